"""Hidden characters are seen, named to who points at them, and warned of above the article."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.claims import Span
from annotator.gui.offsets import shown
from annotator.gui.page import reading_view

TEXT = "Report\n\nThe minister said \u202eevil\u202c things on\u200b Monday, and he said so again."


def test_a_notice_above_the_article_counts_and_names_them_and_says_what_to_do(text_window):
    window = text_window(TEXT)
    assert window.head.notices.text.startswith("Hidden characters: 3 (U+202E right-to-left override, U+202C")
    assert window.head.notices.text.endswith("read the words beside them twice.")
    assert "\n" not in window.head.notices.text


def test_of_an_article_without_them_nothing_is_said(window):
    assert window.head.notices.text == ""


def test_each_is_shown_as_a_sign_of_its_own_and_the_text_keeps_them(text_window):
    window = text_window(TEXT)
    start = TEXT.index("\u202e")
    assert shown(TEXT)[start : start + 6] == "◀evil¦"
    window.article.select_span(Span(start, start + 6))
    assert window.article.selected_span().of(window.desk.text) == "\u202eevil\u202c"


def test_each_sign_has_a_frame(text_window):
    window = text_window(TEXT)
    view, theme = window.article, window.themes.current
    window.desk.focus_on(None)
    picture = view.viewport().grab().toImage()
    for offset, character in enumerate(TEXT):
        if character in "\u202e\u202c\u200b":
            (rect,) = view.page.rects(Span(offset, offset + 1))
            area = rect.toAlignedRect()
            places = [(x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom())]
            assert theme.warning in {picture.pixelColor(x, y).name() for x, y in places}, hex(ord(character))


def test_who_points_at_a_sign_is_told_its_name(text_window, monkeypatch):
    window = text_window(TEXT)
    view, told = window.article, []
    monkeypatch.setattr(reading_view.QToolTip, "showText", lambda _at, text, _widget: told.append(text))
    (rect,) = view.page.rects(Span(TEXT.index("\u202e"), TEXT.index("\u202e") + 1))
    for point in (rect.center().toPoint(), rect.center().toPoint() + QPoint(80, 0)):
        event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
    assert told == ["<qt>U+202E right-to-left override</qt>", ""]


def test_an_emoji_made_of_several_keeps_its_joiners_and_a_word_does_not():
    assert shown("👩\u200d👩\u200d👧") == "👩\u200d👩\u200d👧"
    assert shown("ad\u200dmin") == "ad␣min"
    assert shown("می\u200cخواهم") == "می\u200cخواهم"

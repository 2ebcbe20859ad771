"""Articles made to hurt: each opens, is marked by key and mouse, undone and exported, and quotes are the text's own.

And what the window lays out and paints of one claim has a bound, whatever the pipeline found.
"""

import json
import unicodedata

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from annotator.domain.claims import Span, trim
from annotator.domain.decisions import Label
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.page.steps import Unit, nearest, step
from annotator.session import Session

LONG = "y" * 300_000 + " is so. The end."
TEXTS = {
    "no space": "Words\n\n" + "y" * 300_000 + ".",
    "quotation marks": "Words\n\n" + '"' * 10_000,
    "emoji": "Words\n\n" + "😀🎉👩‍👩‍👧" * 3_000,
    "nul": "The minister\x00 said “no\x00”. " * 200,
    "right to left": "אמר השר \u202eevil\u202c “לא”. " * 500,
    "piled accents": "".join(letter + "\u0335\u0321\u0308" * 300 for letter in "Zalgo comes") + " and goes. ",
    "a word of 100,000 letters": "Before " + "ab" * 50_000 + " after it. ",
    "10,000 empty lines": "First words.\n" + "\n" * 10_000 + "Last words here.",
    "invisible": "pay\u200bpal\ufeff \u2066now\u2069 or\u2028never\u2029 \u3164again ad\u200dmin. " * 50,
    "emoji alone": "😀🎉👩‍👩‍👧🏴\U000e0067\U000e0062\U000e007f" * 500,
    "markup": "<b>He said</b> <img src='file:///etc/passwd'> &amp; “so”. " * 50,
    "one line": "x" * 999_999 + ".",
    "tabs and controls": "\t\x07Bell\x1b[31m red\x85line\x7f\t. " * 100,
}


@pytest.fixture
def marked(open_window, project_of, finders):
    """A window on a text of which every sentence is a claim."""

    def make(text):
        path = project_of(text)
        with Session.open(path) as session:
            session.add_highlights(session.articles()[0].id, finders.found_in(text))
        window = open_window()
        assert window.projects.open(path)
        return window

    return make


def words_of(text, start):
    """The first three whole characters of a text from an offset on that are not white space."""
    start = next(at for at in range(start, len(text)) if not text[at].isspace() and not unicodedata.combining(text[at]))
    start = nearest(text, start, Unit.CHARACTER)
    end = start
    for _ in range(3):
        end = step(text, end, 1, Unit.CHARACTER)
    return trim(text, Span(start, end))


def drag_over(view, span):
    """Drag from where the first character of a span begins to where its last one ends."""
    view.show_span(span)
    ends = [view.side_rect(span.start, begins=True), view.side_rect(span.end - 1, begins=False)]
    first, last = (at.center().toPoint() - QPoint(outward, 0) for at, outward in ends)
    assert view.viewport().rect().contains(first)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, pos=last)


class Idle(Highlighter):
    """Looks for nothing."""

    def warm(self):
        pass

    def highlight(self, articles, read):
        pass


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_text_is_marked_by_key_and_by_mouse_undone_and_exported(open_window, project_of, tmp_path, text):
    window = open_window(Idle())
    assert window.projects.open(project_of(text))
    view, desk = window.article, window.desk
    by_key = words_of(text, len(text) // 2)
    view.select_span(by_key)
    QTest.keyClick(view, Qt.Key.Key_V)
    by_mouse = words_of(text, 0)
    drag_over(view, by_mouse)
    QTest.keyClick(view, Qt.Key.Key_O)
    window.grab()
    assert [claim.span for claim in desk.claims.rows] == [by_mouse, by_key]
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.claims.rows == []
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window.projects.export_to(tmp_path / "out.jsonl", "jsonl")
    (article,) = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")[:-1])
    assert article["text"] == text
    assert [claim["quote"] for claim in article["claims"]] == [by_mouse.of(text), by_key.of(text)]
    assert [claim["label"] for claim in article["claims"]] == ["opinion", "verified"]
    assert window.failure is None
    assert desk.session.verify().faults == ()


def test_of_white_space_alone_no_article_is_made_and_it_is_said(window):
    before = len(window.desk.articles.rows)
    window.articles.import_text(" \n\t\u00a0\u2028\u200b\n")
    assert "no words" in window.failure
    assert len(window.desk.articles.rows) == before


def test_five_claims_over_one_another_are_all_seen_and_the_innermost_is_clicked(open_window, project_of):
    text = "Nobody at the ministry had said who would pay for all of this by Monday."
    path = project_of(text)
    with Session.open(path, reviewer="Anna Keller") as session:
        article = session.articles()[0].id
        spans = [Span(number * 5, len(text) - number * 5) for number in range(5)]
        for span in spans:
            session.add_claim(article, span, Label.VERIFIED)
    window = open_window(Idle())
    assert window.projects.open(path)
    view = window.article
    shown = view._painting.shown(view.seen())
    assert [mark.depth for mark, _rects in shown] == [0, 1, 2, 3, 4]
    for span in spans:
        at, outward = view.side_rect(span.start, begins=True)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at.center().toPoint() - QPoint(2 * outward, 0))
        assert window.desk.focus.span == span
        view.set_focus_claim(None)  # its handles would take the next press


def test_two_thousand_claims_are_walked_to_their_end(open_window, project_of, finders):
    text = "He said so to us. " * 2_000
    path = project_of(text)
    with Session.open(path) as session:
        session.add_highlights(session.articles()[0].id, finders.found_in(text))
    window = open_window(Idle())
    assert window.projects.open(path)
    assert len(window.desk.claims.rows) == 2_000
    window.desk.focus_on(window.desk.claims.rows[-1].id)
    QTest.keyClick(window.article, Qt.Key.Key_A)
    assert window.desk.focus.id == window.desk.claims.rows[0].id
    assert window.desk.article.decided == 1


def go_to_the_middle(view):
    middle = len(LONG) // 2
    view.verticalScrollBar().setValue(round(view.page.rects(Span(middle, middle + 1))[0].top()))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_text_is_shown_walked_through_and_decided(marked, text):
    window = marked(text)
    for key in (Qt.Key.Key_J, Qt.Key.Key_A, Qt.Key.Key_K, Qt.Key.Key_O):
        QTest.keyClick(window.article, key)
        window.grab()
    assert window.failure is None
    assert window.desk.session.verify().faults == ()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_edges_caret_and_cut_go_through_every_text(marked, press, text):
    window = marked(text)
    made = window.desk.session.add_claim(window.desk.article.id, Span(0, len(text) // 2))
    window.desk.focus_on(made.claim)
    arrows = ("Left", "Right", "Ctrl+Left", "Ctrl+Left", "Ctrl+Right", "Up", "Down")
    press(window, "[", *arrows, "]", *arrows, "Return")
    window.hands.leave()
    press(window, "C", "Ctrl+End", "PgUp", "Home", "Shift+Left", "Ctrl+Shift+Left", "Shift+Up", "V", "N")
    press(window, "J", "S", *arrows, "Return", "Esc", "M", "Q", "Space", "F")
    window.grab()
    assert window.desk.session.verify().faults == ()
    for claim in window.desk.claims.rows:
        assert claim.quote == claim.span.of(window.desk.text)


def test_of_a_claim_as_long_as_the_article_only_what_is_seen_is_laid_out(marked):
    window = marked(LONG)
    view, claim = window.article, window.desk.claims.rows[0]
    assert claim.quote == LONG[: LONG.index(".") + 1]
    go_to_the_middle(view)
    ((mark, rects),) = view._painting.shown(view.seen())
    scrolled = view.verticalScrollBar().value()
    assert mark.claim.id == claim.id
    assert not mark.begins
    assert rects[0].top() <= scrolled + 40
    assert rects[-1].bottom() >= scrolled + view.viewport().height() - 40
    assert len(rects) < 300 < len(view.page.rects(claim.span))


def test_the_tag_of_a_long_claim_stands_beside_its_first_line_alone(marked):
    window = marked(LONG)
    view = window.article
    window.desk.decide(Label.VERIFIED, stay=True)

    def margin():
        strip = view.viewport().rect().adjusted(0, 0, -(view.viewport().width() - 70), 0)
        picture = view.viewport().grab(strip).toImage()
        return {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}

    assert len(margin()) > 1
    go_to_the_middle(view)
    assert len(margin()) == 1


def test_a_click_in_the_middle_of_a_long_claim_puts_it_in_focus(marked):
    window = marked(LONG)
    view = window.article
    window.desk.move(1)
    go_to_the_middle(view)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center())
    assert window.desk.focus.id == window.desk.claims.rows[0].id

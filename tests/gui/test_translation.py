"""Every visible string comes through Qt's translation: in a made-up language none is missed."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from annotator.domain.decisions import Finding, Label
from annotator.domain.drafts import Details
from annotator.gui.languages import said

_READERS = {
    QAbstractButton: ("text",),
    QLabel: ("text",),
    QLineEdit: ("placeholderText",),
    QPlainTextEdit: ("placeholderText",),
    QComboBox: ("currentText", "placeholderText"),
    QGroupBox: ("title",),
    QMenu: ("title",),
    QDockWidget: ("windowTitle",),
    QWidget: ("toolTip", "accessibleName", "accessibleDescription"),
}
_KEYS = re.compile(
    r"(?:(?:Ctrl|Shift|Alt|Meta|Num)\+)*"
    r"(?:Return|Enter|Esc|Space|Pg(?:Up|Down)|Up|Down|Left|Right|Del|F\d+|[A-Z0-9?\[\],.=+-](?![a-z]))"
)


class Pseudo(QTranslator):
    """Puts every sentence in brackets, and makes it longer, as other languages are."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"⟦{source}~~~⟧"


@pytest.fixture
def pseudo(qapp):
    translator = Pseudo(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def strings(root):
    """Yield every string that somebody can see or hear, with the widget that has it."""
    for widget in [root, *root.findChildren(QWidget)]:
        for kind, readers in _READERS.items():
            if isinstance(widget, kind):
                yield from ((getattr(widget, reader)(), widget) for reader in readers)
    yield from ((action.text(), action) for action in root.findChildren(QAction))


def untranslated(text, data):
    """Return the words of `text` that came neither from the translation nor from the article."""
    for known in sorted(data, key=len, reverse=True):
        text = text.replace(known, "")
    while (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    text = re.sub(r"⟦[^⟧]*$", "", text)  # what was cut for want of room
    text = _KEYS.sub("", re.sub(r"<[^>]*>", "", text))
    return re.findall(r"[^\W\d_]{2,}", text)


def missed(root, data):
    return {
        (type(widget).__name__, widget.objectName(), text) for text, widget in strings(root) if untranslated(text, data)
    }


@pytest.fixture
def told(pseudo, window):
    """The window on the sample, with something of everything, and the words in it that are nobody's to translate."""
    desk = window.desk
    first, *_ = desk.claims.rows
    desk.describe(
        first.id, Details(speaker="Mori", role="a minister", finding=Finding.DISPUTED, note="n", flagged=True)
    )
    desk.decide(Label.ATTRIBUTED)
    desk.decide(Label.NOT_A_CLAIM)
    desk.undo()
    desk.focus_on(first.id)
    article = desk.article
    data = {"Annotator", "Anna Keller", "Mori", "a minister", article.title, article.origin, "Source Serif 4"}
    for claim in desk.claims.rows:
        data |= {claim.quote, *(filter(None, [claim.found_speaker]))}
        if claim.attribution is not None:
            data |= set(filter(None, [claim.attribution.role, claim.attribution.relayed_by]))
    return window, data


def test_no_string_of_the_window_is_missed(told):
    window, data = told
    found = missed(window, data)
    assert not found, "\n".join(map(str, sorted(found)))


def test_what_comes_from_below_the_window_is_translated_with_its_parts(pseudo):
    from annotator.domain.wording import Wording

    assert (
        said(Wording("{label}, on {count} claims", label=Wording("opinion"), count=2))
        == "⟦⟦opinion~~~⟧, on 2 claims~~~⟧"
    )
    assert said("somebody's own words") == "somebody's own words"


@pytest.mark.parametrize(
    ("language", "attributed"), [("de", "zugeschrieben"), ("fr", "attribuée"), ("en", "attributed")]
)
def test_the_shipped_languages_speak(qapp, language, attributed):
    from annotator.gui.languages import Languages

    languages = Languages(qapp, language)
    try:
        assert said(Label.ATTRIBUTED.words) == attributed
        assert languages.current == language
    finally:
        languages.choose("en")


def test_of_an_unknown_language_nothing_is_spoken_but_its_direction_is_taken(qapp):
    from PySide6.QtCore import Qt

    from annotator.gui.languages import Languages

    languages = Languages(qapp, "ar")
    try:
        assert languages.current == "en"
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    finally:
        languages.choose("en")

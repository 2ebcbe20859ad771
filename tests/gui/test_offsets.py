"""Offsets: what is selected in the window, stored and exported is the same text, whatever its characters."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.texts import canonical
from annotator.gui.offsets import LONGEST_PARAGRAPH, DisplayMap, shown

ODD = [
    "😀", "👩‍👩‍👧", "e\u0301", "שלום", "مرحبا", "\u00a0", "\u2028", "\u2029", "\ufeff", "\u202e", "\u200b", "\ufdd0",
    "\ufffc", "\x00", "\x0b", "\x0c", "\x85", "\r\n", "\r", "\n", "\t", " ", "a", "“", "𝕏", "\U0001f1e9\U0001f1ea",
]  # fmt: skip
texts = st.lists(st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).map(
    lambda parts: canonical("".join(parts))
)


@given(texts)
def test_every_offset_goes_to_a_position_and_comes_back(text):
    display = DisplayMap(text)
    for offset in range(len(text) + 1):
        assert display.offset(display.position(offset)) == offset


@given(texts)
@settings(max_examples=60)
def test_qt_holds_one_unit_for_each_unit_of_the_shown_text(text):
    display = DisplayMap(text)
    document = QTextDocument()
    document.setPlainText(display.display)
    assert document.characterCount() - 1 == display.length == display.position(len(text))
    whole = shown(text)
    for offset, character in enumerate(text):
        cursor = QTextCursor(document)
        cursor.setPosition(display.position(offset))
        cursor.setPosition(display.position(offset + 1), QTextCursor.MoveMode.KeepAnchor)
        held = cursor.selectedText().replace("\u2029", "\n")  # a paragraph separator is how Qt gives a line end back
        assert held == whole[offset], hex(ord(character))


@given(st.integers(LONGEST_PARAGRAPH, 4 * LONGEST_PARAGRAPH), st.sampled_from(["x", "😀", "xy ", "é😀 "]))
def test_a_long_line_is_shown_in_short_paragraphs_and_no_offset_shifts(length, piece):
    text = (piece * length)[:length]
    display = DisplayMap(text)
    assert max(map(len, display.display.split("\n"))) <= LONGEST_PARAGRAPH
    assert display.display.replace("\n", "") == text
    for offset in (0, 1, length // 3, length // 2, length - 1, length):
        assert display.offset(display.position(offset)) == offset


def test_the_selection_in_the_window_is_the_text_that_is_stored_and_exported(text_window, tmp_path):
    text = (
        "😀 A\u00a0first 👩‍👩‍👧 claim\u2028goes on.\nשלום שלום, he said.\nE\u0301te\u0301 \u202eevil\u202c \ufeffend."
    )
    window = text_window(text)
    spans = [Span(start, start + 9) for start in range(0, len(text) - 9, 4)]
    for span in spans:
        window.article.select_span(span)
        selected = window.article.selected_span()
        if selected is None:
            continue
        assert selected.of(text) == span.of(text).strip()
        window.desk.decide(Label.OPINION)
        if window.hands.mode is not None:  # it overlaps a claim: another one
            QTest.keyClick(window.article, Qt.Key.Key_N)
        assert window.desk.focus.quote == selected.of(text)
        window.article.clear_selection()
    window.projects.export_to(tmp_path / "out.csv", "csv")
    window.projects.export_to(tmp_path / "out.jsonl", "jsonl")
    assert window.failure is None
    assert not window.desk.session.verify().faults


def test_copying_gives_the_articles_own_characters(text_window):
    text = "No\u00a0break and \u2028 a \u202eturn 😀."
    window = text_window(text)
    window.article.selectAll()
    assert window.article.createMimeDataFromSelection().text() == text


def test_a_line_of_a_million_characters_opens_and_is_marked(text_window):
    text = "x" * 500_000 + "😀" + "y" * 499_999
    window = text_window(text)
    window.article.select_span(Span(499_990, 500_010))
    window.desk.decide(Label.VERIFIED)
    QTest.keyClick(window.article, Qt.Key.Key_N)  # another one than the claim that is as long as the article
    assert window.desk.focus.quote == text[499_990:500_010]

"""What a screen reader finds: names, roles, states, and the claim in focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

from annotator.domain.drafts import Details

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractItemView)


def interface(widget):
    return QAccessible.queryAccessibleInterface(widget)


def described(window):
    return interface(window.article).text(QAccessible.Text.Description)


def test_the_claim_in_focus_is_described_with_its_place_its_state_and_its_words(window):
    first, second, *_ = window.desk.claims.rows
    count = len(window.desk.claims.rows)
    assert described(window) == f"Claim 1 of {count}, undecided: {first.quote}"
    QTest.keyClick(window.article, Qt.Key.Key_A)
    assert described(window).startswith(f"Claim 2 of {count}, undecided: {second.quote[:20]}")
    QTest.keyClick(window.article, Qt.Key.Key_K)
    assert described(window) == f"Claim 1 of {count}, attributed: {first.quote}"
    window.desk.describe(first.id, Details(flagged=True))
    assert described(window).startswith(f"Claim 1 of {count}, attributed, flagged: ")


def test_the_caret_of_the_text_stands_at_the_claim_in_focus(window):
    QTest.keyClick(window.article, Qt.Key.Key_J)
    text = interface(window.article).textInterface()
    assert window.article.page.map.offset(text.cursorPosition()) == window.desk.focus.span.start


def test_every_control_has_a_name_and_a_role(window):
    for widget in window.findChildren(QLineEdit) + [
        one for kind in CONTROLS for one in window.findChildren(kind) if not one.objectName().startswith("qt_")
    ]:
        found = interface(widget)
        name = found.text(QAccessible.Text.Name)
        if not widget.isVisibleTo(window) or isinstance(widget.parent(), QComboBox):
            continue
        assert name.strip(), f"{type(widget).__name__} “{widget.objectName()}” has no name"
        assert found.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}


def test_a_chosen_label_is_a_checked_button(window):
    QTest.keyClick(window.article, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
    checked = [
        interface(button).text(QAccessible.Text.Name)
        for button in window.findChildren(QAbstractButton)
        if button.isCheckable() and button.isVisible() and interface(button).state().checked
    ]
    assert checked == ["verified"]

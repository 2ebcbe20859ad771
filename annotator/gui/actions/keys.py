"""Keys as the program writes them: one name for each press, so that two names never hide one key."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

LONGEST = 40
ESCAPE, TAB, BACKTAB, COPY, SELECT_ALL = "Esc", "Tab", "Shift+Tab", "Ctrl+C", "Ctrl+A"
RESERVED = frozenset({ESCAPE, TAB, BACKTAB, COPY, SELECT_ALL})  # for what they do everywhere
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier
_SAME = {Qt.Key.Key_Enter: Qt.Key.Key_Return, Qt.Key.Key_Backtab: Qt.Key.Key_Tab}
_OF_LISTS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Space,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
_NO_KEYS = frozenset(
    {
        Qt.Key.Key_unknown,
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_Multi_key,
    }
)
_DEAD_KEYS = range(Qt.Key.Key_Dead_Grave.value, Qt.Key.Key_Dead_Longsolidusoverlay.value + 1)


def canonical(key: str) -> str:
    """Return a key as the program writes it, "" for what is no key, or more than one."""
    sequence = QKeySequence(key) if len(key) <= LONGEST else QKeySequence()
    return _written(_combination(sequence)) if sequence.count() == 1 else ""


def pressed(event: QKeyEvent) -> str:
    """Return the key that was pressed, "" while only Shift and the like are down."""
    combination = event.keyCombination()
    if _is_symbol(combination.key()):  # Shift made the symbol: where it stands on the keyboard is no matter
        combination = QKeyCombination(event.modifiers() & ~_SHIFT, combination.key())
    return _written(combination)


def native(key: str) -> str:
    """Return a key as it is written on this system."""
    return key_sequences(key)[-1].toString(QKeySequence.SequenceFormat.NativeText)


def key_sequences(key: str) -> list[QKeySequence]:
    """Return what Qt is to listen to: Return is also the Enter of the number pad, and is shown by that name."""
    sequence = QKeySequence(key)
    combination = _combination(sequence)
    if combination.key() != Qt.Key.Key_Return:
        return [sequence]
    return [sequence, QKeySequence(QKeyCombination(combination.keyboardModifiers(), Qt.Key.Key_Enter))]


def belongs_to_page(key: str) -> bool:
    """Tell whether lists and buttons need a key themselves, so that it can be an action's on the article alone."""
    combination = _combination(QKeySequence(key))
    return combination.key() in _OF_LISTS and not combination.keyboardModifiers() & ~_SHIFT


def _combination(sequence: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide6's stubs leave it out, as of 6.11
    return first


def _written(combination: QKeyCombination) -> str:
    key, modifiers = combination.key(), combination.keyboardModifiers() & ~_KEYPAD
    if key in _NO_KEYS or key.value in _DEAD_KEYS:
        return ""
    if key == Qt.Key.Key_Backtab:
        modifiers |= _SHIFT
    if _is_symbol(key) and not chr(key.value).isdigit():
        modifiers &= ~_SHIFT
    return QKeySequence(QKeyCombination(modifiers, _SAME.get(key, key))).toString()


def _is_symbol(key: Qt.Key) -> bool:
    """Tell whether a key is a sign that is neither a letter nor blank, as ? is: it may take Shift to type it."""
    if not 0x20 < key.value < 0x110000:
        return False
    character = chr(key.value)
    return character.isprintable() and not character.isspace() and character.upper() == character.lower()

"""PySide6 6.12.0 on Python below 3.12 drops a reference to None in every void call, and in the end crashes."""

import sys

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument


def test_void_qt_calls_do_not_use_up_none(qapp):
    document = QTextDocument("word " * 100)
    cursor = QTextCursor(document)
    before = sys.getrefcount(None)
    for position in range(400):
        cursor.setPosition(position)
        cursor.mergeCharFormat(QTextCharFormat())
    assert before - sys.getrefcount(None) < 100

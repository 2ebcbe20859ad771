"""Seen before: what was decided elsewhere on words like those in focus, and how often this article says them.

It stands in two lines of a fixed height: what is found a moment after the focus has settled moves nothing below it.
"""

from __future__ import annotations

import html
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from annotator.domain.audit import shorten
from annotator.domain.decisions import Decision
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.offsets import shown
from annotator.gui.panes.status import StatusText
from annotator.session import Seen

TITLE_LENGTH = 60
QUOTE_LENGTH = 90


class SeenPane(QWidget):
    """Shows; copies and decides nothing by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._what = StatusText("", Qt.AlignmentFlag.AlignLeft, padding=0)
        self._where = StatusText("", Qt.AlignmentFlag.AlignLeft, padding=0)
        self._times = StatusText("", Qt.AlignmentFlag.AlignLeft, padding=0)
        self.look = self._button("go.look_before", desk.look_before)
        self.reuse = self._button("decide.reuse_evidence", desk.reuse_evidence)
        self.others = self._menu_button()
        self.alike = self._button("decide.alike", desk.ask_alike)
        self._lay_out()
        desk.seen_changed.connect(self._show_seen)
        desk.opened.connect(self._show)
        desk.focus_changed.connect(self._show)
        desk.article_changed.connect(self._show)
        desk.showing_changed.connect(self._show)
        desk.keys.changed.connect(self._show_keys)
        self._show_keys()
        self._show()

    @property
    def text(self) -> str:
        """What was decided before, in words; "" where nothing is known of it."""
        return "\n".join(filter(None, (self._what.text, self._where.text)))

    @property
    def times_text(self) -> str:
        """How often the article says it; "" if only once."""
        return self._times.text if not self._times.isHidden() else ""

    # Private

    def _button(self, id_: str, verb: Callable[[], object]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(id_)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the article in focus, and its keys working
        button.clicked.connect(lambda _checked: verb())
        return button

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _lay_out(self) -> None:
        repeated, first, second = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        repeated.addWidget(self._times, 1)
        repeated.addWidget(self.alike)
        first.addWidget(self._what, 1)
        first.addWidget(self.others)
        second.addWidget(self._where, 1)
        second.addWidget(self.look)
        second.addWidget(self.reuse)
        for row in (repeated, first, second):
            row.setSpacing(4)
        self._what.setMinimumHeight(self.others.sizeHint().height())
        self._where.setMinimumHeight(self.look.sizeHint().height())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(repeated)
        layout.addLayout(first)
        layout.addLayout(second)

    def _show_keys(self) -> None:
        keys = self._desk.keys
        self.look.setText(self.tr("See   {key}").format(key=keys.key_text("go.look_before")).rstrip())
        self.look.setAccessibleName(self.tr("See what was decided before"))
        self.reuse.setAccessibleName(self.tr("Use the evidence given before"))
        self.reuse.setText(self.tr("Reuse   {key}").format(key=keys.key_text("decide.reuse_evidence")).rstrip())
        self.alike.setText(self.tr("Decide all   {key}").format(key=keys.key_text("decide.alike")).rstrip())
        self.alike.setAccessibleName(self.tr("Decide all claims that say the same"))

    def _show(self) -> None:
        self.setVisible(self._desk.focus is not None)
        count = len(self._desk.alike)
        self._times.setVisible(count > 1)
        self.alike.setVisible(count > 1)
        self._times.say(self.tr("Said %n times in this article", "", count) if count > 1 else "")
        self._show_seen()

    def _show_seen(self) -> None:
        seen = self._desk.seen
        self._what.say(self._first_line(seen))
        self._where.say(self._place(seen[0]) if seen else "")
        self.look.setVisible(bool(seen))
        self.reuse.setVisible(seen is not None and any(map(_has_evidence, seen[:1])))
        self.others.setVisible(seen is not None and len(seen) > 1)
        for line in (self._what, self._where):
            line.setToolTip(f"<qt>{html.escape(line.text)}</qt>" if line.text else "")  # else it may be read as markup
        self._list_others(seen or ())

    def _first_line(self, seen: tuple[Seen, ...] | None) -> str:
        if self._desk.blind:
            return self.tr("Blind review: nothing is looked up")
        if seen is None:
            return ""
        if seen:
            return self._verdicts(seen[0])
        here = self._others_here()
        return here or self.tr("Not decided before in this project")

    def _others_here(self) -> str:
        """Return what others decided on this very claim; "" where nobody did."""
        session, focus = self._desk.session, self._desk.focus
        if session is None or focus is None:
            return ""
        me, names = self._desk.claims.reviewer, session.names()
        verdicts = [_verdict(one, names) for one in focus.decisions if one.label is not None and one.reviewer != me]
        return self.tr("On this claim: {verdicts}").format(verdicts="; ".join(verdicts)) if verdicts else ""

    def _verdicts(self, seen: Seen) -> str:
        session = self._desk.session
        names = session.names() if session is not None else {}
        verdicts = ", ".join(_verdict(decision, names) for decision in seen.decisions)
        year, month, day = map(int, seen.day.split("-"))
        when = QLocale().toString(QDate(year, month, day), QLocale.FormatType.ShortFormat)
        words = self.tr("Before: {verdicts}, {day}")
        if seen.other_numbers:
            words = self.tr("Other numbers: {verdicts}, {day}")
        return words.format(verdicts=verdicts, day=when)

    def _place(self, seen: Seen) -> str:
        """Return how much evidence there is, the words where they are not quite the same, and the article's title."""
        count = sum(len(decision.evidence) for decision in seen.claim.decisions)
        parts = [self.tr("%n piece(s) of evidence", "", count)] if count else []
        parts += [f"“{shorten(shown(seen.claim.quote), QUOTE_LENGTH)}”"] if seen.likeness < 1 else []
        return "  ·  ".join([*parts, shorten(shown(seen.title), TITLE_LENGTH)])

    def _list_others(self, seen: tuple[Seen, ...]) -> None:
        self.others.setText(self.tr("%n more", "", max(len(seen) - 1, 0)))
        self.others.setAccessibleName(self.tr("Other claims like this one that were decided before"))
        menu = self.others.menu()
        menu.clear()
        for number, one in enumerate(seen[1:], 1):
            words = f"{self._verdicts(one)}  ·  {self._place(one)}".replace("&", "&&")
            menu.addAction(words, partial(self._desk.look_before, number))


def _verdict(decision: Decision, names: dict[str, str]) -> str:
    label = said(decision.label.words) if decision.label is not None else ""
    finding = f" ({said(decision.finding.words)})" if decision.finding is not None else ""
    return f"{label}{finding}, {shorten(names.get(decision.reviewer, ''), TITLE_LENGTH)}"


def _has_evidence(seen: Seen) -> bool:
    return any(decision.evidence for decision in seen.claim.decisions)

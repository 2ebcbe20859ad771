"""What was done to the claim in focus, and by whom; withdrawals included. In blind review only what one did oneself."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain import audit
from annotator.domain.events import Event, Kind
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.languages import said

_SHOWN_EVENTS = 6


class HistoryPane(QWidget):
    """Shows the last few events, the newest below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._events = plain_label("quiet")
        self._events.setAccessibleName(self.tr("History of the claim"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._events)
        for signal in (desk.opened, desk.focus_changed, desk.article_changed, desk.showing_changed):
            signal.connect(self._show)

    @property
    def text(self) -> str:
        """What stands there."""
        return self._events.text()

    def _show(self) -> None:
        session, focus = self._desk.session, self._desk.focus
        if session is None or focus is None:
            self._events.clear()
            return
        names = session.names()
        events = session.history(focus.id)
        by_id = {event.id: event for event in events}
        seen = [event for event in events if not self._desk.blind or event.reviewer == self._desk.claims.reviewer]
        lines = [f"{_time(event)}  {names.get(event.reviewer or '', '')}: {_deed(event, by_id)}" for event in seen]
        count = len(lines) - _SHOWN_EVENTS
        earlier = [self.tr("({count} earlier)").format(count=count)] if count > 0 else []
        self._events.setText("\n".join(earlier + lines[-_SHOWN_EVENTS:]))


def _deed(event: Event, by_id: dict[str, Event]) -> str:
    if event.kind in {Kind.WITHDRAWN, Kind.RESTORED}:
        deed = said(audit.deed(by_id[event.body["event"]]))
        undid = QCoreApplication.translate("HistoryPane", "undid {deed}")
        redid = QCoreApplication.translate("HistoryPane", "redid {deed}")
        return (undid if event.kind == Kind.WITHDRAWN else redid).format(deed=deed)
    return said(audit.deed(event))


def _time(event: Event) -> str:
    return datetime.fromisoformat(event.at_utc).astimezone().strftime("%Y-%m-%d %H:%M")

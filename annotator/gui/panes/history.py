"""What was done to the claim in focus, and by whom; withdrawals included."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain import audit
from annotator.domain.events import Event, Kind
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label

_SHOWN_EVENTS = 6


class HistoryPane(QWidget):
    """Shows the last few events, the newest below."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._events = plain_label("quiet")
        self._events.setAccessibleName("History of the claim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._events)
        desk.focus_changed.connect(self._show)
        desk.article_changed.connect(self._show)

    def _show(self) -> None:
        session, focus = self._desk.session, self._desk.focus
        if session is None or focus is None:
            self._events.clear()
            return
        names = session.names()
        events = session.history(focus.id)
        by_id = {event.id: event for event in events}
        lines = [f"{_time(event)}  {names.get(event.reviewer or '', '')}: {_deed(event, by_id)}" for event in events]
        earlier = [f"({len(lines) - _SHOWN_EVENTS} earlier)"] if len(lines) > _SHOWN_EVENTS else []
        self._events.setText("\n".join(earlier + lines[-_SHOWN_EVENTS:]))


def _deed(event: Event, by_id: dict[str, Event]) -> str:
    if event.kind in {Kind.WITHDRAWN, Kind.RESTORED}:
        verb = "undid" if event.kind == Kind.WITHDRAWN else "redid"
        return f"{verb} {audit.deed(by_id[event.body['event']])}"
    return audit.deed(event)


def _time(event: Event) -> str:
    return datetime.fromisoformat(event.at_utc).astimezone().strftime("%d %b %H:%M")

"""The form for one piece of evidence: an address or exact words are enough, all else has a default or can wait."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.evidence import Evidence, Rank, Stance, new_evidence
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.panes.attribution import capital
from annotator.gui.panes.fields import Line, TextField
from annotator.gui.panes.segments import Segments
from annotator.gui.unsaved import Typed

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d+(?:/|$))", re.IGNORECASE)  # a host's port is no scheme
_WEB = frozenset({"http", "https"})
# Address, words, locator, day, stance, rank; and of what is edited its id, file and hash.
BLANK: Typed = ("", "", "", "", str(Stance.SUPPORTS), "", "", "", "")


class EvidenceForm(QWidget):
    """Asks nothing that is not needed, and refuses nothing but what says nothing."""

    entered = Signal()
    file_wanted = Signal()
    discarded = Signal()
    used_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edited: Typed = ("", "", "")
        self._day_filled_in = ""
        self.url = AddressLine(self.tr("Address of the evidence"), self.tr("https://…"))
        self.hint = plain_label("quiet")
        self.quote = TextField(
            self.tr("Exact words found there"), self.tr("The exact words found there"), lines=2, enters=True
        )
        self.locator = Line(self.tr("Place in it"), self.tr("p. 4, 03:12"))
        self.day = Line(self.tr("Day looked at"), self.tr("Day: {example}").format(example=date.today().isoformat()))
        self.stance = Segments(self.tr("Stance"), {str(stance): capital(said(stance.words)) for stance in Stance})
        self.rank = Segments(self.tr("Rank"), {str(rank): capital(said(rank.words)) for rank in Rank})
        self.file = _button(self.tr("Add a file…"), self.tr("Add a file as evidence"))
        self.file.setObjectName("row")
        self.discard = _button(self.tr("Discard"), self.tr("Discard what is typed"))
        self.add = _button("", "")
        self.add.setObjectName("primary")
        self.stance.put(BLANK[4])
        self._lay_out()
        self._connect()
        self._show_hint()
        self._show_edited()

    def typed(self) -> Typed:
        """Return what stands in the fields; BLANK where that says nothing."""
        everything = self.described()
        return everything if any(everything[:4]) else BLANK

    def described(self) -> Typed:
        """Return what stands in the fields, and what is chosen, even where that is not evidence by itself."""
        words = (self.url.words(), self.quote.words(), self.locator.words(), self.day.words())
        return (*words, self.stance.value, self.rank.value, *self._edited)

    def put(self, typed: Typed) -> None:
        """Show it in the fields."""
        if typed == self.typed():
            return
        url, quote, locator, day, stance, rank, *edited = typed
        self._edited = tuple(edited)
        for field, words in ((self.url, url), (self.quote, quote), (self.locator, locator), (self.day, day)):
            field.put(words)
        self._day_filled_in = ""
        self.stance.put(stance)
        self.rank.put(rank)
        self._show_edited()

    def clear(self) -> None:
        """Begin anew."""
        self.put(BLANK)
        self.stance.put(BLANK[4])
        self.rank.put("")
        self._edited = ("", "", "")
        self._show_edited()

    @property
    def is_editing(self) -> bool:
        """Whether it shows evidence that is there already."""
        return bool(self._edited[0])

    # Private

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(5)
        place.addWidget(self.locator, 1)
        place.addWidget(self.day, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(5)
        buttons.addWidget(self.discard)
        buttons.addStretch(1)
        buttons.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for field in (self.url, self.hint, self.quote):
            layout.addWidget(field)
        layout.addLayout(place)
        for control in (self.stance, self.rank, self.file):
            layout.addWidget(control)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.url.textChanged.connect(self._on_address_changed)
        self.url.used_wanted.connect(self.used_wanted)
        for signal in (self.url.returnPressed, self.locator.returnPressed, self.day.returnPressed, self.quote.entered):
            signal.connect(self.entered)
        self.add.clicked.connect(self.entered)
        self.file.clicked.connect(self.file_wanted)
        self.discard.clicked.connect(self.discarded)

    def _on_address_changed(self) -> None:
        """Fill in today with the address, and take it back with it."""
        day = self.day.words()
        if self.url.words() and not day:
            self._day_filled_in = date.today().isoformat()
            self.day.put(self._day_filled_in)
        elif not self.url.words() and day and day == self._day_filled_in:
            self._day_filled_in = ""
            self.day.clear()
        self._show_hint()

    def _show_hint(self) -> None:
        hint = address_hint(self.url.words())
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.url.setAccessibleDescription(hint)

    def _show_edited(self) -> None:
        words = self.tr("Save") if self.is_editing else self.tr("Add")
        self.add.setText(words)
        self.add.setAccessibleName(self.tr("Save the evidence") if self.is_editing else self.tr("Add the evidence"))
        self.file.setVisible(not self.is_editing)


class AddressLine(Line):
    """Where evidence is; Down in the empty line asks for what was used before."""

    used_wanted = Signal()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.text():
            self.used_wanted.emit()
            return
        super().keyPressEvent(event)


def address_hint(address: str) -> str:
    """Return what is odd about an address, in plain words; "" for nothing. It is kept as it stands either way."""
    if not address:
        return ""
    if any(character.isspace() for character in address):
        return QCoreApplication.translate("EvidenceForm", "An address has no spaces. It is kept as it stands.")
    scheme = _SCHEME.match(address)
    if scheme is not None and scheme[1].lower() not in _WEB:
        return QCoreApplication.translate(
            "EvidenceForm", "Not a web address: those begin with https:// or http://. It is kept as text."
        )
    return ""


def made_of(typed: Typed) -> Evidence:
    """Return the evidence that a form describes; raises WrongInput where it says nothing, or a day is none."""
    url, quote, locator, day, stance, rank, _id, file, sha256 = typed
    return new_evidence(
        url,
        quote,
        locator=locator,
        looked_on=day,
        stance=Stance(stance) if stance else None,
        rank=Rank(rank) if rank else None,
        file=file,
        sha256=sha256,
    )


def with_file(typed: Typed, name: str) -> Typed:
    """Return what a form describes of a file that the project is about to take in: it gives it its hash."""
    url, quote, locator, day, stance, rank, *_edited = typed
    return url, quote, locator, day or date.today().isoformat(), stance, rank, "", name, "0" * 64


def typed_of(evidence: Evidence) -> Typed:
    """Return how a form shows evidence that is there already."""
    return (
        Line.as_shown(evidence.url),
        TextField.as_shown(evidence.quote),
        Line.as_shown(evidence.locator),
        evidence.looked_on,
        str(evidence.stance or ""),
        str(evidence.rank or ""),
        evidence.id,
        evidence.file,
        evidence.sha256,
    )


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button

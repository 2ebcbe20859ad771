"""Importing an address: it says whom it will ask before it does, how far it is, and what went wrong, to be mended."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.errors import AnnotatorError, ArticleUnreadable
from annotator.gui.desk.desk import Desk
from annotator.gui.jobs.fetching import Fetching
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.panes.fields import heading
from annotator.ingest.addresses import Address, Allowed, Progress, address_from
from annotator.ingest.addresses.address import LONGEST
from annotator.ingest.reading import Reading
from annotator.ingest.sources import Source

WIDTH = 600
STEPS = 1000
MEGABYTE = 1_000_000


class AddressDialog(QDialog):
    """Enter fetches, Esc stops, and closes where nothing is on its way. Nothing is fetched before somebody says so."""

    def __init__(self, desk: Desk, themes: Themes, address: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import address"))
        self._desk = desk
        self._fetching = Fetching(self)
        self.field = QLineEdit(address)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("Address of the page"))
        self.field.setPlaceholderText("https://…")
        self.field.selectAll()
        self.words = plain_label("quiet")
        self.refusal = plain_label("notice", can_be_copied=True)
        self._refused = QFrame()
        self._refused.setObjectName("notices")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much has come"))
        self.take = QPushButton(self.tr("Fetch and import"))
        self.take.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self._layout = QVBoxLayout(self)
        self._lay_out(themes)
        self._connect()
        self._show()
        self.field.setFocus()

    # Private

    def _lay_out(self, themes: Themes) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._fetch)
        buttons.rejected.connect(self.reject)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.words.setMinimumHeight(2 * self.fontMetrics().lineSpacing())  # so that nothing moves while one types
        warning = QHBoxLayout(self._refused)
        warning.setContentsMargins(12, 8, 12, 8)
        warning.setSpacing(10)
        warning.addWidget(icons.Picture("warning", themes, role="warning_text"))
        warning.addWidget(self.refusal, 1)
        held = self.bar.sizePolicy()
        held.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(held)
        layout = self._layout
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading(self.tr("Address of the page"), self.field))
        for widget in (self.field, self.bar, self.words, self._refused):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.bar.hide()
        self._refused.hide()
        self.resize(QSize(WIDTH, self.sizeHint().height()))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self._fetching.progressed.connect(self._show_progress)
        self._fetching.reading.connect(self._show_reading)
        self._fetching.fetched.connect(self._import)
        self._fetching.failed.connect(self._on_failed)

    def _on_typed(self) -> None:
        self._refuse("")
        self._show()

    def _address(self) -> Address | None:
        try:
            return address_from(self.field.text())
        except ArticleUnreadable:
            return None

    def _show(self) -> None:
        """Show what will be asked, while nothing is on its way."""
        address = self._address()
        at_work = self._fetching.is_at_work
        self.take.setEnabled(not at_work)
        self.field.setReadOnly(at_work)
        self.bar.setVisible(at_work)
        self.cancel.setText(self.tr("Stop") if at_work else self.tr("Cancel"))
        if at_work:
            return
        if address is None:
            self._say(
                self.tr("Only what you ask for here is fetched, and only now: the page, and nothing it refers to.")
            )
        else:
            self._say(
                self.tr("Annotator will ask {place} for this page. Nothing else is loaded.").format(place=address.place)
            )

    def _fetch(self) -> None:
        if self._fetching.is_at_work:
            return
        try:
            address = address_from(self.field.text())
        except ArticleUnreadable as error:
            self._refuse(said(error.message))
            return
        self._refuse("")
        self.bar.setRange(0, 0)
        chosen = self._desk.settings
        self._fetching.start(address, Allowed(private=chosen.allow_private, proxy=chosen.allow_proxy))
        self._show()
        self._say(self.tr("Asking {place}…").format(place=address.place))

    def _show_progress(self, progress: Progress) -> None:
        if not progress.received:
            self._say(self.tr("Asking {place}…").format(place=progress.place))
            return
        words = self.tr("Fetching from {place}: {size}")
        self._say(words.format(place=progress.place, size=_size(progress.received)))
        if progress.expected:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(min(STEPS * progress.received // progress.expected, STEPS))

    def _show_reading(self) -> None:
        self.bar.setRange(0, 0)
        self._say(self.tr("Reading the page…"))

    def _import(self, reading: Reading) -> None:
        if len(reading.articles) == 1 and not reading.failures:
            self._desk.import_article(lambda: reading.articles[0])
        else:
            address = self.field.text().strip()
            self._desk.import_read(Source(address, address, address=address), reading)
        self.accept()

    def _on_failed(self, error: AnnotatorError) -> None:
        self._show()
        self._refuse(said(error.message))

    def _refuse(self, why: str) -> None:
        """Say what went wrong, with the cursor where it can be mended; "" puts it away."""
        self.refusal.setText(shown(why))
        self._refused.setVisible(bool(why))
        self.field.setAccessibleDescription(why)
        if why:
            self.field.setFocus()
            self.field.selectAll()
        self._layout.activate()
        self.resize(self.width(), max(self.height(), self._layout.heightForWidth(self.width())))

    def _say(self, words: str) -> None:
        self.words.setText(shown(words))
        self.words.setAccessibleName(words)

    # Qt

    def reject(self) -> None:
        """Stop what is on its way; where nothing is, close."""
        if not self._fetching.is_at_work:
            super().reject()
            return
        self._fetching.stop()
        self._show()
        self.field.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._fetching.stop()
        super().closeEvent(event)


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, int(count >= MEGABYTE), QLocale.DataSizeFormat.DataSizeSIFormat)

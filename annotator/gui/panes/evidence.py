"""The evidence of the claim in focus: what there is, and one line to add more, which unfolds when it is used.

Evidence is asked for at finish, never here. No address is ever followed and no file opened.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.audit import shorten
from annotator.domain.claims import Claim
from annotator.domain.decisions import Decision
from annotator.domain.drafts import Details
from annotator.domain.evidence import Evidence
from annotator.gui.desk.desk import Desk
from annotator.gui.languages import said
from annotator.gui.look import icons
from annotator.gui.look.themes import Themes
from annotator.gui.offsets import shown
from annotator.gui.panes.attribution import capital
from annotator.gui.panes.drafting import DraftingPane
from annotator.gui.panes.evidence_form import BLANK, EvidenceForm, made_of, typed_of, with_file
from annotator.gui.panes.evidence_row import EvidenceRow
from annotator.gui.panes.fields import heading, local_files
from annotator.gui.unsaved import Typed

_OFFERED = 12
_OFFERED_LENGTH = 64


class EvidencePane(DraftingPane):
    """Several pieces for one claim, each added, edited or removed in one step."""

    NAME = "evidence"

    wanted = Signal()

    def __init__(self, desk: Desk, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._themes = themes
        self._standing_evidence: tuple[tuple[Evidence, ...], bool] = ((), False)
        self.rows: list[EvidenceRow] = []
        self._list = QVBoxLayout()
        self.begin = QPushButton()
        self.begin.setObjectName("row")
        self.begin.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again = QToolButton()
        self.again.setText(self.tr("Use again"))
        self.again.setAccessibleName(self.tr("Use evidence of this article again"))
        self.again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.used = QMenu(self)
        self.form = EvidenceForm()
        icons.put(self.begin, "add", themes, role="muted")
        icons.put(self.form.file, "file", themes, role="muted")
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._fold()
        self._begin()

    def add(self) -> None:
        """Put the cursor in the field for an address."""
        if self._desk.focus is None or not self.begin.isEnabled():
            self._desk.said.emit(self.tr("Evidence belongs to a claim. None that can be changed is in focus."))
            return
        self._unfold()
        self.reach(self.form.url, within=self.form)

    def enter(self) -> None:
        """Save what is in the form, and be ready for the next."""
        if self.form.typed() == BLANK:
            return
        if self.commit():
            self.form.url.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, evidence: Evidence) -> None:
        """Show evidence in the form; what is in there is saved first."""
        if not self.commit():
            return
        self._unfold()
        self.form.put(typed_of(evidence))
        self.reach(self.form.url, within=self.form)

    def add_files(self, paths: list[str]) -> None:
        """Take files into the project; the first with what is typed in the form, each in one step."""
        if self._claim is None or not self.begin.isEnabled():
            return
        if self.form.is_editing and self.form.typed() != BLANK:
            self._desk.said.emit(self.tr("Save or discard the evidence in the form first."))
            return
        for path in map(Path, paths):
            made = partial(made_of, with_file(self.form.described(), path.name))
            if not self._desk.add_file(self._claim, path, made):
                return
            self.form.clear()
        self._fold_unused()

    # Private

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Evidence"), self.begin), 1)
        top.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(top)
        layout.addLayout(self._list)
        layout.addWidget(self.begin)
        layout.addWidget(self.form)

    def _connect(self) -> None:
        self.begin.clicked.connect(self.add)
        self.again.clicked.connect(lambda: self._show_used(self.again))
        self.form.used_wanted.connect(lambda: self._show_used(self.form.url))
        self.form.entered.connect(self.enter)
        self.form.discarded.connect(self._discard)
        self.form.file_wanted.connect(self._choose_files)
        self._desk.keys.changed.connect(self._show_key)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_moved)

    def _unfold(self) -> None:
        self.wanted.emit()
        self.begin.hide()
        self.form.show()

    def _fold(self) -> None:
        self.form.hide()
        self.begin.show()
        self._show_key()

    def _show_key(self) -> None:
        self.begin.setText(self._desk.keys.labelled("decide.add_evidence"))

    def _fold_unused(self) -> None:
        if self.form.typed() == BLANK and not self.form.isAncestorOf(QApplication.focusWidget() or self):
            self._fold()

    def _on_focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and new is not None and self.form.isAncestorOf(old) and not self.form.isAncestorOf(new):
            self._fold_unused()

    def _discard(self) -> None:
        self.form.clear()
        self._fold()
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_files(self) -> None:
        paths, _filter = QFileDialog.getOpenFileNames(self, self.tr("Add a file as evidence"))
        self.add_files(paths)

    def _save_copy(self, evidence: Evidence) -> None:
        name = Path(evidence.file).name or evidence.sha256[:12]
        path, _filter = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), name)
        if path:
            self._desk.save_copy(evidence, Path(path))

    def _remove(self, evidence: Evidence) -> None:
        if self._claim is not None:
            self._desk.describe(self._claim, Details(evidence_removed=(evidence.id,)))

    def _show_used(self, under: QWidget) -> None:
        self.used.clear()
        if not self.begin.isEnabled():
            return
        same = self.used.addAction(
            self.tr("The same as before") + "\t" + self._desk.keys.key_text("decide.same_evidence")
        )
        same.triggered.connect(lambda _checked: self._desk.use_same_as_before())
        self.used.addSeparator()
        evidence = self._desk.used_evidence()[:_OFFERED]
        for item in evidence:
            action = self.used.addAction(_offered(item))
            action.triggered.connect(partial(self._use_again, item))
        if not evidence:
            same.setEnabled(False)
            self.used.addAction(self.tr("No other claim of this article has evidence yet")).setEnabled(False)
        self.used.popup(under.mapToGlobal(QPoint(0, under.height())))

    def _use_again(self, evidence: Evidence, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (Qt's own)
        self._desk.use_again((evidence,))

    def _show_rows(self, evidence: tuple[Evidence, ...], *, writable: bool) -> None:
        if self._standing_evidence == (evidence, writable):
            return
        self._standing_evidence = (evidence, writable)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(item, writable=writable) for item in evidence]
        before: QWidget = self.again
        for row in self.rows:
            self._list.addWidget(row)
            QWidget.setTabOrder(before, row.card)
            QWidget.setTabOrder(row.card, row.remove)
            before = row.remove
        QWidget.setTabOrder(before, self.begin)

    def _row(self, evidence: Evidence, *, writable: bool) -> EvidenceRow:
        bytes_ = self._desk.file_size(evidence) if evidence.sha256 else None
        size = "" if bytes_ is None else QLocale().formattedDataSize(bytes_, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        row = EvidenceRow(evidence, size, self._themes, writable=writable)
        row.edit_wanted.connect(partial(self.edit, evidence))
        row.remove_wanted.connect(partial(self._remove, evidence))
        row.copy_wanted.connect(partial(self._save_copy, evidence))
        return row

    # As a pane with fields

    def _typed(self) -> Typed:
        return self.form.typed()

    def _put(self, typed: Typed) -> None:
        self.form.put(typed)

    def _put_anew(self, typed: Typed) -> None:
        self.form.clear()
        self.form.put(typed)

    def _standing(self, _claim: Claim | None, _decision: Decision | None) -> Typed:
        return BLANK

    def _save(self, claim: str, typed: Typed, _before: Typed) -> bool:
        saved = self._desk.add_evidence(claim, partial(made_of, typed), instead_of=typed[6] or None)
        if saved and claim == self._claim:
            self.form.clear()
        return saved

    def _show_around(self, _claim: Claim | None, decision: Decision | None, *, writable: bool) -> None:
        self._show_rows(decision.evidence if decision else (), writable=writable)
        self.begin.setEnabled(writable)
        self.again.setEnabled(writable)
        self.form.setEnabled(writable)
        if self.form.typed() != BLANK:
            self.begin.hide()
            self.form.show()
        else:
            self._fold_unused()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if self.begin.isEnabled() and (local_files(data) or data.hasUrls()):
            event.acceptProposedAction()
            self.begin.setText(self.tr("Drop it here as evidence"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_key()

    def dropEvent(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        self._show_key()
        if files:
            self.add_files(files)
        else:
            self._unfold()
            self.form.url.put(event.mimeData().urls()[0].toString())
        event.acceptProposedAction()


def _offered(evidence: Evidence) -> str:
    """Return a line of the menu; a single & would be taken for the sign of a key."""
    stance = [capital(said(evidence.stance.words))] if evidence.stance else []
    words = shorten(shown(evidence.where or evidence.quote), _OFFERED_LENGTH)
    return " · ".join([*stance, words]).replace("&", "&&").replace("\t", " ")

"""Where an article came from: what is known, to be corrected, and the facts that nobody can change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.articles import ArticleRow
from annotator.domain.errors import WrongInput
from annotator.domain.provenance import CORRECTABLE, LONGEST, checked
from annotator.gui.desk.desk import Desk
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.offsets import shown
from annotator.gui.source_words import local_time
from annotator.gui.translating import QT_TRANSLATE_NOOP

_NAMES = {
    "title": QT_TRANSLATE_NOOP("SourceDialog", "Title"),
    "address": QT_TRANSLATE_NOOP("SourceDialog", "Address"),
    "publisher": QT_TRANSLATE_NOOP("SourceDialog", "Publisher"),
    "author": QT_TRANSLATE_NOOP("SourceDialog", "Author"),
    "published": QT_TRANSLATE_NOOP("SourceDialog", "Published"),
    "language": QT_TRANSLATE_NOOP("SourceDialog", "Language"),
}
_EXAMPLES = {
    "address": QT_TRANSLATE_NOOP("SourceDialog", "https://…"),
    "published": QT_TRANSLATE_NOOP("SourceDialog", "2026-11-25, or the year or month alone"),
    "language": QT_TRANSLATE_NOOP("SourceDialog", "en, de, pt-BR …"),
}
WIDTH = 620


class SourceDialog(QDialog):
    """Enter saves, Esc leaves everything as it was; what cannot be kept is said under its field."""

    def __init__(self, desk: Desk, article: ArticleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Source of the article"))
        self._desk = desk
        self._article = article  # another one may be in hand when this is done
        self._standing = _standing(article)
        self.fields = {field: self._field(field) for field in CORRECTABLE}
        self.refusal = plain_label("notice")
        self.refusal.hide()
        self.facts = QFormLayout()
        for name, value in self._facts(article):
            self.facts.addRow(QLabel(name), _fact(value))
        self.original = QPushButton(self.tr("Save the original file…"))
        self.original.setAutoDefault(False)
        self.original.setVisible(article.original_sha256 is not None)
        self.original.clicked.connect(self._save_original)
        self._lay_out()
        self.fields["title"].setFocus()

    # Private

    def _field(self, field: str) -> QLineEdit:
        line = QLineEdit(self._standing[field])
        line.setMaxLength(LONGEST)
        line.setCursorPosition(0)
        line.setAccessibleName(QCoreApplication.translate("SourceDialog", _NAMES[field]))
        line.setPlaceholderText(QCoreApplication.translate("SourceDialog", _EXAMPLES.get(field, "")))
        return line

    def _facts(self, article: ArticleRow) -> list[tuple[str, str]]:
        known = article.provenance
        facts = [
            (self.tr("Came from"), article.origin),
            (self.tr("Fetched"), local_time(known.fetched_at)),
            (self.tr("Read as"), "  ·  ".join(filter(None, (known.format, known.extractor)))),
            (self.tr("Original file"), f"SHA-256 {article.original_sha256}" if article.original_sha256 else ""),
            (self.tr("Text"), f"SHA-256 {article.sha256}"),
        ]
        return [(name, value) for name, value in facts if value]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, line in self.fields.items():
            form.addRow(QCoreApplication.translate("SourceDialog", _NAMES[field]), line)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.HLine)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        buttons.addButton(self.original, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(kinds.Save).setDefault(True)  # whatever has the cursor, Enter saves
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.refusal)
        layout.addWidget(rule)
        layout.addLayout(self.facts)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(QSize(WIDTH, self.sizeHint().height()))

    def _save(self) -> None:
        changes = {field: line.text() for field, line in self.fields.items() if line.text() != self._standing[field]}
        for field, words in changes.items():
            try:
                checked(field, words)
            except WrongInput as refusal:
                self._refuse(field, said(refusal.message))
                return
        if self._desk.correct_source(self._article.id, changes):
            self.accept()

    def _refuse(self, field: str, why: str) -> None:
        self.refusal.setText(why)
        self.refusal.show()
        self.resize(self.size().expandedTo(self.sizeHint()))
        self.fields[field].setAccessibleDescription(why)
        self.fields[field].setFocus()
        self.fields[field].selectAll()

    def _save_original(self) -> None:
        name = Path(self._article.origin).name
        path, _filter = QFileDialog.getSaveFileName(self, self.tr("Save the original file"), name)
        if path:
            self._desk.save_original(self._article.id, Path(path))


def _standing(article: ArticleRow) -> dict[str, str]:
    """Return what a field will give back where nobody typed: Qt's lines hold no line ends."""
    known = {"title": article.title} | article.provenance.body()
    return {field: " ".join(known.get(field, "").split())[:LONGEST] for field in CORRECTABLE}


def _fact(value: str) -> QLabel:
    label = plain_label("quiet", can_be_copied=True)
    label.setText(shown(value))
    return label

"""What the labels of an imported file become: seen in a table, chosen by key, before any verdict is made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.decisions import Label
from annotator.domain.meanings import LabelUse, Meaning
from annotator.domain.wording import Wording
from annotator.gui.actions.action import decide_id
from annotator.gui.actions.bindings import Bindings
from annotator.gui.labels import plain_label
from annotator.gui.languages import said
from annotator.gui.models.meanings import COUNT, EXAMPLE, LABEL, MEANING, MeaningsModel, name_of

ModelIndex = QModelIndex | QPersistentModelIndex
Chosen = Mapping[str, Meaning]
_OTHER_KEYS = {Meaning.UNDECIDED: "U", Meaning.LEFT_OUT: "L"}
_LABEL_WIDTH, _MEANING_WIDTH = 190, 200


def ask_meanings(
    uses: Iterable[LabelUse],
    keys: Bindings,
    then: Callable[[Chosen | None], object],
    *,
    losses: Mapping[str, int] | None = None,
    parent: QWidget | None = None,
) -> MappingDialog:
    """Show the dialog; `then` gets what each label becomes, or None where the person took none of them.

    `losses` counts what could not be carried over, by what it is.
    """
    dialog = MappingDialog(uses, keys, losses=losses, parent=parent)
    dialog.accepted.connect(lambda: then(dialog.chosen))
    dialog.rejected.connect(lambda: then(None))
    dialog.open()
    return dialog


class MappingDialog(QDialog):
    """A label's key chooses for the rows that are selected; Space opens the list of a row."""

    def __init__(
        self,
        uses: Iterable[LabelUse],
        keys: Bindings,
        *,
        losses: Mapping[str, int] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the labels become"))
        self.model = MeaningsModel(uses, self)
        self.keys = _keys_of(keys)
        self.table = self._make_table()
        self.summary = plain_label("quiet")
        self._lay_out(losses or {})
        for meaning, chosen in self.keys.items():
            for key in chosen:
                QShortcut(QKeySequence(key), self.table, lambda meaning=meaning: self._choose(meaning)).setContext(
                    Qt.ShortcutContext.WidgetShortcut
                )
        self.model.dataChanged.connect(self._sum_up)
        self._sum_up()
        self.resize(860, 520)
        self.table.setCurrentIndex(self.model.index(0, MEANING))
        self.table.setFocus()

    @property
    def chosen(self) -> Chosen:
        """What each label becomes."""
        return {use.label: use.meaning for use in self.model.uses}

    # Private

    def _make_table(self) -> QTreeView:
        table = _Table()
        table.setAccessibleName(self.tr("Labels of the file, and what they become"))
        table.setModel(self.model)
        table.setItemDelegateForColumn(MEANING, _MeaningDelegate(self.keys, table))
        header = table.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(EXAMPLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        header.resizeSection(LABEL, _LABEL_WIDTH)
        header.resizeSection(MEANING, _MEANING_WIDTH)
        return table

    def _lay_out(self, losses: Mapping[str, int]) -> None:
        hint = QLabel(self.tr("Somebody marked these spans in another program. Choose what their labels become here."))
        hint.setWordWrap(True)
        keys = plain_label("quiet")
        keys.setText(self._keys_text())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Import no marks"))
        take: QPushButton = buttons.addButton(self.tr("Import marks"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        for widget in (hint, self.table, keys, self.summary, *self._losses(losses)):
            layout.addWidget(widget, 1 if widget is self.table else 0)
        layout.addWidget(buttons)

    def _keys_text(self) -> str:
        named = [
            self.tr("{key} {meaning}").format(key=keys[0], meaning=name_of(meaning))
            for meaning, keys in self.keys.items()
            if keys
        ]
        return self.tr("For the selected rows: {keys}. Space opens the list of one.").format(keys=", ".join(named))

    def _losses(self, losses: Mapping[str, int]) -> list[QLabel]:
        """Return a line on what could not be carried over; none where there is nothing."""
        counted = [f"{said(Wording(what))} {QLocale().toString(count)}" for what, count in losses.items() if count]
        if not counted:
            return []
        line = plain_label("warning")
        line.setText(self.tr("Not carried over: {counted}.").format(counted=", ".join(counted)))
        return [line]

    def _choose(self, meaning: Meaning) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        self.model.choose(rows, meaning)

    def _sum_up(self) -> None:
        counts = self.model.counts()
        left_out = counts.pop(Meaning.LEFT_OUT, 0)
        claims = self.tr("%n span(s) become claims", "", sum(counts.values()))
        parts = [f"{name_of(meaning)} {QLocale().toString(counts[meaning])}" for meaning in Meaning if counts[meaning]]
        text = f"{claims}: {', '.join(parts)}" if parts else claims
        if left_out:
            text = self.tr("{text}; %n left out", "", left_out).format(text=text)
        self.summary.setText(self.tr("{text}.").format(text=text))


class _Table(QTreeView):
    """A list of rows with columns; Return is the dialog's."""

    def __init__(self) -> None:
        super().__init__()
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.clicked.connect(self._open_clicked)
        QShortcut(QKeySequence(Qt.Key.Key_Space), self, self._open).setContext(Qt.ShortcutContext.WidgetShortcut)

    def _open_clicked(self, index: QModelIndex) -> None:
        """Open a list at the first click, as any list; with Ctrl and Shift rows are selected."""
        if index.column() == MEANING and QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self.edit(index)

    def _open(self) -> None:
        self.edit(self.currentIndex().siblingAtColumn(MEANING))


class _Choices(QComboBox):
    """The list of a row while it is open; it says when it was closed, by a choice or without one."""

    closed = Signal()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.closed.emit()


class _MeaningDelegate(QStyledItemDelegate):
    """Shows a meaning as a list that can be opened, without a widget for each row."""

    def __init__(self, keys: Mapping[Meaning, list[str]], view: QTreeView) -> None:
        super().__init__(view)
        self._keys = keys
        self._look = QComboBox(view)  # never shown: the style sheet paints as it says of such a widget
        self._look.hide()

    # Qt

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        row = QStyleOptionViewItem(option)
        row.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, row, painter, row.widget)
        box = QStyleOptionComboBox()
        box.initFrom(self._look)
        box.rect = option.rect.adjusted(2, 2, -2, -2)
        box.state = QStyle.StateFlag.State_Enabled
        box.currentText = str(index.data())
        style = self._look.style()
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, box, painter, self._look)
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, box, painter, self._look)

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._look.sizeHint().height() + 6)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: ModelIndex) -> QWidget:
        box = _Choices(parent)
        box.setObjectName("meanings")
        box.setAccessibleName(self.tr("Becomes here"))
        for meaning in Meaning:
            key = next(iter(self._keys[meaning]), "")
            box.addItem(f"{name_of(meaning)}   {key}".rstrip(), meaning.value)
        box.activated.connect(lambda _row: self.commitData.emit(box))
        # After the choice, which Qt tells of once the list is closed.
        box.closed.connect(lambda: self.closeEditor.emit(box), Qt.ConnectionType.QueuedConnection)
        return box

    def setEditorData(self, editor: QWidget, index: ModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))
        editor.showPopup()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: ModelIndex) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())


def _keys_of(keys: Bindings) -> dict[Meaning, list[str]]:
    """Return the keys of each meaning: those of the labels as everywhere, two more where they are free."""
    of_labels = {Meaning(label.value): keys.key_texts(decide_id(label)) for label in Label}
    taken = {key for one in of_labels.values() for key in one}
    return of_labels | {meaning: [] if key in taken else [key] for meaning, key in _OTHER_KEYS.items()}

"""Fields of the settings dialog: a control for each kind of setting, showing what is chosen and asking for another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from annotator.domain.errors import WrongInput
from annotator.gui.look.typefaces import reading_families
from annotator.gui.settings import Settings
from annotator.gui.settings.kinds import Choice, Name, Number, Pipeline, Setting, Switch, Typeface

RULES = "annotator-rules"
Refused = Callable[[str], None]


def field_for(setting: Setting[Any], settings: Settings, refused: Refused) -> QWidget:
    """Return a control for a setting. What cannot be taken is told to `refused`, and "" once it can."""

    def take(value: object) -> None:
        try:
            settings.set(setting, value)
        except WrongInput as refusal:
            refused(str(refusal))
        else:
            refused("")

    field, show = _made(setting, settings, take)

    show()
    settings.changed.connect(Following(setting.id, show, field).show)
    field.setAccessibleName(setting.words)
    field.setAccessibleDescription(setting.explanation_words)
    field.setObjectName(f"setting_{setting.id}")
    return field


class Following(QObject):
    """Shows a setting anew when it is another; it ends with its field, and Qt then tells it nothing more."""

    def __init__(self, id_: str, show: Callable[[], None], field: QWidget) -> None:
        super().__init__(field)
        self._id = id_
        self._show = show
        self._field = field

    def show(self, id_: str) -> None:
        if id_ == self._id:
            with QSignalBlocker(self._field):
                self._show()


Made = tuple[QWidget, Callable[[], None]]
Take = Callable[[object], None]


def _made(setting: Setting[Any], settings: Settings, take: Take) -> Made:
    match setting:
        case Switch():
            return _switch(setting, settings, take)
        case Number():
            return _number(setting, settings, take)
        case Choice():
            return _choice(setting, settings, take)
        case Typeface():
            return _typeface(setting, settings, take)
        case Name():
            return _name(setting, settings, take)
        case Pipeline():
            return _pipeline(setting, settings, take)
    raise NotImplementedError(setting.id)


def _switch(setting: Switch, settings: Settings, take: Take) -> Made:
    box = QCheckBox(setting.words)
    box.toggled.connect(take)
    return box, lambda: box.setChecked(settings.get(setting))


def _number(setting: Number, settings: Settings, take: Take) -> Made:
    box = QDoubleSpinBox()
    box.setRange(setting.lowest, setting.highest)
    box.setSingleStep(setting.step)
    box.setDecimals(0 if setting.step.is_integer() else 1)
    box.setSuffix(QCoreApplication.translate("Settings", setting.unit))
    box.setKeyboardTracking(False)  # not at each digit: 7 is no width on the way to 75
    box.valueChanged.connect(take)
    return box, lambda: box.setValue(settings.get(setting))


def _choice(setting: Choice, settings: Settings, take: Take) -> Made:
    box = QComboBox()
    for value, words in setting.named():
        box.addItem(words, value)
    box.currentIndexChanged.connect(lambda row: take(box.itemData(row)))
    return box, lambda: box.setCurrentIndex(box.findData(settings.get(setting)))


def _typeface(setting: Typeface, settings: Settings, take: Take) -> Made:
    box = QComboBox()
    box.addItems(reading_families())
    box.setMaxVisibleItems(16)

    def show() -> None:
        family = settings.get(setting)
        if box.findText(family) < 0:  # it was on this computer once
            box.addItem(family)
        box.setCurrentIndex(box.findText(family))

    box.currentIndexChanged.connect(lambda row: take(box.itemText(row)))
    return box, show


def _name(setting: Name, settings: Settings, take: Take) -> Made:
    line = QLineEdit()
    line.editingFinished.connect(lambda: take(line.text()))
    return line, lambda: line.setText(settings.get(setting))


def _pipeline(setting: Pipeline, settings: Settings, take: Take) -> Made:
    """The one that comes with the program, rules alone, or a folder that a person chooses."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(34)

    box.addItem(QCoreApplication.translate("Settings", "The pipeline that comes with Annotator"), "")
    box.addItem(QCoreApplication.translate("Settings", "Rules alone: fast, and less exact"), RULES)
    box.addItem(QCoreApplication.translate("Settings", "A folder…"), None)

    def show() -> None:
        chosen = settings.get(setting)
        if box.findData(chosen) < 0:
            box.insertItem(2, chosen, chosen)
            box.setItemData(2, chosen, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(box.findData(chosen))

    def choose(row: int) -> None:
        value = box.itemData(row)
        if value is None:
            title = QCoreApplication.translate("Settings", "The folder of a spaCy pipeline")
            value = QFileDialog.getExistingDirectory(box, title)
        if value or row == 0:
            take(value)
        show()

    box.activated.connect(choose)
    return box, show

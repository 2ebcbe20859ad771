"""The keys in force: those that the actions come with, and over them those that a person chose.

No key ever means two things: a key is refused if another action has it, and what a settings file says against that
falls back to what the actions come with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from annotator import logs
from annotator.domain.errors import WrongInput
from annotator.gui.actions import keys as keyboard
from annotator.gui.actions.action import Action
from annotator.gui.matching import folded, score
from annotator.gui.settings import Settings

Keys = tuple[str, ...]
MOST_KEYS = 8  # of one action


class Bindings(QObject):
    """Which keys do what. Menus, buttons and texts listen to `changed` and ask anew."""

    changed = Signal()

    def __init__(self, settings: Settings, actions: Sequence[Action[Any]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.actions = {action.id: action for action in actions}
        self._usual = {action.id: _usual(action) for action in actions}
        self._keys: dict[str, Keys] = {}
        self._read()
        settings.changed.connect(self._on_setting_changed)

    # What is in force

    def keys(self, id_: str) -> Keys:
        """Return an action's keys, as the program writes them; the first is the one that buttons show."""
        return self._keys[id_]

    def usual(self, id_: str) -> Keys:
        """Return the keys that an action comes with."""
        return self._usual[id_]

    def on_window(self, id_: str) -> list[QKeySequence]:
        """Return what does it wherever the focus is."""
        return self._sequences(id_, on_page=False)

    def on_page(self, id_: str) -> list[QKeySequence]:
        """Return what does it while the article has focus."""
        return self._sequences(id_, on_page=True)

    def key_text(self, id_: str) -> str:
        """Return an action's first key as this system writes it, "" if it has none."""
        return next(iter(self.key_texts(id_)), "")

    def key_texts(self, id_: str) -> list[str]:
        return [keyboard.native(key) for key in self._keys[id_]]

    def said(self, id_: str) -> str:
        """Return how to do it, for a sentence: the first key, else where it stands in the menus."""
        action = self.actions[id_]
        return self.key_text(id_) or f"{action.menu.words} › {action.name}"

    def labelled(self, id_: str) -> str:
        """Return the text of a button: what it does, and its key."""
        return "  ".join(filter(None, (self.actions[id_].words, self.key_text(id_))))

    def holder(self, key: str) -> Action[Any] | None:
        """Return the action that has a key."""
        return next((self.actions[id_] for id_, keys in self._keys.items() if key in keys), None)

    def find(self, text: str) -> frozenset[str]:
        """Return the ids of the actions that answer to a text: those with that very key, else those of that name."""
        asked = folded(text)
        words = asked.split()
        if not words:
            return frozenset(self.actions)
        with_key = {id_ for id_ in self.actions if asked.strip() in map(folded, self.key_texts(id_))}
        return frozenset(with_key or {id_ for id_ in self.actions if score(words, self._searched(id_))})

    def is_usual(self, id_: str) -> bool:
        """Tell whether an action has the keys it comes with."""
        return self._keys[id_] == self._usual[id_]

    # Choosing

    def add(self, id_: str, key: str) -> None:
        """Give an action one more key; raises WrongInput, which names the action that has it."""
        key = keyboard.canonical(key)
        if not key:
            raise WrongInput(self.tr("This key cannot be told from others. Choose another one."))
        if key in self._keys[id_]:
            return
        if len(self._keys[id_]) >= MOST_KEYS:
            raise WrongInput(self.tr("That is enough keys for one action. Remove one first."))
        if key in keyboard.RESERVED and key not in self._usual[id_]:
            raise WrongInput(self._why_reserved(key))
        self._refuse_taken(id_, key)
        self._choose({id_: (*self._keys[id_], key)})

    def remove(self, id_: str, key: str) -> None:
        """Take a key from an action; with none left it is still in its menu and in the palette."""
        self._choose({id_: tuple(own for own in self._keys[id_] if own != key)})

    def reset(self, id_: str) -> None:
        """Give an action the keys it comes with; raises WrongInput if another action has one of them."""
        for key in self._usual[id_]:
            self._refuse_taken(id_, key)
        self._choose({id_: self._usual[id_]})

    def reset_all(self) -> None:
        self._choose(self._usual)

    # Private

    def _refuse_taken(self, id_: str, key: str) -> None:
        holder = self.holder(key)
        if holder is not None and holder.id != id_:
            raise WrongInput(
                self.tr(
                    "{key} is the key of “{action}” ({menu} menu). Remove it there first, or choose another."
                ).format(key=keyboard.native(key), action=holder.name, menu=holder.menu.words)
            )

    def _why_reserved(self, key: str) -> str:
        reasons = {
            keyboard.ESCAPE: self.tr("Esc always leads back. Choose another key."),
            keyboard.TAB: self.tr("Tab walks from one control to the next. Choose another key."),
            keyboard.BACKTAB: self.tr("Shift+Tab walks back through the controls. Choose another key."),
            keyboard.COPY: self.tr("Ctrl+C copies what is selected in the article. Choose another key."),
            keyboard.SELECT_ALL: self.tr("Ctrl+A selects the whole text. Choose another key."),
        }
        return reasons[key]

    def _choose(self, chosen: Mapping[str, Keys]) -> None:
        keys = {**self._keys, **chosen}
        self.settings.keys = {id_: own for id_, own in keys.items() if own != self._usual[id_]}

    def _searched(self, id_: str) -> str:
        action = self.actions[id_]
        return " ".join(map(folded, (action.name, action.menu.words, *self.key_texts(id_))))

    def _sequences(self, id_: str, *, on_page: bool) -> list[QKeySequence]:
        page_keys = {keyboard.canonical(key) for key in self.actions[id_].page_keys}
        return [
            sequence
            for key in self._keys[id_]
            if (key in page_keys or keyboard.belongs_to_page(key)) is on_page
            for sequence in keyboard.key_sequences(key)
        ]

    def _on_setting_changed(self, id_: str) -> None:
        if id_ == "keys":
            self._read()
            self.changed.emit()

    def _read(self) -> None:
        """Take what is kept, as far as it makes sense."""
        chosen = dict(self._sound(self.settings.keys))
        while (clash := _clash(keys := {**self._usual, **chosen})) is not None:
            key, first, second = clash
            # The actions' own keys never clash, so one of the two was chosen; the later one gives way.
            dropped = second if second in chosen else first
            logs.LOGGER.warning("settings: %s is a key of both %s and %s", key, first, second)
            del chosen[dropped]
        self._keys = keys

    def _sound(self, kept: Mapping[str, Keys]) -> Iterator[tuple[str, Keys]]:
        for id_ in self._usual:  # in the order of the table, whatever the order of the file
            if id_ in kept:
                keys = tuple(dict.fromkeys(keyboard.canonical(key) for key in kept[id_]))
                reserved = keyboard.RESERVED.intersection(keys).difference(self._usual[id_])
                if all(keys) and not reserved and len(keys) <= MOST_KEYS:
                    yield id_, keys
                else:
                    logs.LOGGER.warning("settings: unreadable keys for %s", id_)
        for id_ in sorted(kept.keys() - self._usual.keys())[:MOST_KEYS]:
            logs.LOGGER.warning("settings: keys for an unknown action, %.80r", id_)


def _usual(action: Action[Any]) -> Keys:
    return tuple(dict.fromkeys(keyboard.canonical(key) for key in (*action.keys, *action.page_keys)))


def _clash(keys: Mapping[str, Keys]) -> tuple[str, str, str] | None:
    """Return a key that two actions have, and the two; None if every key means one thing."""
    holders: dict[str, str] = {}
    for id_, own in keys.items():
        for key in own:
            if holders.setdefault(key, id_) != id_:
                return key, holders[key], id_
    return None

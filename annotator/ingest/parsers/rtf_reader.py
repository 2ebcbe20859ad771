"""A reader of RTF that walks its groups without ever calling itself, so that depth is a number and no danger."""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from annotator.ingest.parsers.rtf_groups import (
    AROUND_BOXES,
    LETTERS,
    NOT_SHOWN,
    SETS,
    SYMBOLS,
    encoding_of_page,
    encoding_of_set,
)
from annotator.ingest.parsers.rtf_paragraphs import Paragraphs

MAX_DEPTH = 5_000
_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([^A-Za-z])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|(\\)",
    re.DOTALL,
)
_WORDS = "text"
_KEPT = (_WORDS, "note", "box", "number")
_CONTENTS = re.compile(r"^\s*TOC\b")
_DATE = ("yr", "mo", "dy")


class TooDeep(ValueError):
    """Groups within groups, as no program writes them."""


@dataclass(frozen=True, slots=True)
class _Group:
    """What is in force in a group; `into` is what its words belong to, "" for nothing that is kept."""

    into: str = _WORDS
    boxes: bool = False
    skip: int = 1
    font: int | None = None
    hidden: bool = False
    deleted: bool = False
    in_table: bool = False
    field: int = 0


class Reader:
    """Reads one file; afterwards `lines`, `said`, `counts` and `whole` tell what was in it."""

    def __init__(self, original: bytes) -> None:
        self.counts: Counter[str] = Counter()
        self.said: dict[str, str] = {}
        self.whole = False
        self._parts: dict[str, Paragraphs] = defaultdict(Paragraphs)
        self._notes: list[list[str]] = []
        self._boxes: list[str] = []  # text boxes stand after the paragraph that they hang on
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._instructions: dict[int, str] = {}
        self._fields = 0
        self._to_skip = 0
        self._starred = False
        self._default_font = -1
        self._bytes = bytearray()
        self._group, self._stack = _Group(), list[_Group]()
        self._read(original)

    @property
    def lines(self) -> list[str]:
        """The paragraphs, and the notes after them."""
        return [*self._parts[_WORDS].finished(), *self._boxes, *(line for note in self._notes for line in note)]

    def _read(self, original: bytes) -> None:
        place = 0
        while place < len(original) and not self.whole:
            token = _TOKEN.match(original, place)
            if token is None:
                break
            place = token.end()
            word, number, code, symbol, brace, text, _ = token.groups()
            if brace:
                self._brace(opens=brace == b"{")
            elif word:
                value = int(number) if number else None
                place += max(0, value or 0) if word == b"bin" else 0
                self._flush()
                self._word(word.decode("ascii"), value)
            elif code:
                self._letters(bytes.fromhex(code.decode("ascii")))
            elif symbol:
                self._symbol(symbol.decode("latin-1"))
            elif text:
                self._letters(text)

    def _brace(self, *, opens: bool) -> None:
        self._flush()
        self._to_skip = 0
        if opens:
            if len(self._stack) >= MAX_DEPTH:
                raise TooDeep
            self._stack.append(self._group)
            return
        ended = self._group
        if self._stack:
            self._group = self._stack.pop()
        self.whole = not self._stack
        if ended.into != self._group.into:
            self._ended(ended.into)

    def _ended(self, part: str) -> None:
        if part.startswith("note"):
            self._notes.append(self._parts.pop(part, Paragraphs()).finished())
        elif part == "box":
            self._boxes.extend(self._parts.pop(part, Paragraphs()).finished())
        elif part == "number" and part in self._parts:
            self._parts[_WORDS].add(self._parts.pop(part).as_number())

    def _letters(self, letters: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(letters))
            self._to_skip -= skipped
            letters = letters[skipped:]
        self._bytes += letters

    def _flush(self) -> None:
        if self._bytes:
            font = self._default_font if self._group.font is None else self._group.font
            encoding = self._fonts.get(font, self._encoding)
            self._say(self._bytes.decode(encoding, "replace"))
            self._bytes.clear()

    def _say(self, words: str) -> None:
        group = self._group
        if group.into == "instruction":
            self._instructions[group.field] = (self._instructions.get(group.field, "") + words)[:100]
        elif group.into in ("title", "author"):
            self.said[group.into] = self.said.get(group.into, "") + words
        elif group.into.startswith(_KEPT) and not group.hidden and not group.deleted:
            self._parts[group.into].add(words)

    def _symbol(self, symbol: str) -> None:
        self._flush()
        if symbol in SYMBOLS:
            self._say(SYMBOLS[symbol])
        elif symbol in "\r\n":
            self._end_paragraph()
        self._starred = symbol == "*"

    def _end_paragraph(self) -> None:
        self._paragraphs().end(in_table=self._group.in_table)
        if self._boxes and self._group.into == _WORDS and not self._group.in_table:
            self._parts[_WORDS].lines.extend(self._boxes)
            self._boxes.clear()

    def _paragraphs(self) -> Paragraphs:
        return self._parts[self._group.into or "nothing"]

    def _word(self, word: str, value: int | None) -> None:
        starred, self._starred = self._starred, False
        if self._opens(word, starred=starred):
            return
        if word == "u" and value is not None:
            self._say(chr(value if 0 <= value <= sys.maxunicode else value & 0xFFFF))
            self._to_skip = self._group.skip
        elif word in LETTERS:
            self._say(LETTERS[word])
        elif word in ("par", "sect"):
            self._end_paragraph()
        elif word in ("cell", "nestcell"):
            self._paragraphs().end_cell()
        elif word in ("row", "nestrow"):
            self._paragraphs().end_row()
        else:
            self._property(word, value)

    def _opens(self, word: str, *, starred: bool) -> bool:
        """Take a word that says what the group is; False where it is none of these."""
        inside = self._group.into
        if word == "footnote" and inside:
            self._enter(f"note {len(self._notes)}")
            self.counts["notes"] += 1
        elif word in ("shptxt", "dptxbxtext") and self._group.boxes:
            self._enter("box")
        elif word == "fldinst":
            self._enter("instruction" if inside == _WORDS else "")
        elif word == "fldrslt":
            if _CONTENTS.match(self._instructions.get(self._group.field, "")):
                self.counts["contents"] += 1
                self._enter("")
        elif word in ("listtext", "pntext"):
            self._enter("number" if inside == _WORDS else "")
        elif word in ("info", "fonttbl") or (word in ("title", "author", "creatim") and inside == "info"):
            self._enter("" if word in self.said else word)  # the first is who made it, others changed it
        elif word in AROUND_BOXES and (inside or self._group.boxes):
            self._group = replace(self._group, into="", boxes=True)
        elif word in NOT_SHOWN or starred:
            self.counts["comments"] += word == "annotation"
            self._group = replace(self._group, into="", boxes=False)
        else:
            return False
        return True

    def _enter(self, part: str) -> None:
        self._group = replace(self._group, into=part, boxes=False)

    def _property(self, word: str, value: int | None) -> None:
        if word in _DATE and self._group.into == "creatim":
            self.said[word] = str(value or 0)
        elif word in ("f", "deff") and value is not None:
            self._font(word, value)
        elif word == "fcharset" and self._group.into == "fonttbl" and self._group.font is not None:
            self._fonts[self._group.font] = encoding_of_set(value or 0, self._encoding)
        elif word == "ansicpg" and value:
            self._encoding = encoding_of_page(value, self._encoding)
        elif word in SETS:
            self._encoding = SETS[word]
        elif word == "uc":
            self._group = replace(self._group, skip=max(0, min(value or 0, 10)))
        elif word == "field":
            self._fields += 1
            self._group = replace(self._group, field=self._fields)
        else:
            self._manner(word, on=value != 0)

    def _font(self, word: str, value: int) -> None:
        if word == "f":
            self._group = replace(self._group, font=value)
        else:
            self._default_font = value

    def _manner(self, word: str, *, on: bool) -> None:
        group = self._group
        if word in ("v", "deleted"):
            self.counts["hidden" if word == "v" else "deleted"] += on and bool(group.into)
            self._group = replace(group, hidden=on) if word == "v" else replace(group, deleted=on)
        elif word == "plain":
            self._group = replace(group, hidden=False, deleted=False, font=None)
        elif word in ("intbl", "pard"):
            self._group = replace(group, in_table=word == "intbl")

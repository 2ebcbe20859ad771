"""Corpora of names: JSON Lines with `text` and `ents` as [start, end, label], or CoNLL columns of word and IOB tag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from annotator.domain.claims import Span
from annotator.domain.errors import WrongInput
from annotator.domain.texts import canonical
from annotator.evaluation.corpora.files import read_text
from annotator.evaluation.corpora.json_lines import json_lines, span_in, text_in

# What corpora call the kinds of names, and what we do.
_KINDS = {"PER": "PERSON", "PERSON": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC"}
_OTHER = "MISC"
# Sentences of a CoNLL file that make one text: the files do not say where their articles end.
_SENTENCES = 12


@dataclass(frozen=True, slots=True)
class NamedText:
    """A text with its names, each a span and PERSON, ORG, LOC or MISC."""

    text: str
    names: tuple[tuple[Span, str], ...]


def read_names(path: Path) -> list[NamedText]:
    """Return the texts of a corpus; raises WrongInput where it is none."""
    kind = path.suffix.lower()
    if kind not in {".jsonl", ".conll"}:
        raise WrongInput(f"{path} is no corpus of names: give a .jsonl or a .conll file.")
    found = [_from_json(*line) for line in json_lines(path)] if kind == ".jsonl" else list(_read_conll(path))
    if not found:
        raise WrongInput(f"{path} holds no texts: give a line of JSON for each, or a line of CoNLL for each word.")
    return found


def _kind(label: str) -> str:
    return _KINDS.get(label, _OTHER)


def _from_json(place: str, row: Mapping[str, Any]) -> NamedText:
    text = text_in(row, place)
    try:
        return NamedText(text, tuple((span_in(text, start, end), _kind(label)) for start, end, label in row["ents"]))
    except (KeyError, TypeError, ValueError, WrongInput) as error:
        raise WrongInput(
            f"{place}: give the names of the text as ents, each [start, end, label] in the text."
        ) from error


def _read_conll(path: Path) -> Iterator[NamedText]:
    lines = enumerate(canonical(read_text(path)).split("\n"), start=1)
    blocks = [
        [_word(line, f"{path}:{number}") for number, line in block]
        for filled, block in groupby(lines, key=lambda each: _is_word(each[1]))
        if filled
    ]
    for begin in range(0, len(blocks), _SENTENCES):
        yield _joined(blocks[begin : begin + _SENTENCES])


def _is_word(line: str) -> bool:
    return bool(line.strip()) and not line.startswith("-DOCSTART")


def _word(line: str, place: str) -> tuple[str, str]:
    """Return the word of a line and its tag, the first and the last column."""
    columns = line.split()
    tag = columns[-1]
    if len(columns) < 2 or (tag != "O" and tag[:2] not in {"B-", "I-"}):
        raise WrongInput(f"{place} is no word with a tag: give columns, the last of them O, B-KIND or I-KIND.")
    return columns[0], tag


def _joined(sentences: list[list[tuple[str, str]]]) -> NamedText:
    text = ""
    names: list[tuple[int, int, str]] = []
    for sentence in sentences:
        before = "O"
        for word, tag in sentence:
            start, end = len(text), len(text) + len(word)
            if tag != "O":
                kind = _kind(tag[2:])
                if before[2:] == tag[2:] and not tag.startswith("B-"):
                    names[-1] = (names[-1][0], end, kind)
                else:
                    names.append((start, end, kind))
            before = tag
            text += word + " "
        text = text[:-1] + "\n"
    return NamedText(text, tuple((Span(start, end), kind) for start, end, kind in names))

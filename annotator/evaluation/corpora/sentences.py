"""Corpora of sentences: CSV or TSV with a column `Sentence` or `text` and one of labels, or JSON Lines.

`opinion` is asked of SUBJ and OBJ, as NewsSD-ENG and CheckThat! have them, `factual` of 1 and 0 or yes and no.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.errors import WrongInput
from annotator.domain.texts import canonical
from annotator.evaluation.corpora.files import read_text
from annotator.evaluation.corpora.json_lines import json_lines

_YES = {"1": True, "0": False, "yes": True, "no": False, "true": True, "false": False}
_SENTENCE = ("sentence", "text")
# What asks for each task: the columns of its label, and what stands in them.
_LABELS = {"opinion": ("label", "opinion"), "factual": ("factual", "label", "class_label")}
_ANSWERS = {"opinion": {"subj": True, "obj": False, **_YES}, "factual": _YES}
_SAID = {"opinion": "SUBJ or OBJ, 1 or 0, yes or no", "factual": "1 or 0, yes or no"}


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence and the answer to a task's question: is it opinion, does it state a fact that can be checked."""

    text: str
    label: bool


def read_sentences(path: Path, task: str) -> list[LabelledSentence]:
    """Return the labelled sentences of a file for `opinion` or `factual`; raises WrongInput."""
    rows = json_lines(path) if path.suffix.lower() == ".jsonl" else _table(path)
    found = [_sentence(row, task, place) for place, row in rows]
    if not found:
        raise WrongInput(f"{path} holds no sentences: give a .csv, .tsv or .jsonl file with a line for each.")
    return found


def _table(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield each row with its place, as `path:line` of its last line.

    Tables of this field that have tabs quote nothing: a quotation mark in a sentence is one.
    """
    text = canonical(read_text(path))
    lines = io.StringIO(text)
    if "\t" in text.partition("\n")[0]:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
    else:
        rows = csv.DictReader(lines, strict=True)
    try:
        for row in rows:
            yield f"{path}:{rows.line_num}", row
    except csv.Error as error:
        raise WrongInput(
            f"{path}:{rows.reader.line_num} is no row of a table ({error}): look for a stray quotation mark."
        ) from error


def _sentence(row: Mapping[str, Any], task: str, place: str) -> LabelledSentence:
    named = {str(key).strip().lower(): value for key, value in row.items() if key}
    text = next((named[key] for key in _SENTENCE if named.get(key)), None)
    label = next((named[key] for key in _LABELS[task] if named.get(key) is not None), None)
    answer = _ANSWERS[task].get(str(label).strip().lower())
    if not isinstance(text, str) or not text.strip() or answer is None:
        raise WrongInput(
            f"{place} has no sentence (column {' or '.join(_SENTENCE)}) with a label for {task} "
            f"(column {' or '.join(_LABELS[task])}: {_SAID[task]})."
        )
    return LabelledSentence(canonical(text).strip(), answer)

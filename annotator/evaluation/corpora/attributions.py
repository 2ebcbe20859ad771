"""Attribution corpora: brat stand-off as PolNeAR comes (`text/*.txt`, `attributions/*.ann`), or JSON Lines.

A line of JSON has `text` and `attributions`, each with `source`, `cue` and `content` as lists of [start, end].
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.domain.claims import Attribution, Span
from annotator.domain.errors import WrongInput
from annotator.domain.texts import canonical
from annotator.evaluation.corpora.files import is_folder, read_text
from annotator.evaluation.corpora.json_lines import json_lines, span_in, text_in

# A name, a kind, edges of pieces, and the words between them (their first line, if they have several).
_SPAN_LINE = re.compile(r"(T\d+)\t(?:Source|Cue|Content) ([^\t]*)(?:\t(.*))?$")
_RELATION_LINE = re.compile(r"E\d+\t(.+)")
_ANNOTATOR = re.compile(r"_[0-9a-f]{4}\Z")


@dataclass(frozen=True, slots=True)
class AttributedText:
    """A text with its attributions, each with the spans of its source, cue and content."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]


def read_attributions(path: Path) -> list[AttributedText]:
    """Return the texts of a corpus, brat's in the order of their names; raises WrongInput where it is none."""
    if path.suffix.lower() == ".jsonl":
        found = [_from_json(row, place) for place, row in json_lines(path)]
    elif is_folder(path / "text") and is_folder(path / "attributions"):
        found = _read_brat(path)
    else:
        raise WrongInput(
            f"{path} is no attribution corpus: give a folder with text/ and attributions/ (brat stand-off), "
            "or a .jsonl file of texts with their attributions."
        )
    if not any(one.attributions for one in found):
        raise WrongInput(
            f"{path} holds no attributions: in a folder, text/NAME.txt needs attributions/NAME.ann or NAME_1a2b.ann "
            "with lines that relate a cue or content; in a .jsonl file, a line needs attributions."
        )
    return found


def _read_brat(folder: Path) -> list[AttributedText]:
    """Read brat's files. Where several people annotated a text the first by name counts."""
    texts = {path.stem: path for path in sorted((folder / "text").glob("*.txt"))}
    files: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        files.setdefault(path.stem if path.stem in texts else _ANNOTATOR.sub("", path.stem), path)
    return [_from_brat(texts[name], files[name]) for name in texts if name in files]


def _from_brat(path: Path, marks: Path) -> AttributedText:
    lines = canonical(read_text(marks)).split("\n")
    spans = [match for line in lines if (match := _SPAN_LINE.match(line))]
    text = _fitting_text(path, marks, spans)
    known = {span[1]: [Span(start, end) for start, end in _edges(span)] for span in spans}
    relations = (_related(match[1].split(), known) for line in lines if (match := _RELATION_LINE.match(line)))
    return AttributedText(path.stem, text, tuple(one for one in relations if one.cue or one.content))


def _fitting_text(path: Path, marks: Path, spans: Sequence[re.Match[str]]) -> str:
    """Return the text that the offsets count in: canonical, or where that does not fit, as the file is."""
    raw = read_text(path)
    for text in (canonical(raw), raw):
        wrong = next((span[1] for span in spans if not _fits(text, span)), None)
        if wrong is None:
            return text
    raise WrongInput(
        f"{marks} does not fit {path}: {wrong} is not where its words are. Give both files as they were annotated."
    )


def _fits(text: str, span: re.Match[str]) -> bool:
    """Tell whether a span lies in the text and its words are those that brat repeats, white space aside."""
    try:
        edges = _edges(span)
    except ValueError:
        return False
    words = "".join("".join(text[start:end] for start, end in edges).split())
    repeated = "".join((span[3] or "").split())
    return all(0 <= start < end <= len(text) for start, end in edges) and words.startswith(repeated)


def _edges(span: re.Match[str]) -> list[tuple[int, int]]:
    return [(int(start), int(end)) for start, end in (piece.split() for piece in span[2].split(";"))]


def _related(arguments: Iterable[str], spans: Mapping[str, list[Span]]) -> Attribution:
    """Return what a line relates, as `Source:T1 Cue:T2 Content:T3 Content2:T4`; other roles are the event's own."""
    parts: dict[str, set[Span]] = {"Source": set(), "Cue": set(), "Content": set()}
    for argument in arguments:
        role, _, name = argument.partition(":")
        parts.get(role.rstrip("0123456789"), set()).update(spans.get(name, ()))
    source, cue, content = (tuple(sorted(part)) for part in parts.values())
    return Attribution(source, cue, content)


def _from_json(row: Mapping[str, Any], place: str) -> AttributedText:
    text = text_in(row, place)
    try:
        attributions = tuple(
            Attribution(_spans(text, one["source"]), _spans(text, one["cue"]), _spans(text, one["content"]))
            for one in row["attributions"]
        )
    except (KeyError, TypeError, ValueError, WrongInput) as error:
        raise WrongInput(
            f"{place}: give attributions, each with source, cue and content as lists of [start, end] in the text."
        ) from error
    return AttributedText(str(row.get("doc", place)), text, attributions)


def _spans(text: str, pairs: Iterable[Any]) -> tuple[Span, ...]:
    return tuple(sorted({span_in(text, start, end) for start, end in pairs}))

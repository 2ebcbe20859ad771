"""Speakers by name: how often the right one is named for a source, and how well roles are found; needs PolNeAR's texts.

Set ANNOTATOR_POLNEAR to the folder of PolNeAR's development set (it holds `text/` and `attributions/`); its texts are
not ours to give. `speakers.jsonl` says who speaks in twelve of its articles, for every annotated source:

`doc`, `source`   the article, and the source's spans as code points into its canonical text
`split`           "development" (the rules were made on these six articles) or "final" (looked at for the figures only)
`speaker`         the fullest name that the article gives: of a person without title, of an organisation, a group or a
                  document as it is named; several people named together, as the source words them. Empty where the
                  article names nobody: "a spokesman", "critics", "one voter", the writer's own "I", a reader's "you".
                  Many people with a proper name among the words are a group with a name ("Trump supporters"); a
                  document without a name of its own counts as its publisher's or author's.
`is_person`       whether that is one person
`roles`           what the article calls a person beside the name, before it or after it, in each form that is right
`also`            other names that are right

They were labelled by reading the articles, before any program had. Left out are sources that the annotators marked by
mistake: a whole headline, a tweet's markup. The labels are ours, under the project's licence; they hold names and roles
and no other text of the articles. PolNeAR (Newell, Margolin and Ruths 2018) has no licence file: its authors publish it
for modelling.

A source that the pipeline does not find is not counted, except in "found and named". Comparison ignores case, white
space and a leading article. Intervals hold 95 of 100 resamples of the articles.
"""

from __future__ import annotations

import json
import os
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from figures import Figure

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from annotator.domain.claims import Attribution, Span

NAME = "speakers"
_LABELS = Path(__file__).with_suffix(".jsonl")
_PIPELINES = ("annotator-rules", "annotator-en")
_SPLITS = ("development", "final")
_PRONOUNS = frozenset({"he", "she", "his", "her", "him", "it", "its", "they", "their", "them", "who", "which", "whose"})
_KINDS = ("pronouns", "descriptions", "names", "groups", "nobody")
_COLUMNS = (*_KINDS, "all", "found and named", "role precision", "role recall")


@dataclass(frozen=True, slots=True)
class Row:
    """A source of an article, and who speaks there."""

    source: tuple[Span, ...]
    speaker: str
    also: tuple[str, ...]
    is_person: bool
    roles: tuple[str, ...]

    def kind(self, text: str) -> str:
        words = _plain(" ".join(span.of(text) for span in self.source)).split()
        if not self.speaker:
            return "nobody"
        if not self.is_person:
            return "groups"
        if len(words) == 1 and words[0] in _PRONOUNS:
            return "pronouns"
        named = {word.removesuffix("'s").strip(".,") for word in words} & set(_plain(self.speaker).split())
        return "names" if named else "descriptions"


def measure() -> list[Figure]:
    folder = os.environ.get("ANNOTATOR_POLNEAR")
    if not folder:
        print("speakers: set ANNOTATOR_POLNEAR to the folder of PolNeAR's development set", file=sys.stderr)
        return []
    figures = []
    for pipeline in _PIPELINES:
        counts = _counts(Path(folder), pipeline)
        for split in _SPLITS:
            figures += _figures(f"{split}, {pipeline.removeprefix('annotator-')}", counts[split])
    return figures


def _counts(folder: Path, pipeline: str) -> dict[str, list[NDArray[np.int64]]]:
    """Return what was right, and out of how many, for each article of a split: arrays of shape (columns, 2)."""
    from annotator.evaluation.corpora.attributions import read_attributions
    from annotator.nlp.pipeline import find_claims

    labels = read_labels()
    found: dict[str, list[NDArray[np.int64]]] = defaultdict(list)
    for article in read_attributions(folder):
        if article.name in labels:
            split, rows = labels[article.name]
            given = find_claims(article.text, pipeline).attributions
            found[split].append(_counted(article.text, rows, given))
    return found


def read_labels() -> dict[str, tuple[str, list[Row]]]:
    """Return the split and the rows of each article."""
    found: dict[str, tuple[str, list[Row]]] = {}
    for line in _LABELS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found.setdefault(row["doc"], (row["split"], []))[1].append(_row(row))
    return found


def _row(row: dict[str, Any]) -> Row:
    from annotator.domain.claims import Span

    return Row(
        source=tuple(Span(start, end) for start, end in row["source"]),
        speaker=row["speaker"],
        also=tuple(row.get("also", ())),
        is_person=row["is_person"],
        roles=tuple(row["roles"]),
    )


def _counted(text: str, rows: list[Row], given: tuple[Attribution, ...]) -> NDArray[np.int64]:
    import numpy as np

    counts = dict.fromkeys(_COLUMNS, (0, 0))

    def count(column: str, *, right: bool) -> None:
        counts[column] = (counts[column][0] + right, counts[column][1] + 1)

    for row in rows:
        found = best(row, given)
        right = found is not None and _same(found.speaker, (row.speaker, *row.also))
        count("found and named", right=right)
        if found is None:
            continue
        count("all", right=right)
        count(row.kind(text), right=right)
        role = bool(found.role and row.roles and _same(found.role, row.roles))
        if found.role:
            count("role precision", right=role)
        if row.roles:
            count("role recall", right=role)
    return np.array([counts[column] for column in _COLUMNS], dtype=np.int64)


def best(row: Row, given: tuple[Attribution, ...]) -> Attribution | None:
    """Return the attribution whose source is the row's, else the one whose source overlaps it most."""

    def overlap(one: Attribution) -> float:
        if one.source == row.source:
            return float("inf")
        return sum(
            max(0, min(span.end, gold.end) - max(span.start, gold.start)) for span in one.source for gold in row.source
        )

    found = max(given, key=overlap, default=None)
    return found if found is not None and overlap(found) > 0 else None


def _same(given: str | None, wanted: tuple[str, ...]) -> bool:
    return _plain(given or "") in {_plain(one) for one in wanted}


def _plain(text: str) -> str:
    words = text.casefold().replace("’", "'").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in {"the", "a", "an"} else words)


def _figures(name: str, counts: list[NDArray[np.int64]]) -> list[Figure]:
    import numpy as np

    from annotator.evaluation.scores import bootstrap

    if not counts:
        return []

    def shares(sums: NDArray[np.int64]) -> NDArray[np.float64]:
        return sums[..., 0] / np.maximum(sums[..., 1], 1)

    total = np.stack(counts).sum(axis=0)
    return [
        Figure(
            f"{name}: {score.name}",
            (100 * score.value,),
            "%",
            more_is_better=True,
            note=f"{right} of {of}; 95 % interval {100 * score.low:.0f} to {100 * score.high:.0f}",
        )
        for score, (right, of) in zip(bootstrap(np.stack(counts), shares, _COLUMNS), total, strict=True)
        if of
    ]

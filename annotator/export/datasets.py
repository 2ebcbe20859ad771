"""Writing a dataset: the formats there are, and a file that appears whole or not at all."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Claim
from annotator.domain.errors import AnnotatorError, WrongInput
from annotator.domain.wording import Wording
from annotator.export import csv_table, jsonl
from annotator.export.labels import ALL, SETTLED, Chosen, LabelledClaim, is_unresolved

__all__ = ["ALL", "FORMATS", "SETTLED", "ArticleClaims", "Summary", "write"]

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ArticleClaims:
    """An article with its text and its claims, as the project holds them."""

    row: ArticleRow
    text: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """What was written: `unresolved` counts claims on which reviewers disagree."""

    articles: int
    claims: int
    labels: Mapping[str, int]
    unresolved: int


class Format:
    """How one format writes: what comes first, the lines of one article, and by what such a file is known."""

    def __init__(
        self,
        lines: Callable[[ArticleRow, str, list[LabelledClaim], Names], Iterable[str]],
        *,
        marks: tuple[str, ...],
        head: str = "",
    ) -> None:
        self.lines = lines
        self.head = head
        self._marks = tuple(mark.encode("utf-8") for mark in marks)

    def wrote(self, start: bytes) -> bool:
        """Tell whether a file that starts so is of this format."""
        return start.startswith(self._marks[0]) and all(mark in start for mark in self._marks)


FORMATS: Mapping[str, Format] = {
    "jsonl": Format(jsonl.lines, marks=jsonl.MARKS),
    "csv": Format(csv_table.lines, marks=(csv_table.HEAD,), head=csv_table.HEAD),
}


def write(out: Path, articles: Iterable[ArticleClaims], names: Names, *, format_name: str, labels: str) -> Summary:
    """Write the claims with a label, article by article; raises WrongInput before any file appears."""
    if format_name not in FORMATS:
        raise WrongInput(
            Wording(
                "“{format_name}” is no export format; the formats are {formats}.",
                format_name=format_name,
                formats=", ".join(FORMATS),
            )
        )
    chosen = Chosen.parse(labels, names)
    written: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    with whole_file(out) as stream:
        stream.write(FORMATS[format_name].head)
        for article in articles:
            found = [labelled for claim in article.claims if (labelled := chosen.of(claim))]
            _check_quotes(article.text, found)
            counts["unresolved"] += sum(map(is_unresolved, article.claims))
            if not found:
                continue
            stream.writelines(FORMATS[format_name].lines(article.row, article.text, found, names))
            counts["articles"] += 1
            written.update(str(labelled.label) for labelled in found if labelled.label)
            counts["claims"] += len(found)
    return Summary(counts["articles"], counts["claims"], dict(sorted(written.items())), counts["unresolved"])


@contextmanager
def whole_file(out: Path) -> Iterator[IO[str]]:
    """Open a file that takes its name only when all of it is on disk; an earlier export of that name is replaced."""
    if out.suffix == ".annotator":
        raise WrongInput(Wording("{out} has the name of a project; an export never goes there.", out=out))
    try:
        if out.is_dir():
            raise WrongInput(Wording("{out} is a folder; name a file.", out=out))
        if out.exists() and not out.is_file():
            raise WrongInput(Wording("{out} is not an ordinary file; an export never replaces it.", out=out))
        if out.exists() and not _is_earlier_export(out):
            raise WrongInput(
                Wording(
                    "{out} is there already, and is no earlier export. Choose another name, or move it away.", out=out
                )
            )
        with NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=out.parent, prefix=f".{out.name}.", delete=False
        ) as stream:
            draft = Path(stream.name)
            try:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
                draft.chmod(0o666 & ~_umask())
                draft.replace(out)
            finally:
                draft.unlink(missing_ok=True)
    except OSError as error:
        raise AnnotatorError(
            Wording(
                "{out} could not be written: {error}. Nothing was left there.", out=out, error=error.strerror or error
            )
        ) from error


def _is_earlier_export(out: Path) -> bool:
    """Tell whether a file may be replaced: it is empty or starts as our exports do, and may be written."""
    if not out.stat().st_mode & 0o222:
        return False
    with out.open("rb") as stream:
        start = stream.read(4096)
    return not start or any(one.wrote(start) for one in FORMATS.values())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _check_quotes(text: str, found: Iterable[LabelledClaim]) -> None:
    for labelled in found:
        claim = labelled.claim
        if claim.span.of(text) != claim.quote:
            raise AnnotatorError(
                Wording(
                    "Claim {id} quotes words that are not at its place, so nothing was exported. Run "
                    "`annotator verify` on the project.",
                    id=claim.id,
                )
            )

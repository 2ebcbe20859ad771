"""Part of `annotator import`: what was marked in another program, seen as a table of its labels, and brought along."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

from annotator.domain.articles import Article
from annotator.domain.errors import WrongInput
from annotator.domain.meanings import LabelUse, Meaning, parse_meanings, uses_of

if TYPE_CHECKING:
    from annotator.ingest.addresses import Allowed
    from annotator.ingest.sources import Source
    from annotator.session import Session

COLUMNS = ("text", "title", "address", "publisher", "author", "published", "language", "name")
_MOST_SHOWN = 200  # labels; a file with more of them has none
_SAID = (
    ("claims", "new claims"),
    ("verdicts", "verdicts on claims that were here"),
    ("already", "already here"),
    ("changed", "otherwise here by now, left as they are"),
    ("left_out", "left out"),
    ("blank", "over white space alone"),
    ("outside", "past the end of the text"),
    ("finished", "of reviewers who finished the article"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a command was asked about marks. `columns` are by field, `onto` is an article's id or how it begins."""

    meanings: Mapping[str, Meaning]
    columns: Mapping[str, str]
    reviewer: str | None
    onto: str | None
    shows_labels: bool

    def options(self, session: Session) -> dict[str, str]:
        """Return what the parsers are told; raises WrongInput for an article that is not there."""
        if self.onto is None:
            return dict(self.columns)
        id_ = session.article_id(self.onto)
        (row,) = session.articles([id_])
        return {**self.columns, "article": session.text(id_), "address": row.provenance.address}


def with_marks(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options about marks and columns; the command gets them as `asked`."""

    @click.option(
        "--map",
        "meanings",
        multiple=True,
        metavar="LABEL=MEANING",
        help="What a label becomes: attributed, verified, opinion, not_a_claim, undecided or left_out.",
    )
    @click.option("--show-labels", is_flag=True, help="Print what the labels would become, and write nothing.")
    @click.option(
        "--columns", metavar="FIELD=COLUMN,…", help="What of a table is where, as in text=body,title=headline."
    )
    @click.option("--reviewer", metavar="NAME", help="Who marked what the file says of nobody.")
    @click.option("--onto", metavar="ARTICLE_ID", help="The article that is marked, for files without its text.")
    @wraps(command)
    def wrapped(
        *arguments: Any,
        meanings: tuple[str, ...],
        columns: str | None,
        show_labels: bool,
        reviewer: str | None,
        onto: str | None,
        **more: Any,
    ) -> None:
        asked = Asked(parse_meanings(meanings), parse_columns(columns), reviewer, onto, show_labels)
        command(*arguments, asked=asked, **more)

    return wrapped


def parse_columns(given: str | None) -> dict[str, str]:
    """Return the columns that are named, by field; raises WrongInput."""
    chosen = {}
    for pair in filter(None, (given or "").split(",")):
        field, equals, column = pair.partition("=")
        if not equals or field.strip() not in COLUMNS or not column.strip():
            raise WrongInput(f"“{pair}” names no column; write FIELD=COLUMN, with one of {', '.join(COLUMNS)}.")
        chosen[field.strip()] = column.strip()
    return chosen


def show_labels(
    sources: Sequence[Source], options: Mapping[str, str], meanings: Mapping[str, Meaning], *, allowed: Allowed
) -> None:
    """Print a table of the labels in files, tab-separated under a heading; nothing else is done."""
    from annotator.session import Batch

    failed = 0
    articles: list[Article] = []
    with Batch(sources, options=options, allowed=allowed) as batch:
        for arrival in batch.arrivals():
            failed += len(arrival.failures)
            for failure in arrival.failures:
                click.echo(f"annotator: {failure.reason}", err=True)
            for article in arrival.articles:
                _say_losses(article)
                articles += [article] if article.spans else []
    click.echo("label\tspans\tbecomes\tfor example")
    for line in _table(articles, meanings):
        click.echo(line)
    if failed:
        raise click.exceptions.Exit(1)


class Marks:
    """What becomes of the marks of a batch. `refused` counts articles whose marks nobody answers for."""

    def __init__(self, session: Session, meanings: Mapping[str, Meaning]) -> None:
        from annotator.session.marking import Brought

        self.refused = 0
        self._session = session
        self._meanings = meanings
        self._brought = Brought()
        self._labels: set[str] = set()

    def bring(self, article: Article) -> None:
        """Make claims and verdicts of what came marked with an article that is here, and say what was lost."""
        _say_losses(article)
        if not article.spans:
            return
        self._labels.update(one.label for one in article.spans)
        if self._session.reviewer is None and not all(one.annotator for one in article.spans):
            self.refused += 1
            click.echo(
                f"annotator: {article.origin} does not say who marked it. Import it again with --reviewer NAME.",
                err=True,
            )
            return
        self._brought += self._session.import_spans(article.id, article.spans, self._meanings)

    def sum_up(self) -> None:
        """Say what became of all marks together, if any were there."""
        if self._labels:
            parts = [f"{words} {count}" for name, words in _SAID if (count := getattr(self._brought, name))]
            click.echo(f"marks: {', '.join(parts) or 'none'}", err=True)
        unmet = ", ".join(f"“{label}”" for label in self._meanings if label not in self._labels)
        if unmet:
            click.echo(
                f"No mark has the label {unmet}, which --map speaks of; --show-labels lists those there are.", err=True
            )


def _say_losses(article: Article) -> None:
    if article.losses:
        counted = ", ".join(f"{what} {count}" for what, count in article.losses.items())
        click.echo(f"{article.origin}: not carried over: {counted}", err=True)


def _table(articles: Sequence[Article], meanings: Mapping[str, Meaning]) -> Iterator[str]:
    uses = uses_of(((article.text, article.spans) for article in articles), meanings)
    yield from map(_line, uses[:_MOST_SHOWN])
    if len(uses) > _MOST_SHOWN:
        yield f"and {len(uses) - _MOST_SHOWN} more labels"


def _line(use: LabelUse) -> str:
    return f"{use.label or '(no label)'}\t{use.count}\t{use.meaning}\t{use.example}"

"""Part of `annotator import`: what was marked in another program, seen as a table of its labels, and brought along."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

import click

from annotator.domain.articles import Article
from annotator.domain.errors import WrongInput
from annotator.domain.meanings import LabelUse, Meaning, parse_meanings, uses_of

if TYPE_CHECKING:
    from annotator.session import Session
    from annotator.session.marking import Brought

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


def with_labels(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options about marks and columns; their values go to the functions below."""
    for option in reversed(
        (
            click.option(
                "--map",
                "meanings",
                multiple=True,
                metavar="LABEL=MEANING",
                help="What a label becomes: attributed, verified, opinion, not_a_claim, undecided or left_out.",
            ),
            click.option("--show-labels", is_flag=True, help="Print what the labels would become, and write nothing."),
            click.option(
                "--columns", metavar="FIELD=COLUMN,...", help="Where a table has what, as in text=body,title=headline."
            ),
            click.option("--reviewer", metavar="NAME", help="Who marked what the file says of nobody."),
        )
    ):
        command = option(command)
    return command


def parse_columns(given: str | None) -> dict[str, str]:
    """Return the options of a parser that `--columns` says, by field; raises WrongInput."""
    chosen = {}
    for pair in filter(None, (given or "").split(",")):
        field, equals, column = pair.partition("=")
        if not equals or field.strip() not in COLUMNS or not column.strip():
            raise WrongInput(f"“{pair}” names no column; write FIELD=COLUMN, with one of {', '.join(COLUMNS)}.")
        chosen[field.strip()] = column.strip()
    return chosen


def meanings_of(given: Iterable[str]) -> dict[str, Meaning]:
    """Return what `--map` says, by label; raises WrongInput."""
    return parse_meanings(given)


def print_labels(articles: Iterable[Article], meanings: Mapping[str, Meaning]) -> None:
    """Print the table of labels, tab-separated under a heading; nothing else is done."""
    uses = uses_of(((article.text, article.spans) for article in articles), meanings)
    click.echo("label\tspans\tbecomes\tfor example")
    for use in uses[:_MOST_SHOWN]:
        click.echo(_line(use))
    if len(uses) > _MOST_SHOWN:
        click.echo(f"and {len(uses) - _MOST_SHOWN} more labels", err=True)


def bring(session: Session, article: str, source: Article, meanings: Mapping[str, Meaning]) -> Brought | None:
    """Make claims and verdicts of the marks that came with an article; None where none came. Says what was lost."""
    print_losses(source)
    if not source.spans:
        return None
    return session.import_spans(article, source.spans, meanings)


def print_losses(source: Article) -> None:
    """Say what of a file could not be carried over."""
    if source.losses:
        counted = ", ".join(f"{what} {count}" for what, count in source.losses.items())
        click.echo(f"{source.origin}: not carried over: {counted}", err=True)


def print_brought(brought: Brought) -> None:
    """Say what became of all marks together."""
    parts = [f"{words} {getattr(brought, name)}" for name, words in _SAID if getattr(brought, name)]
    click.echo(f"marks: {', '.join(parts) or 'none'}", err=True)


def _line(use: LabelUse) -> str:
    return f"{use.label or '(no label)'}\t{use.count}\t{use.meaning}\t{use.example}"

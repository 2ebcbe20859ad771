"""`annotator furniture`: what of an article is furniture of its page; given back and dimmed, for scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.output import print_json
from annotator.domain.audit import shorten
from annotator.domain.claims import Span, trim

if TYPE_CHECKING:
    from annotator.session import Session


@click.command()
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("article", metavar="ARTICLE_ID")
@click.argument("start", type=int, required=False)
@click.argument("end", type=int, required=False)
@click.option("--give-back/--dim", "gives_back", default=None, help="What to do with START to END, in code points.")
@click.option("--reviewer", metavar="NAME", help="Who does it.")
@click.option("--no-highlight", is_flag=True, help="Look for no claims in what is given back.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="By which spaCy pipeline, instead of our own.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON a passage.")
def furniture(
    project: Path,
    article: str,
    start: int | None,
    end: int | None,
    *,
    gives_back: bool | None,
    reviewer: str | None,
    no_highlight: bool,
    pipeline: str | None,
    as_json: bool,
) -> None:
    """List the passages of an article that are page furniture, or change one of them."""
    from annotator.session import Session

    if gives_back is None:
        if start is not None:
            raise click.UsageError("Say what to do with the passage: --give-back or --dim.")
        with Session.open(project) as session:
            _print(session, session.article_id(article), as_json=as_json)
        return
    if start is None or end is None or reviewer is None:
        raise click.UsageError("--give-back and --dim need START, END and --reviewer.")
    with Session.open(project, reviewer=reviewer) as session:
        id_, span = session.article_id(article), Span(start, end)
        if not (session.give_back if gives_back else session.dim)(id_, span):
            click.echo("It is so already, so nothing was written.", err=True)
            return
        if gives_back and not no_highlight:
            _look(session, id_, span, pipeline)
        claims = sum(claim.span.overlaps(span) for claim in session.claims(id_))
    print_json({"article": id_, "start": start, "end": end, "furniture": not gives_back, "claims": claims})


def _print(session: Session, article: str, *, as_json: bool) -> None:
    text = session.text(article)
    for start, end in session.articles([article])[0].furniture:
        if as_json:
            print_json({"article": article, "start": start, "end": end, "text": text[start:end]})
        else:
            click.echo(f"{start:>8}{end:>8}  {shorten(text[start:end], 100)}")


def _look(session: Session, article: str, span: Span, pipeline: str | None) -> None:
    """Look for claims in a passage by itself, where none was found as part of the article."""
    from annotator import nlp

    text = session.text(article)
    passage = trim(text, span)
    is_unread = session.articles([article])[0].pipeline is None
    if passage is None or is_unread or any(claim.span.overlaps(passage) for claim in session.claims(article)):
        return
    session.add_highlights(article, nlp.find_claims(passage.of(text), pipeline=pipeline))

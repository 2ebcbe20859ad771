"""`annotator skip`, `edges`, `split`, `join`, `finish` and `reopen`: the other keys of the desk, for scripts."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.output import print_recorded
from annotator.domain.claims import Span

_project = click.argument("project", type=click.Path(readable=False, path_type=Path))
_reviewer = click.option("--reviewer", metavar="NAME", required=True)


@click.command()
@_project
@click.argument("claim")
@_reviewer
def skip(project: Path, claim: str, *, reviewer: str) -> None:
    """Leave a claim for the end."""
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        recorded = session.skip(session.claim_id(claim))
    print_recorded(recorded, nothing="It is decided or skipped already")


@click.command()
@_project
@click.argument("claim")
@click.argument("start", type=int)
@click.argument("end", type=int)
@_reviewer
def edges(project: Path, claim: str, start: int, end: int, *, reviewer: str) -> None:
    """Move the edges of a claim, in code points of its article."""
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        recorded = session.move_edges(session.claim_id(claim), Span(start, end))
    print_recorded(recorded, nothing="The edges are there already")


@click.command()
@_project
@click.argument("claim")
@click.argument("offset", type=int)
@_reviewer
def split(project: Path, claim: str, offset: int, *, reviewer: str) -> None:
    """Make two claims of one, at a code point of its article."""
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        print_recorded(session.split(session.claim_id(claim), offset))


@click.command()
@_project
@click.argument("claim")
@click.argument("other")
@_reviewer
def join(project: Path, claim: str, other: str, *, reviewer: str) -> None:
    """Have a claim take in another one of its article."""
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        print_recorded(session.merge(session.claim_id(claim), session.claim_id(other)))


@click.command()
@_project
@click.argument("article")
@_reviewer
def finish(project: Path, article: str, *, reviewer: str) -> None:
    """Be done with an article; says what may have been forgotten."""
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        id_ = session.article_id(article)
        left = session.check_list(id_)
        session.finish(id_)
    counts = {
        "undecided": left.undecided,
        "attributed to nobody": left.unnamed,
        "verified without evidence": left.unsupported,
    }
    forgotten = [f"{len(claims)} {what}" for what, claims in counts.items() if claims]
    click.echo(f"Finished; {', '.join(forgotten)}." if forgotten else "Finished.", err=True)


@click.command()
@_project
@click.argument("article")
@_reviewer
def reopen(project: Path, article: str, *, reviewer: str) -> None:
    """Go back to a finished article."""
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        session.reopen(session.article_id(article))
    click.echo("Reopened.", err=True)

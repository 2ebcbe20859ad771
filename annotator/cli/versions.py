"""`annotator revise`, `waiting`, `place` and `difference`: newer versions of an article, for scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.fetching import with_allowed
from annotator.cli.output import print_json, print_recorded
from annotator.domain.audit import one_line, printable, shorten
from annotator.domain.claims import Span
from annotator.domain.differences import Piece

if TYPE_CHECKING:
    from annotator.domain.revisions import Revision, Waiting
    from annotator.ingest.addresses import Allowed
    from annotator.session import Session

_project = click.argument("project", type=click.Path(readable=False, path_type=Path))
_reviewer = click.option("--reviewer", metavar="NAME", required=True)
_json = click.option("--json", "as_json", is_flag=True, help="JSON, one line a row.")
_SHOWN = 60  # characters of what stayed the same between two changes


@click.command()
@_project
@click.argument("article")
@click.argument("newer", metavar="FILE|URL|ARTICLE_ID")
@_reviewer
@click.option("--no-highlight", is_flag=True, help="Look for no claims in the newer text.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="An installed or on-disk spaCy pipeline instead of our own.")
@_json
@with_allowed
def revise(
    project: Path,
    article: str,
    newer: str,
    *,
    reviewer: str,
    no_highlight: bool,
    pipeline: str | None,
    as_json: bool,
    allowed: Allowed,
) -> None:
    """Take a text in as a newer version of an article; claims move where they stand between the same words."""
    from annotator import nlp
    from annotator.session import Session

    with Session.open(project, reviewer=reviewer) as session:
        old = session.article_id(article)
        found = _revise(session, old, newer, allowed)
        row = found.article
        if not no_highlight and row.pipeline is None:
            session.add_highlights(row.id, nlp.find_claims(session.text(row.id), pipeline=pipeline))
        if as_json:
            print_json(_revision_json(session, found))
            return
        click.echo(f"{row.id}  {shorten(row.title, 120)}")
        click.echo(f"moved {len(found.moved)}, waiting {len(found.waiting)}", err=True)
        _print_waiting(session, found.waiting)


@click.command()
@_project
@click.argument("article")
@_json
def waiting(project: Path, article: str, *, as_json: bool) -> None:
    """List the claims of older versions that need placing in an article, with likely places."""
    from annotator.session import Session

    with Session.open(project) as session:
        found = session.waiting(session.article_id(article))
        if as_json:
            for one in found:
                print_json(_waiting_json(session, one))
        else:
            _print_waiting(session, found)


@click.command()
@_project
@click.argument("claim")
@click.argument("start", type=int, required=False)
@click.argument("end", type=int, required=False)
@click.option("--gone", is_flag=True, help="The newer text no longer has it: it stays in the older version.")
@_reviewer
def place(project: Path, claim: str, start: int | None, end: int | None, *, gone: bool, reviewer: str) -> None:
    """Place a claim in the newest version of its article, in code points; or say that it is gone."""
    from annotator.session import Session

    if gone == (start is not None) or (start is None) != (end is None):
        raise click.UsageError("Give START and END, or --gone.")
    with Session.open(project, reviewer=reviewer) as session:
        id_ = session.claim_id(claim)
        if start is None or end is None:
            print_recorded(session.leave(id_))
        else:
            print_recorded(session.place(id_, Span(start, end)))


@click.command()
@_project
@click.argument("article")
@click.argument("other", required=False, metavar="[OTHER]")
@_json
def difference(project: Path, article: str, other: str | None, *, as_json: bool) -> None:
    """Print what changed from the version before to an article, or from an article to another."""
    from annotator.session import Session

    with Session.open(project) as session:
        old, new = _pair(session, session.article_id(article), session.article_id(other) if other else None)
        texts = session.text(old), session.text(new)
        pieces = session.difference(old, new)
    for piece in pieces:
        if as_json:
            print_json(_piece_json(piece, *texts))
        else:
            _print_piece(piece, *texts)
    if not as_json:
        click.echo()


def _revise(session: Session, old: str, newer: str, allowed: Allowed) -> Revision:
    from annotator.domain.errors import WrongInput

    if not Path(newer).exists():
        try:
            return session.follow(old, session.article_id(newer))
        except WrongInput:
            if set(newer) <= set("0123456789abcdef"):
                raise
    from annotator.session import read_one

    return session.revise(old, read_one(newer, allowed=allowed))


def _pair(session: Session, article: str, other: str | None) -> tuple[str, str]:
    from annotator.domain.errors import WrongInput

    if other is not None:
        return article, other
    before = session.articles([article])[0].revises
    if before is None:
        raise WrongInput("This article has no older version; name the one to compare it with.")
    return before, article


def _print_waiting(session: Session, found: tuple[Waiting, ...]) -> None:
    for one in found:
        around = one.context
        click.echo(
            f"{one.claim.id[:12]}  …{one_line(around.before)}[{one_line(around.quote)}]{one_line(around.after)}…"
        )
        for likely in session.candidates(one.claim.id, limit=3):
            place = f"{likely.span.start} {likely.span.end}"
            click.echo(f"              {likely.score:4.0%}  {place:<12} {shorten(likely.quote, 80)}")


def _revision_json(session: Session, found: Revision) -> dict[str, Any]:
    return {
        "article": found.article.id,
        "revises": found.old.id,
        "moved": list(found.moved),
        "waiting": [_waiting_json(session, one) for one in found.waiting],
    }


def _waiting_json(session: Session, one: Waiting) -> dict[str, Any]:
    claim = one.claim
    return {
        "claim": claim.id,
        "article": claim.article,
        "start": claim.span.start,
        "end": claim.span.end,
        "quote": claim.quote,
        "before": one.context.before,
        "after": one.context.after,
        "candidates": [
            {"start": likely.span.start, "end": likely.span.end, "quote": likely.quote, "score": round(likely.score, 4)}
            for likely in session.candidates(claim.id)
        ],
    }


def _piece_json(piece: Piece, old: str, new: str) -> dict[str, Any]:
    return {
        "same": piece.same,
        "old": {"start": piece.old[0], "end": piece.old[1], "text": old[slice(*piece.old)]},
        "new": {"start": piece.new[0], "end": piece.new[1], "text": new[slice(*piece.new)]},
    }


def _print_piece(piece: Piece, old: str, new: str) -> None:
    """Print a piece for a person: [-what went-]{+what came+}, and of what stayed only the edges."""
    was, is_ = _printable(old[slice(*piece.old)]), _printable(new[slice(*piece.new)])
    if piece.same:
        words = was if len(was) <= 2 * _SHOWN else f"{was[:_SHOWN]}\n  …\n{was[-_SHOWN:]}"
        click.echo(words, nl=False)
        return
    if was:
        click.echo(click.style(f"[-{was}-]", fg="red"), nl=False)
    if is_:
        click.echo(click.style(f"{{+{is_}+}}", fg="green"), nl=False)


def _printable(text: str) -> str:
    """Return an article's words with nothing in them that a terminal would obey."""
    return "\n".join("\t".join(map(printable, line.split("\t"))) for line in text.split("\n"))

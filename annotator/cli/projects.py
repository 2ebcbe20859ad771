"""Commands about a project as a whole: `new`, `articles`, `claims`, `export` and `verify`."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.output import claim_json, print_json
from annotator.domain.audit import one_line, shorten
from annotator.export import FORMATS, SETTLED

_project = click.argument("project", type=click.Path(readable=False, path_type=Path))
_json = click.option("--json", "as_json", is_flag=True, help="One line of JSON a row.")


@click.command()
@_project
def new(project: Path) -> None:
    """Make a new, empty project file."""
    from annotator.session import Session

    Session.create(project).close()
    click.echo(f"Made {project}", err=True)


@click.command()
@_project
@_json
def articles(project: Path, *, as_json: bool) -> None:
    """List the articles of a project: id, title, state, claims, decided."""
    from annotator.session import Session

    with Session.open(project) as session:
        for row in session.articles():
            if as_json:
                print_json(
                    {
                        "id": row.id,
                        "title": row.title,
                        "state": row.state,
                        "claims": row.claims,
                        "decided": row.decided,
                        "origin": row.origin,
                        "text_sha256": row.sha256,
                        "characters": row.characters,
                        "furniture": row.furniture,
                        "revises": row.revises,
                        "revised_by": row.revised_by,
                    }
                )
            else:
                newer = f"  (newer version: {row.revised_by[:12]})" if row.revised_by else ""
                progress = f"{row.decided:>5} of {row.claims:<5}"
                click.echo(f"{row.id[:12]}  {row.state:<9}{progress} {shorten(row.title, 80)}{newer}")


@click.command()
@_project
@click.argument("article", required=False, metavar="[ARTICLE_ID]")
@_json
def claims(project: Path, article: str | None, *, as_json: bool) -> None:
    """List the claims of a project or of one article, with every reviewer's standing verdict."""
    from annotator.session import Session

    with Session.open(project) as session:
        found = session.claims(session.article_id(article) if article else None)
        names = session.names()  # after the claims: somebody new may decide in between
        for claim in found:
            if as_json:
                print_json(claim_json(claim, names))
                continue
            verdicts = ", ".join(f"{names[d.reviewer]}: {d.label.words}" for d in claim.decisions if d.label)
            suggested = f"({claim.suggestion.label}?)" if claim.suggestion else "(by hand)"
            click.echo(f"{claim.id[:12]}  {suggested:<13} {shorten(claim.quote, 70)}  {one_line(verdicts)}".rstrip())


@click.command()
@_project
@click.argument("out", type=click.Path(readable=False, path_type=Path))
@click.option("--format", "format_name", required=True, type=click.Choice(tuple(FORMATS)))
@click.option("--labels", default=SETTLED, show_default=True, metavar="settled|REVIEWER|all", help="Whose labels.")
def export(project: Path, out: Path, *, format_name: str, labels: str) -> None:
    """Write a labelled dataset; the file appears whole or not at all."""
    from annotator.session import Session

    with Session.open(project) as session:
        summary = session.export(out, format_name=format_name, labels=labels)
    parts = ", ".join(f"{count} {label}" for label, count in summary.labels.items()) or "no labels yet"
    wrote = f"{_counted(summary.claims, 'claim')} of {_counted(summary.articles, 'article')}"
    click.echo(f"Wrote {wrote} to {out}: {parts}", err=True)
    if summary.unresolved:
        click.echo(f"Unresolved, since reviewers disagree: {_counted(summary.unresolved, 'claim')}.", err=True)


@click.command()
@_project
@click.option("--head", metavar="HASH", help="A head hash kept elsewhere, which the log has to contain.")
def verify(project: Path, *, head: str | None) -> None:
    """Check the file, the chain of events, texts, quotes and projections."""
    from annotator.session import Session

    with Session.open(project) as session:
        report = session.verify(head=head)
    for what in report.checked:
        click.echo(f"checked {what}", err=True)
    for fault in report.faults:
        click.echo(f"annotator: {fault}", err=True)
    click.echo(f"events {report.events}  head {report.head}")
    if report.faults:
        raise click.exceptions.Exit(1)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"

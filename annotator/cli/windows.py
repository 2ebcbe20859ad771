"""`annotator` and `annotator open`: the window, or what can be shown without a display."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from annotator.cli.output import print_claims
from annotator.domain.audit import one_line
from annotator.domain.claims import Claim, FoundClaim
from annotator.domain.errors import AnnotatorError
from annotator.gui.launch import Start

THEMES = ("system", "light", "dark", "contrast", "contrast-light", "contrast-dark")


@click.command("open")
@click.argument("project", required=False, type=click.Path(path_type=Path, readable=False))
@click.argument("article", required=False, metavar="[ARTICLE_ID]")
@click.option("--sample", is_flag=True, help="Open the sample article, in a project of its own.")
@click.option("--reviewer", metavar="NAME", help="Who decides; remembered.")
@click.option("--theme", type=click.Choice(THEMES), help="Remembered.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="An installed or on-disk spaCy pipeline instead of our own.")
@click.option("--picture", type=click.Path(path_type=Path), help="Save a picture of the window and end.")
def open_(
    project: Path | None,
    article: str | None,
    *,
    sample: bool,
    reviewer: str | None,
    theme: str | None,
    pipeline: str | None,
    picture: Path | None,
) -> None:
    """Open the window on a project, or on the sample. Without a display, print the claims and save a picture."""
    if sample and project is not None:
        raise click.UsageError("Name a project or --sample, not both.")
    _run(Start(project, article, sample, reviewer, theme, pipeline, picture))


def open_last() -> None:
    """Open the window on the last project, or on the start page."""
    _run(Start())


def _run(start: Start) -> None:
    try:
        from annotator.gui import app
    except ImportError as error:
        _print_without_qt(start, error)
        return
    ended = app.run(start)
    if ended.failure is not None:
        raise AnnotatorError(ended.failure)
    if ended.picture is not None and start.picture is None:
        click.echo("No display answers here, so no window can open. These are the article's claims:", err=True)
    if ended.article is not None:
        _print_article(ended.article.title, ended.article.origin, ended.claims)
    if ended.picture is not None:
        click.echo(f"A picture of the window was saved as {ended.picture}", err=True)
    raise click.exceptions.Exit(ended.status)


def _print_without_qt(start: Start, error: ImportError) -> None:
    """Show what can be shown where a system library that Qt needs is missing, and say which."""
    click.echo(f"No window can open: Qt cannot be loaded ({error}).", err=True)
    click.echo("`bash packaging/setup.sh` says how to install what is missing.", err=True)
    if start.sample:
        from annotator import ingest, nlp, paths

        article = ingest.read_article(paths.sample_article())
        _print_article(article.title, article.origin, nlp.find_claims(article.text, pipeline=start.pipeline).claims)
    raise click.exceptions.Exit(0 if start.sample else 1)


def _print_article(title: str, origin: str, claims: Sequence[FoundClaim | Claim]) -> None:
    click.echo(f"{click.style(one_line(title), bold=True)}  {one_line(origin)}, {len(claims)} claims")
    print_claims(claims)

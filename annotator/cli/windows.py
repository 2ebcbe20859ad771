"""`annotator` and `annotator open`: the window, or what can be shown without a display."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.output import print_claims
from annotator.domain.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.gui import app

THEMES = ("system", "light", "dark")


@click.command("open")
@click.argument("project", required=False, type=click.Path(path_type=Path))
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
    """Open the window on a project, or on the sample."""
    from annotator.gui import app

    if sample and project is not None:
        raise click.UsageError("Name a project or --sample, not both.")
    start = app.Start(
        project=project,
        article=article,
        sample=sample,
        reviewer=reviewer,
        theme=theme,
        pipeline=pipeline,
        picture=picture,
    )
    _run(start)


def open_last() -> None:
    """Open the window on the last project, or on the start page."""
    from annotator.gui import app

    _run(app.Start())


def _run(start: app.Start) -> None:
    from annotator.gui import app

    if not app.has_display() and start.picture is None:
        click.echo("There is no display here, so no window can open. The claims are printed instead.", err=True)
        start = replace(start, picture=_picture_path())
    ended = app.run(start)
    if ended.failure is not None:
        raise AnnotatorError(ended.failure)
    if ended.article is not None:
        click.echo(
            click.style(ended.article.title, bold=True) + f"  {ended.article.origin}, {len(ended.claims)} claims"
        )
        print_claims(ended.claims)
    if ended.picture is not None:
        click.echo(f"A picture of the window was saved as {ended.picture}", err=True)
    raise click.exceptions.Exit(ended.status)


def _picture_path() -> Path:
    here = Path.cwd()
    folder = here if os.access(here, os.W_OK) else Path(tempfile.gettempdir())
    return folder / "annotator-window.png"

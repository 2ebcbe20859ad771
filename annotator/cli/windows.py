"""`annotator` and `annotator open`: the window, or what can be shown without a display."""

from __future__ import annotations

from pathlib import Path

import click

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


def _run(start: object) -> None: ...

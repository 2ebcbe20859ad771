"""`annotator source`: where an article came from, shown, corrected, and its original file written out again."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from annotator.cli.output import print_json
from annotator.domain.articles import ArticleRow
from annotator.domain.audit import one_line
from annotator.domain.errors import AnnotatorError, WrongInput
from annotator.domain.provenance import CORRECTABLE


@click.command("source")
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("article")
@click.option("--title")
@click.option("--address", metavar="URL")
@click.option("--publisher")
@click.option("--author")
@click.option("--published", metavar="YYYY-MM-DD")
@click.option("--language", metavar="TAG", help="As in en, de or pt-BR.")
@click.option("--reviewer", metavar="NAME", help="Who corrects it.")
@click.option("--original", "out", type=click.Path(path_type=Path), help="Write the original file here.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON.")
def source(
    project: Path, article: str, *, reviewer: str | None, out: Path | None, as_json: bool, **given: str | None
) -> None:
    """Show where an article came from; what is given is corrected first, and "" takes a thing away."""
    from annotator.session import Session

    changes = {field: words for field in CORRECTABLE if (words := given[field]) is not None}
    if changes and reviewer is None:
        raise click.UsageError("Missing option '--reviewer': a correction is somebody's.")
    with Session.open(project, reviewer=reviewer) as session:
        id_ = session.article_id(article)
        row = session.correct_source(id_, changes) if changes else session.articles([id_])[0]
        if out is not None:
            _write(out, session.original(id_))
    if as_json:
        print_json(source_json(row))
        return
    for name, value in source_json(row).items():
        click.echo(f"{name:<16}{one_line(str(value or '-'))}")


def source_json(row: ArticleRow) -> dict[str, str | None]:
    """Return what is known of an article's source."""
    return {
        "id": row.id,
        "title": row.title,
        "origin": row.origin,
        **asdict(row.provenance),
        "text_sha256": row.sha256,
        "original_sha256": row.original_sha256,
    }


def _write(out: Path, original: bytes | None) -> None:
    if original is None:
        raise WrongInput("This article never was a file: its text is all there is of it.")
    try:
        with out.open("xb") as stream:
            stream.write(original)
    except FileExistsError:
        raise WrongInput(f"{out} is there already. Choose another name.") from None
    except OSError as error:
        raise AnnotatorError(f"{out} could not be written: {error.strerror or error}.") from error

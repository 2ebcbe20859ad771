"""`annotator copies`: articles that are nearly the same; and what `import` says of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.output import print_json
from annotator.domain.articles import ArticleRow
from annotator.domain.audit import shorten

if TYPE_CHECKING:
    from annotator.session import Session


@click.command()
@click.argument("project", type=click.Path(readable=False, path_type=Path))
@click.argument("article", required=False, metavar="[ARTICLE_ID]")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON a pair.")
def copies(project: Path, article: str | None, *, as_json: bool) -> None:
    """List articles that are nearly the same as another, or as one."""
    from annotator.session import Session

    with Session.open(project) as session:
        chosen = [session.article_id(article)] if article else [row.id for row in session.articles()]
        rows = {row.id: row for row in session.articles()}
        told: set[frozenset[str]] = set()
        for id_ in chosen if article else [id_ for id_ in chosen if rows[id_].revised_by is None]:
            for near in session.near_copies(id_):
                pair = frozenset({id_, near.row.id})
                if pair in told:
                    continue
                told.add(pair)
                if as_json:
                    row = {"article": id_, "other": near.row.id, "likeness": round(near.likeness, 4)}
                    print_json(row | {"same_address": near.same_address})
                else:
                    one, other = shorten(rows[id_].title), shorten(near.row.title)
                    click.echo(f"{near.likeness:4.0%}  {id_[:12]}  {near.row.id[:12]}  “{one}”  “{other}”")


def say_copies(session: Session, row: ArticleRow) -> None:
    """Say of an article that was just imported which ones it is nearly the same as."""
    for near in session.near_copies(row.id, limit=3):
        other = near.row
        like = f"nearly the same as “{shorten(other.title)}” ({near.likeness:.0%})"
        if near.same_address:
            like = f"from the same address as “{shorten(other.title)}” ({near.likeness:.0%} the same)"
        compare = f"annotator difference PROJECT {other.id[:12]} {row.id[:12]}"
        newer = f"annotator revise PROJECT {other.id[:12]} {row.id[:12]} --reviewer NAME"
        click.echo(f"“{shorten(row.title)}” is {like}. Compare: {compare}. A newer version of it: {newer}", err=True)

"""`annotator highlight`: the claims of articles, with no project."""

from __future__ import annotations

import click

from annotator.cli import sources
from annotator.cli.output import highlights_json, print_claims, print_json
from annotator.domain.audit import one_line
from annotator.domain.errors import ArticleUnreadable


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...|-")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON an article.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="An installed or on-disk spaCy pipeline instead of our own.")
def highlight(paths: tuple[str, ...], *, as_json: bool, pipeline: str | None) -> None:
    """Print the claims of articles: files, folders of text files, or - for standard input."""
    from tqdm import tqdm

    from annotator import nlp

    nlp.pipeline_name(pipeline)  # a pipeline that cannot be loaded is said once, not once an article
    failed = 0
    chosen = sources.expand(paths)
    for path in tqdm(chosen, unit="article", disable=None if len(chosen) > 1 else True, leave=False):
        try:
            article = sources.read(path)
        except ArticleUnreadable as error:
            failed += 1
            click.echo(f"annotator: {error}", err=True)
            continue
        found = nlp.find_claims(article.text, pipeline=pipeline)
        for notice in (*article.notices, *found.notices):
            click.echo(f"{path}: {notice}", err=True)
        if as_json:
            print_json(highlights_json(path, article.text, found))
        else:
            click.echo(click.style(one_line(article.title), bold=True) + f"  {path}, {len(found.claims)} claims")
            print_claims(found.claims)
    if failed:
        raise click.exceptions.Exit(1)

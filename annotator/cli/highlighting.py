"""`annotator highlight`: the claims of articles, with no project."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

import click

from annotator.cli.fetching import with_allowed
from annotator.cli.output import highlights_json, print_claims, print_json
from annotator.domain.articles import Article
from annotator.domain.audit import one_line
from annotator.domain.claims import Highlights
from annotator.ingest.addresses import Allowed
from annotator.ingest.listing import listed
from annotator.session import Batch


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH_OR_URL...|-")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON an article.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="Another spaCy pipeline; annotator-rules is our rules alone.")
@with_allowed
def highlight(paths: tuple[str, ...], *, as_json: bool, pipeline: str | None, allowed: Allowed) -> None:
    """Print the claims of articles: files, folders and zip archives of them, addresses, or - for standard input."""
    from tqdm import tqdm

    from annotator import nlp

    nlp.pipeline_name(pipeline)  # a pipeline that cannot be loaded is said once, not once an article
    chosen = listed(paths).sources
    progress = tqdm(total=len(chosen), unit="article", disable=None if len(chosen) > 1 else True, leave=False)
    with Batch(chosen, allowed=allowed) as batch, progress:
        reading = _Reading(batch, progress.update)
        for found in nlp.find_many(reading.texts(), pipeline=pipeline):
            _print(*reading.given.popleft(), found, as_json=as_json)
    if reading.failed:
        raise click.exceptions.Exit(1)


class _Reading:
    """Reads articles as the pipeline asks for them, and keeps each until its claims are there."""

    def __init__(self, batch: Batch, done: Callable[[], object]) -> None:
        self.batch = batch
        self.given: deque[tuple[str, Article]] = deque()
        self.failed = 0
        self._done = done

    def texts(self) -> Iterator[str]:
        for arrival in self.batch.arrivals():
            self._done()
            for failure in arrival.failures:
                self.failed += 1
                click.echo(f"annotator: {failure.reason}", err=True)
            for article in arrival.articles:
                self.given.append((arrival.source.name, article))
                yield article.text


def _print(path: str, article: Article, found: Highlights, *, as_json: bool) -> None:
    for notice in (*article.notices, *found.notices):
        click.echo(f"{path}: {notice}", err=True)
    if as_json:
        print_json(highlights_json(path, article.text, found))
        return
    click.echo(click.style(one_line(article.title), bold=True) + f"  {path}, {len(found.claims)} claims")
    print_claims(found.claims)

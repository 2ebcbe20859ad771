"""What has arrived of a batch and is not written yet, article by article; and what a person wants to see of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.articles import Article
from annotator.ingest.sources import Source
from annotator.session import Arrival, Failure


@dataclass(frozen=True, slots=True)
class Read:
    """A file, or one of its articles, that was read and is not written yet."""

    source: Source
    article: Article | None = None
    here: str = ""  # an article that is here already, where the file was not read again
    failures: tuple[Failure, ...] = ()
    is_last: bool = True

    @property
    def id(self) -> str:
        return self.here if self.article is None else self.article.id


@dataclass(frozen=True, slots=True)
class Reached:
    """The first article of a file that a person wants to see; meant as a newer version of the one it `follows`."""

    article: str
    is_new: bool
    follows: str | None


def reads_of(arrival: Arrival, here: str) -> Iterator[Read]:
    """Yield what came of a file article by article, the last with what failed: it counts when all of it is written."""
    if not arrival.articles:
        yield Read(arrival.source, here=here, failures=arrival.failures)
        return
    *others, last = arrival.articles
    for article in others:
        yield Read(arrival.source, article, is_last=False)
    yield Read(arrival.source, last, failures=arrival.failures)

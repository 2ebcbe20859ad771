"""Batches: many sources read one after the other. What is here already is not read again, and no file ends a batch.

Reading writes nothing and knows no project, so it may go on in a thread of its own; `Importing.take_in` then writes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType, TracebackType
from typing import Self

from annotator import logs
from annotator.domain.articles import Article
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.addresses import NOTHING_MORE, Allowed
from annotator.ingest.addresses.reading import AddressReader
from annotator.ingest.listing import listed
from annotator.ingest.reading import Reader, Reading
from annotator.ingest.sources import Source

_NO_OPTIONS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or an article in one, that could not be taken in, and why."""

    source: Source
    reason: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of one source: its articles; or the hash of its bytes, where those are here and were not read."""

    source: Source
    articles: tuple[Article, ...] = ()
    here: str = ""
    failures: tuple[Failure, ...] = ()

    @property
    def characters(self) -> int:
        return sum(len(article.text) for article in self.articles)


_NONE_READY: Mapping[Source, Arrival] = MappingProxyType({})


@dataclass(slots=True)
class Tally:
    """How a batch went so far: articles that came in, those that were here, and what failed."""

    imported: int = 0
    here: int = 0
    failures: list[Failure] = field(default_factory=list)

    @property
    def failed(self) -> int:
        return len(self.failures)

    def __str__(self) -> str:
        return f"imported {self.imported}, already here {self.here}, failed {self.failed}"


class Batch:
    """Reads sources in order. A context manager, of one thread; `stop` may be called from any.

    What is in `ready` was read before, and is not read again.
    """

    def __init__(
        self,
        sources: Sequence[Source],
        *,
        here: Collection[str] = (),
        ready: Mapping[Source, Arrival] = _NONE_READY,
        options: Mapping[str, str] = _NO_OPTIONS,
        allowed: Allowed = NOTHING_MORE,
    ) -> None:
        self.sources = sources
        self._here = here
        self._ready = ready
        self._options = options
        self._reader = Reader()
        self._addresses = AddressReader(self._reader, allowed=allowed, options=options)
        self._is_stopped = False

    def arrivals(self) -> Iterator[Arrival]:
        """Yield what comes of each source, until the batch is stopped."""
        for source in self.sources:
            arrival = self._ready.get(source) or self._arrival(source)
            if self._is_stopped:  # what was in hand then was cut short, and is no failure
                return
            yield arrival

    def stop(self) -> None:
        """Read no more, and give up the file in hand; from any thread."""
        self._is_stopped = True
        self._addresses.stop()  # and with it the reader of files

    def close(self) -> None:
        self._reader.close()

    # Private

    def _arrival(self, source: Source) -> Arrival:
        try:
            reading = self._addresses.read(source.address) if source.address else self._read(source)
            if isinstance(reading, str):
                return Arrival(source, here=reading)
            failures = tuple(Failure(source, error.message) for error in reading.failures)
            return Arrival(source, reading.articles, failures=failures)
        except ArticleUnreadable as error:
            return Arrival(source, failures=(Failure(source, error.message),))
        except Exception:  # noqa: BLE001 (a bug at one file is logged and told, and ends no batch)
            logs.LOGGER.exception("bug at a file of a batch")
            reason = Wording("{name} could not be read: something went wrong inside Annotator.", name=source.name)
            return Arrival(source, failures=(Failure(source, reason),))

    def _read(self, source: Source) -> Reading | str:
        """Return what is in a file; or the hash of its bytes, where those are here and were not read."""
        original, format_name = self._reader.original_of(source)
        sha256 = hashlib.sha256(original).hexdigest()
        if sha256 in self._here and not self._options:
            return sha256
        return self._reader.read_bytes(
            original, name=source.name, origin=source.origin, format=format_name, options=self._options
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def read_one(given: str, *, allowed: Allowed = NOTHING_MORE) -> Article:
    """Return the one article in a file, or of another thing that can be given; raises ArticleUnreadable."""
    with Batch(listed([given]).sources, allowed=allowed) as batch:
        arrivals = list(batch.arrivals())
    for arrival in arrivals:
        for failure in arrival.failures:
            raise ArticleUnreadable(failure.reason)
    articles = [article for arrival in arrivals for article in arrival.articles]
    if len(articles) != 1:
        raise ArticleUnreadable(
            Wording("{name} holds {count} articles, and one is wanted here.", name=given, count=len(articles))
        )
    return articles[0]

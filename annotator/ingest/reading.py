"""Reading: the front door. Bytes of any known format become articles, or one clear message for each that cannot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Self

from annotator.domain.articles import Article
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.provenance import Provenance
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.formats import Told, format_named, tell_format
from annotator.ingest.from_extracts import article_of, sayable
from annotator.ingest.isolation import Budget, Isolation
from annotator.ingest.isolation.messages import Job
from annotator.ingest.isolation.process import Child
from annotator.ingest.marks.archives import pair
from annotator.ingest.parsers import MODULES
from annotator.ingest.plain_text import article_from_bytes
from annotator.ingest.sources import Opened, Source

_NO_OPTIONS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file: its articles, and a message for each article in it that could not be read."""

    articles: tuple[Article, ...]
    failures: tuple[ArticleUnreadable, ...] = ()


class Reader:
    """Reads one file after the other; all but plain text in one child process, limited and without network.

    A context manager, of one thread; `stop` may be called from any. The child starts with the first file that needs it.
    """

    def __init__(self, budget: Budget | None = None, *, modules: Mapping[str, str] = MODULES) -> None:
        self._modules = modules
        self._opened = Opened()
        self._isolation = Isolation(budget, modules=tuple(modules.values()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def budget(self) -> Budget:
        return self._isolation.budget

    @property
    def child(self) -> Child | None:
        """The child process, while there is one."""
        return self._isolation.child

    def close(self) -> None:
        self._isolation.close()
        self._opened.close()

    def stop(self) -> None:
        """Give up the file in hand and read no more; from any thread."""
        self._isolation.stop()

    def read(self, source: Source, *, format: str = "", options: Mapping[str, str] = _NO_OPTIONS) -> Reading:  # noqa: A002
        """Return what is in a source that has no address; raises ArticleUnreadable where nothing is."""
        original, format = self.original_of(source, format=format)  # noqa: A001
        return self.read_bytes(original, name=source.name, origin=source.origin, format=format, options=options)

    def original_of(self, source: Source, *, format: str = "") -> tuple[bytes, str]:  # noqa: A002
        """Return the bytes of a source that has no address, and their format where that is known by now."""
        original = self._opened.bytes_of(source)
        marks = self._opened.bytes_beside(source)
        if marks is None or format not in ("", "brat"):
            return original, format
        # What brat marked stands beside the text. Together they are the original, as in an archive of both.
        return pair("article", {".txt": original, ".ann": marks}), "brat"

    def read_bytes(
        self,
        original: bytes,
        *,
        name: str,
        origin: str = "",
        format: str = "",  # noqa: A002
        options: Mapping[str, str] = _NO_OPTIONS,
    ) -> Reading:
        """Return what is in a file; raises ArticleUnreadable where nothing is.

        `name` is what to call the file in messages, `origin` in the project, the same where it is not given. Without a
        format's name the content tells it. `options` are the parser's.
        """
        name, origin = sayable(name), sayable(origin or name)
        if not original:
            raise ArticleUnreadable(Wording("{name} is empty, so there is nothing to check in it.", name=name))
        told = Told(format_named(format)) if format else tell_format(original, name=name)
        kind = told.format.name
        if kind not in self._modules:
            article = article_from_bytes(original, origin=name)
            notices = (*told.notices, *article.notices)
            return Reading((replace(article, origin=origin, notices=notices, provenance=Provenance(format=kind)),))
        reading = _Reading(name, origin, original, told)
        for extract in self._isolation.parse(original, Job(self._modules[kind], name, options)):
            reading.take(extract)
        return reading.done()


class _Reading:
    """What comes of a file that is being read, article by article."""

    def __init__(self, name: str, origin: str, original: bytes, told: Told) -> None:
        self._name, self._origin, self._original, self._told = name, origin, original, told
        self._articles: list[Article] = []
        self._failures: list[ArticleUnreadable] = []

    def take(self, extract: Extract) -> None:
        own = f", {sayable(extract.name)}" if extract.name else ""
        try:
            article = article_of(
                extract,
                name=self._name + own,
                origin=self._origin + own,
                original=self._original,
                format_name=self._told.format.name,
                notices=self._told.notices,
            )
        except ArticleUnreadable as error:
            self._failures.append(error)
        else:
            self._articles.append(article)

    def done(self) -> Reading:
        if self._articles:
            return Reading(tuple(self._articles), tuple(self._failures))
        if len(self._failures) == 1:
            raise self._failures[0]
        raise ArticleUnreadable(Wording("{name} holds no article that could be read.", name=self._name))

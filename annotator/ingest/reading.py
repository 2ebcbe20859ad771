"""Reading: the front door. Bytes of any known format become articles, or one clear message for each that cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from annotator.ingest.parsers import MODULES
from annotator.ingest.plain_text import article_from_bytes

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
        self._isolation = Isolation(budget, modules=tuple(modules.values()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def child(self) -> Child | None:
        """The child process, while there is one."""
        return self._isolation.child

    def close(self) -> None:
        self._isolation.close()

    def stop(self) -> None:
        """Give up the file in hand and read no more; from any thread."""
        self._isolation.stop()

    def read_bytes(
        self,
        original: bytes,
        *,
        name: str,
        format: str = "",  # noqa: A002
        options: Mapping[str, str] = _NO_OPTIONS,
    ) -> Reading:
        """Return what is in a file; raises ArticleUnreadable where nothing is.

        `name` is what to call the file, in messages and as the articles' origin. Without a format's name the content
        tells it. `options` are the parser's.
        """
        name = sayable(name)
        if not original:
            raise ArticleUnreadable(Wording("{name} is empty, so there is nothing to check in it.", name=name))
        told = Told(format_named(format)) if format else tell_format(original, name=name)
        if told.format.name not in self._modules:
            return _of_text(original, name, told)
        job = Job(self._modules[told.format.name], name, options)
        return _of_extracts(self._isolation.parse(original, job), original, name, told)


def _of_text(original: bytes, name: str, told: Told) -> Reading:
    article = article_from_bytes(original, origin=name)
    provenance = Provenance(format=told.format.name)
    return Reading((replace(article, provenance=provenance, notices=(*told.notices, *article.notices)),))


def _of_extracts(extracts: Sequence[Extract], original: bytes, name: str, told: Told) -> Reading:
    articles: list[Article] = []
    failures: list[ArticleUnreadable] = []
    for extract in extracts:
        origin = f"{name}, {sayable(extract.name)}" if extract.name else name
        try:
            article = article_of(
                extract, origin=origin, original=original, format_name=told.format.name, notices=told.notices
            )
        except ArticleUnreadable as error:
            failures.append(error)
        else:
            articles.append(article)
    if not articles:
        raise _nothing(failures, name)
    return Reading(tuple(articles), tuple(failures))


def _nothing(failures: Sequence[ArticleUnreadable], name: str) -> ArticleUnreadable:
    if len(failures) == 1:
        return failures[0]
    return ArticleUnreadable(Wording("{name} holds no article that could be read.", name=name))

"""Reading what came from an address: what it is, its articles, and where and when they came from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType

from annotator.domain.articles import Article
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.provenance import Provenance
from annotator.domain.wording import Wording
from annotator.ingest.addresses.address import address_from
from annotator.ingest.addresses.encodings import encoding_of
from annotator.ingest.addresses.errand import Errand, Told
from annotator.ingest.addresses.fetched import Fetched
from annotator.ingest.addresses.limits import LIMITS, NOTHING_MORE, Allowed, Limits
from annotator.ingest.plain_text import article_from_bytes
from annotator.ingest.reading import Reader, Reading
from annotator.ingest.signatures import Known, told_by_content

TEXT, HTML = "text", "html"
NO_OPTIONS: Mapping[str, str] = MappingProxyType({})
_TEXTS = frozenset({TEXT, "markdown", "csv_table"})
_FORMATS: Mapping[str, str] = {
    "text/plain": TEXT,
    "text/markdown": "markdown",
    "text/html": HTML,
    "application/xhtml+xml": HTML,
    "multipart/related": "mhtml",
    "application/x-mimearchive": "mhtml",
    "message/rfc822": "mail",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "application/epub+zip": "epub",
    "application/json": "json_lines",
    "application/x-ndjson": "json_lines",
    "application/jsonl": "json_lines",
    "text/csv": "csv_table",
    "text/tab-separated-values": "csv_table",
}


class AddressReader:
    """Fetches and reads one address after the other. Of one thread; `stop` may be called from any."""

    def __init__(
        self,
        reader: Reader,
        *,
        allowed: Allowed = NOTHING_MORE,
        limits: Limits = LIMITS,
        options: Mapping[str, str] = NO_OPTIONS,
    ) -> None:
        self._reader = reader
        self._options = options
        self._allowed = allowed
        self._limits = limits
        self._errand: Errand | None = None
        self._is_stopped = False

    def read(
        self, address: str, *, fetched: Callable[[Fetched], object] | None = None, told: Told | None = None
    ) -> Reading:
        """Return what is at an address; raises ArticleUnreadable that says what happened and what to do.

        `told` hears how far it is, `fetched` that all of it is here and will now be read.
        """
        with Errand(address_from(address), allowed=self._allowed, limits=self._limits) as self._errand:
            if self._is_stopped:
                self._errand.cancel()
            found = self._errand.fetched(told)
        if fetched is not None:
            fetched(found)
        return read_fetched(found, self._reader, options=self._options)

    def stop(self) -> None:
        """Give up what is in hand and read no more."""
        self._is_stopped = True
        if self._errand is not None:
            self._errand.cancel()
        self._reader.stop()


def read_fetched(fetched: Fetched, reader: Reader, *, options: Mapping[str, str] = NO_OPTIONS) -> Reading:
    """Return the articles in what came from an address; raises ArticleUnreadable. `options` are the parser's.

    They say where it came from in the end. What the page itself calls its address is only the page's word for it.
    """
    found = _read(fetched, reader, options)
    return replace(found, articles=tuple(_from_address(article, fetched) for article in found.articles))


def format_of(fetched: Fetched) -> str:
    """Return the format of what came, by its content, else by what the server said; raises ArticleUnreadable."""
    said = _FORMATS.get(fetched.media_type, "")
    told = told_by_content(fetched.original, is_text_by_name=said in _TEXTS)
    if isinstance(told, Known):
        raise ArticleUnreadable(
            Wording(
                "{name} is {what}, which can't be read. {advice}",
                name=fetched.address,
                what=told.words,
                advice=told.advice,
            )
        )
    return told or said or TEXT


def _read(fetched: Fetched, reader: Reader, options: Mapping[str, str]) -> Reading:
    format_name, charset = format_of(fetched), encoding_of(fetched.charset)
    if format_name == TEXT and charset and b"\0" not in fetched.original:
        with suppress(UnicodeError):  # the server may not know its own text
            return Reading((_of_text(fetched, charset),))
    if format_name == HTML:
        options = {"charset": charset, "address": fetched.address, **options}
    return reader.read_bytes(fetched.original, name=fetched.address, format=format_name, options=options)


def _of_text(fetched: Fetched, encoding: str) -> Article:
    article = article_from_bytes(fetched.original, origin=fetched.address, encoding=encoding)
    return replace(article, provenance=Provenance(format=TEXT))


def _from_address(article: Article, fetched: Fetched) -> Article:
    provenance = replace(article.provenance, address=fetched.address, fetched_at=fetched.fetched_at)
    return replace(article, provenance=provenance, notices=(*fetched.notices, *article.notices))

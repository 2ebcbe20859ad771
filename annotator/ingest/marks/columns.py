"""Columns: which field of a table, or of JSON objects, is the text, and which say where it is from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.marks.found import Found
from annotator.ingest.marks.values import words

FIELDS = ("text", "title", "address", "publisher", "author", "published", "language", "name")
_USUAL: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "body", "content", "article", "article_text", "fulltext", "full_text", "articlebody", "maintext"),
    "title": ("title", "headline", "heading"),
    "address": ("address", "url", "link", "uri", "source_url", "permalink", "canonical"),
    "publisher": ("publisher", "source", "outlet", "site", "sitename", "newspaper", "domain"),
    "author": ("author", "authors", "byline", "writer"),
    "published": ("published", "date", "published_at", "publish_date", "date_published", "pubdate", "datepublished"),
    "language": ("language", "lang"),
    "name": ("id", "name", "key", "uuid", "guid"),
}


def columns_of(known: Iterable[str], options: Mapping[str, str], *, name: str) -> dict[str, str]:
    """Return which column each of FIELDS is in: as the options say, else by its usual names.

    Raises ArticleUnreadable that lists the columns, where the text is in none that is known.
    """
    known = list(dict.fromkeys(known))
    chosen = {}
    for field in FIELDS:
        if field in options:
            if options[field] not in known:
                raise _not_there(options[field], known, name)
            chosen[field] = options[field]
        elif (found := _usual(known, _USUAL[field])) is not None and found not in options.values():
            chosen[field] = found
    if "text" not in chosen:
        raise ArticleUnreadable(
            Wording(
                "{name} does not say which of its columns is the text; there are: {known}. "
                "Name it: annotator import PROJECT FILE --columns text=…",
                name=name,
                known=_listed(known),
            )
        )
    return chosen


def article_of(text: str, said: Mapping[str, str], where: str) -> Found:
    """Return an article with what its other columns say."""
    article = Found(text, name=said.get("name") or where)
    article.title, article.address = said.get("title", ""), said.get("address", "")
    article.publisher, article.author = said.get("publisher", ""), said.get("author", "")
    article.published, article.language = said.get("published", ""), said.get("language", "")
    return article


def _usual(known: list[str], names: tuple[str, ...]) -> str | None:
    plain = {column.strip().lower().replace(" ", "_"): column for column in reversed(known)}
    return next((plain[name] for name in names if name in plain), None)


def _not_there(column: str, known: list[str], name: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording("{name} has no column “{column}”; there are: {known}.", name=name, column=column, known=_listed(known))
    )


def _listed(known: list[str]) -> str:
    return ", ".join(words(column)[:40] for column in known[:20]) + (" …" if len(known) > 20 else "")

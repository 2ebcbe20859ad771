"""doccano's JSON and JSON Lines: spans as [start, end, label], or as entities with relations between them.

Its offsets are code points, since version 0.2 of 2019; before, they were UTF-16 units, and no words tell which. Where
every reviewer works alone, doccano writes a file for each of them, called by their name: that name is in no line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.ingest.extracts import Extract
from annotator.ingest.marks import found
from annotator.ingest.marks.found import Found, Mark, extracts
from annotator.ingest.marks.values import entries, rows, table, text, whole, words

_SPANS = ("label", "labels", "entities", "annotations")


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract a text; `annotator` in the options is who marked what names nobody."""
    default = options.get("annotator", "")
    articles = [_article(entry, where, default) for where, entry in entries(original, name=name)]
    return extracts(articles, name=name)


def _article(entry: Mapping[str, Any], where: str, default: str) -> Found:
    article = Found(text(entry.get("text", entry.get("data"))), name=words(entry.get("id")) or where)
    article.title = words(entry.get("title"))
    article.address = words(entry.get("url", table(entry.get("meta")).get("url")))
    annotator = words(entry.get("annotator", entry.get("username", entry.get("user")))) or default
    for field in _SPANS:
        for one in rows(entry.get(field)):
            _take(article, one, annotator)
    article.losses += Counter(
        {
            found.RELATIONS: len(rows(entry.get("relations"))),
            found.COMMENTS: len([one for one in rows(entry.get("Comments", entry.get("comments"))) if one]),
            found.WHOLE_TEXT: len(rows(entry.get("cats"))) + (1 if words(entry.get("label")) else 0),
        }
    )
    return article


def _take(article: Found, one: object, annotator: str) -> None:
    if isinstance(one, str):  # of a project that labels texts as a whole
        article.losses[found.WHOLE_TEXT] += 1
        return
    marks = list(_marks(one, annotator))
    article.marks += marks
    if not marks:
        article.losses[found.ODD_SPANS] += 1


def _marks(one: object, annotator: str) -> Iterator[Mark]:
    if isinstance(one, dict):
        start, end, label = one.get("start_offset"), one.get("end_offset"), one.get("label")
        annotator = words(one.get("user")) or annotator
    elif isinstance(one, list) and len(one) >= 3:
        start, end, label = one[:3]
    else:
        return
    first, last = whole(start), whole(end)
    if first is None or last is None:
        return
    yield Mark(first, last, words(label), annotator=annotator)

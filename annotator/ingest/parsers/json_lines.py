"""Any JSON Lines, or a JSON array of objects: one article an object, its columns named or guessed."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks.columns import article_of, columns_of
from annotator.ingest.marks.found import extracts
from annotator.ingest.marks.values import entries, text, words

_LOOKED_AT = 100  # objects from which the columns are known


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract an object; the options name the columns, as in {"text": "body", "title": "headline"}."""
    objects = entries(original, name=name)
    if not objects:
        raise ArticleUnreadable(Wording("{name} holds no JSON objects, one for each article.", name=name))
    known = [column for _where, entry in objects[:_LOOKED_AT] for column in entry]
    columns = columns_of(known, options, name=name)
    articles = []
    for where, entry in objects:
        said = {field: words(entry.get(column)) for field, column in columns.items() if field != "text"}
        articles.append(article_of(text(entry.get(columns["text"])), said, where))
    return extracts(articles, name=name)

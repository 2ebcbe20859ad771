"""Prodigy's JSON Lines: a task a line, with spans, an answer, and who gave it.

Its offsets are made by spaCy and so are code points. The tokens, where they are written, say the same in words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks import found
from annotator.ingest.marks.found import Found, Mark, extracts
from annotator.ingest.marks.units import Witness
from annotator.ingest.marks.values import entries, rows, table, tables, text, whole, words

_MEDIA = ("image", "audio", "video")
_ANSWERS = {
    "reject": (found.REJECTED, Wording("spans of rejected answers")),
    "ignore": (found.SKIPPED, Wording("spans of skipped answers")),
}


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract a text; `annotator` in the options is who marked what names nobody."""
    articles, losses = [], Counter[str]()
    for where, task in entries(original, name=name):
        if "text" not in task and any(task.get(kind) for kind in _MEDIA):
            losses[found.IMAGES] += 1
            continue
        articles.append(_article(task, where, options.get("annotator", "")))
    return extracts(articles, name=name, losses=losses, is_certain=True)


def _article(task: Mapping[str, Any], where: str, default: str) -> Found:
    meta = table(task.get("meta"))
    article = Found(text(task.get("text")), name=where)
    article.title, article.address = words(meta.get("title")), words(meta.get("url", meta.get("source_url")))
    article.publisher = words(meta.get("source", meta.get("publisher")))
    tokens = tables(task.get("tokens"))
    article.witnesses = [witness for token in tokens if (witness := _witness(token)) is not None]
    refused = _ANSWERS.get(words(task.get("answer")))
    if refused:
        answers, spans = refused
        article.losses[answers] += 1
        article.losses[spans] += len(rows(task.get("spans")))
        return article
    annotator = words(task.get("_annotator_id", task.get("_session_id"))) or default
    for span in rows(task.get("spans")):
        mark = _mark(table(span), tokens, annotator)
        if mark is None:
            article.losses[found.ODD_SPANS] += 1
        else:
            article.marks.append(mark)
    article.losses += Counter(
        {
            found.RELATIONS: len(rows(task.get("relations"))),
            found.WHOLE_TEXT: len(rows(task.get("accept"))) + (1 if words(task.get("label")) else 0),
            found.COMMENTS: 1 if words(task.get("comment", task.get("user_input"))) else 0,
        }
    )
    return article


def _witness(token: Mapping[str, Any]) -> Witness | None:
    start, end, said = whole(token.get("start")), whole(token.get("end")), token.get("text")
    return Witness(start, end, said) if start is not None and end is not None and isinstance(said, str) else None


def _mark(span: Mapping[str, Any], tokens: list[Mapping[str, Any]], annotator: str) -> Mark | None:
    start, end = span.get("start"), span.get("end")
    if start is None and end is None:
        start, end = _of_tokens(span, tokens)
    first, last = whole(start), whole(end)
    if first is None or last is None:
        return None
    said = span.get("text")
    quote = said if isinstance(said, str) else None
    return Mark(first, last, words(span.get("label")), quote=quote, annotator=annotator)


def _of_tokens(span: Mapping[str, Any], tokens: list[Mapping[str, Any]]) -> tuple[Any, Any]:
    """Return the offsets of a span that names its tokens alone, the last one included."""
    first, last = whole(span.get("token_start")), whole(span.get("token_end"))
    if first is None or last is None or max(first, last) >= len(tokens):
        return None, None
    return tokens[first].get("start"), tokens[last].get("end")

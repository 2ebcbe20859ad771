"""Our own JSON Lines export, read back: texts, claims, and every reviewer's verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.texts import text_sha256
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks import found
from annotator.ingest.marks.found import Found, Mark, extracts
from annotator.ingest.marks.values import entries, rows, tables, text, whole, words

_BESIDE = {
    "finding": Wording("findings"),
    "speaker": Wording("speakers"),
    "evidence": Wording("pieces of evidence"),
    "flagged": Wording("flags"),
}


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001 (as all)
    """Return an extract an article; raises ArticleUnreadable where a text is not the one that was exported."""
    articles = []
    for where, entry in entries(original, name=name):
        said = text(entry.get("text"))
        if entry.get("text_sha256") != text_sha256(said.encode("utf-8", "replace").decode("utf-8")):
            raise ArticleUnreadable(
                Wording(
                    "{name}, {where}: the text was changed after it was exported.", name=name, where=where or "line 1"
                )
            )
        articles.append(_article(entry, said))
    return extracts(articles, name=name, others=())


def _article(entry: Mapping[str, Any], said: str) -> Found:
    article = Found(said, name=words(entry.get("id")), title=words(entry.get("title")))
    for claim in tables(entry.get("claims")):
        start, end = whole(claim.get("start")), whole(claim.get("end"))
        if start is None or end is None:
            article.losses[found.ODD_SPANS] += 1
            continue
        for verdict in tables(claim.get("verdicts")):
            who, note = words(verdict.get("reviewer")), text(verdict.get("note")).strip()
            article.marks.append(Mark(start, end, words(verdict.get("label")), text(claim.get("quote")), who, note))
            article.losses += _beside(verdict)
    return article


def _beside(verdict: Mapping[str, Any]) -> Counter[str]:
    """Count what stands beside a verdict and has no place in a span."""
    counts = {words: len(rows(verdict.get(key))) or bool(verdict.get(key)) for key, words in _BESIDE.items()}
    return Counter({what: int(count) for what, count in counts.items()})

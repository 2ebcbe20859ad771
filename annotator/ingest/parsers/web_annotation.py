"""W3C Web Annotations as JSON-LD, one or many, and Hypothesis' own export of them.

They say what they are about by its address, and do not hold its text: that comes from the project or lies beside them.
The standard counts code points; Hypothesis, and most of what runs in browsers, counts UTF-16 units: the quotes tell.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks import found
from annotator.ingest.marks.archives import files_in, is_archive
from annotator.ingest.marks.found import Found, Mark, extracts
from annotator.ingest.marks.quotes import Quote, place_of
from annotator.ingest.marks.units import Ruler, Unit, Witness, unit_of
from annotator.ingest.marks.values import entries, rows, table, text, whole, words

SELECTORS = Wording("marks placed by another kind of selector")
SEVERAL = Wording("spans whose words stand in several places")
REPLIES = Wording("replies")
ADDRESSES = Wording("annotations of another address")
_UNITS = (Unit.CODE_POINTS, Unit.UTF16)
_LABELLING = frozenset({"tagging", "classifying", "identifying", "oa:tagging", "oa:classifying"})
_SUFFIXES = (".jsonld", ".json", ".jsonl")


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return the text that is marked, with its marks.

    The text is `article` in the options, or the .txt file of the same name where `original` is a zip archive of pairs;
    `address` in the options is the text's own: annotations of another one are left out. Raises ArticleUnreadable
    where there is no text.
    """
    if not is_archive(original):
        return extracts([_article(original, options.get("article"), name, options)], name=name)
    files = files_in(original, name=name, suffixes=(".txt", *_SUFFIXES))
    articles = []
    for path in sorted(path for path in files if path.lower().endswith(_SUFFIXES)):
        beside = files.get(f"{path.rpartition('.')[0]}.txt")
        said = None if beside is None else beside.decode("utf-8", "replace")
        article = _article(files[path], said, f"{name}, {words(path)}", options)
        article.name = PurePosixPath(path).stem
        articles.append(article)
    return extracts(articles, name=name)


def addresses(original: bytes, *, name: str) -> list[str]:
    """Return the addresses that a file's annotations are about, the most annotated first."""
    targets = (target for one in _annotations(original, name) for target in _targets(one))
    return [address for address, _count in Counter(filter(None, map(_source, targets))).most_common()]


def _article(original: bytes, said: str | None, name: str, options: Mapping[str, str]) -> Found:
    annotations = _annotations(original, name)
    if said is None:
        raise _without_text(name, annotations)
    article = Found(said, address=options.get("address", ""))
    quotes = [quote for one in annotations for quote in _quotes(one, article, options)]
    witnesses = [
        Witness(q.start, q.end, q.exact) for q in quotes if q.start is not None and q.end is not None and q.exact
    ]
    unit = unit_of([(said, witnesses)], _UNITS[0], _UNITS[1:])
    ruler = Ruler(said, unit)
    for quote in quotes:
        _take(article, quote, ruler)
    return article


def _take(article: Found, quote: Quote, ruler: Ruler) -> None:
    span, why = place_of(quote, article.text, ruler)
    if span is None:
        article.losses[{"several": SEVERAL, "other": found.OTHER_WORDS}.get(why, found.OUT_OF_PLACE)] += 1
        return
    there = article.text[span[0] : span[1]] if quote.exact else None
    for label in quote.labels:
        article.marks.append(Mark(*span, label, there, quote.annotator, quote.note))


def _annotations(original: bytes, name: str) -> list[Mapping[str, Any]]:
    """Return the annotations of a file: one, several, of a collection, or of Hypothesis' answer."""
    todo: list[Any] = [entry for _where, entry in reversed(entries(original, name=name))]
    annotations: list[Mapping[str, Any]] = []
    while todo:
        one = table(todo.pop())
        inner = [*rows(one.get("items")), *rows(one.get("rows")), *rows(one.get("@graph"))]
        if inner or "first" in one:
            todo += [one.get("first"), *reversed(inner)]
        elif "target" in one:
            annotations.append(one)
    return annotations


def _quotes(annotation: Mapping[str, Any], article: Found, options: Mapping[str, str]) -> Iterator[Quote]:
    if annotation.get("motivation") == "replying" or rows(annotation.get("references")):
        article.losses[REPLIES] += 1
        return
    labels, note = _body(annotation)
    who = _person(annotation.get("creator", annotation.get("user"))) or options.get("annotator", "")
    for target in _targets(annotation):
        if not _is_about(target, options.get("address", "")):
            article.losses[ADDRESSES] += 1
            continue
        quote = _quote(target, labels, note, who)
        if quote is None:
            article.losses[SELECTORS if target.get("selector") else found.WHOLE_TEXT] += 1
        else:
            yield quote


def _quote(target: Mapping[str, Any], labels: tuple[str, ...], note: str, who: str) -> Quote | None:
    exact = prefix = suffix = ""
    start = end = None
    for selector in _listed(target.get("selector")):
        if "refinedBy" in selector:  # it counts from somewhere else
            continue
        kind = words(selector.get("type", selector.get("@type"))).rpartition(":")[2]
        if kind == "TextQuoteSelector":
            exact, prefix, suffix = (text(selector.get(part)) for part in ("exact", "prefix", "suffix"))
        elif kind == "TextPositionSelector":
            start, end = whole(selector.get("start")), whole(selector.get("end"))
    if not exact and (start is None or end is None):
        return None
    return Quote(labels, exact, prefix, suffix, start, end, who, note)


def _body(annotation: Mapping[str, Any]) -> tuple[tuple[str, ...], str]:
    """Return the labels and the note of an annotation; without a label, what it was made for is one."""
    labels = [words(tag) for tag in rows(annotation.get("tags"))]
    notes = [words(annotation.get("text")), words(annotation.get("bodyValue"))]
    for body in _listed(annotation.get("body")):
        said = words(body.get("value")) or words(body.get("source", body.get("id")))
        is_label = words(body.get("purpose")) in _LABELLING or "Tag" in words(body.get("type", body.get("@type")))
        (labels if is_label else notes).append(said)
    if annotation.get("motivation") in _LABELLING and not any(labels):
        labels, notes = notes, []
    motivation = words(annotation.get("motivation")).rpartition(":")[2]
    chosen = tuple(dict.fromkeys(filter(None, labels))) or (motivation,)
    return chosen, " ".join(filter(None, notes))


def _targets(annotation: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return _listed(annotation.get("target"))


def _listed(value: object) -> list[Mapping[str, Any]]:
    """Return the objects there, whether one or several are written; an address alone is an object with that address."""
    several = value if isinstance(value, list) else [value]
    return [one if isinstance(one, dict) else {"id": one} for one in several if isinstance(one, dict | str)]


def _source(target: Mapping[str, Any]) -> str:
    source = target.get("source", target.get("id"))
    return words(table(source).get("id") if isinstance(source, dict) else source)


def _is_about(target: Mapping[str, Any], address: str) -> bool:
    source = _source(target)
    return not address or not source or _bare(source) == _bare(address)


def _bare(address: str) -> str:
    return address.partition("#")[0].removeprefix("https://").removeprefix("http://").rstrip("/")


def _person(who: object) -> str:
    """Return a creator's name; Hypothesis writes an account."""
    first = next(iter(rows(who)), who)
    if isinstance(first, dict):
        known = (words(first.get(part)) for part in ("name", "nickname", "nick", "email", "id"))
        return next(filter(None, known), "")
    return words(first).removeprefix("acct:").partition("@hypothes.is")[0]


def _without_text(name: str, annotations: Iterable[Mapping[str, Any]]) -> ArticleUnreadable:
    about = next((source for one in annotations for target in _targets(one) if (source := _source(target))), "")
    if not about:
        return ArticleUnreadable(
            Wording(
                "{name} marks a text without holding it. Import the text first, and then the marks: "
                "annotator import PROJECT FILE --onto ARTICLE_ID",
                name=name,
            )
        )
    return ArticleUnreadable(
        Wording(
            "{name} marks {about} without holding its text. Import that article first, and then the marks: "
            "annotator import PROJECT FILE --onto ARTICLE_ID",
            name=name,
            about=about,
        )
    )

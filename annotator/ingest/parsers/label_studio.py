"""Label Studio's JSON and JSON_MIN: tasks with annotations, or rows with the regions of one annotation each.

Its offsets in texts are code points since version 1.5 of 2022 and were UTF-16 units before; the words of a region,
which it writes too, tell which. In pages (HyperText) it counts the characters of the page's text in `globalOffsets`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks import found
from annotator.ingest.marks.found import Found, Mark, extracts
from annotator.ingest.marks.page_texts import PageText, page_text
from annotator.ingest.marks.values import entries, rows, table, tables, whole, words

PATHS = Wording("spans placed by a path in a page alone")
REGIONS = Wording("regions of another kind")
HELD_BACK = Wording("annotations that were cancelled")
_TEXTS = ("text", "html", "content", "body", "article", "reviewText", "dialogue")
_OF_WHOLE = frozenset({"choices", "rating", "taxonomy", "number", "datetime", "pairwise", "ranker", "textarea"})
_MEDIA = ("image", "audio", "video", "pdf", "ocr")


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract a text.

    In the options, `text` names the field of the text, and `annotator` is who marked what names nobody.
    """
    articles, losses = [], Counter[str]()
    for where, task in entries(original, name=name):
        task_name = words(task.get("id")) or where
        article = _of_task(task, task_name, options) if "data" in task else _of_row(task, task_name, options)
        if article is None:
            losses[found.IMAGES if _has_media(table(task.get("data")) or task) else found.NO_TEXT] += 1
        else:
            articles.append(article)
    return extracts(articles, name=name, losses=losses)


def _of_task(task: Mapping[str, Any], name: str, options: Mapping[str, str]) -> Found | None:
    data = table(task.get("data"))
    article, page = _text_of(data, name, options)
    if article is None:
        return None
    article.losses[found.PREDICTIONS] += sum(len(rows(one.get("result"))) for one in tables(task.get("predictions")))
    for annotation in tables(task.get("annotations", task.get("completions"))):
        if annotation.get("was_cancelled") is True:
            article.losses[HELD_BACK] += 1
            continue
        who = _person(annotation.get("completed_by")) or options.get("annotator", "")
        _take(article, page, tables(annotation.get("result")), who)
    return article


def _of_row(row: Mapping[str, Any], name: str, options: Mapping[str, str]) -> Found | None:
    article, page = _text_of(row, name, options)
    if article is None:
        return None
    who = _person(row.get("annotator")) or options.get("annotator", "")
    for value in row.values():
        regions = [one for one in tables(value) if "start" in one or "globalOffsets" in one]
        _take(article, page, [{"type": "labels", "value": one} for one in regions], who)
        article.losses[found.ODD_SPANS] += 0 if not regions else len(rows(value)) - len(regions)
    article.losses[found.WHOLE_TEXT] += sum(1 for field in ("choice", "choices", "sentiment") if row.get(field))
    return article


def _text_of(data: Mapping[str, Any], name: str, options: Mapping[str, str]) -> tuple[Found | None, PageText | None]:
    """Return the article of a task's data, and how its page's offsets run where it is a page."""
    fields = [options["text"]] if "text" in options else list(_TEXTS)
    field = next((field for field in fields if isinstance(data.get(field), str)), None)
    if field is None:
        return None, None
    page = page_text(data[field]) if _is_page(field, data[field]) else None
    article = Found(page.text if page else data[field], name=name)
    article.title, article.address = words(data.get("title")), words(data.get("url"))
    article.author, article.publisher = words(data.get("author")), words(data.get("publisher"))
    return article, page


def _is_page(field: str, value: str) -> bool:
    return field == "html" or value.lstrip()[:15].lower().startswith(("<!doctype html", "<html", "<body"))


def _take(article: Found, page: PageText | None, regions: list[Mapping[str, Any]], who: str) -> None:
    notes = _notes(regions)
    for region in regions:
        kind, value = words(region.get("type")), table(region.get("value"))
        if kind == "relation":
            article.losses[found.RELATIONS] += 1
        elif kind == "textarea" and words(region.get("id")) in notes:
            continue  # it is the note of a region
        elif kind in _OF_WHOLE:
            is_on_span = "start" in value
            article.losses[found.ATTRIBUTES if is_on_span else found.WHOLE_TEXT] += 1
        else:
            _take_region(article, page, region, notes, who)


def _take_region(
    article: Found, page: PageText | None, region: Mapping[str, Any], notes: Mapping[str, str], who: str
) -> None:
    value = table(region.get("value"))
    labels = _labels(value)
    if labels is None:
        article.losses[REGIONS] += 1
        return
    place = _place(value, page)
    if place is None:
        article.losses[PATHS if isinstance(value.get("start"), str) and page else found.ODD_SPANS] += 1
        return
    note = notes.get(words(region.get("id")), "") or " ".join(map(words, rows(table(region.get("meta")).get("text"))))
    quote = page.quote_at(*place, value.get("text")) if page else _quote(value.get("text"))
    for label in labels or [""]:
        article.marks.append(Mark(*place, label, quote, who, note))


def _place(value: Mapping[str, Any], page: PageText | None) -> tuple[int, int] | None:
    if page and "globalOffsets" not in value:
        start, end = _by_path(value, page, "start"), _by_path(value, page, "end")
    else:
        offsets = table(value.get("globalOffsets")) if page else value
        start, end = whole(_number(offsets.get("start"))), whole(_number(offsets.get("end")))
    if start is None or end is None:
        return None
    return (page.place(start), page.place_of_end(end)) if page else (start, end)


def _by_path(value: Mapping[str, Any], page: PageText, edge: str) -> int | None:
    """Return the offset that a path says, as early versions had it alone.

    These wrote the paths of a page with regions drawn in it, so a path counts only where the words are said too.
    """
    node, offset = page.nodes.get(str(value.get(edge))), whole(value.get(f"{edge}Offset"))
    return None if node is None or offset is None or not value.get("text") else node + offset


def _number(value: object) -> object:
    """Early versions wrote the offsets of texts as words."""
    return int(value) if isinstance(value, str) and value.isdecimal() and len(value) <= 18 else value


def _labels(value: Mapping[str, Any]) -> list[str] | None:
    """Return what a region is labelled as; None where it is no region of labels."""
    for field, labels in value.items():
        if field.endswith("labels") and isinstance(labels, list):
            return [words(label) for label in labels if words(label)]
    return None if "start" not in value and "globalOffsets" not in value else []


def _quote(said: object) -> str | None:
    return said if isinstance(said, str) and said else None


def _notes(regions: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Return what was typed beside regions, by their id."""
    labelled = {words(region.get("id")) for region in regions if _labels(table(region.get("value")))}
    notes = {}
    for region in regions:
        id_, value = words(region.get("id")), table(region.get("value"))
        if region.get("type") == "textarea" and id_ in labelled:
            notes[id_] = " ".join(map(words, rows(value.get("text")) or [value.get("text")]))
    return notes


def _person(who: object) -> str:
    if isinstance(who, dict):
        full = f"{words(who.get('first_name'))} {words(who.get('last_name'))}".strip()
        return full or words(who.get("email")) or words(who.get("username")) or _person(who.get("id"))
    return f"user {who}" if isinstance(who, int) and not isinstance(who, bool) else words(who)


def _has_media(data: Mapping[str, Any]) -> bool:
    return any(data.get(field) for field in _MEDIA)

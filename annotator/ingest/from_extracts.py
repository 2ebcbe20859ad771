"""From extracts to articles: canonical text, spans moved with it, and provenance that says only what it may.

What a parser read out of a file is the file's own word: it is bounded, cleaned, and dropped where it cannot be so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime

from annotator.domain.articles import TITLE_LENGTH, Article, title_of
from annotator.domain.characters import hidden_in, notice_of
from annotator.domain.claims import Span
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.provenance import Provenance
from annotator.domain.spans import LabelledSpan
from annotator.domain.texts import canonical
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.names import readable
from annotator.ingest.plain_text import MAX_BYTES, says_something

LONGEST_FACT = 500  # characters of an author, a publisher, a label
LONGEST_NOTE = 10_000
LONGEST_NOTICE, MOST_NOTICES = 1_000, 20
LONGEST_NAME = 200
LONGEST_ADDRESS = 2_000
WITHOUT_PLACE = "spans without a place in the text"
_LINE_ENDS = re.compile("\r(?=\n)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_PART_OF_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")


def sayable(name: str, most: int = LONGEST_NAME) -> str:
    """Return a file's or a person's name in one line, without what cannot be seen, and not too long for one."""
    shown = readable(name)
    return shown if len(shown) <= most else f"{shown[: most - 20]}…{shown[-19:]}"


def article_of(
    extract: Extract, *, name: str, origin: str, original: bytes, format_name: str, notices: tuple[str, ...] = ()
) -> Article:
    """Return the article in an extract; raises ArticleUnreadable where it has no words or too many."""
    text = canonical(extract.text)
    hidden = hidden_in(text)
    if not any(says_something(character) for character in text if character not in hidden.counts):
        raise ArticleUnreadable(Wording("{origin} holds no words, so there is nothing to check in it.", origin=name))
    size = len(text.encode("utf-8"))
    if size > MAX_BYTES:
        raise ArticleUnreadable(
            Wording(
                "{name} holds {size} MB of text; an article may have up to {most} MB. Split it first.",
                name=name,
                size=f"{size / 1e6:.0f}",
                most=f"{MAX_BYTES / 1e6:.0f}",
            )
        )
    title = _line(extract.title, TITLE_LENGTH) or title_of(text)
    spans, lost = moved(extract.spans, extract.text, len(text))
    notice = notice_of(hidden) or notice_of(hidden_in(title))
    return Article(
        text,
        title,
        origin,
        original=original,
        notices=(*notices, *_notices(extract), *([notice] if notice else [])),
        provenance=_provenance(extract, format_name),
        spans=spans,
        losses=_losses(extract.losses, lost),
    )


def moved(spans: Iterable[LabelledSpan], text: str, length: int) -> tuple[tuple[LabelledSpan, ...], int]:
    """Return spans of `text` as spans of its canonical form, which has `length`, and how many have no place there."""
    place = _places(text)
    there: list[LabelledSpan] = []
    lost = 0
    for span in spans:
        start, end = place(span.span.start), place(span.span.end)
        if span.span.end <= len(text) and start < end <= length:
            there.append(_cleaned(span, Span(start, end)))
        else:
            lost += 1
    return tuple(there), lost


def _cleaned(span: LabelledSpan, place: Span) -> LabelledSpan:
    label, annotator = _line(span.label, LONGEST_FACT), _line(span.annotator, LONGEST_FACT)
    return LabelledSpan(place, label, annotator, canonical(span.note[:LONGEST_NOTE]))


def _places(text: str) -> Callable[[int], int]:
    """Return where each offset of a text is in its canonical form: that leaves out a mark and the CR of a CRLF."""
    left_out = [found.start() for found in _LINE_ENDS.finditer(text)]
    if text.startswith("\ufeff"):
        left_out.insert(0, 0)
    return lambda offset: offset - bisect_left(left_out, offset)


def _losses(told: Mapping[str, int], lost: int) -> dict[str, int]:
    losses = {_line(what, LONGEST_FACT): count for what, count in told.items() if count}
    if lost:
        losses[WITHOUT_PLACE] = losses.get(WITHOUT_PLACE, 0) + lost
    return losses


def _notices(extract: Extract) -> Iterator[str]:
    return (_line(notice, LONGEST_NOTICE) for notice in extract.notices[:MOST_NOTICES])


def _provenance(extract: Extract, format_name: str) -> Provenance:
    return Provenance(
        address=_address(extract.address),
        publisher=_line(extract.publisher, LONGEST_FACT),
        author=_line(extract.author, LONGEST_FACT),
        published=_date(extract.published),
        language=extract.language if _LANGUAGE.fullmatch(extract.language) else "",
        format=format_name,
        extractor=_line(extract.extractor, LONGEST_FACT),
    )


def _line(words: str, most: int) -> str:
    """Return words in one line, without control characters and with an end."""
    words = words[: 4 * most]  # some of which may be white space
    shown = " ".join("".join(one if one.isprintable() else " " for one in words).split())
    return shown if len(shown) <= most else shown[: most - 1].rstrip() + "…"


def _address(address: str) -> str:
    """Return an address of the web; a file's would tell of a person's folders, and others can do things."""
    is_one = address.lower().startswith(("http://", "https://")) and len(address) <= LONGEST_ADDRESS
    return address if is_one and address.isprintable() and " " not in address else ""


def _date(published: str) -> str:
    if _PART_OF_DATE.fullmatch(published):
        return published
    try:
        datetime.fromisoformat(published)
    except ValueError:
        return ""
    return published

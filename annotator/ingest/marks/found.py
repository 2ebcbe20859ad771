"""What a file of another program holds, article by article, and its extracts once the unit of its offsets is known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator import __version__
from annotator.domain.claims import Span
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.spans import LabelledSpan
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks.units import Ruler, Unit, Witness, is_same, unit_of
from annotator.ingest.notices import UNPROVEN

EXTRACTOR = f"annotator {__version__}"
MOST_ARTICLES = 100_000

RELATIONS = Wording("relations")
ATTRIBUTES = Wording("attributes of spans")
WHOLE_TEXT = Wording("labels of whole texts")
COMMENTS = Wording("comments on whole texts")
REJECTED = Wording("rejected answers")
SKIPPED = Wording("skipped answers")
PREDICTIONS = Wording("predictions of a model")
IMAGES = Wording("images, sound and video")
NO_TEXT = Wording("entries without a text")
ODD_SPANS = Wording("spans that are not written as this format has them")
OUT_OF_PLACE = Wording("spans without a place in the text")
OTHER_WORDS = Wording("spans whose words are not at their place")
EMPTY = Wording("spans over nothing")


@dataclass(frozen=True, slots=True)
class Mark:
    """A span as its file gives it: offsets in the file's unit, and its words where the file says them."""

    start: int
    end: int
    label: str
    quote: str | None = None
    annotator: str = ""
    note: str = ""


@dataclass(slots=True)
class Found:
    """One article of a file. `witnesses` are words with offsets that are no marks, such as tokens."""

    text: str
    name: str = ""
    title: str = ""
    address: str = ""
    publisher: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    marks: list[Mark] = field(default_factory=list)
    witnesses: list[Witness] = field(default_factory=list)
    losses: Counter[str] = field(default_factory=Counter)
    notices: list[str] = field(default_factory=list)

    def said(self) -> list[Witness]:
        """Return all that can be checked in the text."""
        quoted = [Witness(mark.start, mark.end, mark.quote) for mark in self.marks if mark.quote is not None]
        return [*quoted, *self.witnesses]

    def take_in(self, other: Found) -> None:
        """Add what was marked in the same text elsewhere in the file."""
        self.marks += other.marks
        self.witnesses += other.witnesses
        self.losses += other.losses
        self.notices += [notice for notice in other.notices if notice not in self.notices]


def extracts(
    found: Sequence[Found],
    *,
    name: str,
    documented: Unit = Unit.CODE_POINTS,
    others: Sequence[Unit] = (Unit.UTF16,),
    extractor: str = EXTRACTOR,
    losses: Counter[str] | None = None,
    is_certain: bool = False,
) -> tuple[Extract, ...]:
    """Return an extract for each text; raises ArticleUnreadable where there is none.

    `losses` are those of the file as a whole; they go with its first article. `is_certain` says that no release of the
    program counted in another unit, so that nobody has to be warned where the file gives no words.
    """
    articles = _by_text(found)
    if not articles:
        raise ArticleUnreadable(Wording("{name} holds no text, so there is nothing to check in it.", name=name))
    if len(articles) > MOST_ARTICLES:
        raise ArticleUnreadable(
            Wording(
                "{name} holds {count} articles; a file may hold up to {most}. Split it first.",
                name=name,
                count=len(articles),
                most=MOST_ARTICLES,
            )
        )
    articles[0].losses.update(losses or {})
    unit = unit_of(((article.text, article.said()) for article in articles), documented, others)
    for article in articles:
        if not is_certain and article.marks and not article.said() and _has_long(article.text):
            article.notices.append(UNPROVEN)
        article.name = "" if len(articles) == 1 else article.name
    return tuple(_extract(article, unit, extractor) for article in articles)


def _by_text(found: Sequence[Found]) -> list[Found]:
    """Return each text once: programs write one entry for each of those who marked it."""
    articles: dict[str, Found] = {}
    without = 0
    for article in found:
        if not article.text.strip():
            without += 1
        elif article.text in articles:
            articles[article.text].take_in(article)
        else:
            articles[article.text] = article
    kept = list(articles.values())
    if kept and without:
        kept[0].losses[NO_TEXT] += without
    return kept


def _has_long(text: str) -> bool:
    """Tell whether there is a character that is two units in UTF-16, as emoji are."""
    return not text.isascii() and max(text) > "\uffff"


def _extract(article: Found, unit: Unit, extractor: str) -> Extract:
    spans, losses = _placed(article, unit)
    return Extract(
        text=article.text,
        title=article.title,
        name=article.name,
        address=article.address,
        publisher=article.publisher,
        author=article.author,
        published=article.published,
        language=article.language,
        extractor=extractor,
        notices=tuple(article.notices),
        spans=spans,
        losses={what: count for what, count in (article.losses + losses).items() if count},
    )


def _placed(article: Found, unit: Unit) -> tuple[tuple[LabelledSpan, ...], Counter[str]]:
    ruler, losses = Ruler(article.text, unit), Counter[str]()
    spans: dict[LabelledSpan, None] = {}
    for mark in article.marks:
        start, end = ruler.place(mark.start), ruler.place(mark.end)
        if start is None or end is None or start > end:
            losses[OUT_OF_PLACE] += 1
        elif start == end:
            losses[EMPTY] += 1
        elif mark.quote is not None and not is_same(article.text[start:end], mark.quote):
            losses[OTHER_WORDS] += 1
        else:
            spans[LabelledSpan(Span(start, end), mark.label, mark.annotator, mark.note)] = None
    return tuple(spans), losses

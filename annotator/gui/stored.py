"""What was stored in English, a pipeline's reasons and an article's notices, said in the language of the window.

The log keeps sentences, not their parts. So the sentences that our own packages write are listed here or beside what
writes them, with their places, and recognised; what another pipeline says stays as it said it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain.wording import Wording
from annotator.gui.languages import said
from annotator.gui.translating import QT_TRANSLATE_NOOP
from annotator.ingest.notices import NOTICES

_SENTENCES = (
    QT_TRANSLATE_NOOP("Words", "quoted"),
    QT_TRANSLATE_NOOP("Words", "quotes some words"),
    QT_TRANSLATE_NOOP("Words", "nobody is named"),
    QT_TRANSLATE_NOOP("Words", "the headline"),
    QT_TRANSLATE_NOOP("Words", "a statement of the writer"),
    QT_TRANSLATE_NOOP("Words", "reads as the writer's view"),
    QT_TRANSLATE_NOOP("Words", "reads as a statement of fact"),
    QT_TRANSLATE_NOOP("Words", "states a number"),
    QT_TRANSLATE_NOOP("Words", "names somebody or something"),
    QT_TRANSLATE_NOOP("Words", "exclaims"),
    QT_TRANSLATE_NOOP("Words", "goes on from the quotation before"),
    QT_TRANSLATE_NOOP("Words", "relayed by {relayer}"),
    QT_TRANSLATE_NOOP("Words", "goes on from {speaker}"),
    QT_TRANSLATE_NOOP("Words", "“{cue}” says that somebody says so"),
    QT_TRANSLATE_NOOP("Words", "“{cue}” names {speaker}"),
    QT_TRANSLATE_NOOP("Words", "“{word}” judges"),
    QT_TRANSLATE_NOOP("Words", "“{word}” strengthens"),
    QT_TRANSLATE_NOOP("Words", "“{word}” says what ought to be"),
    QT_TRANSLATE_NOOP("Words", "“{word}” speaks in the first person"),
    QT_TRANSLATE_NOOP("Words", "“{word}” is the writer's guess"),
    QT_TRANSLATE_NOOP("Words", "“{word}” is the writer's view"),
    QT_TRANSLATE_NOOP("Words", "“{word}” argues"),
    QT_TRANSLATE_NOOP("Words", "“{word}” asks for something"),
    QT_TRANSLATE_NOOP(
        "Words",
        "This pipeline reads the language “{language}”: it finds sentences and quotations only. Who says what and what "
        "is fact or opinion is found in English texts.",
    ),
    QT_TRANSLATE_NOOP(
        "Words",
        "This pipeline reads the language “{language}”: beside sentences and quotations it finds only what is marked "
        "by its own {labels}. Our rules read English texts.",
    ),
    *(notice.template for notice in NOTICES),
)
_OURS = frozenset({"named", "told"})  # places that hold words of our own, a format's
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<\1>.+?)", re.escape(template)), re.DOTALL)


_KNOWN = tuple((template, _pattern(template)) for template in _SENTENCES)


def said_again(sentence: str) -> str:
    """Return a stored sentence in the language of the window, or as it is where nobody here wrote it."""
    return said(next(_wordings(sentence), sentence))


def _wordings(sentence: str) -> Iterator[str]:
    for template, pattern in _KNOWN:
        match = pattern.fullmatch(sentence)
        if match:
            yield Wording(template, **{place: _placed(place, words) for place, words in match.groupdict().items()})


def _placed(place: str, words: str) -> str:
    return Wording(words) if place in _OURS else words

"""Passages: what the attribution rules read at a time, namely the sentences that no quotation mark keeps together.

A quotation of three sentences and the "she said" after it are one passage. Inside it, words are quoted (a statement
in quotation marks covers them) or free; scare quotes are free.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import FINITE, SUBJECT_PRONOUNS
from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words

SCARE_LENGTH = 5
LONGEST = 2_000  # words; the rules look back over a passage, so a text without sentences is cut
_QUOTE_MARKS = frozenset("\"'“”„‟«»‹›‘’‚") | {"''", "``"}
_STOPS = frozenset(".!?…;:")
_FINAL = frozenset(".!?…,;")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A half-open range of words that one quotation covers, marks and all, and the place of that quotation."""

    start: int
    end: int
    quotation: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A half-open range of words, with the quoted stretches in it and, over all words, which stretch covers each."""

    words: Words
    start: int
    end: int
    stretches: tuple[Stretch, ...]
    cover: list[int]

    def quoted(self, word: int) -> bool:
        return self.start <= word < self.end and self.cover[word] >= 0

    def stretch_starting_at(self, word: int) -> Stretch | None:
        return next((one for one in self.stretches if one.start == word), None)

    def stretch_over(self, word: int) -> Stretch:
        """Return the stretch that covers a quoted word."""
        return next(one for one in self.stretches if one.start <= word < one.end)

    @property
    def last(self) -> int:
        """Where the words end, without the punctuation that closes the passage."""
        end = self.end
        while (
            end > self.start and not self.quoted(end - 1) and self.words.text[end - 1] in {".", "!", "?", "…", ";", ":"}
        ):
            end -= 1
        return end


def statements(words: Words, quotations: list[Quotation]) -> list[Stretch]:
    """Return the outer quotations that are somebody's statement, as ranges of words: scare quotes are left out."""
    found: list[Stretch] = []
    for place, quotation in enumerate(quotations):
        if quotation.depth:
            continue
        start, end = words.covering(quotation.start, quotation.end)
        if found and start < found[-1].end:
            start = found[-1].end
        if start < end and not _is_scare(words, start, end, quotation):
            found.append(Stretch(start, end, place))
    return found


def _is_scare(words: Words, start: int, end: int, quotation: Quotation) -> bool:
    """Say whether a quotation is only a word or name in marks: short, no verb, no no stop at its end."""
    inner = [place for place in range(start, end) if words.text[place] not in _QUOTE_MARKS]
    if not inner:
        return True
    if words.paragraph[start] and (end == len(words) or words.paragraph[end]):
        return False
    before = words.lower[start - 1] if start and not words.paragraph[start] else ""
    stopped = words.text[inner[-1]][-1] in _FINAL and (end == len(words) or words.text[end] not in {".", ","})
    verbal = any(words.lower[place] in FINITE or words.lower[place] in SUBJECT_PRONOUNS for place in inner)
    introduced = before in {",", ":"} or (before in CUE_FORMS and CUE_FORMS[before].kind == "say")
    following = CUE_FORMS.get(words.lower[end]) if end < len(words) else None
    if following is not None and following.kind == "say" and stopped:
        return False
    if len(inner) <= 2 and not introduced:
        return not (stopped and words.text[inner[-1]][-1] in ("!?," if before in {"", ".", "!", "?"} else "!?"))
    if stopped and (words.paragraph[start] or before in _FINAL):
        return False
    return len(inner) <= SCARE_LENGTH and not verbal and not introduced and not (quotation.single and stopped)


def cover_of(length: int, stretches: list[Stretch]) -> list[int]:
    """Return, for each word, the place of the stretch that covers it, or -1."""
    cover = [-1] * length
    for place, stretch in enumerate(stretches):
        for word in range(stretch.start, stretch.end):
            cover[word] = place
    return cover


def passages(words: Words, starts: list[bool], stretches: list[Stretch]) -> Iterator[Passage]:
    """Yield the passages in order; together they are all words."""
    cover = cover_of(len(words), stretches)
    begin = 0
    place = 0
    for word in range(1, len(words) + 1):
        if word < len(words) and word - begin < LONGEST and not _starts_passage(words, starts, cover, word):
            continue
        while place < len(stretches) and stretches[place].end <= begin:
            place += 1
        stop = place
        while stop < len(stretches) and stretches[stop].start < word:
            stop += 1
        yield Passage(words, begin, word, tuple(stretches[place:stop]), cover)
        begin = word


def _starts_passage(words: Words, starts: list[bool], cover: list[int], word: int) -> bool:
    if words.paragraph[word]:
        return True
    return starts[word] and not (cover[word] >= 0 and cover[word] == cover[word - 1])


def quoted_words(words: Words, quotations: list[Quotation]) -> list[bool]:
    """Return, for each word, whether it stands in quotation marks, scare quotes included."""
    quoted = [False] * len(words)
    for quotation in quotations:
        first, stop = words.covering(quotation.start, quotation.end)
        quoted[first:stop] = [True] * (stop - first)
    return quoted

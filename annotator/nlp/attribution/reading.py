"""Reading: the cues of a passage from left to right, each with its source and what it says.

The order decides: source, cue, content ("Smith said that ..."), content, source, cue ("..., Smith said") or content,
cue, source ("...," said Smith). A cue inside what somebody says is no attribution of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.nlp.attribution.contents import content_after, skip_adjuncts
from annotator.nlp.attribution.cues import Cue
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.attribution.sources import Range, main_subject, source_after, source_before
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import DETERMINERS, FINITE
from annotator.nlp.statements.furniture import has_verb
from annotator.nlp.text.passages import Passage, Stretch

_CUT_BACK = 8
_STARTS_STATEMENT = frozenset({",", "and", "but", ";", "though", "although", "while", "—", "–", "--"})
_INVERTING = frozenset({"say", "show"})


@dataclass(slots=True)
class Reader:
    """Reads the cues of a passage from left to right; `free` is the first word that no relation has used."""

    passage: Passage
    relations: list[Relation]
    free: int = -1
    before: Relation | None = None
    before_cue: Cue | None = None
    announced: Relation | None = None
    taken: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.free = self.passage.start
        for one in self.relations:
            self._take((*one.source, *one.cue, *one.content))

    def _take(self, ranges: Iterable[Range]) -> None:
        for start, end in ranges:
            self.taken.update(range(start, end))

    def read(self, cue: Cue) -> None:
        if cue.head in self.taken:
            return
        relation = self._relayed(cue) or self._coordinated(cue) or self._inverted(cue) or self._with_subject(cue)
        if relation is None:
            return
        relation.lemma = relation.lemma or cue.form.lemma
        self.relations.append(relation)
        self._take((*relation.source, *relation.cue))
        self.before, self.before_cue = relation, cue
        ends = [b for _, b in (*relation.cue, *relation.content)]
        self.free = max([*ends, *(b for _, b in relation.source if relation.by != "participle")])

    def _nested(self, start: int) -> bool:
        """Say whether `start` lies in what an earlier cue says and does not begin a statement of its own."""
        if self.before is None or start >= self.free:
            return False
        low = self.passage.words.lower[start - 1]
        return low not in _STARTS_STATEMENT and not self.passage.quoted(start - 1)

    def _coordinated(self, cue: Cue) -> Relation | None:
        """Read "and criticized him", ", saying that": the subject is that of the cue before."""
        if self.before is None or self.before_cue is None or not self.before.source:
            return None
        low = self.passage.words.lower[cue.start - 1] if cue.start > self.passage.start else ""
        if cue.finite and not (low in {"and", "but"} and cue.form.shape == self.before_cue.form.shape):
            return None
        if (
            not cue.finite
            and low not in {",", "and", "while", "—", "–", "--"}
            and not self.passage.quoted(cue.start - 1)
        ):
            return None
        relation = Relation(list(self.before.source), [(cue.start, cue.end)], by="same")
        relation.content = content_after(self.passage, cue)
        if relation.content:
            self._cut_before(cue.start)
        return relation if relation.content else None

    def _cut_before(self, word: int) -> None:
        """End the content of the relation before where another statement begins."""
        words = self.passage.words
        while word > self.passage.start and words.lower[word - 1] in {",", "and", "but", "—", "–", "--", "while", ";"}:
            word -= 1
        for one in self.relations[-_CUT_BACK:]:
            one.content = [(a, min(b, word)) for a, b in one.content if a < word]

    def _inverted(self, cue: Cue) -> Relation | None:
        """Read ",” said the minister" and ", says the report"."""
        passage = self.passage
        if cue.start == passage.start or not cue.finite or cue.form.kind not in _INVERTING or cue.start != cue.head:
            return None
        quoted = passage.quoted(cue.start - 1)
        if not quoted and passage.words.text[cue.start - 1] != ",":
            return None
        if not quoted and passage.stretch_starting_at(cue.end):
            return None
        source = source_after(passage, cue)
        if source is None:
            return None
        if not quoted and (source_before(passage, cue.start) is not None or source[1] < passage.last):
            return None
        relation = Relation([source], [(cue.start, cue.end)], by="inverted")
        relation.content = self._content_before(cue.start) + self._content_resumed(source[1])
        return relation if relation.content else None

    def _relayed(self, cue: Cue) -> Relation | None:
        """Read ",” Channel Five quotes Bezpalko" and "Reuters quoted Bezpalko as saying that"."""
        passage, words = self.passage, self.passage.words
        if cue.form.lemma not in {"quote", "cite"} or cue.passive or not cue.finite:
            return None
        relay = source_before(passage, cue.start)
        end = cue.end
        while end < passage.last and not passage.quoted(end) and words.text[end] != "," and words.lower[end] != "as":
            end += 1
        if relay is None or end == cue.end or self._nested(relay[0]):
            return None
        relation = Relation([(cue.end, end)], [(cue.start, cue.end)], by="relayed", relay=relay)
        if end + 1 < passage.last and words.lower[end : end + 2] == ["as", "saying"]:
            relation.cue.append((end, end + 2))
            relation.content = content_after(passage, Cue(end, end + 2, end + 1, CUE_FORMS["saying"]))
        elif passage.quoted(relay[0] - 1) or end >= passage.last:
            relation.content = self._content_before(relay[0])
        return relation if relation.content else None

    def _with_subject(self, cue: Cue) -> Relation | None:
        passage = self.passage
        source = source_before(passage, cue.start)
        if source is not None and self._relative_inside(source):
            source = self._without_relative(source, cue)
        elif source is None or self._nested(source[0]):
            return self._unnamed(cue)
        relation = Relation([source], [(cue.start, cue.end)], by="subject")
        place = skip_adjuncts(passage, cue)
        ended = place >= passage.last
        if ended or _pauses(passage, place):
            before = self._content_before(source[0])
            if not ended and passage.quoted(place + 1) and before and not _says_something(passage, *before[0]):
                before = []
            if before:
                relation.content = before + ([] if ended else self._content_resumed(place))
                relation.by = "trailing"
                return relation
        relation.content = content_after(passage, cue)
        if relation.content and self.before is not None:
            self._cut_before(source[0])
        if not relation.content and cue.form.kind == "say":
            relation.lemma = cue.form.lemma
            self.announced = relation
        return relation if relation.content else None

    def _relative_inside(self, source: Range) -> bool:
        """Say whether the relation before is a "who said ..." inside this source: "Podesta, who said it, denied"."""
        before = self.before
        return before is not None and bool(before.source) and source[0] < before.source[0][0] < source[1]

    def _without_relative(self, source: Range, cue: Cue) -> Range:
        assert self.before is not None
        self._cut_before(cue.start)
        end = self.before.source[0][0]
        while end > source[0] + 1 and self.passage.words.text[end - 1] == ",":
            end -= 1
        return source[0], end

    def _unnamed(self, cue: Cue) -> Relation | None:
        """A cue right after a quotation or before one attributes it even if its subject cannot be read."""
        passage = self.passage
        if cue.form.shape == "ing" and cue.start == passage.start:
            content = content_after(passage, cue, stop_at_comma=True)
            if content:
                end = content[-1][1]
                source = source_at(passage, end + 1)
                return Relation([source] if source else [], [(cue.start, cue.end)], content, by="participle")
        elif cue.form.shape == "ing" and cue.start == cue.head and not self.relations:
            source = main_subject(passage, cue.start)
            return Relation(
                [source] if source else [], [(cue.start, cue.end)], content_after(passage, cue), by="participle"
            )
        return None

    def _content_before(self, word: int) -> list[Range]:
        """Return what stands before a trailing source: a quotation, or the clause up to the comma."""
        passage = self.passage
        end = word
        if end <= self.free:
            return []
        if passage.quoted(end - 1):
            stretch = passage.stretch_over(end - 1)
            start = _lead_in(passage, stretch, self.free)
            return [(start, end)]
        if passage.words.text[end - 1] not in {",", "—", "–", "--"}:
            return []
        end -= 1
        start = self.free
        while start < end and passage.words.lower[start] in {",", "and", "but", ";", "."}:
            start += 1
        return [(start, end)] if end - start >= 2 else []

    def _content_resumed(self, word: int) -> list[Range]:
        """Return what goes on after "he said,": the rest of an interrupted statement."""
        passage = self.passage
        if word < passage.end and passage.words.text[word] == ",":
            word += 1
        if word >= passage.last:
            return []
        if passage.quoted(word):
            return [(word, passage.stretch_over(word).end)]
        if word and passage.words.text[word - 1] != ",":
            return []
        low = passage.words.lower[word]
        if low.endswith("ing") or low in {
            "who",
            "which",
            "and",
            "but",
            "while",
            "as",
            "after",
            "in",
            "when",
            "according",
        }:
            return []
        return [(word, passage.last)]


def source_at(passage: Passage, word: int) -> Range | None:
    """Return a name that starts at `word` and is a subject: the one after an opening participle."""
    words = passage.words
    end = word
    while end < passage.last and (words.text[end][0].isupper() or words.lower[end] in DETERMINERS):
        end += 1
    verbal = end < passage.last and (words.lower[end] in FINITE or words.lower[end] in CUE_FORMS)
    return (word, end) if word < end and verbal and words.text[end] not in {"'s", "’s"} else None


def _lead_in(passage: Passage, stretch: Stretch, free: int) -> int:
    """Return where a statement begins that ends in a quotation: He is "not a nice man," she said."""
    start = stretch.start
    if start <= free:
        return start
    text = passage.words.text[start - 1]
    return start if text in {",", ":", ".", "!", "?"} or passage.quoted(start - 1) else free


def _says_something(passage: Passage, start: int, end: int) -> bool:
    """Say whether a stretch before a cue can be a statement: it is quoted or has a verb."""
    return passage.quoted(end - 1) or has_verb(passage.words, start, end)


def _pauses(passage: Passage, word: int) -> bool:
    return passage.words.text[word] == "," and not passage.quoted(word)

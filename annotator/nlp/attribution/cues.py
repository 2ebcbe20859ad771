"""Cues: the verb phrases that attribute, as "declined to say", "has repeatedly called for", "made it clear"."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.nlp.attribution.verbs import (
    CONTROLS,
    CUE_FORMS,
    NEEDS_CLAUSE,
    NEEDS_TAIL,
    NOUN_LIKE,
    PHRASES,
    TAILS,
    CueForm,
)
from annotator.nlp.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BE,
    DETERMINERS,
    FINITE,
    MODALS,
    NOT_ADVERBS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from annotator.nlp.text.passages import Passage

_PASSIVES = frozenset({"expected", "asked", "told", "reported", "known", "considered", "viewed", "seen", "quoted"})
_CLITICS = frozenset({"'s"})
_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as a half-open range of words; `head` is the verb that tells, `form` what the lexicon says of it."""

    start: int
    end: int
    head: int
    form: CueForm
    passive: bool = False

    @property
    def finite(self) -> bool:
        return self.form.shape != "ing" or self.start < self.head


def find_cues(passage: Passage) -> list[Cue]:
    """Return the cues outside quotations, from left to right."""
    found: list[Cue] = []
    lower = passage.words.lower
    word = passage.start
    while word < passage.end:
        cue = None
        if not passage.quoted(word):
            form = CUE_FORMS.get(lower[word])
            cue = _cue_at(passage, word, form) if form else None
            if cue is None and lower[word] in PHRASES:
                cue = _phrase_at(passage, word)
        if cue and (not found or cue.start >= found[-1].end):
            found.append(cue)
        word = max(cue.end, word + 1) if cue else word + 1
    return found


def is_adverb(low: str) -> bool:
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS)


def _cue_at(passage: Passage, head: int, form: CueForm) -> Cue | None:
    words = passage.words
    start = _grow_left(passage, head)
    if _is_noun(passage, head, start, form):
        return None
    before = {words.lower[word] for word in range(start, head)}
    passive = form.shape == "past" and bool(before & BE) and words.lower[head] != "said"
    if passive and words.lower[head] not in _PASSIVES:
        return None
    if form.shape == "past" and start == head and head + 1 < passage.end and words.lower[head + 1] == "by":
        return None
    if form.shape == "ing" and start == head and not _participle_stands_free(passage, head):
        return None
    end = _tail(passage, head + 1, TAILS.get(form.lemma, ()))
    if form.lemma in NEEDS_TAIL and end == head + 1:
        return None
    if end < passage.end and words.text[end] == ":" and not passage.quoted(end):
        end += 1
    return Cue(start, end, head, form, passive)


def _phrase_at(passage: Passage, head: int) -> Cue | None:
    tails = PHRASES[passage.words.lower[head]]
    end = _tail(passage, head + 1, tails)
    if end == head + 1:
        return None
    form = CueForm(passage.words.lower[head], "think", "past")
    return Cue(_grow_left(passage, head), end, head, form)


def _grow_left(passage: Passage, head: int) -> int:
    """Take in the auxiliaries, adverbs and verbs of wanting before the head."""
    lower = passage.words.lower
    start = head
    while start > passage.start and head - start < _LONGEST and not passage.quoted(start - 1):
        low = lower[start - 1]
        if low in AUXILIARIES or is_adverb(low):
            start -= 1
        elif (low == "to" and start - 1 > passage.start and lower[start - 2] in CONTROLS) or (
            low in {"on", "out"}
            and start < head
            and lower[start] == "to"
            and lower[start - 2] in {"went", "go", "came"}
        ):
            start -= 2
        else:
            break
    # An adverb that opens the sentence is no part of the verb phrase.
    while start < head and is_adverb(lower[start]) and start == passage.start:
        start += 1
    return start


def _is_noun(passage: Passage, head: int, start: int, form: CueForm) -> bool:  # noqa: PLR0911  one line a sign
    """Say whether a word that could be a cue is a noun or an adjective here, by the words around it."""
    words = passage.words
    after = words.lower[head + 1] if head + 1 < passage.end else ""
    if words.lower[head] in NOUN_LIKE and (after in FINITE or after == "of"):
        return True
    if after in NEEDS_CLAUSE.get(form.lemma, ()):
        return True
    if start == passage.start:
        return form.shape == "base" or words.lower[head] in NOUN_LIKE
    low = words.lower[start - 1]
    if low in DETERMINERS and low not in {"that", "this", "all", "both", "her", "another"}:
        return True
    if low in _CLITICS or words.text[start - 1] in {"'", "’", "-", "–", "/"}:
        return form.shape != "ing" or low in _CLITICS
    if low in PREPOSITIONS and low not in {"to", "like"}:
        return form.shape != "ing" or low not in {"by", "in", "after", "before", "without", "while"}
    if low == "to":
        return form.shape != "base"
    if after == "-" or words.text[head][0].isupper():
        return True
    if form.shape == "base":
        return not _may_precede_base(passage, start, head)
    return words.lower[head] in NOUN_LIKE and start == head and not _subject_like(passage, start - 1)


def _may_precede_base(passage: Passage, start: int, head: int) -> bool:
    words = passage.words
    if {words.lower[word] for word in range(start, head)} & (MODALS | {"do", "did", "does", "to", "not", "n't"}):
        return True
    low = words.lower[start - 1]
    if words.lower[head] not in NOUN_LIKE and CUE_FORMS[words.lower[head]].kind in {"say", "think"}:
        return low not in AUXILIARIES and low not in DETERMINERS
    if low in SUBJECT_PRONOUNS or low in {"'ll", "people", "and", "that"}:
        return words.lower[head] not in NOUN_LIKE or low in SUBJECT_PRONOUNS
    plural = low.endswith("s") and not low.endswith("ss") and len(low) > 3
    return plural and words.lower[head] not in NOUN_LIKE


def _subject_like(passage: Passage, word: int) -> bool:
    text = passage.words.text[word]
    return text[0].isupper() or passage.words.lower[word] in SUBJECT_PRONOUNS or text == ","


def _participle_stands_free(passage: Passage, head: int) -> bool:
    """Say whether "saying" continues a sentence (after a comma or "and") or opens it, and is no gerund."""
    if head == passage.start:
        return True
    low = passage.words.lower[head - 1]
    if low in {"by", "in", "after", "before", "while", "without", "and", "as", "from"}:
        return True
    return low in {",", "—", "–", "--", ";"} or passage.quoted(head - 1) or low in SUBORDINATORS


def _tail(passage: Passage, word: int, tails: tuple[tuple[str, ...], ...]) -> int:
    lower = passage.words.lower
    for tail in tails:
        end = word + len(tail)
        if end <= passage.end and tuple(lower[word:end]) == tail and not passage.quoted(word):
            return end
    return word

"""Contents: where a statement starts and ends after its cue, past whom it was told and when or where."""

from __future__ import annotations

from annotator.nlp.attribution.cues import Cue
from annotator.nlp.attribution.sources import Range
from annotator.nlp.lexicon import ADJUNCT_HEADS, DAY_PARTS, DETERMINERS, LISTENERS, MONTHS, TIMES
from annotator.nlp.text.passages import Passage

_TELLS = frozenset({"tell", "remind", "inform", "assure", "ask", "urge", "warn", "advise", "promise"})


def skip_adjuncts(passage: Passage, cue: Cue) -> int:
    """Skip whom it was told and when or where: "told reporters on Tuesday"."""
    words = passage.words
    place = cue.end
    if cue.form.lemma in _TELLS:
        place = _skip_listeners(passage, place)
    if cue.form.kind == "say" and place < passage.last and words.lower[place] == "to":
        place = next((at for at in range(place, min(place + 7, passage.last)) if words.lower[at] == "that"), place)
    for _ in range(3):
        place = _skip_time(passage, place)
        if place < passage.last and not passage.quoted(place) and words.lower[place] in ADJUNCT_HEADS:
            place = _skip_adjunct(passage, place)
    return place


def _skip_listeners(passage: Passage, word: int) -> int:
    """Skip to the statement after "told": a pronoun, a known listener, or words up to "that" or a quotation."""
    words = passage.words
    if word < passage.last and words.lower[word] in LISTENERS:
        return word + 1
    for place in range(word, min(word + 8, passage.last)):
        if passage.quoted(place) or words.lower[place] in {
            "that",
            "to",
            "if",
            "whether",
            "how",
            "why",
            "he",
            "she",
            "they",
        }:
            return place
        if words.text[place] == ",":
            return place
    place = word
    while place < passage.last and (
        words.text[place][0].isupper() or (place == word and words.lower[place] in DETERMINERS)
    ):
        place += 1
    return place + 1 if place == word + 1 and words.lower[word] in DETERMINERS else place


def _skip_time(passage: Passage, word: int) -> int:
    words = passage.words
    place = word
    while place < passage.last and not passage.quoted(place):
        low = words.lower[place]
        timely = low in TIMES or low in DAY_PARTS or low in MONTHS or (place > word and low.isdigit())
        if not timely and not (low == "on" and place + 1 < passage.last and words.lower[place + 1] in TIMES | MONTHS):
            break
        place += 1
    return place


def _skip_adjunct(passage: Passage, word: int) -> int:
    """Skip "in a statement" and the like: up to a comma, a quotation, "that", a time or the end."""
    words = passage.words
    for place in range(word + 1, min(word + 14, passage.last)):
        low = words.lower[place]
        if passage.quoted(place) or low in {"that", ","}:
            return place
    return passage.last if passage.last - word <= 12 else word


def content_after(passage: Passage, cue: Cue, *, stop_at_comma: bool = False) -> list[Range]:
    """Return the statement after a cue, to the end of the passage and through a quotation that closes there."""
    words = passage.words
    start = cue.end
    skipped = skip_adjuncts(passage, cue)
    if skipped < passage.last and (
        passage.quoted(skipped) or words.lower[skipped] in {"that", ","} or cue.form.lemma in _TELLS
    ):
        start = skipped
    while start < passage.last and words.text[start] in {",", ":"} and not passage.quoted(start):
        start += 1
    end = passage.last
    if stop_at_comma:
        end = next(
            (place for place in range(start, end) if words.text[place] == "," and not passage.quoted(place)), start
        )
    return [(start, end)] if start < end else []

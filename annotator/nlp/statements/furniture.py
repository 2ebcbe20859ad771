"""Furniture: which sentences are none of the article's, as site names, bylines, dates, credits and notices.

What whole lines of a page are the domain knows, since they are dimmed too; here are the sentences that only make no
claim.
"""

from __future__ import annotations

import re

from annotator.domain.page_lines import part_of
from annotator.domain.page_words import CREDIT, NOTICE
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import CREDITS, FINITE, MONTHS, WEEKDAYS
from annotator.nlp.text.words import Words

_BYLINE = re.compile(
    r"(?:by|from|text|author|written by|reported by|updated|published|posted|edited by)\b[:\s]", re.IGNORECASE
)
_CONTRIBUTED = re.compile(r".{3,120}\bcontributed (?:reporting|to this (?:report|story|article))\b", re.IGNORECASE)
_TIMES_OF_DAY = frozenset(
    {"am", "pm", "a.m.", "p.m.", "gmt", "utc", "est", "et", "edt", "at", "of", "the", "th", "st", "nd", "rd"}
)
_NOTICE_WORDS = 25
_BYLINE_WORDS = 12


def is_furniture(words: Words, start: int, end: int, *, alone: bool) -> bool:
    """Say whether a sentence is no statement of the article. `alone` if it is a paragraph by itself."""
    length = sum(words.text[place][0].isalpha() for place in range(start, end))
    if length < 2 or is_date(words, start, end):
        return True
    text = words.source[words.start[start] : words.end[end - 1]][:600]
    if CREDIT.search(text) or _CONTRIBUTED.match(text):
        return True
    if alone and part_of(text) is not None:
        return True
    if length <= _NOTICE_WORDS and NOTICE.search(text):
        return True
    ended = words.text[end - 1][-1] in ".!?…\"”’»'"
    verbal = has_verb(words, start, end)
    if alone and not ended:
        return not verbal or (length <= _BYLINE_WORDS and _BYLINE.match(text) is not None)
    return length < 3 or (length <= 4 and not verbal)


def is_credit(words: Words, start: int, end: int) -> bool:
    """Say whether a sentence is a picture credit and nothing else, as "Image: Nick Moreau."."""
    return words.lower[start] in CREDITS and end - start < 15 and start + 1 < end and words.text[start + 1] == ":"


def is_date(words: Words, start: int, end: int) -> bool:
    """Say whether there is nothing but a date or a time."""
    dated = False
    for place in range(start, end):
        low = words.lower[place]
        if low in WEEKDAYS or low in MONTHS:
            dated = True
        elif not (low[0].isdigit() or low in _TIMES_OF_DAY or not low[0].isalnum()):
            return False
    return dated


def has_verb(words: Words, start: int, end: int) -> bool:
    """Say whether a finite verb is there, as far as a word list and endings tell."""
    for place in range(start, end):
        low = words.lower[place]
        if low in FINITE and words.text[place] not in {"'s", "’s"}:
            return True
        form = CUE_FORMS.get(low)
        if form is not None and form.shape in {"past", "s"} and place > start:
            return True
        if place > start and low.endswith("ed") and len(low) > 4 and words.text[place].islower():
            return True
    return False

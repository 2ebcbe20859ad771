"""Where sentences start: after closing punctuation and its quotation marks, and at every line break.

The rules know abbreviations, initials, decimals and ellipses, and that a sentence runs on after a quotation when the
next word is in lower case or a name that speaks: "Is it so?" Smith asked.
"""

from __future__ import annotations

import re

from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import ACRONYM_ENDINGS, CREDITS, NEVER_LAST, SENTENCE_OPENERS
from annotator.nlp.text.words import Words

_ENDS = re.compile(r"(?:\.+|[!?…‽]+|[!?.…]+)\Z")
_WIDE_ENDS = frozenset("。！？｡।॥؟۔።")
_CLOSERS = frozenset("\"'”’»›)]}") | {"''", "“", "‘", "<", ">"}
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+\Z")
_LOOK_AHEAD = 6


def sentence_starts(words: Words) -> list[bool]:
    """Return, for each word, whether a sentence starts with it."""
    starts = list(words.paragraph)
    word = 0
    while word < len(words):
        if _is_credit(words, word):
            starts[word] = True
        if not _may_end(words, word):
            word += 1
            continue
        following = _after_closers(words, word + 1)
        if following < len(words) and _is_boundary(words, word, following):
            starts[following] = True
        word = max(following, word + 1)
    return starts


def _may_end(words: Words, word: int) -> bool:
    text = words.text[word]
    return text[-1] in ".!?…‽" or text[-1] in _WIDE_ENDS


def _after_closers(words: Words, word: int) -> int:
    """Return the first word that is neither more punctuation nor a closing mark that belongs to what ended."""
    while word < len(words) and not words.paragraph[word]:
        text = words.text[word]
        closing = text in {"”", "»", ")", "]", "}", "›"} or (text in _CLOSERS and not words.spaced(word))
        if not closing and not (_ENDS.match(text) and not words.spaced(word)):
            break
        word += 1
    return word


def _is_boundary(words: Words, last: int, following: int) -> bool:  # noqa: PLR0911  one line a rule
    if words.paragraph[following]:
        return True
    text, lead = words.text[last], words.text[following]
    if text[-1] in _WIDE_ENDS:
        return True
    if not words.spaced(following) and following == last + 1:
        return False
    first = _first_letter_word(words, following)
    if lead in {",", ";", ":", "-", "–", "—", "%"} or words.text[first][0].islower():
        return False
    if text[-1] == "." and len(text) > 1 and not _ENDS.match(text):
        return _ends_after_abbreviation(words, last, first)
    if text == "." and last and words.lower[last - 1] + "." in NEVER_LAST and not words.spaced(last):
        return False
    if text == "." and last and _is_initial(words, last - 1):
        return words.lower[first] in SENTENCE_OPENERS
    quoted = following > last + 1
    return not (quoted and text[-1] in "!?…" and _name_speaks(words, first))


def _is_credit(words: Words, word: int) -> bool:
    """Say whether a picture credit begins, which follows captions that end with an abbreviation."""
    return words.lower[word] in CREDITS and word + 1 < len(words) and words.text[word + 1] == ":"


def _first_letter_word(words: Words, word: int) -> int:
    """Skip opening marks, so that the case of the next real word decides."""
    stop = min(word + 3, len(words) - 1)
    while word < stop and not words.text[word][0].isalnum():
        word += 1
    return word


def _is_initial(words: Words, word: int) -> bool:
    text = words.text[word]
    return len(text) == 1 and text.isupper() and text != "I" and not words.spaced(word + 1)


def _ends_after_abbreviation(words: Words, last: int, first: int) -> bool:
    text, low = words.text[last], words.lower[last]
    if low in NEVER_LAST:
        return False
    if low in ACRONYM_ENDINGS or _ACRONYM.match(text):
        return words.lower[first] in SENTENCE_OPENERS
    return True


def _name_speaks(words: Words, word: int) -> bool:
    """Say whether a name and a verb of saying come next, as in: "Is it?" Mrs. Smith asked."""
    for place in range(word, min(word + _LOOK_AHEAD, len(words))):
        if words.paragraph[place] and place > word:
            return False
        form = CUE_FORMS.get(words.lower[place])
        if form is not None and form.kind == "say" and place > word:
            return True
        if not (words.text[place][0].isupper() or words.lower[place] in {"the", "a", "of", "de", "van", "also"}):
            return False
    return False

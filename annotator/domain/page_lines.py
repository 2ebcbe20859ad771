"""Lines of a page, judged one by one: which of them belong to the page and not to the article."""

from __future__ import annotations

import re

from annotator.domain.page_words import LEADS, MAYBE, RULES, SURE, Part

_LONGEST, _WIDEST = max(rule.most for rule in RULES), 600  # words and characters of a line that is looked at
_SHORT = 4  # words of an entry in a menu
_ROW = 3  # entries of a menu without separators
_SEPARATORS = re.compile(r"\s*[|·•›»>]\s*|\s+/\s+")
_BREADCRUMB = re.compile(r"\s[›»>]\s")
# A line in which somebody speaks is the article's, unless it leads to another article.
_SPEAKS = re.compile(
    r"[\"“”„«]|\b(?:said|says|told|tells|according to|added|wrote|asked|announced|warned|claimed)\b", re.IGNORECASE
)
_QUESTION = re.compile(r"[^.?!]{3,60}\?\s+(?=[A-Z])")  # "Enjoyed this? Sign up"
_ENDED = (".", "!", "?", "…")
_FRAME = " \t\u00a0:.…!>»›→|-–—•·▸▶►+[](){}<«‹←▾▼"


def is_ended(line: str) -> bool:
    """Tell whether a line ends as a sentence does, behind closing marks too."""
    return line.rstrip("\"”’'»)] ").endswith(_ENDED)


def part_of(line: str) -> Part | None:
    """Return what a line by itself surely is; None of a line of the article, and of what only its neighbours tell."""
    count = len(line.split()) if len(line) <= _WIDEST else 0
    if not 0 < count <= _LONGEST:
        return None
    bare = _bare(line)
    if bare in SURE:
        return Part.NOTICE
    if not line.endswith(".") and LEADS.fullmatch(bare):
        return Part.LEAD
    if is_menu(line):
        return Part.MENU
    asked = _QUESTION.match(line)
    return _by_beginning(line, count) or (part_of(line[asked.end() :]) if asked else None)


def may_be_entry(line: str) -> bool:
    """Tell whether a line is the name of a section or a button, which a subheading could be too."""
    bare = _bare(line)
    return bare in MAYBE or bare in SURE


def is_short(line: str) -> bool:
    """Tell whether a line could be an entry of a menu by its length and its open end."""
    return len(line) <= _WIDEST and len(line.split()) <= _SHORT and not is_ended(line)


def is_menu(line: str) -> bool:
    """Tell whether a line is a menu by itself: names of sections with separators between, or at least three without."""
    parts = [part for part in _SEPARATORS.split(line) if part.strip(_FRAME)]
    if len(parts) < 2:
        return not is_ended(line) and _is_row_of_names(line.strip(_FRAME).split())
    if any(len(part.split()) > _SHORT or is_ended(part) for part in parts):
        return False
    known = sum(may_be_entry(part) for part in parts)
    if len(parts) == 2:
        return known == 2 or (known == 1 and _BREADCRUMB.search(line) is not None)
    return known >= 1 and 3 * sum(any(map(str.isdigit, part)) for part in parts) <= len(parts)


def _is_row_of_names(words: list[str]) -> bool:
    """Tell whether words are names of sections: all of three, or most of more that all begin with a capital."""
    known = sum(word.casefold() in MAYBE for word in words)
    if known == len(words):
        return known >= _ROW
    return known > _ROW and 3 * known >= 2 * len(words) and all(not word[0].islower() for word in words)


def _by_beginning(line: str, count: int) -> Part | None:
    speaks = _SPEAKS.search(line) is not None
    for rule in RULES:
        if count <= rule.most and rule.beginning.match(line) and (rule.part is Part.LEAD or not speaks):
            return rule.part
    return None


def _bare(line: str) -> str:
    return " ".join(line.strip(_FRAME).casefold().split())

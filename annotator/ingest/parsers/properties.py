"""Properties: what a file says of itself, believed only where it can be true."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from annotator.ingest.notices import COMMENTS, CONTENTS, DELETED, HIDDEN, MADE_ON, NOTES, filled

MAX_LENGTH = 300
_FILE_ENDING = re.compile(r"\.(docx?|odt|rtf|pdf|txt|tex|dvi|indd|qxp|qxd|pages|wpd|html?|p65|pmd)$", re.IGNORECASE)
_BY_PROGRAM = re.compile(
    r"^(microsoft (word|powerpoint|excel)\b|print(ing)? |wordpad|layout \d|slide \d)", re.IGNORECASE
)
_NOT_A_TITLE = frozenset(
    ("untitled", "unknown", "document", "word document", "document1", "title", "(unspecified)", "untitled document")
) | frozenset(("unbenannt", "sans titre", "about:blank", "no title", "unnamed", "anonymous", "none", "null"))
_NOT_AN_AUTHOR = frozenset(
    (
        "anonymous",
        "unknown",
        "(unspecified)",
        "user",
        "admin",
        "administrator",
        "owner",
        "python-docx",
        "author",
        "none",
    )
) | frozenset(("windows user", "microsoft office user", "null", "root", "default", "unknown author"))
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_FIRST_YEAR, _LAST_YEAR = 1970, 2100
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PDF_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")


def one_line(value: object) -> str:
    """Return a property as one line of bounded length; "" where there is none."""
    words = " ".join(str(value or "").replace("\0", " ").split())
    return words if len(words) <= MAX_LENGTH else ""


def title_from(value: object) -> str:
    """Return a title that a person wrote; "" for the names that programs put there."""
    title = one_line(value)
    if title.casefold() in _NOT_A_TITLE or _FILE_ENDING.search(title) or _BY_PROGRAM.match(title):
        return ""
    return title if any(character.isalpha() for character in title) else ""


def author_from(value: object) -> str:
    author = one_line(value)
    return "" if author.casefold() in _NOT_AN_AUTHOR else author


def language_from(value: object) -> str:
    language = one_line(value)
    return language.replace("_", "-") if _LANGUAGE.fullmatch(language) else ""


def date_from(value: object) -> str:
    """Return a date as ISO 8601 says it, from that form, a date of Python's, or a PDF's; "" where it can't be true."""
    if isinstance(value, datetime):
        return _possible(value.year, value.month, value.day)
    said = one_line(value)
    found = _DATE.match(said)
    if found:
        return _possible(*map(int, found.groups()))
    return ""


def date_from_pdf(value: object) -> str:
    found = _PDF_DATE.match(one_line(value))
    return _possible(*(int(part or 1) for part in found.groups())) if found else ""


def _possible(year: int, month: int, day: int) -> str:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return ""
    try:
        return datetime(year, month, day).date().isoformat()
    except ValueError:
        return ""


_COUNTED = {
    "deleted": DELETED,
    "hidden": HIDDEN,
    "contents": CONTENTS,
    "comments": COMMENTS,
    "notes": NOTES,
}


def notices_of(counts: Mapping[str, int], *, comments: int = 0) -> tuple[str, ...]:
    """Return what a reader has to know of what is not where it was in the document."""
    counts = {**counts, "comments": counts.get("comments", 0) + comments}
    return tuple(filled(notice, count=counts[what]) for what, notice in _COUNTED.items() if counts.get(what))


def made_on(date: str) -> tuple[str, ...]:
    """Return what to say of a date that is the file's: it need not be when the article was published."""
    if not date:
        return ()
    return (filled(MADE_ON, date=date),)

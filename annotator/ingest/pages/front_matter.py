"""Front matter: the lines between "---" on top of a Markdown file, read one by one: no anchors, no types, no YAML."""

from __future__ import annotations

import re
from datetime import date

from annotator.ingest.pages.details import Details, is_web_address

_MATTER = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z][\w .-]{0,40}?)[ \t]*:(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LONGEST = 300


def front_matter_of(text: str) -> tuple[Details, str]:
    """Return what stands in the front matter, and the text after it; all of the text where there is none."""
    match = _MATTER.match(text)
    fields = _fields(match[1] or "") if match else {}
    if match is None or not fields:
        return Details(), text
    address = _first(fields, "url", "canonical", "canonical_url", "source", "link", "permalink")
    language = _first(fields, "lang", "language", "locale")
    return (
        Details(
            title=_first(fields, "title", "headline"),
            author=_first(fields, "author", "authors", "byline"),
            published=_date(_first(fields, "date", "published", "published_at", "pubdate")),
            publisher=_first(fields, "publisher", "site", "site_name", "publication"),
            language=language.replace("_", "-") if _LANGUAGE.fullmatch(language) else "",
            address=address if is_web_address(address) else "",
        ),
        text[match.end() :],
    )


def _fields(matter: str) -> dict[str, str]:
    """Return each field's words; several items of one are parted by semicolons."""
    fields: dict[str, str] = {}
    name = ""
    for line in matter.split("\n"):
        item = _ITEM.fullmatch(line)
        named = _FIELD.fullmatch(line)
        if item and name:
            fields[name] = "; ".join(filter(None, (fields[name], _plain(item[1]))))
        elif named:
            name = named[1].lower()
            fields.setdefault(name, _plain(named[2] or ""))
    return fields


def _plain(words: str) -> str:
    """Return a value without its quotation marks, and a list in brackets as its items."""
    words = words.strip()
    if words.startswith("[") and words.endswith("]"):
        return "; ".join(filter(None, (_plain(item) for item in words[1:-1].split(",") if "[" not in item)))
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        return words[1:-1]
    return words.partition(" #")[0].strip() if not words.startswith(("|", ">", "&", "*", "!")) else ""


def _first(fields: dict[str, str], *names: str) -> str:
    found = next((fields[name] for name in names if fields.get(name)), "")
    return found if len(found) <= _LONGEST else ""


def _date(words: str) -> str:
    match = _DATE.match(words)
    if match is None:
        return ""
    try:
        return date.fromisoformat(match[0]).isoformat()
    except ValueError:
        return ""

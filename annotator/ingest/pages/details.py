"""Details: what a page says of itself: title, author, date, publisher, language, address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urljoin, urlsplit

from trafilatura import extract_metadata

from annotator.ingest.pages.choosing import key_of
from annotator.ingest.pages.entities import guarded, unguarded

# The date that the page declares, never one that stands somewhere in its text or in its footer.
_DATE_SEARCH = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{1,8}){0,4}")
_SAVED_FROM = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>\"]+)")
_PARTED = re.compile(r"(.+)\s[|–—·»:-]{1,2}\s(.{2,60})")
_HEAD = 100_000
_LONGEST_NAME = 6  # words
_TELLING = 15  # letters, of a headline within a title
_LONGEST_ADDRESS, _LONGEST_WORDS = 2000, 300


@dataclass(frozen=True, slots=True)
class Details:
    """As in Provenance; "" where the page does not say. `titles` are all that it calls itself."""

    title: str = ""
    author: str = ""
    published: str = ""
    publisher: str = ""
    language: str = ""
    address: str = ""
    titles: tuple[str, ...] = ()


def details_of(root: Any, markup: str, shown: Sequence[str], *, address: str = "") -> Details:
    """Return what a page says of itself.

    `shown` are its lines; `address` is where it came from, where that is known.
    """
    said = extract_metadata(guarded(root), date_config=dict(_DATE_SEARCH))
    own = _one_line("".join(_elements(root, "title")[0].itertext())) if _elements(root, "title") else ""
    graph = _content(root, "og:title")
    title = _as_written(_one_line(unguarded(said.title)) or graph or own, (graph, own, *shown))
    return Details(
        title=title,
        author=_author(unguarded(said.author), shown),
        published=said.date or "",
        publisher=_content(root, "og:site_name")
        or _publisher(unguarded(said.sitename), said.hostname or "", own, shown),
        language=_language(root),
        address=_address(root, markup[:_HEAD], address),
        titles=tuple(dict.fromkeys(filter(None, (title, graph, own)))),
    )


def under_headline(details: Details, headline: str) -> Details:
    """Return details with the article's own headline for a title, where the page's is that of the whole site."""
    key, site = key_of(headline), key_of(details.title)
    whole = next((title for title in map(key_of, details.titles) if len(key) >= _TELLING and title.endswith(key)), "")
    if not whole or not site or key == site or not whole.startswith(site) or len(site) + len(key) > len(whole):
        return details
    return replace(details, title=headline, publisher=details.publisher or details.title)


def is_web_address(words: str) -> bool:
    """Tell an address of the web from others and from what only looks like one."""
    if len(words) > _LONGEST_ADDRESS or not words.isprintable() or " " in words:
        return False
    try:
        parts = urlsplit(words)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc


def _address(root: Any, head: str, known: str) -> str:
    """Return the address that the page says is its own, else the one that it was saved from, else the known one."""
    said = [
        one.get("href", "") for one in _elements(root, "link") if "canonical" in (one.get("rel") or "").lower().split()
    ]
    said.append(_content(root, "og:url"))
    saved = _SAVED_FROM.search(head)
    for words in (*said, saved[1] if saved else ""):
        try:
            whole = urljoin(known, words.strip()) if words.strip() else ""
        except ValueError:
            continue
        if is_web_address(whole):
            return whole
    return known if is_web_address(known) else ""


def _as_written(title: str, places: Iterable[str]) -> str:
    """Return a title with the characters of the page: trafilatura leaves out those that nobody sees."""
    key = key_of(title)
    return next((words for words in places if key and key_of(words) == key), title)


def _publisher(named: str, host: str, own: str, shown: Sequence[str]) -> str:
    """Return the name of who publishes; one that is made of the address would say nothing new.

    Without it, what stands after the headline in the page's title, where the page itself shows both.
    """
    if named and named.lower().removeprefix("www.") not in host:
        return _one_line(named)
    parted = _PARTED.fullmatch(own)
    if parted is None:
        return ""
    keys = [key_of(words) for words in shown]
    headline, rest = key_of(parted[1]), key_of(parted[2])
    return parted[2] if rest and headline in keys and any(key.startswith(rest) for key in keys) else ""


def _author(words: str, shown: Sequence[str]) -> str:
    """Return the names among what was found, as the page writes them: a name has two words or more."""
    names = [_named(part.split(), shown) for part in words.split(";") if "://" not in part]
    return _one_line("; ".join(filter(None, names)))


def _named(words: list[str], shown: Sequence[str]) -> str:
    large = [word for word in words if not word[:1].islower()]
    if not 1 < len(words) <= _LONGEST_NAME or len(large) < 2 or not (words[-1] in large and words[0] in large):
        return ""
    as_written = re.compile(r"\b" + r"\W{1,3}".join(re.escape(word.strip(".")) for word in words) + r"\b")
    found = next((match for line in shown if len(line) < _LONGEST_WORDS and (match := as_written.search(line))), None)
    return found[0] if found else " ".join(words)


def _language(root: Any) -> str:
    spoken = (
        root.get("lang")
        or root.get("xml:lang")
        or _content(root, "content-language")
        or _content(root, "og:locale")
        or ""
    )
    tag = spoken.split(",")[0].strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _content(root: Any, name: str) -> str:
    for meta in _elements(root, "meta"):
        if name in ((meta.get(key) or "").strip().lower() for key in ("property", "name", "http-equiv")):
            return _one_line(meta.get("content") or "")
    return ""


def _elements(root: Any, tag: str) -> list[Any]:
    return list(root.iter(tag))


def _one_line(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST_WORDS else ""

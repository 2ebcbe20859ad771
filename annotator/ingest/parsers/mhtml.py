"""MHTML: a page that a browser saved in one file; its root page is read, its other parts are never opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from email.message import Message

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.notices import PAGE_CUT_OFF
from annotator.ingest.pages.details import is_web_address
from annotator.ingest.pages.messages import breaks_off, bytes_of, charset_of, header, leaves, message_from
from annotator.ingest.parsers import html

_PAGES = ("text/html", "application/xhtml+xml")


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return the article of a saved page; raises ArticleUnreadable. `address` of the options is where it came from."""
    message = message_from(original, name=name)
    saved_from = _address(header(message, "Snapshot-Content-Location"), header(message, "Content-Location"))
    root = _root(message, saved_from, name)
    page = bytes_of(root)
    if not page.strip():
        raise ArticleUnreadable(Wording("{name} breaks off before its page begins. Save the page again.", name=name))
    address = saved_from or _address(header(root, "Content-Location")) or options.get("address", "")
    extract = html.parse(page, name=name, options={"charset": charset_of(root), "address": address})[0]
    notices = extract.notices
    if breaks_off(message) and PAGE_CUT_OFF not in notices:
        notices = (*notices, PAGE_CUT_OFF)
    title = extract.title or header(message, "Subject")
    return (replace(extract, address=address or extract.address, title=title, notices=notices),)


def _root(message: Message, saved_from: str, name: str) -> Message:
    """Return the part that is the page: the one that `start` names, that has its address, else the first."""
    pages = [part for part in leaves(message, name=name) if part.get_content_type() in _PAGES]
    if not pages:
        raise ArticleUnreadable(
            Wording("{name} is not a saved web page, or breaks off before its page begins.", name=name)
        )
    start = str(message.get_param("start") or "")
    for part in pages:
        if start and header(part, "Content-ID") == start:
            return part
    return next((part for part in pages if saved_from and header(part, "Content-Location") == saved_from), pages[0])


def _address(*said: str) -> str:
    return next((words for words in said if is_web_address(words)), "")

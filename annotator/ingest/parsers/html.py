"""HTML: the article of a web page, with what the page says of itself; nothing that it refers to is ever loaded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from typing import Any

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.notices import ALL_OF_PAGE, NO_MARKUP, PAGE_CUT_OFF, TOO_LARGE_TO_TELL
from annotator.ingest.pages.charsets import Decoded, decoded
from annotator.ingest.pages.choosing import main_lines
from annotator.ingest.pages.details import Details, details_of, is_web_address, under_headline
from annotator.ingest.pages.fragments import fragment_of
from annotator.ingest.pages.lines import in_rows, is_hidden, lines_of, text_of
from annotator.ingest.pages.streams import text_of_stream
from annotator.ingest.pages.trees import cleaned, tree_of, without

MAX_BYTES = 25_000_000  # saved pages carry their pictures within them
_MOST_ELEMENTS = 100_000  # telling the article from the rest takes half a minute then
_MOST_ATTRIBUTES = 300_000
_BINARY_SHARE = 0.01
_MARKUP = re.compile(r"<[a-zA-Z!/?]")
_CUT_OFF = re.compile(r"<[a-zA-Z/][^<>]{0,2000}\Z")
_ENDINGS = ("</html", "</body")


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return the one article in a page; raises ArticleUnreadable.

    Options: `charset` as a server gave it, `address` where the page came from, `fragment` "1" for a part of a page
    that a person chose, of which all is meant.
    """
    page = _decoded(original, name=name, charset=options.get("charset", ""))
    if options.get("fragment") == "1":
        return (of_fragment(page, name=name),)
    if not _MARKUP.search(page.text):
        return (_said(page.text, Details(), (*page.notices, NO_MARKUP), name),)
    return (_of_page(page, name=name, address=options.get("address", "")),)


def of_fragment(page: Decoded, *, name: str) -> Extract:
    """Return all that a part of a page shows."""
    chosen, source = fragment_of(page.text)
    root = tree_of(chosen)
    text = text_of_stream(cleaned(chosen)) if root is None else text_of(lines_of(root))
    details = Details(address=source if is_web_address(source) else "")
    return replace(_said(text, details, page.notices, name), extractor=f"lxml {version('lxml')}")


def _decoded(original: bytes, *, name: str, charset: str) -> Decoded:
    if not original.strip(b"\0 \t\r\n"):
        raise ArticleUnreadable(Wording("{name} is empty, so there is nothing to check in it.", name=name))
    if len(original) > MAX_BYTES:
        raise ArticleUnreadable(
            Wording(
                "{name} is {size} MB; a web page may have up to {most} MB. Save the article's text alone.",
                name=name,
                size=f"{len(original) / 1e6:.0f}",
                most=f"{MAX_BYTES / 1e6:.0f}",
            )
        )
    page = decoded(original, declared=charset)
    if page.text.count("\0") > len(page.text) * _BINARY_SHARE:
        raise ArticleUnreadable(Wording("{name} is not a web page: it holds binary data.", name=name))
    return replace(page, text=page.text.replace("\0", ""))


def _of_page(page: Decoded, *, name: str, address: str) -> Extract:
    cut_off = (PAGE_CUT_OFF,) if _breaks_off(page.text) else ()
    root = tree_of(page.text)
    if root is None or _is_too_large(root):
        text = text_of_stream(cleaned(page.text))
        return _said(text, Details(address=address), (*page.notices, *cut_off, TOO_LARGE_TO_TELL), name)
    lines = list(in_rows(lines_of(root)))
    if not lines:
        raise ArticleUnreadable(_why_nothing(root, name))
    details = details_of(root, page.text, [line.text for line in lines], address=address)
    without(root, [element for element in root.iter() if isinstance(element.tag, str) and is_hidden(element)])
    chosen = main_lines(root, lines, titles=details.titles)
    unsure = () if chosen else (ALL_OF_PAGE,)
    return _said(
        text_of(chosen or lines),
        under_headline(details, chosen[0].text if chosen else ""),
        (*page.notices, *cut_off, *unsure),
        name,
    )


def _is_too_large(root: Any) -> bool:
    return sum(1 for _ in root.iter()) > _MOST_ELEMENTS or root.xpath("count(//@*)") > _MOST_ATTRIBUTES


def _said(text: str, details: Details, notices: tuple[str, ...], name: str) -> Extract:
    if not any(map(str.isalnum, text)):
        raise ArticleUnreadable(Wording("{name} holds no words, so there is nothing to check in it.", name=name))
    return Extract(
        text,
        title=details.title,
        address=details.address,
        publisher=details.publisher,
        author=details.author,
        published=details.published,
        language=details.language,
        extractor=f"trafilatura {version('trafilatura')}",
        notices=notices,
    )


def _breaks_off(markup: str) -> bool:
    end = markup[-4000:].rstrip()
    if _CUT_OFF.search(end):
        return True
    lower = markup.lower()
    return "<html" in lower and "<body" in lower and not any(ending in lower for ending in _ENDINGS)


def _why_nothing(root: Any, name: str) -> Wording:
    """Return why a page shows no words, and what to do."""
    if next(root.iter("frameset", "iframe", "frame"), None) is not None:
        return Wording(
            "{name} shows its text in frames, which are files of their own. Save the frame with the article.", name=name
        )
    if next(root.iter("script"), None) is not None:
        return Wording(
            "{name} holds no words: the page is filled by a program of its own. Save it as PDF, or copy the text.",
            name=name,
        )
    return Wording("{name} holds no words, so there is nothing to check in it.", name=name)

"""EPUB: a book or a magazine as its pages in reading order; a long one is an article for each chapter."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from urllib.parse import unquote, urlsplit

from lxml import etree

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.parsers.epub_pages import PageText, page_text
from annotator.ingest.parsers.packages import Package, attribute, local, open_package
from annotator.ingest.parsers.properties import author_from, date_from, language_from, notices_of, one_line, title_from

WHOLE_UP_TO = 300_000  # characters: what is longer is a book, and its chapters are read one by one
_CONTAINER, _ENCRYPTION = "META-INF/container.xml", "META-INF/encryption.xml"
_OF_FONTS = frozenset(("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"))
_PAGES = frozenset(("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"))
_MAX_PAGES = 5_000


@dataclass(frozen=True, slots=True)
class _Book:
    """What the package file says: `pages` are the parts in reading order."""

    pages: tuple[str, ...]
    contents_left_out: bool
    said: Mapping[str, str]


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the article in an EPUB, or one for each chapter of a long one; raises ArticleUnreadable."""
    package = open_package(original, name=name, otherwise=_other(name))
    if _CONTAINER not in package:
        raise _other(name)
    _refuse_locked(package)
    book = _book(package)
    pages = [page_text(package.read(part), name=name, part=part) for part in book.pages]
    pages = [page for page in pages if page.lines]
    if sum(page.length for page in pages) <= WHOLE_UP_TO:
        return (_extract("\n".join(line for page in pages for line in page.lines), book),)
    return tuple(
        _extract("\n".join(chapter.lines), book, number=number, heading=chapter.heading)
        for number, chapter in enumerate(_chapters(pages), 1)
    )


def _other(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(Wording("{name} is not an e-book (EPUB).", name=name))


def _extract(text: str, book: _Book, *, number: int = 0, heading: str = "") -> Extract:
    said = book.said
    return Extract(
        text,
        title=title_from(heading) or title_from(said.get("title")),
        name=f"{number}. {one_line(heading)}".rstrip(". ") if number else "",
        publisher=one_line(said.get("publisher")),
        author=author_from(said.get("creator")),
        published=date_from(said.get("date")),
        language=language_from(said.get("language")),
        extractor=f"lxml {version('lxml')}",
        notices=notices_of({"contents": book.contents_left_out and number < 2}),
    )


def _chapters(pages: list[PageText]) -> list[PageText]:
    """Return the pages with those that have no heading added to the one before."""
    chapters: list[PageText] = []
    for page in pages:
        if chapters and not page.heading:
            chapters[-1] = PageText((*chapters[-1].lines, *page.lines), chapters[-1].heading)
        else:
            chapters.append(page)
    return chapters


def _refuse_locked(package: Package) -> None:
    """Refuse what is encrypted, save fonts, which are only obfuscated."""
    if _ENCRYPTION not in package:
        return
    methods = [one for one in package.root(_ENCRYPTION).iter() if local(one) == "EncryptionMethod"]
    if any(attribute(one, "Algorithm") not in _OF_FONTS for one in methods):
        raise ArticleUnreadable(
            Wording("{name} is locked by its seller (DRM), so its text can't be read here.", name=package.name)
        )


def _book(package: Package) -> _Book:
    files = [one for one in package.root(_CONTAINER).iter() if local(one) == "rootfile"]
    part = next((attribute(one, "full-path") for one in files), "")
    root = package.root(part)
    items = {attribute(one, "id"): one for one in root.iter() if local(one) == "item"}
    contents = {_part(part, attribute(one, "href")) for one in root.iter() if _is_contents(one)}
    order = [
        items[attribute(one, "idref")]
        for one in root.iter()
        if local(one) == "itemref" and attribute(one, "idref") in items
    ]
    pages = [_part(part, attribute(one, "href")) for one in order if attribute(one, "media-type") in _PAGES]
    pages = list(dict.fromkeys(pages))
    if not pages or len(pages) > _MAX_PAGES:
        raise ArticleUnreadable(Wording("{name} is damaged: it does not say which pages it has.", name=package.name))
    return _Book(tuple(one for one in pages if one not in contents), bool(contents & set(pages)), _said(root))


def _is_contents(element: etree._Element) -> bool:
    kind = local(element)
    if kind == "item":
        return "nav" in attribute(element, "properties").split()
    return kind == "reference" and attribute(element, "type") == "toc"


def _part(base: str, href: str) -> str:
    """Return the part that a package file means: a name in the package, never a path outside it."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(urlsplit(href).path)))


def _said(root: etree._Element) -> dict[str, str]:
    said: dict[str, str] = {}
    for one in root.iter():
        kind = local(one)
        if kind not in ("title", "creator", "publisher", "date", "language") or not one_line(one.text):
            continue
        if kind == "creator" and kind in said:
            said[kind] += ", " + one_line(one.text) if attribute(one, "role") in ("", "aut") else ""
        elif kind == "date" and attribute(one, "event") not in ("", "publication", "original-publication"):
            continue
        else:
            said.setdefault(kind, one_line(one.text))
    return said

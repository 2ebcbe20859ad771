"""PDF: its words as paragraphs, without running heads and page numbers. What only pictures show is said, not read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import version

import pypdfium2

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.layout.furniture import furniture
from annotator.ingest.layout.lines import Line
from annotator.ingest.layout.paragraphs import paragraphs
from annotator.ingest.notices import FILE_CUT_OFF, PAGE_NUMBERS, RUNNING_HEADS, UNKNOWN_SIGNS, WITHOUT_TEXT, filled
from annotator.ingest.parsers.pdf_pages import Page, read_page
from annotator.ingest.parsers.properties import author_from, date_from_pdf, made_on, title_from
from annotator.ingest.parsers.refusals import protected, refuse_empty

MAX_PAGES = 2_000
MAX_LETTERS = 10_000_000
_TAIL = 4096
_HEAD = 1024  # the header of a PDF may stand within its first kilobyte
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_UNREADABLE, _DOUBTFUL = 0.3, 0.005
_QUOTED = 3
_NUMBERED = 10
_DIGITS = re.compile(r"\d")
_QUOTED_LENGTH = 80
_NUMBERING = 6  # letters; "Page 3 of 7" says nothing else


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the one article in a PDF; raises ArticleUnreadable."""
    refuse_empty(original, name)
    if b"%PDF" not in original[:_HEAD]:
        raise ArticleUnreadable(Wording("{name} is not a PDF.", name=name))
    document = _opened(original, name)
    try:
        pages = _pages(document, name)
        said = {key: _property(document, key) for key in ("Title", "Author", "CreationDate")}
    finally:
        document.close()
    lines = [page.lines for page in pages]
    outside, kept = _sorted(lines)
    made = date_from_pdf(said.get("CreationDate"))
    return (
        Extract(
            "\n".join(paragraphs(kept)),
            title=title_from(said.get("Title")),
            author=author_from(said.get("Author")),
            address=_address(outside),
            extractor=f"pypdfium2 {version('pypdfium2')}",
            notices=(*_whole(original), *_notices(pages, outside), *made_on(made)),
        ),
    )


def _property(document: pypdfium2.PdfDocument, key: str) -> str:
    try:
        return str(document.get_metadata_value(key))
    except UnicodeDecodeError:
        return ""


def _sorted(pages: list[list[Line]]) -> tuple[list[Line], list[list[Line]]]:
    """Return the furniture, and the pages without it; where nothing but furniture is on them, it is the text."""
    outside = furniture(pages)
    left_out = set(map(id, outside))
    kept = [[line for line in page if id(line) not in left_out] for page in pages]
    return (outside, kept) if any(kept) else ([], pages)


def _opened(original: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(original)
    except pypdfium2.PdfiumError as error:
        # pdfium may answer with the error of the file before, so that its word alone is not enough.
        if "password" in str(error).casefold() and b"/Encrypt" in original:
            raise protected(name) from error
        if "security" in str(error).casefold():
            sentence = Wording("{name} is encrypted in a way that can't be read here. Save it without that.", name=name)
        else:
            sentence = Wording(
                "{name} is damaged or cut off: no page of it can be found. Get the file again.", name=name
            )
        raise ArticleUnreadable(sentence) from error


def _pages(document: pypdfium2.PdfDocument, name: str) -> list[Page]:
    if len(document) > MAX_PAGES:
        count, most = f"{len(document):,}", f"{MAX_PAGES:,}"
        raise ArticleUnreadable(
            Wording(
                "{name} has {count} pages; up to {most} can be read. Split it first.", name=name, count=count, most=most
            )
        )
    pages: list[Page] = []
    letters = 0
    for index in range(len(document)):
        pages.append(_page(document, index))
        letters += pages[-1].letters
        if letters > MAX_LETTERS:
            raise ArticleUnreadable(Wording("{name} holds more text than an article may. Split it first.", name=name))
    _refuse_without_words(pages, name)
    return pages


def _page(document: pypdfium2.PdfDocument, index: int) -> Page:
    try:
        page = document[index]
    except pypdfium2.PdfiumError:
        return Page([], 0, 0)
    try:
        return read_page(page, index)
    except pypdfium2.PdfiumError:
        return Page([], 0, 0)
    finally:
        page.close()


def _refuse_without_words(pages: list[Page], name: str) -> None:
    letters = sum(page.letters for page in pages)
    if not letters:
        raise ArticleUnreadable(
            Wording(
                "{name} holds no text: its pages are pictures or empty. If it is a scan, let a program for text "
                "recognition (OCR) read it first.",
                name=name,
            )
        )
    if sum(page.unknown for page in pages) > letters * _UNREADABLE:
        raise ArticleUnreadable(
            Wording(
                "{name} does not say which letters its signs are, so its text can't be read. A program for text "
                "recognition (OCR) may read it.",
                name=name,
            )
        )


def _address(outside: list[Line]) -> str:
    """Return the one address in the running heads and feet: browsers print there where a page is from."""
    found = {address.rstrip(".,;") for line in outside for address in _ADDRESS.findall(line.text)}
    return found.pop() if len(found) == 1 else ""


def _whole(original: bytes) -> tuple[str, ...]:
    """Say where a file was mended that lacks its end."""
    if b"%%EOF" in original[-_TAIL:]:
        return ()
    return (FILE_CUT_OFF,)


def _notices(pages: list[Page], outside: list[Line]) -> tuple[str, ...]:
    notices = []
    heads = ", ".join(f"“{words}”" for words in _heads(outside))
    if outside and heads:
        notices.append(filled(RUNNING_HEADS, count=len(outside), heads=heads))
    elif outside:
        notices.append(filled(PAGE_NUMBERS, count=len(outside)))
    without = [str(number) for number, page in enumerate(pages, 1) if not page.letters]
    if without:
        numbers = ", ".join(without[:_NUMBERED]) + (" …" if len(without) > _NUMBERED else "")
        notices.append(filled(WITHOUT_TEXT, numbers=numbers))
    unknown = sum(page.unknown for page in pages)
    if unknown > sum(page.letters for page in pages) * _DOUBTFUL:
        notices.append(filled(UNKNOWN_SIGNS, count=unknown))
    return tuple(notices)


def _heads(outside: list[Line]) -> list[str]:
    """Return the first few running heads that say more than a page number, short enough to be quoted."""
    heads = dict.fromkeys(_DIGITS.sub("", line.words) for line in outside)
    first = {_DIGITS.sub("", line.words): line.words[:_QUOTED_LENGTH] for line in reversed(outside)}
    return [first[head] for head in heads if sum(map(str.isalpha, head)) > _NUMBERING][:_QUOTED]

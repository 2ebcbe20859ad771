"""Markdown: what its reader would see, as plain text; its front matter as what it says of itself.

HTML in it is dropped tag by tag and its words stay, except those of scripts and styles. Pictures go, and are counted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import version

from markdown_it import MarkdownIt
from markdown_it.token import Token

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.pages.charsets import decoded
from annotator.ingest.pages.details import Details
from annotator.ingest.pages.front_matter import front_matter_of
from annotator.ingest.pages.streams import text_of_stream

MAX_BYTES = 10_000_000
_DEEPEST = 50
_TAG = re.compile("</?([a-z]+)")
_UNSEEN = ("script", "style")
_BREAKS = {"softbreak": " ", "hardbreak": "\n"}
_APART = ("table_close", "blockquote_open", "blockquote_close", "heading_open")
_PARAGRAPH, _LINE, _CELL = "\n\n", "\n", "\t"


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return the one article in a Markdown file; raises ArticleUnreadable. `charset` of the options is its encoding."""
    if not original.strip(b"\0 \t\r\n"):
        raise ArticleUnreadable(Wording("{name} is empty, so there is nothing to check in it.", name=name))
    if len(original) > MAX_BYTES:
        size, most = f"{len(original) / 1e6:.0f}", f"{MAX_BYTES / 1e6:.0f}"
        raise ArticleUnreadable(
            Wording(
                "{name} is {size} MB; Markdown may have up to {most} MB. Split it first.",
                name=name,
                size=size,
                most=most,
            )
        )
    page = decoded(original, declared=options.get("charset", ""))
    if "\0" in page.text:
        raise ArticleUnreadable(Wording("{name} is not Markdown: it holds binary data.", name=name))
    matter, words = front_matter_of(page.text.replace("\r\n", "\n").replace("\r", "\n"))
    reading = _Reading()
    reading.take(_Parser().parse(words))
    text = "".join(reading.parts)
    if not any(map(str.isalnum, text)):
        raise ArticleUnreadable(Wording("{name} holds no words, so there is nothing to check in it.", name=name))
    return (_extract(text, reading, matter, page.notices),)


class _Parser(MarkdownIt):
    """CommonMark with tables. Every address makes a link: none is ever followed, so that none has to be refused."""

    def __init__(self) -> None:
        super().__init__("commonmark", {"maxNesting": _DEEPEST})
        self.enable(["table", "strikethrough"])

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


def _extract(text: str, reading: _Reading, matter: Details, notices: tuple[str, ...]) -> Extract:
    return Extract(
        text,
        title=matter.title or reading.title,
        address=matter.address,
        publisher=matter.publisher,
        author=matter.author,
        published=matter.published,
        language=matter.language,
        extractor=f"markdown-it-py {version('markdown-it-py')}",
        notices=notices,
        losses={"pictures": reading.pictures} if reading.pictures else {},
    )


@dataclass(slots=True)
class _Reading:
    """Blocks as text, one after the other; how many pictures they had; the first heading."""

    parts: list[str] = field(default_factory=list)
    pictures: int = 0
    title: str = ""
    _gap: str = _PARAGRAPH
    _numbers: list[int | None] = field(default_factory=list)  # of each open list, the next item's; None for bullets
    _mark: str = ""
    _is_first_in_item: bool = False

    def take(self, tokens: Sequence[Token]) -> None:
        for place, token in enumerate(tokens):
            if token.type == "inline":
                words = self._inline(token.children or [])
                if not self.title and tokens[place - 1].type == "heading_open":
                    self.title = words
                self._add(words)
            elif token.type in ("fence", "code_block"):
                self._add(token.content.rstrip("\n"))
            elif token.type == "html_block":
                self._add(text_of_stream(token.content))
            else:
                self._structure(token)

    def _structure(self, token: Token) -> None:
        kind = token.type
        if kind == "ordered_list_open":
            self._numbers.append(int(token.attrs.get("start", 1)))
        elif kind == "bullet_list_open":
            self._numbers.append(None)
        elif kind in ("ordered_list_close", "bullet_list_close"):
            self._numbers.pop()
            self._gap = _LINE if self._numbers else _PARAGRAPH
        elif kind == "list_item_open":
            self._open_item()
        elif kind == "tr_close":
            self._gap = _LINE
        elif kind in ("th_close", "td_close"):
            self._gap = _CELL
        elif kind in _APART or (kind == "paragraph_open" and not token.hidden and not self._is_first_in_item):
            self._gap = _PARAGRAPH

    def _open_item(self) -> None:
        number = self._numbers[-1]
        self._is_first_in_item = True
        if number is not None:
            self._mark = f"{number}. "
            self._numbers[-1] = number + 1

    def _add(self, words: str) -> None:
        words = words.strip("\n")
        if not words.strip():
            return
        if self.parts:
            self.parts.append(self._gap)
        self.parts.append(self._mark + words)
        self._mark, self._is_first_in_item = "", False
        self._gap = _LINE if self._numbers else _PARAGRAPH

    def _inline(self, tokens: Sequence[Token]) -> str:
        words: list[str] = []
        unseen = ""
        for token in tokens:
            tag = _TAG.match(token.content.lower()) if token.type == "html_inline" else None
            if unseen:
                unseen = "" if tag and tag[0] == f"</{unseen}" else unseen
            elif tag and tag[1] in _UNSEEN:
                unseen = tag[1]
            elif token.type == "image":
                self.pictures += 1
            elif token.type != "html_inline":
                words.append(_BREAKS.get(token.type, token.content))
            elif tag and tag[1] == "br":
                words.append("\n")
        return "".join(words).strip()

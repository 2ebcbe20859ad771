"""How much of an article is found in saved pages, and how much of what stands around it is left in.

The pages and what is the article in each lie in tests/ingest/pages. Words are aligned in the order of the page; a share
is over all words of its kind. The naive ways are all visible text, and trafilatura as it comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from figures import Figure

NAME = "pages"
FOLDER = Path(__file__).parents[2] / "tests" / "ingest" / "pages"
ARTICLE, FURNITURE, NEITHER = "+-~"
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Page:
    """A saved page, its facts, and its visible lines, each with its kind."""

    name: str
    original: bytes
    facts: dict[str, str]
    lines: tuple[tuple[str, str], ...]

    @property
    def held_back(self) -> bool:
        return self.facts["held back"] == "yes"


@dataclass(frozen=True)
class Score:
    """Words: of the article and found of them, of furniture and left in of them, and those that are not on the page."""

    article: int = 0
    found: int = 0
    furniture: int = 0
    left: int = 0
    strange: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(*(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__))

    @property
    def found_share(self) -> float:
        return 100 * self.found / self.article if self.article else 100.0

    @property
    def left_share(self) -> float:
        return 100 * self.left / self.furniture if self.furniture else 0.0


def pages() -> list[Page]:
    return [_page(path) for path in sorted(FOLDER.glob("*.gold"))]


def score(page: Page, text: str) -> Score:
    """Align the words of `text` with those of the page and count by kind."""
    kinds: list[str] = []
    words: list[str] = []
    for kind, line in page.lines:
        found = _words(line)
        words += found
        kinds += kind * len(found)
    read = _words(text)
    matched: list[str] = []
    for block in SequenceMatcher(None, words, read, autojunk=False).get_matching_blocks():
        matched += kinds[block.a : block.a + block.size]
    return Score(
        article=kinds.count(ARTICLE),
        found=matched.count(ARTICLE),
        furniture=kinds.count(FURNITURE),
        left=matched.count(FURNITURE),
        strange=len(read) - len(matched),
    )


Way = Callable[[Page], str]


def ours(page: Page) -> str:
    from annotator.ingest.parsers.html import parse

    return parse(page.original, name=page.name, options={})[0].text


def visible(page: Page) -> str:
    from annotator.ingest.pages.charsets import decoded
    from annotator.ingest.pages.lines import lines_of
    from annotator.ingest.pages.trees import tree_of

    return "\n".join(line.text for line in lines_of(tree_of(decoded(page.original, declared="").text)))


def plain_trafilatura(page: Page) -> str:
    from trafilatura import extract

    return extract(page.original) or ""


def measure() -> list[Figure]:
    known = pages()
    ways: tuple[Way, ...] = (ours, visible, plain_trafilatura)
    by_way = {way: {page.name: score(page, way(page)) for page in known} for way in ways}
    return list(_figures(known, by_way))


def _figures(known: list[Page], by_way: dict[Way, dict[str, Score]]) -> Iterator[Figure]:
    for page in sorted(known, key=lambda page: (page.held_back, page.name)):
        title = f"{page.name}{' (held back)' if page.held_back else ''}"
        yield from _both(title, [by_way[way][page.name] for way in by_way])
    for title, held_back in (("in all, tuned on", False), ("in all, held back", True)):
        names = [page.name for page in known if page.held_back is held_back]
        yield from _both(title, [sum((scores[name] for name in names), Score()) for scores in by_way.values()])


def _both(title: str, scores: list[Score]) -> Iterator[Figure]:
    mine, all_text, theirs = scores
    found = f"all visible text {all_text.found_share:.1f}, trafilatura alone {theirs.found_share:.1f}"
    left = f"all visible text {all_text.left_share:.1f}, trafilatura alone {theirs.left_share:.1f}"
    strange = f"; {mine.strange} words of ours not on the page" if mine.strange else ""
    yield Figure(f"found: {title}", (mine.found_share,), "%", more_is_better=True, note=found + strange)
    yield Figure(f"left in: {title}", (mine.left_share,), "%", note=left)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _page(gold: Path) -> Page:
    facts: dict[str, str] = {}
    lines: list[tuple[str, str]] = []
    for line in gold.read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "#":
            name, _, value = rest.partition(": ")
            facts[name.rstrip(":")] = value
        else:
            lines.append((kind, rest))
    return Page(gold.stem, gold.with_suffix(".html").read_bytes(), facts, tuple(lines))

"""The styles of an ODT file that change what its reader sees: hidden text, and what stands before items of lists."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from annotator.ingest.parsers.list_numbers import whole
from annotator.ingest.parsers.packages import attribute, local


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list is numbered; `shape` is "" for a bullet."""

    shape: str
    before: str
    after: str
    start: int
    levels_shown: int


@dataclass(frozen=True, slots=True)
class Styles:
    """The names of the styles that hide text, and the levels of the list styles."""

    hidden: frozenset[str]
    lists: dict[str, dict[int, ListLevel]]

    @classmethod
    def of(cls, *roots: etree._Element | None) -> Styles:
        """Return the styles of the parts given; a later part's win."""
        hidden: set[str] = set()
        lists: dict[str, dict[int, ListLevel]] = {}
        for root in roots:
            for one in () if root is None else root.iter():
                kind = local(one)
                if kind == "list-style":
                    lists[attribute(one, "name")] = _levels(one)
                elif kind == "style" and any(attribute(child, "display") == "none" for child in one):
                    hidden.add(attribute(one, "name"))
        return cls(frozenset(hidden), lists)


def _levels(style: etree._Element) -> dict[int, ListLevel]:
    levels = {}
    for one in style:
        kind = local(one)
        numbered = kind == "list-level-style-number"
        if not numbered and kind != "list-level-style-bullet":
            continue
        if numbered and not attribute(one, "num-format"):
            continue  # a number that is not shown
        levels[whole(attribute(one, "level"), 1)] = ListLevel(
            attribute(one, "num-format") if numbered else "",
            attribute(one, "num-prefix") if numbered else "",
            attribute(one, "num-suffix") if numbered else "",
            whole(attribute(one, "start-value"), 1),
            whole(attribute(one, "display-levels"), 1),
        )
    return levels

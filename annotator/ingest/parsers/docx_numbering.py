"""Numbering: the numbers that Word shows before the paragraphs of a list and does not keep in their text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from lxml import etree

from annotator.ingest.parsers.list_numbers import BULLET, whole, written
from annotator.ingest.parsers.packages import attribute, local

_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class _Level:
    shape: str
    text: str
    start: int


@dataclass(slots=True)
class Numbering:
    """The lists of one document, counted as its paragraphs go by."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    styles: dict[str, dict[str, str]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def of(cls, root: etree._Element | None, styles: etree._Element | None) -> Numbering:
        """Return the lists that a numbering part defines, and which styles put a paragraph in one."""
        if root is None:
            return cls()
        shapes = {attribute(one, "abstractNumId"): _levels(one) for one in root if local(one) == "abstractNum"}
        levels = {}
        for one in root:
            if local(one) == "num":
                reference = next((attribute(child, "val") for child in one if local(child) == "abstractNumId"), "")
                levels[attribute(one, "numId")] = shapes.get(reference, {})
        return cls(levels, _of_styles(styles))

    def before(self, properties: etree._Element | None) -> str:
        """Return what stands before a paragraph with these properties, with its space; "" outside lists."""
        said = self._said(properties)
        levels, depth = self.levels.get(said.get("numId", ""), {}), whole(said.get("ilvl", ""), 0)
        level = levels.get(depth)
        if level is None or level.shape == "none":
            return ""
        return BULLET + " " if level.shape == "bullet" else self._count(said["numId"], depth, levels)

    def _said(self, properties: etree._Element | None) -> dict[str, str]:
        if properties is None:
            return {}
        style = next((attribute(one, "val") for one in properties if local(one) == "pStyle"), "")
        return {**self.styles.get(style, {}), **_numbered(properties)}

    def _count(self, number: str, depth: int, levels: dict[int, _Level]) -> str:
        counts = self.counts[number]
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        shown = _PLACE.sub(lambda place: _shown(int(place[1]) - 1, counts, levels), levels[depth].text).strip()
        return f"{shown} " if shown else ""


def _numbered(properties: etree._Element) -> dict[str, str]:
    numbered = next((one for one in properties if local(one) == "numPr"), None)
    return {} if numbered is None else {local(one): attribute(one, "val") for one in numbered}


def _of_styles(root: etree._Element | None) -> dict[str, dict[str, str]]:
    """Return the list that each style puts its paragraphs in; a style has that of the one that it is based on."""
    own: dict[str, dict[str, str]] = {}
    based: dict[str, str] = {}
    for style in () if root is None else root:
        name = attribute(style, "styleId")
        for one in style:
            if local(one) == "pPr":
                own[name] = _numbered(one)
            elif local(one) == "basedOn":
                based[name] = attribute(one, "val")
    styles = {}
    for name in {*own, *based}:
        said, above, seen = own.get(name, {}), name, {name}
        while not said and (above := based.get(above, "")) and above not in seen:
            said = own.get(above, {})
            seen.add(above)
        styles[name] = said
    return styles


def _levels(shape: etree._Element) -> dict[int, _Level]:
    levels = {}
    for one in shape:
        if local(one) == "lvl":
            said = {local(child): attribute(child, "val") for child in one}
            level = _Level(said.get("numFmt", ""), said.get("lvlText", ""), whole(said.get("start", ""), 1))
            levels[whole(attribute(one, "ilvl"), 0)] = level
    return levels


def _shown(depth: int, counts: dict[int, int], levels: dict[int, _Level]) -> str:
    level = levels.get(depth)
    return "" if level is None else written(counts.get(depth, level.start), level.shape)

"""Trees: a page's markup as lxml's elements, built within limits, never with anything that it refers to."""

from __future__ import annotations

import re
import sys
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

_NOT_XML = re.compile("[\0-\x08\x0b\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,8})(?![0-9a-fA-F])|0*([0-9]{1,9})(?![0-9]));?")
# Parsing one tag takes time with the square of its attributes: a million of them took minutes. No page has so many.
_LONG_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9:-]{0,40})[\s/][^<>]{1000,}")
_MOST_ATTRIBUTES = 100
_SUBSET = re.compile(r"<!DOCTYPE\b[^\[<>]{0,500}\[.*?\]\s*>", re.IGNORECASE | re.DOTALL)
_HEAD = 100_000
TOO_DEEP = "Excessive depth"


def tree_of(markup: str) -> HtmlElement | None:
    """Return the page's root element; None where it nests deeper than a tree may."""
    parser = HTMLParser(
        huge_tree=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
    )
    try:
        root = document_fromstring(cleaned(markup).encode("utf-8"), parser=parser)
    except etree.ParserError:
        return None  # nothing in it, not even a word
    if any(TOO_DEEP in entry.message for entry in parser.error_log):
        return None
    return root


def cleaned(markup: str) -> str:
    """Return markup without what no tree can hold, declarations of a document type, and tags of endless attributes."""
    markup = _REFERENCE.sub(_referred, _NOT_XML.sub("", markup.replace("\f", " ")))
    markup = _SUBSET.sub("<!DOCTYPE html>", markup[:_HEAD], count=1) + markup[_HEAD:]
    return _LONG_TAG.sub(_shortened, markup)


def _referred(reference: re.Match[str]) -> str:
    """Return what browsers make of a number that is no character, or one of the western encoding's."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    if 0x80 <= code <= 0x9F:
        return bytes((code,)).decode("cp1252", "ignore")
    if code == ord("\f"):
        return " "
    return "" if code > sys.maxunicode or _NOT_XML.match(chr(code)) else reference[0]


def _shortened(tag: re.Match[str]) -> str:
    return f"<{tag[1]} " if len(tag[0].split(None, _MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES else tag[0]


def without(root: Any, doomed: list[Any]) -> None:
    """Take elements out of the tree; the words after each stay."""
    for element in doomed:
        parent = element.getparent()
        if parent is None or element is root:
            continue
        if element.tail:
            before = element.getprevious()
            if before is None:
                parent.text = (parent.text or "") + element.tail
            else:
                before.tail = (before.tail or "") + element.tail
        parent.remove(element)

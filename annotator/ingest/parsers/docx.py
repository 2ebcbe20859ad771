"""DOCX: a Word file as its reader sees it: what was deleted is gone, what was inserted is there."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from io import BytesIO
from typing import Any

from docx.opc.exceptions import OpcError
from docx.opc.part import XmlPart
from docx.package import Package as WordPackage
from lxml import etree

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.parsers.docx_body import Body
from annotator.ingest.parsers.docx_numbering import Numbering
from annotator.ingest.parsers.packages import UNPACKABLE, Package, attribute, local, open_package, xml_root
from annotator.ingest.parsers.properties import author_from, date_from, language_from, made_on, title_from

_MAIN = "word/document.xml"
_OF_TEMPLATE = "2013-12-23"  # python-docx's own template says this of every file that is made with it
# What python-docx raises, beside its own errors, where a package lacks what it takes for granted.
_DAMAGE = (*UNPACKABLE, OpcError, etree.LxmlError, AttributeError, TypeError)


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the one article in a DOCX file; raises ArticleUnreadable."""
    package = open_package(original, name=name, otherwise=_other(name))
    if "[Content_Types].xml" not in package:
        raise _other(name)
    for part in package.sizes:
        if part.endswith((".xml", ".rels")):
            package.refuse_document_type(part)  # python-docx reads them all, by a parser of its own
    word, parts = _opened(original, name)
    styles = _root(parts, "styles", package)
    body = Body(Numbering.of(_root(parts, "numbering", package), styles))
    body.take(_main(word, package))
    text = body.text(after=[_root(parts, kind, package) for kind in ("footnotes", "endnotes")])
    comments = sum(local(one) == "comment" for one in _children(_root(parts, "comments", package)))
    said = _properties(word)
    return (
        Extract(
            text,
            title=title_from(said.get("title")),
            author=author_from(said.get("author")),
            language=language_from(said.get("language")) or _language(styles),
            extractor=f"python-docx {version('python-docx')}",
            notices=(*body.notices(comments), *made_on(said.get("created", ""))),
        ),
    )


def _other(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(Wording("{name} is not a Word file (DOCX).", name=name))


def _opened(original: bytes, name: str) -> tuple[Any, dict[str, Any]]:
    """Return python-docx's package, and the parts that belong to the main one by what they are to it."""
    try:
        word = WordPackage.open(BytesIO(original))
        main = word.main_document_part
        return word, {
            relation.reltype.rpartition("/")[2]: relation.target_part
            for relation in main.rels.values()
            if not relation.is_external
        }
    except KeyError:
        return None, {}  # "Strict" files name their relations otherwise; the parts are the same
    except etree.XMLSyntaxError as error:
        raise ArticleUnreadable(
            Wording("{name} is damaged: one of its parts can't be read as XML.", name=name)
        ) from error
    except _DAMAGE as error:
        raise ArticleUnreadable(Wording("{name} is damaged: its parts don't fit together.", name=name)) from error


def _main(word: Any, package: Package) -> etree._Element:
    root = package.root(_MAIN) if word is None else _xml(word.main_document_part, package)
    body = next((one for one in root if local(one) == "body"), None)
    if body is None:
        raise _other(package.name)
    return body


def _root(parts: Mapping[str, Any], kind: str, package: Package) -> etree._Element | None:
    part = f"word/{kind}.xml"
    if kind in parts:
        return _xml(parts[kind], package)
    return package.root(part) if not parts and part in package else None


def _xml(part: Any, package: Package) -> etree._Element:
    if isinstance(part, XmlPart):
        return part.element
    return xml_root(part.blob, name=package.name, part=str(part.partname))


def _children(root: etree._Element | None) -> list[etree._Element]:
    return [] if root is None else list(root)


def _properties(word: Any) -> dict[str, str]:
    try:
        said = word.core_properties
        made = date_from(said.created)
    except _DAMAGE:
        return {}
    made = "" if made == _OF_TEMPLATE else made
    return {"title": said.title, "author": said.author, "language": said.language, "created": made}


def _language(styles: etree._Element | None) -> str:
    """Return the language that all text has which says no other."""
    if styles is None:
        return ""
    defaults = next((one for one in styles if local(one) == "docDefaults"), None)
    languages = [] if defaults is None else [one for one in defaults.iter() if local(one) == "lang"]
    return next((language_from(attribute(one, "val")) for one in languages), "")

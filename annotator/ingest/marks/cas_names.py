"""What is checked of a UIMA CAS before a library reads it: no DTD, and only names that are names."""

from __future__ import annotations

import io
import keyword
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.marks.values import table, words

_FEATURE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,200}")
_TYPE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*(\[\])?")
_LONGEST_TYPE = 500
_KEPT = frozenset({"name", "featureDescription", "features"})  # of what they are in, something is asked when it ends


def elements(content: bytes, name: str) -> Iterator[Any]:
    """Yield the elements of an XML file as they end; raises ArticleUnreadable for a DTD before any of it is used."""
    parser = etree.iterparse(
        io.BytesIO(content), events=("start", "end"), resolve_entities=False, no_network=True, huge_tree=False
    )
    is_first = True
    try:
        for event, element in parser:
            if is_first and element.getroottree().docinfo.internalDTD is not None:
                raise ArticleUnreadable(
                    Wording("{name} declares a document type, which may hide anything. It was not read.", name=name)
                )
            is_first = False
            if event == "end":
                yield element
                if _local_name(element) not in _KEPT:
                    element.clear()
    except etree.XMLSyntaxError as error:
        raise ArticleUnreadable(
            Wording("{name} is not XML as it should be: {error}.", name=name, error=words(str(error))[:120])
        ) from error


def _local_name(element: Any) -> str:
    """Return a name without its namespace; lxml's own QName fails on names that lxml itself hands out."""
    return str(element.tag).rpartition("}")[2]


def check_names_in_xml(types: bytes, name: str) -> None:
    """Raise ArticleUnreadable where a type system names a type or a feature by what is no name."""
    for element in elements(types, name):
        tag = _local_name(element)
        if tag not in {"typeDescription", "featureDescription"}:
            continue
        said = element.findtext("{*}name") or ""
        if not (_is_type(said) if tag == "typeDescription" else _is_feature(said)):
            raise _no_name(said, name)


def check_names_in_json(data: Mapping[str, Any], name: str) -> None:
    """Raise ArticleUnreadable for a JSON CAS without its types, or with such names in them."""
    types = data.get("%TYPES")
    if not isinstance(types, dict) or "%FEATURE_STRUCTURES" not in data:
        raise ArticleUnreadable(Wording("{name} is no UIMA CAS with its types.", name=name))
    for type_, features in types.items():
        if not _is_type(type_):
            raise _no_name(type_, name)
        for feature in table(features):
            if not feature.startswith("%") and not _is_feature(feature):
                raise _no_name(feature, name)


def _is_type(said: str) -> bool:
    return len(said) <= _LONGEST_TYPE and _TYPE.fullmatch(said) is not None


def _is_feature(said: str) -> bool:
    return _FEATURE.fullmatch(said) is not None and not keyword.iskeyword(said)


def _no_name(said: str, name: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording("{name} names a type or a feature “{said}”, which cannot be read.", name=name, said=words(said)[:60])
    )

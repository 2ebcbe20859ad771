"""UIMA CAS of INCEpTION and WebAnno: a zip archive of XMI with its TypeSystem.xml, or JSON; read by dkpro-cassis.

Its offsets are UTF-16 units, as UIMA is written in Java. dkpro-cassis makes Python classes of the types it is given,
and puts their names into code that it runs: so no name gets there that is not one. It also expands entities: so no
DTD gets there either.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import Any

import cassis

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks.archives import files_in, is_archive
from annotator.ingest.marks.cas_layers import articles_of
from annotator.ingest.marks.cas_names import check_names_in_json, check_names_in_xml, elements
from annotator.ingest.marks.found import Found, extracts
from annotator.ingest.marks.units import Unit
from annotator.ingest.marks.values import document, table, tables, whole, words

EXTRACTOR = f"dkpro-cassis {version('dkpro-cassis')}"
TYPES = "typesystem.xml"
_ID = "{http://www.omg.org/XMI}id"
Offsets = dict[int, tuple[int | None, int | None]]


@dataclass(frozen=True, slots=True)
class Cas:
    """A CAS as cassis reads it, with the offsets as they are written, by the id of what has them.

    cassis leaves an offset that falls inside a character as it is, and converts one that is in two views twice.
    """

    cas: Any
    offsets: Offsets


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract a text. In the options, `label` names the feature that is the label, `annotator` who marked it
    where the file does not say, and `types` is the type system of an XMI file that comes alone."""
    articles = [
        article
        for cas_name, cas in _cases(original, name, options)
        for article in articles_of(cas.cas, cas.offsets, name=cas_name, options=options)
    ]
    return _extracts(articles, name)


def _extracts(articles: list[Found], name: str) -> tuple[Extract, ...]:
    return extracts(articles, name=name, documented=Unit.UTF16, others=(), extractor=EXTRACTOR, is_certain=True)


def _cases(original: bytes, name: str, options: Mapping[str, str]) -> list[tuple[str, Cas]]:
    if not is_archive(original):
        if original.lstrip()[:1] == b"{":
            return [("", _from_json(original, name))]
        if "types" not in options:
            raise _without_types(name)
        return [("", _from_xmi(original, options["types"].encode(), name))]
    files = files_in(original, name=name, suffixes=(".xmi", ".json", TYPES))
    cases = []
    for path, content in sorted(files.items()):
        stem, where = PurePosixPath(path).stem, f"{name}, {words(path)}"
        if path.lower().endswith(".xmi"):
            cases.append((stem, _from_xmi(content, _types_for(path, files, name), where)))
        elif path.lower().endswith(".json"):
            cases.append((stem, _from_json(content, where)))
    return cases


def _types_for(path: str, files: Mapping[str, bytes], name: str) -> bytes:
    """Return the type system nearest to a file of an archive."""
    folders = [str(folder) for folder in PurePosixPath(path).parents]
    by_folder = {str(PurePosixPath(one).parent): files[one] for one in files if one.lower().endswith(TYPES)}
    nearest = next((by_folder[folder] for folder in folders if folder in by_folder), None)
    if nearest is None:
        raise _without_types(name)
    return nearest


def _from_xmi(content: bytes, types: bytes, name: str) -> Cas:
    def read() -> Any:
        typesystem = cassis.load_typesystem(io.BytesIO(types))
        return cassis.load_cas_from_xmi(io.BytesIO(content), typesystem=typesystem, lenient=True)

    check_names_in_xml(types, f"{name}, TypeSystem.xml")
    offsets = _offsets_in_xml(content, name)
    return Cas(_quietly(read, name), offsets)


def _from_json(content: bytes, name: str) -> Cas:
    data = table(document(content, name=name))
    check_names_in_json(data, name)
    structures = data.get("%FEATURE_STRUCTURES")
    by_id = (
        structures.items() if isinstance(structures, dict) else ((one.get("%ID"), one) for one in tables(structures))
    )
    offsets = {
        int(str(id_)): (whole(one.get("begin")), whole(one.get("end")))
        for id_, one in ((id_, table(one)) for id_, one in by_id)
        if str(id_).isdecimal() and len(str(id_)) < 19
    }
    return Cas(_quietly(lambda: cassis.load_cas_from_json(content.decode("utf-8-sig")), name), offsets)


def _offsets_in_xml(content: bytes, name: str) -> Offsets:
    offsets: Offsets = {}
    for element in elements(content, name):
        id_ = element.get(_ID, "")
        if "begin" in element.attrib and id_.isdecimal() and len(id_) < 19:
            offsets[int(id_)] = _number(element.get("begin")), _number(element.get("end"))
    return offsets


def _number(said: str | None) -> int | None:
    return int(said) if said is not None and said.isdecimal() and len(said) < 19 else None


def _quietly(read: Callable[[], Any], name: str) -> Any:
    """Return what cassis reads; whatever else it raises means a file that is not as UIMA writes."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # unknown types, and offsets that are looked at again here
            return read()
    except MemoryError:
        raise
    except Exception as error:
        raise ArticleUnreadable(
            Wording("{name} is not a UIMA CAS as it should be: {error}.", name=name, error=_shortly(error))
        ) from error


def _shortly(error: Exception) -> str:
    return " ".join(f"{type(error).__name__} {error}".split())[:120]


def _without_types(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording("{name} comes without its TypeSystem.xml. Import the zip archive that holds both.", name=name)
    )

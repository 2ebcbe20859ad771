"""Files as the other programs write them, each by its published format; UIMA's by its own library."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cassis

from annotator.domain.spans import LabelledSpan
from annotator.ingest.marks.archives import pair


def utf16(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str, offset: int) -> int:
    return len(text[:offset].encode("utf-8", "surrogatepass"))


def code_points(_text: str, offset: int) -> int:
    return offset


Unit = Callable[[str, int], int]


def doccano_spans(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    """As sequence labelling: a line for each of those who marked."""
    lines = [
        {
            "id": number,
            "text": text,
            "label": [[unit(text, one.span.start), unit(text, one.span.end), one.label] for one in theirs],
            "Comments": [],
            "username": who,
        }
        for number, (who, theirs) in enumerate(_by_annotator(spans))
    ]
    return _lines(lines)


def doccano_relations(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    lines = [
        {
            "id": number,
            "text": text,
            "entities": [
                {
                    "id": id_,
                    "label": one.label,
                    "start_offset": unit(text, one.span.start),
                    "end_offset": unit(text, one.span.end),
                }
                for id_, one in enumerate(theirs)
            ],
            "relations": [],
            "Comments": [],
            "username": who,
        }
        for number, (who, theirs) in enumerate(_by_annotator(spans))
    ]
    return _lines(lines)


def label_studio(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    annotations = [
        {
            "id": number,
            "completed_by": {"id": number, "email": who, "first_name": "", "last_name": ""},
            "was_cancelled": False,
            "result": [
                {
                    "id": f"r{number}{id_}",
                    "from_name": "label",
                    "to_name": "text",
                    "type": "labels",
                    "value": _region(text, one, unit),
                }
                for id_, one in enumerate(theirs)
            ],
        }
        for number, (who, theirs) in enumerate(_by_annotator(spans))
    ]
    return json.dumps([{"id": 1, "data": {"text": text}, "annotations": annotations, "predictions": []}]).encode()


def label_studio_min(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    rows = [
        {
            "id": 1,
            "text": text,
            "label": [_region(text, one, unit) for one in theirs],
            "annotator": who,
            "annotation_id": number,
            "lead_time": 4.2,
        }
        for number, (who, theirs) in enumerate(_by_annotator(spans))
    ]
    return json.dumps(rows).encode()


def prodigy(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    lines = [
        {
            "text": text,
            "_input_hash": 1,
            "_task_hash": 2,
            "spans": [
                {"start": unit(text, one.span.start), "end": unit(text, one.span.end), "label": one.label}
                for one in theirs
            ],
            "answer": "accept",
            "_annotator_id": who,
        }
        for who, theirs in _by_annotator(spans)
    ]
    return _lines(lines)


def brat(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    """Labels have no blanks in brat, and nobody's name is written."""
    lines = []
    for number, one in enumerate(spans, start=1):
        start, end = unit(text, one.span.start), unit(text, one.span.end)
        quote = "".join(" " if sign in "\r\n" else sign for sign in one.span.of(text))
        lines.append(f"T{number}\t{one.label} {start} {end}\t{quote}")
        if one.note:
            lines.append(f"#{number}\tAnnotatorNotes T{number}\t{one.note}")
    return pair("doc-1", {".txt": text.encode(), ".ann": "\n".join(lines).encode()})


def inception(text: str, spans: Sequence[LabelledSpan], *, as_json: bool = False) -> bytes:
    """One annotator's CAS, as INCEpTION exports it; cassis counts the UTF-16 units."""
    types = cassis.TypeSystem()
    claim = types.create_type("webanno.custom.Claim", "uima.tcas.Annotation")
    types.create_feature(claim, "value", "uima.cas.String")
    types.create_feature(claim, "note", "uima.cas.String")
    metadata = types.create_type("de.tudarmstadt.ukp.clarin.webanno.api.type.CASMetadata", "uima.tcas.Annotation")
    types.create_feature(metadata, "username", "uima.cas.String")
    cas = cassis.Cas(types)
    cas.sofa_string, cas.sofa_mime = text, "text/plain"
    for one in spans:
        cas.add(claim(begin=one.span.start, end=one.span.end, value=one.label, note=one.note or None))
    who = next((one.annotator for one in spans), "")
    cas.add(metadata(begin=0, end=len(text), username=who))
    if as_json:
        return cas.to_json().encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("document.xmi", cas.to_xmi())
        archive.writestr("TypeSystem.xml", types.to_xml())
    return packed.getvalue()


def web_annotations(text: str, spans: Sequence[LabelledSpan], unit: Unit = code_points) -> bytes:
    """A collection beside its text."""
    items = [
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "Annotation",
            "motivation": "tagging",
            "creator": {"type": "Person", "name": one.annotator},
            "body": [{"type": "TextualBody", "purpose": "tagging", "value": one.label}],
            "target": {
                "source": "https://example.org/article",
                "selector": [
                    {
                        "type": "TextPositionSelector",
                        "start": unit(text, one.span.start),
                        "end": unit(text, one.span.end),
                    },
                    {"type": "TextQuoteSelector", "exact": one.span.of(text)},
                ],
            },
        }
        for one in spans
    ]
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items}
    return pair("doc-1", {".txt": text.encode(), ".jsonld": json.dumps(page).encode()})


@dataclass(frozen=True)
class Rival:
    """How a program writes, and what of a span it can say."""

    format: str
    write: Callable[..., bytes]
    has_names: bool = True
    has_notes: bool = False
    has_quotes: bool = True
    several: bool = True  # people in one file


RIVALS = {
    "doccano spans": Rival("doccano", doccano_spans, has_quotes=False),
    "doccano relations": Rival("doccano", doccano_relations, has_quotes=False),
    "Label Studio": Rival("label_studio", label_studio),
    "Label Studio, short": Rival("label_studio", label_studio_min),
    "Prodigy": Rival("prodigy", prodigy, has_quotes=False),
    "brat": Rival("brat", brat, has_names=False, has_notes=True),
    "INCEpTION": Rival("xmi", inception, has_notes=True, has_quotes=False, several=False),
    "INCEpTION as JSON": Rival(
        "xmi", lambda *given: inception(*given, as_json=True), has_notes=True, has_quotes=False, several=False
    ),
    "Web Annotation": Rival("web_annotation", web_annotations),
}


def _region(text: str, one: LabelledSpan, unit: Unit) -> dict[str, object]:
    start, end = unit(text, one.span.start), unit(text, one.span.end)
    return {"start": start, "end": end, "text": one.span.of(text).replace("\n", "\\n"), "labels": [one.label]}


def _by_annotator(spans: Sequence[LabelledSpan]) -> list[tuple[str, list[LabelledSpan]]]:
    names = list(dict.fromkeys(one.annotator for one in spans)) or [""]
    return [(name, [one for one in spans if one.annotator == name]) for name in names]


def _lines(rows: Sequence[object]) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8", "surrogatepass")

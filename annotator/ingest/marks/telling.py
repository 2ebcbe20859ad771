"""Which program wrote a file of JSON, told by its first object: names of files say little, all are .json or .jsonl."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from annotator.ingest.marks.values import rows, tables

Entry = Mapping[str, Any]


def format_of(first: Entry) -> str:
    """Return the format, by the name of its parser, of a file with such a first object; `json_lines` for any other."""
    return next((format_name for format_name, is_one in _FORMATS.items() if is_one(first)), "json_lines")


def _is_ours(entry: Entry) -> bool:
    return entry.get("offset_unit") == "codepoint" and "text_sha256" in entry and isinstance(entry.get("claims"), list)


def _is_cas(entry: Entry) -> bool:
    return "%FEATURE_STRUCTURES" in entry


def _is_web_annotation(entry: Entry) -> bool:
    if "www.w3.org/ns/anno" in str(entry.get("@context", ""))[:2000]:
        return True
    inner = next(iter(tables(entry.get("rows")) or tables(entry.get("items"))), entry)
    return "target" in inner and any(key in inner for key in ("motivation", "body", "uri", "creator", "user", "tags"))


def _is_label_studio(entry: Entry) -> bool:
    if isinstance(entry.get("data"), dict):
        return any(key in entry for key in ("annotations", "completions", "predictions"))
    return "annotation_id" in entry or ("lead_time" in entry and "annotator" in entry)


def _is_prodigy(entry: Entry) -> bool:
    return any(key in entry for key in ("_task_hash", "_input_hash")) or (
        "answer" in entry and isinstance(entry.get("spans"), list)
    )


def _is_doccano(entry: Entry) -> bool:
    if not isinstance(entry.get("text", entry.get("data")), str):
        return False
    if tables(entry.get("entities")) or "Comments" in entry:
        return True
    return any(
        isinstance(entry.get(field), list) and all(isinstance(one, list | str) for one in rows(entry.get(field)))
        for field in ("label", "labels", "entities")
    )


# In this order: what is told by a mark of its own comes first, doccano's few and common names last.
_FORMATS: Mapping[str, Callable[[Entry], bool]] = {
    "annotator_lines": _is_ours,
    "xmi": _is_cas,
    "web_annotation": _is_web_annotation,
    "label_studio": _is_label_studio,
    "prodigy": _is_prodigy,
    "doccano": _is_doccano,
}

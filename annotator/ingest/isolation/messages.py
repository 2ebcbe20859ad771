"""Messages between parent and child: JSON both ways. What comes from the child is believed in nothing.

A parser that a file has taken over may answer whatever it likes. So nothing of it is ever unpickled, every value has
its type checked, and a sentence's template may only put values in, not look into them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from string import Formatter
from typing import Any

from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.names import readable

LONGEST_SENTENCE = 10_000  # of a message
LONGEST_TRACE = 20_000
_FORMATS = frozenset({"", ",", ".0f", ".1f", ",.0f"})  # a width could make one value fill the memory
_SPANS, _LOSSES, _NOTICES = "spans", "losses", "notices"
_FIELDS = frozenset(field.name for field in fields(Extract))
_SPAN_FIELDS = frozenset({"span", "label", "annotator", "note"})


class Garbled(Exception):
    """The child's answer is not one that a sound child gives."""


@dataclass(frozen=True, slots=True)
class Job:
    """One file for the child; its bytes follow in a message of their own. `module` holds the parser."""

    module: str
    name: str
    options: Mapping[str, str]


def encode_job(job: Job) -> bytes:
    return encode({"module": job.module, "name": job.name, "options": dict(job.options)})


def decode_job(message: bytes) -> Job:
    return Job(**json.loads(message))


def encode(body: Mapping[str, Any]) -> bytes:
    """Return JSON as bytes; lone surrogates, of which a text may have some, go through as they are."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode(message: bytes) -> dict[str, Any]:
    """Return the JSON object in a message of the child; raises Garbled."""
    try:
        body = json.loads(message.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise Garbled(str(error)) from error
    if not isinstance(body, dict):
        raise Garbled("no object")
    return body


def body_of(text: str) -> object:
    """Return a sentence as JSON values: a Wording with its parts, another as it is."""
    if not isinstance(text, Wording):
        return text
    return {"template": text.template, "values": {name: _value_of(value) for name, value in text.values.items()}}


def _value_of(value: object) -> object:
    if isinstance(value, str):
        return body_of(value)
    return value if isinstance(value, int | float) else str(value)


def sentence_of(body: object, depth: int = 0) -> str:
    """Return the sentence in JSON values from the child, a Wording where it has parts; raises Garbled.

    It may have a file's own words in it, so that nothing stays there that a terminal would obey.
    """
    if isinstance(body, str) and len(body) <= LONGEST_SENTENCE:
        return readable(body)
    if not isinstance(body, dict) or set(body) != {"template", "values"} or depth > 2:
        raise Garbled("no sentence")
    template, values = body["template"], body["values"]
    if not isinstance(template, str) or not isinstance(values, dict) or len(template) > LONGEST_SENTENCE:
        raise Garbled("no sentence")
    parts = {name: _part_of(value, depth) for name, value in values.items()}
    _check_template(template, parts)
    try:
        return Wording(readable(template), **parts)
    except (ValueError, TypeError, LookupError) as error:
        raise Garbled(str(error)) from error


def _part_of(value: object, depth: int) -> object:
    return value if isinstance(value, int | float) else sentence_of(value, depth + 1)


def _check_template(template: str, parts: Mapping[str, object]) -> None:
    if not parts:
        return
    try:
        places = list(Formatter().parse(template))
    except ValueError as error:
        raise Garbled(str(error)) from error
    for _words, name, how, conversion in places:
        if name is not None and (name not in parts or how not in _FORMATS or conversion is not None):
            raise Garbled("a template that looks into its values")


def extract_of(body: Mapping[str, Any]) -> Extract:
    """Return the extract in JSON values from the child; raises Garbled where any of them is not as it should be."""
    _check(set(body) == _FIELDS)
    for name in _FIELDS - {_SPANS, _LOSSES, _NOTICES}:
        _check(isinstance(body[name], str))
    notices, losses, spans = body[_NOTICES], body[_LOSSES], body[_SPANS]
    _check(isinstance(notices, list) and all(isinstance(one, str) for one in notices))
    _check(isinstance(losses, dict) and all(map(_is_count, losses.values())))
    _check(isinstance(spans, list) and all(map(_is_span, spans)))
    try:
        return Extract.from_body(body)
    except (TypeError, KeyError, ValueError, WrongInput) as error:
        raise Garbled(str(error)) from error


def _check(is_so: bool) -> None:  # noqa: FBT001
    if not is_so:
        raise Garbled("an extract with other fields")


def _is_count(value: object) -> bool:
    return type(value) is int and 0 <= value < 1 << 53


def _is_span(value: object) -> bool:
    if not isinstance(value, dict) or set(value) != _SPAN_FIELDS:
        return False
    place = value["span"]
    if not isinstance(place, dict) or set(place) != {"start", "end"}:
        return False
    return all(map(_is_count, place.values())) and all(isinstance(value[name], str) for name in _SPAN_FIELDS - {"span"})

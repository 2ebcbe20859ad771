"""Saving: how our results on a Doc become bytes and come back, in `doc.to_bytes()` and in a DocBin.

spaCy writes `doc.user_data`, where extension attributes live, with srsly's msgpack, which knows plain data and arrays
only. It may be told of more kinds; ours are written as their fields, beside their names. Reading them back makes
nothing but these: no other class can be named, and nothing is run.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from enum import Enum
from typing import Any, get_origin, get_type_hints

import srsly

from annotator.domain.claims import Attribution, FoundClaim, Span, Suggestion
from annotator.nlp.attribution.findings import Finding
from annotator.nlp.encoder.links import Link
from annotator.nlp.encoder.readings import Reading
from annotator.nlp.encoder.tags import TaggedSpan
from annotator.nlp.text.quotations import Quotation

_KIND = "annotator"
_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (Attribution, Finding, FoundClaim, Link, Quotation, Reading, Span, Suggestion, TaggedSpan)
}
Chain = Callable[[Any], Any] | None


def register() -> None:
    """Tell srsly of our kinds; a second time changes nothing."""
    srsly.msgpack_encoders.register(_KIND, func=_encode)
    srsly.msgpack_decoders.register(_KIND, func=_decode)


def _encode(value: Any, chain: Chain = None) -> Any:
    if _KINDS.get(type(value).__name__) is type(value):
        return {_KIND: type(value).__name__, **{one.name: getattr(value, one.name) for one in fields(value)}}
    return value if chain is None else chain(value)


def _decode(value: Any, chain: Chain = None) -> Any:
    name = value.get(_KIND) if isinstance(value, dict) else None
    kind = _KINDS.get(name) if isinstance(name, str) else None
    if kind is not None:
        makers = _MAKERS[kind.__name__]
        return kind(**{field: makers[field](value[field]) for field in makers if field in value})
    return value if chain is None else chain(value)


def _makers(kind: type[Any]) -> dict[str, Callable[[Any], Any]]:
    """Return what makes the value of each field of what msgpack leaves of it: a list of a tuple, text of an enum."""
    hints = get_type_hints(kind)
    return {one.name: _maker(hints[one.name]) for one in fields(kind)}


def _maker(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) is tuple:
        return tuple
    return hint if isinstance(hint, type) and issubclass(hint, Enum) else _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


_MAKERS = {name: _makers(kind) for name, kind in _KINDS.items()}

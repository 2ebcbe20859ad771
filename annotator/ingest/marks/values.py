"""JSON as strangers write it: read with its line named where it is broken, and no value taken for what it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording

LONGEST_WORD = 500  # of a label or a name; longer ones are no such thing
MOST_DIGITS = 18  # of an offset: no text is longer


def entries(original: bytes, *, name: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the objects of a file of JSON Lines, of a JSON array, or the one object it is, each with where it stands.

    Raises ArticleUnreadable that names the line.
    """
    return [(where, value) for where, value in _entries(original, name=name) if isinstance(value, dict)]


def document(original: bytes, *, name: str) -> Any:
    """Return the one JSON value of a file; raises ArticleUnreadable that names the line."""
    return _loads(_decoded(original, name), name=name)


def whole(value: object) -> int | None:
    """Return an offset, or None for what is none: truth values and fractions are not."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**MOST_DIGITS else None


def words(value: object) -> str:
    """Return text, or a number as text, in one line; "" for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(str(value).split())[:LONGEST_WORD]


def text(value: object) -> str:
    """Return text as it is; "" for anything else."""
    return value if isinstance(value, str) else ""


def rows(value: object) -> list[Any]:
    """Return a list; an empty one for anything else."""
    return value if isinstance(value, list) else []


def table(value: object) -> Mapping[str, Any]:
    """Return an object's values by name; none for anything else."""
    return value if isinstance(value, dict) else {}


def tables(value: object) -> list[Mapping[str, Any]]:
    """Return the objects in a list."""
    return [one for one in rows(value) if isinstance(one, dict)]


def _entries(original: bytes, *, name: str) -> Iterator[tuple[str, Any]]:
    decoded = _decoded(original, name)
    start = decoded.lstrip()[:1]
    if not start:
        raise ArticleUnreadable(Wording("{name} is empty.", name=name))
    if start == "[":
        yield from ((f"entry {number}", value) for number, value in enumerate(_loads(decoded, name=name), start=1))
    elif _is_one_value(decoded):
        yield "", _loads(decoded, name=name)
    else:
        yield from _lines(decoded, name)


def _is_one_value(decoded: str) -> bool:
    """Tell a file that is one object over several lines from one that has an object a line."""
    try:
        json.loads(decoded.lstrip().split("\n", 1)[0])
    except (ValueError, RecursionError):
        try:
            json.loads(decoded)
        except (ValueError, RecursionError):
            return False
        return True
    return "\n" not in decoded.strip()


def _lines(decoded: str, name: str) -> Iterator[tuple[str, Any]]:
    for number, line in enumerate(decoded.split("\n"), start=1):
        if line.strip():
            yield f"line {number}", _loads(line, name=name, line=number)


def _loads(decoded: str, *, name: str, line: int | None = None) -> Any:
    try:
        return json.loads(decoded, parse_constant=_refuse, object_pairs_hook=_once)
    except RecursionError:
        reason, at = "it is nested too deeply", line
    except json.JSONDecodeError as error:
        reason, at = error.msg[:1].lower() + error.msg[1:], line or error.lineno
    except ValueError as error:  # a number of thousands of digits, NaN, a name given twice
        reason, at = str(error).split(";")[0], line
    if at is None:
        raise ArticleUnreadable(Wording("{name} is not JSON as it should be: {reason}.", name=name, reason=reason))
    raise ArticleUnreadable(
        Wording("{name}, line {line}, is not JSON as it should be: {reason}.", name=name, line=at, reason=reason)
    )


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; one that gives a name twice is read differently by every program, so it is refused."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _value in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"it gives “{words(twice)[:40]}” twice in one object")
    return found


def _decoded(original: bytes, name: str) -> str:
    try:
        return original.decode(json.detect_encoding(original)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = original.count(b"\n", 0, error.start) + 1
        raise ArticleUnreadable(
            Wording("{name}, line {line}, is not UTF-8. Save the file as UTF-8 first.", name=name, line=line)
        ) from error

"""Tables as CSV or TSV with a header: one article a row, its columns named or guessed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks.columns import article_of, columns_of
from annotator.ingest.marks.found import Found, extracts
from annotator.ingest.marks.values import words
from annotator.ingest.plain_text import MAX_BYTES, decode

_DELIMITERS = ",;\t|"
_SAMPLE = 65_536
_NAMED = re.compile(r"sep=([,;\t|])\r?\n", re.IGNORECASE)
_OURS = ("text_sha256", "offset_unit", "verdict")


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract a row; the options name the columns, as in {"text": "body", "title": "headline"}."""
    table, _encoding, notices = decode(original, name)
    lines = _rows(table.removeprefix("\ufeff"), name)
    header = next(lines, None)
    if header is None:
        raise ArticleUnreadable(Wording("{name} is empty.", name=name))
    _number, names = header
    if set(_OURS) <= set(names):
        raise ArticleUnreadable(
            Wording("{name} is an export of verdicts without texts. Import the JSON Lines export instead.", name=name)
        )
    if len(names) < 2 and "text" not in options and names != ["text"]:
        raise ArticleUnreadable(Wording("{name} is no table: its first line names no columns.", name=name))
    columns = columns_of(names, options, name=name)
    places = {field: names.index(column) for field, column in columns.items()}
    articles = [_article(row, places, f"line {number}") for number, row in lines if any(row)]
    if articles:
        articles[0].notices += notices
    return extracts(articles, name=name, others=())


def _article(row: list[str], places: Mapping[str, int], where: str) -> Found:
    cells = {field: row[place] for field, place in places.items() if place < len(row)}
    said = {field: words(cell) for field, cell in cells.items() if field != "text"}
    return article_of(cells.get("text", ""), said, where)


def _rows(table: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the line where it starts."""
    csv.field_size_limit(MAX_BYTES * 2)  # of the child process alone; an article of the largest size is one cell
    named = _NAMED.match(table)  # a spreadsheet may say in the first line what stands between its columns
    rows = io.StringIO(table[named.end() :] if named else table, newline="")
    reader = csv.reader(rows, delimiter=named[1] if named else _delimiter(table), strict=True)
    above = 1 if named else 0
    line = above + 1
    try:
        for row in reader:
            yield line, row
            line = above + reader.line_num + 1
    except csv.Error as error:
        raise ArticleUnreadable(
            Wording("{name}, line {line}, is no row of a table: {error}.", name=name, line=line, error=error)
        ) from error


def _delimiter(table: str) -> str:
    """Return what stands between the columns of the header; quoted ones may hold anything."""
    header = table[:_SAMPLE].lstrip().partition("\n")[0]
    outside = "".join(header.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)

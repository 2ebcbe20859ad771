"""Tables of articles, as spreadsheets and programs write them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.csv_table import parse

# Characters that a decoder or a canonical text would not give back are no matter of tables.
CELLS = st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\0\r\ufeff"), min_size=1, max_size=30)


def texts(table: str, encoding: str = "utf-8", **options: str) -> list[str]:
    return [one.text for one in parse(table.encode(encoding), name="t.csv", options=options)]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@given(rows=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5))
def test_whatever_stands_in_cells_comes_back(delimiter, rows):
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\n")
    writer.writerow(["title", "text"])
    writer.writerows(rows)
    wanted = list(dict.fromkeys(text for _title, text in rows if text.strip()))
    if wanted:
        assert texts(written.getvalue()) == wanted


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings_of_spreadsheets(encoding):
    assert texts("title;text\r\nEins;„Nein“, sagte Müller.\r\n", encoding) == ["„Nein“, sagte Müller."]


def test_a_first_line_that_names_the_delimiter():
    (one,) = parse(
        b"sep=;\r\ntitle, or so;text\r\nOne;It rained; no.\r\n".replace(b"; no", b", no"), name="t", options={}
    )
    assert (one.title, one.text) == ("", "It rained, no.")


def test_commas_in_a_quoted_heading_do_not_decide():
    assert texts('"a, b, c, d";text\n1;It rained.\n') == ["It rained."]


def test_empty_rows_and_rows_without_a_text_make_no_article():
    extracts = parse(b"title,text\n\nOne,It rained.\nTwo,\nThree\n,,\n", name="t", options={})
    assert [one.text for one in extracts] == ["It rained."]
    assert extracts[0].losses == {"entries without a text": 2}


def test_a_broken_row_is_named_by_its_line():
    with pytest.raises(ArticleUnreadable, match=r"t, line 4, is no row of a table"):
        parse(b'title,text\n"One\nin two","It rained."\nTwo,"It "snowed""\n', name="t", options={})
    with pytest.raises(ArticleUnreadable, match=r"t, line 3, is no row of a table"):
        parse(b'sep=,\ntitle,text\nTwo,"It "snowed""\n', name="t", options={})

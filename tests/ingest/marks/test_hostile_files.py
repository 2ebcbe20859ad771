"""Whatever bytes a file holds, it becomes articles whose spans are in their texts, or one message that names it."""

from __future__ import annotations

import importlib
import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.extracts import Extract
from annotator.ingest.marks.archives import files_in, pair
from annotator.ingest.marks.telling import format_of

FORMATS = (
    "doccano", "label_studio", "prodigy", "brat", "xmi", "web_annotation", "json_lines", "csv_table", "annotator_lines",
)  # fmt: skip
NAMES = """
    text data label labels entities relations Comments annotations result value start end type id completed_by html
    start_offset end_offset globalOffsets spans tokens token_start token_end answer accept reject meta _annotator_id
    target selector TextQuoteSelector TextPositionSelector exact prefix suffix source body items first creator tags
    %TYPES %FEATURE_STRUCTURES %VIEWS %TYPE %ID %SUPER_TYPE uima.tcas.Annotation begin sofa sofaString claims
    verdicts text_sha256 offset_unit codepoint relation textarea choices was_cancelled predictions refinedBy
"""
WORDS = st.sampled_from(NAMES.split())
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8) | WORDS
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=5), max_leaves=25
)


def check(format_, original, **options) -> None:
    module = importlib.import_module(f"annotator.ingest.parsers.{format_}")
    try:
        extracts = module.parse(original, name="NAME", options=options)
    except ArticleUnreadable as error:
        assert "NAME" in str(error)
        assert "\n" not in str(error)
        return
    assert extracts
    for extract in extracts:
        assert extract.text.strip()
        assert Extract.from_body(json.loads(json.dumps(extract.body()))) == extract
        for one in extract.spans:
            assert one.span.end <= len(extract.text)
        assert all(count > 0 for count in extract.losses.values())


@pytest.mark.parametrize("format_", FORMATS)
@given(original=st.binary(max_size=200))
def test_any_bytes(format_, original):
    check(format_, original)


@pytest.mark.parametrize("format_", FORMATS)
@given(value=VALUES)
def test_any_json(format_, value):
    check(format_, json.dumps(value).encode(), article="It is so, he said.")
    check(format_, json.dumps([value, value]).encode())


@given(texts=st.dictionaries(WORDS, VALUES, max_size=5), text=st.text(min_size=1, max_size=20))
@pytest.mark.parametrize("format_", ["doccano", "label_studio", "prodigy"])
def test_any_json_beside_a_text(format_, texts, text):
    check(format_, json.dumps(texts | {"text": text}).encode())
    check(format_, json.dumps({"data": texts | {"text": text}, "annotations": [texts, {"result": [texts]}]}).encode())


@given(lines=st.lists(st.text("T1RE#*\t ;0123456789abc😀\r", max_size=25), max_size=8), text=st.text(max_size=30))
def test_any_lines_of_brat(lines, text):
    check("brat", pair("d", {".txt": text.encode("utf-8", "replace"), ".ann": "\n".join(lines).encode()}))


@given(table=st.text("text,;\t|\"'\n\r a😀", max_size=60))
def test_any_table(table):
    check("csv_table", table.encode())
    check("csv_table", b"title,text\n" + table.encode())


@given(markup=st.text("<>/divbrp ab😀&;!-[]=\"'\n", max_size=80), start=st.integers(0, 30), size=st.integers(0, 30))
def test_any_page_of_label_studio(markup, start, size):
    value = {"globalOffsets": {"start": start, "end": start + size}, "labels": ["x"]}
    check(
        "label_studio", json.dumps({"data": {"html": markup}, "annotations": [{"result": [{"value": value}]}]}).encode()
    )


@given(value=VALUES)
def test_which_program_wrote_a_file_is_always_told(value):
    assert format_of(value if isinstance(value, dict) else {}) in {*FORMATS, "json_lines"}
    assert format_of({"a": value, "target": value, "data": value, "@context": value}) in FORMATS


def test_each_program_is_told_by_its_first_entry(writers):
    from annotator.ingest.marks.values import entries

    for rival in writers.RIVALS.values():
        if rival.format in {"brat", "web_annotation"} or rival.write is writers.inception:
            continue
        _where, first = entries(rival.write("It is so.", []), name="file")[0]
        assert format_of(first) == rival.format


@given(stem=st.text("ab\n\r\u202e/..", min_size=1, max_size=12), suffix=st.sampled_from([".ann", ".jsonld", ".xmi"]))
def test_names_in_archives_stay_in_one_line_of_a_message(stem, suffix):
    original = pair(stem, {suffix: b"nothing of the kind"})
    for format_ in ("brat", "web_annotation", "xmi"):
        check(format_, original)


@given(column=st.text("a\n\"',", max_size=12))
def test_names_of_columns_stay_in_one_line_of_a_message(column):
    check("json_lines", json.dumps({column: "x", "b": "y"}).encode())
    check("xmi", json.dumps({"%TYPES": {column: {}}, "%FEATURE_STRUCTURES": []}).encode())
    quoted = json.dumps(column)
    check("json_lines", f"{{{quoted}: 1, {quoted}: 2}}".encode())


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_what_is_packed_in_a_way_without_a_bound_is_not_unpacked(method):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        archive.writestr("a.txt", "The minister said so.")
        archive.writestr("a.ann", "T1\tClaim 0 3\tThe\n")
    with pytest.raises(ArticleUnreadable, match=r"^NAME is packed in a way that can't be read here"):
        files_in(packed.getvalue(), name="NAME", suffixes=(".txt", ".ann"))

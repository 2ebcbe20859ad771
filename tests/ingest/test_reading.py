"""The front door: any file in, articles out, and a message for each that could not be read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.reading import Reader
from annotator.ingest.sources import Source

LINES = b'{"text": "The minister said so."}\n{"text": "..."}\n{"text": "Critics disagree."}\n'


@pytest.fixture(scope="module")
def reader():
    with Reader() as opened:
        yield opened


def test_plain_text_is_read_without_a_child():
    with Reader() as reader:
        (article,) = reader.read_bytes("Wörter sind da.\r\n".encode(), name="a.txt").articles
        assert reader.child is None
    assert article.text == "Wörter sind da.\n"
    assert article.original == "Wörter sind da.\r\n".encode()
    assert article.provenance.format == "text"


def test_the_other_articles_of_a_file_go_on_where_one_cannot_be_read(reader):
    reading = reader.read_bytes(LINES, name="a.jsonl")
    assert [article.text for article in reading.articles] == ["The minister said so.", "Critics disagree."]
    assert [article.origin for article in reading.articles] == ["a.jsonl, line 1", "a.jsonl, line 3"]
    assert [str(failure) for failure in reading.failures] == [
        "a.jsonl, line 2 holds no words, so there is nothing to check in it."
    ]


def test_a_file_of_which_nothing_can_be_read_is_refused(reader):
    with pytest.raises(ArticleUnreadable, match=r"a\.jsonl holds no article that could be read"):
        reader.read_bytes(b'{"text": "!"}\n{"text": "..."}\n', name="a.jsonl")


def test_an_empty_file_is_refused_whatever_its_name(reader):
    for name in ("a.pdf", "a.txt", "a"):
        with pytest.raises(ArticleUnreadable, match=f"{name} is empty"):
            reader.read_bytes(b"", name=name)


def test_a_format_that_a_person_chose_is_taken(reader):
    (article,) = reader.read_bytes(b"text;title\nWords here;Head\n", name="a.txt", format="csv_table").articles
    assert (article.text, article.title) == ("Words here", "Head")
    assert article.provenance.format == "csv_table"


def test_options_reach_the_parser(reader):
    (article,) = reader.read_bytes(b'{"body": "Words"}', name="a.jsonl", options={"text": "body"}).articles
    assert article.text == "Words"


def test_an_odd_name_is_said_in_one_line(reader):
    with pytest.raises(ArticleUnreadable) as caught:
        reader.read_bytes(b"\x7fELF", name="a\n\u202eb.bin")
    assert str(caught.value).startswith("a\ufffd\ufffdb.bin is a program")


def test_a_source_is_read_under_its_name_and_kept_under_its_origin(reader, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(LINES)
    reading = reader.read(Source(str(path), "a.jsonl", path=path))
    assert reading.articles[0].origin == "a.jsonl, line 1"
    assert str(reading.failures[0]).startswith(f"{path}, line 2 holds")


def test_what_brat_marked_beside_a_text_comes_with_it(reader, tmp_path):
    text, marks = tmp_path / "a.txt", tmp_path / "a.ann"
    text.write_bytes(b"The minister said so.\r\n")
    marks.write_bytes(b"T1\tSource 4 12\tminister\n")
    (article,) = reader.read(Source("a.txt", "a.txt", path=text, beside=marks)).articles
    assert [(one.label, one.span.of(article.text)) for one in article.spans] == [("Source", "minister")]
    assert article.provenance.format == "brat"


def test_the_program_itself_imports_nothing_that_parses():
    code = (
        "import sys, json, annotator.ingest, annotator.ingest.reading\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))\n"
        "print(json.dumps([name for name in sys.modules if name.startswith('annotator.ingest.parsers.')]))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.splitlines()
    libraries = {"cassis", "docx", "lxml", "markdown_it", "numpy", "odfdo", "pypdfium2", "striprtf", "trafilatura"}
    assert libraries.isdisjoint(json.loads(said[0]))
    assert json.loads(said[1]) == []


def test_the_parsers_open_nothing_by_themselves():
    from annotator.ingest import parsers

    for path in Path(parsers.__file__).parent.glob("*.py"):
        source = path.read_text(encoding="utf-8")
        for word in ("urlopen", "requests", "urllib.request", "subprocess", "socket"):
            assert word not in source, path

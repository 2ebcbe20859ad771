"""One article, saved by LibreOffice in five formats, is one text; and so is a report with all that reports have."""

from pathlib import Path

import pytest

from annotator.ingest.parsers import docx, epub, odt, pdf, rtf

GOOD = Path(__file__).parents[1] / "corpus" / "good"
ARTICLE = Path(__file__).parents[2] / "data" / "nlp" / "wikinews-clock.txt"
PARSERS = {"docx": docx, "odt": odt, "rtf": rtf, "pdf": pdf, "epub": epub}
REPORT = """Annual report on the harbour
The harbour handled 4,211 ships in 2023, the mayor says. It is a well-known place, with the highest tides of the coast.
Before   and\tafter
on a new line.
1. First, dredge the channel.
2. Second, repair the quay.
• A point without a number.
Year\tShips
2022\t3,904
The last paragraph says «naïve café» – and 😀 laughs.
A quotation in a box.
Count of the harbour office, not audited."""


def read(file):
    (extract,) = PARSERS[file.rpartition(".")[2]].parse((GOOD / file).read_bytes(), name=file, options={})
    return extract


def paragraphs_of_the_article():
    return [line for line in ARTICLE.read_text("utf-8").split("\n") if line.strip()]


@pytest.mark.parametrize("kind", PARSERS)
def test_the_article_is_the_same_text_word_for_word_in_each_format(kind):
    assert read(f"clock.{kind}").text.split("\n") == paragraphs_of_the_article()


def test_two_columns_with_broken_words_and_running_heads_are_the_same_text_too():
    assert read("columns.pdf").text.split("\n") == paragraphs_of_the_article() * 2


@pytest.mark.parametrize("kind", PARSERS)
def test_each_format_says_what_the_article_is_called_and_by_whom_it_is(kind):
    extract = read(f"clock.{kind}")
    assert extract.title == "Texas student Ahmed Mohamed inspires social movement"
    assert extract.author == "Wikinews contributors"
    assert extract.extractor


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_a_report_is_what_its_reader_sees(kind):
    assert read(f"report.{kind}").text == REPORT


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_what_is_not_where_it_was_is_said(kind):
    said = " ".join(read(f"report.{kind}").notices)
    for words in (
        "deleted in tracked changes: 1",
        "hidden: 1",
        "comments in the margin (1)",
        "Footnotes",
        "2015-09-22",
    ):
        assert words in said


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_the_day_on_which_a_file_was_made_is_said_with_a_warning(kind):
    extract = read(f"report.{kind}")
    assert any("2015-09-22; when the article was published may differ" in notice for notice in extract.notices)
    assert extract.published == "", "nobody says that it was published then"

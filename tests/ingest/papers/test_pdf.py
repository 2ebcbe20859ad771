"""PDFs: what is furniture, what is a paragraph, and what cannot be read."""

from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.pdf import parse

CORPUS = Path(__file__).parents[1] / "corpus"


def read(file, *, change=bytes):
    (extract,) = parse(change((CORPUS / file).read_bytes()), name=file, options={})
    return extract


def test_a_paragraph_goes_on_over_the_page_and_the_footnote_stands_after_it():
    assert read("good/printed.pdf").text.split("\n") == [
        "The harbour handled 4,211 ships in 2023, which is more than the 4 × 10³ of 2022 and as many as a third of the "
        "ships that call at this old and well-known coast, the mayor said.",
        "Counted by the harbour office.",
        "A new paragraph follows here. It is the last one.",
    ]


def test_what_a_browser_prints_around_a_page_is_left_out_and_its_address_kept():
    extract = read("good/printed.pdf")
    assert extract.address == "https://example.org/harbour?year=2023"
    assert "example.org" not in extract.text
    assert any("running heads" in notice and "Harbour news" in notice for notice in extract.notices)


def test_a_raised_digit_is_no_digit_of_the_number_before_it():
    assert "10³ of" in read("good/printed.pdf").text


def test_the_name_of_a_file_is_no_title_and_admin_no_author():
    extract = read("good/columns.pdf")
    assert (extract.title, extract.author) == ("", "")


def test_a_password_for_changes_alone_stops_nobody_from_reading():
    assert read("good/no_printing.pdf").text == read("good/printed.pdf").text


def test_a_file_that_lost_its_end_says_so():
    extract = read("good/printed.pdf", change=lambda original: original.replace(b"%%EOF", b""))
    assert any("cut off" in notice for notice in extract.notices)


def test_a_damaged_file_after_one_with_a_password_is_called_damaged():
    with pytest.raises(ArticleUnreadable, match="password"):
        read("bad/password.pdf")
    with pytest.raises(ArticleUnreadable, match="damaged"):
        parse(b"%PDF-1.4 nothing", name="x.pdf", options={})


def pdf_of(*streams):
    """Return a PDF of one page for each stream; it has no table of places, which pdfium makes anew."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * number) for number in range(len(streams)))
    out = b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count "
    out += b"%d/Kids[%s]>>\nendobj\n" % (len(streams), kids)
    for number, stream in enumerate(streams):
        out += b"%d 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents %d 0 R/Resources<</Font<</F<<" % (
            3 + 2 * number,
            4 + 2 * number,
        )
        out += b"/Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>\nendobj\n"
        out += b"%d 0 obj\n<</Length %d>>stream\n%s\nendstream\nendobj\n" % (4 + 2 * number, len(stream), stream)
    return out + b"trailer\n<</Root 1 0 R>>\n%%EOF\n"


def shown(words, *, x=20, y=100, size=10):
    return b"BT /F %d Tf %d %d Td (%s) Tj ET\n" % (size, x, y, words)


def test_pages_without_text_among_others_are_named():
    (extract,) = parse(pdf_of(shown(b"Before it."), b"", shown(b"After it.")), name="x.pdf", options={})
    assert extract.text == "Before it.\nAfter it."
    assert any("without text" in notice and "2." in notice for notice in extract.notices)


def test_text_on_its_side_is_read_as_lines_too():
    turned = b"q 0 1 -1 0 200 0 cm\n" + shown(b"One line goes", y=100) + shown(b"on in the next.", y=88) + b"Q\n"
    (extract,) = parse(pdf_of(turned), name="x.pdf", options={})
    assert extract.text == "One line goes on in the next."


def test_the_first_line_of_every_page_is_text_where_no_room_sets_it_apart():
    pages = [
        shown(b"Five p.m." if day else b"Noon.", y=180)
        + shown(b"The harbour closed on day %d, said the mayor." % day, y=168)
        for day in range(4)
    ]
    (extract,) = parse(pdf_of(*pages), name="x.pdf", options={})
    assert extract.text.count("Five p.m.") == 3


def test_a_page_number_beside_a_head_that_changes_is_furniture():
    pages = [
        shown(b"Chapter %s %d" % (word, number), y=185, size=8)
        + shown(b"The harbour closed and %d ships went." % (90 + number), y=140)
        for number, word in enumerate((b"Boats", b"Tides", b"Quays", b"Fish"), 7)
    ]
    (extract,) = parse(pdf_of(*pages), name="x.pdf", options={})
    assert "Chapter" not in extract.text
    assert extract.text.count("The harbour closed") == 4


def test_where_each_page_says_the_same_and_no_more_that_is_the_text():
    (extract,) = parse(pdf_of(*[shown(b"Vote for the harbour", y=185)] * 3), name="x.pdf", options={})
    assert extract.text.count("Vote for the harbour") == 3


def test_a_title_that_is_no_text_is_none():
    broken = pdf_of(shown(b"Before it.")).replace(b"/Root 1 0 R", b"/Root 1 0 R/Info<</Title<FEFFD83D0041>>>")
    (extract,) = parse(broken, name="x.pdf", options={})
    assert (extract.text, extract.title) == ("Before it.", "")

"""E-books: their pages in reading order, as text."""

import io
import zipfile
from pathlib import Path

import pytest

from annotator.domain.errors import ArticleUnreadable
from annotator.ingest.parsers.epub import parse
from annotator.ingest.parsers.epub_pages import page_text

MAGAZINE = Path(__file__).parents[1] / "corpus" / "good" / "magazine.epub"


def book(change=lambda part, content: content, extra=None):
    file = io.BytesIO()
    with zipfile.ZipFile(MAGAZINE) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.namelist():
            new.writestr(part, change(part, old.read(part)))
        for part, content in (extra or {}).items():
            new.writestr(part, content)
    return file.getvalue()


def lines(html):
    return list(page_text(html.encode(), name="x.epub", part="p").lines)


def test_a_magazine_is_one_article_in_reading_order_without_its_contents():
    (extract,) = parse(book(), name="x.epub", options={})
    assert extract.text.split("\n") == [
        "The harbour",
        "It handled 4\u00a0×\u00a010³ ships—more than ever.",
        *("1. Dredge it.", "2. Repair it.", "• A point", "Year\tShips", "2022\t3,904", "two", "lines", "Not audited."),
        *("Tides", "High & low", "water", "by Hölscher"),
    ]
    assert "Left out: the table of contents." in extract.notices


def test_who_published_it_and_when_is_kept():
    (extract,) = parse(book(), name="x.epub", options={})
    assert (extract.title, extract.author) == ("Harbour Quarterly", "Ada Tide, Bo Quay")
    assert (extract.publisher, extract.published, extract.language) == ("Coast Press", "2024-03-01", "en-GB")


def test_a_long_book_is_an_article_for_each_chapter():
    long = "<p>The harbour is full, said the mayor.</p>" * 9_000
    pages = {"OPS/text/one.xhtml": f"<html><body><h1>One</h1>{long}</body></html>".encode()}
    extracts = parse(book(pages.get), name="x.epub", options={})
    assert [(extract.name, extract.title) for extract in extracts] == [("1. One", "One"), ("2. Tides", "Tides")]
    assert {extract.author for extract in extracts} == {"Ada Tide, Bo Quay"}


def test_a_page_that_the_book_lacks_is_named():
    change = lambda part, content: content.replace(b"two%20page", b"three") if part.endswith("opf") else content  # noqa: E731
    with pytest.raises(ArticleUnreadable, match=r"three\.html is missing"):
        parse(book(change), name="x.epub", options={})


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<html><body><p>a <b>b</b>\n  c</p>d<div>e<p>f</p>g</div></body></html>", ["a b c", "d", "e", "f", "g"]),
        ("<html><body><p>a<br/>b</p><hr/><p>c&nbsp;d &hellip;</p></body></html>", ["a\nb", "c\u00a0d …"]),
        ("<html><body><ol start='3'><li>a</li><li><p>b</p><p>c</p></li></ol></body></html>", ["3. a", "4. b", "c"]),
        ("<html><body><p style='display: none'>a</p><nav>b</nav><p>c<script>d</script></p></body></html>", ["c"]),
        ("<html><body><table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table></body></html>", ["a", "b", "c"]),
        ("<html><body><t{d>a name that is none</t{d><p>b</body>", ["a name that is none", "b"]),
        ("<html><body><p>unclosed<p>& loose<br>end</body>", ["unclosed", "& loose\nend"]),
        ("<html><body><p><ruby>漢<rt>kan</rt></ruby> H<sub>2</sub>O 10<sup>6</sup></p></body></html>", ["漢 H2O 10⁶"]),
    ],
)
def test_a_page_is_what_its_reader_sees(html, text):
    assert lines(html) == text

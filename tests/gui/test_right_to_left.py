"""Right to left: paragraphs run as Unicode says, and marks lie under their own words wherever the direction changes."""

import re
from itertools import pairwise, product

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from annotator.domain.claims import Span
from annotator.gui.look.typefaces import reading_font
from annotator.gui.models.claims import ClaimsModel
from annotator.gui.page.article_view import ArticleView
from annotator.gui.page.layout import Page

HEBREW = "ראש הממשלה אמר ביום שני כי התקציב יגדל ב-5% בשנת 2024."
ARABIC = "قال الوزير إن الميزانية سترتفع بنسبة 5٪ في عام 2024، ولا أحد يعرف لماذا."
MIXED = f"The minister said “{HEBREW[:24]}” on Monday, and Reuters wrote {ARABIC[:20]} 12 too."
PIECES = [
    "word ", "fi ", "i", "l", "WM ", "שלום ", "בְּרֵאשִׁית ", "مرحبا ", "لا ", "السّلام", "12", "3.5% ", "٣٤ ",
    "(", ")", "“", "، ", ". ", "😀", "👩‍👩‍👧 ", "e\u0301", "ı ", "\u202e", "\u200f", " ", "\n", "日本 ",
]  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), min_size=2, max_size=40).map("".join)


def page_of(text, width=420):
    document = QTextDocument()
    document.setDefaultFont(reading_font(13))
    document.setTextWidth(width)
    page = Page(document)
    page.show(text, "")
    return page, document  # the document must outlive what is asked of its page


def overlap(one, other):
    common = one.intersected(other)
    return min(common.width(), common.height())


@given(texts, st.data())
@settings(max_examples=150, deadline=None)
def test_marks_of_two_spans_that_share_nothing_do_not_lie_on_each_other(themes, text, data):
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), min_size=3, max_size=6)))
    page, document = page_of(text)
    spans = [page.rects(Span(*pair)) for pair in pairwise(edges)]
    for number, one in enumerate(spans):
        for other in spans[number + 1 :]:
            assert all(overlap(rect, another) <= 1.01 for rect in one for another in other)
    assert document.blockCount() >= 1


@given(texts)
@settings(max_examples=60, deadline=None)
def test_the_marks_of_a_whole_text_cover_all_that_its_characters_cover(themes, text):
    assume(text.strip())
    page, document = page_of(text)
    whole = page.rects(Span(0, len(text)))
    for offset in range(len(text)):
        for rect in page.rects(Span(offset, offset + 1)):
            assert any(large.adjusted(-1.1, -1, 1.1, 1).contains(rect) for large in whole), offset
    assert document.characterCount() > 0


def ink_of(document, page, span):
    """Where the glyphs of a span are painted: it is painted in a colour of its own."""
    cursor = QTextCursor(document)
    cursor.setPosition(page.map.position(span.start))
    cursor.setPosition(page.map.position(span.end), QTextCursor.MoveMode.KeepAnchor)
    colour = QTextCharFormat()
    colour.setForeground(QColor("red"))
    cursor.mergeCharFormat(colour)
    image = QImage(round(document.textWidth()), round(document.size().height()), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    colour.setForeground(QColor("black"))
    cursor.mergeCharFormat(colour)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    places = product(range(image.width()), range(image.height()))
    return [place for place, pixel in zip(places, pixels, strict=True) if pixel.red() - pixel.blue() > 90]


@pytest.mark.parametrize("text", [HEBREW, ARABIC, MIXED, f"{HEBREW} (Reuters) {MIXED}", f"12 {ARABIC} fin. {HEBREW}"])
def test_a_mark_lies_under_the_very_words_it_marks(themes, text):
    page, document = page_of(text, width=300)
    for match in re.finditer(r"\w{2,}(?: \w{2,})?", text):
        span = Span(*match.span())
        rects = page.rects(span)
        ink = ink_of(document, page, span)
        assert ink
        for x, y in ink:
            assert any(rect.adjusted(-2, -3, 2, 3).contains(x + 0.5, y + 0.5) for rect in rects), match.group()
        for rect in rects:
            assert any(rect.contains(x + 0.5, y + 0.5) for x, y in ink), match.group()


@pytest.mark.parametrize(
    ("text", "is_leftward"),
    [(HEBREW, True), (ARABIC, True), (MIXED, False), ("12 (" + HEBREW, True), ("\u200fReuters, 2024", True)],
)
def test_a_paragraph_runs_as_its_first_letter_or_a_mark_before_it_says(themes, text, is_leftward):
    page, document = page_of("Headline\n\n" + text)
    block = document.lastBlock()
    right = page.line_rect(len("Headline\n\n")).right()
    assert (block.textDirection() is Qt.LayoutDirection.RightToLeft) == is_leftward
    edges = page.rects(Span(len("Headline\n\n"), len("Headline\n\n") + 1))[0]
    assert (edges.right() > right - 20) == is_leftward or not is_leftward


def test_a_long_paragraph_that_is_shown_in_pieces_runs_one_way(themes):
    text = HEBREW[:20] + "Reuters wrote so again. " * 300
    page, document = page_of(text)
    block, ways = document.begin(), set()
    while block.isValid():
        ways.add(block.textDirection())
        block = block.next()
    assert document.blockCount() > 3
    assert ways == {Qt.LayoutDirection.RightToLeft}
    assert page.map.length == len(text) + document.blockCount() - 1


@pytest.fixture(scope="module")
def view(themes):
    view = ArticleView(ClaimsModel(), themes)
    view.resize(620, 700)
    view.show()
    yield view
    view.close()


@given(texts, st.data())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_click_on_a_character_picks_a_claim_that_holds_it(view, text, data):
    from annotator.domain.claims import Claim

    spans = data.draw(st.sets(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 30)), min_size=1, max_size=4))
    spans = [Span(start, min(start + length, len(text))) for start, length in spans]
    claims = [Claim(f"{number}", "a", span, span.of(text), "pipeline") for number, span in enumerate(spans)]
    view._model.reset(claims, None)
    view.show_article(text, "")
    span = data.draw(st.sampled_from(spans))
    offset = data.draw(st.integers(span.start, span.end - 1))
    assume(text[offset] != "\n")
    rect = view.page.rects(Span(offset, offset + 1))[0]
    assume(rect.width() > 3)  # less is an accent over another character, or no place of its own
    clicked = []
    view.claim_clicked.connect(clicked.append)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    view.claim_clicked.disconnect(clicked.append)
    assert len(clicked) == 1
    assert view._model.claim(clicked[0]).span.contains(offset)


def drag(view, span):
    view.show_span(span)
    ends = [view.side_rect(span.start, begins=True), view.side_rect(span.end - 1, begins=False)]
    first, last = (at.center().toPoint() - QPoint(outward, 0) for at, outward in ends)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view.viewport(), last)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEBREW, "אמר ביום שני"),
        (ARABIC, "الميزانية سترتفع"),
        (MIXED, "on Monday"),
        (MIXED, "הממשלה אמר"),
        (HEBREW, "2024"),
    ],
)
def test_dragging_over_words_selects_them_and_a_key_makes_them_a_claim(text_window, text, words):
    window = text_window("12 34\n\n" + text)
    start = window.desk.text.index(words)
    window.desk.focus_on(None)  # no handles in the way
    drag(window.article, Span(start, start + len(words)))
    assert window.article.selected_span().of(window.desk.text) == words


def test_a_drag_along_a_handle_of_a_claim_that_runs_against_its_paragraph_makes_it_shorter(text_window):
    window = text_window(f"12 34\n\n{MIXED}")
    view, text = window.article, window.desk.text
    start = text.index("ראש הממשלה אמר")
    window.desk.session.add_claim(window.desk.article.id, Span(start, start + len("ראש הממשלה אמר")))
    claim = next(claim for claim in window.desk.claims.rows if claim.span.start == start)
    window.desk.focus_on(claim.id)
    handles = {handle.end.name: handle for handle in view.handles()}
    assert handles["START"].outward == 1
    assert handles["END"].outward == -1
    assert handles["START"].at.x() > handles["END"].at.x()


@pytest.fixture
def mirrored(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_tags_stand_to_the_right_of_the_text_where_the_interface_is_mirrored(mirrored, text_window):
    window = text_window(f"Report\n\n{HEBREW} {HEBREW}")
    view = window.article
    window.desk.focus_on(None)
    edge, outward = view.margin_edge()
    assert outward == 1

    def colours():
        image = view.viewport().grab().toImage()
        rows = range(image.height() // 2)
        return {image.pixelColor(x, y).name() for x in range(round(edge), round(edge) + 30) for y in rows}

    assert len(colours()) == 1
    window.desk.focus_on(window.desk.claims.rows[0].id)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert window.themes.current.attributed in colours()


def test_the_headline_stands_over_the_text_where_the_interface_is_mirrored(mirrored, text_window):
    window = text_window(f"Report\n\n{HEBREW}")
    headline = window.head.headline
    edge, _outward = window.article.margin_edge()
    right = headline.mapTo(window.centralWidget(), headline.rect().topRight()).x()
    assert abs(right - window.article.viewport().mapTo(window.centralWidget(), QPoint(round(edge), 0)).x()) < 24

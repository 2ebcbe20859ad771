"""Paragraphs out of lines, as they stand on a page."""

from annotator.ingest.layout.lines import Line, joined
from annotator.ingest.layout.paragraphs import paragraphs

WIDE = "Some words that fill a line of their column to its"


def line(text, *, y, left=50.0, right=300.0, size=10.0, page=0, bold=False):
    return Line(text, page, left, right, y, size, bold, 20.0, 0.3)


def test_lines_one_under_the_other_are_a_paragraph():
    assert paragraphs([[line(f"{WIDE} end", y=100), line("and go on.", y=88, right=100)]]) == [f"{WIDE} end and go on."]


def test_a_gap_begins_a_paragraph():
    lines = [line("One full.", y=100), line("Still one.", y=88), line("Two.", y=66), line("Still two.", y=54)]
    assert paragraphs([lines]) == ["One full. Still one.", "Two. Still two."]


def test_a_line_that_had_room_for_the_next_word_ended_its_paragraph():
    lines = [line("A full line of the first", y=100), line("that ends.", y=88, right=120), line("The second.", y=76)]
    assert paragraphs([lines]) == ["A full line of the first that ends.", "The second."]


def test_an_indented_line_begins_a_paragraph_though_the_one_before_is_full():
    lines = []
    for number in range(4):
        lines += [line(f"Begin {number}", y=200 - 24 * number, left=60), line("and end it.", y=188 - 24 * number)]
    assert paragraphs([lines]) == [f"Begin {number} and end it." for number in range(4)]


def test_a_large_or_bold_line_is_a_heading():
    lines = [line("Large", y=100, size=14), line("Bold", y=86, bold=True), line("Text of it.", y=74)]
    assert paragraphs([lines]) == ["Large", "Bold", "Text of it."]


def test_a_sentence_goes_on_in_the_next_column_and_on_the_next_page():
    first = [line("The mayor said that he", y=60), line("would go", y=200, left=320, right=570)]
    second = [line("nowhere. Ever.", y=700, page=1)]
    assert paragraphs([first, second]) == ["The mayor said that he would go nowhere. Ever."]


def test_a_new_paragraph_at_the_top_of_a_page_is_one():
    pages = [[line("The mayor said so.", y=60)], [line("The harbour is full.", y=700, page=1)]]
    assert paragraphs(pages) == ["The mayor said so.", "The harbour is full."]


def test_an_abbreviation_at_the_end_of_a_page_ends_no_sentence():
    pages = [[line("It was said by Mr.", y=60)], [line("Clarke at noon.", y=700, page=1)]]
    assert paragraphs(pages) == ["It was said by Mr. Clarke at noon."]


def test_points_of_a_list_are_paragraphs_of_their_own():
    lines = [line("• The first point", y=100), line("goes on.", y=88, left=60), line("•Second", y=76)]
    assert paragraphs([lines]) == ["• The first point goes on.", "• Second"]


def test_pieces_on_one_baseline_are_one_line_and_a_raised_number_is_raised():
    pieces = [
        line("more than 10", y=100, right=120),
        line("6", y=104, left=121, right=125, size=6),
        line(" ships", y=100, left=125, right=160),
    ]
    assert [one.text for one in joined(pieces)] == ["more than 10⁶ ships"]


def test_a_large_first_letter_belongs_to_its_word():
    lines = [
        line("T", y=76, size=34, right=70),
        line("he mayor said that the harbour is as", y=100, left=72),
        line("full as it has ever been, and that", y=88, left=72),
        line("Nobody wants it so.", y=76, right=200),
    ]
    assert paragraphs([joined(lines)]) == [
        "The mayor said that the harbour is as full as it has ever been, and that Nobody wants it so."
    ]

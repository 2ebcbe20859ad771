"""Where quotations begin and end."""

from __future__ import annotations

import pytest

from annotator.nlp.text.quotations import find_quotations


def quoted(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“It rains,” he said.", ["“It rains,”"]),
        ('"It rains," he said.', ['"It rains,"']),
        ("'It rains,' he said.", ["'It rains,'"]),
        ("‘It rains,’ he said.", ["‘It rains,’"]),
        ("«It rains», he said.", ["«It rains»"]),
        ("« It rains », he said.", ["« It rains »"]),
        ("„Es regnet“, sagte er.", ["„Es regnet“"]),
        ("‚Es regnet‘, sagte er.", ["‚Es regnet‘"]),
        ("''It rains,'' he said.", ["''It rains,''"]),
        ("``It rains,'' he said.", ["``It rains,''"]),
        ("“It rains, ” Channel Five quotes him.", ["“It rains, ”"]),
        ("No quotation at all.", []),
        ("Don't say it's Smith's or the Smiths' car.", []),
        ("The ’90s and rock ’n’ roll", []),
        ("He's 6'2\" tall.", []),
    ],
)
def test_every_kind_of_mark_is_read(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_quote_that_opens_curly_and_closes_straight_is_one_quotation() -> None:
    assert quoted('“It rains in May," he said. It pours.') == ['“It rains in May,"']


def test_a_quote_that_opens_straight_and_closes_curly_is_one_quotation() -> None:
    assert quoted('"It rains in May,” he said. It pours.') == ['"It rains in May,”']


def test_a_quotation_runs_over_sentences() -> None:
    assert quoted("“It rains. It pours. It snows,” he said.") == ["“It rains. It pours. It snows,”"]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    assert quoted("He said: “It rains.  \nIt pours.") == ["“It rains."]


def test_each_paragraph_that_reopens_has_its_own_quotation() -> None:
    assert quoted("“It rains.\n“It pours,” he said.") == ["“It rains.", "“It pours,”"]


def test_a_straight_mark_that_was_never_closed_does_not_swallow_the_next_quotation() -> None:
    assert quoted('"It rains. He left. "It pours," he said.') == ['"It rains.', '"It pours,"']


def test_quotations_nest_and_know_their_depth() -> None:
    text = "“She told me ‘it rains’ and left,” he said."
    outer, inner = find_quotations(text)
    assert (outer.depth, inner.depth) == (0, 1)
    assert text[inner.start : inner.end] == "‘it rains’"
    assert inner.single
    assert not outer.single


def test_a_plural_possessive_inside_single_marks_is_no_end() -> None:
    assert quoted("‘The Smiths’ car is old,’ he said.") == ["‘The Smiths’ car is old,’"]


def test_an_open_quotation_says_so() -> None:
    (one,) = find_quotations("He said: “It rains")
    assert not one.closed

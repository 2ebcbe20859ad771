"""Hyphens at the ends of lines: taken out where the line put them, kept where the word has them."""

import pytest

from annotator.ingest.layout.hyphens import BROKEN, Hyphens

TEXT = (
    "The government of the anti-establishment camp met pan-democrats.",
    "A well-established set of democratic rules.",
)


@pytest.mark.parametrize(
    ("line", "after", "whole"),
    [
        ("the govern-", "ment said", "the government said"),
        (f"the govern{BROKEN}", "ment said", "the government said"),
        ("the go\u00ad", "vernment", "the government"),
        ("a well-", "known man", "a well-known man"),
        ("a pan-", "democratic one", "a pan-democratic one"),
        ("an anti-", "establishment one", "an anti-establishment one"),
        ("the pro-", "Beijing camp", "the pro-Beijing camp"),
        ("from 2010-", "2012 on", "from 2010-2012 on"),
        ("two-", "and three-year plans", "two- and three-year plans"),
        ("he said -", "and left", "he said - and left"),
        ("an end", "of a line", "an end of a line"),
        ("日本", "語", "日本語"),
        ("high-", "-ranking men", "high-ranking men"),
    ],
)
def test_two_lines_become_one(line, after, whole):
    assert Hyphens(TEXT).join(line, after) == whole


def test_half_a_word_is_no_word_by_which_to_judge():
    hyphens = Hyphens(["a fan-based group of fan-", "tasy readers"])
    assert hyphens.join("of fan-", "tasy readers") == "of fantasy readers"

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


def test_where_no_words_are_broken_a_hyphen_is_the_words_own():
    lines = ["Some words that fill a line of the column up to its end", "and then go on."] * 100
    hyphens = Hyphens([*lines, "an energy-", "efficient house"])
    assert hyphens.join("an energy-", "efficient house") == "an energy-efficient house"


def test_where_words_are_broken_it_is_the_lines():
    hyphens = Hyphens(["a word that is bro-", "ken at the end of its line"] * 20)
    assert hyphens.join("an energeti-", "cally heated house") == "an energetically heated house"


@pytest.mark.parametrize("dash", ["--", f"-{BROKEN}", " -", f" {BROKEN}"])
def test_a_dash_at_the_end_of_a_line_stays_one(dash):
    assert Hyphens(TEXT).join(f"the firm {dash}", "the owner of").replace("  ", " ") == (
        f"the firm {dash.replace(BROKEN, '-')} the owner of".replace("  ", " ")
    )

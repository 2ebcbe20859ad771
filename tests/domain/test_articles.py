"""Canonical texts, their titles and ids."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import paths
from annotator.domain.articles import TITLE_LENGTH, Article, ArticleRow, title_of
from annotator.domain.texts import canonical, text_sha256


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\r\nb", "a\nb"),
        ("a\rb", "a\nb"),
        ("a\r\r\n\nb", "a\n\n\nb"),
        ("\ufeffa", "a"),
        ("\ufeff\ufeffa", "\ufeffa"),
        ("a\ufeffb", "a\ufeffb"),
        ("a\ud800b\udfff", "a\ufffdb\ufffd"),
        ("\ud83d\ude00", "\ufffd\ufffd"),
    ],
)
def test_canonical_text_has_lf_line_ends_no_leading_mark_and_no_lone_surrogates(text, expected):
    assert canonical(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a\u00a0b",
        "a\u2028b\u2029c\x85d\x0be\x0cf",
        "e\u0301 and é stay two and one",
        "שלום \u202bعربي\u202c \u200f",
        "👩\u200d👩\u200d👧 \U0001f1e9\U0001f1ea",
        "  spaces at both ends  \n",
        "\ufdd0\ufdd1\uffff",
    ],
)
def test_canonical_text_keeps_every_other_character(text):
    assert canonical(text) == text


@given(st.text(st.characters(codec=None)))
def test_canonical_text_is_its_own_canonical_text_unless_a_second_mark_leads(text):
    once = canonical(text)
    assert "\r" not in once
    once.encode("utf-8")
    assert canonical(once) == once.removeprefix("\ufeff")


def test_the_sample_is_titled_by_the_headline_that_it_repeats():
    text = paths.sample_article().read_text(encoding="utf-8")
    assert title_of(canonical(text)) == "Pragmatism: Japan Helps Russia's Allies"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("One line", "One line"),
        ("\n\n  First  \nSecond", "First"),
        ("Menu\nMenu\nThe real headline\nText\nThe real headline", "The real headline"),
        ("Menu\nMenu", "Menu"),
        ("", ""),
    ],
)
def test_the_title_is_the_first_repeated_line_of_three_words_else_the_first_line(text, title):
    assert title_of(text) == title


def test_a_title_that_is_too_long_is_cut():
    title = title_of("word " * 200_000)
    assert len(title) <= TITLE_LENGTH
    assert title.endswith(("word…", "wor…"))


def test_the_hash_is_of_the_utf8_and_the_same_text_has_the_same_id_everywhere():
    assert text_sha256("é👍") == hashlib.sha256("é👍".encode()).hexdigest()
    assert Article("a", "t", "x").id == Article("a", "another title", "y", "latin-1", b"a").id
    assert Article("a", "t", "x").id != Article("b", "t", "x").id


@pytest.mark.parametrize(
    ("pipeline", "claims", "decided", "state"),
    [
        (None, 0, 0, "imported"),
        ("p", 0, 0, "open"),
        ("p", 3, 0, "open"),
        (None, 3, 0, "open"),
        ("p", 3, 1, "started"),
        ("p", 3, 3, "decided"),
    ],
)
def test_an_article_says_how_far_it_is(pipeline, claims, decided, state):
    assert ArticleRow("i", "s", "t", "o", 9, (), pipeline, claims, decided).state == state

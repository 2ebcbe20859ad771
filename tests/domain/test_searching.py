"""Searching a text: what makes no difference, and that every match is where it says."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claims import Span
from annotator.domain.searching import Folded, folded

LETTERS = st.text(alphabet="aAbßÄé ’'e\u0301ﬁ\u00ad\u200b😀İ가\n", max_size=30)


def found(text, words):
    matches = Folded(text).find(words)
    return [matches[number].of(text) for number in range(len(matches))]


@pytest.mark.parametrize(
    ("text", "words", "matches"),
    [
        ("Le CAFÉ ferme. Un cafe\u0301 ouvre.", "café", ["CAFÉ", "cafe\u0301"]),
        ("Le CAFÉ ferme.", "cafe", ["CAFÉ"]),
        ("Die Straße, die STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("It’s “so”", 'it\'s "so"', ["It’s “so”"]),
        ("soft\u00adware", "software", ["soft\u00adware"]),
        ("ten\u00a0percent\nten percent", "ten percent", ["ten\u00a0percent", "ten percent"]),
        ("😀 bus 😀 bus", "BUS", ["bus", "bus"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("がか", "か", ["か"]),
        ("anything", "", []),
        ("anything", "\u200b", []),
    ],
)
def test_case_accents_and_the_shape_of_quotes_make_no_difference(text, words, matches):
    assert found(text, words) == matches


@given(LETTERS, LETTERS)
def test_a_match_folds_to_what_was_looked_for(text, words):
    for quote in found(text, words):
        assert folded(words) in folded(quote)


@given(st.text(max_size=40), st.data())
def test_whatever_stands_in_a_text_is_found_where_it_stands(text, data):
    if not text:
        return
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    matches = Folded(text).find(span.of(text))
    if folded(span.of(text)):
        assert any(match.start <= span.end and match.end >= span.start for _, match in matches.between(0, len(text)))


def test_matches_in_a_range_are_those_that_overlap_it():
    matches = Folded("one two one two one").find("one")
    assert [number for number, _ in matches.between(1, 9)] == [0, 1]
    assert [number for number, _ in matches.between(3, 8)] == []
    assert matches.at_or_after(9) == 2
    assert matches.at_or_after(17) == 0


def test_a_composed_text_needs_no_way_back():
    text = unicodedata.normalize("NFC", "Élan vital")
    assert found(text, "ELAN") == ["Élan"]

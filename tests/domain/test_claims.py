"""Spans, and what a claim says of itself."""

import pytest

from annotator.domain.claims import Attribution, Claim, Span, trim, whole_words
from annotator.domain.decisions import Decision
from annotator.domain.errors import WrongInput


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2), (-2, -1)])
def test_a_span_that_runs_nowhere_is_refused(start, end):
    with pytest.raises(WrongInput, match="later end"):
        Span(start, end)


def test_a_span_returns_the_exact_quote():
    assert Span(1, 4).of("a👍🏽b c") == "👍🏽b"


@pytest.mark.parametrize("span", [Span(0, 4), Span(3, 4), Span(9, 10), Span(0, 10**30)])
def test_a_span_past_the_text_is_refused(span):
    with pytest.raises(WrongInput, match="reaches past"):
        span.of("abc")


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (Span(0, 2), Span(2, 4), False),
        (Span(0, 3), Span(2, 4), True),
        (Span(0, 9), Span(2, 4), True),
        (Span(1, 2), Span(1, 2), True),
    ],
)
def test_spans_that_only_touch_do_not_overlap(one, other, overlap):
    assert one.overlaps(other) is overlap
    assert other.overlaps(one) is overlap


def test_a_span_contains_its_start_and_not_its_end():
    assert [Span(2, 4).contains(offset) for offset in range(1, 5)] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "span", "trimmed"),
    [
        ("  ab  ", Span(0, 6), Span(2, 4)),
        ("ab", Span(0, 2), Span(0, 2)),
        ("\u00a0a\u2028b\u3000\n", Span(0, 5), Span(1, 4)),
        ("a   b", Span(1, 4), None),
        ("x\u200bab", Span(1, 4), Span(1, 4)),
        ("éa\u0301 b", Span(3, 5), Span(4, 5)),
    ],
)
def test_trimming_takes_white_space_off_both_ends_and_nothing_else(text, span, trimmed):
    assert trim(text, span) == trimmed


def test_the_speaker_is_the_one_that_all_reviewers_name_else_the_one_found():
    found = Attribution((), (), (Span(0, 2),), speaker="Found")
    anna, bert = Decision("c", "anna", speaker="Anna's"), Decision("c", "bert", speaker="Bert's")

    def speaker(*decisions):
        return Claim("c", "a", Span(0, 2), "ab", "pipeline", attribution=found, decisions=decisions).speaker

    assert speaker() == "Found"
    assert speaker(anna) == "Anna's"
    assert speaker(anna, bert) == "Found"
    assert Claim("c", "a", Span(0, 2), "ab", "Anna").speaker is None


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("the Council for Interethnic Relations", "Council for Int", "Council for Interethnic"),
        ("Japan objectively benefits", "pan objectively", "Japan objectively"),
        ("Japan's own", "Japan", "Japan's"),
        ("two words", "two words", "two words"),
        ("two words", " w", " words"),
        ("“quoted” word", "“quoted”", "“quoted”"),
        ("日本の新聞は今日もまた大きく報じていると伝えられており内容はまだ確認されていない", "新聞", "新聞"),
    ],
)
def test_a_cut_through_a_word_is_widened_to_the_whole_word(text, cut, whole):
    start = text.index(cut)
    assert whole_words(text, Span(start, start + len(cut))).of(text) == whole

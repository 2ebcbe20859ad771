"""Word features: what the network is told beside the word pieces."""

from __future__ import annotations

import pytest
import spacy

from annotator.nlp.encoder.features import (
    COLUMNS,
    FREE,
    JOINED,
    LOWER,
    MARK,
    MIXED,
    NUMBER,
    PARAGRAPH,
    QUOTED,
    QUOTED_INSIDE,
    SENTENCE,
    SPACED,
    TITLE,
    UNCLOSED,
    UPPER,
    case_of,
    features_of,
)
from annotator.nlp.text.quotations import find_quotations
from annotator.nlp.text.sentences import sentence_starts
from annotator.nlp.text.words import words_of

CASE, GAP, QUOTATION = range(3)


def column(text: str, number: int) -> list[int]:
    words = words_of(spacy.blank("en")(text))
    return features_of(words, sentence_starts(words), find_quotations(text))[:, number].tolist()


@pytest.mark.parametrize(
    ("word", "case"),
    [("rain", LOWER), ("Rain", TITLE), ("NATO", UPPER), ("iPhone", MIXED), ("1950", NUMBER), ("“", MARK), ("I", TITLE)],
)
def test_how_a_word_is_written(word: str, case: int) -> None:
    assert case_of(word) == case


def test_line_breaks_and_sentences_are_told_apart() -> None:
    assert column("It rains. He\nsaid", GAP) == [PARAGRAPH, SPACED, JOINED, SENTENCE, PARAGRAPH]


def test_quotations_are_told_apart_by_depth_and_by_whether_they_close() -> None:
    assert column("“A ‘b’ c” d\n“e f", QUOTATION) == [
        *[QUOTED] * 2,
        *[QUOTED_INSIDE] * 3,
        *[QUOTED] * 2,
        FREE,
        *[UNCLOSED] * 3,
    ]


@pytest.mark.parametrize("text", ["", "\n", "It rains.", "“", "😀 \u200f\u0301", "\0"])
def test_every_value_has_its_place_in_the_network(text: str) -> None:
    words = words_of(spacy.blank("en")(text))
    features = features_of(words, sentence_starts(words), find_quotations(text))
    assert features.shape == (len(words), len(COLUMNS))
    assert all((features[:, place] < size).all() for place, size in enumerate(COLUMNS.values()))

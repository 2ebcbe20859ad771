"""The words that the rules read, and that they are kept for the next component."""

from __future__ import annotations

import spacy

from annotator.nlp.text import words as words_module
from annotator.nlp.text.words import words_of

NLP = spacy.blank("en")


def test_every_component_gets_the_same_words() -> None:
    doc = NLP("It rains in May.")
    assert words_of(doc) is words_of(doc)


def test_words_are_those_of_a_doc_that_was_retokenized() -> None:
    doc = NLP("It rains in May.")
    assert words_of(doc).text == ["It", "rains", "in", "May", "."]
    with doc.retokenize() as retokenizer:
        retokenizer.merge(doc[2:4])
        retokenizer.split(doc[1], ["rain", "s"], heads=[doc[0], doc[0]])
    assert len(doc) == 5
    assert words_of(doc).text == ["It", "rain", "s", "in May", "."]
    assert words_of(doc).source == doc.text


def test_words_that_differ_only_in_their_spaces_are_told_apart() -> None:
    assert [words_of(NLP(text)).start for text in ("a ,b", "a, b", "a ,b")] == [[0, 2, 3], [0, 1, 3], [0, 2, 3]]


def test_words_of_a_memory_zone_outlive_it() -> None:
    with NLP.memory_zone():
        words = words_of(NLP("Unheard-of xylographers rained."))
    assert words_of(NLP("Unheard-of xylographers rained.")) == words


def test_no_more_words_are_kept_than_a_few_articles_hold() -> None:
    for number in range(30):
        words_of(NLP(f"{number} " * 5_000))
    kept = words_module._kept._words
    assert kept
    assert sum(map(len, kept.values())) <= words_module._MOST_KEPT


def test_one_text_of_any_length_is_kept() -> None:
    doc = NLP("word " * (words_module._MOST_KEPT + 1))
    assert words_of(doc) is words_of(doc)
    assert list(words_module._kept._words.values()) == [words_of(doc)]


def test_nothing_has_no_words() -> None:
    assert len(words_of(NLP(""))) == 0

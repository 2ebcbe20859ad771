"""Pipelines by name or path, the components alone, and texts meant to break them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from annotator.domain.claims import Highlights
from annotator.domain.errors import ModelUnavailable
from annotator.nlp import find_claims, pipeline_name
from annotator.nlp.pipeline import PART_LENGTH, build, load, parts

Check = Callable[[str, Highlights], None]
TEXT = "“Es regnet. Es schneit“, sagte er.\nUnd so weiter."
SLOW_SECONDS = 10


def saved(nlp: Language, folder: Path) -> str:
    nlp.to_disk(folder)
    return str(folder)


def test_a_pipeline_that_does_not_exist_is_one_clear_line() -> None:
    with pytest.raises(ModelUnavailable) as caught:
        find_claims("Text.", pipeline="en_no_such_pipeline")
    message = str(caught.value)
    assert "en_no_such_pipeline" in message
    assert "\n" not in message


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "\0", "x" * 5000, "../nowhere"])
def test_odd_names_of_pipelines_are_one_clear_line(name: str) -> None:
    with pytest.raises(ModelUnavailable) as caught:
        pipeline_name(name)
    assert "\n" not in str(caught.value)


def test_a_folder_that_is_no_pipeline_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable) as caught:
        find_claims("Text.", pipeline=str(tmp_path))
    assert "\n" not in str(caught.value)


def test_a_damaged_pipeline_is_one_clear_line(tmp_path: Path) -> None:
    path = saved(spacy.blank("en"), tmp_path)
    (tmp_path / "config.cfg").write_text("[nlp\nbroken", encoding="utf-8")
    with pytest.raises(ModelUnavailable) as caught:
        find_claims("Text.", pipeline=path)
    assert "\n" not in str(caught.value)


def test_a_german_pipeline_finds_sentences_and_quotations_and_says_so(check: Check, tmp_path: Path) -> None:
    path = saved(spacy.blank("de"), tmp_path)
    found = find_claims(TEXT, pipeline=path)
    check(TEXT, found)
    assert found.attributions == ()
    assert len(found.notices) == 1
    assert "de" in found.notices[0]
    doc = load(path)(TEXT)
    assert [one.text for one in doc.spans["annotator_quotations"]] == ["“Es regnet. Es schneit“"]
    assert len(list(doc.sents)) >= 2


def test_a_pipeline_with_its_own_sentences_keeps_them(tmp_path: Path) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer", config={"punct_chars": [";"]})
    path = saved(nlp, tmp_path)
    assert "annotator_sentences" not in load(path).pipe_names
    assert [sent.text for sent in load(path)("It rains; it pours. Yes").sents] == ["It rains;", "it pours. Yes"]


def test_an_english_pipeline_from_disk_finds_what_the_built_in_one_finds(tmp_path: Path) -> None:
    path = saved(spacy.blank("en"), tmp_path)
    text = "“It rains in May,” Ann Lee said."
    assert find_claims(text, pipeline=path).claims == find_claims(text).claims


def test_our_own_pipeline_can_be_saved_and_loaded(tmp_path: Path) -> None:
    path = saved(build(), tmp_path)
    text = "“It rains in May,” Ann Lee said."
    assert find_claims(text, pipeline=path) == find_claims(text)


def test_the_results_are_on_the_doc_for_spacy_users() -> None:
    doc = build()("“It rains in May,” Ann Lee said.")
    assert [one.text for one in doc.spans["annotator_sources"]] == ["Ann Lee"]
    assert [one.text for one in doc.spans["annotator_cues"]] == ["said"]
    assert [one.text for one in doc.spans["annotator_contents"]] == ["“It rains in May,”"]
    assert [one.label_ for one in doc.spans["annotator_claims"]] == ["ATTRIBUTED"]
    assert doc._.annotator_attributions[0].speaker == "Ann Lee"
    assert doc._.annotator_claims[0].quote == "It rains in May"


def test_a_component_works_alone() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("annotator_quotations")
    doc = nlp("“It rains,” he said.")
    assert [one.text for one in doc.spans["annotator_quotations"]] == ["“It rains,”"]


def test_a_pipeline_is_loaded_once() -> None:
    assert load() is load()


def test_parts_are_all_of_the_text_and_end_with_paragraphs() -> None:
    text = ("word " * 100 + "\n") * 1_000
    cuts = parts(text)
    assert "".join(text[start:end] for start, end in cuts) == text
    assert all(end - start <= PART_LENGTH for start, end in cuts)
    assert all(text[end - 1] == "\n" for _, end in cuts)


HOSTILE = {
    "one long word": "a" * 300_000,
    "straight marks": '"' * 10_000,
    "opening marks": "“" * 10_000,
    "opening marks in words": "“ a " * 10_000,
    "apostrophes": "'a " * 10_000,
    "emoji": "😀" * 20_000,
    "combining marks": "e\u0301" * 20_000,
    "NUL": "\0" * 5_000,
    "byte-order marks": "a\ufeff b" * 5_000,
    "line separators": "He said so.\u2028" * 5_000,
    "right to left": "שלום עולם " * 5_000,
    "no-break spaces": "a\u00a0b " * 10_000,
    "commas": "a, " * 20_000,
    "cues": "he said " * 10_000,
    "sources": "according to " * 10_000,
    "names": "Bob Smith " * 10_000,
    "relatives": "Bob, who said " * 5_000,
    "line breaks": "\n" * 50_000,
    "full stops": "." * 20_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_are_read_in_bounded_time(check: Check, text: str) -> None:
    begun = time.perf_counter()
    check(text, find_claims(text))
    assert time.perf_counter() - begun < SLOW_SECONDS


MARKS = ["“", "”", '"', "'", "‘", "’", "«", "»", "„", "''", ",", ".", "!", "?", ":", "—", "(", ")", "…"]
ODD = ["😀", "e\u0301", "\u200f", "\u00a0", "\u2028", "\0", "\ufeff", "\n", "\n\n", "\t", "\u3000"]
WORDS = [
    "said",
    "he",
    "Smith",
    "Ann Lee",
    "according to",
    "that",
    "it rains",
    "In his opinion",
    "told reporters",
    "who",
    "and",
]
MORE = [
    "the report",
    "quotes",
    "Channel Five",
    "I think",
    "U.S.",
    "Mr.",
    "Image:",
    "as saying",
    "has",
    "to",
    "19",
    "n't",
]
PIECES = st.sampled_from(MARKS + ODD + WORDS + MORE)
SOUP = st.lists(st.tuples(PIECES, st.sampled_from([" ", "", " "])), max_size=60).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(text=SOUP)
def test_any_soup_of_words_and_marks_is_read_the_same_way_twice(check: Check, text: str) -> None:
    found = find_claims(text)
    check(text, found)
    assert find_claims(text) == found


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(text=st.text(max_size=300))
def test_any_text_is_read_without_an_error(check: Check, text: str) -> None:
    check(text, find_claims(text))

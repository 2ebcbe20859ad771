"""Pipelines by name or path, and the components alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

from annotator.domain.claims import Highlights
from annotator.domain.errors import ModelUnavailable
from annotator.nlp import find_claims, pipeline_name
from annotator.nlp.pipeline import PART_LENGTH, RULES_NAME, SHIPPED_NAME, build, load, parts

Check = Callable[[str, Highlights], None]
TEXT = "“Es regnet. Es schneit“, sagte er.\nUnd so weiter."
by_rules = partial(find_claims, pipeline=RULES_NAME)


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
    assert find_claims(text, pipeline=path).claims == by_rules(text).claims


def test_our_own_pipeline_can_be_saved_and_loaded(tmp_path: Path) -> None:
    path = saved(build(), tmp_path)
    text = "“It rains in May,” Ann Lee said."
    assert find_claims(text, pipeline=path) == by_rules(text)


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


@pytest.mark.parametrize("name", [None, RULES_NAME, SHIPPED_NAME])
def test_a_pipeline_is_loaded_once(name: str | None) -> None:
    assert load(name) is load(name)


def test_the_pipeline_that_comes_with_the_program_is_the_one_without_a_name() -> None:
    assert load() is load(SHIPPED_NAME)


def test_parts_are_all_of_the_text_and_end_with_paragraphs() -> None:
    text = ("word " * 100 + "\n") * 1_000
    cuts = parts(text)
    assert "".join(text[start:end] for start, end in cuts) == text
    assert all(end - start <= PART_LENGTH for start, end in cuts)
    assert all(text[end - 1] == "\n" for _, end in cuts)

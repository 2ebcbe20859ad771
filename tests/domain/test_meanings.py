"""What labels of other programs become: guessed with care, chosen by a person."""

from __future__ import annotations

import pytest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.domain.meanings import LabelUse, Meaning, guess, parse_meanings, uses_of
from annotator.domain.spans import LabelledSpan


@pytest.mark.parametrize("label", Label)
def test_our_own_labels_mean_what_they_are(label):
    assert guess(label.value).label is label
    assert guess(label.value.upper().replace("_", " ")).label is label


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("Quote", Meaning.ATTRIBUTED),
        ("DIRECT_QUOTE", Meaning.ATTRIBUTED),
        ("Opinion", Meaning.OPINION),
        ("not-a-claim", Meaning.NOT_A_CLAIM),
        ("PERSON", Meaning.UNDECIDED),
        ("", Meaning.UNDECIDED),
        ("unattributed", Meaning.UNDECIDED),
        ("no opinion", Meaning.UNDECIDED),
    ],
)
def test_a_name_is_taken_for_what_it_clearly_says(name, meaning):
    assert guess(name) is meaning


@pytest.mark.parametrize(
    "name",
    [
        "fact",
        "Facts",
        "factual",
        "true",
        "TRUE",
        "correct",
        "verifiable",
        "confirmed",
        "checked",
        "not verified",
        "verified?no",
    ],
)
def test_nothing_but_its_own_name_is_taken_for_verified(name):
    assert guess(name) is Meaning.UNDECIDED


def test_each_label_is_counted_once_with_an_example():
    text = "It is so.\nHe said  that it\nis not."
    spans = [LabelledSpan(Span(0, 8), "b"), LabelledSpan(Span(10, 33), "a"), LabelledSpan(Span(0, 2), "a")]
    assert uses_of([(text, spans), ("x" * 500, [LabelledSpan(Span(0, 500), "c")])], {"b": Meaning.LEFT_OUT}) == (
        LabelUse("a", 2, "He said that it is not", Meaning.UNDECIDED),
        LabelUse("b", 1, "It is so", Meaning.LEFT_OUT),
        LabelUse("c", 1, "x" * 119 + "…", Meaning.UNDECIDED),
    )


def test_a_choice_is_written_with_an_equals_sign():
    chosen = parse_meanings(["fact=verified", "a=b = left out", "=undecided"])
    assert chosen == {"fact": Meaning.VERIFIED, "a=b": Meaning.LEFT_OUT, "": Meaning.UNDECIDED}


@pytest.mark.parametrize("pair", ["fact", "fact=true", "fact="])
def test_a_choice_that_is_none_is_refused(pair):
    with pytest.raises(WrongInput):
        parse_meanings([pair])

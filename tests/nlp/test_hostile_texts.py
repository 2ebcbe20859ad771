"""Texts meant to break a pipeline: an answer that holds, by rules and by the trained pipeline, at a linear cost."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from annotator import nlp
from annotator.domain.claims import Highlights
from annotator.nlp.pipeline import RULES_NAME, SHIPPED_NAME

Check = Callable[[str, Highlights], None]
PIPELINES = (RULES_NAME, SHIPPED_NAME)
# What each text repeats, and how often in the fast tests.
HOSTILE = {
    "one long word": ("a", 100_000),
    "straight marks": ('"', 10_000),
    "opening marks": ("“", 10_000),
    "opening marks in words": ("“ a ", 5_000),
    "quoted words that speak": ('"a" said ', 3_000),
    "apostrophes": ("'a ", 5_000),
    "emoji": ("😀", 10_000),
    "emoji in words": ("😀 ", 5_000),
    "combining marks": ("e\u0301", 10_000),
    "one letter under all marks": ("\u0301", 20_000),
    "mixed scripts": ("Привет мир 你好世界 שלום said नमस्ते ", 500),
    "Chinese": ("你好世界", 5_000),
    "right to left": ("שלום עולם ", 2_000),
    "NUL": ("\0", 5_000),
    "NUL in words": ("he\0said ", 2_000),
    "byte-order marks": ("a\ufeff b", 3_000),
    "line separators": ("He said so.\u2028", 2_000),
    "no-break spaces": ("a\u00a0b ", 5_000),
    "one-letter words": ("a ", 10_000),
    "one-letter paragraphs": ("a\n", 5_000),
    "numbers": ("1 2, 3. ", 2_000),
    "commas": ("a, ", 8_000),
    "cues": ("he said ", 4_000),
    "sources": ("according to ", 4_000),
    "names": ("Bob Smith ", 4_000),
    "relatives": ("Bob, who said ", 2_000),
    "one sentence": ("He said that it rains in May and the minister agreed, ", 800),
    "quotations": ("“It rains,” he said. ", 1_500),
    "line breaks": ("\n", 50_000),
    "full stops": (".", 20_000),
    "white space": (" \t\u3000", 10_000),
}
# As large as a text may come: a million characters, and one line of five million.
LARGEST = {
    "one long word": 1_000_000,
    "straight marks": 10_000,
    "opening marks in words": 250_000,
    "quoted words that speak": 50_000,
    "emoji": 1_000_000,
    "combining marks": 500_000,
    "mixed scripts": 30_000,
    "NUL": 1_000_000,
    "one-letter words": 1_000_000,
    "numbers": 125_000,
    "names": 100_000,
    "one sentence": 93_000,
}
SAYING = ("He said that it rains in May and the minister agreed, ", "“It rains,” he said. ")


def hostile(name: str, times: int) -> str:
    return HOSTILE[name][0] * times


@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_gets_an_answer_that_holds(check: Check, name: str, pipeline: str) -> None:
    text = hostile(name, HOSTILE[name][1])
    found = nlp.find_claims(text, pipeline=pipeline)
    check(text, found)
    assert bool(found.claims) or HOSTILE[name][0] not in SAYING


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("name", LARGEST)
def test_the_largest_hostile_text_gets_an_answer_that_holds(check: Check, name: str, pipeline: str) -> None:
    text = hostile(name, LARGEST[name])
    check(text, nlp.find_claims(text, pipeline=pipeline))


@pytest.mark.parametrize("pipeline", PIPELINES)
def test_hostile_texts_read_together_get_the_answers_they_get_alone(pipeline: str) -> None:
    texts = [hostile(name, 1 + times // 20) for name, (_, times) in HOSTILE.items()]
    assert list(nlp.find_many(texts, pipeline=pipeline)) == [nlp.find_claims(text, pipeline=pipeline) for text in texts]


class Steps:
    """Counts the lines of our nlp package that are run: it grows as the time does, on any machine."""

    def __init__(self) -> None:
        self.count = 0
        self._folder = str(Path(nlp.__file__).parent)

    def __enter__(self) -> Steps:
        self._before = sys.gettrace()
        sys.settrace(self._enter)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)

    def _enter(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        return self._line if frame.f_code.co_filename.startswith(self._folder) else None

    def _line(self, _frame: FrameType, event: str, _argument: Any) -> Any:
        self.count += event == "line"
        return self._line


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("pipeline", PIPELINES)
@pytest.mark.parametrize("name", HOSTILE)
def test_the_steps_grow_with_a_hostile_text_and_not_with_its_square(name: str, pipeline: str) -> None:
    times = HOSTILE[name][1]
    steps = []
    for text in (hostile(name, times), hostile(name, 2 * times)):
        nlp.find_claims(text, pipeline=pipeline)
        with Steps() as counted:
            nlp.find_claims(text, pipeline=pipeline)
        steps.append(counted.count)
    assert steps[0] > 0
    assert steps[1] <= 2.3 * steps[0] + 500

"""What must hold for any text, whichever pipeline reads it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.claims import Highlights
from annotator.nlp import find_claims, find_many, pipeline_name
from annotator.nlp import pipeline as pipelines
from annotator.nlp.pipeline import RULES_NAME, SHIPPED_NAME

Check = Callable[[str, Highlights], None]
ARTICLES = sorted((Path(__file__).parent.parent / "data" / "nlp").glob("wikinews-*.txt"))
both = pytest.mark.parametrize("pipeline", [RULES_NAME, SHIPPED_NAME])
any_text = partial(
    settings, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


@both
def test_a_pipeline_names_itself_in_what_it_finds(pipeline: str) -> None:
    assert pipeline_name(pipeline).name == pipeline
    assert find_claims("It rains in May.", pipeline=pipeline).pipeline == pipeline_name(pipeline)


@both
@pytest.mark.parametrize("text", ["", " ", " \n\n ", "\u2028", "\ufeff"])
def test_a_text_without_a_word_has_no_claims(pipeline: str, text: str) -> None:
    found = find_claims(text, pipeline=pipeline)
    assert (found.claims, found.attributions) == ((), ())


@both
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_real_articles_keep_every_promise_about_spans(check: Check, pipeline: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = find_claims(text, pipeline=pipeline)
    check(text, found)
    assert found.claims
    assert found.attributions
    assert found.notices == ()


@both
def test_offsets_are_code_points_of_the_text_as_it_was_given(check: Check, pipeline: str) -> None:
    text = (
        "\ufeff😀 “It rains in May,” Ann Lee said.\r\n\r\n👩\u200d👧 The bridge e\u0301 was built in 1950.\u2028Yes.\n"
    )
    check(text, find_claims(text, pipeline=pipeline))


@both
def test_a_text_that_is_read_in_parts_keeps_its_offsets(
    check: Check, pipeline: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipelines, "PART_LENGTH", 400)
    paragraph = "“The bridge is safe,” Jane Doe said on Monday. The bridge was built in 1950 😀.\n"
    text = paragraph * 30
    assert len(pipelines.parts(text)) > 5
    found = find_claims(text, pipeline=pipeline)
    check(text, found)
    assert found.claims[-1].span.start > len(text) - len(paragraph)
    assert max(one.content[0].start for one in found.attributions) >= len(text) - len(paragraph)


@both
def test_texts_that_are_read_together_keep_their_order_and_offsets(check: Check, pipeline: str) -> None:
    texts = ["“It rains,” he said.", "", *(path.read_text(encoding="utf-8") for path in ARTICLES[:2]), "\n"]
    for text, found in zip(texts, find_many(texts, pipeline=pipeline), strict=True):
        check(text, found)


@both
def test_texts_that_are_read_together_get_the_answers_they_get_alone(pipeline: str) -> None:
    articles = [path.read_text(encoding="utf-8") for path in ARTICLES]
    paragraphs = [line for text in articles for line in text.splitlines() if line][:30]
    texts = [*articles, *paragraphs, "", "\n", "\n\n".join(articles[::-1])]
    alone = [find_claims(text, pipeline=pipeline) for text in texts]
    assert list(find_many(texts, pipeline=pipeline)) == alone
    assert list(find_many(texts[::-1], pipeline=pipeline)) == alone[::-1]


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


@both
@any_text(max_examples=300)
@given(text=SOUP)
def test_any_soup_of_words_and_marks_is_read_the_same_way_twice(check: Check, pipeline: str, text: str) -> None:
    found = find_claims(text, pipeline=pipeline)
    check(text, found)
    assert find_claims(text, pipeline=pipeline) == found


@both
@any_text(max_examples=200)
@given(text=st.text(max_size=300))
def test_any_text_is_read_without_an_error(check: Check, pipeline: str, text: str) -> None:
    check(text, find_claims(text, pipeline=pipeline))

"""Links: each source and content goes to one cue."""

from __future__ import annotations

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from annotator.nlp.encoder.links import FEATURES, Layout, Link, candidates, layout_of, link
from annotator.nlp.encoder.tags import TaggedSpan
from annotator.nlp.text.sentences import sentence_starts
from annotator.nlp.text.words import words_of

SOURCE, CUE, CONTENT = range(3)
TEXT = "Smith said it rains. Lee said it pours. Nobody else spoke that day."


def layout(text: str) -> Layout:
    words = words_of(spacy.blank("en")(text))
    return layout_of(words, sentence_starts(words), [False] * len(words))


def test_without_a_cue_a_content_stands_alone_and_a_source_falls_away() -> None:
    spans = [TaggedSpan(0, 1, SOURCE), TaggedSpan(2, 4, CONTENT)]
    assert link(layout(TEXT), spans, np.zeros(FEATURES, np.float32)) == [Link(None, (), (spans[1],))]


def test_only_cues_near_a_span_are_looked_at() -> None:
    cues = [TaggedSpan(place, place + 1, CUE) for place in range(0, 100, 2)]
    near = candidates(cues, TaggedSpan(51, 52, CONTENT))
    assert [cues[place].start for place in near] == [44, 46, 48, 50, 52, 54, 56, 58]


@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(0, 2)), max_size=10, unique_by=lambda one: one[0]), st.integers()
)
def test_every_source_and_content_belongs_to_exactly_one_cue(places: list[tuple[int, int]], seed: int) -> None:
    spans = sorted(TaggedSpan(place, place + 1, kind) for place, kind in places)
    weights = np.random.default_rng(abs(seed)).normal(size=FEATURES).astype(np.float32)
    links = link(layout(TEXT), spans, weights)
    contents = [span for one in links for span in one.content]
    assert sorted(contents) == [span for span in spans if span.kind == CONTENT]
    if any(span.kind == CUE for span in spans):
        assert sorted(one.cue for one in links if one.cue) == [span for span in spans if span.kind == CUE]
        assert sorted(span for one in links for span in one.source) == [span for span in spans if span.kind == SOURCE]


@pytest.mark.parametrize("spans", [[], [TaggedSpan(1, 2, CUE)]])
def test_nothing_to_join_is_no_error(spans: list[TaggedSpan]) -> None:
    assert [one.content for one in link(layout(TEXT), spans, np.zeros(FEATURES, np.float32))] == [()] * len(spans)

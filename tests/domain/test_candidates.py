"""Likely places of a claim in a newer text: the same words first, then the most alike."""

from itertools import pairwise

import pytest

from annotator.domain.candidates import candidates
from annotator.domain.claims import Span

OLD = "Ada Lund said the repair cost 2 million euros. Engineers checked every pillar twice. Critics disagree."


def of(quote, new, **options):
    start = OLD.index(quote)
    return candidates(OLD, Span(start, start + len(quote)), new, **options)


def test_the_same_words_come_first_wherever_they_went():
    new = "Engineers checked every pillar once. An update follows. Engineers checked every pillar twice."
    best, second = of("Engineers checked every pillar twice.", new)
    assert (best.quote, best.score) == ("Engineers checked every pillar twice.", 1)
    assert second.quote == "Engineers checked every pillar once."


def test_of_equal_places_the_nearest_to_where_it_stood_comes_first():
    new = "Critics disagree. " + "Words between them fill the page. " * 20 + "Critics disagree."
    assert [one.span.start for one in of("Critics disagree.", new)] == [len(new) - 17, 0]


def test_a_sentence_with_other_words_is_shown_whole():
    (best, *_) = of(
        "Ada Lund said the repair cost 2 million euros.", "So Ada Lund said the repair cost 3 million euros. No."
    )
    assert best.quote == "So Ada Lund said the repair cost 3 million euros."


def test_part_of_a_longer_sentence_is_shown_as_that_part():
    new = "In a speech to the council on Tuesday evening she repeated that the repair cost 2 million dollars, it seems."
    (best, *_) = of("the repair cost 2 million euros", new)
    assert best.quote == "the repair cost 2 million dollars"


def test_a_claim_of_two_sentences_is_looked_for_in_two():
    new = "Before. Ada Lund said the repair cost 5 million euros. Engineers checked every pillar. After it all."
    (best, *_) = of("Ada Lund said the repair cost 2 million euros. Engineers checked every pillar twice.", new)
    assert best.quote == "Ada Lund said the repair cost 5 million euros. Engineers checked every pillar."


@pytest.mark.parametrize("new", ["", "…", "\n\n", "Nothing of it. At all."])
def test_where_nothing_is_alike_nothing_is_shown(new):
    assert of("Critics disagree.", new) == ()


def test_no_two_candidates_overlap_and_there_are_so_many_at_most():
    found = of("Critics disagree.", "Critics disagree often. " * 40, limit=3)
    assert len(found) == 3
    spans = sorted(one.span for one in found)
    assert not any(one.overlaps(other) for one, other in pairwise(spans))


@pytest.mark.parametrize(
    "new", ["a" * 300_000, "critics " * 40_000, "critics. " * 40_000], ids=["word", "line", "stops"]
)
def test_hostile_texts_are_looked_through_in_bounds(new):
    assert len(of("Critics disagree.", new)) <= 5


def test_a_place_takes_the_edges_of_a_claim_that_is_nearly_there():
    new = "Before it. Ada Lund said the repair cost 3 million euros. After it."
    marked = Span(new.index("Ada"), new.index(". After"))
    (best, *_) = of("Ada Lund said the repair cost 2 million euros.", new, marked=(Span(0, 10), marked))
    assert best.span == marked

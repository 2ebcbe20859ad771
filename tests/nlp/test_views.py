"""What the network thinks of a sentence decides whether it is a claim, and of which kind."""

from __future__ import annotations

import pytest

from annotator.domain.claims import FoundClaim
from annotator.nlp.docs import starts_of
from annotator.nlp.pipeline import RULES_NAME, load
from annotator.nlp.statements.claims import cut_claims
from annotator.nlp.statements.suggestions import View
from annotator.nlp.text.words import words_of

TEXT = "Quiet Streets Again in the Old Town\n\nThe town lost its only doctor in May. Thank you all for coming."
HEADLINE = View(0.1, 0.9)


def claims(text: str, *views: View) -> list[FoundClaim]:
    doc = load(RULES_NAME)(text)
    words = words_of(doc)
    starts = starts_of(doc, words)
    return cut_claims(words, starts, list(doc._.annotator_quotations), list(doc._.annotator_findings), views)


def labels(text: str, *views: View) -> list[tuple[str, float]]:
    return [(claim.suggestion.label.value, claim.suggestion.score) for claim in claims(text, *views)]


def test_a_sentence_that_states_a_fact_is_factual_with_the_chance_that_it_does() -> None:
    assert labels("The town lost its only doctor in May.", View(0.2, 0.8)) == [("factual", 0.8)]


def test_a_sentence_that_is_likelier_opinion_than_not_is_opinion_with_its_chance() -> None:
    assert labels("The town deserves far better than that.", View(0.6, 0.4)) == [("opinion", 0.6)]


def test_what_surely_states_a_fact_is_to_be_checked_whatever_its_tone() -> None:
    assert labels("The wretched town lost its only doctor.", View(0.9, 0.95)) == [("factual", 0.95)]
    assert labels("The wretched town lost its only doctor.", View(0.9, 0.8)) == [("opinion", 0.9)]


def test_what_somebody_tells_of_their_own_deeds_is_to_be_checked_sooner() -> None:
    assert labels("We gave this wretched town its only doctor.", View(0.9, 0.8)) == [("factual", 0.8)]


def test_thanks_and_greetings_are_no_claims() -> None:
    assert [claim.quote[:8] for claim in claims(TEXT, HEADLINE, View(0.1, 0.9), View(0.3, 0.2))] == [
        "Quiet St",
        "The town",
    ]


def test_the_headline_is_a_claim_whatever_the_network_thinks_of_it() -> None:
    assert claims(TEXT, View(0.1, 0.1), View(0.1, 0.9), View(0.1, 0.9))[0].quote.startswith("Quiet")


@pytest.mark.parametrize("view", [View(0.99, 0.01), View(0.01, 0.99)])
def test_what_somebody_is_quoted_to_say_is_theirs(view: View) -> None:
    (claim,) = claims("“The town deserves far better than that,” Ann Lee said.", view)
    assert claim.suggestion.label.value == "attributed"


def test_what_somebody_says_in_passing_is_the_writers_where_that_is_surely_opinion() -> None:
    text = "The minister says that the plan works, which is a joke that nobody should take for one."
    assert labels(text, View(0.9, 0.2)) == [("opinion", 0.9)]
    assert [label for label, _ in labels(text, View(0.55, 0.2))] == ["attributed"]

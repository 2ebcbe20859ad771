"""What the network tagged becomes relations, and a statement in quotation marks is never overlooked."""

from __future__ import annotations

from annotator.nlp.attribution.relations import Relation
from annotator.nlp.docs import starts_of
from annotator.nlp.encoder.relations import overlooked
from annotator.nlp.pipeline import RULES_NAME, load
from annotator.nlp.text.words import words_of

TEXT = "“I think that it will rain for days, and that nobody will notice,” Smith concluded."


def found_by_rules(*tagged: Relation) -> list[str]:
    doc = load(RULES_NAME)(TEXT)
    words = words_of(doc)
    found = overlooked(words, starts_of(doc, words), list(doc._.annotator_quotations), tagged)
    return [" ".join(words.text[slice(*one.source[0])]) for one in found]


def test_a_statement_of_which_nothing_is_tagged_as_said_is_read_by_rules() -> None:
    assert found_by_rules() == ["Smith"]


def test_a_statement_that_the_network_found_is_left_to_it() -> None:
    assert found_by_rules(Relation(cue=[(18, 19)], content=[(0, 17)])) == []


def test_what_is_said_inside_a_statement_leaves_open_who_makes_it() -> None:
    assert found_by_rules(Relation(source=[(1, 2)], cue=[(2, 3)], content=[(3, 16)])) == ["Smith"]

"""What the network tagged becomes relations, and a statement in quotation marks is never overlooked."""

from __future__ import annotations

from annotator.nlp.attribution.relations import Relation
from annotator.nlp.docs import starts_of
from annotator.nlp.encoder.relations import mend
from annotator.nlp.pipeline import RULES_NAME, load
from annotator.nlp.text.words import words_of

TEXT = "“I think that it will rain for days, and that nobody will notice,” Smith concluded."


def mended(text: str, *tagged: Relation) -> list[Relation]:
    doc = load(RULES_NAME)(text)
    words = words_of(doc)
    return mend(words, starts_of(doc, words), list(doc._.annotator_quotations), list(tagged))


def found_by_rules(*tagged: Relation) -> list[str]:
    words = words_of(load(RULES_NAME)(TEXT))
    return [" ".join(words.text[slice(*one.source[0])]) for one in mended(TEXT, *tagged)[len(tagged) :]]


def test_a_statement_of_which_nothing_is_tagged_as_said_is_read_by_rules() -> None:
    assert found_by_rules() == ["Smith"]


def test_a_statement_that_the_network_found_is_left_to_it() -> None:
    assert found_by_rules(Relation(cue=[(18, 19)], content=[(0, 17)])) == []


def test_what_is_said_inside_a_statement_leaves_open_who_makes_it() -> None:
    assert found_by_rules(Relation(source=[(1, 2)], cue=[(2, 3)], content=[(3, 16)])) == ["Smith"]


def test_a_cue_that_says_nothing_gets_its_content_from_the_rules() -> None:
    (one,) = mended("Smith said that it will rain.", Relation(source=[(0, 1)], cue=[(1, 2)], score=0.0))
    assert (one.content, one.score) == ([(2, 6)], None)  # a rule ranks it


def test_what_another_cue_says_is_left_to_it() -> None:
    mute, other = Relation(source=[(0, 1)], cue=[(1, 2)]), Relation(cue=[(4, 5)], content=[(2, 6)])
    assert [one.content for one in mended("Smith said that it will rain.", mute, other)] == [[], [(2, 6)]]

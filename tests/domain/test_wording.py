"""A sentence that remembers its parts is the sentence itself wherever nobody asks."""

import pickle

from annotator.domain.errors import WrongInput
from annotator.domain.wording import Wording


def test_a_wording_is_its_english_sentence():
    said = Wording("{count} claims of “{title}”", count=1_000, title="{a}")
    assert said == "1000 claims of “{a}”"
    assert (said.template, said.values) == ("{count} claims of “{title}”", {"count": 1_000, "title": "{a}"})


def test_braces_in_a_sentence_without_parts_are_braces():
    assert Wording("a {brace}") == "a {brace}"


def test_a_wording_crosses_processes_whole():
    said = Wording("{label}, on {count} claims", label=Wording("not a claim"), count=2)
    again = pickle.loads(pickle.dumps(said))
    assert isinstance(again, Wording)
    assert (again, again.template, again.values) == (said, said.template, said.values)


def test_an_error_says_its_wording():
    error = WrongInput(Wording("No {what}.", what="day"))
    assert str(error) == "No day."
    assert error.message.template == "No {what}."

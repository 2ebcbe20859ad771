"""Names, details and the plain words of the history."""

import pytest

from annotator.domain.audit import QUOTE_LENGTH, sentence, shorten
from annotator.domain.errors import WrongInput
from annotator.domain.events import GENESIS, Event, Kind
from annotator.domain.evidence import new_evidence
from annotator.domain.reviewers import NAME_LENGTH, clean_name, reviewer_id


@pytest.mark.parametrize(
    ("given", "name"), [("Anna", "Anna"), ("  Anna \t Keller\n", "Anna Keller"), ("Łukasz 😀", "Łukasz 😀")]
)
def test_a_name_has_its_white_space_put_in_order(given, name):
    assert clean_name(given) == name


@pytest.mark.parametrize("given", ["", "  ", "a\u202eb", "a\x00b", "\ud800", "x" * (NAME_LENGTH + 1), "a\u200bb"])
def test_a_name_that_nobody_could_read_is_refused(given):
    with pytest.raises(WrongInput, match="printable"):
        clean_name(given)


def test_the_same_name_on_another_device_is_another_reviewer():
    assert reviewer_id("0" * 32, "Anna") == reviewer_id("0" * 32, "Anna")
    assert len({reviewer_id("0" * 32, "Anna"), reviewer_id("1" * 32, "Anna"), reviewer_id("0" * 32, "Bert")}) == 3


def test_evidence_that_says_nothing_is_refused():
    with pytest.raises(WrongInput, match="nothing of that is given"):
        new_evidence(" ", "\n")
    assert new_evidence("u").id != new_evidence("u").id


@pytest.mark.parametrize(
    ("quote", "shortened"),
    [
        ("short", "short"),
        ("two\n lines", "two lines"),
        ("word, " * 20, "word, " * 7 + "word…"),
        ("x" * 100, "x" * QUOTE_LENGTH + "…"),
    ],
)
def test_a_quote_is_shortened_to_one_line_at_a_word(quote, shortened):
    assert shorten(quote) == shortened


@pytest.mark.parametrize(
    ("kind", "body", "deed"),
    [
        (Kind.CLAIM_ADDED, {}, "new claim"),
        (Kind.CLAIM_ADDED, {"label": "opinion"}, "new claim, opinion"),
        (Kind.DECIDED, {"label": "not_a_claim"}, "not a claim"),
        (Kind.DECIDED, {"label": "verified", "note": "x"}, "verified"),
        (Kind.DESCRIBED, {"note": "x"}, "note"),
        (Kind.DESCRIBED, {"finding": "cannot_verify"}, "finding cannot verify"),
        (Kind.DESCRIBED, {"finding": ""}, "no finding"),
    ],
)
def test_history_says_in_plain_words_what_was_done(kind, body, deed):
    event = Event(1, "e", "d", 1, "anna", "", kind, {"claim": "c"} | body, GENESIS, GENESIS)
    assert sentence(event, "Japan helps.") == f"{deed}: “Japan helps.”"

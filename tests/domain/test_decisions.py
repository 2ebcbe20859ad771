"""The fold: what stands, and what can be undone."""

import pytest

from annotator.domain.decisions import Decision, Finding, Label, current, settled, undo_order, withdrawn
from annotator.domain.errors import WrongInput
from annotator.domain.events import GENESIS, Event, Kind
from annotator.domain.evidence import Evidence


def event(number, kind, reviewer="anna", **body):
    return Event(number, f"e{number}", "d", number, reviewer, "", kind, {"claim": "c"} | body, GENESIS, GENESIS)


def decided(number, label, reviewer="anna", **body):
    return event(number, Kind.DECIDED, reviewer, label=label, **body)


def undone(number, what, reviewer="anna"):
    return event(number, Kind.WITHDRAWN, reviewer, event=f"e{what}")


def redone(number, what, reviewer="anna"):
    return event(number, Kind.RESTORED, reviewer, event=f"e{what}")


def labels(*events):
    return {reviewer: (str(found.label), found.event) for reviewer, found in current("c", events).items()}


def test_nothing_stands_where_nothing_was_done():
    assert current("c", []) == {}


def test_the_last_verdict_stands():
    assert labels(decided(1, "opinion"), decided(2, "verified")) == {"anna": ("verified", "e2")}


def test_a_withdrawal_brings_back_the_verdict_before():
    events = [decided(1, "opinion"), decided(2, "verified"), undone(3, 2)]
    assert labels(*events) == {"anna": ("opinion", "e1")}
    assert labels(*events, undone(4, 1)) == {}
    assert labels(*events, undone(4, 1), redone(5, 1)) == {"anna": ("opinion", "e1")}


def test_an_older_verdict_can_be_withdrawn_and_changes_nothing_that_stands():
    assert labels(decided(1, "opinion"), decided(2, "verified"), undone(3, 1)) == {"anna": ("verified", "e2")}


def test_reviewers_do_not_touch_each_other():
    events = [decided(1, "opinion"), decided(2, "verified", "bert"), undone(3, 1)]
    assert labels(*events) == {"bert": ("verified", "e2")}


def test_details_are_folded_one_by_one():
    events = [
        decided(1, "attributed", speaker="Mori", note="see page 2"),
        event(2, Kind.DESCRIBED, finding="wrong", note=""),
        event(3, Kind.DESCRIBED, speaker=""),
        event(4, Kind.DESCRIBED, evidence={"add": [{"id": "x", "url": "u", "quote": "q"}], "remove": []}),
        event(5, Kind.DESCRIBED, evidence={"add": [{"id": "y", "url": "v", "quote": ""}], "remove": ["x"]}),
    ]
    assert current("c", events) == {
        "anna": Decision("c", "anna", Label.ATTRIBUTED, "e1", Finding.WRONG, None, "", (Evidence("y", "v"),))
    }
    assert current("c", [*events, undone(6, 5)])["anna"].evidence == (Evidence("x", "u", "q"),)


def test_details_alone_are_a_decision_without_a_label_until_they_are_taken_away():
    events = [event(1, Kind.DESCRIBED, note="hm")]
    assert current("c", events) == {"anna": Decision("c", "anna", note="hm")}
    assert current("c", [*events, event(2, Kind.DESCRIBED, note="")]) == {}


def test_a_claim_added_by_hand_carries_its_verdict():
    assert labels(event(1, Kind.CLAIM_ADDED, label="opinion")) == {"anna": ("opinion", "e1")}
    assert labels(event(1, Kind.CLAIM_ADDED)) == {}


def test_what_was_restored_is_not_withdrawn():
    assert withdrawn([decided(1, "opinion"), undone(2, 1)]) == {"e1"}
    assert withdrawn([decided(1, "opinion"), undone(2, 1), redone(3, 1)]) == set()


def test_undo_goes_back_and_redo_forward_and_something_new_ends_redo():
    events = [decided(1, "opinion"), decided(2, "verified"), decided(3, "opinion")]
    assert undo_order(events) == (["e1", "e2", "e3"], [])
    events += [undone(4, 3), undone(5, 2)]
    assert undo_order(events) == (["e1"], ["e3", "e2"])
    events += [redone(6, 2)]
    assert undo_order(events) == (["e1", "e2"], ["e3"])
    events += [decided(7, "attributed")]
    assert undo_order(events) == (["e1", "e2", "e7"], [])


@pytest.mark.parametrize(
    ("given", "label"),
    [
        ([], None),
        (["opinion"], Label.OPINION),
        (["opinion", "opinion"], Label.OPINION),
        (["opinion", "verified"], None),
        ([None, "verified"], Label.VERIFIED),
        ([None], None),
    ],
)
def test_a_label_is_settled_where_all_who_decided_agree(given, label):
    decisions = [Decision("c", str(number), Label(word) if word else None) for number, word in enumerate(given)]
    assert settled(decisions) == label


def test_unknown_words_are_answered_with_the_known_ones():
    with pytest.raises(WrongInput, match="attributed, verified, opinion, not_a_claim"):
        Label.parse("Attributed")
    with pytest.raises(WrongInput, match="wrong, cannot_verify, disputed, outdated"):
        Finding.parse("")

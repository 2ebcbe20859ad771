"""Claims take other shapes: each time one step, taken back whole."""

import pytest

from annotator.domain.claims import Span
from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.session import Session


def quotes(session):
    return [claim.quote for claim in session.claims()]


def test_moved_edges_keep_claim_and_verdict_and_go_back_with_one_undo(session):
    first, *_ = session.claims()
    session.decide(first.id, Label.OPINION)
    session.move_edges(first.id, Span(first.span.start, first.span.end + len(" “We will")))
    moved = session.claims_by_id([first.id])[0]
    assert moved.quote == "Japan helps. “We will"
    assert moved.decisions[0].label is Label.OPINION
    assert session.undo().words == "moved the edges: “Japan helps. “We will”"
    assert session.claims_by_id([first.id])[0].quote == "Japan helps."
    session.redo()
    assert session.claims_by_id([first.id])[0] == moved


def test_edges_leave_white_space_out_and_moving_them_nowhere_writes_nothing(session):
    first, *_ = session.claims()
    head = session.head()
    assert session.move_edges(first.id, Span(first.span.start, first.span.end + 1)) is None
    assert session.head() == head


def test_edges_onto_another_claims_are_refused(session):
    first, second, *_ = session.claims()
    with pytest.raises(WrongInput, match="exactly these edges"):
        session.move_edges(first.id, second.span)


def test_a_split_claim_keeps_its_verdict_in_the_first_part_and_the_second_is_undecided(session):
    second = session.claims()[1]
    session.decide(second.id, Label.ATTRIBUTED)
    session.split(second.id, second.span.start + second.quote.index("Bezpalko"))
    left, right = session.claims()[1:3]
    assert (left.id, left.quote, right.quote) == (second.id, "“We will not stop”,", "Bezpalko said.")
    assert (len(left.decisions), right.decisions) == (1, ())
    assert right.suggestion == second.suggestion
    before = quotes(session)
    session.undo()
    assert session.claims()[1].quote == second.quote
    session.redo()
    assert quotes(session) == before


@pytest.mark.parametrize("offset", [-1, 0, 1_000])
def test_a_claim_is_split_inside_it_only(session, offset):
    claim = session.claims()[1]
    with pytest.raises(WrongInput, match="inside it"):
        session.split(claim.id, claim.span.start + offset)


def test_two_claims_merge_into_the_first_with_all_between_them_and_part_again_with_one_undo(session):
    first, second, *rest = session.claims()
    before = quotes(session)
    session.decide(second.id, Label.VERIFIED)
    session.merge(first.id, second.id)
    merged = session.claims()[0]
    assert merged.quote == f"{first.quote} {second.quote}"
    assert len(session.claims()) == len(rest) + 1
    session.undo()
    assert quotes(session) == before
    assert session.claims()[1].decisions[0].label is Label.VERIFIED


def test_a_claim_on_which_somebody_else_has_worked_is_not_merged_away(session):
    first, second, *_ = session.claims()
    session.review_as("Ben")
    session.decide(second.id, Label.VERIFIED)
    session.review_as("Anna")
    with pytest.raises(WrongInput, match="Ben has worked on the second claim"):
        session.merge(first.id, second.id)


def test_shapes_survive_a_restart_and_verify(session, project):
    first, second, *_ = session.claims()
    session.split(second.id, second.span.start + 10)
    session.merge(first.id, second.id)
    left = quotes(session)
    session.close()
    with Session.open(project) as again:
        assert quotes(again) == left
        assert again.verify().faults == ()

"""The model of claims keeps its order, its counts and what comes next, without going through all claims at a key."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claims import Claim, Span
from annotator.domain.decisions import Decision, Label
from annotator.gui.models.claims import ClaimsModel

ME = "me"


def claim_of(id_, start, length, state):
    decisions = {
        "undecided": (),
        "decided": (Decision(id_, ME, label=Label.OPINION),),
        "skipped": (Decision(id_, ME, skipped=True),),
        "somebody else's": (Decision(id_, "another", label=Label.OPINION),),
    }
    return Claim(id_, "article", Span(start, start + length), "x" * length, "pipeline", decisions=decisions[state])


claims = st.builds(
    claim_of,
    st.sampled_from("abcdefgh"),
    st.integers(0, 30),
    st.integers(1, 20),
    st.sampled_from(["undecided", "decided", "skipped", "somebody else's"]),
)


@dataclass
class Plain:
    """What the model should say, found out the slow way."""

    standing: dict

    @property
    def rows(self):
        return sorted(self.standing.values(), key=lambda claim: (claim.span.start, claim.span.end, claim.id))

    def next(self, row, step):
        order = self.rows[row + 1 :] + self.rows[: row + 1] if step > 0 else None
        if order is None:
            row = row if row >= 0 else 0
            order = self.rows[:row][::-1] + self.rows[row:][::-1]
        mine = [(claim, claim.by(ME)) for claim in order]
        fresh = [claim for claim, said in mine if said is None]
        skipped = [claim for claim, said in mine if said is not None and said.label is None]
        return next(iter(fresh + skipped), None)


@given(st.lists(claims, max_size=6), st.lists(st.tuples(claims, st.booleans()), max_size=20))
def test_it_says_after_any_changes_what_going_through_all_claims_says(first, changes):
    plain = Plain({claim.id: claim for claim in first})
    model = ClaimsModel()
    model.reset(plain.standing.values(), ME)
    for claim, stands in changes:
        if stands:
            plain.standing[claim.id] = claim
        else:
            plain.standing.pop(claim.id, None)
        model.refresh([claim.id], [claim] if stands else [])
        assert model.rows == plain.rows
        assert [model.row(claim.id) for claim in plain.rows] == list(range(len(plain.rows)))
        for row in range(-1, len(plain.rows)):
            for step in (1, -1):
                assert model.next_undecided(row, step) == plain.next(row, step)
        for start in range(0, 50, 7):
            expected = [claim for claim in plain.rows if claim.span.start < start + 5 and claim.span.end > start]
            assert model.between(start, start + 5) == expected


def test_it_is_a_model_as_qt_wants_it(qtmodeltester):
    model = ClaimsModel()
    qtmodeltester.check(model)
    model.reset([claim_of(id_, number, 3, "undecided") for number, id_ in enumerate("abc")], ME)
    qtmodeltester.check(model)

"""A project of the first release: made by that release, through its own session."""

import shutil
from pathlib import Path

import pytest

from annotator.domain.decisions import Finding, Label
from annotator.session import Session

FIRST = Path(__file__).parents[1] / "data" / "projects" / "first-release.annotator"


@pytest.fixture
def old(tmp_path):
    return Path(shutil.copy(FIRST, tmp_path / "old.annotator"))


def test_a_project_of_the_first_release_opens_whole_and_verifies(old):
    with Session.open(old) as session:
        names = session.names()
        claims = session.claims()
        labels = [{names[one.reviewer]: one.label for one in claim.decisions} for claim in claims]
        assert {"Anna": Label.VERIFIED} in labels
        assert sorted(label for one in labels for label in one.values()) == ["attributed", "opinion", "verified"]
        (decision,) = next(
            claim for claim in claims if claim.label_by(session.reviewers()[0].id) == "verified"
        ).decisions
        assert (decision.note, decision.finding, decision.flagged) == ("n", Finding.DISPUTED, False)
        (evidence,) = decision.evidence
        assert (evidence.url, evidence.quote, evidence.stance) == ("https://example.org", "words", None)
        assert session.verify().faults == ()


def test_its_claims_can_be_found_by_their_words_and_take_other_shapes(old):
    with Session.open(old, reviewer="Anna") as session:
        claim = next(claim for claim in session.claims() if "Bezpalko" in claim.quote or "stop" in claim.quote)
        session.split(claim.id, claim.span.start + 8)
        again = session.claims()[0]
        assert all(seen.claim.id != again.id for seen in session.seen_before(again.id))
        assert session.verify().faults == ()
        assert session.undo() is not None
        assert session.verify().faults == ()


def test_what_it_was_is_kept_beside_it_once(old, tmp_path):
    before = old.read_bytes()
    with Session.open(old):
        pass
    (copy,) = set(tmp_path.iterdir()) - {old}
    assert copy.name == "old.before-update-2.annotator"
    with Session.open(old):
        pass
    assert set(tmp_path.iterdir()) == {old, copy}
    again = Path(shutil.copy(copy, tmp_path / "again.annotator"))
    assert again.stat().st_size == len(before)
    with Session.open(again) as session:
        assert session.verify().faults == ()


def test_a_project_of_this_release_is_opened_without_a_copy(project, tmp_path):
    with Session.open(project):
        pass
    assert list(project.parent.glob("*.before-update*")) == []

"""A project of the first release: made by that release, through its own session."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain.decisions import Finding, Label
from annotator.domain.errors import StoreUnavailable
from annotator.session import Session
from annotator.store import migrations as migrations_module
from annotator.store import store as store_module

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


@pytest.mark.parametrize("time", [1, 2, 3])
def test_a_window_that_another_one_was_quicker_than_finds_it_up_to_date(old, tmp_path, monkeypatch, time):
    look, looked = migrations_module.migrations.pending, []

    def pending(db):
        found = look(db)
        looked.append(found)
        if len(looked) == time and not db.conn.in_transaction:
            with Session.open(old):  # the other one comes between looking and doing, unless it is kept out
                pass
        return found

    monkeypatch.setattr(migrations_module.migrations, "pending", pending)
    with Session.open(old) as session:
        assert session.verify().faults == ()
    assert looked[0]
    (copy,) = tmp_path.glob("*.before-update-2.annotator")
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("SELECT name FROM _sqlite_migrations").fetchall() == [("m001_the_log_and_its_projections",)]


@pytest.mark.parametrize("fails", ["back_up", "migrations"])
def test_where_there_is_no_room_for_it_it_is_left_as_it_was_and_opens_another_time(old, monkeypatch, fails):
    before = old.read_bytes()

    def fail(*_arguments, **_options):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        if fails == "back_up":
            patched.setattr(store_module, "back_up", fail)
        else:
            patched.setattr(migrations_module, "_M002", (*migrations_module._M002, "SELECT no_such_column FROM claim"))
        with pytest.raises(StoreUnavailable):
            Session.open(old)
    assert old.read_bytes() == before
    with Session.open(old) as session:
        assert session.verify().faults == ()

"""Evidence: an address, a file, the words found there; how it stands to the claim, and when it was looked at."""

import hashlib
import json
import sqlite3
from contextlib import closing

import pytest

from annotator.domain import evidence as evidence_module
from annotator.domain.decisions import Label, Manner
from annotator.domain.drafts import Details
from annotator.domain.errors import WrongInput
from annotator.domain.evidence import Rank, Stance, copied, new_evidence
from annotator.session import Session, deciding


def test_everything_said_of_evidence_is_kept_and_exported(session, tmp_path):
    claim = session.claims()[0]
    given = new_evidence(
        "https://example.org",
        "words",
        locator="p. 4",
        looked_on="2026-11-25",
        stance=Stance.CONTRADICTS,
        rank=Rank.PRIMARY,
    )
    session.decide(claim.id, Label.VERIFIED, Details(evidence_added=(given,), role="a minister", manner=Manner.MIXED))
    (decision,) = session.claims()[0].decisions
    assert decision.evidence == (given,)
    assert (decision.role, decision.manner) == ("a minister", Manner.MIXED)
    session.export(tmp_path / "out.jsonl", format_name="jsonl")
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    verdict = json.loads(line)["claims"][0]["verdicts"][0]
    assert verdict["evidence"] == [
        {
            "url": "https://example.org",
            "quote": "words",
            "locator": "p. 4",
            "looked_on": "2026-11-25",
            "stance": "contradicts",
            "rank": "primary",
        }
    ]
    assert (verdict["role"], verdict["manner"]) == ("a minister", "mixed")


@pytest.mark.parametrize("day", ["yesterday", "2026-13-01", "25.11.2026"])
def test_a_day_that_is_none_is_refused(day):
    with pytest.raises(WrongInput, match="is no day"):
        new_evidence("https://example.org", looked_on=day)


def test_a_file_is_copied_into_the_project_and_found_by_its_hash(session, project, tmp_path):
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF nothing")
    claim = session.claims()[0]
    session.add_file(claim.id, scan, new_evidence("", "nothing", stance=Stance.SUPPORTS))
    scan.unlink()
    (kept,) = session.claims()[0].decisions[0].evidence
    assert (kept.file, kept.sha256) == ("scan.pdf", hashlib.sha256(b"%PDF nothing").hexdigest())
    assert session.file(kept.sha256) == b"%PDF nothing"
    assert session.file_size(kept.sha256) == len(b"%PDF nothing")
    assert session.verify().faults == ()
    session.undo()
    assert session.claims()[0].decisions == ()
    session.redo()
    session.close()
    with closing(sqlite3.connect(project)) as raw, raw:
        raw.execute("DELETE FROM content WHERE sha256 = ?", (kept.sha256,))
    with Session.open(project) as again:
        assert [fault for fault in again.verify().faults if "“scan.pdf”" in fault and "is missing" in fault]


def test_a_file_that_is_too_large_or_not_there_is_refused_and_nothing_is_written(session, tmp_path, monkeypatch):
    claim, head = session.claims()[0], session.head()
    with pytest.raises(WrongInput, match="can't be read"):
        session.add_file(claim.id, tmp_path / "none.pdf", new_evidence("", "x"))
    with pytest.raises(WrongInput, match="is not a file"):
        session.add_file(claim.id, tmp_path, new_evidence("", "x"))
    monkeypatch.setattr(deciding, "LARGEST_FILE", 3)
    (tmp_path / "large").write_bytes(b"1234")
    with pytest.raises(WrongInput, match="Give its address instead"):
        session.add_file(claim.id, tmp_path / "large", new_evidence("", "x"))
    assert session.head() == head


def test_evidence_used_again_is_the_same_with_an_id_of_its_own():
    given = new_evidence("https://example.org", "words")
    again = copied(given)
    assert again.id != given.id
    assert again.body() | {"id": given.id} == given.body()
    assert evidence_module.Evidence.from_body(given.body()) == given

"""The log is append-only, and whoever gets around that is found out."""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import astuple, replace
from pathlib import Path

import pytest

from annotator.domain import drafts
from annotator.domain.claims import Attribution
from annotator.domain.decisions import Label, Manner
from annotator.domain.drafts import Details
from annotator.domain.errors import StoreUnavailable
from annotator.domain.events import event_hash
from annotator.ingest import article_from_bytes
from annotator.session import Session
from annotator.store import migrations

APPEND_ONLY = [
    "UPDATE event SET at_utc = '2020-01-01T00:00:00.000Z' WHERE seq = 2",
    "UPDATE event SET seq = seq + 100",
    "DELETE FROM event WHERE seq = 2",
    "DELETE FROM event",
    "INSERT OR REPLACE INTO event SELECT seq, id, device, device_seq, reviewer, 'x', kind, body, prev_hash, hash"
    " FROM event WHERE seq = 2",
    "REPLACE INTO event SELECT 99, id, device, device_seq, reviewer, 'x', kind, body, prev_hash, hash"
    " FROM event WHERE seq = 2",
    "UPDATE OR IGNORE event SET body = '{}'",
]


@pytest.fixture(scope="module")
def decided_once(made_once, tmp_path_factory):
    project = Path(shutil.copy(made_once, tmp_path_factory.mktemp("decided")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(project.with_name("home")))
        decide(project)
    return project


@pytest.fixture
def decided(decided_once, tmp_path):
    """A project with verdicts by two reviewers and an article that was a file."""
    return Path(shutil.copy(decided_once, tmp_path))


def decide(project):
    with Session.open(project, reviewer="Anna") as session:
        session.import_article(article_from_bytes("Zoé l’a dit.".encode("utf-16"), origin="zoe.txt"))
        for claim, label in zip(session.claims(), Label, strict=False):
            session.decide(claim.id, label, Details(note="n", speaker="s"))
        session.undo()
        session.review_as("Bert")
        session.decide(session.claims()[0].id, Label.OPINION)


@pytest.mark.parametrize("statement", APPEND_ONLY)
def test_the_log_refuses_to_be_changed(decided, statement):
    with Session.open(decided) as session:
        db = session._store._db
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            db.execute(statement)
        if db.conn.in_transaction:
            db.conn.rollback()
        assert not session.verify().faults


@pytest.mark.parametrize("statement", [line for line in APPEND_ONLY if "REPLACE" not in line])
def test_the_log_refuses_other_programs_too(decided, statement):
    with closing(sqlite3.connect(decided)) as raw, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        raw.execute(statement)


def tamper(path, *statements):
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("DROP TRIGGER event_is_never_changed")
        raw.execute("DROP TRIGGER event_is_never_deleted")
        for statement in statements:
            assert raw.execute(statement).rowcount, statement


def faults(path, **options):
    with Session.open(path) as session:
        return session.verify(**options).faults


def test_a_sound_project_has_no_faults_and_says_what_was_checked(decided):
    with Session.open(decided) as session:
        report = session.verify()
        assert report.faults == ()
        assert (report.events, report.head) == session.head()
        assert "the chain of events" in report.checked
        assert "projections" in report.checked


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE event SET body = replace(body, 'attributed', 'verified') WHERE kind = 'decided'", "was changed"),
        ("UPDATE event SET body = replace(body, ',', ', ') WHERE kind = 'decided'", "table event"),
        ("""UPDATE event SET body = '{"label":"x",' || substr(body, 2) WHERE kind = 'decided'""", "table event"),
        ("UPDATE event SET body = '{' WHERE seq = 4", "cannot be read"),
        ("UPDATE event SET body = '[]' WHERE seq = 4", ""),
        ("UPDATE event SET body = '{}' WHERE seq = 5", ""),
        ("UPDATE event SET body = '\"text\"' WHERE seq = 5", ""),
        ("UPDATE event SET body = printf('%.*c', 100000, '[') WHERE seq = 5", "cannot be read"),
        ("UPDATE event SET kind = 'approved' WHERE seq = 4", "cannot be read"),
        ("UPDATE event SET kind = 'described' WHERE kind = 'decided'", "was changed"),
        ("UPDATE event SET reviewer = NULL WHERE kind = 'decided'", "was changed"),
        ("UPDATE event SET at_utc = '2020-01-01T00:00:00.000Z' WHERE seq = 3", "event 3 was changed"),
        ("UPDATE event SET hash = zeroblob(32) WHERE seq = 3", "event 4 does not follow"),
        ("UPDATE event SET seq = 1000 WHERE seq = 6", "event 6 is missing"),
        ("DELETE FROM event WHERE seq = 1", "event 1 is missing"),
        ("DELETE FROM event WHERE kind = 'decided'", "is missing"),
        ("DELETE FROM event", "does not say what the log adds up to"),
        (
            "INSERT INTO event SELECT 1000, 'new', device, 1000, reviewer, at_utc, kind, body, hash, hash FROM event"
            " WHERE seq = 5",
            "event 1000 was changed",
        ),
        ("UPDATE decision SET label = 'verified'", "table decision"),
        ("UPDATE decision SET note = 'changed'", "table decision"),
        ("UPDATE decision SET event = 'none'", "table decision"),
        ("DELETE FROM decision", "table decision"),
        ("UPDATE claim SET standing = 0", "table claim "),
        ("UPDATE claim SET quote = 'Something else.'", "quotes words that are not at its place"),
        ("UPDATE claim SET start = start + 1", "quotes words that are not at its place"),
        ("UPDATE claim SET score = 0.99", "table claim "),
        ("UPDATE claim SET article = 'nowhere'", "refers to something that is not there"),
        ("UPDATE reviewer SET name = 'Somebody else'", "table reviewer"),
        ("UPDATE undo SET state = 'past'", "table undo"),
        ("UPDATE device SET last_seq = 1", "table device"),
        ("DELETE FROM claim_event", "table claim_event"),
        ("UPDATE article SET title = 'Another'", "table article"),
        ("UPDATE article SET notices = '['", "table article"),
        ("UPDATE content SET bytes = CAST(bytes || x'20' AS BLOB)", "was changed after it was imported"),
        ("UPDATE content SET sha256 = upper(sha256)", "was changed|is missing"),
        ("UPDATE content SET bytes = zeroblob(9)", "quotes words that are not at its place"),
        ("DELETE FROM content WHERE sha256 IN (SELECT sha256 FROM article)", "the text of “"),
        ("DELETE FROM content WHERE sha256 IN (SELECT original_sha256 FROM article)", "the original file of “Zoé"),
    ],
)
def test_verify_finds_what_was_tampered_with(decided, statement, fault):
    tamper(decided, statement)
    found = faults(decided)
    assert found
    assert re.search(fault, "\n".join(found)), found


def test_text_that_is_no_utf8_is_said_to_be_damage(decided):
    tamper(decided, "UPDATE event SET body = CAST(x'ff' AS TEXT) WHERE seq = 5")
    with pytest.raises(StoreUnavailable, match="damaged"):
        faults(decided)


def test_a_log_cut_short_with_its_projections_needs_the_head_kept_elsewhere(decided):
    with Session.open(decided, reviewer="Bert") as session:
        kept = session.head()
        session.decide(session.claims()[1].id, Label.VERIFIED)
        last, head = session.head()
        event = session._store.events(after=last - 1)[0]
    tamper(
        decided,
        f"DELETE FROM event WHERE seq = {last}",
        f"DELETE FROM claim_event WHERE seq = {last}",
        f"DELETE FROM undo WHERE seq = {last}",
        f"DELETE FROM decision WHERE event = '{event.id}'",
        f"UPDATE device SET last_seq = {event.device_seq - 1} WHERE id = '{event.device}'",
        "DELETE FROM progress",
        *(statement for statement in migrations._M002 if statement.startswith("INSERT INTO progress")),
    )
    assert faults(decided) == ()
    assert faults(decided, head=kept[1]) == ()
    assert faults(decided, head=kept[1].upper()) == ()
    (fault,) = faults(decided, head=head)
    assert "cut short, rewritten" in fault


@pytest.mark.parametrize("head", ["", "00", "no hash", "9" * 64, "é", "\ud800"])
def test_a_head_that_is_not_in_the_log_is_a_fault(decided, head):
    (fault,) = faults(decided, head=head)
    assert "does not contain the head" in fault


def test_a_rewritten_event_is_found_by_the_head_even_if_every_hash_after_it_is_made_again(decided):
    with Session.open(decided) as session:
        _, head = session.head()
        events = session._store.events()
    rewritten, previous = [], "0" * 64
    for event in events:
        body = json.loads(json.dumps(dict(event.body)).replace('"note": "n"', '"note": "forged"'))
        changed = replace(event, body=body, prev_hash=previous)
        rewritten.append(replace(changed, hash=event_hash(changed)))
        previous = rewritten[-1].hash
    with closing(sqlite3.connect(decided)) as raw, raw:
        raw.execute("DROP TRIGGER event_is_never_changed")
        for event in rewritten:
            text = json.dumps(event.body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
            raw.execute(
                "UPDATE event SET body = ?, prev_hash = ?, hash = ? WHERE seq = ?",
                (text, bytes.fromhex(event.prev_hash), bytes.fromhex(event.hash), event.seq),
            )
        raw.execute("UPDATE decision SET note = 'forged' WHERE note = 'n'")
    assert faults(decided) == ()
    assert faults(decided, head=head) != ()


def test_verify_changes_nothing_and_can_be_asked_again(decided):
    before = decided.read_bytes()
    with Session.open(decided) as session:
        assert session.verify() == session.verify()
        with pytest.raises(sqlite3.OperationalError):
            session._store._db.execute("ROLLBACK")
    assert decided.read_bytes() == before


def test_who_says_it_in_what_role_and_through_whom_is_kept(tmp_path, article, highlights_of):
    attribution = Attribution((), (), (), "Bezpalko", Manner.MIXED, "member of the Council", "Channel Five")
    found = highlights_of(article.text)
    claims = tuple(replace(claim, attribution=attribution) for claim in found.claims)
    with Session.create(tmp_path / "p.annotator") as session:
        row = session.import_article(article)
        session.add_highlights(row.id, replace(found, claims=claims, attributions=(attribution,)))
    with Session.open(tmp_path / "p.annotator") as session:
        assert {claim.attribution for claim in session.claims()} == {attribution}
        assert session.verify().faults == ()


@pytest.mark.parametrize(("direct", "manner"), [(True, Manner.DIRECT), (False, Manner.INDIRECT)])
def test_a_project_of_the_first_release_opens_and_verifies(
    tmp_path, article, highlights_of, monkeypatch, direct, manner
):
    def first_release(attribution):
        parts = {
            part: [[*astuple(span)] for span in getattr(attribution, part)] for part in ("source", "cue", "content")
        }
        return parts | {"speaker": attribution.speaker, "direct": direct}

    with monkeypatch.context() as then, Session.create(tmp_path / "p.annotator") as session:
        then.setattr(drafts, "_attribution_body", first_release)
        session.add_highlights(session.import_article(article).id, highlights_of(article.text))
    with Session.open(tmp_path / "p.annotator") as session:
        found = [claim.attribution for claim in session.claims() if claim.attribution]
        assert {(one.speaker, one.manner, one.role, one.relayed_by) for one in found} == {
            ("Bezpalko", manner, None, None)
        }
        assert session.verify().faults == ()

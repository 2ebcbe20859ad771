"""Project files: made whole and never over another, refused if newer or foreign, and read as far as damage allows."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import drafts
from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.domain.errors import AnnotatorError, StoreUnavailable, WrongInput
from annotator.domain.evidence import new_evidence
from annotator.session import Session
from annotator.store import Store, store


@pytest.mark.parametrize("content", [b"", b"precious", None])
def test_create_never_takes_the_place_of_something(tmp_path, content):
    path = tmp_path / "p.annotator"
    if content is None:
        Session.create(path).close()
    else:
        path.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="there already"):
        Session.create(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_create_refuses_a_link_that_leads_nowhere(tmp_path):
    path = tmp_path / "p.annotator"
    path.symlink_to(tmp_path / "nowhere")
    with pytest.raises(StoreUnavailable, match="there already"):
        Session.create(path)
    assert list(tmp_path.iterdir()) == [path]


def test_create_loses_a_race_without_harm(tmp_path, monkeypatch):
    path = tmp_path / "p.annotator"
    publish = store._publish

    def other_first(draft, target):
        target.write_text("precious")
        publish(draft, target)

    monkeypatch.setattr(store, "_publish", other_first)
    with pytest.raises(StoreUnavailable, match="there already"):
        Session.create(path)
    assert path.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [path]


def test_create_works_where_there_are_no_hard_links(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", lambda *_: (_ for _ in ()).throw(OSError(1, "Operation not permitted")))
    path = tmp_path / "p.annotator"
    Session.create(path).close()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", [".", "..", "/", "missing/p.annotator", "x" * 300, "x" * 250])
def test_create_says_in_one_line_where_nothing_can_be_made(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(StoreUnavailable) as caught:
        Session.create(type(tmp_path)(name))
    assert "\n" not in str(caught.value)
    assert not list(tmp_path.iterdir())


def test_a_reviewer_without_a_name_makes_no_project(tmp_path):
    with pytest.raises(WrongInput, match="name"):
        Session.create(tmp_path / "p.annotator", reviewer=" ")
    assert not (tmp_path / "p.annotator").exists()


def test_a_failed_opening_leaves_no_connection(project):
    def connections():
        return [link for link in Path("/proc/self/fd").iterdir() if link.resolve() == project]

    with pytest.raises(WrongInput, match="name"):
        Session.open(project, reviewer=" ")
    assert connections() == []


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: None, "There is no project at"),
        (lambda path: path.mkdir(), "is a folder"),
        (os.mkfifo, "not a project"),
        (lambda path: path.symlink_to("/dev/zero"), "not a project"),
        (lambda path: path.symlink_to(path), "There is no project|Too many levels"),
        (lambda path: path.write_bytes(b""), "not an Annotator project"),
        (lambda path: path.write_text("Notes of a fact-checker.\n" * 400), "not an Annotator project"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "not an Annotator project"),
        (lambda path: path.write_bytes(bytes(8192)), "not an Annotator project"),
    ],
)
def test_what_is_no_project_is_refused_and_left_as_it_is(tmp_path, make, message):
    path = tmp_path / "p.annotator"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreUnavailable, match=message):
        Session.open(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert {entry.name for entry in tmp_path.iterdir()} <= {path.name}


@pytest.mark.parametrize("name", ["x" * 300, "file/p.annotator"])
def test_a_path_that_cannot_be_looked_at_is_one_clear_line(tmp_path, name):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable) as caught:
        Session.open(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_newer_project_is_refused_and_left_as_it_is(project):
    with closing(sqlite3.connect(project)) as raw, raw:
        raw.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('annotator', 'm999', '')")
    before = project.read_bytes()
    with pytest.raises(StoreUnavailable, match="newer Annotator"):
        Session.open(project)
    assert project.read_bytes() == before


def test_opening_and_reading_change_nothing(project):
    before = project.read_bytes(), project.stat().st_mtime_ns
    with Session.open(project) as session:
        session.articles()
        session.claims()
        session.verify()
    assert (project.read_bytes(), project.stat().st_mtime_ns) == before


# Damage


@pytest.fixture(scope="module")
def worked_on_once(made_once, tmp_path_factory):
    project = Path(shutil.copy(made_once, tmp_path_factory.mktemp("worked_on")))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(project.with_name("home")))
        return project, work_on(project)


@pytest.fixture
def worked_on(worked_on_once, tmp_path):
    """A project with all kinds of events in it, and everything that can be read from it."""
    project, sound = worked_on_once
    return Path(shutil.copy(project, tmp_path)), sound


def work_on(project):
    with Session.open(project, reviewer="Anna") as session:
        claims = session.claims()
        session.decide(claims[0].id, Label.ATTRIBUTED, Details(speaker="Mori", note="“so”"))
        session.describe(claims[1].id, Details(evidence_added=(new_evidence("https://example.org", "words"),)))
        session.add_claim(claims[0].article, type(claims[0].span)(0, 5), Label.OPINION)
        session.undo()
        session.redo()
        session.review_as("Bert")
        session.decide(claims[0].id, Label.OPINION)
        session.undo()
        return readings(session)


def readings(session):
    articles, claims = session.articles(), session.claims()
    return (
        articles,
        claims,
        [session.text(article.id) for article in articles],
        [session.history(claim.id) for claim in claims],
        session.names(),
        session.head(),
    )


def assert_damage_is_told(path, sound):
    """Damage is one clear message or a fault that verify finds, or it lies where nothing is."""
    try:
        with Session.open(path, reviewer="Anna") as session:
            faults = session.verify().faults
            found = readings(session)
            assert faults or found == sound
    except AnnotatorError as error:  # WrongInput too: an index that is broken finds no article
        assert "\n" not in str(error)


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bytes_are_told(worked_on, tmp_path, seed):
    project, sound = worked_on
    content, chance = project.read_bytes(), random.Random(seed)
    used = [place for place, byte in enumerate(content) if byte]
    damaged = tmp_path / "damaged.annotator"
    for _ in range(12):
        broken = bytearray(content)
        for _ in range(chance.choice([1, 1, 2, 8, 64])):
            broken[chance.choice(used)] = chance.randrange(256)
        damaged.write_bytes(broken)
        assert_damage_is_told(damaged, sound)


@pytest.mark.parametrize("kept", [1, 15, 16, 99, 100, 101, 512, 4095, 4096, 4097, 8192, 0.3, 0.5, 0.9, -4096, -1])
def test_a_truncated_file_is_told(worked_on, kept):
    project, sound = worked_on
    content = project.read_bytes()
    project.write_bytes(content[: int(kept * len(content)) if isinstance(kept, float) else kept])
    assert_damage_is_told(project, sound)


def test_a_page_of_another_file_is_told(worked_on, tmp_path):
    project, sound = worked_on
    content = project.read_bytes()
    for page in range(len(content) // 4096):
        for filling in (bytes(4096), b"\xff" * 4096, content[4096:8192]):
            project.write_bytes(content[: page * 4096] + filling + content[(page + 1) * 4096 :])
            assert_damage_is_told(project, sound)


@pytest.mark.parametrize("table", ["event", "content", "claim", "claim_event", "decision", "article", "undo", "device"])
def test_a_missing_table_is_told(worked_on, table):
    project, sound = worked_on
    with closing(sqlite3.connect(project)) as raw, raw:
        raw.execute(f"DROP TABLE {table}")
    assert_damage_is_told(project, sound)


@pytest.mark.parametrize("column", ["suggestion = 'verified'", "score = 'high'", "reasons = '{'", "start = 3, end = 2"])
def test_rows_that_no_program_of_ours_wrote_are_told(worked_on, column):
    project, sound = worked_on
    with closing(sqlite3.connect(project)) as raw, raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        try:
            raw.execute(f"UPDATE claim SET {column}")
        except sqlite3.IntegrityError:
            return
    assert_damage_is_told(project, sound)


def test_nobody_can_decide_on_a_damaged_log(worked_on):
    project, _sound = worked_on
    with closing(sqlite3.connect(project)) as raw, raw:
        raw.execute("DROP TRIGGER event_is_never_changed")
        raw.execute("UPDATE event SET body = '{' WHERE kind = 'decided'")
    with Session.open(project, reviewer="Anna") as session, pytest.raises(StoreUnavailable, match="damaged"):
        session.decide(session.claims()[1].id, Label.OPINION)


def test_a_copy_of_the_file_is_the_project(worked_on, tmp_path):
    project, sound = worked_on
    copy = shutil.copy(project, tmp_path / "copy.annotator")
    with Session.open(copy) as session:
        assert readings(session) == sound
        assert not session.verify().faults


def test_appending_needs_a_transaction(project):
    opened = Store.open(project, device="0" * 32)
    with closing(opened), pytest.raises(RuntimeError, match="outside"):
        opened.append(drafts.project_created())

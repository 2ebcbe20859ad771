"""Pragmas, by the version of SQLite, and errors in plain words."""

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from contextlib import closing

import pytest

from annotator.domain.decisions import Label
from annotator.domain.errors import StoreUnavailable
from annotator.session import Session
from annotator.store import connections


@pytest.mark.parametrize(
    ("version", "bug"),
    [
        ((3, 7, 0), True),
        ((3, 40, 1), True),
        ((3, 44, 5), True),
        ((3, 44, 6), False),
        ((3, 44, 9), False),
        ((3, 45, 0), True),
        ((3, 45, 1), True),
        ((3, 50, 6), True),
        ((3, 50, 7), False),
        ((3, 51, 0), True),
        ((3, 51, 2), True),
        ((3, 51, 3), False),
        ((3, 52, 0), False),
        ((4, 0, 0), False),
    ],
)
def test_the_versions_that_can_corrupt_a_wal_database_are_known(version, bug):
    assert connections.has_reset_bug(version) is bug


def pragma(session, name):
    return session._store._db.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(("bug", "mode", "synchronous"), [(True, "delete", 3), (False, "wal", 2)])
def test_commits_are_durable_in_the_mode_that_is_safe_for_this_sqlite(tmp_path, monkeypatch, bug, mode, synchronous):
    monkeypatch.setattr(connections, "has_reset_bug", lambda _version: bug)
    with Session.create(tmp_path / "p.annotator") as session:
        assert (pragma(session, "journal_mode"), pragma(session, "synchronous")) == (mode, synchronous)


def test_the_mode_follows_the_version_in_use(session):
    bug = connections.has_reset_bug(sqlite3.sqlite_version_info)
    assert (pragma(session, "journal_mode"), pragma(session, "synchronous")) == (("delete", 3) if bug else ("wal", 2))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("foreign_keys", 1),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 5000),
        ("application_id", 0x414E4E4F),
    ],
)
def test_every_connection_is_configured(session, name, value):
    assert pragma(session, name) == value


@pytest.mark.parametrize("modes", [(True, False), (False, True)])
def test_a_project_moves_between_versions_of_sqlite(project, monkeypatch, modes):
    for bug in modes:
        monkeypatch.setattr(connections, "has_reset_bug", lambda _version, bug=bug: bug)
        with Session.open(project, reviewer="Anna") as session:
            assert pragma(session, "journal_mode") == ("delete" if bug else "wal")
            session.decide(session.claims()[0].id, Label.OPINION)
            assert not session.verify().faults


@pytest.mark.parametrize("bug", [True, False])
def test_a_foreign_database_is_refused_and_left_as_it_is(tmp_path, monkeypatch, bug):
    monkeypatch.setattr(connections, "has_reset_bug", lambda _version: bug)
    path = tmp_path / "foreign.annotator"
    with closing(sqlite3.connect(path)) as foreign:
        foreign.execute("CREATE TABLE event (seq INTEGER)")
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="not an Annotator project"):
        Session.open(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("CREATE TABLE IF NOT EXISTS held (x)")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def hold(project):
    """Have another process hold a transaction on the project."""
    holders = []

    def begin(how):
        holder = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(HOLD), project, how],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        holders.append(holder)
        assert holder.stdout.readline() == "held\n"
        return holder

    yield begin
    for holder in holders:
        if holder.stdin.closed:
            holder.stdout.close()
            holder.wait()
        else:
            holder.communicate()


def test_a_project_that_another_program_holds_is_one_clear_message(project, monkeypatch, hold):
    monkeypatch.setattr(connections, "BUSY_MS", 50)
    hold("BEGIN EXCLUSIVE")
    began = time.monotonic()
    with pytest.raises(StoreUnavailable, match=r"another program.*Nothing was changed; try again"):
        Session.open(project)
    assert time.monotonic() - began < 2


def test_reading_goes_on_while_another_program_writes_and_a_refused_decision_can_be_given_again(
    project, monkeypatch, hold
):
    monkeypatch.setattr(connections, "BUSY_MS", 50)
    holder = hold("BEGIN IMMEDIATE")
    with Session.open(project, reviewer="Anna") as session:
        claim = session.claims()[0].id
        head = session.head()
        with pytest.raises(StoreUnavailable, match="another program"):
            session.decide(claim, Label.OPINION)
        assert session.head() == head
        assert not session.claims()[0].decisions
        holder.communicate()
        session.decide(claim, Label.OPINION)
        assert session.claims()[0].decisions
        assert not session.verify().faults


def test_a_writer_waits_for_one_that_ends_soon(project, hold):
    holder = hold("BEGIN IMMEDIATE")
    with Session.open(project, reviewer="Anna") as session:
        timer = threading.Timer(0.3, holder.stdin.close)
        timer.start()
        session.decide(session.claims()[0].id, Label.OPINION)
        timer.join()
        holder.wait()
        assert session.claims()[0].decisions


@pytest.mark.parametrize("name", ["a b.annotator", "a?mode=memory.annotator", "a%41#.annotator", "ä😀.annotator"])
def test_a_project_may_have_any_name(tmp_path, name):
    path = tmp_path / name
    Session.create(path).close()
    Session.open(path).close()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text exist on Linux only")
def test_a_project_may_have_a_name_that_is_no_text(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.annotator")
    Session.create(path).close()
    Session.open(path).close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_path_may_begin_with_two_slashes(project):
    with Session.open(type(project)(f"/{project}")) as session:
        assert session.articles()

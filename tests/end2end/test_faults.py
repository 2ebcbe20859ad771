"""A disk that is full, and files and folders that are read-only: one clear line, nothing lost, nothing half written."""

import contextlib
import json
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from annotator.domain.decisions import Label
from annotator.domain.drafts import Details
from annotator.session import Session
from annotator.store.connections import has_reset_bug

COMMAND = Path(sys.executable).with_name("annotator")
NOBODY = 65534

# Root may write anywhere, so commands are run as somebody else; what they import is not theirs to read, hence first.
AS_NOBODY = f"""
import codecs, importlib, io, json, os, pkgutil, sys
import charset_normalizer, encodings.idna, tqdm
import annotator.cli
for package in ("cli", "domain", "export", "ingest", "nlp", "session", "sketches", "store"):
    path = importlib.import_module(f"annotator.{{package}}").__path__
    for module in pkgutil.walk_packages(path, f"annotator.{{package}}."):
        importlib.import_module(module.name)
for codec in ("utf-16", "utf-32", "ascii", "latin-1", "idna"):
    codecs.lookup(codec)
commands = json.loads(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
for command in commands:
    sys.argv = ["annotator", *command]
    kept = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = out, err = io.StringIO(), io.StringIO()
    try:
        annotator.cli.main()
    except SystemExit as stop:
        status = stop.code or 0
    sys.stdout, sys.stderr = kept
    print(json.dumps([status, out.getvalue(), err.getvalue()]))
"""


def clear_line(ended):
    assert ended.returncode == 1, ended
    assert "Traceback" not in ended.stderr, ended.stderr
    assert "inside Annotator" not in ended.stderr, ended.stderr
    (line,) = [line for line in ended.stderr.splitlines() if line.startswith("annotator: ")]
    return line


def faults(project):
    with Session.open(project) as session:
        return session.verify().faults


# Read-only


@pytest.fixture
def place(made_once, monkeypatch):
    """A folder that anybody may look into, with a project, an article to import and a folder to export to."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-test-"))
    folder.chmod(0o755)
    (folder / "shelf").mkdir()
    (folder / "out").mkdir()
    (folder / "out").chmod(0o777)
    shutil.copy(made_once, folder / "shelf" / "p.annotator")
    with Session.open(folder / "shelf" / "p.annotator", reviewer="Anna") as session:
        session.decide(session.claims()[0].id, Label.OPINION)
    (folder / "story.txt").write_text("Somebody said so.")
    (folder / "story.txt").chmod(0o644)
    monkeypatch.setenv("ANNOTATOR_HOME", str(folder / "home"))
    yield folder
    (folder / "shelf").chmod(0o755)
    shutil.rmtree(folder)


def as_nobody(*commands):
    """Run commands as somebody who owns nothing here; one start for all of them."""
    given = json.dumps([[str(part) for part in command] for command in commands])
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, given], capture_output=True, text=True, check=True, timeout=60
    )
    ended = [json.loads(line) for line in done.stdout.splitlines()]
    return [subprocess.CompletedProcess(command, *one) for command, one in zip(commands, ended, strict=True)]


RIGHTS = pytest.mark.parametrize(
    ("folder_rights", "file_rights"),
    [(0o555, 0o666), (0o777, 0o444), (0o555, 0o444)],
    ids=["read-only folder", "read-only file", "both"],
)


@pytest.mark.skipif(
    not has_reset_bug(sqlite3.sqlite_version_info), reason="a WAL project in a read-only folder cannot be opened yet"
)
@RIGHTS
def test_a_project_that_cannot_be_written_says_so_stays_as_it_is_and_can_be_read(place, folder_rights, file_rights):
    project = place / "shelf" / "p.annotator"
    with Session.open(project) as session:
        claim = session.claims()[0].id
    before = project.read_bytes()
    project.chmod(file_rights)
    project.parent.chmod(folder_rights)
    ended = as_nobody(
        ("decide", project, claim, "verified", "--reviewer", "Bert"),
        ("describe", project, claim, "--reviewer", "Bert", "--note", "x"),
        ("import", project, place / "story.txt", "--no-highlight"),
        ("articles", project, "--json"),
        ("claims", project, "--json"),
        ("verify", project),
        ("export", project, place / "out" / "out.jsonl", "--format", "jsonl"),
    )
    for refused in ended[:3]:
        line = clear_line(refused)
        assert "read-only" in line or "not yours to open" in line
    assert [one.returncode for one in ended[3:]] == [0] * 4, ended
    assert (place / "out" / "out.jsonl").read_bytes()
    assert project.read_bytes() == before
    assert [entry.name for entry in project.parent.iterdir()] == ["p.annotator"]


def test_nothing_is_made_in_a_folder_that_is_read_only(place):
    project, shelf = place / "shelf" / "p.annotator", place / "shelf"
    shelf.chmod(0o555)
    for ended in as_nobody(
        ("new", shelf / "new.annotator"), ("export", project, shelf / "out.jsonl", "--format", "jsonl")
    ):
        clear_line(ended)
    assert [entry.name for entry in shelf.iterdir()] == ["p.annotator"]


def test_what_is_not_ours_to_read_is_one_clear_line(place):
    project, hidden, story = place / "shelf" / "p.annotator", place / "hidden", place / "story.txt"
    hidden.mkdir(mode=0o700)
    shutil.copy(project, hidden / "p.annotator")
    unreadable = Path(shutil.copy(project, place / "unreadable.annotator"))
    unreadable.chmod(0)
    story.chmod(0)
    project.chmod(0o666)
    project.parent.chmod(0o777)
    ended = as_nobody(
        ("articles", unreadable),
        ("articles", hidden / "p.annotator"),
        ("new", hidden / "new.annotator"),
        ("import", project, story, "--no-highlight"),
        ("import", project, hidden, "--no-highlight"),
        ("import", project, hidden / "story.txt", "--no-highlight"),
        ("export", project, hidden / "out.jsonl", "--format", "jsonl"),
    )
    assert len({clear_line(one) for one in ended}) == len(ended)


# A full disk


def with_room(limit, *arguments, given=None):
    """Run the installed command where no file may grow beyond `limit` bytes: writes fail as on a full disk."""
    return subprocess.run(
        [COMMAND, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        input=given or "",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )


@pytest.mark.parametrize("pages", [0, 1, None], ids=lambda pages: f"{pages} pages")
def test_a_decision_on_a_full_disk_is_refused_and_nothing_is_lost(project, tmp_path, pages):
    with Session.open(project, reviewer="Anna") as session:
        claim = session.claims()[0].id
        session.decide(claim, Label.OPINION)
        left, head = session.claims(), session.head()
    limit = project.stat().st_size if pages is None else pages * 4096
    ended = with_room(limit, "decide", project, claim, "verified", "--reviewer", "Anna", "--note", "x" * 50_000)
    assert ended.stdout == ""
    assert "othing was saved" in clear_line(ended)
    with Session.open(project) as session:
        assert (session.claims(), session.head()) == (left, head)
        assert session.verify().faults == ()
    assert [entry.name for entry in tmp_path.iterdir()] == [project.name]


def test_decide_keeps_what_it_acknowledged_before_the_disk_was_full(project, tmp_path):
    with Session.open(project) as session:
        claim = session.claims()[0].id
    line = json.dumps({"claim": claim, "label": "opinion", "reviewer": "Anna", "note": "x" * 8000})
    ended = with_room(project.stat().st_size + 100_000, "decide", project, "-", given=(line + "\n") * 50)
    acknowledged = [json.loads(row) for row in ended.stdout.splitlines()]
    assert 1 <= len(acknowledged) < 50
    assert clear_line(ended).startswith(f"annotator: line {len(acknowledged) + 1}: ")
    with Session.open(project) as session:
        log = {event.seq: event.id for event in session._store.events()}
        assert all(log[row["seq"]] == row["event"] for row in acknowledged)
        assert max(log) == acknowledged[-1]["seq"]
        assert session.verify().faults == ()


def test_an_import_on_a_full_disk_leaves_the_project_as_it_was(project, tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("Somebody said so. " * 20_000)
    with Session.open(project) as session:
        left, head = session.articles(), session.head()
    ended = with_room(project.stat().st_size + 8192, "import", project, story, "--no-highlight")
    clear_line(ended)
    with Session.open(project) as session:
        assert (session.articles(), session.head()) == (left, head)
        assert session.verify().faults == ()
    assert {entry.name for entry in tmp_path.iterdir()} == {project.name, "story.txt"}


@pytest.mark.parametrize("format_name", ["jsonl", "csv"])
@pytest.mark.parametrize("limit", [100, 300_000])
def test_an_export_on_a_full_disk_leaves_the_earlier_one(project, tmp_path, format_name, limit):
    with Session.open(project, reviewer="Anna") as session:
        for claim in session.claims():
            session.decide(claim.id, Label.OPINION, Details(note="x" * 100_000))
        out = tmp_path / "out"
        session.export(out, format_name="jsonl")
    earlier = out.read_bytes()
    line = clear_line(with_room(limit, "export", project, out, "--format", format_name))
    assert "could not be written" in line
    assert out.read_bytes() == earlier
    assert {entry.name for entry in tmp_path.iterdir()} == {project.name, "out"}


@pytest.mark.parametrize("limit", [0, 5000])
def test_a_project_that_does_not_fit_is_not_made(tmp_path, limit):
    clear_line(with_room(limit, "new", tmp_path / "p.annotator"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a small disk")
def test_a_disk_that_really_is_full(made_once, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    size = made_once.stat().st_size // 1024 + 160
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "none", disk], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        project = Path(shutil.copy(made_once, disk))
        with Session.open(project) as session:
            claim = session.claims()[0].id
        line = json.dumps({"claim": claim, "label": "opinion", "reviewer": "Anna", "note": "x" * 3000})
        ended = with_room(resource.RLIM_INFINITY, "decide", project, "-", given=(line + "\n") * 100)
        acknowledged = [json.loads(row) for row in ended.stdout.splitlines()]
        assert 1 <= len(acknowledged) < 100
        assert "disk" in clear_line(ended)
        with contextlib.suppress(OSError), (disk / "filling").open("wb", buffering=0) as filling:
            while True:
                filling.write(b"x" * 512)
        clear_line(with_room(resource.RLIM_INFINITY, "decide", project, claim, "verified", "--reviewer", "Anna"))
        refused = with_room(resource.RLIM_INFINITY, "export", project, disk / "o", "--format", "jsonl")
        assert "No space left" in clear_line(refused)
        clear_line(with_room(resource.RLIM_INFINITY, "new", disk / "n.annotator"))
        assert {entry.name for entry in disk.iterdir()} == {project.name, "filling"}
        assert faults(project) == ()
        with Session.open(project) as session:
            assert session.head()[0] == acknowledged[-1]["seq"]
    finally:
        subprocess.run(["umount", disk], check=True)

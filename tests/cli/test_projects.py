"""new, import, articles, claims, export, verify: exactly what cli.md promises."""

import csv
import io
import json
import os
import sqlite3
from contextlib import closing

import pytest

from annotator.domain.decisions import Label
from annotator.session import Session

ARTICLE_KEYS = ["id", "title", "state", "claims", "decided"]
CLAIM_KEYS = ["id", "article", "start", "end", "quote", "origin", "suggestion", "score", "speaker", "verdicts"]


@pytest.fixture
def decided(project):
    with Session.open(project, reviewer="Anna") as session:
        session.decide(session.claims()[0].id, Label.ATTRIBUTED)
        session.review_as("Bert")
        session.decide(session.claims()[0].id, Label.OPINION)
    return project


def test_new_makes_a_project_and_never_over_another(annotator, tmp_path):
    path = tmp_path / "p.annotator"
    ended = annotator("new", path)
    assert (ended.status, ended.out) == (0, "")
    before = path.read_bytes()
    ended = annotator("new", path)
    assert (ended.status, ended.out) == (1, "")
    assert ended.err == f"annotator: {path} is there already. Open it, or choose another name.\n"
    assert path.read_bytes() == before


def test_import_takes_files_in_once(annotator, project, tmp_path):
    file = tmp_path / "new.txt"
    file.write_text("A new headline\n\nSomebody said so.", encoding="utf-8")
    ended = annotator("import", project, file, "--no-highlight")
    assert ended.status == 0
    assert ended.out.split("  ")[1:] == ["0 claims", "A new headline\n"]
    assert "imported 1, already here 0, failed 0" in ended.err
    assert "imported 0, already here 1, failed 0" in annotator("import", project, file, "--no-highlight").err
    with Session.open(project) as session:
        row = session.articles()[1]
        assert (row.id, row.origin, row.state) == (ended.out.split()[0], "new.txt", "imported")


def test_import_reads_standard_input_and_folders_in_order(annotator, project, tmp_path):
    folder = tmp_path / "folder"
    (folder / "sub").mkdir(parents=True)
    for name in ("b.txt", "a.TXT", "sub/c.text", "ignored.jpg"):
        (folder / name).write_text(f"The text of {name}.")
    assert annotator("import", project, folder, "--no-highlight").status == 0
    ended = annotator("import", project, "-", "--no-highlight", stdin=b"From a pipe.")
    assert ended.status == 0
    with Session.open(project) as session:
        assert [row.origin for row in session.articles()[1:]] == ["a.TXT", "b.txt", "c.text", "standard input"]


def test_import_goes_on_after_a_file_that_cannot_be_read_and_fails_in_the_end(annotator, project, tmp_path):
    good, empty, binary = tmp_path / "good.txt", tmp_path / "empty.txt", tmp_path / "binary.txt"
    good.write_text("Somebody said so.")
    empty.write_text("")
    binary.write_bytes(b"\x89PNG\x00")
    ended = annotator("import", project, empty, binary, tmp_path / "none.txt", good, "--no-highlight")
    assert ended.status == 1
    assert "imported 1, already here 0, failed 3" in ended.err
    assert len([line for line in ended.err.splitlines() if line.startswith("annotator: ")]) == 3
    with Session.open(project) as session:
        assert [row.origin for row in session.articles()] == ["japan.txt", "good.txt"]
        assert session.verify().faults == ()


def test_import_says_what_encoding_it_assumed(annotator, project, tmp_path):
    file = tmp_path / "old.txt"
    file.write_bytes("Le café est fermé, a déclaré Zoé à la presse.".encode("latin-1"))
    ended = annotator("import", project, file, "--no-highlight")
    assert ended.status == 0
    assert "Not UTF-8: read as cp" in ended.err
    with Session.open(project) as session:
        assert session.articles()[1].notices


def test_import_tells_of_characters_that_nobody_sees(annotator, tmp_path):
    project, article = tmp_path / "p.annotator", tmp_path / "odd.txt"
    annotator("new", project)
    article.write_text("The minister said \u202eevil\u202c things.", encoding="utf-8")
    ended = annotator("import", project, article, "--no-highlight")
    assert ended.status == 0
    assert "odd.txt: Hidden characters: 2 (U+202E right-to-left override, U+202C pop" in ended.err


@pytest.mark.parametrize("given", ["folder", "fifo", "https://example.org/a", "x" * 300, "big", "-"])
def test_import_refuses_in_one_clear_line_and_imports_nothing(annotator, project, tmp_path, given):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "fifo")
    with (tmp_path / "big").open("wb") as stream:
        stream.truncate(50_000_000)
    before = project.read_bytes()
    path = given if given[0] in "h-" else tmp_path / given
    ended = annotator("import", project, path, "--no-highlight", stdin=b"x" * 10_000_001)
    assert ended.status == 1
    assert len([line for line in ended.err.splitlines() if line.startswith("annotator: ")]) == 1
    assert project.read_bytes() == before


def test_articles_prints_a_row_an_article(annotator, decided):
    ended = annotator("articles", decided, "--json")
    (row,) = ended.rows
    assert list(row)[:5] == ARTICLE_KEYS
    with Session.open(decided) as session:
        assert row["id"] == session.articles()[0].id
    assert (row["title"], row["state"], row["claims"], row["decided"]) == (row["title"], "started", 5, 1)
    assert row["title"].startswith("Japan helps.")
    assert ended.err == ""
    assert annotator("articles", decided).out.split()[1:5] == ["started", "1", "of", "5"]


def test_claims_prints_a_row_a_claim(annotator, decided):
    rows = annotator("claims", decided, "--json").rows
    assert len(rows) == 5
    assert all(list(row) == CLAIM_KEYS for row in rows)
    with Session.open(decided) as session:
        article = session.articles()[0].id
        claims = session.claims()
    assert rows[0] == {
        "id": claims[0].id,
        "article": article,
        "start": 0,
        "end": 12,
        "quote": "Japan helps.",
        "origin": "pipeline",
        "suggestion": "attributed",
        "score": 0.5,
        "speaker": "Bezpalko",
        "verdicts": {"Anna": "attributed", "Bert": "opinion"},
    }
    assert rows[1]["verdicts"] == {}
    assert annotator("claims", decided, article, "--json").rows == rows
    assert annotator("claims", decided, article[:6], "--json").rows == rows
    human = annotator("claims", decided).out.splitlines()
    assert human[0].startswith(f"{claims[0].id[:12]}  (attributed?) Japan helps.  ")
    assert sorted(human[0].split("  ")[-1].split(", ")) == ["Anna: attributed", "Bert: opinion"]


def test_a_claim_made_by_hand_has_no_suggestion(annotator, project):
    with Session.open(project, reviewer="Anna") as session:
        session.add_claim(session.articles()[0].id, type(session.claims()[0].span)(0, 5), Label.OPINION)
    row = annotator("claims", project, "--json").rows[0]
    assert [row[key] for key in CLAIM_KEYS[4:]] == ["Japan", "Anna", None, None, None, {"Anna": "opinion"}]


def test_an_empty_project_lists_nothing(annotator, tmp_path):
    annotator("new", tmp_path / "p.annotator")
    for command in ("articles", "claims"):
        ended = annotator(command, tmp_path / "p.annotator", "--json")
        assert (ended.status, ended.out, ended.err) == (0, "", "")


@pytest.mark.parametrize("format_name", ["jsonl", "csv"])
def test_export_writes_the_file_and_says_what_is_in_it(annotator, decided, tmp_path, format_name):
    out = tmp_path / "out"
    ended = annotator("export", decided, out, "--format", format_name, "--labels", "all")
    assert (ended.status, ended.out) == (0, "")
    assert "Wrote 1 claim of 1 article to" in ended.err
    assert "reviewers disagree: 1 claim." in ended.err
    text = out.read_bytes().decode("utf-8")
    if format_name == "jsonl":
        assert [one["label"] for one in json.loads(text)["claims"]] == [None]
    else:
        assert sorted(row["verdict"] for row in csv.DictReader(io.StringIO(text))) == ["attributed", "opinion"]
    assert annotator("export", decided, out, "--format", format_name, "--labels", "Anna").status == 0
    assert b"attributed" in out.read_bytes()


def test_export_refuses_what_it_does_not_know(annotator, decided, tmp_path):
    assert annotator("export", decided, tmp_path / "o", "--format", "xlsx").status == 2
    assert annotator("export", decided, tmp_path / "o").status == 2
    ended = annotator("export", decided, tmp_path / "o", "--format", "csv", "--labels", "Zoe")
    assert ended.status == 1
    assert "“Anna”, “Bert”" in ended.err
    assert annotator("export", decided, decided, "--format", "csv").status == 1
    assert annotator("export", decided, tmp_path, "--format", "csv").status == 1
    assert list(tmp_path.iterdir()) == [decided]


def test_verify_prints_the_count_and_the_head(annotator, decided):
    with Session.open(decided) as session:
        events, head = session.head()
    ended = annotator("verify", decided)
    assert (ended.status, ended.out) == (0, f"events {events}  head {head}\n")
    assert "checked the chain of events" in ended.err
    assert annotator("verify", decided, "--head", head).status == 0
    ended = annotator("verify", decided, "--head", "9" * 64)
    assert (ended.status, ended.out) == (1, f"events {events}  head {head}\n")
    assert "does not contain the head" in ended.err


def test_verify_fails_where_anything_does_not_hold(annotator, decided):
    with closing(sqlite3.connect(decided)) as raw, raw:
        raw.execute("UPDATE decision SET label = 'verified'")
    ended = annotator("verify", decided)
    assert ended.status == 1
    assert ended.out.startswith("events ")
    assert "annotator: the table decision does not say what the log adds up to" in ended.err


COMMANDS = [
    ("articles", "{}"),
    ("claims", "{}"),
    ("decide", "{}", "aa", "opinion", "--reviewer", "A"),
    ("decide", "{}", "-"),
    ("describe", "{}", "aa", "--reviewer", "A"),
    ("undo", "{}", "--reviewer", "A"),
    ("redo", "{}", "--reviewer", "A"),
    ("verify", "{}"),
    ("export", "{}", "out.jsonl", "--format", "jsonl"),
    ("import", "{}", "nothing.txt", "--no-highlight"),
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[::2]))
@pytest.mark.parametrize("kind", ["missing", "folder", "text", "empty", "newer", "too long", "no text"])
def test_what_is_no_project_is_one_clear_line(annotator, project, tmp_path, monkeypatch, command, kind):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / {"too long": "x" * 300, "no text": os.fsdecode(b"\xff.annotator")}.get(kind, "it.annotator")
    match kind:
        case "folder":
            path.mkdir()
        case "text":
            path.write_text("Not a project.\n" * 100)
        case "empty":
            path.write_text("")
        case "newer":
            project.rename(path)
            with closing(sqlite3.connect(path)) as raw, raw:
                raw.execute("UPDATE _sqlite_migrations SET name = 'm999_from_the_future' WHERE name LIKE 'm002%'")
    before = path.read_bytes() if kind in {"text", "empty", "newer"} else None
    ended = annotator(*(part.replace("{}", str(path)) for part in command))
    assert (ended.status, ended.out) == (1, "")
    assert len(ended.err.splitlines()) == 1
    assert (path.read_bytes() if before is not None else None) == before
    assert not (tmp_path / "out.jsonl").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("nonsense",),
        ("--nonsense",),
        ("new",),
        ("import", "p"),
        ("decide", "p"),
        ("decide", "p", "c"),
        ("decide", "p", "c", "opinion"),
        ("decide", "p", "c", "opinion", "--finding", "nonsense", "--reviewer", "A"),
        ("undo", "p"),
        ("export", "p", "o", "--format", "nonsense"),
        ("verify", "p", "q"),
        ("open", "p", "--sample", "--theme", "nonsense"),
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(annotator, arguments):
    ended = annotator(*arguments)
    assert ended.status == 2
    assert "Error: " in ended.err


@pytest.mark.parametrize("arguments", [("--help",), ("-h",), ("decide", "--help"), ("--version",)])
def test_help_and_version_exit_with_0(annotator, arguments):
    ended = annotator(*arguments)
    assert ended.status == 0
    assert ended.out


def test_what_a_terminal_would_obey_is_not_printed_to_people(annotator, tmp_path):
    project, article = tmp_path / "p.annotator", tmp_path / "evil.txt"
    article.write_text("Officials \x1b[2Jdeny the \x1b]0;owned\x07 report on 19 states\n", encoding="utf-8")
    annotator("new", project)
    printed = [annotator("import", project, article, "--no-highlight"), annotator("articles", project)]
    printed.append(annotator("highlight", article))
    assert all("\x1b" not in ended.out and "\x07" not in ended.out for ended in printed)

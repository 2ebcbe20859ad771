"""Exports, on data made through the session: exact, whole or not at all, and only what people decided."""

import csv
import io
import json
import os
import sqlite3
import stat
import sys
from contextlib import closing, suppress

import pytest

from annotator.domain.decisions import Finding, Label
from annotator.domain.drafts import Details
from annotator.domain.errors import AnnotatorError, WrongInput
from annotator.domain.evidence import new_evidence
from annotator.export import datasets
from annotator.ingest import article_from_text
from annotator.session import Session
from annotator.store import connections

FORMATS = ["jsonl", "csv"]


@pytest.fixture
def decided(session):
    """Two agree on the first claim, differ on the second, one decided on the third; the rest are suggestions."""
    ids = [claim.id for claim in session.claims()]
    for name, labels in {"Anna": "attributed opinion verified", "Bert": "attributed verified"}.items():
        session.review_as(name)
        for claim, label in zip(ids, labels.split(), strict=False):
            session.decide(claim, Label(label))
    session.describe(ids[3], Details(note="only a note"))
    return session


def exported(session, out, format_name="jsonl", labels="settled"):
    summary = session.export(out, format_name=format_name, labels=labels)
    text = out.read_bytes().decode("utf-8")
    if format_name == "jsonl":
        return summary, [claim for line in text.split("\n")[:-1] for claim in json.loads(line)["claims"]]
    return summary, list(csv.DictReader(io.StringIO(text, newline="")))


def test_settled_labels_are_those_that_all_who_decided_agree_on(decided, tmp_path):
    summary, claims = exported(decided, tmp_path / "out.jsonl")
    assert [claim["label"] for claim in claims] == ["attributed", "verified"]
    assert (summary.articles, summary.claims, summary.unresolved) == (1, 2, 1)
    assert summary.labels == {"attributed": 1, "verified": 1}


def test_all_keeps_the_unresolved_with_every_verdict_and_no_label(decided, tmp_path):
    _, claims = exported(decided, tmp_path / "out.jsonl", labels="all")
    assert [claim["label"] for claim in claims] == ["attributed", None, "verified"]
    assert [{one["reviewer"]: one["label"] for one in claim["verdicts"]} for claim in claims] == [
        {"Anna": "attributed", "Bert": "attributed"},
        {"Anna": "opinion", "Bert": "verified"},
        {"Anna": "verified"},
    ]


@pytest.mark.parametrize(
    ("name", "labels"), [("Anna", ["attributed", "opinion", "verified"]), ("Bert", ["attributed", "verified"])]
)
@pytest.mark.parametrize("format_name", FORMATS)
def test_one_reviewers_labels_carry_nobody_elses_verdicts(decided, tmp_path, name, labels, format_name):
    _, claims = exported(decided, tmp_path / "out", format_name, labels=name)
    assert [claim["label"] for claim in claims] == labels
    if format_name == "csv":
        assert {claim["reviewer"] for claim in claims} == {name}
    else:
        assert {one["reviewer"] for claim in claims for one in claim["verdicts"]} == {name}


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("labels", ["settled", "all"])
def test_a_suggestion_never_leaves_as_a_label(session, tmp_path, format_name, labels):
    summary, claims = exported(session, tmp_path / "out", format_name, labels)
    assert claims == []
    assert (summary.claims, summary.labels) == (0, {})
    session.describe(session.claims()[0].id, Details(note="a note is no verdict"))
    assert exported(session, tmp_path / "out", format_name, labels)[1] == []


def test_a_withdrawn_verdict_does_not_leave(session, tmp_path):
    session.decide(session.claims()[0].id, Label.OPINION)
    session.undo()
    assert exported(session, tmp_path / "out", labels="all")[1] == []


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("labels", ["settled", "all", "Anna"])
def test_the_same_project_gives_the_same_bytes(decided, tmp_path, format_name, labels):
    one, two = tmp_path / "one", tmp_path / "two"
    exported(decided, one, format_name, labels)
    with Session.open(decided.path) as again:
        exported(again, two, format_name, labels)
    assert one.read_bytes() == two.read_bytes()


def test_a_line_carries_its_article_whole(decided, tmp_path):
    out = tmp_path / "out.jsonl"
    decided.export(out, format_name="jsonl")
    line = json.loads(out.read_text(encoding="utf-8"))
    row = decided.articles()[0]
    assert list(line) == [
        "id",
        "title",
        "origin",
        "provenance",
        "original_sha256",
        "text_sha256",
        "offset_unit",
        "characters",
        "text",
        "furniture",
        "claims",
    ]
    assert (line["id"], line["text_sha256"], line["offset_unit"]) == (row.id, row.sha256, "codepoint")
    assert line["text"] == decided.text(row.id)
    assert line["furniture"] == []
    assert list(line["claims"][0]) == ["id", "start", "end", "quote", "origin", "label", "verdicts"]
    assert list(line["claims"][0]["verdicts"][0]) == [
        "reviewer",
        "label",
        "finding",
        "speaker",
        "role",
        "manner",
        "flagged",
        "note",
        "evidence",
    ]


def test_what_was_dimmed_is_told_and_leaves_the_labels_as_they_are(decided, tmp_path):
    def exported():
        decided.export(tmp_path / "out.jsonl", format_name="jsonl")
        return json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))

    before, claim = exported(), decided.claims()[0]
    decided.dim(claim.article, claim.span)
    assert exported() == before | {"furniture": [[claim.span.start, claim.span.end]]}


AWKWARD = [
    "=1+1,\"quoted\" 'single'",
    '=HYPERLINK("x")',
    "+49 is a number",
    "-1 is one too",
    "@SUM(1)",
    "two\nlines",
    "a; b, c\td",
    "“curly” „low“ «angled»",
    "e\u0301 👩\u200d👧 \u202eevil\u202c שלום",
    "line\u2028separator\u0085next\x0bvertical\x0cform\x1c",
    "\ufefflate mark\u00a0space",
    "nul\x00inside",
    "x" * 140_000,
]


@pytest.mark.parametrize("awkward", AWKWARD)
@pytest.mark.parametrize("format_name", FORMATS)
def test_every_character_comes_back(session, tmp_path, awkward, format_name):
    text = f"Title of it\n\n{awkward}"
    row = session.import_article(article_from_text(text, origin="x.txt"))
    start = len("Title of it\n\n")
    evidence = new_evidence(f"https://example.org/?{awkward}x", f"x{awkward}x")
    details = Details(speaker=f"x{awkward}x", note=f"x{awkward}x", finding=Finding.DISPUTED, evidence_added=(evidence,))
    session.decide_at(row.id, type(session.claims()[0].span)(start, len(text)), Label.OPINION, details)
    limit = csv.field_size_limit(10_000_000)
    try:
        _, (claim,) = exported(session, tmp_path / "out", format_name)
    finally:
        csv.field_size_limit(limit)
    assert claim["quote"] == awkward == text[int(claim["start"]) : int(claim["end"])]
    verdict = claim if format_name == "csv" else claim["verdicts"][0]
    proof = json.loads(verdict["evidence"]) if format_name == "csv" else verdict["evidence"]
    assert (verdict["speaker"], verdict["note"], verdict["finding"]) == (f"x{awkward}x", f"x{awkward}x", "disputed")
    assert proof == [{"url": evidence.url, "quote": evidence.quote}]


def test_csv_has_a_head_and_a_row_for_each_verdict(decided, tmp_path):
    _, rows = exported(decided, tmp_path / "out.csv", "csv", "all")
    assert sorted((row["start"], row["label"], row["reviewer"], row["verdict"]) for row in rows) == [
        ("0", "attributed", "Anna", "attributed"),
        ("0", "attributed", "Bert", "attributed"),
        ("13", "", "Anna", "opinion"),
        ("13", "", "Bert", "verified"),
        ("48", "verified", "Anna", "verified"),
    ]
    assert {row["offset_unit"] for row in rows} == {"codepoint"}
    assert (tmp_path / "out.csv").read_bytes().startswith(b"article,title,text_sha256,claim,start,end,offset_unit,")


def test_an_empty_export_is_an_empty_file_or_only_a_head(session, tmp_path):
    session.export(tmp_path / "out.jsonl", format_name="jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == b""
    assert exported(session, tmp_path / "out.csv", "csv")[1] == []


def test_reviewers_with_the_same_name_are_told_apart(project, monkeypatch, tmp_path):
    for device, label in (("one", Label.OPINION), ("two", Label.VERIFIED)):
        monkeypatch.setenv("ANNOTATOR_HOME", str(tmp_path / device))
        with Session.open(project, reviewer="Anna") as session:
            session.decide(session.claims()[0].id, label)
    with Session.open(project) as session:
        _, (claim,) = exported(session, tmp_path / "out.jsonl", labels="all")
        names = {one["reviewer"]: one["label"] for one in claim["verdicts"]}
        assert sorted(names.values()) == ["opinion", "verified"]
        for name, label in names.items():
            assert exported(session, tmp_path / "out.jsonl", labels=name)[1][0]["label"] == label
        with pytest.raises(WrongInput, match="nor a reviewer here") as caught:
            session.export(tmp_path / "out.jsonl", format_name="jsonl", labels="Anna")
        assert all(name in str(caught.value) for name in names)


@pytest.mark.parametrize(("format_name", "labels"), [("xlsx", "settled"), ("jsonl", "Nobody"), ("jsonl", "")])
def test_what_is_not_known_is_refused_before_any_file_appears(decided, tmp_path, format_name, labels):
    with pytest.raises(WrongInput):
        decided.export(tmp_path / "out", format_name=format_name, labels=labels)
    assert list(tmp_path.iterdir()) == [decided.path]


# The file


def test_an_earlier_export_is_replaced(decided, tmp_path):
    out = tmp_path / "out.jsonl"
    decided.export(out, format_name="csv")
    decided.export(out, format_name="jsonl")
    assert out.read_bytes().startswith(b'{"id"')
    assert sorted(tmp_path.iterdir()) == sorted([out, decided.path])


@pytest.mark.parametrize("name", ["other.annotator", "work.annotator"])
def test_an_export_never_takes_the_name_of_a_project(decided, tmp_path, name):
    before = decided.path.read_bytes()
    with pytest.raises(WrongInput, match=r"name of a project|project itself"):
        decided.export(tmp_path / name, format_name="jsonl")
    assert decided.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [decided.path]


@pytest.mark.parametrize("way", ["itself", "link", "another way"])
def test_an_export_never_replaces_its_own_project_whatever_its_name(project, tmp_path, way):
    odd = project.rename(tmp_path / "work.db")
    out = {"itself": odd, "link": tmp_path / "link.jsonl", "another way": tmp_path / "x" / ".." / "work.db"}[way]
    (tmp_path / "x").mkdir()
    if way == "link":
        out.symlink_to(odd)
    with Session.open(odd) as session, pytest.raises(WrongInput, match="project itself"):
        session.export(out, format_name="jsonl")
    with Session.open(odd) as session:
        assert session.articles()


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda path: path.mkdir(), "is a folder"),
        (os.mkfifo, "not an ordinary file"),
        (lambda path: path.symlink_to("/dev/full"), "not an ordinary file"),
    ],
)
def test_an_export_replaces_nothing_but_an_ordinary_file(decided, tmp_path, make, message):
    out = tmp_path / "out"
    make(out)
    before = out.lstat().st_mode
    with pytest.raises(WrongInput, match=message):
        decided.export(out, format_name="jsonl")
    assert stat.S_IFMT(out.lstat().st_mode) == stat.S_IFMT(before)
    assert sorted(tmp_path.iterdir()) == sorted([out, decided.path])


@pytest.mark.parametrize("name", ["missing/out.jsonl", "work.annotator/out.jsonl", "x" * 300, "x" * 250])
def test_an_export_that_cannot_be_written_is_one_clear_line(decided, tmp_path, name):
    with pytest.raises(AnnotatorError) as caught:
        decided.export(tmp_path / name, format_name="jsonl")
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == [decided.path]


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), RuntimeError("a bug"), KeyboardInterrupt()])
def test_a_failure_half_way_leaves_the_earlier_export_and_nothing_else(
    decided, tmp_path, monkeypatch, format_name, error
):
    out = tmp_path / "out"
    decided.export(out, format_name="csv" if format_name == "jsonl" else "jsonl")
    old = out.read_text()

    def fail(*_arguments):
        yield "half a line"
        raise error

    monkeypatch.setitem(datasets.FORMATS, format_name, datasets.Format(fail, marks=("half",)))
    with pytest.raises(AnnotatorError if isinstance(error, OSError) else type(error)):
        decided.export(out, format_name=format_name)
    assert out.read_text() == old
    assert sorted(tmp_path.iterdir()) == sorted([out, decided.path])


@pytest.mark.skipif(sys.platform == "win32", reason="no umask there")
def test_an_export_has_the_rights_that_any_new_file_has(decided, tmp_path):
    mask = os.umask(0o027)
    try:
        decided.export(tmp_path / "out", format_name="jsonl")
    finally:
        os.umask(mask)
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o640


def test_an_export_is_of_one_moment(decided, tmp_path, monkeypatch):
    """Somebody new decides while the export is being written."""
    claim = decided.claims()[-1].id
    lines = datasets.FORMATS["jsonl"].lines

    def interrupted(*arguments):
        monkeypatch.setattr(connections, "BUSY_MS", 10)
        # The export may hold the project for a moment.
        with Session.open(decided.path, reviewer="Carla") as other, suppress(AnnotatorError):
            other.decide(claim, Label.OPINION)
        return lines(*arguments)

    monkeypatch.setitem(datasets.FORMATS, "jsonl", datasets.Format(interrupted, marks=("",)))
    _, claims = exported(decided, tmp_path / "out", labels="all")
    assert "Carla" not in json.dumps(claims)


def test_an_export_of_a_damaged_quote_is_refused(decided, tmp_path):
    with closing(sqlite3.connect(decided.path)) as raw, raw:
        raw.execute("UPDATE claim SET quote = 'Something else.'")
    with pytest.raises(AnnotatorError, match="annotator verify"):
        decided.export(tmp_path / "out", format_name="jsonl")
    assert list(tmp_path.iterdir()) == [decided.path]


@pytest.mark.parametrize("content", ["Japan helps Russia's allies.\n", '{"id": "another program\'s"}\n', "id,label\n"])
def test_an_export_never_replaces_a_file_that_is_no_export_of_ours(decided, tmp_path, content):
    out = tmp_path / "article.txt"
    out.write_text(content)
    with pytest.raises(WrongInput, match="no earlier export"):
        decided.export(out, format_name="csv")
    assert out.read_text() == content


def test_an_earlier_export_that_was_made_read_only_is_not_replaced(decided, tmp_path):
    out = tmp_path / "out.csv"
    decided.export(out, format_name="csv")
    out.chmod(0o444)
    with pytest.raises(WrongInput, match="no earlier export"):
        decided.export(out, format_name="csv")

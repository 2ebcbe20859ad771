"""skip, edges, split, join, finish, reopen, and all that describe can write: the other keys of the desk."""

import pytest

from annotator.session import Session


@pytest.fixture
def ids(project):
    with Session.open(project) as session:
        return [claim.id for claim in session.claims()]


def quotes(project):
    with Session.open(project) as session:
        return [claim.quote for claim in session.claims()]


def test_claims_take_other_shapes_and_undo_takes_them_back(annotator, project, ids):
    before = quotes(project)
    assert annotator("split", project, ids[0], 6, "--reviewer", "Anna").rows[0]["claim"] == ids[0]
    assert quotes(project)[:2] == ["Japan", "helps."]
    assert annotator("edges", project, ids[0], 0, 3, "--reviewer", "Anna").status == 0
    assert quotes(project)[0] == "Jap"
    again = annotator("edges", project, ids[0], 0, 3, "--reviewer", "Anna")
    assert (again.status, again.err) == (0, "The edges are there already, so nothing was written.\n")
    assert annotator("join", project, ids[0], ids[1], "--reviewer", "Anna").status == 0
    for _ in range(3):
        assert annotator("undo", project, "--reviewer", "Anna").status == 0
    assert quotes(project) == before
    assert annotator("verify", project).status == 0


def test_an_article_is_finished_with_what_was_forgotten_and_reopened(annotator, project, ids):
    (row,) = annotator("articles", project, "--json").rows
    annotator("decide", project, ids[0], "verified", "--reviewer", "Anna")
    ended = annotator("finish", project, row["id"], "--reviewer", "Anna")
    assert ended.err == f"Finished; {len(ids) - 1} undecided, 1 verified without evidence.\n"
    assert annotator("articles", project, "--json").rows[0]["state"] == "finished"
    refused = annotator("skip", project, ids[1], "--reviewer", "Anna")
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert "Reopen it" in refused.err
    assert annotator("reopen", project, row["id"], "--reviewer", "Anna").status == 0
    assert annotator("skip", project, ids[1], "--reviewer", "Anna").rows[0]["claim"] == ids[1]
    assert "nothing was written" in annotator("skip", project, ids[1], "--reviewer", "Anna").err


def test_describe_writes_all_that_the_window_can(annotator, project, ids, tmp_path):
    (tmp_path / "scan.txt").write_text("the words")
    given = [
        "--role",
        "a minister",
        "--manner",
        "mixed",
        "--flag",
        "--evidence",
        "https://example.org",
        "--locator",
        "p. 4",
    ]
    given += ["--looked-on", "2026-11-25", "--stance", "contradicts", "--rank", "primary"]
    assert annotator("describe", project, ids[0], "--reviewer", "Anna", *given).status == 0
    file = ["--file", tmp_path / "scan.txt", "--quote", "the words"]
    assert annotator("describe", project, ids[0], "--reviewer", "Anna", *file).status == 0
    with Session.open(project) as session:
        (decision,) = session.claims()[0].decisions
    assert (decision.role, decision.manner, decision.flagged) == ("a minister", "mixed", True)
    first, second = decision.evidence
    assert (first.locator, first.looked_on, first.stance, first.rank) == (
        "p. 4",
        "2026-11-25",
        "contradicts",
        "primary",
    )
    assert (second.file, second.quote) == ("scan.txt", "the words")


def test_a_file_that_is_not_there_is_one_clear_line(annotator, project, ids, tmp_path):
    ended = annotator("describe", project, ids[0], "--reviewer", "Anna", "--file", tmp_path / "none", "--quote", "x")
    assert (ended.status, ended.err.count("\n")) == (1, 1)
    assert "Choose another file" in ended.err

"""revise, waiting, place, difference, copies: newer versions and near copies, for scripts."""

import pytest

from annotator.session import Session

NEW = (
    "An update of today.\nJapan helps. “We will not stop”, Bezpalko said. "
    "The money will be used badly. It is a scandal. Critics disagree."
)


@pytest.fixture
def decided(project, annotator):
    """The project with a verdict on each of its claims."""
    for row in annotator("claims", project, "--json").rows:
        annotator("decide", project, row["id"], "opinion", "--reviewer", "Anna")
    return project


@pytest.fixture
def newer(tmp_path):
    path = tmp_path / "newer.txt"
    path.write_text(NEW, encoding="utf-8")
    return path


def first(annotator, project):
    return annotator("articles", project, "--json").rows[0]


def test_a_revised_file_is_a_newer_version_and_says_what_moved_and_what_waits(annotator, decided, newer):
    old = first(annotator, decided)
    ended = annotator("revise", decided, old["id"], newer, "--reviewer", "Anna", "--no-highlight")
    assert ended.status == 0
    assert "moved 1, waiting 4" in ended.err
    assert "[The money will be used well.]" in ended.out
    assert "The money will be used badly." in ended.out
    rows = annotator("articles", decided, "--json").rows
    assert rows[0]["revised_by"] == rows[1]["id"]
    assert rows[1]["revises"] == rows[0]["id"]
    assert f"(newer version: {rows[1]['id'][:12]})" in annotator("articles", decided).out
    assert annotator("verify", decided).status == 0


def test_what_waits_is_placed_where_a_script_found_it_or_left(annotator, decided, newer):
    old = first(annotator, decided)
    (revision,) = annotator("revise", decided, old["id"], newer, "--reviewer", "Anna", "--no-highlight", "--json").rows
    by_words = {one["quote"]: one for one in revision["waiting"]}
    money = by_words["The money will be used well."]
    best = money["candidates"][0]
    assert NEW[best["start"] : best["end"]] == best["quote"] == "The money will be used badly."
    assert annotator("place", decided, money["claim"], best["start"], best["end"], "--reviewer", "Anna").status == 0
    gone = by_words["Critics disagree."]
    assert annotator("place", decided, gone["claim"], "--gone", "--reviewer", "Anna").status == 0
    left = annotator("waiting", decided, revision["article"], "--json").rows
    assert {one["quote"] for one in left} == {"“We will not stop”, Bezpalko said.", "It is a scandal."}
    assert "Japan helps." in annotator("waiting", decided, revision["article"]).out


@pytest.mark.parametrize("arguments", [(), (3,), (3, 9, "--gone")])
def test_a_place_is_two_offsets_or_gone(annotator, decided, arguments):
    claim = annotator("claims", decided, "--json").rows[0]["id"]
    assert annotator("place", decided, claim, *arguments, "--reviewer", "Anna").status == 2


def test_a_difference_is_printed_for_people_and_whole_for_scripts(annotator, decided, newer):
    old = first(annotator, decided)
    annotator("revise", decided, old["id"], newer, "--reviewer", "Anna", "--no-highlight")
    new = annotator("articles", decided, "--json").rows[1]["id"]
    assert "used [-well-]{+badly+}. It" in annotator("difference", decided, new).out
    rows = annotator("difference", decided, old["id"], new, "--json").rows
    assert "".join(row["new"]["text"] for row in rows) == NEW
    assert "no older version" in annotator("difference", decided, old["id"]).err


def test_an_article_that_is_here_becomes_a_newer_version_by_its_id(annotator, decided, newer):
    old = first(annotator, decided)
    annotator("import", decided, newer, "--no-highlight")
    new = annotator("articles", decided, "--json").rows[1]["id"]
    assert annotator("revise", decided, old["id"], new[:12], "--reviewer", "Anna", "--no-highlight").status == 0
    assert annotator("articles", decided, "--json").rows[1]["revises"] == old["id"]


def test_what_is_neither_a_file_nor_an_article_is_said(annotator, decided):
    old = first(annotator, decided)
    for missing in ("no-such-file.txt", "f" * 32):
        ended = annotator("revise", decided, old["id"], missing, "--reviewer", "Anna")
        assert ended.status == 1
        assert missing in ended.err


def test_an_import_says_what_it_is_nearly_the_same_as(annotator, project, newer, tmp_path):
    ended = annotator("import", project, newer, "--no-highlight")
    assert "is nearly the same as “Japan helps." in ended.err
    assert "nearly the same" not in annotator("import", project, newer, "--no-highlight").err
    (pair,) = annotator("copies", project, "--json").rows
    assert 0.5 < pair["likeness"] < 1
    assert f"{pair['likeness']:.0%}" in annotator("copies", project, pair["article"]).out
    with Session.open(project) as session:
        assert session.verify().faults == ()


def test_words_of_an_article_steer_no_terminal(annotator, project, tmp_path):
    path = tmp_path / "hostile.txt"
    path.write_text(NEW + "\x1b[2J\u202e", encoding="utf-8")
    old = first(annotator, project)
    annotator("revise", project, old["id"], path, "--reviewer", "Anna", "--no-highlight")
    new = annotator("articles", project, "--json").rows[1]["id"]
    out = annotator("difference", project, new).out
    assert "\x1b[2J" not in out
    assert "\u202e" not in out

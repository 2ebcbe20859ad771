"""furniture: the passages that came with the page, listed, given back and dimmed."""

import pytest

from annotator import paths

HEADER, SECOND = "Bbabo NET", "Pragmatism: Japan Helps Russia's Allies"


@pytest.fixture
def sample(annotator, tmp_path):
    """A project with the sample in it, and the article's id."""
    project = tmp_path / "sample.annotator"
    annotator("new", project)
    annotator("import", project, paths.sample_article(), "--pipeline", "annotator-rules")
    return project, annotator("articles", project, "--json").rows[0]["id"]


def test_the_articles_say_where_their_furniture_is(annotator, sample):
    (row,) = annotator("articles", sample[0], "--json").rows
    text = paths.sample_article().read_text(encoding="utf-8")
    assert [text[start:end] for start, end in row["furniture"]] == [HEADER, SECOND]


def test_the_passages_are_listed_for_people_and_for_scripts(annotator, sample):
    listed = annotator("furniture", *sample)
    assert [line.split(None, 2)[2] for line in listed.out.splitlines()] == [HEADER, SECOND]
    assert [row["text"] for row in annotator("furniture", *sample, "--json").rows] == [HEADER, SECOND]


def test_what_is_given_back_is_looked_at_for_claims_and_undone(annotator, sample):
    second = annotator("furniture", *sample, "--json").rows[1]
    change = ("furniture", *sample, second["start"], second["end"])
    (row,) = annotator(*change, "--give-back", "--reviewer", "Anna", "--pipeline", "annotator-rules").rows
    assert (row["furniture"], row["claims"]) == (False, 1)
    assert annotator("claims", sample[0], "--json").rows[-1]["quote"] == SECOND
    again = annotator(*change, "--give-back", "--reviewer", "Anna")
    assert (again.status, again.out, again.err) == (0, "", "It is so already, so nothing was written.\n")
    assert annotator("undo", sample[0], "--reviewer", "Anna").status == 0
    assert [row["text"] for row in annotator("furniture", *sample, "--json").rows] == [HEADER, SECOND]
    assert annotator("claims", sample[0], "--json").rows[-1]["quote"] != SECOND
    assert annotator("verify", sample[0]).status == 0


def test_what_is_dimmed_loses_its_claims(annotator, sample):
    claim = annotator("claims", sample[0], "--json").rows[1]
    dimmed = annotator("furniture", *sample, claim["start"], claim["end"], "--dim", "--reviewer", "Anna")
    assert (dimmed.rows[0]["furniture"], dimmed.rows[0]["claims"]) == (True, 0)
    assert claim["id"] not in {row["id"] for row in annotator("claims", sample[0], "--json").rows}


@pytest.mark.parametrize("options", [(0, 9), ("--dim",), (0, 9, "--dim"), (0, "--give-back", "--reviewer", "Anna")])
def test_half_a_command_is_wrong_usage(annotator, sample, options):
    ended = annotator("furniture", *sample, *options)
    assert ended.status == 2
    assert "--give-back" in ended.err
    assert annotator("furniture", *sample, "--json").rows[0]["text"] == HEADER

"""`annotator import` of what was marked in another program: the table of labels first, then claims and verdicts."""

from __future__ import annotations

import json

import pytest

TEXT = "It rained. “We will not stop”, he said. It is a scandal."
SPANS = [[0, 9, "FACT"], [12, 28, "quote"], [40, 55, "Opinion"]]


@pytest.fixture
def empty(annotator, tmp_path):
    path = tmp_path / "empty.annotator"
    annotator("new", path)
    return path


@pytest.fixture
def doccano(tmp_path):
    path = tmp_path / "export.jsonl"
    rows = [
        {"id": 1, "text": TEXT, "label": SPANS, "relations": [{}], "username": "Ben"},
        {"id": 2, "text": "Another one.", "label": [[0, 7, "quote"]]},
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def verdicts(annotator, project) -> dict[str, dict[str, str]]:
    return {row["quote"]: row["verdicts"] for row in annotator("claims", project, "--json").rows}


def test_labels_are_shown_and_nothing_is_written(annotator, empty, doccano):
    ended = annotator("import", empty, doccano, "--show-labels", "--map", "FACT=verified")
    assert ended.out.splitlines() == [
        "label\tspans\tbecomes\tfor example",
        "quote\t2\tattributed\tWe will not stop",
        "FACT\t1\tverified\tIt rained",
        "Opinion\t1\topinion\tIt is a scandal",
    ]
    assert "not carried over: relations 1" in ended.err
    assert annotator("articles", empty, "--json").rows == []


def test_marks_become_verdicts_and_a_second_time_nothing(annotator, empty, doccano):
    ended = annotator("import", empty, doccano, "--no-highlight", "--reviewer", "Anna", "--map", "FACT=not_a_claim")
    assert "marks: new claims 4" in ended.err
    assert verdicts(annotator, empty) == {
        "It rained": {"Ben": "not_a_claim"},
        "We will not stop": {"Ben": "attributed"},
        "It is a scandal": {"Ben": "opinion"},
        "Another": {"Anna": "attributed"},
    }
    again = annotator("import", empty, doccano, "--no-highlight", "--reviewer", "Anna")
    assert "imported 0, already here 2, failed 0" in again.err
    assert "marks: already here 3, otherwise here by now, left as they are 1" not in again.err
    assert "marks: already here 4" in again.err


def test_marks_of_nobodys_wait_until_somebody_answers_for_them(annotator, empty, doccano):
    ended = annotator("import", empty, doccano, "--no-highlight")
    assert ended.status == 1
    assert "export.jsonl, 2 does not say who marked it. Import it again with --reviewer NAME." in ended.err
    assert "imported 2" in ended.err
    assert "Another" not in verdicts(annotator, empty)


def test_a_mapping_of_a_label_that_is_nowhere_is_said(annotator, empty, doccano):
    ended = annotator("import", empty, doccano, "--no-highlight", "--reviewer", "Anna", "--map", "Quote=opinion")
    assert "No mark has the label “Quote”" in ended.err
    assert verdicts(annotator, empty)["Another"] == {"Anna": "attributed"}


def test_a_label_can_be_left_out(annotator, empty, doccano):
    annotator("import", empty, doccano, "--no-highlight", "--reviewer", "Anna", "--map", "quote=left_out")
    assert set(verdicts(annotator, empty)) == {"It rained", "It is a scandal"}


def test_what_the_pipeline_finds_at_the_same_place_asks_no_second_time(annotator, empty, doccano):
    annotator("import", empty, doccano, "--reviewer", "Anna", "--pipeline", "annotator-rules")
    places = [(row["article"], row["start"], row["end"]) for row in annotator("claims", empty, "--json").rows]
    assert len(places) == len(set(places))


def test_columns_are_named(annotator, empty, tmp_path):
    table = tmp_path / "articles.csv"
    table.write_text("lead;story\nOne;It rained.\nTwo;It snowed.\n", encoding="utf-8")
    refused = annotator("import", empty, table, "--no-highlight")
    assert refused.status == 1
    assert "there are: lead, story" in refused.err
    annotator("import", empty, table, "--no-highlight", "--columns", "text=story,title=lead")
    assert [row["title"] for row in annotator("articles", empty, "--json").rows] == ["One", "Two"]


def test_marks_without_a_text_go_onto_an_article(annotator, empty, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    annotator("import", empty, tmp_path / "a.txt", "--no-highlight")
    (row,) = annotator("articles", empty, "--json").rows
    selector = {"type": "TextQuoteSelector", "exact": "It is a scandal"}
    target = {"source": "https://example.org/1", "selector": selector}
    annotation = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "tags": ["opinion"],
        "creator": "Ben",
        "target": target,
    }
    (tmp_path / "marks.jsonld").write_text(json.dumps(annotation), encoding="utf-8")
    refused = annotator("import", empty, tmp_path / "marks.jsonld", "--no-highlight")
    assert "https://example.org/1 without holding its text" in refused.err
    annotator("import", empty, tmp_path / "marks.jsonld", "--no-highlight", "--onto", row["id"][:8])
    assert verdicts(annotator, empty) == {"It is a scandal": {"Ben": "opinion"}}


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--map", "quote"),
        ("--map", "quote=true"),
        ("--columns", "texts=a"),
        ("--columns", "text"),
        ("--onto", "abc"),
        ("--reviewer", "all"),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_is_imported(annotator, empty, doccano, option, value):
    assert annotator("import", empty, doccano, "--no-highlight", option, value).status == 1
    assert annotator("articles", empty, "--json").rows == []


def test_a_broken_line_is_named_and_the_rest_of_a_batch_goes_on(annotator, empty, doccano, tmp_path):
    broken = tmp_path / "broken.jsonl"
    broken.write_text('{"text": "One.", "label": []}\n{"text": "Tw\n', encoding="utf-8")
    ended = annotator("import", empty, broken, doccano, "--no-highlight", "--reviewer", "Anna")
    assert ended.status == 1
    assert "broken.jsonl, line 2, is not JSON" in ended.err
    assert "imported 2, already here 0, failed 1" in ended.err

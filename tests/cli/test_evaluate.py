"""annotator evaluate: scores for people and for scripts, and one clear line where there is nothing to score."""

import json

import pytest

from annotator.ingest.names import readable

RULES = ("--pipeline", "annotator-rules")
TEXT = "Ann Lee said that it rains."
ROW = {"text": TEXT, "attributions": [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 26]]}]}
NAMES = [
    "exact F1", "token F1", "source exact F1", "source token F1", "cue exact F1", "cue token F1", "content exact F1",
    "content token F1", "link F1",
]  # fmt: skip


@pytest.fixture
def brat(tmp_path):
    """A folder as PolNeAR's, of one text."""
    for folder in ("text", "attributions"):
        (tmp_path / "dev" / folder).mkdir(parents=True)
    (tmp_path / "dev" / "text" / "one.txt").write_text(TEXT)
    (tmp_path / "dev" / "attributions" / "one_1a2b.ann").write_text(
        "T1\tContent 13 26\tthat it rains\nT2\tCue 8 12\tsaid\nT3\tSource 4 7\tLee\nT4\tAttribution 8 12\tsaid\n"
        "E1\tAttribution:T4 Source:T3 Cue:T2 Content:T1\n"
    )
    return tmp_path / "dev"


def test_a_folder_of_attributions_is_scored_for_people(annotator, brat):
    ended = annotator("evaluate", "attribution", brat, *RULES)
    assert (ended.status, ended.err) == (0, "")
    head, *lines = ended.out.splitlines()
    assert head.startswith(f"attribution on {brat}, 1 text")
    assert head.endswith(" by annotator-rules 1")
    assert [line[2:22].rstrip() for line in lines] == NAMES
    assert lines[0] == "  exact F1              66.7   95 %: 66.7 to 66.7"  # the rules find “Ann Lee”, gold has “Lee”
    assert lines[2].split()[3] == "0.0"
    assert lines[6].split()[3] == "100.0"


def test_json_has_every_score_with_its_interval(annotator, tmp_path):
    path = tmp_path / "dev.jsonl"
    path.write_text("\n".join([json.dumps(ROW)] * 3 + [json.dumps({"text": "It pours.", "attributions": []})]))
    ended = annotator("evaluate", "attribution", path, "--json", *RULES)
    assert (ended.status, ended.err) == (0, "")
    (row,) = ended.rows
    assert {key: row[key] for key in row if key != "scores"} == {
        "task": "attribution",
        "data": str(path),
        "units": 4,
        "pipeline": {"name": "annotator-rules", "version": "1"},
    }
    assert row["scores"] == [{"name": name, "value": 1.0, "low": 1.0, "high": 1.0} for name in NAMES]


@pytest.mark.parametrize(
    ("task", "name", "content"),
    [
        ("opinion", "dev.csv", 'Sentence,Label,Solved conflict\n"I think, this is a terrible scandal.\n",{},False\n'),
        (
            "opinion",
            "dev.tsv",
            'sentence_id\tsentence\tlabel\tsolved_conflict\n1\tI think this is a terrible 12" scandal.\t{}\tFalse\n',
        ),
        ("factual", "dev.jsonl", '{{"text": "In 2019 the city built 12 schools.", "factual": "{}"}}\n'),
    ],
)
def test_sentences_are_scored_by_macro_f1_and_accuracy(annotator, tmp_path, task, name, content):
    path = tmp_path / name
    answers = ("SUBJ", "OBJ") if task == "opinion" else ("yes", "no")
    for answer, accuracy in zip(answers, (1.0, 0.0), strict=True):
        path.write_text(content.format(answer))
        (row,) = annotator("evaluate", task, path, "--json", *RULES).rows
        assert (row["units"], [score["name"] for score in row["scores"]]) == (1, ["macro F1", "accuracy"])
        assert [score["value"] for score in row["scores"]] == [accuracy, accuracy]


@pytest.mark.parametrize("task", ["attribution", "opinion", "factual"])
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "prose", "latin", "binary", "too long", "no text"])
def test_data_that_cannot_be_scored_is_one_line_that_names_it(annotator, tmp_path, task, kind):
    for suffix in (".jsonl", ".csv", ".tsv"):
        path = tmp_path / {"too long": "x" * 300, "no text": "\udcff"}.get(kind, f"{kind}{suffix}")
        match kind:
            case "folder":
                path.mkdir()
            case "empty":
                path.write_bytes(b"")
            case "prose":
                path.write_text("It rains.\nIt pours.\n")
            case "latin":
                path.write_bytes("text,label\nZoé,1\n".encode("latin-1"))
            case "binary":
                path.write_bytes(bytes(range(256)) * 9)
        ended = annotator("evaluate", task, path, *RULES)
        assert (ended.status, ended.out) == (1, "")
        assert ended.err.startswith(f"annotator: {readable(str(path))}")
        assert len(ended.err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [(), ("attribution",), ("nonsense", "dev.jsonl"), ("attribution", "one.jsonl", "two.jsonl")],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(annotator, arguments):
    ended = annotator("evaluate", *arguments)
    assert (ended.status, ended.out) == (2, "")


def test_a_pipeline_that_is_not_there_is_one_line_that_names_it(annotator, tmp_path):
    (tmp_path / "dev.jsonl").write_text(json.dumps(ROW))
    ended = annotator("evaluate", "attribution", tmp_path / "dev.jsonl", "--pipeline", "nothing_at_all")
    assert (ended.status, ended.out) == (1, "")
    assert "“nothing_at_all” was not found" in ended.err


def test_wrong_spans_are_shown_with_what_people_marked(annotator, brat):
    ended = annotator("evaluate", "attribution", brat, "--wrong", "5", *RULES)
    assert (ended.status, ended.err) == (0, "")
    head, line = ended.out.splitlines()
    assert head.startswith("1 span")
    assert line.split("\t") == ["one", "source", "edges", "{Ann [Lee]} said that it rains."]


def test_wrong_spans_are_those_of_attributions_only(annotator, brat):
    ended = annotator("evaluate", "opinion", brat, "--wrong", "5", *RULES)
    assert ended.status != 0
    assert "attribution only" in ended.err

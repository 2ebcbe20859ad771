"""annotator highlight: which pipeline reads, and one clear line where none can."""

import json
import shutil

import pytest

from annotator import paths
from annotator.nlp import pipeline as pipelines

TEXT = "“It rains in May,” Ann Lee said."


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """A place for the pipeline that comes with the program, with nothing in it and nothing loaded from it before."""
    folder = tmp_path / "models" / "annotator_en"
    monkeypatch.setattr(paths, "shipped_pipeline", lambda: folder)
    monkeypatch.setattr(pipelines, "_shipped", pipelines._shipped.__wrapped__)
    return folder


def test_the_trained_pipeline_reads_unless_another_is_named(annotator, story):
    (row,) = annotator("highlight", story, "--json").rows
    assert row["pipeline"]["name"] == "annotator-en"
    (row,) = annotator("highlight", story, "--json", "--pipeline", "annotator-rules").rows
    assert row["pipeline"] == {"name": "annotator-rules", "version": "1"}


def test_a_program_without_its_pipeline_says_what_to_do(annotator, story, shipped):
    ended = annotator("highlight", story)
    assert (ended.status, ended.out) == (1, "")
    (line,) = ended.err.splitlines()
    assert str(shipped) in line
    assert "reinstall Annotator" in line
    assert "--pipeline annotator-rules" in line
    assert json.loads(annotator("highlight", story, "--json", "--pipeline", "annotator-rules").out)["claims"]


@pytest.mark.parametrize(
    "path", ["config.cfg", "meta.json", "tokenizer", "vocab/strings.json", "annotator_encoder/network.onnx"]
)
@pytest.mark.parametrize("harm", ["gone", "garbage", "cut"])
def test_a_damaged_pipeline_of_the_program_says_what_to_do(annotator, story, shipped, monkeypatch, path, harm):
    shutil.copytree(paths.resources() / "models" / "annotator_en", shipped)
    file = shipped / path
    match harm:
        case "gone":
            file.unlink()
        case "garbage":
            file.write_bytes(b"\x00garbage\xff" * 20)
        case "cut":
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    ended = annotator("highlight", story)
    assert (ended.status, ended.out) == (1, "")
    (line,) = ended.err.splitlines()
    assert "Annotator's own pipeline is damaged" in line
    assert "Reinstall Annotator" in line

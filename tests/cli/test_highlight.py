"""annotator highlight: which pipeline reads, and one clear line where none can."""

import json
import shutil

import pytest
import spacy

from annotator import paths
from annotator.domain.claims import Highlights, PipelineName
from annotator.domain.texts import text_sha256
from annotator.ingest import article_from_text
from annotator.nlp import pipeline as pipelines
from annotator.session import Session

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


@pytest.mark.parametrize("name", ["no_such_pipeline", "https://example.org/model.tar.gz", "", "a\nb", "."])
@pytest.mark.parametrize("command", ["highlight", "import", "evaluate"])
def test_a_pipeline_that_is_not_there_is_said_once_and_nothing_is_done(
    annotator, project, story, tmp_path, monkeypatch, command, name
):
    monkeypatch.chdir(tmp_path)
    given = {
        "highlight": ("highlight", story, story),
        "import": ("import", project, story),
        "evaluate": ("evaluate", "opinion", tmp_path),
    }[command]
    ended = annotator(*given, "--pipeline", name)
    assert (ended.status, ended.out) == (1, "")
    (line,) = ended.err.splitlines()
    assert line.startswith("annotator: ")
    assert "--pipeline" in line or "Give the name" in line
    with Session.open(project) as session:
        assert len(session.articles()) == 1


def test_a_pipeline_of_another_language_says_what_it_finds_beside_the_article(annotator, story, tmp_path):
    spacy.blank("de").to_disk(tmp_path / "ein Modell")
    ended = annotator("highlight", story, "--json", "--pipeline", tmp_path / "ein Modell")
    (row,) = ended.rows
    assert (ended.status, row["claims"], row["pipeline"]["name"]) == (0, [], "de_pipeline")
    (line,) = ended.err.splitlines()
    assert line.startswith(f"{story}: This pipeline reads the language “de”")


def test_a_project_never_chooses_the_pipeline(annotator, project, story, tmp_path, monkeypatch):
    """A project names the pipeline that read each article; that name may be a path, and is never followed."""
    folder = tmp_path / "hostile"
    spacy.blank("de").to_disk(folder)
    monkeypatch.setattr(pipelines.loading, "load_named", lambda name: pytest.fail(f"{name} was loaded"))
    with Session.open(project) as session:
        article = session.import_article(article_from_text(TEXT, origin="a.txt"))
        session.add_highlights(article.id, Highlights(text_sha256(TEXT), PipelineName(str(folder), "1"), (), ()))
    story.write_text(f"{TEXT} It pours in June.", encoding="utf-8")
    assert annotator("import", project, story).status == 0
    assert annotator("verify", project).status == 0
    rows = annotator("articles", project, "--json").rows
    assert [row["claims"] > 0 for row in rows] == [True, False, True]

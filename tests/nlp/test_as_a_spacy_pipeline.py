"""Our pipeline in a spaCy user's hands, without the window: docs/pipelines.md, line by line."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.tokens.underscore import Underscore

from annotator import paths
from annotator.domain.claims import FoundClaim, Span
from annotator.nlp import components
from annotator.nlp.others import labels
from annotator.nlp.pipeline import RULES_NAME, SHIPPED_NAME, load

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "pipelines.md"
DATA = sorted((ROOT / "tests" / "data" / "nlp").glob("wikinews-*.txt"))
TEXT = (
    "“The bridge is safe,” Mayor Jane Doe said on Monday. It was built in 1950 😀.\n\nShe added that it is a scandal."
)
TEXTS = [TEXT, "", "It rains.", "\n", *(path.read_text(encoding="utf-8")[:1500] for path in DATA)]
ATTRIBUTES = ("annotator_quotations", "annotator_findings", "annotator_attributions", "annotator_claims")
GROUPS = ("annotator_quotations", "annotator_sources", "annotator_cues", "annotator_contents", "annotator_claims")
both = pytest.mark.parametrize("pipeline", [RULES_NAME, SHIPPED_NAME])


def results(doc: Doc) -> dict[str, Any]:
    """Return all that our components left on a Doc."""
    kept: dict[str, Any] = {name: getattr(doc._, name) for name in ATTRIBUTES}
    kept |= {
        name: [(span.start_char, span.end_char, span.label_, span.id_) for span in doc.spans[name]] for name in GROUPS
    }
    return kept | {
        "sentences": [sent.start for sent in doc.sents],
        "names": [(e.start, e.end, e.label_) for e in doc.ents],
    }


# In a process of its own, where nothing of ours has been imported


def test_the_example_of_the_guide_runs_as_it_stands() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert re.findall(r"^(?:import|from) .*", example, re.MULTILINE) == ["import spacy"]
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", "-c", example],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=False, timeout=100,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "Jane Doe" in done.stdout
    assert "The bridge is safe" in done.stdout


def test_the_guide_names_every_component_attribute_group_and_label() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    factories = {name for name in Language.factories if name.startswith("annotator_")}
    assert factories == {*components.ORDER, *components.TRAINED, *components.OTHERS}
    extensions = {name for name in Underscore.doc_extensions if name.startswith("annotator_")}
    for name in factories | extensions | {*GROUPS, *labels.PARTS, *labels.CLAIMS}:
        assert f"`{name}`" in guide or f"doc._.{name}`" in guide, name


# What is on the Doc


@both
def test_what_is_on_the_doc_fits_its_text(pipeline: str) -> None:
    doc = load(pipeline)(TEXT)
    assert doc._.annotator_claims
    assert doc._.annotator_attributions
    for claim, span in zip(doc._.annotator_claims, doc.spans["annotator_claims"], strict=True):
        assert isinstance(claim, FoundClaim)
        assert claim.span.of(doc.text) == claim.quote
        assert span.start_char <= claim.span.start < claim.span.end <= span.end_char
        assert span.label_ == claim.suggestion.label.upper()
    for part in ("source", "cue", "content"):
        group = doc.spans[f"annotator_{part}s"]
        assert [span.label_ for span in group] == [part.upper()] * len(group)
        for number, attribution in enumerate(doc._.annotator_attributions):
            marked = [(span.start_char, span.end_char) for span in group if span.id_ == str(number)]
            assert all(
                any(start <= one.start < one.end <= end for start, end in marked) for one in getattr(attribution, part)
            )


def test_every_attribute_is_there_before_its_component_ran() -> None:
    doc = spacy.blank("en")(TEXT)
    assert [getattr(doc._, name) for name in ATTRIBUTES] == [()] * len(ATTRIBUTES)
    assert doc._.annotator_reading is None


def test_the_encoder_keeps_the_names_that_somebody_else_found() -> None:
    nlp = load(SHIPPED_NAME)
    doc = nlp.make_doc(TEXT)
    doc.ents = [doc.char_span(22, 27, label="MINE")]
    doc = nlp(doc)
    assert [(name.text, name.label_) for name in doc.ents] == [("Mayor", "MINE")]


@both
def test_the_components_declare_what_they_need_and_set(pipeline: str) -> None:
    assert not any(load(pipeline).analyze_pipes()["problems"].values())


# Many texts


@both
@pytest.mark.parametrize("batch_size", [1, 2, 7, 1000])
def test_texts_that_are_piped_keep_their_order_in_batches_of_any_size(pipeline: str, batch_size: int) -> None:
    nlp = load(pipeline)
    docs = list(nlp.pipe(TEXTS, batch_size=batch_size))
    assert [doc.text for doc in docs] == TEXTS
    assert [doc._.annotator_quotations for doc in docs] == [nlp(text)._.annotator_quotations for text in TEXTS]


@both
@pytest.mark.parametrize("batch_size", [1, 2, 7, 1000])
def test_texts_that_are_piped_are_read_as_if_alone(pipeline: str, batch_size: int) -> None:
    nlp = load(pipeline)
    assert [results(doc) for doc in nlp.pipe(TEXTS, batch_size=batch_size)] == [results(nlp(text)) for text in TEXTS]


@both
def test_a_memory_zone_keeps_a_long_run_flat(pipeline: str) -> None:
    nlp = load(pipeline)
    nlp("“It rains,” said Bob.")
    before = len(nlp.vocab.strings)
    found = 0
    for batch in range(10):
        with nlp.memory_zone():
            texts = (f"“It rains in nowhere{batch}x{n},” said Bob{batch}x{n}. It was built in 1950." for n in range(20))
            found += sum(len(doc._.annotator_claims) for doc in nlp.pipe(texts, batch_size=8))
    assert found >= 200
    assert len(nlp.vocab.strings) == before


# Bytes and files


@both
@pytest.mark.parametrize("way", ["disk", "bytes"])
def test_a_pipeline_comes_back_as_it_was(pipeline: str, way: str, tmp_path: Path) -> None:
    nlp = load(pipeline)
    if way == "disk":
        nlp.to_disk(tmp_path)
        again = spacy.load(tmp_path)
    else:
        again = spacy.util.load_model_from_config(nlp.config).from_bytes(nlp.to_bytes())
    assert again.pipe_names == nlp.pipe_names
    assert (again.meta["name"], again.meta["version"]) == (nlp.meta["name"], nlp.meta["version"])
    assert results(again(TEXT)) == results(nlp(TEXT))


def test_what_was_saved_holds_no_pickle(tmp_path: Path) -> None:
    assert is_pickle(pickle.dumps(TEXT))
    load(SHIPPED_NAME).to_disk(tmp_path)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"network.onnx", "tokenizer.json", "settings.json", "config.cfg"}
    assert [path.name for path in files if is_pickle(path.read_bytes())] == []


def is_pickle(data: bytes) -> bool:
    """Say whether bytes begin and end as a pickle does."""
    return data[:1] == b"\x80" and data[1:2] in {b"\x02", b"\x03", b"\x04", b"\x05"} and data.endswith(b".")


@both
@pytest.mark.parametrize("way", ["bytes", "disk", "DocBin", "copy"])
def test_a_doc_comes_back_with_all_that_was_found(pipeline: str, way: str, tmp_path: Path) -> None:
    doc = load(pipeline)(TEXT)
    match way:
        case "bytes":
            again = Doc(spacy.blank("en").vocab).from_bytes(doc.to_bytes())
        case "disk":
            doc.to_disk(tmp_path / "doc")
            again = Doc(spacy.blank("en").vocab).from_disk(tmp_path / "doc")
        case "DocBin":
            packed = DocBin(docs=[doc], store_user_data=True).to_bytes()
            (again,) = DocBin().from_bytes(packed).get_docs(spacy.blank("en").vocab)
        case _:
            again = doc.copy()
    assert results(again) == results(doc)
    assert isinstance(again._.annotator_claims[0].span, Span)
    read, before = again._.annotator_reading, doc._.annotator_reading
    if before is None:
        assert read is None
    else:
        assert (read.links, read.names) == (before.links, before.names)
        np.testing.assert_array_equal(read.views, before.views)


def test_the_bytes_of_a_doc_need_no_pickle_where_nothing_of_ours_was_imported() -> None:
    doc = load(SHIPPED_NAME)(TEXT)
    code = (
        "import sys, spacy; from spacy.tokens import Doc\n"
        "vocab = spacy.blank('en').vocab\n"
        "def hook(event, _):\n"
        "    if event == 'pickle.find_class': raise RuntimeError(event)\n"
        "sys.addaudithook(hook)\n"
        "doc = Doc(vocab).from_bytes(sys.stdin.buffer.read())\n"
        "print([claim.quote for claim in doc._.annotator_claims] == eval(sys.argv[1]))\n"
    )
    quotes = repr([claim.quote for claim in doc._.annotator_claims])
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, quotes],
        input=doc.to_bytes(), capture_output=True, check=True, timeout=100,
    )  # fmt: skip
    assert done.stdout.decode().strip() == "True"


@pytest.mark.parametrize(
    "value",
    [
        {"annotator": "Path", "x": 1},
        {"annotator": ["Span"]},
        {"annotator": {"a": 1}},
        {"annotator": None},
        {"other": "Span"},
    ],
)
def test_data_of_others_that_looks_like_ours_stays_data(value: dict[str, Any]) -> None:
    nlp = spacy.blank("en")
    doc = nlp("It rains.")
    doc.user_data["theirs"] = value
    assert Doc(nlp.vocab).from_bytes(doc.to_bytes()).user_data["theirs"] == value


def test_the_shipped_pipeline_is_the_one_in_the_resources() -> None:
    assert load(SHIPPED_NAME).path == paths.shipped_pipeline()

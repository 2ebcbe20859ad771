"""Recipes: from labelled data to a spaCy pipeline on disk, step by step, each kept so that a run can go on."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from annotator import nlp
from annotator.domain.claims import Highlights
from annotator.evaluation.tasks import Report, score_attributions, score_sentences
from annotator.nlp.encoder.links import FEATURES
from annotator.nlp.encoder.network import Pieces
from annotator.nlp.encoder.readings import logit
from annotator.nlp.encoder.tags import VIEWS
from annotator.nlp.pipeline import RULES_NAME, build
from annotator.training.calibration import Measured, measured_contents
from annotator.training.cards import Run, write_card
from annotator.training.corpora import Corpora, load
from annotator.training.examples import Reader
from annotator.training.exporting import export, write_pipeline
from annotator.training.graphs import quantise
from annotator.training.links import learn_links
from annotator.training.loop import Recipe, Trainer, read
from annotator.training.network import Network, load_encoder, minilm_folder
from annotator.training.teachers import Lesson, split, taught, teach

NAME = "annotator-en"
TASKS = {
    "all": ("attribution", "opinion", "factual"),
    "attribution": ("attribution",),
    "opinion": ("opinion",),
    "factual": ("factual",),
}
_LESSON = "lesson.npz"
# Of a view that nobody taught the network says the same of every sentence: what most of them are.
_UNTAUGHT = {"opinion": (0.0, -0.4), "factual": (0.0, 0.4)}
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What to train on which data, what to calibrate and score on, and where the results go."""

    task: str
    data: Path
    dev: Path
    out: Path
    recipe: Recipe
    seeds: int = 1
    version: str = "1.0.0"


@dataclass(frozen=True, slots=True)
class Materials:
    """What all runs of an order share."""

    reader: Reader
    tokenizer: Tokenizer
    corpora: Corpora
    dev: Corpora
    links: list[float]


def train(order: Order, *, say: Say = print) -> Path:
    """Train a pipeline for each seed and return the folder of the one that is best on the development data.

    An interrupted run goes on after its last whole epoch. `out` gets a folder for each seed, `pipeline` with the
    8-bit network, `pipeline-32` with that in 32 bits, and the model card. Raises WrongInput where there is no data.
    """
    order.out.mkdir(parents=True, exist_ok=True)
    materials = _materials(order, say)
    runs = [_run(order, materials, seed, say) for seed in range(order.recipe.seed, order.recipe.seed + order.seeds)]
    # The first task is that with the most development data; what others say of so few sentences is mostly chance.
    best = max(runs, key=lambda run: run.small[0].scores[0].value)
    for name in ("pipeline", "pipeline-32"):
        shutil.rmtree(order.out / name, ignore_errors=True)
        shutil.copytree(order.out / f"seed-{best.seed}" / name, order.out / name)
    rules = tuple(_scores(RULES_NAME, materials.dev)) if order.task == "all" else ()
    write_card(order.out / "pipeline" / "README.md", order.task, runs, best, rules, materials.corpora.read)
    say(f"wrote {order.out / 'pipeline'}, the pipeline of seed {best.seed}")
    return order.out / "pipeline"


def _materials(order: Order, say: Say) -> Materials:
    tokenizer = Tokenizer.from_file(str(minilm_folder() / "tokenizer.json"))
    rules = build()
    reader = Reader(rules, Pieces(tokenizer))
    corpora = load(order.data, reader, TASKS[order.task])
    say(f"read {', '.join(corpora.read)}")
    lesson = _lesson(order, corpora, reader.pieces, say)
    if lesson is not None:
        corpora = taught(corpora, lesson)
    links = learn_links(rules, corpora.texts) if corpora.texts else [0.0] * FEATURES
    return Materials(reader, tokenizer, corpora, load(order.dev, reader, TASKS[order.task], part="dev"), links)


def _run(order: Order, materials: Materials, seed: int, say: Say) -> Run:
    """Train with one seed, write both pipelines, score them."""
    folder = order.out / f"seed-{seed}"
    folder.mkdir(exist_ok=True)
    network, pieces = _new_network(seed), materials.reader.pieces
    recipe = replace(order.recipe, seed=seed)
    Trainer(network, pieces, materials.corpora.epoch, recipe, checkpoint=folder / "checkpoint.pt").train()
    measured = _measured_views(network, pieces, materials.dev)
    settings: dict[str, Any] = {
        "transitions": np.round(network.chain.transitions().detach().cpu().numpy(), 4).tolist(),
        "links": materials.links,
        "calibration": _UNTAUGHT | dict.fromkeys(("content", *materials.corpora.sentences), (1.0, 0.0)),
    }
    _write(order, materials, folder, network, settings, measured)
    small = tuple(_scores(str(folder / "pipeline"), materials.dev))
    exact = tuple(_scores(str(folder / "pipeline-32"), materials.dev))
    for report in small:
        say(
            f"seed {seed}, {report.task}: "
            + ", ".join(f"{one.name} {100 * one.value:.2f}" for one in report.scores[:2])
        )
    return Run(seed, recipe, small, exact, {name: one.error() for name, one in measured.items()})


def _measured_views(network: Network, pieces: Pieces, dev: Corpora) -> dict[str, Measured]:
    """Return what the network and people say of the development sentences."""
    found = {}
    for task, sentences in dev.sentences.items():
        place = VIEWS.index(task)
        said = np.concatenate(read(network, pieces, sentences))[:, place]
        labels = np.array([example.views[0, place] for example in sentences], dtype=np.float64)
        found[task] = Measured(logit(said).astype(np.float64), labels)
    return found


def _write(
    order: Order,
    materials: Materials,
    folder: Path,
    network: Network,
    settings: dict[str, Any],
    measured: dict[str, Measured],
) -> None:
    """Write both pipelines, calibrated; `measured` gets the contents too."""
    export(network, folder / "network-32.onnx")
    quantise(folder / "network-32.onnx", folder / "network-8.onnx")

    def write(name: str, bits: int) -> None:
        write_pipeline(
            folder / name,
            network=folder / f"network-{bits}.onnx",
            tokenizer=materials.tokenizer,
            settings=settings,
            name=NAME,
            version=order.version,
        )

    if materials.dev.texts:
        write("uncalibrated", 8)
        measured["content"] = measured_contents(str(folder / "uncalibrated"), materials.dev.texts)
        shutil.rmtree(folder / "uncalibrated")
    settings["calibration"] |= {name: one.line() for name, one in measured.items()}
    write("pipeline", 8)
    write("pipeline-32", 32)


def _scores(pipeline: str, dev: Corpora) -> Iterator[Report]:
    def find(texts: Iterable[str]) -> Iterable[Highlights]:
        return nlp.find_many(texts, pipeline=pipeline)

    if dev.texts:
        yield Report("attribution", "dev", len(dev.texts), score_attributions(dev.texts, find))
    for task, sentences in dev.labelled.items():
        yield Report(task, "dev", len(sentences), score_sentences(sentences, task, find))


def _new_network(seed: int) -> Network:
    torch.manual_seed(seed)
    return Network(load_encoder(minilm_folder()))


def _lesson(order: Order, corpora: Corpora, pieces: Pieces, say: Say) -> Lesson | None:
    """Return what the teachers say, from an earlier run where that is kept."""
    if not (corpora.sentences and corpora.attributed):
        return None
    kept = order.out / _LESSON
    if kept.exists():
        found = dict(np.load(kept, allow_pickle=False))
        texts = found.pop("texts")
        if len(texts) == sum(len(text.sentences) for text in corpora.attributed):
            return Lesson(split(texts, corpora.attributed), found)
    lesson = teach(corpora, lambda: _new_network(order.recipe.seed), pieces, seed=order.recipe.seed, say=say)
    arrays: dict[str, Any] = {"texts": np.concatenate(lesson.texts), **lesson.sentences}
    draft = kept.with_suffix(".part.npz")  # savez would put its own suffix after another
    np.savez_compressed(draft, **arrays)
    draft.replace(kept)
    return lesson

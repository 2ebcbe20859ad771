"""`annotator evaluate` and `annotator train`: how good a pipeline is, and making one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.output import print_json
from annotator.domain.claims import Highlights
from annotator.domain.errors import ModelUnavailable, WrongInput

if TYPE_CHECKING:
    from annotator.evaluation.tasks import Finder

TASKS = ("attribution", "opinion", "factual")
_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("task", type=click.Choice(TASKS))
@click.argument("data", type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="One line of JSON.")
@click.option("--pipeline", metavar="NAME_OR_PATH", help="Another spaCy pipeline; annotator-rules is our rules alone.")
@click.option(
    "--wrong", type=click.IntRange(1), metavar="N", help="Instead: N spans that it has not as people have them."
)
@click.option("--seed", type=int, default=1, show_default=True, help="Which N are drawn.")
def evaluate(task: str, data: Path, *, as_json: bool, pipeline: str | None, wrong: int | None, seed: int) -> None:
    """Score a pipeline on labelled texts.

    attribution: a folder with text/ and attributions/ (brat), or JSON Lines. opinion, factual: CSV, TSV or JSON Lines
    of labelled sentences. Each score comes with the interval that holds 95 of 100 bootstrap resamples.
    """
    from tqdm import tqdm

    from annotator import nlp
    from annotator.evaluation import tasks

    def find(texts: Iterable[str]) -> Iterable[Highlights]:
        yield from tqdm(nlp.find_many(texts, pipeline=pipeline), unit="text", disable=None, leave=False)

    if wrong is not None:
        _print_wrong(task, data, find, wrong, seed)
        return
    name = nlp.pipeline_name(pipeline)
    report = tasks.evaluate(task, data, find)
    if as_json:
        print_json(
            {
                "task": report.task,
                "data": report.data,
                "units": report.units,
                "pipeline": {"name": name.name, "version": name.version},
                "scores": [
                    {"name": one.name} | {key: round(getattr(one, key), 4) for key in ("value", "low", "high")}
                    for one in report.scores
                ],
            }
        )
        return
    click.echo(f"{report.task} on {report.data}, {report.units} texts, by {name.name} {name.version}")
    for one in report.scores:
        click.echo(f"  {one.name:<20} {100 * one.value:5.1f}   95 %: {100 * one.low:.1f} to {100 * one.high:.1f}")


def _print_wrong(task: str, data: Path, find: Finder, count: int, seed: int) -> None:
    from annotator.evaluation import errors

    if task != "attribution":
        raise WrongInput("--wrong shows spans, and so goes with attribution only.")
    all_ = errors.disagreements(data, find)
    click.echo(f"{len(all_)} span{'' if len(all_) == 1 else 's'} not as people have them: [people] {{pipeline}}")
    for one in errors.sample(all_, count, seed=seed):
        click.echo(f"{one.name}\t{one.part}\t{one.kind}\t{one.excerpt()}")


@click.command()
@click.argument("task", type=click.Choice(("all", *TASKS)))
@click.argument("data", type=_PATH)
@click.option("--out", type=_PATH, required=True, help="Folder for checkpoints, the pipeline and its model card.")
@click.option("--dev", type=_PATH, help="Folder of development data, to calibrate and score on; DATA without it.")
@click.option("--epochs", type=click.IntRange(1), default=6, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True, help="The first seed.")
@click.option("--seeds", type=click.IntRange(1), default=1, show_default=True, help="How many; the best is kept.")
@click.option("--version", "version_", default="1.0.0", show_default=True, help="The version the pipeline names.")
def train(
    task: str, data: Path, *, out: Path, dev: Path | None, epochs: int, seed: int, seeds: int, version_: str
) -> None:
    """Train a pipeline on labelled texts; a run that was interrupted goes on after its last whole epoch.

    DATA is a folder of corpora (attribution_*, named_*, subjectivity_*, factual_*), or one corpus of the task.
    """
    try:
        from annotator.training.loop import Recipe
        from annotator.training.recipes import Order, train
    except ImportError as error:
        raise ModelUnavailable(
            f"Training needs more than the program itself ({error.name} is missing): pip install 'annotator[train]'."
        ) from error
    recipe = Recipe(epochs=epochs, seed=seed)
    order = Order(task, data, dev or data, out, recipe, seeds=seeds, version=version_)
    click.echo(train(order, say=lambda line: click.echo(line, err=True)))

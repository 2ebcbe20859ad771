"""Model cards: what a pipeline was made of, how good it is, what it is not for; written beside the weights."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from annotator.evaluation.scores import Score
from annotator.evaluation.tasks import Report
from annotator.training.loop import Recipe

# Two-sided 95 % points of Student's t for 1 to 9 degrees of freedom (any table).
_STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262)
_TERMS = {
    "attribution_polnear": "PolNeAR 1.0.0 (Newell, Margolin and Ruths 2018): US political news of 2015 and 2016. No "
    "licence file; the authors publish it for modelling. The weights hold no article text, and none is shipped.",
    "attribution_gum": "Attribution relations of GUM's discourse trees, openly licensed genres. Annotations CC BY 4.0, "
    "texts CC BY, CC BY-SA or public domain.",
    "named_entities": "Named entities of GUM (CC BY 4.0) and Wikigold (CC BY 4.0).",
    "subjectivity_newssd": "NewsSD-ENG (Antici and others 2023): sentences of news, subjective or not. CC BY 4.0.",
    "factual_policlaim": "PoliClaim, gold part (Ni and others 2024): sentences of public speeches, with a verifiable "
    "fact or without. No licence file.",
    "factual_claimbuster": "ClaimBuster (Arslan and others 2020, Zenodo 3836810): sentences of debates, worth checking "
    "or not. Open data. Only the teachers read it.",
}
_LIMITS = """\
- English news, mostly of US politics. Other kinds of text, and other Englishes, will be read less well; other
  languages are not read at all.
- It knows what words look like, not what is true. "Factual" means "stated as a fact that could be checked".
- People who annotate attributions or opinion agree with each other only in part; so does this with them.
- Irony, quotations in headlines, and sources that only the page around an article names are often missed.
- A suggestion is not a label: in Annotator a person decides, and what nobody decided never leaves as a label.
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One training: its seed and recipe, the scores of its 8-bit and its 32-bit pipeline on development data, and by
    score how far it is from how often it is right (expected calibration error)."""

    seed: int
    recipe: Recipe
    small: tuple[Report, ...]
    exact: tuple[Report, ...]
    errors: dict[str, float]


def write_card(
    path: Path, task: str, runs: Sequence[Run], best: Run, rules: Sequence[Report], read: Sequence[str]
) -> None:
    """Write the card of the best run's pipeline."""
    known = [terms for name, terms in _TERMS.items() if any(name in part for part in read)]
    recipe = ", ".join(f"{name} {value:g}" for name, value in asdict(best.recipe).items())
    lines = [
        "# Model card: annotator-en",
        "",
        "A spaCy pipeline that finds who says what in English news, what is stated as fact and what is opinion.",
        "The encoder is all-MiniLM-L6-v2 (22 million parameters, Apache-2.0), fine-tuned; ONNX, 8-bit weights.",
        "Licence of these weights: Apache-2.0.",
        "",
        "## Data",
        "",
        f"Read for `annotator train {task}`: {', '.join(f'`{part}`' for part in read)}.",
        "",
        *(f"- {terms}" for terms in known),
        "",
        "The weights are numbers learnt from these texts: no text of them is kept in the files, and the vocabulary is",
        "that of the encoder.",
        "",
        "## Training",
        "",
        f"{recipe}. Seeds: {', '.join(str(run.seed) for run in runs)}; shipped: seed {best.seed},",
        "the best at the first task on the development data. Opinion and fact are also learnt from",
        "teachers' views of the attribution texts' sentences.",
        "",
        "## Scores on development data, in per cent",
        "",
        "Shipped: the 8-bit pipeline, with its 95 % bootstrap interval over texts or sentences. Seeds: mean and 95 %",
        "Student interval over the trainings. The development data chose the seed and the calibration, so these scores",
        "flatter a little; sentences come from `val.csv` and, of PoliClaim, from the last tenth, kept from training.",
        "",
        "| Task | Score | Shipped, 8 bits | 32 bits | Seeds | Rules of the first version |",
        "|---|---|---|---|---|---|",
        *_rows(runs, best, rules),
        "",
        "Scores of suggestions are calibrated by Platt's method on the development data: 0.8 means that eight in ten",
        "such sentences are what is suggested, or that eight in ten words of such contents are what somebody said.",
        "Expected calibration error (ten bins), each half of the development data read with a line fitted",
        f"to the other half: {', '.join(f'{name} {error:.3f}' for name, error in best.errors.items())}.",
        "",
        "## Limits",
        "",
        _LIMITS,
    ]
    path.write_text("\n".join(lines), encoding="utf-8")


def _rows(runs: Sequence[Run], best: Run, rules: Sequence[Report]) -> list[str]:
    rows = []
    for place, report in enumerate(best.small):
        for number, score in enumerate(report.scores):
            values = [run.small[place].scores[number].value for run in runs]
            ruled = _value(rules[place].scores[number]) if place < len(rules) else ""
            rows.append(
                f"| {report.task}, {report.units} | {score.name} | {_interval(score)} | "
                f"{_value(best.exact[place].scores[number])} | {_spread(values)} | {ruled} |"
            )
    return rows


def _value(score: Score) -> str:
    return f"{100 * score.value:.1f}"


def _interval(score: Score) -> str:
    return f"{_value(score)} ({100 * score.low:.1f} to {100 * score.high:.1f})"


def _spread(values: Sequence[float]) -> str:
    if len(values) < 2:
        return "one seed"
    half = _STUDENT[min(len(values) - 2, len(_STUDENT) - 1)] * statistics.stdev(values) / math.sqrt(len(values))
    return f"{100 * statistics.mean(values):.1f} ± {100 * half:.1f}"

"""The training loop: AdamW with warm-up and linear decay, all questions at once, weights averaged as they go.

It runs on a processor (in bfloat16 where that has matrix units for it) or on a GPU, and goes on from its checkpoint.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from zipfile import is_zipfile

import numpy as np
import torch
from torch import Tensor, nn
from tqdm import tqdm

from annotator.domain.errors import WrongInput
from annotator.nlp.encoder.network import Pieces
from annotator.nlp.encoder.tags import VIEWS
from annotator.training.batches import Batch, batches, collate
from annotator.training.examples import UNKNOWN, Example
from annotator.training.network import Network

_SURE = 0.97  # labels of people are taken as nearly sure: they disagree too
_PEOPLE = 3.0  # and count more than those of a teacher, who labels many more sentences
_ATTENTION = 8.0

Epoch = Callable[[random.Random], Sequence[Example]]


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to train. `rate` is that of the encoder; what is new learns `boost` times as fast."""

    epochs: int = 6
    size: int = 16
    rate: float = 2e-4
    boost: float = 5.0
    warm_up: float = 0.08
    decay: float = 0.01
    average: float = 0.995
    names_weight: float = 0.3
    views_weight: float = 0.5
    seed: int = 1


class Trainer:
    """Trains one network; `epoch` gives the examples of an epoch, cut anew each time."""

    def __init__(
        self, network: Network, pieces: Pieces, epoch: Epoch, recipe: Recipe, *, checkpoint: Path | None = None
    ) -> None:
        # Numbers too small to matter slow the arithmetic of a processor down three times.
        torch.set_flush_denormal(True)
        torch.manual_seed(recipe.seed)
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.network = network.to(self.device)
        self.pieces, self.epoch, self.recipe, self.checkpoint = pieces, epoch, recipe, checkpoint
        encoder = {id(one) for one in network.encoder.parameters()}
        rest = [one for one in network.parameters() if id(one) not in encoder]
        groups = [
            {"params": list(network.encoder.parameters()), "lr": recipe.rate},
            {"params": rest, "lr": recipe.rate * recipe.boost},
        ]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=recipe.decay, betas=(0.9, 0.98))
        self.average = {name: value.detach().clone() for name, value in network.state_dict().items()}
        self.done = 0
        self.steps = 0

    def train(self, *, after_epoch: Callable[[int], None] | None = None) -> Network:
        """Return the network with its averaged weights."""
        first = self._resume()
        plan = [self._plan(number) for number in range(self.recipe.epochs)]
        self.steps = sum(map(len, plan))
        for number, groups in enumerate(plan):
            if number < first:
                continue
            self.network.train()
            bar = tqdm(groups, desc=f"epoch {number + 1} of {self.recipe.epochs}", unit="batch", mininterval=5)
            for group in bar:
                self._set_rates()
                loss = self._step(collate(group, self.pieces))
                self.done += 1
                bar.set_postfix(loss=f"{loss:.3f}", refresh=False)
            self._keep(number + 1)
            if after_epoch is not None:
                with self.averaged():
                    after_epoch(number + 1)
        self.network.load_state_dict(self.average)
        return self.network.eval()

    def _plan(self, number: int) -> list[list[Example]]:
        seeded = random.Random(f"{self.recipe.seed}/{number}")  # noqa: S311  (repeatable, which a secret must not be)
        return list(batches(self.epoch(seeded), self.recipe.size, seeded))

    def _set_rates(self) -> None:
        """Warm up, then fall to nothing in a straight line."""
        rising = self.recipe.warm_up * self.steps
        share = min((self.done + 1) / (rising + 1), (self.steps - self.done) / (self.steps - rising))
        for group, boost in zip(self.optimizer.param_groups, (1.0, self.recipe.boost), strict=True):
            group["lr"] = self.recipe.rate * boost * share

    def _step(self, batch: Batch) -> float:
        with torch.autocast(self.device.type, dtype=torch.bfloat16):
            outputs = self.network(*(tensor.to(self.device) for tensor in batch.inputs))
        loss = losses(self.network, tuple(output.float().cpu() for output in outputs), batch, self.recipe)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        # Early on the average must forget fast, or it would keep what training began from.
        share = min(self.recipe.average, (1 + self.done) / (10 + self.done))
        with torch.no_grad():
            for name, value in self.network.state_dict().items():
                if value.is_floating_point():
                    self.average[name].lerp_(value, 1 - share)
        return float(loss.detach())

    def averaged(self) -> _Averaged:
        """Lend the network its averaged weights, as a context."""
        return _Averaged(self)

    def _keep(self, epochs: int) -> None:
        if self.checkpoint is None:
            return
        state = {
            "recipe": json.dumps(asdict(self.recipe)),
            "epochs": epochs,
            "done": self.done,
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "random": torch.get_rng_state(),
        }
        draft = self.checkpoint.with_suffix(".part")
        torch.save(state, draft)
        draft.replace(self.checkpoint)

    def _resume(self) -> int:
        """Return how many epochs an earlier run has finished, with everything as it left it."""
        if self.checkpoint is None or not self.checkpoint.exists():
            return 0
        if not is_zipfile(self.checkpoint):  # as torch writes them: half a file has no end that says so
            raise WrongInput(
                f"The checkpoint {self.checkpoint} is damaged and cannot be gone on from. Delete it to train anew."
            )
        state = torch.load(self.checkpoint, weights_only=True)
        if state["recipe"] != json.dumps(asdict(self.recipe)):
            return 0
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.average, self.done = state["average"], state["done"]
        torch.set_rng_state(state["random"])
        return int(state["epochs"])


class _Averaged:
    def __init__(self, trainer: Trainer) -> None:
        self.trainer = trainer

    def __enter__(self) -> Network:
        network = self.trainer.network
        self.kept = {name: value.detach().clone() for name, value in network.state_dict().items()}
        network.load_state_dict(self.trainer.average)
        return network.eval()

    def __exit__(self, *_: object) -> None:
        self.trainer.network.load_state_dict(self.kept)


def losses(network: Network, outputs: Sequence[Tensor], batch: Batch, recipe: Recipe) -> Tensor:
    """Return the weighted sum of the losses of whatever the batch knows."""
    tags, names, views, attention = outputs
    total = tags.sum() * 0
    labelled = batch.tags[:, 0] != UNKNOWN
    if labelled.any():
        known = batch.tags[labelled]
        device = network.chain.weight.device
        total = total + network.chain.loss(
            tags[labelled].to(device), known.clamp(min=0).to(device), (known != UNKNOWN).float().to(device)
        ).to(total.device)
    if (batch.names != UNKNOWN).any():
        total = total + recipe.names_weight * nn.functional.cross_entropy(
            names.flatten(0, 1), batch.names.flatten(), ignore_index=UNKNOWN
        )
    known_views = ~batch.views.isnan()
    if known_views.any():
        logits = pooled(views, attention, batch.sentence, len(batch.views))
        wanted = batch.views.nan_to_num().clamp(1 - _SURE, _SURE)
        each = nn.functional.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
        by_people = (batch.views == 0) | (batch.views == 1)
        weights = torch.where(by_people, _PEOPLE, 1.0)[known_views]
        total = total + recipe.views_weight * (each[known_views] * weights).sum() / weights.sum()
    return total


def pooled(views: Tensor, attention: Tensor, sentence: Tensor, sentences: int) -> Tensor:
    """Return the logits of sentences, as `nlp.encoder.readings.sentence_views` does for one text."""
    share = attention.clamp(-_ATTENTION, _ATTENTION).exp()
    rows = sentence.flatten()
    empty = torch.zeros(sentences + 1, len(VIEWS))
    sums = empty.index_add(0, rows, (share * views).flatten(0, 1))
    return (sums / (empty.index_add(0, rows, share.flatten(0, 1)) + 1e-6))[:sentences]


def read(network: Network, pieces: Pieces, examples: Sequence[Example], *, size: int = 32) -> list[np.ndarray]:
    """Return the probabilities of the views of each example's sentences, of shape (sentences, views)."""
    found: list[np.ndarray] = [np.zeros((0, len(VIEWS)))] * len(examples)
    order = sorted(range(len(examples)), key=lambda place: len(examples[place]))
    device = next(network.parameters()).device
    network.eval()
    with torch.no_grad(), torch.autocast(device.type, dtype=torch.bfloat16):
        for begin in range(0, len(order), size):
            chosen = order[begin : begin + size]
            batch = collate([examples[place] for place in chosen], pieces)
            _, _, views, attention = network(*(tensor.to(device) for tensor in batch.inputs))
            logits = pooled(views.float().cpu(), attention.float().cpu(), batch.sentence, len(batch.views))
            rows = logits.sigmoid().numpy()
            first = 0
            for place in chosen:
                count = len(examples[place].sentences)
                found[place] = rows[first : first + count]
                first += count
    return found

"""Networks of BERT-base's size in 32 bits, with the inputs and outputs of our own, for the highlight benchmark.

Their weights are random: they mean nothing, and take as long. So that the comparison is fair to BERT-base, the graph is
written like ours, with the operators into which onnxruntime's own optimizer fuses a BERT, without pooler and mask; and
of two ways to keep all cores busy it is read in the one that suits it better: windows one by one on threads of their
own, as ours reads, or batches of windows with the products shared out among the cores.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import onnxruntime

from annotator.nlp.encoder.network import OUTPUTS, Floats, Network, Pieces, Text
from annotator.nlp.encoder.threads import cores
from annotator.nlp.encoder.windows import Window
from annotator.training.graphs import Size, graph_of, shapes

SIZE = Size(layers=12, width=768, heads=12, inner=3072)
_SPREAD = 0.02
_BATCH = 8


def network_bytes() -> bytes:
    """Return the network as the content of an ONNX file: about 440 MB."""
    random = np.random.default_rng(0)
    weights = {name: _drawn(random, name, shape) for name, shape in shapes(SIZE).items()}
    return graph_of(weights, SIZE)


def _drawn(random: np.random.Generator, name: str, shape: tuple[int, ...]) -> Floats:
    if name.endswith(".bias"):
        return np.zeros(shape, dtype=np.float32)
    if "LayerNorm" in name:
        return np.ones(shape, dtype=np.float32)
    return random.standard_normal(shape, dtype=np.float32) * np.float32(_SPREAD)


class Batched(Network):
    """Reads windows of like length together, each product on all cores."""

    def __init__(self, model: bytes, pieces: Pieces) -> None:
        super().__init__(model, pieces)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = cores()
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def _outputs(self, todo: Sequence[tuple[Text, Window]]) -> Iterator[list[Floats]]:
        found: dict[int, list[Floats]] = {}
        order = sorted(range(len(todo)), key=lambda place: todo[place][1].end - todo[place][1].start)
        for first in range(0, len(order), _BATCH):
            places = order[first : first + _BATCH]
            batch = self.pieces.batch([todo[place] for place in places])
            outputs = self._session.run(OUTPUTS, {name: getattr(batch, name) for name in self._inputs})
            for row, place in enumerate(places):
                window = todo[place][1]
                found[place] = [output[row, : window.end - window.start] for output in outputs]
        return iter([found[place] for place in range(len(todo))])

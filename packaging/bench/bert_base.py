"""A network of BERT-base's size in 32 bits, with the inputs and outputs of our own, for the highlight benchmark.

Its weights are random: they mean nothing, and take as long. So that the comparison is fair to BERT-base, the graph is
made of the operators into which onnxruntime's own optimizer fuses an exported BERT: com.microsoft's Attention (query,
key and value in one product, the mask inside), SkipLayerNormalization (with bias and residual) and BiasGelu. The other
products are plain MatMuls, whose weights onnxruntime packs for the processor when the session starts. With
MultiHeadAttention or FastGelu it was no faster. There is no pooler and no segment embedding, which tagging words does
not need.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.network import OUTPUTS, WIDTHS

LAYERS, WIDTH, HEADS, INNER, VOCABULARY, PLACES = 12, 768, 12, 3072, 30522, 512
_SPREAD = 0.02
_EPSILON = 1e-12
_FUSED = "com.microsoft"
_OPSET = 17
_INPUTS: dict[str, tuple[str | int, ...]] = {
    "pieces": ("windows", "pieces"),
    "mask": ("windows", "pieces"),
    "features": ("windows", "pieces", len(COLUMNS)),
    "first": ("windows", "words"),
}


def network_bytes() -> bytes:
    """Return the network as the content of an ONNX file: about 440 MB."""
    graph = _Graph()
    mask = graph.add("Cast", "mask", to=int(TensorProto.INT32))
    hidden = _embeddings(graph)
    for _ in range(LAYERS):
        hidden = _layer(graph, hidden, mask)
    _heads(graph, hidden)
    return graph.serialised()


class _Graph:
    """A graph in the making: each method returns the name of the value it adds."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(0)
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def add(self, operator: str, *inputs: str, out: str = "", domain: str = "", **attributes: Any) -> str:
        name = out or f"value{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], domain=domain, **attributes))
        return name

    def hold(self, constant: NDArray[np.float32] | NDArray[np.int64]) -> str:
        name = f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(constant, name))
        return name

    def weights(self, *shape: int) -> str:
        drawn = self._random.standard_normal(shape, dtype=np.float32)
        return self.hold(drawn * np.float32(_SPREAD))

    def zeros(self, size: int) -> str:
        return self.hold(np.zeros(size, dtype=np.float32))

    def ones(self, size: int) -> str:
        return self.hold(np.ones(size, dtype=np.float32))

    def numbers(self, *values: int) -> str:
        return self.hold(np.array(values, dtype=np.int64))

    def serialised(self) -> bytes:
        value = helper.make_tensor_value_info
        inputs = [value(name, int(TensorProto.INT64), shape) for name, shape in _INPUTS.items()]
        outputs = [
            value(name, int(TensorProto.FLOAT), ("windows", "words", width))
            for name, width in zip(OUTPUTS, WIDTHS, strict=True)
        ]
        graph = helper.make_graph(self._nodes, "bert-base", inputs, outputs, self._constants)
        operators = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_FUSED, 1)]
        content: bytes = helper.make_model(graph, opset_imports=operators, ir_version=8).SerializeToString()
        return content


def _embeddings(graph: _Graph) -> str:
    """Add up what is known of each piece, of its word and of its place."""
    total = graph.add("Gather", graph.weights(VOCABULARY, WIDTH), "pieces")
    for column, size in enumerate(COLUMNS.values()):
        values = graph.add("Gather", "features", graph.hold(np.array(column, dtype=np.int64)), axis=2)
        total = graph.add("Add", total, graph.add("Gather", graph.weights(size, WIDTH), values))
    length = graph.add("Shape", "pieces", start=1, end=2)
    places = graph.add("Slice", graph.weights(PLACES, WIDTH), graph.numbers(0), length, graph.numbers(0))
    total = graph.add("Add", total, places)
    return graph.add("LayerNormalization", total, graph.ones(WIDTH), graph.zeros(WIDTH), epsilon=_EPSILON)


def _layer(graph: _Graph, hidden: str, mask: str) -> str:
    packed = graph.weights(WIDTH, 3 * WIDTH)
    mixed = graph.add("Attention", hidden, packed, graph.zeros(3 * WIDTH), mask, domain=_FUSED, num_heads=HEADS)
    hidden = _normalised(graph, graph.add("MatMul", mixed, graph.weights(WIDTH, WIDTH)), hidden)
    inner = graph.add("MatMul", hidden, graph.weights(WIDTH, INNER))
    inner = graph.add("BiasGelu", inner, graph.zeros(INNER), domain=_FUSED)
    return _normalised(graph, graph.add("MatMul", inner, graph.weights(INNER, WIDTH)), hidden)


def _normalised(graph: _Graph, values: str, residual: str) -> str:
    scale, shift, bias = graph.ones(WIDTH), graph.zeros(WIDTH), graph.zeros(WIDTH)
    return graph.add("SkipLayerNormalization", values, residual, scale, shift, bias, domain=_FUSED, epsilon=_EPSILON)


def _heads(graph: _Graph, hidden: str) -> None:
    """Answer the questions for each word from its first piece."""
    places = graph.add("Unsqueeze", "first", graph.numbers(2))
    words = graph.add("GatherND", hidden, places, batch_dims=1)
    for name, width in zip(OUTPUTS, WIDTHS, strict=True):
        graph.add("Add", graph.add("MatMul", words, graph.weights(WIDTH, width)), graph.zeros(width), out=name)

"""Graphs: the network as ONNX, written with the operators that onnxruntime reads a BERT fastest with.

They are those of com.microsoft into which onnxruntime's own optimizer fuses an exported BERT, where it knows the
exporter's patterns: Attention (query, key and value in one product), SkipLayerNormalization (with bias and residual)
and BiasGelu. There is no mask: a window is read alone or with others of its length, so nothing is ever padded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.network import OUTPUTS, WIDTHS

# What the product of a head is called after its output.
HEAD = "_product"
_FUSED = "com.microsoft"
_OPSET = 17
_INPUTS: dict[str, tuple[str | int, ...]] = {
    "pieces": ("windows", "pieces"),
    "features": ("windows", "pieces", len(COLUMNS)),
    "first": ("windows", "words"),
}

Floats = NDArray[np.float32]
# By the names that torch gives them.
Weights = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a network of BERT's shape is; as it stands, all-MiniLM-L6-v2."""

    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    places: int = 512


def shapes(size: Size) -> dict[str, tuple[int, ...]]:
    """Return the names and shapes of the weights that a graph of `size` takes."""
    width, inner = size.width, size.inner
    found: dict[str, tuple[int, ...]] = {
        "encoder.embeddings.word_embeddings.weight": (size.vocabulary, width),
        "encoder.embeddings.position_embeddings.weight": (size.places, width),
        "encoder.embeddings.token_type_embeddings.weight": (2, width),
    }
    found |= {f"features.{column}.weight": (values, width) for column, values in enumerate(COLUMNS.values())}
    found |= _with_bias("encoder.embeddings.LayerNorm", (width,))
    for layer in range(size.layers):
        for part in ("query", "key", "value"):
            found |= _with_bias(f"encoder.encoder.layer.{layer}.attention.self.{part}", (width, width))
        for part in ("attention.output.dense", "attention.output.LayerNorm", "output.LayerNorm"):
            found |= _with_bias(f"encoder.encoder.layer.{layer}.{part}", (width, width)[: 1 + part.endswith("dense")])
        found |= _with_bias(f"encoder.encoder.layer.{layer}.intermediate.dense", (inner, width))
        found |= _with_bias(f"encoder.encoder.layer.{layer}.output.dense", (width, inner))
    for name, outputs in zip(OUTPUTS, WIDTHS, strict=True):
        found |= _with_bias(name, (outputs, width))
    return found


def _with_bias(name: str, shape: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
    return {f"{name}.weight": shape, f"{name}.bias": shape[:1]}


def graph_of(weights: Weights, size: Size, *, epsilon: float = 1e-12) -> bytes:
    """Return a network in 32 bits as the content of an ONNX file.

    `weights` are those of `shapes(size)`; others are left out. `epsilon` keeps the normalisations from dividing by
    nothing.
    """
    graph = _Graph(weights, epsilon)
    hidden = _embeddings(graph)
    for layer in range(size.layers):
        hidden = _layer(graph, hidden, f"encoder.encoder.layer.{layer}", size.heads)
    _heads(graph, hidden)
    return graph.serialised()


def quantise(source: Path, target: Path) -> None:
    """Write an ONNX network with 8-bit weights, one scale for each column; activations are scaled as they come.

    The heads stay in 32 bits: they are small, and nothing after them evens out what rounding does. Of the 8 bits one
    is left unused: processors without VNNI add pairs of products in 16 bits, which full weights overflow, and would
    find other claims than newer ones do.
    """
    quantize_dynamic(
        str(source),
        str(target),
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=[f"{name}{HEAD}" for name in OUTPUTS],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )


class _Graph:
    """A graph in the making: each method returns the name of the value it adds."""

    def __init__(self, weights: Weights, epsilon: float) -> None:
        self.weights = weights
        self.epsilon = epsilon
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def add(self, operator: str, *inputs: str, out: str = "", domain: str = "", **attributes: Any) -> str:
        """Add a node, which bears the name of its value."""
        name = out or f"value{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], name, domain=domain, **attributes))
        return name

    def hold(self, constant: Floats | NDArray[np.int64]) -> str:
        name = f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(constant, name))
        return name

    def product(self, values: str, name: str, *, out: str = "") -> str:
        """Multiply with a weight matrix; its bias is left to what follows."""
        return self.add("MatMul", values, self.hold(self.weights[f"{name}.weight"].T), out=out)

    def bias(self, name: str) -> str:
        return self.hold(self.weights[f"{name}.bias"])

    def normalised(self, values: str, residual: str, name: str, *, bias: str) -> str:
        """Add a residual and a bias, then normalise."""
        scale, shift = self.hold(self.weights[f"{name}.weight"]), self.bias(name)
        operator = "SkipLayerNormalization"
        return self.add(operator, values, residual, scale, shift, bias, domain=_FUSED, epsilon=self.epsilon)

    def serialised(self) -> bytes:
        value = helper.make_tensor_value_info
        inputs = [value(name, int(TensorProto.INT64), shape) for name, shape in _INPUTS.items()]
        outputs = [
            value(name, int(TensorProto.FLOAT), ("windows", "words", width))
            for name, width in zip(OUTPUTS, WIDTHS, strict=True)
        ]
        graph = helper.make_graph(self._nodes, "annotator", inputs, outputs, self._constants)
        operators = [helper.make_opsetid("", _OPSET), helper.make_opsetid(_FUSED, 1)]
        content: bytes = helper.make_model(graph, opset_imports=operators, ir_version=8).SerializeToString()
        return content


def _embeddings(graph: _Graph) -> str:
    """Add up what is known of each piece, of its word and of its place. All pieces are of the first segment."""
    weights, name = graph.weights, "encoder.embeddings"
    total = graph.add("Gather", graph.hold(weights[f"{name}.word_embeddings.weight"]), "pieces")
    for column in range(len(COLUMNS)):
        values = graph.add("Gather", "features", graph.hold(np.array(column, dtype=np.int64)), axis=2)
        total = graph.add("Add", total, graph.add("Gather", graph.hold(weights[f"features.{column}.weight"]), values))
    places = weights[f"{name}.position_embeddings.weight"] + weights[f"{name}.token_type_embeddings.weight"][0]
    length = graph.add("Shape", "pieces", start=1, end=2)
    start = graph.hold(np.array([0], dtype=np.int64))
    total = graph.add("Add", total, graph.add("Slice", graph.hold(places), start, length, start))
    scale, shift = graph.hold(weights[f"{name}.LayerNorm.weight"]), graph.bias(f"{name}.LayerNorm")
    return graph.add("LayerNormalization", total, scale, shift, epsilon=graph.epsilon)


def _layer(graph: _Graph, hidden: str, name: str, heads: int) -> str:
    parts = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
    packed = graph.hold(np.concatenate([graph.weights[f"{part}.weight"] for part in parts]).T)
    biases = graph.hold(np.concatenate([graph.weights[f"{part}.bias"] for part in parts]))
    mixed = graph.add("Attention", hidden, packed, biases, domain=_FUSED, num_heads=heads)
    mixed = graph.product(mixed, f"{name}.attention.output.dense")
    bias = graph.bias(f"{name}.attention.output.dense")
    hidden = graph.normalised(mixed, hidden, f"{name}.attention.output.LayerNorm", bias=bias)
    inner = graph.product(hidden, f"{name}.intermediate.dense")
    inner = graph.add("BiasGelu", inner, graph.bias(f"{name}.intermediate.dense"), domain=_FUSED)
    outer = graph.product(inner, f"{name}.output.dense")
    return graph.normalised(outer, hidden, f"{name}.output.LayerNorm", bias=graph.bias(f"{name}.output.dense"))


def _heads(graph: _Graph, hidden: str) -> None:
    """Answer the questions for each word from its first piece."""
    places = graph.add("Unsqueeze", "first", graph.hold(np.array([2], dtype=np.int64)))
    words = graph.add("GatherND", hidden, places, batch_dims=1)
    for name in OUTPUTS:
        graph.add("Add", graph.product(words, name, out=f"{name}{HEAD}"), graph.bias(name), out=name)

"""The network: what it says of a text is the same whatever is read with it, and whatever the order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import erf, sqrt
from pathlib import Path

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.network import OUTPUTS, WIDTHS, Floats, Network, Pieces, Text
from annotator.nlp.encoder.threads import Threads
from annotator.training.graphs import Size, graph_of, quantise, shapes

SIZE = Size(layers=2, width=16, heads=2, inner=32, vocabulary=30, places=256)
LETTERS = "abcdefghijklm"
EPSILON = 1e-12


def tiny_weights() -> dict[str, Floats]:
    draw = np.random.default_rng(0).standard_normal
    return {name: draw(shape, dtype=np.float32) / np.float32(2) for name, shape in shapes(SIZE).items()}


@pytest.fixture(scope="module")
def pieces() -> Pieces:
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *LETTERS, *(f"##{letter}" for letter in LETTERS)]
    return Pieces(Tokenizer(WordPiece({token: place for place, token in enumerate(tokens)}, unk_token="[UNK]")))


@pytest.fixture(scope="module")
def quantised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("network")
    (folder / "32.onnx").write_bytes(graph_of(tiny_weights(), SIZE))
    quantise(folder / "32.onnx", folder / "8.onnx")
    return folder / "8.onnx"


@pytest.fixture(scope="module")
def in_8_bits(pieces: Pieces, quantised: Path) -> Network:
    network = Network(quantised, pieces)
    network._threads = Threads(2)
    return network


@pytest.fixture
def in_32_bits(pieces: Pieces) -> Network:
    return Network(graph_of(tiny_weights(), SIZE), pieces)


def text_of(pieces: Pieces, words: Sequence[str]) -> Text:
    draw = np.random.default_rng(len(words)).integers
    return Text(pieces.of(words), np.stack([draw(size, size=len(words)) for size in COLUMNS.values()], axis=-1))


def words(count: int, seed: int) -> list[str]:
    draw = random.Random(seed)
    return ["".join(draw.choices(LETTERS, k=draw.randint(1, 6))) for _ in range(count)]


def same(one: Sequence[Floats], other: Sequence[Floats]) -> bool:
    return all(np.array_equal(first, second) for first, second in zip(one, other, strict=True))


def test_a_text_is_read_the_same_alone_and_among_others_in_any_order(in_8_bits: Network, pieces: Pieces) -> None:
    texts = [text_of(pieces, words(count, count)) for count in (1, 40, 200, 3, 90, 400, 120)]
    alone = [in_8_bits.read([text])[0] for text in texts]
    for order in (range(len(texts)), range(len(texts))[::-1], [3, 3, 5, 0]):
        together = in_8_bits.read([texts[place] for place in order])
        assert all(same(alone[place], found) for place, found in zip(order, together, strict=True))


def test_every_word_has_one_row_in_each_output(in_8_bits: Network, pieces: Pieces) -> None:
    texts = [text_of(pieces, words(count, 1)) for count in (500, 0, 7)]
    for text, outputs in zip(texts, in_8_bits.read(texts), strict=True):
        assert [output.shape for output in outputs] == [(len(text.pieces), width) for width in WIDTHS]
        assert all(np.isfinite(output).all() for output in outputs)
    assert in_8_bits.read([]) == []


def test_an_error_in_one_window_reaches_the_caller(in_8_bits: Network, pieces: Pieces) -> None:
    text = text_of(pieces, words(400, 2))
    beyond = Text([(SIZE.vocabulary,)] * 300, text.features[:300])
    with pytest.raises(Exception, match=r"(?i)out of (data )?bounds"):
        in_8_bits.read([text, beyond, text])
    assert same(in_8_bits.read([text])[0], in_8_bits.read([text, text])[1])


def test_the_graph_is_a_bert_with_word_features(in_32_bits: Network, pieces: Pieces) -> None:
    """Compare with the formulas of Devlin et al. (2019), written out in numpy."""
    text = text_of(pieces, words(60, 3))
    expected = _bert(tiny_weights(), text, pieces)
    for name, one, other in zip(OUTPUTS, expected, in_32_bits.read([text])[0], strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-3, atol=1e-3, err_msg=name)


def _bert(weights: dict[str, Floats], text: Text, pieces: Pieces) -> list[Floats]:
    def linear(values: Floats, name: str) -> Floats:
        found: Floats = values @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]
        return found

    def normal(values: Floats, name: str) -> Floats:
        centred = values - values.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + EPSILON)
        found: Floats = scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]
        return found

    lengths = [len(word) for word in text.pieces]
    flat = np.array([pieces.opening, *(piece for word in text.pieces for piece in word), pieces.closing])
    features = np.zeros((len(flat), len(COLUMNS)), dtype=np.int64)
    features[1:-1] = np.repeat(text.features, lengths, axis=0)
    name = "encoder.embeddings"
    hidden = weights[f"{name}.word_embeddings.weight"][flat]
    hidden = hidden + sum(weights[f"features.{column}.weight"][features[:, column]] for column in range(len(COLUMNS)))
    hidden = hidden + weights[f"{name}.position_embeddings.weight"][: len(flat)]
    hidden = normal(hidden + weights[f"{name}.token_type_embeddings.weight"][0], f"{name}.LayerNorm")
    for layer in range(SIZE.layers):
        name = f"encoder.encoder.layer.{layer}"
        query, key, value = (
            linear(hidden, f"{name}.attention.self.{part}").reshape(len(flat), SIZE.heads, -1).transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(query.shape[-1])
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (shares / shares.sum(-1, keepdims=True) @ value).transpose(1, 0, 2).reshape(len(flat), -1)
        mixed = linear(mixed, f"{name}.attention.output.dense")
        hidden = normal(hidden + mixed, f"{name}.attention.output.LayerNorm")
        inner = _gelu(linear(hidden, f"{name}.intermediate.dense"))
        hidden = normal(hidden + linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    first = hidden[1 + np.cumsum(lengths) - lengths]
    return [linear(first, output) for output in OUTPUTS]


def _gelu(values: Floats) -> Floats:
    halves: NDArray[np.float64] = np.vectorize(erf)(values / sqrt(2))
    return (values * (1 + halves) / 2).astype(np.float32)


def test_attention_is_one_operator_a_layer_and_nothing_is_masked(quantised: Path) -> None:
    exact, small = onnx.load_from_string(graph_of(tiny_weights(), SIZE)).graph, onnx.load(str(quantised)).graph
    for graph, attention in ((exact, "Attention"), (small, "QAttention")):
        operators = [node.op_type for node in graph.node]
        assert operators.count(attention) == SIZE.layers
        assert "Softmax" not in operators
        assert [one.name for one in graph.input] == ["pieces", "features", "first"]

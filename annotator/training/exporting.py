"""Exporting: a trained network as ONNX, in 32 bits and quantised to 8, and the pipeline on disk around it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from onnxruntime import InferenceSession
from tokenizers import Tokenizer

from annotator.nlp.encoder.component import NETWORK, SETTINGS, TOKENIZER
from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.network import OUTPUTS
from annotator.nlp.pipeline import build
from annotator.training.graphs import Size, graph_of
from annotator.training.network import Network

_TOLERANCE = 1e-3


def export(network: Network, path: Path) -> None:
    """Write a network as ONNX in 32 bits; raises ValueError if that does not answer as the network does."""
    network = network.cpu().eval()
    path.write_bytes(graph_of(_weights(network), size_of(network), epsilon=network.encoder.config.layer_norm_eps))
    _compare(network, path)


def size_of(network: Network) -> Size:
    """Return the size of a network; raises ValueError if its encoder is of another make than the graph is."""
    config = network.encoder.config
    if config.model_type != "bert" or config.hidden_act != "gelu":
        raise ValueError(f"cannot export an encoder of type {config.model_type} with {config.hidden_act}")
    return Size(
        config.num_hidden_layers,
        config.hidden_size,
        config.num_attention_heads,
        config.intermediate_size,
        config.vocab_size,
        config.max_position_embeddings,
    )


def _weights(network: Network) -> dict[str, NDArray[np.float32]]:
    return {name: weight.detach().float().numpy() for name, weight in network.state_dict().items()}


def _compare(network: Network, path: Path) -> None:
    """Read windows of noise with both: a graph that was put together wrongly differs by far more than rounding."""
    session = InferenceSession(str(path), providers=["CPUExecutionProvider"])
    draw = np.random.default_rng(0).integers
    pieces = draw(network.encoder.config.vocab_size, size=(2, 100))
    features = np.stack([draw(size, size=pieces.shape) for size in COLUMNS.values()], axis=-1)
    first = np.stack([np.arange(1, 99, 2)] * len(pieces))
    inputs = {"pieces": pieces, "features": features, "first": first}
    with torch.no_grad():
        expected = network(*map(torch.from_numpy, (pieces, np.ones_like(pieces), features, first)))
    for name, one, other in zip(OUTPUTS, expected, session.run(OUTPUTS, inputs), strict=True):
        if not np.allclose(one.numpy(), other, rtol=_TOLERANCE, atol=_TOLERANCE):
            raise ValueError(f"the exported network differs from the trained one in “{name}”")


def write_pipeline(
    folder: Path, *, network: Path, tokenizer: Tokenizer, settings: dict[str, Any], name: str, version: str
) -> None:
    """Write a spaCy pipeline with a network in it; `spacy.load(folder)` reads it where our package is installed."""
    nlp = build(trained=True, name=name, version=version)
    encoder = nlp.get_pipe("annotator_encoder")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    encoder.hold(  # type: ignore[attr-defined]
        {
            NETWORK: network.read_bytes(),
            TOKENIZER: tokenizer.to_str().encode("utf-8"),
            SETTINGS: json.dumps(settings, indent=1).encode("utf-8"),
        }
    )
    folder.parent.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)

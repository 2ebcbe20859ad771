"""Exporting: a trained network as ONNX, in 32 bits and quantised to 8, and the pipeline on disk around it."""

from __future__ import annotations

import json
import logging
import tempfile
import warnings
from pathlib import Path
from typing import Any

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers.fusion_options import FusionOptions
from onnxruntime.transformers.optimizer import optimize_model
from tokenizers import Tokenizer
from torch import nn

from annotator.nlp.encoder.component import NETWORK, SETTINGS, TOKENIZER
from annotator.nlp.encoder.features import COLUMNS
from annotator.nlp.encoder.network import OUTPUTS
from annotator.nlp.pipeline import build
from annotator.training.network import Dropout, Network

INPUTS = ("pieces", "mask", "features", "first")
_OPSET = 17


def export(network: Network, path: Path) -> None:
    """Write a network as ONNX in 32 bits, its attention and normalisation fused for onnxruntime."""
    network = network.cpu().eval()
    _drop_dropout(network)
    pieces = torch.randint(1000, 2000, (2, 16))
    example = (pieces, torch.ones_like(pieces), torch.zeros(2, 16, len(COLUMNS), dtype=torch.int64), pieces[:, :9] % 16)
    axes = {"pieces": ["windows", "pieces"], "mask": ["windows", "pieces"], "features": ["windows", "pieces"]}
    axes["first"] = ["windows", "words"]
    axes |= {name: ["windows", "words"] for name in OUTPUTS}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logging.getLogger("onnxruntime.transformers").setLevel(logging.ERROR)
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            network,
            example,
            str(plain),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes={name: dict(enumerate(names)) for name, names in axes.items()},
            opset_version=_OPSET,
            dynamo=False,
        )
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False
        heads, width = network.encoder.config.num_attention_heads, network.encoder.config.hidden_size
        fused = optimize_model(
            str(plain), model_type="bert", num_heads=heads, hidden_size=width, optimization_options=options
        )
        fused.save_model_to_file(str(path))


def quantise(source: Path, target: Path) -> None:
    """Write an ONNX network with 8-bit weights, one scale for each column; activations are scaled as they come."""
    quantize_dynamic(
        str(source),
        str(target),
        per_channel=True,
        reduce_range=False,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT},
    )


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


def size_of(path: Path) -> int:
    """Return the bytes of the weights in an ONNX file."""
    model = onnx.load(str(path))
    return sum(len(weight.raw_data) for weight in model.graph.initializer)


def _drop_dropout(module: nn.Module) -> None:
    for name, child in module.named_children():
        if isinstance(child, Dropout):
            setattr(module, name, nn.Identity())
        else:
            _drop_dropout(child)

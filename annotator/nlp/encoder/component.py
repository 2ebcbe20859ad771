"""The spaCy component that reads a Doc with the trained network.

`annotator_encoder` sets `doc._.annotator_reading` (Reading) and, where the Doc has none, `doc.ents`. It needs
`annotator_sentences` and `annotator_quotations` before it. On disk it is a folder of three files: `network.onnx`,
`tokenizer.json` and `settings.json`. Nothing in them is code, and nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import srsly
from numpy.typing import NDArray
from spacy.tokens import Doc, Span
from tokenizers import Tokenizer

from annotator.nlp.docs import starts_of
from annotator.nlp.encoder.features import features_of
from annotator.nlp.encoder.links import Link, layout_of, link
from annotator.nlp.encoder.readings import Line, Reading, logit, sentence_views, softmax
from annotator.nlp.encoder.tags import CONTENT_TAGS, NAMES, VIEWS, decode, names_of, spans_of
from annotator.nlp.text.passages import quoted_words
from annotator.nlp.text.words import Words, words_of

if TYPE_CHECKING:
    from annotator.nlp.encoder.network import Network, Pieces, Text
NETWORK, TOKENIZER, SETTINGS = "network.onnx", "tokenizer.json", "settings.json"
# Texts that are read together where many come, as in `nlp.pipe`.
TOGETHER = 16

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Input:
    """A Doc with what the network needs of it: its words, where sentences start, the text as numbers."""

    doc: Doc
    words: Words
    starts: list[bool]
    text: Text


class Encoder:
    """Reads Docs with a network. Empty until it is loaded with `from_disk` or `from_bytes`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.settings: dict[str, Any] = {}
        self._files: dict[str, bytes] = {}
        self._network: Network | None = None

    def __call__(self, doc: Doc) -> Doc:
        self._read([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = TOGETHER) -> Iterator[Doc]:
        """Read many Docs, some together."""
        remaining = iter(stream)
        while docs := list(islice(remaining, batch_size)):
            self._read(docs)
            yield from docs

    def _read(self, docs: list[Doc]) -> None:
        network = self._loaded()
        inputs = [input_of(doc, network.pieces) for doc in docs]
        outputs = network.read([one.text for one in inputs])
        decoded = decode([tags for tags, *_ in outputs], self._array("transitions"))
        for one, tags, output in zip(inputs, decoded, outputs, strict=True):
            one.doc._.annotator_reading = self._reading(one, tags, *output)
            _keep_names(one)

    def _reading(
        self, one: Input, tags: list[int], emissions: Floats, names: Floats, views: Floats, attention: Floats
    ) -> Reading:
        quoted = quoted_words(one.words, one.doc._.annotator_quotations)
        links = link(layout_of(one.words, one.starts, quoted), spans_of(tags), self._array("links"))
        content = softmax(emissions)[:, CONTENT_TAGS].sum(axis=1)
        named = names_of(names.argmax(axis=1).tolist() if len(names) else [])
        logits = sentence_views(views, attention, [place for place, begins in enumerate(one.starts) if begins])
        chances = [self._line(name).chance(logits[:, place]) for place, name in enumerate(VIEWS)]
        scored = tuple(replace(each, score=self._score(each, content)) for each in links)
        return Reading(scored, tuple(named), np.stack(chances, axis=1))

    def _score(self, one: Link, content: Floats) -> float:
        said = [content[span.start : span.end] for span in one.content]
        return float(self._line("content").chance(logit(np.concatenate(said).mean()))) if said else 0.0

    def _line(self, name: str) -> Line:
        return Line(*self.settings["calibration"][name])

    def _array(self, name: str) -> Floats:
        return np.array(self.settings[name], dtype=np.float32)

    def _loaded(self) -> Network:
        if self._network is None:
            if not self._files:
                raise ValueError(f"The component “{self.name}” has no network yet: load a pipeline that holds one.")
            from annotator.nlp.encoder.network import Network, Pieces  # noqa: PLC0415  (onnxruntime loads when it is used)

            pieces = Pieces(Tokenizer.from_str(self._files[TOKENIZER].decode("utf-8")))
            self._network = Network(self._files[NETWORK], pieces)
        return self._network

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:  # noqa: ARG002  spaCy's signature
        packed: bytes = srsly.msgpack_dumps(self._files)
        return packed

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Encoder:  # noqa: ARG002
        return self.hold(srsly.msgpack_loads(data))

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in self._files.items():
            (folder / name).write_bytes(content)

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Encoder:  # noqa: ARG002
        return self.hold({name: (Path(path) / name).read_bytes() for name in (NETWORK, TOKENIZER, SETTINGS)})

    def hold(self, files: dict[str, bytes]) -> Encoder:
        """Take the files of a network by name; it is loaded when the first text comes."""
        self._files = files
        self.settings = srsly.json_loads(files[SETTINGS].decode("utf-8")) if files else {}
        self._network = None
        return self


def input_of(doc: Doc, pieces: Pieces) -> Input:
    """Return a Doc as the network reads it; it must have its sentences and quotations."""
    from annotator.nlp.encoder.network import Text  # noqa: PLC0415

    words = words_of(doc)
    # A pipeline of somebody else's may let a sentence run over a line break.
    starts = [start or paragraph for start, paragraph in zip(starts_of(doc, words), words.paragraph, strict=True)]
    quotations = doc._.annotator_quotations
    features = features_of(words, starts, quotations)
    return Input(doc, words, starts, Text(pieces.of(words.text), features))


def _keep_names(one: Input) -> None:
    names = one.doc._.annotator_reading.names
    if one.doc.ents or not names:
        return
    token = one.words.token
    one.doc.ents = [Span(one.doc, token[name.start], token[name.end - 1] + 1, label=NAMES[name.kind]) for name in names]

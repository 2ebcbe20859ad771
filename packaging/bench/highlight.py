"""Looking for claims: words a second, beside BERT-base's; the first article and a later one; memory; size on disk.

Articles are made of the news texts at hand, their paragraphs in another order each time, so that no two are alike. A
network of BERT-base's size (see bert_base.py) is put into the same pipeline, and both read the same articles in turn:
whatever else the machine does slows both. That needs about 2.7 GB of memory.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from figures import Figure

if TYPE_CHECKING:
    from annotator.nlp.encoder.network import Floats, Network, Text

NAME = "highlight"
_RUNS = 5
_WORDS = 600
_MANY = 64
_COMPARED, _COMPARISONS = 16, 3
_LONG = 300_000
_TEXTS = Path(__file__).parents[2] / "tests" / "data" / "nlp"

_PIPELINE = "annotator-en"  # the shipped one, whatever is the default
_COLD = (
    "import sys; from annotator import nlp; print(len(nlp.find_claims(sys.stdin.read(), pipeline=sys.argv[1]).claims))"
)

# Reads groups of articles; after each, prints what memory it holds and what it held at most, in kB. Unlike the peak of
# `resource.getrusage`, the kernel's own does not begin with the memory of the process that started this one.
_MEMORY = """
import json, sys
from annotator import nlp

for group in json.load(sys.stdin):
    for found in nlp.find_many(group, pipeline=sys.argv[1]):
        pass
    status = dict(line.split(":", 1) for line in open("/proc/self/status"))
    print(json.dumps([int(status[name].split()[0]) for name in ("VmRSS", "VmHWM")]))
"""


def measure() -> list[Figure]:
    return [*_speed(), *_beside_bert_base(), *_waits(), *_memory(), _on_disk()]


# --- articles ---


def _articles(count: int) -> list[str]:
    """Return articles of about 600 words; the same ones each time."""
    order = random.Random(0)
    paragraphs = _paragraphs()
    return [_article(order.sample(paragraphs, len(paragraphs)), _WORDS) for _ in range(count)]


def _paragraphs() -> list[str]:
    from annotator import ingest, paths

    files = [paths.sample_article(), *sorted(_TEXTS.glob("*.txt"))]
    lines = [line.strip() for file in files for line in ingest.read_article(file).text.splitlines()]
    return [line for line in lines if line]


def _article(paragraphs: Iterable[str], words: int) -> str:
    taken: list[str] = []
    for paragraph in paragraphs:
        length = len(paragraph.split())
        if length <= words:
            taken.append(paragraph)
            words -= length
    return "\n\n".join(taken)


def _long_article() -> str:
    return "\n\n".join(_articles(_LONG // (4 * _WORDS)))[:_LONG]


def _words_in(articles: Iterable[str]) -> int:
    return sum(len(article.split()) for article in articles)


# --- speed ---


@dataclass(frozen=True)
class _Run:
    """Words a second of the whole pipeline, and of its network alone."""

    whole: float
    network: float


def _speed() -> list[Figure]:
    articles = _articles(_MANY)
    _run(articles[:1])
    runs = [_run(articles) for _ in range(_RUNS)]
    note = f"{_MANY} articles of {_words_in(articles) / _MANY:.0f} words, {os.cpu_count()} cores"
    return [
        Figure("words a second", tuple(run.whole for run in runs), "words/s", 6000, more_is_better=True, note=note),
        Figure(
            "words a second, network alone",
            tuple(run.network for run in runs),
            "words/s",
            more_is_better=True,
            note=note,
        ),
    ]


def _beside_bert_base() -> list[Figure]:
    """Read the same articles in turn with our network and with one of BERT-base's size, all else the same."""
    from annotator.nlp import pipeline

    articles = _articles(_COMPARED)
    bert_base, way = _pipeline_of_bert_base(articles)
    pairs = [(_run(articles), _run(articles, bert_base)) for _ in range(_COMPARISONS)]
    pipeline.named.cache_clear()  # it holds 1 GB
    faster = tuple(ours.whole / theirs.whole for ours, theirs in pairs)
    network_faster = tuple(ours.network / theirs.network for ours, theirs in pairs)
    note = f"{_COMPARED} articles, in turn"
    theirs = f"{note}; its better way: {way}"
    return [
        Figure("words a second with BERT-base (32 bits)", tuple(run.whole for _, run in pairs), "words/s", note=theirs),
        Figure("words a second, BERT-base alone", tuple(run.network for _, run in pairs), "words/s", note=theirs),
        Figure("times as fast as BERT-base (32 bits)", faster, "times", 10, more_is_better=True, note=note),
        Figure("times as fast, network beside network", network_faster, "times", more_is_better=True, note=note),
    ]


def _pipeline_of_bert_base(articles: list[str]) -> tuple[str, str]:
    """Load the shipped pipeline under a second name, with BERT-base for its network, read in the better of two ways.

    Return that name, and which way was better.
    """
    import bert_base
    from tokenizers import Tokenizer

    from annotator import paths
    from annotator.nlp import pipeline
    from annotator.nlp.encoder.component import TOKENIZER, Encoder
    from annotator.nlp.encoder.network import Network, Pieces

    folder = paths.shipped_pipeline()
    encoder = pipeline.load(str(folder)).get_pipe("annotator_encoder")
    assert isinstance(encoder, Encoder)
    pieces = Pieces(Tokenizer.from_file(str(folder / encoder.name / TOKENIZER)))
    ways = {"one window a thread": Network, "batches of windows on all cores": bert_base.Batched}
    model, speeds = bert_base.network_bytes(), {}
    for way, network in ways.items():
        encoder._network = network(model, pieces)
        _run(articles[:1], str(folder))
        speeds[way] = _run(articles, str(folder)).network
    way = max(speeds, key=lambda way: speeds[way])
    encoder._network = ways[way](model, pieces)
    _run(articles[:1], str(folder))
    return str(folder), way


def _run(articles: list[str], pipeline: str = _PIPELINE) -> _Run:
    from annotator import nlp
    from annotator.nlp.encoder.network import Network

    read = Network.read
    spent: list[float] = []

    def timed(network: Network, texts: list[Text]) -> list[tuple[Floats, ...]]:
        began = time.perf_counter()
        outputs = read(network, texts)
        spent.append(time.perf_counter() - began)
        return outputs

    with patch.object(Network, "read", timed):
        began = time.perf_counter()
        for _ in nlp.find_many(articles, pipeline=pipeline):
            pass
        seconds = time.perf_counter() - began
    words = _words_in(articles)
    return _Run(words / seconds, words / sum(spent))


# --- waiting ---


def _waits() -> list[Figure]:
    articles = _articles(_MANY)
    cold = tuple(_cold(article) for article in articles[:_RUNS])
    warm = tuple(_seconds(article) for article in articles)
    return [
        Figure("first article in a fresh process", cold, "s", 3.0),
        Figure("a warm article", warm, "s", 0.3, note=f"one of {_WORDS} words"),
    ]


def _cold(article: str) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", _COLD, _PIPELINE], input=article, text=True, check=True, stdout=subprocess.DEVNULL
    )
    return time.perf_counter() - began


def _seconds(article: str) -> float:
    from annotator import nlp

    nlp.find_claims("Warm.", pipeline=_PIPELINE)
    began = time.perf_counter()
    nlp.find_claims(article, pipeline=_PIPELINE)
    return time.perf_counter() - began


# --- memory and disk ---


def _memory() -> list[Figure]:
    articles = _articles(200)
    ((_, peak),) = _memory_after([[*articles[:50], _long_article()]])
    (after_100, _), (after_200, _) = _memory_after([articles[:100], articles[100:]])
    return [
        Figure("memory at most", (peak,), "MB", 700, note=f"50 articles and one of {_LONG:,} characters"),
        Figure("memory that 100 more articles add", (after_200 - after_100,), "MB", note="after the first 100"),
    ]


def _memory_after(groups: list[list[str]]) -> list[tuple[float, float]]:
    """Return what a fresh process held after each group of articles, and at most until then, in MB."""
    done = subprocess.run(
        [sys.executable, "-c", _MEMORY, _PIPELINE],
        input=json.dumps(groups),
        text=True,
        check=True,
        stdout=subprocess.PIPE,
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    return [(held * 1024 / 1e6, peak * 1024 / 1e6) for held, peak in rows]


def _on_disk() -> Figure:
    from annotator import paths

    size = sum(file.stat().st_size for file in paths.shipped_pipeline().rglob("*") if file.is_file())
    return Figure("pipeline on disk", (size / 1e6,), "MB", 30, note="network, vocabulary and settings")

"""Looking for claims: words a second, and the first and a later article, on the sample."""

from __future__ import annotations

import subprocess
import sys
import time

from figures import Figure

NAME = "highlight"
_RUNS = 5
_ARTICLES = 40


def measure() -> list[Figure]:
    return [
        Figure("words a second, one core, warm", _words_a_second(), "words/s", 6000, more_is_better=True),
        Figure("first article in a fresh process", tuple(_cold() for _ in range(_RUNS)), "s", 3.0),
        Figure("a warm article of 692 words", _warm(), "s", 0.3),
    ]


def _article() -> str:
    from annotator import ingest, paths

    text = ingest.read_article(paths.sample_article()).text
    return f"{text}\n\n{text}"


def _words_a_second() -> tuple[float, ...]:
    return tuple(_ARTICLES * len(_article().split()) / _seconds(_ARTICLES) for _ in range(_RUNS))


def _warm() -> tuple[float, ...]:
    return tuple(_seconds(1) for _ in range(_RUNS))


def _seconds(articles: int) -> float:
    from annotator import nlp

    nlp.find_claims("Warm.")
    text = _article()
    began = time.perf_counter()
    for _ in range(articles):
        nlp.find_claims(text)
    return time.perf_counter() - began


def _cold() -> float:
    program = (
        "from annotator import ingest, nlp, paths; "
        "print(len(nlp.find_claims(ingest.read_article(paths.sample_article()).text).claims))"
    )
    began = time.perf_counter()
    subprocess.check_output([sys.executable, "-c", program])
    return time.perf_counter() - began

"""Decisions to disk: each one a transaction of its own, synced before it is acknowledged."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path

from figures import Figure

NAME = "store"
_BATCHES = 5
_BATCH = 200


def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        seconds = _decide(Path(folder) / "bench.annotator")
    batches = [seconds[start : start + _BATCH] for start in range(0, len(seconds), _BATCH)]
    rates = tuple(len(batch) / sum(batch) for batch in batches)
    milliseconds = sorted(second * 1000 for second in seconds)
    return [
        Figure("decisions a second to disk", rates, "1/s", more_is_better=True),
        Figure("one decision, median", (statistics.median(milliseconds),), "ms", 10),
        Figure("one decision, 95th percentile", (milliseconds[round(len(milliseconds) * 0.95)],), "ms"),
    ]


def _decide(path: Path) -> list[float]:
    from annotator import ingest, nlp, paths
    from annotator.domain.decisions import Label
    from annotator.session import Session

    seconds = []
    with Session.create(path, reviewer="Bench") as session:
        row = session.import_article(ingest.read_article(paths.sample_article()))
        session.add_highlights(row.id, nlp.find_claims(session.text(row.id)))
        claims = [claim.id for claim in session.claims()]
        labels = list(Label)
        for number in range(_BATCHES * _BATCH):
            began = time.perf_counter()
            session.decide(claims[number % len(claims)], labels[number % len(labels)])
            seconds.append(time.perf_counter() - began)
    return seconds

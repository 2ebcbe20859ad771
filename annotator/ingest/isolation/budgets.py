"""Budgets: what the reading of one file may cost."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Budget:
    """The limits of the child process, for one job each where nothing else is said.

    An article's text may have 10 MB, which is 12 MB in an answer. A file may hold many articles, so that all the
    answers of a job together may have more. `memory_bytes` is address space, on top of what the process begins with; a
    parser's libraries take some 200 MB of it.
    """

    input_bytes: int = 50 * MB
    memory_bytes: int = 1_000 * MB
    processor_s: int = 20
    wall_s: float = 30.0
    article_bytes: int = 12 * MB
    answer_bytes: int = 100 * MB
    articles: int = 20_000
    open_files: int = 64
    jobs: int = 50  # after which a child is renewed, so that what a library leaves behind does not pile up
    start_s: float = 60.0  # for the start of a child, which a busy machine may draw out

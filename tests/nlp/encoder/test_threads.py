"""Threads: results in order, errors that reach the caller, nothing left running."""

from __future__ import annotations

import gc
import multiprocessing
import threading
from collections.abc import Iterator

import pytest

from annotator.nlp.encoder.threads import MOST, Threads, cores

NAME = "annotator-encoder"


def running() -> int:
    return sum(thread.name.startswith(NAME) for thread in threading.enumerate())


@pytest.fixture
def threads() -> Iterator[Threads]:
    gc.collect()
    yield Threads(2)
    gc.collect()


def test_results_come_in_the_order_of_the_pieces_whichever_is_done_first(threads: Threads) -> None:
    second_is_done = threading.Event()

    def work(piece: int) -> int:
        if piece == 0:
            assert second_is_done.wait(30)
        if piece == 1:
            second_is_done.set()
        return 10 * piece

    assert list(threads.map(work, [0, 1, 2, 3])) == [0, 10, 20, 30]


def test_an_error_in_a_thread_reaches_the_caller_and_the_next_call_works(threads: Threads) -> None:
    with pytest.raises(ZeroDivisionError):
        list(threads.map(lambda piece: 1 // piece, [1, 0, 1]))
    assert list(threads.map(lambda piece: 1 // piece, [1, 1])) == [1, 1]


def test_one_piece_or_one_core_needs_no_thread(threads: Threads) -> None:
    before = running()
    here = threading.current_thread()
    assert list(threads.map(lambda _: threading.current_thread(), [0])) == [here]
    assert list(Threads(1).map(lambda _: threading.current_thread(), [0, 1])) == [here, here]
    assert running() == before


def test_threads_end_when_nobody_holds_them() -> None:
    threads = Threads(2)
    workers = set(threads.map(lambda _: threading.current_thread(), range(8)))
    assert threading.current_thread() not in workers
    del threads
    gc.collect()
    for worker in workers:
        worker.join(30)
        assert not worker.is_alive()


def _answer(threads: Threads, answers: multiprocessing.SimpleQueue[list[int]]) -> None:
    answers.put(list(threads.map(abs, [-1, -2])))


@pytest.mark.skipif("fork" not in multiprocessing.get_all_start_methods(), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_starts_threads_of_its_own(threads: Threads) -> None:
    assert list(threads.map(abs, [-1, -2])) == [1, 2]
    context = multiprocessing.get_context("fork")
    answers = context.SimpleQueue()
    child = context.Process(target=_answer, args=(threads, answers))
    child.start()
    child.join(30)
    assert child.exitcode == 0
    assert answers.get() == [1, 2]


def test_no_more_threads_than_cores() -> None:
    assert 1 <= Threads().count <= min(MOST, cores())

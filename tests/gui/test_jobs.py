"""The worker processes: they can be stopped and started at will, and a death costs nothing but a message."""

import ast
import multiprocessing
import os
import pickle
import subprocess
import sys

import pytest

from annotator import nlp
from annotator.domain.claims import Highlights, PipelineName
from annotator.gui.jobs import highlighter as jobs
from annotator.gui.jobs import worker
from annotator.gui.jobs.highlighter import Highlighter

WAIT_MS = 60_000
SAID = "He said so. They deny it."


class Listener:
    """Keeps what a highlighter tells."""

    def __init__(self, highlighter):
        self.found, self.failed = {}, []
        highlighter.found.connect(self.found.__setitem__)
        highlighter.failed.connect(lambda article, message: self.failed.append((article, message)))


@pytest.fixture(params=[1, 2], ids=["one worker", "two workers"])
def start(qapp, request):
    made = []

    def make(**options):
        made.append(Highlighter(**{"workers": request.param} | options))
        return made[-1], Listener(made[-1])

    yield make
    for highlighter in made:
        highlighter.stop()


def is_running(pid):
    return pid in {process.pid for process in multiprocessing.active_children()}


def wait_until_idle(qtbot, highlighter):
    qtbot.waitUntil(lambda: not highlighter.working, timeout=WAIT_MS)


def wait_for_worker(qtbot, highlighter):
    qtbot.waitUntil(lambda: highlighter.worker is not None, timeout=WAIT_MS)
    return highlighter.worker


def test_the_worker_finds_what_the_pipeline_finds(qtbot, start, sample_text):
    highlighter, heard = start()
    highlighter.highlight(["article"], lambda _article: sample_text)
    wait_until_idle(qtbot, highlighter)
    assert heard.found == {"article": nlp.find_claims(sample_text)}


def test_a_pipeline_that_is_not_there_is_one_clear_message_however_many_articles_wait(qtbot, start):
    highlighter, heard = start(pipeline="no_such_pipeline")
    highlighter.highlight(["one", "two", "three"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    ((article, message),) = heard.failed
    assert article == ""
    assert "no_such_pipeline" in message
    assert "\n" not in message


def test_the_worker_stands_back_behind_the_window_and_has_no_qt(qtbot, start, finders):
    highlighter, heard = start(find=finders.tell_about_itself)
    highlighter.highlight(["article"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    facts = ast.literal_eval(heard.found["article"].notices[0])
    assert facts["pid"] == highlighter.worker != os.getpid()
    assert not facts["qt"]
    if hasattr(os, "nice"):
        assert facts["nice"] == min(os.nice(0) + worker.NICER, 19)


def test_the_worker_side_imports_no_qt_and_no_spacy():
    code = "import sys, annotator.nlp, annotator.gui.jobs.worker; print({'PySide6', 'spacy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "set()"


def test_no_process_is_started_before_the_window_has_done_what_it_is_at(qtbot, start, finders):
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(["article"], lambda _article: SAID)
    assert highlighter.working == {"article"}
    assert highlighter.worker is None
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == {"article"}


def test_a_job_can_be_stopped_and_asked_for_again(qtbot, start, finders):
    texts = {"hard": "SLEEP.", "easy": SAID}
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(texts, texts.get)
    first = wait_for_worker(qtbot, highlighter)
    highlighter.cancel(["hard"])
    assert highlighter.working == {"easy"}
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == {"easy"}
    qtbot.waitUntil(lambda: not is_running(first), timeout=WAIT_MS)
    texts["hard"] = SAID
    highlighter.highlight(["hard"], texts.get)
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == {"easy", "hard"}
    assert heard.failed == []


def test_an_article_that_waits_can_be_stopped_while_another_goes_on(qtbot, start, finders):
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(["one", "two"], lambda _article: SAID)
    wait_for_worker(qtbot, highlighter)
    highlighter.cancel(["two"])
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == {"one"}


def test_a_death_is_one_message_and_every_article_gets_its_claims(qtbot, start, finders, tmp_path):
    texts = {"one": f"ONCE {tmp_path / 'died'} it fell.", "two": SAID, "three": SAID}
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(texts, texts.get)
    wait_until_idle(qtbot, highlighter)
    assert heard.failed == [("one", jobs.CUT_SHORT)]
    assert set(heard.found) == set(texts)


def test_a_worker_killed_from_outside_is_one_message_and_nothing_is_lost(qtbot, start, finders):
    texts = {"one": "SLEEP.", "two": SAID}
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(texts, texts.get)
    wait_for_worker(qtbot, highlighter)
    texts["one"] = SAID
    highlighter.kill_worker()
    wait_until_idle(qtbot, highlighter)
    assert heard.failed == [("one", jobs.CUT_SHORT)]
    assert set(heard.found) == {"one", "two"}


@pytest.mark.parametrize("poison", ["CRASH.", "MEMORY."])
def test_an_article_at_which_the_worker_dies_twice_is_left_alone_and_the_others_go_on(qtbot, start, finders, poison):
    texts = {"bad": poison, "good": SAID, "better": SAID}
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(texts, texts.get)
    wait_until_idle(qtbot, highlighter)
    assert heard.failed == [("bad", jobs.CUT_SHORT), ("bad", jobs.LEFT_ALONE)]
    assert set(heard.found) == {"good", "better"}
    highlighter.highlight(["bad"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    assert "bad" in heard.found


def test_a_worker_that_dies_at_everything_is_not_started_for_ever(qtbot, start, finders):
    articles = [str(number) for number in range(20)]
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(articles, lambda _article: "CRASH.")
    wait_until_idle(qtbot, highlighter)
    assert len(heard.failed) == jobs.DEATHS
    assert heard.failed[-1] == ("", jobs.GIVEN_UP)
    assert highlighter.worker is None


def test_a_worker_that_dies_with_nothing_to_do_is_replaced_without_a_word(qtbot, start, finders):
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(["one"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    highlighter.kill_worker()
    qtbot.waitUntil(lambda: highlighter.worker is None, timeout=WAIT_MS)
    highlighter.highlight(["two"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == {"one", "two"}
    assert heard.failed == []


def test_a_warm_worker_takes_the_first_article(qtbot, start, finders):
    highlighter, heard = start(find=finders.tell_about_itself)
    highlighter.warm()
    warm = highlighter.worker
    highlighter.highlight(["one"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    assert ast.literal_eval(heard.found["one"].notices[0])["pid"] == warm


def test_a_bug_in_a_pipeline_is_one_message_and_the_worker_lives(qtbot, start, finders):
    texts = {"bad": "BUG.", "good": SAID}
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(texts, texts.get)
    wait_until_idle(qtbot, highlighter)
    assert heard.failed == [("bad", jobs.NOT_FOUND)]
    assert set(heard.found) == {"good"}


def test_a_text_that_cannot_be_read_is_one_message_and_the_others_go_on(qtbot, start, finders):
    def read(article):
        if article == "gone":
            raise jobs.AnnotatorError("The disk is gone.")
        return SAID

    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(["gone", "here"], read)
    wait_until_idle(qtbot, highlighter)
    assert heard.failed == [("gone", "The disk is gone.")]
    assert set(heard.found) == {"here"}


def test_a_process_that_cannot_be_started_is_one_message(qtbot, start, monkeypatch):
    def none_left(_find):
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(jobs, "Worker", none_left)
    highlighter, heard = start()
    highlighter.highlight(["one", "two"], lambda _article: SAID)
    wait_until_idle(qtbot, highlighter)
    assert [message for _, message in heard.failed] == [jobs.NOT_STARTED.format("Resource temporarily unavailable")]
    assert heard.found == {}


def test_stopping_in_the_middle_of_a_job_leaves_no_process(qtbot, start, finders):
    highlighter, heard = start(find=finders.obey)
    highlighter.highlight(["article"], lambda _article: "SLEEP.")
    pid = wait_for_worker(qtbot, highlighter)
    highlighter.stop()
    assert not is_running(pid)
    assert highlighter.working == frozenset()
    assert (heard.found, heard.failed) == ({}, [])


def test_a_result_of_any_size_is_cut_to_what_the_window_can_take_and_says_so(finders, monkeypatch):
    monkeypatch.setattr(worker, "MOST_CLAIMS", 2)
    found = worker.bounded(finders.found_in("One. Two. Three."))
    assert [claim.quote for claim in found.claims] == ["One.", "Two."]
    assert found.notices[0].startswith("3 claims were found")
    (notice,) = pickle.loads(pickle.dumps(found.notices))  # as it comes from the worker
    assert notice.values == {"count": "3", "most": "2"}
    few = Highlights("", PipelineName("stand-in", "1"), found.claims, ())
    assert worker.bounded(few) is few


@pytest.fixture
def two(qapp, finders, tmp_path):
    """Two workers; `blocks` is a text at which a worker stays until `go`."""
    highlighter = Highlighter(find=finders.obey, workers=2)
    heard = Listener(highlighter)
    heard.blocks = f"WAIT {tmp_path / 'go'} he said so."
    heard.go = (tmp_path / "go").touch
    yield highlighter, heard
    highlighter.stop()


def wait_for_two(qtbot, highlighter):
    qtbot.waitUntil(lambda: len(highlighter.workers) == 2, timeout=WAIT_MS)


def test_two_articles_are_read_at_once(qtbot, two):
    highlighter, heard = two
    texts = {"long": heard.blocks, "short": SAID, "shorter": SAID}
    highlighter.highlight(texts, texts.get)
    qtbot.waitUntil(lambda: set(heard.found) == {"short", "shorter"}, timeout=WAIT_MS)
    assert highlighter.working == {"long"}
    heard.go()
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == set(texts)


def test_a_death_leaves_what_another_worker_is_at_alone(qtbot, two):
    highlighter, heard = two
    texts = {"one": heard.blocks, "two": "CRASH.", "three": SAID}
    highlighter.highlight(texts, texts.get)
    qtbot.waitUntil(lambda: len(heard.failed) == 2, timeout=WAIT_MS)
    assert heard.failed == [("two", jobs.CUT_SHORT), ("two", jobs.LEFT_ALONE)]
    assert highlighter.working == {"one"}
    heard.go()
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == {"one", "three"}


def test_the_article_in_hand_goes_before_all_that_wait(qtbot, two):
    highlighter, heard = two
    order = []

    def read(article):
        order.append(article)
        return texts[article]

    texts = {"a": heard.blocks, "b": heard.blocks} | {str(number): SAID for number in range(9)} | {"in hand": SAID}
    highlighter.highlight(texts, read)
    wait_for_two(qtbot, highlighter)
    highlighter.put_first("in hand")
    heard.go()
    wait_until_idle(qtbot, highlighter)
    assert order[:3] == ["a", "b", "in hand"]


def test_a_long_article_is_put_back_for_the_one_in_hand_and_read_later(qtbot, two, monkeypatch):
    highlighter, heard = two
    monkeypatch.setattr(jobs, "LONG", 60 + len(heard.blocks))
    texts = {"long": heard.blocks + "x" * 80, "short": heard.blocks, "in hand": SAID}
    highlighter.highlight(["long", "short"], texts.get)
    wait_for_two(qtbot, highlighter)
    highlighter.put_first("in hand")
    highlighter.highlight(["in hand"], texts.get)
    qtbot.waitUntil(lambda: set(heard.found) == {"in hand"}, timeout=WAIT_MS)
    assert highlighter.working == {"long", "short"}
    heard.go()
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == set(texts)
    assert heard.failed == []


def test_a_second_worker_that_has_nothing_to_do_ends_and_the_first_stays(qtbot, two):
    highlighter, heard = two
    texts = {"one": heard.blocks, "two": SAID}
    highlighter.highlight(texts, texts.get)
    qtbot.waitUntil(lambda: "two" in heard.found, timeout=WAIT_MS)
    assert len(highlighter.workers) == 2
    heard.go()
    wait_until_idle(qtbot, highlighter)
    assert len(highlighter.workers) == 2
    highlighter._rest.setInterval(1)
    qtbot.waitUntil(lambda: len(highlighter.workers) == 1, timeout=WAIT_MS)


def test_where_a_second_process_cannot_be_started_the_first_goes_on(qtbot, two, monkeypatch):
    highlighter, heard = two
    started = []

    def only_one(find):
        if started:
            raise OSError(12, "Cannot allocate memory")
        started.append(worker.Worker(find))
        return started[0]

    monkeypatch.setattr(jobs, "Worker", only_one)
    texts = dict.fromkeys(("one", "two", "three"), SAID)
    highlighter.highlight(texts, texts.get)
    wait_until_idle(qtbot, highlighter)
    assert set(heard.found) == set(texts)
    assert heard.failed == []

"""The installed program's window, as a process of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.gui.jobs.worker import NICER
from annotator.ingest import article_from_text
from annotator.session import Session

ANNOTATOR = Path(sys.executable).with_name("annotator")
PNG = b"\x89PNG\r\n\x1a\n"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="displays and /proc as on Linux")


def environment(home, **more):
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    return {**kept, "ANNOTATOR_HOME": str(home), **more}


def run(*arguments, home, cwd=None, **more):
    return subprocess.run(
        [ANNOTATOR, *arguments],
        cwd=cwd,
        env=environment(home, **more),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def children_of(pid):
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = stat.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if after_name[1] == str(pid):
            found.append(int(stat.parent.name))
    return found


def wait_for_children(pid, count):
    deadline = time.monotonic() + 60
    while len(found := children_of(pid)) < count and time.monotonic() < deadline:
        time.sleep(0.1)
    return found


def wait_until_gone(pids):
    """Return those that are still there after a while: multiprocessing's own tracker takes a moment to notice."""
    deadline = time.monotonic() + 20
    while (left := [pid for pid in pids if Path(f"/proc/{pid}").exists()]) and time.monotonic() < deadline:
        time.sleep(0.1)
    return left


def test_without_a_display_the_claims_are_printed_and_a_picture_is_saved(home, tmp_path):
    done = run("open", "--sample", home=home, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "No display answers here" in done.stderr
    assert "Traceback" not in done.stderr
    assert "speaker: Bogdan Bezpalko" in done.stdout
    assert (tmp_path / "annotator-window.png").read_bytes().startswith(PNG)


def test_a_display_that_does_not_answer_is_no_display(home, tmp_path):
    done = run("open", "--sample", "--theme", "dark", home=home, cwd=tmp_path, DISPLAY=":987")
    assert done.returncode == 0, done.stderr
    assert "No display answers here" in done.stderr
    assert (tmp_path / "annotator-window.png").read_bytes().startswith(PNG)


def test_a_project_that_is_not_there_is_one_line(home, tmp_path):
    done = run("open", tmp_path / "none.annotator", home=home)
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].startswith("annotator: There is no project at")
    assert "Traceback" not in done.stderr


def test_a_window_that_is_killed_takes_its_worker_with_it(home):
    window = subprocess.Popen(
        [ANNOTATOR, "open", "--sample"], env=environment(home, QT_QPA_PLATFORM="offscreen"), stderr=subprocess.DEVNULL
    )
    try:
        workers = wait_for_children(window.pid, 2)
        assert workers, "no worker was started"
    finally:
        window.send_signal(signal.SIGKILL)
        window.wait()
    assert wait_until_gone(workers) == []


def test_a_window_that_is_told_to_end_closes_in_order(home):
    window = subprocess.Popen(
        [ANNOTATOR, "open", "--sample"],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_for_children(window.pid, 2)
    time.sleep(0.5)
    window.send_signal(signal.SIGTERM)
    _, errors = window.communicate(timeout=30)
    assert window.returncode == 0
    assert errors == ""


def project_of_a_hard_article(folder):
    """A project with an article that keeps the pipeline busy for a long time: a megabyte without a space."""
    path = folder / "hard.annotator"
    with Session.create(path) as session:
        session.import_article(article_from_text("He said it.“No”" * 65_000, origin="hard"))
    return path


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_window_that_ends_in_the_middle_of_a_job_ends_at_once_and_leaves_no_process(home, tmp_path, number):
    window = subprocess.Popen(
        [ANNOTATOR, "open", project_of_a_hard_article(tmp_path)],
        env=environment(home, QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
    )
    workers = wait_for_children(window.pid, 2)
    assert workers, "no worker was started"
    time.sleep(3)  # so that it is in the middle of its job
    window.send_signal(number)
    _, errors = window.communicate(timeout=30)
    assert (window.returncode, errors) == (0, "")
    assert wait_until_gone(workers) == []
    with Session.open(tmp_path / "hard.annotator") as session:
        assert session.articles()[0].pipeline is None
        assert session.verify().faults == ()


def test_a_window_outlives_its_worker(home):
    window = subprocess.Popen([ANNOTATOR, "open", "--sample"], env=environment(home, QT_QPA_PLATFORM="offscreen"))
    try:
        for pid in wait_for_children(window.pid, 2):
            os.kill(pid, signal.SIGKILL)
        time.sleep(2)
        assert window.poll() is None
    finally:
        window.send_signal(signal.SIGTERM)
    assert window.wait(timeout=30) == 0


def test_the_worker_stands_back_behind_the_window(home):
    window = subprocess.Popen([ANNOTATOR, "open", "--sample"], env=environment(home, QT_QPA_PLATFORM="offscreen"))
    try:
        workers = wait_for_children(window.pid, 2)
        deadline = time.monotonic() + 30
        own = os.getpriority(os.PRIO_PROCESS, window.pid)
        while max(steps := [os.getpriority(os.PRIO_PROCESS, pid) for pid in workers]) == own:
            assert time.monotonic() < deadline, steps
            time.sleep(0.1)
        assert max(steps) == min(own + NICER, 19)
    finally:
        window.send_signal(signal.SIGTERM)
    assert window.wait(timeout=30) == 0


def test_a_start_page_that_is_told_to_end_closes_too(home):
    window = subprocess.Popen([ANNOTATOR], env=environment(home, QT_QPA_PLATFORM="offscreen"))
    wait_for_children(window.pid, 1)
    time.sleep(1)
    window.send_signal(signal.SIGTERM)
    assert window.wait(timeout=30) == 0

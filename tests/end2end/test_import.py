"""Batches as the installed command takes them in: killed, stopped and begun again, everything is there once."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.session import Session

COMMAND = Path(sys.executable).with_name("annotator")
COUNT = 150
# What a shell starts in the background is told to let Ctrl+C pass, and so would what it starts.
HEARS = "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); os.execv(sys.argv[1], sys.argv[1:])"


@pytest.fixture
def folder(tmp_path):
    """A folder of short articles, more than wait for their claims at any time."""
    path = tmp_path / "news"
    path.mkdir()
    for number in range(COUNT):
        (path / f"{number:03}.txt").write_text(f"Fares, part {number}\n\nFares rise by {number} percent, she said.")
    return path


@pytest.fixture
def empty(tmp_path):
    Session.create(tmp_path / "p.annotator").close()
    return tmp_path / "p.annotator"


def assert_everything_is_there_once(project):
    with Session.open(project) as session:
        rows = session.articles()
        assert [row.title for row in rows] == [f"Fares, part {number}" for number in range(COUNT)]
        assert all(row.pipeline for row in rows)
        assert session.head()[0] == 1 + COUNT * 2
        assert session.verify().faults == ()


def begin(project, folder):
    return subprocess.Popen(
        [sys.executable, "-c", HEARS, COMMAND, "import", project, folder, "--pipeline", "annotator-rules"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_an_import_that_is_killed_again_and_again_ends_with_everything_there_once(empty, folder, installed):
    chance = random.Random(5)
    for _ in range(4):
        with begin(empty, folder) as running:
            running.stdout.readline()  # an article is here, with its claims
            time.sleep(chance.uniform(0, 0.3))
            running.kill()
            assert running.wait(30) in {-9, 0}
    assert installed("import", empty, folder, "--pipeline", "annotator-rules").returncode == 0
    assert_everything_is_there_once(empty)
    ended = installed("import", empty, folder, "--pipeline", "annotator-rules")
    assert f"imported 0, already here {COUNT}, failed 0" in ended.stderr
    assert_everything_is_there_once(empty)


def test_ctrl_c_stops_with_a_summary_and_the_same_command_goes_on(empty, folder, installed):
    with begin(empty, folder) as running:
        first = running.stdout.readline()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert running.returncode == 130, err
    assert "Traceback" not in err
    with Session.open(empty) as session:
        here = len(session.articles())
    assert f"imported {here}, already here 0, failed 0" in err
    assert "The same command goes on" in err
    printed = [line.split("  ")[2] for line in [first.rstrip(), *out.splitlines()]]
    assert printed == [f"Fares, part {number}" for number in range(len(printed))]
    ended = installed("import", empty, folder, "--pipeline", "annotator-rules")
    assert f"imported {COUNT - here}, already here {here}, failed 0" in ended.stderr
    assert_everything_is_there_once(empty)


WINDOW = """
import sys, os, signal
from pathlib import Path
from PySide6.QtCore import QTimer
from annotator.gui import app
from annotator.gui.jobs.highlighter import Highlighter
from annotator.gui.settings import Settings

application = app.application_for()
highlighter = Highlighter("annotator-rules")
window = app.window_for(application, Settings(), highlighter)
window.show()
assert window.projects.open(Path(sys.argv[1]))
window.articles.import_paths([sys.argv[2]])

def look():
    here, left = len(window.desk.articles.rows), window.desk.looking
    print(here, sum(1 for row in window.desk.articles.rows if row.pipeline), flush=True)
    if not window.desk.is_importing and here and not left:
        window.close()
        highlighter.stop()
        application.quit()

timer = QTimer(interval=5)
timer.timeout.connect(look)
timer.start()
application.exec()
"""


def test_a_window_that_is_killed_while_it_imports_ends_with_everything_there_once(empty, folder, tmp_path):
    script = tmp_path / "window.py"
    script.write_text(f"if __name__ == '__main__':\n{''.join(f'    {line}' for line in WINDOW.splitlines(True))}")
    command = [sys.executable, script, empty, folder]
    for articles, claims in ((5, 0), (12, 2)):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
            for line in running.stdout:
                here, read = map(int, line.split())
                if here >= articles and read >= claims:
                    break
            running.kill()
            running.wait(30)
    subprocess.run(command, stdout=subprocess.DEVNULL, timeout=100, check=True)
    assert_everything_is_there_once(empty)

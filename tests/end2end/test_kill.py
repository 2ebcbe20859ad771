"""SIGKILL at any moment loses no acknowledged decision, and leaves a project that verifies."""

import contextlib
import json
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from annotator.session import Session

COMMAND = Path(sys.executable).with_name("annotator")
LABELS = ("attributed", "verified", "opinion", "not_a_claim")


def feed(running, ids, chance):
    """Give lines as fast as they are taken, until the other side is gone."""
    with contextlib.suppress(OSError, ValueError):
        while True:
            line = {"claim": chance.choice(ids), "label": chance.choice(LABELS), "note": "x" * chance.randrange(2000)}
            running.stdin.write(json.dumps(line).encode() + b"\n")
            running.stdin.flush()


def kill_while_deciding(project, ids, chance):
    """Return the acknowledgements of a run that was killed at some moment after the first of them."""
    with subprocess.Popen(
        [COMMAND, "decide", project, "-", "--reviewer", "Anna"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        feeder = threading.Thread(target=feed, args=(running, ids, chance), daemon=True)
        feeder.start()
        first = running.stdout.readline()
        killer = threading.Timer(chance.uniform(0, 0.08), running.kill)
        killer.start()
        acknowledged = [first, *running.stdout]
        killer.join()
        assert running.wait(30) == -9
        feeder.join()
        with contextlib.suppress(OSError):
            running.stdin.close()
        running.stdin = None
    return [json.loads(line) for line in acknowledged if line.endswith(b"\n")]


def assert_every_acknowledgement_holds(project, acknowledged):
    with Session.open(project) as session:
        log = {event.seq: event for event in session._store.events()}
        assert all(log[row["seq"]].id == row["event"] for row in acknowledged)
        assert session.verify(head=log[max(log)].hash).faults == ()
    # A journal that was begun and not yet valid when the process was killed stays until the next commit.
    assert {entry.name for entry in project.parent.iterdir()} <= {project.name, f"{project.name}-journal"}


def run(made_once, folder, kills, seed):
    chance = random.Random(seed)
    project = folder / "killed.annotator"
    interrupted = 0
    everything = []
    for number in range(kills):
        if number % 10 == 0:  # a long log makes verifying slow, and shows nothing more
            project.write_bytes(made_once.read_bytes())
            everything.clear()
            with Session.open(project) as session:
                ids = [claim.id for claim in session.claims()]
        everything += kill_while_deciding(project, ids, chance)
        interrupted += os.path.exists(f"{project}-journal")  # noqa: PTH110
        assert_every_acknowledgement_holds(project, everything)
    return interrupted


def test_ten_kills_lose_nothing(made_once, tmp_path):
    run(made_once, tmp_path, 10, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_fifty_kills_lose_nothing_and_some_of_them_hit_a_commit(made_once, tmp_path):
    assert run(made_once, tmp_path, 50, seed=2) > 0

"""The installed command: streams that are closed, full or gone, names that are no text, several at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.domain.decisions import Label
from annotator.session import Session

COMMAND = Path(sys.executable).with_name("annotator")


def test_a_project_from_the_first_command_to_the_last(installed, tmp_path):
    project, story, out = tmp_path / "p.annotator", tmp_path / "story.txt", tmp_path / "out.jsonl"
    text = "The minister said so. Nobody “believed” it 😀."
    story.write_text(text, encoding="utf-8")
    assert installed("new", project).returncode == 0
    assert installed("import", project, story, "--no-highlight").returncode == 0
    article = json.loads(installed("articles", project, "--json").stdout)["id"]
    place = {"article": article, "start": 22, "end": len(text), "label": "opinion", "reviewer": "Anna"}
    acknowledged = json.loads(installed("decide", project, "-", input=json.dumps(place)).stdout)
    claim = json.loads(installed("claims", project, "--json").stdout)
    assert (claim["id"], claim["quote"]) == (acknowledged["claim"], text[22:])
    assert installed("export", project, out, "--format", "jsonl").returncode == 0
    assert json.loads(out.read_text(encoding="utf-8"))["claims"][0]["quote"] == text[22:]
    ended = installed("verify", project)
    assert (ended.returncode, ended.stdout.split()[:2]) == (0, ["events", "4"])
    assert installed("verify", project, "--head", "0" * 64).returncode == 1
    assert installed("undo", project, "--reviewer", "Anna").stdout == f"Undone: new claim, opinion: “{text[22:]}”\n"


def test_names_that_are_no_text_do_no_harm(installed, tmp_path):
    project, story = (tmp_path / os.fsdecode(name) for name in (b"\xff.annotator", b"caf\xe9.txt"))
    story.write_text("Somebody said so.")
    assert installed("new", project).returncode == 0
    ended = installed("import", project, story, "--no-highlight")
    assert (ended.returncode, ended.stderr.count("\n")) == (0, 1)
    assert json.loads(installed("articles", project, "--json").stdout)["origin"] == "caf\ufffd.txt"
    ended = installed("import", project, tmp_path / os.fsdecode(b"\xfe"), "--no-highlight")
    assert ended.returncode == 1
    assert "can't be read" in ended.stderr
    out = tmp_path / os.fsdecode(b"\xfd.csv")
    assert installed("export", project, out, "--format", "csv").returncode == 0
    assert out.exists()


@pytest.mark.parametrize(
    ("redirection", "statuses"),
    [("> /dev/full", {1}), (">&-", {0, 1}), ("2>&-", {0}), (">&- 2>&- <&-", {0, 1}), ("| true", {0, 1})],
)
def test_streams_that_are_full_closed_or_gone_are_no_bug(project, redirection, statuses, tmp_path):
    script = f'"$0" verify "$1" {redirection}; echo "${{PIPESTATUS[0]}}" > status'
    ended = subprocess.run(
        ["bash", "-c", script, COMMAND, project], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert int((tmp_path / "status").read_text()) in statuses
    assert "Traceback" not in ended.stderr
    assert "Exception ignored" not in ended.stderr
    assert "inside Annotator" not in ended.stderr
    if redirection == "> /dev/full":
        assert ended.stderr.splitlines()[-1] == "annotator: standard input or output failed: No space left on device."


def test_an_output_that_goes_away_stops_decide_and_loses_nothing(project):
    with Session.open(project) as session:
        line = json.dumps({"claim": session.claims()[0].id, "label": "opinion", "reviewer": "Anna"}) + "\n"
    with subprocess.Popen(
        [COMMAND, "decide", project, "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        running.stdin.write(line.encode())
        running.stdin.flush()
        acknowledged = json.loads(running.stdout.readline())
        running.stdout.close()
        with running.stdin:
            running.stdin.write(line.encode() * 3)
        complaint = running.stderr.read().decode()
        assert running.wait(30) == 1
    assert "Traceback" not in complaint
    assert "Exception ignored" not in complaint
    with Session.open(project) as session:
        assert session._store.event(acknowledged["event"]).seq == acknowledged["seq"]
        assert session.verify().faults == ()


def test_no_standard_input_is_one_clear_line(project, tmp_path):
    for command in ('decide "$1" -', 'import "$1" - --no-highlight'):
        ended = subprocess.run(
            ["bash", "-c", f'"$0" {command} <&-', COMMAND, project], capture_output=True, text=True, check=False
        )
        assert ended.returncode == 1
        assert "annotator: There is no standard input to read from." in ended.stderr


def test_an_acknowledgement_arrives_before_the_next_line_is_given(project):
    """A program that waits for each acknowledgement never waits in vain: lines are flushed."""
    with Session.open(project) as session:
        ids = [claim.id for claim in session.claims()]
    with subprocess.Popen(
        [COMMAND, "decide", project, "-", "--reviewer", "Anna"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        for id_ in ids:
            running.stdin.write(json.dumps({"claim": id_, "label": "opinion"}) + "\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["claim"] == id_
        running.stdin.close()
        assert running.wait(30) == 0


def test_four_at_once_lose_nothing(project):
    with Session.open(project) as session:
        ids = [claim.id for claim in session.claims()]
    labels = list(Label)
    running = []
    for number in range(4):
        given = "".join(
            json.dumps({"claim": ids[turn % 5], "label": labels[(turn + number) % 4], "reviewer": f"R{number}"}) + "\n"
            for turn in range(50)
        )
        process = subprocess.Popen(
            [COMMAND, "decide", project, "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        process.stdin.write(given)
        process.stdin.close()
        process.stdin = None
        running.append(process)
    ended = [process.communicate(timeout=100) for process in running]
    assert [process.returncode for process in running] == [0] * 4, ended
    acknowledged = [json.loads(line) for out, _ in ended for line in out.splitlines()]
    with Session.open(project) as session:
        log = {event.seq: event for event in session._store.events()}
        assert len(acknowledged) == len({row["seq"] for row in acknowledged}) == 200
        assert all(log[row["seq"]].id == row["event"] for row in acknowledged)
        assert len(session.reviewers()) == 4
        assert all(len(claim.decisions) == 4 for claim in session.claims())
        assert session.verify().faults == ()
        for number in range(4):
            session.review_as(f"R{number}")
            assert sum(1 for _ in iter(session.undo, None)) == 50
        assert not any(claim.decisions for claim in session.claims())

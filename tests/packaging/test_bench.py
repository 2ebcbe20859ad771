"""The benchmarks run, and each figure says what it is."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[2] / "packaging" / "bench"


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", ["desk", "highlight", "start", "store"])
def test_a_benchmark_prints_its_figures_as_json_lines(name):
    done = subprocess.run([sys.executable, BENCH, name, "--json"], capture_output=True, text=True, check=True)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert rows
    assert all(row["benchmark"] == name and row["unit"] for row in rows)
    assert all(row["median"] > 0 for row in rows if row["name"] != "memory that 100 more articles add")


def test_speakers_needs_articles_that_are_not_ours_and_says_so():
    environment = {name: value for name, value in os.environ.items() if name != "ANNOTATOR_POLNEAR"}
    done = subprocess.run(
        [sys.executable, BENCH, "speakers", "--json"], capture_output=True, text=True, check=True, env=environment
    )
    assert done.stdout == ""
    assert "set ANNOTATOR_POLNEAR" in done.stderr


def test_labels_of_speakers_are_of_twelve_articles_half_of_them_for_the_figures_only():
    rows = [json.loads(line) for line in (BENCH / "speakers.jsonl").read_text(encoding="utf-8").splitlines()]
    articles = {(row["doc"], row["split"]) for row in rows}
    assert sorted(split for _, split in articles) == ["development"] * 6 + ["final"] * 6
    for row in rows:
        assert all(0 <= start < end for start, end in row["source"])
        assert row["speaker"] or not (row["is_person"] or row["roles"] or row.get("also"))

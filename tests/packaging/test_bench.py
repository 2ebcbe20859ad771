"""The benchmarks run, and each figure says what it is."""

import json
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

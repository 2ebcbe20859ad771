"""The two commands of the README on a machine where nothing was installed before."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """Yield a function that runs a command in a checkout inside a bare root."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("a bare root file system needs Linux, root and debootstrap")
    if not (ROOT / ".git").exists():
        pytest.skip("only a git checkout says which files belong to it")
    root = tmp_path_factory.mktemp("bare") / "root"

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        line = ["bash", str(ROOT / "tests/packaging/bare_root.sh"), str(root), *command]
        return subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)

    yield run
    shutil.rmtree(root, ignore_errors=True)


def test_a_newcomer_runs_the_two_commands_and_again_at_once(newcomer: Run) -> None:
    first = newcomer("bash", "packaging/run.sh")
    assert first.returncode == 0, first.stdout[-2000:] + first.stderr[-4000:]
    assert "4/4" in first.stderr
    assert first.stdout.strip(), "without a display, the sample's claims are printed"

    began = time.monotonic()
    again = newcomer("bash", "packaging/setup.sh", "run")
    assert (again.returncode, again.stderr) == (0, "")
    assert time.monotonic() - began < 3

    checks = newcomer("bash", "packaging/test.sh")
    assert checks.returncode == 0, checks.stdout[-6000:] + checks.stderr[-2000:]
    assert "All checks passed" in checks.stdout

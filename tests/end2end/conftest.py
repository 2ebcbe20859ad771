"""The installed command, as a person or a script runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

COMMAND = Path(sys.executable).with_name("annotator")


@pytest.fixture
def installed() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the installed command; no traceback may ever come out of it."""

    def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
        given = [os.fspath(part) if isinstance(part, os.PathLike) else part for part in arguments]
        options = {"stdin": subprocess.DEVNULL} | options if "input" not in options else options
        options = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 60} | options
        ended = subprocess.run([COMMAND, *given], text=True, encoding="utf-8", errors="replace", check=False, **options)
        for printed in (ended.stdout, ended.stderr):
            assert "Traceback" not in (printed or "")
            assert "something went wrong inside" not in (printed or "")
            assert "Exception ignored" not in (printed or "")
        return ended

    return run

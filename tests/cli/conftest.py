"""The command line, run in this process: as the installed command does it, only faster."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from annotator import cli


@dataclass(frozen=True)
class Ended:
    """What a command left: its exit status, and what it printed."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[Any]:
        return [json.loads(line) for line in self.out.split("\n") if line]


@pytest.fixture
def annotator(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ended]:
    """Run a command; no traceback may ever come out of it, and a failure is one clear line."""

    def run(*arguments: object, stdin: bytes = b"") -> Ended:
        out, err = io.BytesIO(), io.BytesIO()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "argv", ["annotator", *map(str, arguments)])
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
            patch.setattr(sys, "stdout", io.TextIOWrapper(out, write_through=True))
            patch.setattr(sys, "stderr", io.TextIOWrapper(err, write_through=True))
            with pytest.raises(SystemExit) as stop:
                cli.main()
            status = stop.value.code or 0
            sys.stdout.flush()
            sys.stderr.flush()
            ended = Ended(status, out.getvalue().decode("utf-8"), err.getvalue().decode("utf-8"))
        assert "Traceback" not in ended.out + ended.err
        assert "something went wrong inside" not in ended.err, ended.err
        if status == 1:
            assert "annotator: " in ended.err
        return ended

    return run

"""The scripts: the set-up is played through with a Python whose venv and pip only write down what they were asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = sorted([*ROOT.glob("packaging/*.sh"), *ROOT.glob("tests/packaging/*.sh"), ROOT / ".ci" / "run"])
LIBRARIES = re.findall(
    r"^(lib\S+\.so\.\d+) \S", (ROOT / "packaging/setup.sh").read_text(encoding="utf-8"), re.MULTILINE
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are for bash on Linux and macOS")

# Makes environments that hold only itself, fails in pip where a file asks for it, and is the real Python otherwise.
FAKE_PYTHON = """#!/bin/sh
case "$1 $2 $*" in
"-m venv"*) echo "venv" >>"$FAKES/log"; mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; exit ;;
"-m pip"*) echo "pip $*" >>"$FAKES/log"; [ ! -e "$FAKES/pip-fails" ]; exit ;;
*ensurepip*) [ ! -e "$FAKES/no-venv-module" ]; exit ;;
esac
exec "$REAL_PYTHON" "$@"
"""


@dataclass
class Machine:
    """A checkout and the few commands that the set-up asks about the machine; no test leaves this folder."""

    folder: Path
    fakes: Path

    def start(self, *arguments: str, **extra: str) -> subprocess.Popen[str]:
        path = f"{self.fakes}:{os.environ['PATH']}"
        told = {"PATH": path, "FAKES": str(self.fakes), "REAL_PYTHON": sys.executable, "HOME": str(self.fakes), **extra}
        command = ["bash", str(self.folder / "packaging/setup.sh"), *arguments]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, env=told, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, text=True)

    def run(self, *arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
        with self.start(*arguments, **extra) as process:
            output, messages = process.communicate(timeout=60)
        return subprocess.CompletedProcess(process.args, process.returncode, output, messages)

    def fake(self, command: str, body: str) -> None:
        path = self.fakes / command
        path.write_text(body if body.startswith("#!") else f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def asked(self) -> list[str]:
        """Return what was asked of venv and pip since the last call."""
        log = self.fakes / "log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        log.write_text("", encoding="utf-8")
        return [line.partition(" -m ")[0] + (" lock" if "require-hashes" in line else "") for line in lines]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path / "a check out", tmp_path / "fakes")
    shutil.copytree(ROOT / "packaging", made.folder / "packaging")
    shutil.copy(ROOT / "pyproject.toml", made.folder)
    (made.fakes / ".fonts").mkdir(parents=True)
    (made.fakes / ".fonts" / "one.ttf").touch()
    made.fake("python3", FAKE_PYTHON)
    made.fake("ldconfig", "\n".join(f"echo '{name} (libc6,x86-64) => /lib/{name}'" for name in LIBRARIES))
    made.fake("id", "echo 1000")
    made.fake("sudo", "exit 1")
    made.fake("apt-get", 'echo "apt-get $*" >>"$FAKES/apt"')
    return made


ALL_STEPS = ["venv", "pip lock", "pip"]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_script_parses_and_stops_at_its_first_error(script: Path) -> None:
    subprocess.run(["bash", "-n", str(script)], check=True)
    text = script.read_text(encoding="utf-8")
    assert text.startswith("#!/usr/bin/env bash\n")
    assert "\nset -euo pipefail\n" in text
    assert os.access(script, os.X_OK)


def test_a_push_runs_the_same_checks_as_a_person() -> None:
    assert "bash packaging/test.sh" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_first_set_up_says_its_steps_and_the_second_has_nothing_to_do(machine: Machine) -> None:
    first, steps = machine.run("run"), machine.asked()
    second = machine.run("run")
    assert (first.returncode, first.stdout) == (0, ""), first.stderr
    assert re.findall(r"^\d/4", first.stderr, re.MULTILINE) == ["1/4", "2/4", "3/4", "4/4"]
    assert steps == ALL_STEPS
    assert (second.returncode, second.stderr, machine.asked()) == (0, "", [])


def test_what_is_ready_to_be_checked_is_ready_to_run_but_not_the_other_way_round(machine: Machine) -> None:
    machine.run("run")
    machine.asked()
    machine.run("dev")
    assert machine.asked() == ["pip lock", "pip"]
    machine.run("run")
    assert machine.asked() == []


def test_a_changed_lock_file_is_installed_into_the_same_environment(machine: Machine) -> None:
    machine.run("run")
    machine.asked()
    with (machine.folder / "packaging/requirements/run.txt").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    machine.run("run")
    assert machine.asked() == ["pip lock", "pip"]


def test_an_interrupted_set_up_is_made_again_from_the_start(machine: Machine) -> None:
    (machine.fakes / "pip-fails").touch()
    interrupted = machine.run("run")
    (machine.fakes / "pip-fails").unlink()
    machine.asked()
    repaired = machine.run("run")
    assert interrupted.returncode == 1
    assert "could not be installed" in interrupted.stderr
    assert (repaired.returncode, machine.asked()) == (0, ALL_STEPS)


@pytest.mark.parametrize("damage", ["the Python is gone", "the folder was moved"])
def test_an_environment_that_cannot_work_is_remade(machine: Machine, damage: str) -> None:
    machine.run("run")
    machine.asked()
    if damage == "the folder was moved":
        machine.folder = machine.folder.rename(machine.folder.with_name("elsewhere"))
    else:
        (machine.folder / ".venv/bin/python").unlink()
    assert machine.run("run").returncode == 0
    assert machine.asked() == ALL_STEPS


def test_two_set_ups_at_once_take_turns(machine: Machine) -> None:
    if not shutil.which("flock"):
        pytest.skip("no flock on this machine")
    hold = ["flock", str(machine.folder / "packaging"), "sh", "-c", "echo held; read line"]
    with subprocess.Popen(hold, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        with machine.start("run") as second:
            assert second.stderr is not None
            assert "waiting" in second.stderr.readline()
            assert machine.asked() == []
            first.communicate("done\n")
            second.communicate(timeout=60)
    assert (second.returncode, machine.asked()) == (0, ALL_STEPS)


def test_without_a_suitable_python_it_stops_with_what_to_do(machine: Machine) -> None:
    answer = machine.run("run", PYTHON="/bin/false")
    assert answer.returncode == 1
    assert "PYTHON=/bin/false is not a Python from 3.11 to 3.14" in answer.stderr
    for name in ("python3", "python3.11", "python3.12", "python3.13", "python3.14"):
        machine.fake(name, "exit 1")
    answer = machine.run("run")
    assert answer.returncode == 1
    assert "apt-get install python3" in answer.stderr


def test_without_the_venv_module_it_stops_with_the_line_to_run(machine: Machine) -> None:
    (machine.fakes / "no-venv-module").touch()
    answer = machine.run("run")
    package = f"python3.{sys.version_info.minor}-venv"
    assert answer.returncode == 1
    assert re.search(rf"^ *sudo apt-get update && sudo apt-get install .*{package}$", answer.stderr, re.MULTILINE)
    assert not (machine.fakes / "apt").exists()


def test_without_administrator_rights_missing_libraries_are_one_line_to_run_and_it_goes_on(machine: Machine) -> None:
    machine.fake("ldconfig", "true")
    answer = machine.run("run")
    lines = re.findall(r"^ *sudo apt-get update && sudo apt-get install .*$", answer.stderr, re.MULTILINE)
    assert answer.returncode == 0
    assert len(lines) == 1
    assert {"libxcb-cursor0", "libegl1", "libxkbcommon-x11-0"} <= set(lines[0].split())
    assert "1/4" not in machine.run("run").stderr  # said again, but nothing is made again


def test_with_administrator_rights_missing_libraries_are_installed(machine: Machine) -> None:
    machine.fake("ldconfig", "true")
    machine.fake("sudo", '[ "$1" = -n ] && shift; exec "$@"')
    assert machine.run("run").returncode == 0
    apt = (machine.fakes / "apt").read_text(encoding="utf-8").splitlines()
    assert ["update" in line for line in apt] == [True, False]
    assert "libxcb-cursor0" in apt[1]


def test_no_window_plugin_of_qt_lacks_a_library() -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("other systems need no libraries besides Qt's wheels")
    from PySide6.QtCore import QLibraryInfo

    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for plugin in ("xcb", "wayland", "offscreen"):
        shown = subprocess.run(["ldd", str(plugins / f"libq{plugin}.so")], capture_output=True, text=True, check=True)
        assert "not found" not in shown.stdout, (plugin, shown.stdout)


def test_an_unknown_benchmark_is_wrong_usage_and_the_names_are_given() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "bench"), "nonesuch"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "start" in answer.stderr

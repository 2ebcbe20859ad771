"""The lock files: complete, hashed, and what pyproject.toml asks for, on every system and Python it names."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "requirements"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = (("linux", "Linux"), ("darwin", "Darwin"), ("win32", "Windows"))


def entries(lock: str) -> list[str]:
    """Return the requirements of a lock file, each with its hashes on one line."""
    text = (LOCKS / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def pins(lock: str) -> dict[str, Requirement]:
    return {line.partition(" --hash")[0].strip(): Requirement(line.partition(" --hash")[0]) for line in entries(lock)}


def asked_for(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return [Requirement(line) for line in wanted]


def normalised(requirement: Requirement) -> str:
    return re.sub(r"[-_.]+", "-", requirement.name).lower()


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_every_locked_package_has_a_version_and_a_hash_and_comes_from_no_url(lock: str) -> None:
    assert len(entries(lock)) > 20
    for line in entries(lock):
        pin = Requirement(line.partition(" --hash")[0])
        assert re.search(r" --hash=sha256:[0-9a-f]{64}\b", line), line
        assert [spec.operator for spec in pin.specifier] == ["=="], line
        assert pin.url is None, line


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_a_lock_file_names_no_registry_and_no_folder_of_the_machine_it_was_made_on(lock: str) -> None:
    text = (LOCKS / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?:|--index|--extra-index|--find-links|-c /|file:", text)


def test_what_is_checked_is_what_runs() -> None:
    assert set(pins("run.txt")) <= set(pins("dev.txt"))


@pytest.mark.parametrize("lock", ["run.txt", "dev.txt"])
def test_the_pyside_release_that_crashes_is_not_locked(lock: str) -> None:
    versions = {str(pin.specifier) for pin in pins(lock).values() if normalised(pin) == "pyside6-essentials"}
    assert versions
    assert "==6.12.0" not in versions


@pytest.mark.parametrize(("lock", "extras"), [("run.txt", ("build",)), ("dev.txt", ("build", "dev"))])
def test_a_lock_file_holds_what_pyproject_asks_for_on_every_system_and_python(
    lock: str, extras: tuple[str, ...]
) -> None:
    for python, (platform, system) in itertools.product(PYTHONS, SYSTEMS):
        here = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": platform}
        here |= {"platform_system": system, "platform_python_implementation": "CPython", "extra": ""}
        locked = {normalised(pin): pin for pin in pins(lock).values() if not pin.marker or pin.marker.evaluate(here)}
        for wanted in asked_for(*extras):
            if wanted.marker and not wanted.marker.evaluate(here):
                continue
            version = str(locked[normalised(wanted)].specifier).removeprefix("==")
            assert wanted.specifier.contains(version, prereleases=True), (python, platform, str(wanted), version)

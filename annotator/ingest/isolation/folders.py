"""Folders: a process may open what belongs to Python and to its libraries, and no file of anybody's.

Landlock holds it against C code, on Linux where the kernel has it; `refusals` holds it against Python everywhere.
"""

from __future__ import annotations

import ctypes
import os
import sys
import sysconfig
from collections.abc import Iterable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]
_PACKAGE_FOLDERS = ("site-packages", "dist-packages")
# Where the C library's linker, the time zones and the types of files are looked up.
_OF_THE_SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share/zoneinfo")
_FILES_OF_THE_SYSTEM = ("/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types", "/dev/null", "/dev/urandom")
_CREATE, _ADD, _RESTRICT = 444, 445, 446  # the same numbers on every architecture
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_FIRST_RIGHTS = (1 << 13) - 1  # all that the first version of Landlock knows
_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38


def folders_of(modules: Iterable[str]) -> tuple[str, ...]:
    """Return the folders, and the few files, that parsers in these modules need: real paths, each there."""
    chosen = [*sysconfig.get_paths().values(), *_OF_THE_SYSTEM, *_FILES_OF_THE_SYSTEM, str(_PACKAGE)]
    chosen += [place for place in sys.path if Path(place).name in _PACKAGE_FOLDERS or place.endswith(".zip")]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        chosen.append(bundle)
    for module in modules:
        with suppress(ImportError, ValueError):
            spec = find_spec(module)
            if spec is not None and spec.origin is not None:
                chosen.append(str(Path(spec.origin).parent))
    return tuple(sorted({_real(place) for place in chosen if Path(place).exists()}))


def is_inside(path: str, folders: Iterable[str]) -> bool:
    """Tell whether a path is one of the folders or in one, wherever its links lead."""
    real = _real(path)
    return any(real == folder or real.startswith(folder + os.sep) for folder in folders)


def _real(path: str) -> str:
    """Return where a path leads, in one spelling where the system knows several."""
    return os.path.normcase(os.path.realpath(path))


def refuse_other_folders(folders: Iterable[str]) -> bool:
    """Close all other files to this process and its threads to come; False where the system has no Landlock."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None, use_errno=True)
    rights = ctypes.c_uint64(_FIRST_RIGHTS)
    ruleset = library.syscall(_CREATE, ctypes.byref(rights), ctypes.c_size_t(8), 0)
    if ruleset < 0:
        return False
    try:
        for folder in folders:
            _allow(library, ruleset, folder)
        library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(library.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(library: ctypes.CDLL, ruleset: int, path: str) -> None:
    handle = os.open(path, os.O_PATH | os.O_CLOEXEC)  # type: ignore[attr-defined,unused-ignore]
    try:
        rights = _READ_FILE | (_READ_DIR if Path(path).is_dir() else 0)
        rule = rights.to_bytes(8, sys.byteorder) + handle.to_bytes(4, sys.byteorder)
        library.syscall(_ADD, ruleset, _BENEATH, rule, 0)
    finally:
        os.close(handle)

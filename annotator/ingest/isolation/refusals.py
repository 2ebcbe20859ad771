"""Refusals: what Python code in the child process may not do, on every system.

This holds Python code alone: C code does not ask it. It is the second belt on Linux, and elsewhere the only one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection

from annotator.ingest.isolation.folders import is_inside

_REFUSED = (
    "ftplib.",
    "http.client.",
    "imaplib.",
    "msvcrt.",
    "nntplib.",
    "os.chflags",
    "os.chmod",
    "os.chown",
    "os.exec",
    "os.fork",
    "os.forkpty",
    "os.kill",
    "os.killpg",
    "os.link",
    "os.mkdir",
    "os.posix_spawn",
    "os.putenv",
    "os.remove",
    "os.removexattr",
    "os.rename",
    "os.rmdir",
    "os.setxattr",
    "os.spawn",
    "os.startfile",
    "os.symlink",
    "os.system",
    "os.truncate",
    "os.utime",
    "poplib.",
    "pty.spawn",
    "shutil.",
    "signal.pthread_kill",
    "smtplib.",
    "socket.",
    "sqlite3.connect",
    "subprocess.",
    "syslog.",
    "telnetlib.",
    "tempfile.",
    "urllib.Request",
    "webbrowser.",
    "winreg.",
)
_LOOKS = frozenset({"os.listdir", "os.scandir", "os.walk", "os.fwalk", "glob.glob", "os.listxattr"})
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def refuse_in_python(folders: Collection[str]) -> None:
    """Refuse network, programs, writing, and reading outside of `folders`: PermissionError, and for good."""

    def ask(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            _ask_open(arguments, folders)
        elif event.startswith(_REFUSED) or (event in _LOOKS and not _is_known(arguments[0], folders)):
            raise PermissionError(f"A file that is being read asked for {event}.")

    sys.addaudithook(ask)


def _ask_open(arguments: tuple[object, ...], folders: Collection[str]) -> None:
    path, mode, flags = (*arguments, None, None)[:3]
    writes = isinstance(flags, int) and flags & _WRITES
    if writes or (isinstance(mode, str) and not set(mode).isdisjoint("wax+")):
        raise PermissionError("A file that is being read asked to write one.")
    if not _is_known(path, folders):
        raise PermissionError("A file that is being read asked for another.")


def _is_known(path: object, folders: Collection[str]) -> bool:
    """Tell whether a path leads into the folders; what is open already, a number, may be read on."""
    if isinstance(path, int):
        return True
    return isinstance(path, (str, bytes)) and is_inside(os.fsdecode(path), folders)

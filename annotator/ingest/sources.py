"""Sources: what may hold articles, a file, a file in an archive, an address or standard input, and their bytes."""

from __future__ import annotations

import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.archives import Archive

STDIN = "-"
SCHEMES = ("http://", "https://")
MAX_BYTES = 50_000_000  # of one file; a parser may take less


@dataclass(frozen=True, slots=True)
class Source:
    """One thing that may hold articles. `name` is said to people, `origin` kept in the project: no folder of theirs.

    Where its bytes are: at `path`; at `path` in the archive's `member`; at an `address`; or here, in `original`. In
    `beside` is what brat wrote next to a text, at the same kind of place. A `problem` is why it cannot be read at all.
    """

    name: str
    origin: str
    path: Path | None = None
    member: int | None = None
    address: str = ""
    original: bytes | None = None
    beside: Path | int | None = None
    problem: str = ""


def begins_as_address(given: str) -> bool:
    return given.lower().startswith(SCHEMES)


class Opened:
    """Gives the bytes of sources; the archive of the last one stays open, since its other files come next."""

    def __init__(self) -> None:
        self._archive: Archive | None = None

    def bytes_of(self, source: Source) -> bytes:
        """Return the bytes of a source that has no address; raises ArticleUnreadable."""
        if source.problem:
            raise ArticleUnreadable(source.problem)
        if source.original is not None:
            return source.original
        if source.path is not None:
            return self._read(source.path, source.member, source.name)
        if source.address:
            raise ArticleUnreadable(
                Wording("{name} is an address, and files are read here. Save the page first.", name=source.name)
            )
        return _standard_input()

    def bytes_beside(self, source: Source) -> bytes | None:
        """Return what brat wrote next to a source; raises ArticleUnreadable."""
        if source.path is None or source.beside is None:
            return None
        path = source.beside if isinstance(source.beside, Path) else source.path
        member = None if isinstance(source.beside, Path) else source.beside
        return self._read(path, member, f"{source.name} (annotations)")

    def close(self) -> None:
        if self._archive is not None:
            self._archive.close()
        self._archive = None

    def _read(self, path: Path, member: int | None, name: str) -> bytes:
        if member is None:
            return file_bytes(path, name)
        if self._archive is None or self._archive.path != path:
            self.close()
            self._archive = Archive(path)
        return self._archive.read(member, name, at_most=MAX_BYTES)

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def file_bytes(path: Path, name: str) -> bytes:
    """Return the bytes of an ordinary file; raises ArticleUnreadable that names it and the reason."""
    try:
        kind = stat.S_IFMT(path.stat().st_mode)
        if kind == stat.S_IFDIR:
            raise ArticleUnreadable(Wording("{path} is a folder, not an article.", path=name))
        if kind != stat.S_IFREG:  # opening a pipe would wait for ever
            raise ArticleUnreadable(Wording("{path} is not an ordinary file.", path=name))
        with path.open("rb") as file:
            return _bounded(file.read(MAX_BYTES + 1), name, size=path.stat().st_size)
    except OSError as error:
        raise ArticleUnreadable(unreadable(name, error)) from error
    except ValueError as error:  # a NUL in the name
        raise ArticleUnreadable(Wording("{path} can't be read: {error}.", path=name, error=error)) from error


def unreadable(name: str, error: OSError) -> str:
    """Return the words for a file that the system does not give."""
    return Wording("{path} can't be read: {error}.", path=name, error=error.strerror or error)


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise ArticleUnreadable(Wording("There is no standard input to read from."))
    return _bounded(sys.stdin.buffer.read(MAX_BYTES + 1), "standard input")


def _bounded(original: bytes, name: str, *, size: int = 0) -> bytes:
    if len(original) > MAX_BYTES:
        raise ArticleUnreadable(
            Wording(
                "{name} is {size} MB; a file may have up to {limit} MB. Split it first.",
                name=name,
                size=round(max(size, len(original)) / 1e6),
                limit=round(MAX_BYTES / 1e6),
            )
        )
    return original

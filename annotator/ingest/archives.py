"""Zip archives of articles: looked into with care, since what they say of themselves need not be true.

A DOCX, an ODT, an EPUB and what INCEpTION exports are zip files too, but one article each: they are told by what is
in them.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.names import readable

MAX_ENTRIES = 10_000
MAX_TOTAL = 1_000_000_000  # bytes, unpacked
MAX_RATIO = 100  # articles shrink to a third, tables of figures to a twentieth
SMALL = 1_000_000  # what is smaller unpacked may have any ratio
_DIRECTORY_BYTES = 5_000_000  # of the list of entries, which is read at one go
_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_OF_ONE_ARTICLE = frozenset({"[Content_Types].xml", "mimetype", "META-INF/container.xml", "TypeSystem.xml"})
# zipfile unpacks the other methods without a bound: a few bytes of theirs fill the memory at one go.
_READABLE = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_CHUNK = 65_536
# What zipfile and the methods of packing raise at bytes that nobody packed.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    ValueError,
    LookupError,
    RuntimeError,
)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in an archive, by its place in the list of entries; with a `problem` it cannot be read."""

    number: int
    name: str
    problem: str = ""


def is_archive(path: Path) -> bool:
    """Tell by its content whether a file is an archive of articles, and not one article that happens to be a zip."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with _Bounded(io.FileIO(path)) as file:
            if file.read(4) not in _STARTS:
                return False
            with zipfile.ZipFile(file) as found:
                return _OF_ONE_ARTICLE.isdisjoint(info.filename for info in found.infolist())
    except ArticleUnreadable:
        return True  # opening it says what is wrong
    except (OSError, *_DAMAGED):
        return path.suffix.lower() == ".zip" and path.is_file()


class Archive:
    """An open archive; raises ArticleUnreadable where it cannot be opened, or asks for more than is right."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._name = readable(path.name)
        try:
            self._file = _Bounded(io.FileIO(path))
        except OSError as error:
            raise ArticleUnreadable(
                Wording("{path} can't be read: {error}.", path=readable(str(path)), error=error.strerror or error)
            ) from error
        try:
            self._zip = zipfile.ZipFile(self._file)
            self._check(self._zip.infolist())
        except BaseException as error:
            self._file.close()
            if isinstance(error, (*_DAMAGED, OSError)):
                raise self._damaged() from error
            raise

    def members(self) -> list[Member]:
        """Return the files in the order of their names, folders left out."""
        found = [
            Member(number, name, self._problem(info, name))
            for number, info in enumerate(self._zip.infolist())
            if not (name := name_of(info)).endswith("/")
        ]
        return sorted(found, key=lambda member: member.name.split("/"))

    def read(self, number: int, name: str, *, at_most: int) -> bytes:
        """Return the bytes of one file, read no further than `at_most`; raises ArticleUnreadable."""
        info = self._zip.infolist()[number]
        problem = self._problem(info, name_of(info))
        if problem:
            raise ArticleUnreadable(problem)
        if info.file_size > at_most:
            raise _too_large(name, info.file_size, at_most)
        try:
            with self._zip.open(info) as file:
                return _unpacked(file, name, at_most)
        except (*_DAMAGED, OSError) as error:
            raise ArticleUnreadable(
                Wording("{name} can't be unpacked: the archive is damaged there.", name=name)
            ) from error

    def close(self) -> None:
        self._zip.close()
        self._file.close()

    # Private

    def _check(self, entries: Sequence[zipfile.ZipInfo]) -> None:
        if len(entries) > MAX_ENTRIES:
            raise _too_many(self._name)
        total = sum(info.file_size for info in entries)
        packed = self.path.stat().st_size
        if total > MAX_TOTAL or (total > SMALL and total > packed * MAX_RATIO):
            raise ArticleUnreadable(
                Wording(
                    "{name} would unpack to {size} MB, too much for its size: it was left alone.",
                    name=self._name,
                    size=round(total / 1e6),
                )
            )

    def _problem(self, info: zipfile.ZipInfo, name: str) -> str:
        """Return why a file is left alone, or ""."""
        said = f"{self._name}/{name}"
        if _leads_out(name):
            return Wording("{name} has a name that leads out of its archive: it was left alone.", name=said)
        if stat.S_IFMT(info.external_attr >> 16) not in {0, stat.S_IFREG, stat.S_IFDIR}:
            return Wording("{name} is a link or a device, not a file: it was left alone.", name=said)
        if info.flag_bits & _ENCRYPTED:
            return Wording("{name} is encrypted. Unpack the archive with its password first.", name=said)
        if info.compress_type not in _READABLE:
            return Wording("{name} is packed in a way that can't be read here. Unpack the archive first.", name=said)
        if info.file_size > SMALL and info.file_size > max(info.compress_size, 1) * MAX_RATIO:
            return Wording("{name} would unpack to far more than its size allows: it was left alone.", name=said)
        return ""

    def _damaged(self) -> ArticleUnreadable:
        return ArticleUnreadable(Wording("{name} is no zip archive, or it is damaged.", name=self._name))

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()


def name_of(info: zipfile.ZipInfo) -> str:
    """Return the name of an entry as whoever packed it meant it, with nothing in it that a terminal would obey.

    Many programs write UTF-8 and do not say so; zipfile then takes it for the DOS code page.
    """
    name = info.filename
    if not info.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return readable(name.replace("\\", "/"))


def _leads_out(name: str) -> bool:
    path = PurePosixPath(name)
    return path.is_absolute() or ".." in path.parts or name[1:2] == ":" or not path.parts


class _Bounded(io.BufferedReader):
    """A file of which nobody reads very much at one go: zipfile takes in the whole list of entries, however long."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _DIRECTORY_BYTES:
            raise _too_many(readable(Path(str(self.name)).name))
        return super().read(size)


def _too_many(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{name} holds more than {count} files. Unpack it and import the folder.",
            name=name,
            count=f"{MAX_ENTRIES:,}",
        )
    )


def _unpacked(file: IO[bytes], name: str, at_most: int) -> bytes:
    parts: list[bytes] = []
    size = 0
    while part := file.read(_CHUNK):
        size += len(part)
        if size > at_most:
            raise _too_large(name, size, at_most)
        parts.append(part)
    return b"".join(parts)


def _too_large(name: str, size: int, at_most: int) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{name} is {size} MB; a file may have up to {limit} MB. Split it first.",
            name=name,
            size=round(size / 1e6),
            limit=round(at_most / 1e6),
        )
    )

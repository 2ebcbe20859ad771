"""Listing what a person gave: folders walked in order of name, archives looked into, each file as a source of its own.

Nothing of an article is read here. What cannot be listed stands in the list too, with the reason, so that a batch tells
of it and goes on.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest import archives
from annotator.ingest.archives import Archive, Member
from annotator.ingest.formats import READ, SUFFIXES
from annotator.ingest.names import readable
from annotator.ingest.sources import STDIN, Source, begins_as_address, unreadable

TEXT_SUFFIXES = frozenset({".txt", ".text"})
ARCHIVE = ".zip"
ANNOTATIONS = ".ann"  # brat's, beside the text of the same name
MAX_FILES = 100_000
_NOT_OURS = frozenset({"__MACOSX", "Thumbs.db", "desktop.ini"})  # made by systems, beside what a person put there


@dataclass(frozen=True, slots=True)
class Listing:
    """What was given, in order; `left_out` counts by suffix the files in folders and archives that are no articles."""

    sources: tuple[Source, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)


def is_one_file(given: str) -> bool:
    """Tell whether a path is one file and no archive: then a person means this article, and wants to see it."""
    path = Path(given)
    return _kind(path) == stat.S_IFREG and not archives.is_archive(path)


def listed(given: Iterable[str], *, suffixes: Collection[str] = SUFFIXES) -> Listing:
    """Return the sources meant by paths, addresses or `-`: folders walked in order of name, archives looked into.

    A file that is named is taken whatever its suffix; of those in folders and archives only the ones with `suffixes`.
    """
    walk = _Walk(frozenset(suffixes))
    sources = tuple(source for one in given for source in walk.sources(one))
    return Listing(sources, dict(walk.left_out))


class _Walk:
    """Goes through what was given."""

    def __init__(self, suffixes: Collection[str]) -> None:
        self._suffixes = suffixes
        self.left_out: Counter[str] = Counter()

    def sources(self, given: str) -> Iterator[Source]:
        if given == STDIN:
            yield Source("standard input", "standard input")
        elif begins_as_address(given):
            yield Source(given, given, address=given)
        else:
            yield from self._of_path(Path(given))

    def _of_path(self, path: Path) -> Iterator[Source]:
        if _kind(path) == stat.S_IFDIR:
            yield from self._of_folder(path)
        elif archives.is_archive(path):
            yield from self._of_archive(path)
        else:
            yield Source(readable(str(path)), readable(path.name), path=path, beside=_annotations(path))

    def _of_folder(self, top: Path) -> Iterator[Source]:
        count = 0
        for source in self._walked(top):
            count += 1
            if count > MAX_FILES:
                problem = "{name} holds more than {count} files. Import it in parts."
                yield _refused(top, Wording(problem, name=readable(str(top)), count=f"{MAX_FILES:,}"))
                return
            yield source
        if not count:
            yield _refused(top, self._nothing_in(readable(str(top))))

    def _walked(self, top: Path) -> Iterator[Source]:
        """Yield the sources in a folder and below it, each folder once: a link may lead back to where one is."""
        been: set[tuple[int, int]] = set()
        waiting = [(top, True, frozenset[str]())]
        while waiting:
            path, is_folder, names = waiting.pop()
            if path != top and _leads_out(path, top):
                name = readable(str(path))
                yield _refused(path, Wording("{name} is a link that leads out of its folder.", name=name))
                continue
            if not is_folder:
                yield from self._of_entry(path, names)
                continue
            try:
                status = path.stat()
                with os.scandir(path) as scanned:
                    entries = [entry for entry in scanned if is_ours(entry.name)]
            except OSError as error:
                yield _refused(path, unreadable(readable(str(path)), error))
                continue
            here = (status.st_dev, status.st_ino)
            if here not in been:
                been.add(here)
                names = frozenset(entry.name for entry in entries)
                entries.sort(key=lambda entry: entry.name, reverse=True)  # the last one that is put down is taken first
                waiting += (
                    (path / entry.name, _is_folder(entry), names)
                    for entry in entries
                    if not _belongs_to_page(entry.name, names)
                )

    def _of_entry(self, path: Path, names: Collection[str]) -> Iterator[Source]:
        suffix = path.suffix.lower()
        if suffix == ARCHIVE and archives.is_archive(path):
            yield from self._of_archive(path)
        elif suffix != ARCHIVE and suffix not in self._suffixes:
            self._leave_out(suffix, f"{path.stem}.txt" in names)
        elif _kind(path) == stat.S_IFREG:  # no pipe, no device, no link to nowhere
            annotated = f"{path.stem}{ANNOTATIONS}"
            beside = path.with_name(annotated) if suffix in TEXT_SUFFIXES and annotated in names else None
            yield Source(readable(str(path)), readable(path.name), path=path, beside=beside)

    def _of_archive(self, path: Path) -> Iterator[Source]:
        try:
            with Archive(path) as archive:
                members = archive.members()
        except ArticleUnreadable as error:
            yield _refused(path, error.message)
            return
        places = {member.name: member.number for member in members}
        found = [source for member in members for source in self._of_member(path, member, places)]
        yield from found or [_refused(path, self._nothing_in(readable(str(path))))]

    def _of_member(self, path: Path, member: Member, places: Mapping[str, int]) -> Iterator[Source]:
        if not member.problem and not _is_put_there(member.name, places):
            return
        suffix = PurePosixPath(member.name).suffix.lower()
        stem = member.name.removesuffix(member.name[-len(suffix) :] if suffix else "")
        if suffix not in self._suffixes:
            self._leave_out(suffix, f"{stem}.txt" in places)
            return
        yield Source(
            readable(f"{path}/{member.name}"),
            readable(f"{path.name}/{member.name}"),
            path=path,
            member=member.number,
            beside=places.get(stem + ANNOTATIONS) if suffix in TEXT_SUFFIXES else None,
            problem=member.problem,
        )

    def _leave_out(self, suffix: str, is_beside_text: bool) -> None:  # noqa: FBT001 (said by its name)
        if suffix != ANNOTATIONS or not is_beside_text:
            self.left_out[suffix] += 1

    @staticmethod
    def _nothing_in(name: str) -> str:
        return Wording("{name} holds no articles. Can be read: {formats}.", name=name, formats=READ)


def is_ours(name: str) -> bool:
    """Tell whether a file or folder is a person's: not hidden, and not put there by their system."""
    return not name.startswith((".", "~$")) and name not in _NOT_OURS


def _belongs_to_page(folder: str, names: Collection[str]) -> bool:
    """Tell a folder that a browser saved with a page: what is in it is pictures, frames and scripts."""
    page = folder.removesuffix("_files")
    return page != folder and (f"{page}.html" in names or f"{page}.htm" in names)


def _is_put_there(member: str, names: Collection[str]) -> bool:
    """Tell whether a person put a file into an archive, and not their system or their browser."""
    folders = [str(folder) for folder in PurePosixPath(member).parents]
    return all(map(is_ours, member.split("/"))) and not any(_belongs_to_page(folder, names) for folder in folders)


def _kind(path: Path) -> int | None:
    try:
        return stat.S_IFMT(path.stat().st_mode)
    except (OSError, ValueError):  # not there, a name too long, a folder not ours to look into: reading it will say so
        return None


def _leads_out(path: Path, top: Path) -> bool:
    """Tell whether a link in a folder leads to what is not in it: that was not given."""
    try:
        return path.is_symlink() and path.exists() and not path.resolve().is_relative_to(top.resolve())
    except (OSError, RuntimeError):  # a link to itself leads nowhere
        return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _refused(path: Path, problem: str) -> Source:
    return Source(readable(str(path)), readable(path.name), path=path, problem=problem)


def _annotations(path: Path) -> Path | None:
    if path.suffix.lower() not in TEXT_SUFFIXES:
        return None
    beside = path.with_suffix(ANNOTATIONS)
    return beside if _kind(beside) == stat.S_IFREG else None

"""Zip archives in which another program keeps what belongs together: read in memory, within limits, by safe names."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording

MOST_FILES = 10_000
MOST_BYTES = 200_000_000  # of all files together, unpacked
_READABLE = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # the others are unpacked without a bound
_RATIO, _UNSUSPICIOUS = 200, 1_000_000  # text of this size may well be packed better


def is_archive(original: bytes) -> bool:
    """Tell a zip archive by its first bytes."""
    return original.startswith(b"PK\x03\x04")


def pair(stem: str, files: Mapping[str, bytes]) -> bytes:
    """Return files of one name, by suffix, as the archive that keeps them together.

    Some formats need a text and a file of annotations: `pair("doc-1", {".txt": …, ".ann": …})` is what a parser gets
    and what a project keeps as the original.
    """
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for suffix, content in files.items():
            # Always the same bytes, whenever it is packed: the original is known by its hash.
            archive.writestr(zipfile.ZipInfo(stem + suffix), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def files_in(original: bytes, *, name: str, suffixes: Sequence[str]) -> dict[str, bytes]:
    """Return the files with one of these suffixes, by their name in the archive; raises ArticleUnreadable."""
    try:
        with zipfile.ZipFile(io.BytesIO(original)) as archive:
            chosen = [one for one in archive.infolist() if one.filename.lower().endswith(tuple(suffixes))]
            _check(chosen, name)
            return {one.filename: archive.read(one) for one in chosen}
    except RuntimeError as error:  # what zipfile raises for a password
        raise ArticleUnreadable(Wording("{name} is locked with a password. Unpack it first.", name=name)) from error
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError) as error:
        raise ArticleUnreadable(Wording("{name} is a damaged zip archive.", name=name)) from error


def _check(chosen: Sequence[zipfile.ZipInfo], name: str) -> None:
    if len(chosen) > MOST_FILES:
        raise ArticleUnreadable(Wording("{name} holds more than {most} files.", name=name, most=MOST_FILES))
    if sum(one.file_size for one in chosen) > MOST_BYTES:
        raise ArticleUnreadable(Wording("{name} unpacks to more than {most:.0f} MB.", name=name, most=MOST_BYTES / 1e6))
    for one in chosen:
        path = PurePosixPath(one.filename.replace("\\", "/"))
        if path.is_absolute() or ".." in path.parts or (one.external_attr >> 28) == 0xA:
            raise ArticleUnreadable(Wording("{name} holds a file that points outside of it.", name=name))
        if one.compress_type not in _READABLE:
            raise ArticleUnreadable(
                Wording("{name} is packed in a way that can't be read here. Unpack the archive first.", name=name)
            )
        if one.file_size > max(one.compress_size * _RATIO, _UNSUSPICIOUS):
            raise ArticleUnreadable(Wording("{name} is packed like a bomb, so it was not unpacked.", name=name))

"""Which files a command was given: files, folders of text files, or standard input as `-`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from annotator import ingest
from annotator.domain.articles import Article
from annotator.domain.errors import ArticleUnreadable

STDIN = "-"
TEXT_SUFFIXES = frozenset({".txt", ".text"})


def expand(given: tuple[str, ...]) -> list[str]:
    """Return the articles meant by the paths given, folders walked in order of name."""
    return [path for name in given for path in _expand(name)]


def read(path: str) -> Article:
    """Read one of the expanded paths; raises ArticleUnreadable."""
    if path == STDIN:
        if sys.stdin is None:
            raise ArticleUnreadable("There is no standard input to read from.")
        return ingest.article_from_bytes(sys.stdin.buffer.read(ingest.MAX_BYTES + 1), origin="standard input")
    if path.startswith(("http://", "https://")):
        raise ArticleUnreadable(f"{path} is an address; this version reads files. Save the article's text in one.")
    return ingest.read_article(Path(path))


def _expand(name: str) -> Iterator[str]:
    path = Path(name)
    if name == STDIN or not _is_folder(path):
        yield name
        return
    found = sorted(file for file in path.rglob("*") if file.suffix.lower() in TEXT_SUFFIXES and file.is_file())
    if not found:
        raise ArticleUnreadable(f"{name} holds no text files ({', '.join(sorted(TEXT_SUFFIXES))}).")
    yield from map(str, found)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name too long, a folder not ours to look into: reading it will say so
        return False

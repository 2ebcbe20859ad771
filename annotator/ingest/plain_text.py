"""Plain text: its encoding found out and said, its line ends made LF, its bytes kept."""

from __future__ import annotations

import codecs
import unicodedata
from pathlib import Path

from charset_normalizer import from_bytes

from annotator.domain.articles import Article, title_of
from annotator.domain.characters import hidden_in, notice_of
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.texts import canonical
from annotator.domain.wording import Wording
from annotator.ingest.notices import NOT_UTF8, filled

MAX_BYTES = 10_000_000
_SAMPLE_BYTES = 200_000  # enough to tell an encoding, and bounded for a hostile file
WESTERN = "cp1252"
WESTERN_SHARE = 0.2
_WESTERN_CHARACTERS = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüßÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜ“”‘’„‚–—…€£°§©«»¡¿·\u00a0")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_article(path: Path) -> Article:
    """Read a text file; raises ArticleUnreadable that names the file and the reason."""
    try:
        if path.is_dir():
            raise ArticleUnreadable(Wording("{path} is a folder, not an article.", path=path))
        if path.exists() and not path.is_file():
            raise ArticleUnreadable(Wording("{path} is not an ordinary file.", path=path))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ArticleUnreadable(_too_large(str(path), size))
        # Only the name is kept as the origin: a whole path would carry the user's name into every export.
        return article_from_bytes(path.read_bytes(), origin=path.name)
    except OSError as error:
        raise ArticleUnreadable(
            Wording("{path} can't be read: {error}.", path=path, error=error.strerror or error)
        ) from error


def article_from_bytes(original: bytes, *, origin: str, encoding: str = "") -> Article:
    """Return the article in the bytes of a text file; raises ArticleUnreadable.

    Raises UnicodeError where they are not in the `encoding` that somebody says.
    """
    if len(original) > MAX_BYTES:
        raise ArticleUnreadable(_too_large(origin, len(original)))
    text, encoding, notices = (original.decode(encoding), encoding, ()) if encoding else decode(original, origin)
    return _article(text, origin=origin, encoding=encoding, original=original, notices=notices)


def article_from_text(text: str, *, origin: str) -> Article:
    """Return the article in a text that was never a file, as a pasted one; raises ArticleUnreadable."""
    return _article(text, origin=origin, encoding="utf-8", original=None, notices=())


def _article(text: str, *, origin: str, encoding: str, original: bytes | None, notices: tuple[str, ...]) -> Article:
    size = len(text.encode("utf-8", "replace"))
    if size > MAX_BYTES:
        raise ArticleUnreadable(_too_large(origin, size))
    text = canonical(text)
    hidden = hidden_in(text)
    if not any(says_something(character) for character in text if character not in hidden.counts):
        raise ArticleUnreadable(Wording("{origin} holds no words, so there is nothing to check in it.", origin=origin))
    notice = notice_of(hidden)
    return Article(text, title_of(text), origin, encoding, original, (*notices, notice) if notice else notices)


def says_something(character: str) -> bool:
    """Tell whether a character is of a word, or an emoji: an article of emoji can be checked too."""
    return character.isalnum() or unicodedata.category(character) == "So"


def decode(original: bytes, origin: str) -> tuple[str, str, tuple[str, ...]]:
    """Return text, encoding and notices of the bytes of a text file; raises ArticleUnreadable for other files."""
    encoding = next((name for mark, name in _MARKS if original.startswith(mark)), "utf-8")
    try:
        text = original.decode(encoding)
    except UnicodeDecodeError as error:
        return _guess(original, origin, error.start)
    if "\0" in text:
        raise ArticleUnreadable(
            Wording("{origin} is not a text file (it holds binary data). Save it as plain text first.", origin=origin)
        )
    return text, encoding, ()


def _guess(original: bytes, origin: str, odd: int) -> tuple[str, str, tuple[str, ...]]:
    """Decode what is not UTF-8 as the bytes around the first odd one suggest, and say so."""
    start = max(0, odd - _SAMPLE_BYTES // 2)
    lines = original[start : start + _SAMPLE_BYTES].split(b"\n")
    telling = b"\n".join(line for line in lines if not line.isascii())  # the others fit every encoding
    encoding = None if b"\0" in original else _encoding_of(telling)
    if encoding is None:
        raise ArticleUnreadable(
            Wording("{origin} is not a text file, or in an encoding nobody can tell. Save it as UTF-8.", origin=origin)
        )
    text = original.decode(encoding, "replace")
    name = encoding.replace("_", "-")
    return text, name, (filled(NOT_UTF8, encoding=name),)


def _encoding_of(telling: bytes) -> str | None:
    """Return the likely encoding: the western one where only western letters come out, else what statistics suggest.

    A few accents in a short text tell statistics nothing: "naïve" was taken for Chinese.
    """
    western = telling.decode(WESTERN, "replace")
    odd = [character for character in western if not character.isascii()]
    if _WESTERN_CHARACTERS.issuperset(odd) and len(odd) < len(western) * WESTERN_SHARE:
        return WESTERN
    best = from_bytes(telling).best()
    return None if best is None else best.encoding


def _too_large(origin: str, size: int) -> Wording:
    return Wording(
        "{name} is {size} MB; an article may have up to {most} MB. Split it first.",
        name=origin,
        size=f"{size / 1e6:.0f}",
        most=f"{MAX_BYTES / 1e6:.0f}",
    )

"""RTF: the text that word processors show of it, read by a walk of our own with the tables of striprtf."""

from __future__ import annotations

import locale
import re
from collections.abc import Mapping

from annotator import __version__
from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.parsers.properties import author_from, date_from, language_from, made_on, notices_of, title_from
from annotator.ingest.parsers.refusals import refuse_empty
from annotator.ingest.parsers.rtf_reader import Reader, TooDeep

_LANGUAGE = re.compile(rb"\\deflang(\d{4,5})")
_HEAD = 4_096


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:  # noqa: ARG001
    """Return the one article in an RTF file; raises ArticleUnreadable."""
    refuse_empty(original, name)
    original = original.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not original.startswith(b"{\\rtf"):
        raise ArticleUnreadable(Wording("{name} is not an RTF file.", name=name))
    try:
        reader = Reader(original)
    except TooDeep as error:
        raise ArticleUnreadable(
            Wording("{name} is not opened: its parts are nested deeper than in any document.", name=name)
        ) from error
    if not reader.whole:
        raise ArticleUnreadable(Wording("{name} is cut off: it ends in the middle. Get the file again.", name=name))
    said = reader.said
    made = date_from("-".join(said.get(part, "0").zfill(2) for part in ("yr", "mo", "dy")))
    return (
        Extract(
            "\n".join(reader.lines),
            title=title_from(said.get("title")),
            author=author_from(said.get("author")),
            language=_language(original),
            extractor=f"annotator {__version__}",
            notices=(*notices_of(reader.counts), *made_on(made)),
        ),
    )


def _language(original: bytes) -> str:
    """Return the language that the head gives by Windows' number for it."""
    found = _LANGUAGE.search(original[:_HEAD])
    return language_from(locale.windows_locale.get(int(found[1]))) if found else ""

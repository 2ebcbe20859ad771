"""Formats: what a file is, told by its content where that can be, else by its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.notices import BY_CONTENT, filled
from annotator.ingest.signatures import PLAIN_ARCHIVE, Known, told_by_content


@dataclass(frozen=True, slots=True)
class Format:
    """A format that is read: its name, how it is called in a sentence, and the ends of its files' names."""

    name: str
    words: Wording
    suffixes: tuple[str, ...] = ()


FORMATS: tuple[Format, ...] = (
    Format("text", Wording("plain text"), (".txt", ".text", ".log")),
    Format("html", Wording("a web page"), (".html", ".htm", ".xhtml")),
    Format("mhtml", Wording("a saved web page (MHTML)"), (".mhtml", ".mht")),
    Format("markdown", Wording("Markdown"), (".md", ".markdown")),
    Format("mail", Wording("an e-mail"), (".eml",)),
    Format("pdf", Wording("PDF"), (".pdf",)),
    Format("docx", Wording("a Word document (DOCX)"), (".docx", ".docm", ".dotx")),
    Format("odt", Wording("an OpenDocument text (ODT)"), (".odt", ".ott", ".fodt")),
    Format("rtf", Wording("RTF"), (".rtf",)),
    Format("epub", Wording("an e-book (EPUB)"), (".epub",)),
    Format("doccano", Wording("an export of doccano")),
    Format("label_studio", Wording("an export of Label Studio")),
    Format("prodigy", Wording("an export of Prodigy")),
    Format("brat", Wording("brat stand-off"), (".ann",)),
    Format("xmi", Wording("UIMA XMI (INCEpTION)"), (".xmi",)),
    Format("web_annotation", Wording("W3C Web Annotations"), (".jsonld",)),
    Format("json_lines", Wording("JSON Lines"), (".jsonl", ".ndjson", ".json")),
    Format("annotator_lines", Wording("our own export (JSON Lines)")),
    Format("csv_table", Wording("a table (CSV)"), (".csv", ".tsv")),
)
# What a file in a folder or an archive is known by as an article; brat's marks come with the text beside them.
SUFFIXES = frozenset(suffix for one in FORMATS for suffix in one.suffixes) - {".ann"}
BY_NAME: Mapping[str, Format] = {one.name: one for one in FORMATS}
_BY_SUFFIX: Mapping[str, Format] = {suffix: one for one in FORMATS for suffix in one.suffixes}
# Formats whose files may have one another's names.
_ALIKE: Mapping[str, tuple[str, ...]] = {
    "html": ("mhtml",),
    "mhtml": ("html", "mail"),
    "mail": ("mhtml",),
    "json_lines": ("doccano", "label_studio", "prodigy", "web_annotation", "annotator_lines", "xmi"),
    "text": ("brat",),
}
_TEXTS = frozenset({"text", "markdown", "csv_table", "brat"})  # files of words, whatever these begin with
_PACKED = frozenset({"docx", "odt", "epub"})
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")  # UTF-16 and UTF-32, where NUL is in every text
READ = "TXT, HTML, MHTML, MD, EML, PDF, DOCX, ODT, RTF, EPUB, JSONL, CSV, XMI"


@dataclass(frozen=True, slots=True)
class Told:
    """A file's format, and what its reader should know of how that was told."""

    format: Format
    notices: tuple[str, ...] = ()


def format_named(chosen: str) -> Format:
    """Return the format that a person named; raises ArticleUnreadable that lists those that there are."""
    if chosen not in BY_NAME:
        raise ArticleUnreadable(
            Wording("There is no format “{format}”. There are: {formats}.", format=chosen, formats=", ".join(BY_NAME))
        )
    return BY_NAME[chosen]


def tell_format(original: bytes, *, name: str) -> Told:
    """Return the format of a file; raises ArticleUnreadable that names the file where it is none that is read."""
    suffix = PurePath(name).suffix.lower()
    named = _BY_SUFFIX.get(suffix)
    told = told_by_content(original, is_text_by_name=named is not None and named.name in _TEXTS)
    if told is PLAIN_ARCHIVE and named is not None and named.name in _PACKED:
        return Told(named)  # cut off before the names by which it would be known; its parser says so
    if isinstance(told, Known):
        raise ArticleUnreadable(
            Wording("{name} is {what}, which can't be read. {advice}", name=name, what=told.words, advice=told.advice)
        )
    if told:
        return _as_told(BY_NAME[told], named)
    if named is not None:
        return Told(named)
    if b"\0" in original and not original.startswith(_WIDE):
        raise ArticleUnreadable(
            Wording("{name} is of a format that can't be read. Can be read: {formats}.", name=name, formats=READ)
        )
    return Told(BY_NAME["text"])


def _as_told(told: Format, named: Format | None) -> Told:
    """Take what the content says; where the name says otherwise, say so."""
    if named is None or named is told or told.name in _ALIKE.get(named.name, ()):
        return Told(told)
    notice = filled(BY_CONTENT, named=named.words, told=told.words)
    return Told(told, (notice,))

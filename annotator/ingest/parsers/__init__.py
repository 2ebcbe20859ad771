"""Parsers: one module a format. They are imported in the child process alone, so nothing here may import one.

Each has `parse(original, *, name, options)`, which returns Extracts or raises ArticleUnreadable; `name` is what to call
the file in a message. A parser opens no file and no address: what a page refers to is never loaded.
"""

from __future__ import annotations

from collections.abc import Mapping

_FORMATS = (
    "html",
    "mhtml",
    "markdown",
    "mail",
    "pdf",
    "docx",
    "odt",
    "rtf",
    "epub",
    "doccano",
    "label_studio",
    "prodigy",
    "brat",
    "xmi",
    "web_annotation",
    "json_lines",
    "csv_table",
    "annotator_lines",
)

# Which module reads which format. Plain text is not here: it is read in the program's own process.
MODULES: Mapping[str, str] = {format_name: f"{__name__}.{format_name}" for format_name in _FORMATS}

"""brat's stand-off: a text and its annotations in two files of one name, kept together in a zip archive.

Its offsets are code points of the text file as it is, line ends and all. What a span says is written behind it, with
blanks for line breaks and between the parts of an interrupted one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import PurePosixPath

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.extracts import Extract
from annotator.ingest.marks import found
from annotator.ingest.marks.archives import files_in, is_archive
from annotator.ingest.marks.found import Found, Mark, extracts
from annotator.ingest.marks.units import Unit
from annotator.ingest.marks.values import words

PARTS = Wording("parts of interrupted spans (the whole stretch was taken)")
EVENTS = Wording("events")
EQUIVALENCES = Wording("equivalences")
NORMALISATIONS = Wording("entries of knowledge bases")
NOT_A_LINE = Wording("lines that are not brat's")
NOTES = Wording("notes on what could not be carried over")
_OTHERS = (Unit.UTF16, Unit.UTF8)
_SPAN = re.compile(r"(T\S+)\t(\S+) (\d{1,18} \d{1,18}(?:;\d{1,18} \d{1,18})*)(?:\t(.*))?")
_COUNTED = {
    "R": found.RELATIONS,
    "E": EVENTS,
    "A": found.ATTRIBUTES,
    "M": found.ATTRIBUTES,
    "N": NORMALISATIONS,
    "*": EQUIVALENCES,
}


def parse(original: bytes, *, name: str, options: Mapping[str, str]) -> tuple[Extract, ...]:
    """Return an extract for each pair in a zip archive, or for one .ann file.

    In the options, `article` is the text of an .ann file alone, and `annotator` who marked it: the files name nobody.
    """
    who = options.get("annotator", "")
    if not is_archive(original):
        if "article" not in options:
            raise _without_text(name)
        return extracts([_article(options["article"], _decoded(original, name), "", who)], name=name, others=_OTHERS)
    files = files_in(original, name=name, suffixes=(".txt", ".ann"))
    articles = []
    for path in sorted(path for path in files if path.endswith(".ann")):
        stem, said = path.removesuffix(".ann"), words(path)
        if f"{stem}.txt" not in files:
            raise _without_text(f"{name}, {said}")
        texts = _decoded(files[f"{stem}.txt"], f"{name}, the text of {said}"), _decoded(files[path], f"{name}, {said}")
        articles.append(_article(*texts, PurePosixPath(stem).name, who))
    return extracts(articles, name=name, others=_OTHERS)


def _article(text: str, annotations: str, name: str, annotator: str) -> Found:
    article = Found(text, name=name)
    lines = [line for line in annotations.removeprefix("\ufeff").replace("\r\n", "\n").split("\n") if line.strip()]
    notes, spans = _notes(lines), set[str]()
    for line in lines:
        match = _SPAN.fullmatch(line)
        if match is not None:
            spans.add(match[1])
            _take(article, match, " ".join(notes[match[1]]), annotator)
        elif not line.startswith("#"):
            article.losses[_COUNTED.get(line[0], NOT_A_LINE)] += 1
    article.losses[NOTES] += sum(len(said) for of, said in notes.items() if of not in spans)
    return article


def _take(article: Found, match: re.Match[str], note: str, annotator: str) -> None:
    _id, label, places, said = match.groups()
    parts = [tuple(map(int, part.split())) for part in places.split(";")]
    if len(parts) > 1:
        article.losses[PARTS] += len(parts) - 1
        said = None  # it leaves out what stands between the parts
    start, end = min(part[0] for part in parts), max(part[1] for part in parts)
    article.marks.append(Mark(start, end, words(label), said, annotator, note))


def _notes(lines: list[str]) -> dict[str, list[str]]:
    """Return what was noted, by the id of what it was noted on."""
    notes = defaultdict[str, list[str]](list)
    for line in lines:
        if line.startswith("#") and len(parts := line.split("\t", 2)) == 3:
            notes[parts[1].rpartition(" ")[2]].append(parts[2])
    return notes


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8")  # with its byte-order mark, which brat counts
    except UnicodeDecodeError as error:
        raise ArticleUnreadable(
            Wording("{name} is not UTF-8, as brat's files are. Save it as UTF-8 first.", name=name)
        ) from error


def _without_text(name: str) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{name} marks a text that is not beside it: put the .txt file of the same name there. "
            "For a text that is in the project: annotator import PROJECT FILE --onto ARTICLE_ID",
            name=name,
        )
    )

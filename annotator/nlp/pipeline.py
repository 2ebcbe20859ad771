"""Pipelines: our own rules on a blank English pipeline, or any spaCy pipeline by name or path with ours added.

Nothing is ever downloaded. A pipeline is loaded once a process and kept.
"""

from __future__ import annotations

import re
from contextlib import AbstractContextManager, nullcontext
from functools import lru_cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.articles import text_sha256
from annotator.domain.claims import Attribution, FoundClaim, Highlights, PipelineName, Span
from annotator.domain.errors import ModelUnavailable
from annotator.nlp import components

DEFAULT_NAME = "annotator-rules"
DEFAULT_VERSION = "1"
# Longer articles are read in parts that end with a paragraph, so that memory stays bounded.
PART_LENGTH = 200_000
KNOWN_STRINGS = 100_000
# The tokenizer peels affixes one at a time, which costs the square of a run without a space.
LONGEST_RUN = 400
_PIECE = 80
_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1},}}")
_SENTENCE_SETTERS = frozenset({"parser", "senter", "sentencizer"})


@lru_cache(maxsize=2)
def load(pipeline: str | None = None) -> Language:
    """Return the pipeline, with our components in it; raises ModelUnavailable."""
    nlp = build() if pipeline is None else _complete(_load_named(pipeline))
    nlp.max_length = 10 * PART_LENGTH
    return nlp


def build() -> Language:
    """Return the default pipeline: a blank English one with our components."""
    nlp = spacy.blank("en")
    nlp.meta["name"] = DEFAULT_NAME
    nlp.meta["version"] = DEFAULT_VERSION
    for name in components.ORDER:
        nlp.add_pipe(name)
    return nlp


def name_of(nlp: Language) -> PipelineName:
    """Return the name and the version that a pipeline gives itself, with its language as spaCy names packages."""
    name = str(nlp.meta.get("name") or "pipeline")
    if name == DEFAULT_NAME:
        return PipelineName(name, DEFAULT_VERSION)
    return PipelineName(f"{nlp.lang}_{name}", str(nlp.meta.get("version") or "0.0.0"))


def find_claims(text: str, pipeline: str | None = None) -> Highlights:
    """Read a text of any length; see `annotator.nlp.find_claims`."""
    nlp = load(pipeline)
    claims: list[FoundClaim] = []
    attributions: list[Attribution] = []
    for start, end in parts(text):
        with _zone(nlp):
            doc = run(nlp, text[start:end])
            claims += [_moved_claim(one, start) for one in doc._.annotator_claims]
            attributions += [_moved(one, start) for one in doc._.annotator_attributions]
    return Highlights(text_sha256(text), name_of(nlp), tuple(claims), tuple(attributions), _notices(nlp))


def _zone(nlp: Language) -> AbstractContextManager[object]:
    """Let the vocabulary learn the usual words, which makes the next article faster; then free what each part adds."""
    return nullcontext() if len(nlp.vocab.strings) < KNOWN_STRINGS else nlp.memory_zone()


def run(nlp: Language, text: str) -> Doc:
    """Run a pipeline over a text that may hold runs of any length without white space."""
    doc = nlp.make_doc(text) if not _RUN.search(text) else _make_doc(nlp, text)
    return nlp(doc)


def parts(text: str) -> list[tuple[int, int]]:
    """Cut a text at paragraphs, else at white space, else anywhere, into parts of at most PART_LENGTH."""
    found: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > PART_LENGTH:
        middle, end = start + PART_LENGTH // 2, start + PART_LENGTH
        cuts = (text.rfind(mark, middle, end) + 1 for mark in ("\n", ". ", " "))
        cut = next((cut for cut in cuts if cut), end)
        found.append((start, cut))
        start = cut
    if start < len(text):
        found.append((start, len(text)))
    return found


def _make_doc(nlp: Language, text: str) -> Doc:
    """Tokenize in pieces, so that no run without white space is longer than LONGEST_RUN."""
    words: list[str] = []
    spaces: list[bool] = []
    start = 0
    for match in [*_RUN.finditer(text), None]:
        _tokenize(nlp, text[start : match.start() if match else len(text)], words, spaces)
        if match:
            for begin in range(match.start(), match.end(), _PIECE):
                _tokenize(nlp, text[begin : min(begin + _PIECE, match.end())], words, spaces)
            start = match.end()
    return Doc(nlp.vocab, words=words, spaces=spaces)


def _tokenize(nlp: Language, piece: str, words: list[str], spaces: list[bool]) -> None:
    for token in nlp.tokenizer(piece) if piece else ():
        words.append(token.text)
        spaces.append(bool(token.whitespace_))


def _load_named(pipeline: str) -> Language:
    """Load an installed package or a folder; every failure becomes one line that names it."""
    if not pipeline.strip():
        raise ModelUnavailable("No pipeline was named. Give the name of an installed spaCy package or a folder.")
    folder = Path(pipeline).expanduser()
    try:
        is_folder = folder.is_dir()
    except (OSError, ValueError):
        is_folder = False
    if not is_folder and not spacy.util.is_package(pipeline):
        raise ModelUnavailable(
            f"The spaCy pipeline “{_line(pipeline)}” was not found: it is neither an installed package nor a folder. "
            "Install it with pip, give its folder, or leave --pipeline out to use the built-in rules."
        )
    try:
        return spacy.load(folder if is_folder else pipeline)
    except Exception as error:
        raise ModelUnavailable(
            f"The spaCy pipeline “{_line(pipeline)}” could not be loaded ({_line(str(error) or repr(error))}). "
            "Reinstall it for this version of spaCy, or leave --pipeline out to use the built-in rules."
        ) from error


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 160 else line[:159] + "…"


def _complete(nlp: Language) -> Language:
    """Add those of our components that a pipeline lacks; its own sentence boundaries stay."""
    wanted = components.ORDER if nlp.lang == "en" else components.ORDER[:2]
    for name in wanted:
        if name in nlp.pipe_names or (name == components.ORDER[0] and _SENTENCE_SETTERS & set(nlp.pipe_names)):
            continue
        options: dict[str, Any] = {"first": True} if name == components.ORDER[0] else {}
        nlp.add_pipe(name, **options)
    return nlp


def _notices(nlp: Language) -> tuple[str, ...]:
    if "annotator_claims" in nlp.pipe_names:
        return ()
    return (
        f"This pipeline reads the language “{nlp.lang}”: it finds sentences and quotations only. "
        "Who says what and what is fact or opinion is found in English texts.",
    )


def _moved(attribution: Attribution, by: int) -> Attribution:
    if not by:
        return attribution
    return Attribution(
        _moved_spans(attribution.source, by),
        _moved_spans(attribution.cue, by),
        _moved_spans(attribution.content, by),
        attribution.speaker,
        attribution.direct,
    )


def _moved_spans(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple(Span(span.start + by, span.end + by) for span in spans)


def _moved_claim(claim: FoundClaim, by: int) -> FoundClaim:
    if not by:
        return claim
    span = Span(claim.span.start + by, claim.span.end + by)
    return FoundClaim(span, claim.quote, claim.suggestion, _moved(claim.attribution, by) if claim.attribution else None)

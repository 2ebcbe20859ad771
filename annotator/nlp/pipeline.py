"""Pipelines: the shipped one, our rules alone, or any spaCy pipeline by name or path with ours added.

Nothing is ever downloaded. A pipeline is loaded once a process and kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache, lru_cache, partial

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator import paths
from annotator.domain.claims import Attribution, FoundClaim, Highlights, PipelineName
from annotator.domain.errors import ModelUnavailable
from annotator.domain.texts import text_sha256
from annotator.nlp import components
from annotator.nlp.others import loading
from annotator.nlp.others.forbidden import forbidding
from annotator.nlp.others.labels import CLAIMS, PARTS, labels_of

RULES_NAME = "annotator-rules"
RULES_VERSION = "1"
SHIPPED_NAME = "annotator-en"
DEFAULT_NAME = SHIPPED_NAME
# Longer articles are read in parts that end with a paragraph, so that memory stays bounded.
PART_LENGTH = 200_000
KNOWN_STRINGS = 100_000
# Texts that are read together where many come.
TOGETHER = 16
# The tokenizer peels affixes one at a time, which costs the square of a run without a space.
LONGEST_RUN = 400
_PIECE = 80
_RUN = re.compile(rf"(?<!\S)\S{{{LONGEST_RUN + 1},}}")
_SENTENCES = frozenset({"token.is_sent_start", "doc.sents"})
# Who has one of these in a pipeline has chosen what stands around it.
_COMPLETE = frozenset({"annotator_claims", "annotator_mapping"})


def load(pipeline: str | None = None) -> Language:
    """Return the pipeline, with our components in it, after it has read a first text; raises ModelUnavailable.

    RULES_NAME is our rules alone, SHIPPED_NAME the trained pipeline that comes with the program; without a name it is
    DEFAULT_NAME. A pipeline is never taken from a project.
    """
    name = DEFAULT_NAME if pipeline is None else pipeline
    if name == RULES_NAME:
        return _rules()
    return _shipped() if name == SHIPPED_NAME else named(name)


@cache
def _rules() -> Language:
    return _ready(build())


@cache
def _shipped() -> Language:
    return _tried(loading.load_shipped(paths.shipped_pipeline()), loading.damaged)


@lru_cache(maxsize=1)
def named(name: str) -> Language:
    """Load a pipeline of somebody else's; `load` is what others call. One is kept, for it may be large."""
    return _tried(loading.load_named(name), partial(loading.unloadable, name))


def _ready(nlp: Language) -> Language:
    nlp.max_length = 10 * PART_LENGTH
    return nlp


def _tried(nlp: Language, told: Callable[[Exception], ModelUnavailable]) -> Language:
    """Add our components and read a first text: what a pipeline lacks may show only then."""
    try:
        with forbidding():
            _complete(nlp)("Warm.")
    except Exception as error:
        raise told(error) from error
    return _ready(nlp)


def build(*, trained: bool = False, name: str = RULES_NAME, version: str = RULES_VERSION) -> Language:
    """Return a blank English pipeline with our components: those of rules alone, or those around a trained network."""
    nlp = spacy.blank("en")
    nlp.meta["name"] = name
    nlp.meta["version"] = version
    for component in components.TRAINED if trained else components.ORDER:
        nlp.add_pipe(component)
    return nlp


def name_of(nlp: Language) -> PipelineName:
    """Return the name and the version that a pipeline gives itself, with its language as spaCy names packages."""
    name = str(nlp.meta.get("name") or "pipeline")
    if name.startswith("annotator-"):
        return PipelineName(name, str(nlp.meta["version"]))
    return PipelineName(f"{nlp.lang}_{name}", str(nlp.meta.get("version") or "0.0.0"))


def find_claims(text: str, pipeline: str | None = None) -> Highlights:
    """Read a text of any length; see `annotator.nlp.find_claims`."""
    return next(find_many([text], pipeline))


def find_many(texts: Iterable[str], pipeline: str | None = None) -> Iterator[Highlights]:
    """Read texts of any length, some together; see `annotator.nlp.find_many`."""
    nlp = load(pipeline)
    for group in batched_by_length(texts, TOGETHER):
        hashes = [text_sha256(text) for text in group]
        found = [_Found([], []) for _ in group]
        cuts = [_Cut(place, start, end) for place, text in enumerate(group) for start, end in parts(text)]
        # Texts that come in a group are short; the parts of a long one are read one by one, each forgotten after.
        step = TOGETHER if len(group) > 1 else 1
        for first in range(0, len(cuts), step):
            with _zone(nlp):
                _read(nlp, pipeline, group, cuts[first : first + step], found)
        for sha256, one in zip(hashes, found, strict=True):
            yield Highlights(sha256, name_of(nlp), tuple(one.claims), tuple(one.attributions), _notices(nlp))


@dataclass(frozen=True, slots=True)
class _Cut:
    """A part of a text: which text of its group, and where in it, as code points."""

    text: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found in a text so far."""

    claims: list[FoundClaim]
    attributions: list[Attribution]


def _read(nlp: Language, pipeline: str | None, group: list[str], cuts: list[_Cut], found: list[_Found]) -> None:
    """Read parts of texts together and add what they hold; a failure of somebody else's pipeline is told as that."""
    texts = [group[cut.text][cut.start : cut.end] for cut in cuts]
    try:
        with forbidding():
            docs = _docs(nlp, texts)
    except Exception as error:
        if pipeline in {None, RULES_NAME, SHIPPED_NAME}:
            raise
        raise loading.failed(str(pipeline), error) from error
    for cut, doc in zip(cuts, docs, strict=True):
        one = found[cut.text]
        one.claims.extend(claim.moved(cut.start) for claim in doc._.annotator_claims)
        one.attributions.extend(attribution.moved(cut.start) for attribution in doc._.annotator_attributions)


def _docs(nlp: Language, texts: list[str]) -> list[Doc]:
    """Return each text as its pipeline read it. Were any changed or left out, claims would land in other words."""
    docs = list(nlp.pipe((make_doc(nlp, text) for text in texts), batch_size=len(texts)))
    if [doc.text for doc in docs] != texts:
        raise ValueError("it changes the text")
    return docs


def batched_by_length(texts: Iterable[str], count: int) -> Iterator[list[str]]:
    """Yield texts in their order in groups of at most `count`, and of one where they are long."""
    group: list[str] = []
    size = 0
    for text in texts:
        if group and (len(group) == count or size + len(text) > PART_LENGTH):
            yield group
            group, size = [], 0
        group.append(text)
        size += len(text)
    if group:
        yield group


def _zone(nlp: Language) -> AbstractContextManager[object]:
    """Let the vocabulary learn the usual words, which makes the next article faster; then free what each part adds."""
    return nullcontext() if len(nlp.vocab.strings) < KNOWN_STRINGS else nlp.memory_zone()


def run(nlp: Language, text: str) -> Doc:
    """Run a pipeline over a text that may hold runs of any length without white space."""
    return nlp(make_doc(nlp, text))


def make_doc(nlp: Language, text: str) -> Doc:
    """Tokenize a text that may hold runs of any length without white space."""
    return nlp.make_doc(text) if not _RUN.search(text) else _make_doc(nlp, text)


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


def _complete(nlp: Language) -> Language:
    """Add those of our components that a pipeline lacks; its own sentence boundaries stay."""
    if _COMPLETE & {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}:
        return nlp
    if not any(_SENTENCES & set(nlp.get_pipe_meta(name).assigns) for name in nlp.pipe_names):
        nlp.add_pipe("annotator_sentences", first=True)
    for name in components.OTHERS:
        if name not in nlp.pipe_names:
            nlp.add_pipe(name)
    return nlp


def _notices(nlp: Language) -> tuple[str, ...]:
    """Say what a pipeline of another language finds, and what it does not."""
    if nlp.lang == "en" or "annotator_claims" in nlp.pipe_names:
        return ()
    marked = labels_of(nlp).of({*PARTS, *CLAIMS})
    if not marked:
        return (
            f"This pipeline reads the language “{nlp.lang}”: it finds sentences and quotations only. "
            "Who says what and what is fact or opinion is found in English texts.",
        )
    return (
        f"This pipeline reads the language “{nlp.lang}”: beside sentences and quotations it finds only what is marked "
        f"by its own {', '.join(f'“{name}”' for name in marked)}. Our rules read English texts.",
    )

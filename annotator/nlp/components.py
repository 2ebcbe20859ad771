"""The spaCy components: thin factories that hand a Doc to the rules and keep what they return.

Each can be used alone in any pipeline: `nlp.add_pipe("annotator_quotations")`. Results:

annotator_sentences     `token.is_sent_start`, unless `keep` and something before it has set them
annotator_quotations    `doc.spans["annotator_quotations"]`, `doc._.annotator_quotations` (Quotation, with its depth)
annotator_attribution   `doc.spans["annotator_sources" | "annotator_cues" | "annotator_contents"]` (span ids
                        join the parts of one attribution), `doc._.annotator_attributions` (Attribution)
annotator_mapping       what annotator_attribution and annotator_claims leave, from the labels of other people's
                        components (docs/pipelines.md)
annotator_claims        `doc.spans["annotator_claims"]` (labels are suggestions), `doc._.annotator_claims` (FoundClaim)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from annotator.domain.claims import Attribution, FoundClaim
from annotator.nlp.attribution.findings import Finding, find_attributions, findings_of
from annotator.nlp.attribution.people import People, people_of
from annotator.nlp.docs import CharRange, keep_spans, starts_of
from annotator.nlp.encoder.component import Encoder
from annotator.nlp.encoder.readings import Reading
from annotator.nlp.encoder.relations import mend, tagged_relations
from annotator.nlp.encoder.tags import NAMES
from annotator.nlp.others import saving
from annotator.nlp.others.labels import labels_of
from annotator.nlp.others.mapping import mapped
from annotator.nlp.statements.claims import cut_claims
from annotator.nlp.statements.suggestions import View
from annotator.nlp.text.quotations import find_quotations
from annotator.nlp.text.sentences import sentence_starts
from annotator.nlp.text.words import Words, words_of

ORDER = ("annotator_sentences", "annotator_quotations", "annotator_attribution", "annotator_claims")
TRAINED = (
    "annotator_sentences",
    "annotator_quotations",
    "annotator_encoder",
    "annotator_relations",
    "annotator_claims",
)
# What other people's pipelines get, after sentences where nothing of theirs sets them.
OTHERS = ("annotator_quotations", "annotator_mapping")

_NO = 2**64 - 1  # -1 as spaCy's arrays hold it: no sentence starts here
Component = Callable[[Doc], Doc]


def _register() -> None:
    """Declare the extension attributes; a second import of this module must not fail."""
    for name in ("annotator_quotations", "annotator_findings", "annotator_claims"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, getter=partial(_kept, name), setter=partial(_keep, name))
    if not Doc.has_extension("annotator_reading"):
        Doc.set_extension("annotator_reading", default=None)
    if not Doc.has_extension("annotator_attributions"):
        Doc.set_extension("annotator_attributions", getter=_attributions)
    saving.register()


def _kept(name: str, doc: Doc) -> tuple[Any, ...]:
    """Return what is kept on a Doc, as a tuple again where `doc.from_bytes` made it a list."""
    return tuple(doc.user_data.get(name, ()))


def _keep(name: str, doc: Doc, found: tuple[Any, ...]) -> None:
    doc.user_data[name] = found


def _attributions(doc: Doc) -> tuple[Attribution, ...]:
    return tuple(finding.attribution for finding in doc._.annotator_findings)


@Language.factory("annotator_sentences", default_config={"keep": True}, assigns=["token.is_sent_start", "doc.sents"])
def create_sentences(nlp: Language, name: str, keep: bool) -> Component:  # noqa: ARG001, FBT001
    """Make the component that sets sentence starts; with `keep`, a Doc that has them is left alone."""

    def sentences(doc: Doc) -> Doc:
        if not (keep and doc.has_annotation("SENT_START")):
            words = words_of(doc)
            # One array at a time: `token.is_sent_start = ...` looks at the whole Doc, which costs the square (3.8.18).
            marks = doc.to_array(["SENT_START"])
            marks[:] = _NO
            for word in _true(sentence_starts(words)):
                marks[words.token[word]] = 1
            marks[:1] = 1
            doc.from_array(["SENT_START"], marks)  # type: ignore[arg-type]  # stubs of 3.8 say float
        return doc

    return sentences


@Language.factory("annotator_quotations", assigns=["doc._.annotator_quotations", "doc.spans"])
def create_quotations(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that finds quotations."""

    def quotations(doc: Doc) -> Doc:
        found = tuple(find_quotations(words_of(doc).source))
        doc._.annotator_quotations = found
        keep_spans(doc, "annotator_quotations", ((one.start, one.end, "QUOTATION", "") for one in found))
        return doc

    return quotations


@Language.factory(
    "annotator_encoder", requires=["doc._.annotator_quotations"], assigns=["doc._.annotator_reading", "doc.ents"]
)
def create_encoder(nlp: Language, name: str) -> Encoder:  # noqa: ARG001
    """Make the component that reads with the trained network; empty until it is loaded from a pipeline on disk."""
    return Encoder(name)


@Language.factory(
    "annotator_attribution", requires=["doc._.annotator_quotations"], assigns=["doc._.annotator_findings", "doc.spans"]
)
def create_attribution(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that finds who says what by rules; English only."""

    def attribution(doc: Doc) -> Doc:
        words = words_of(doc)
        return _keep_findings(doc, find_attributions(words, starts_of(doc, words), list(doc._.annotator_quotations)))

    return attribution


@Language.factory(
    "annotator_relations", requires=["doc._.annotator_reading"], assigns=["doc._.annotator_findings", "doc.spans"]
)
def create_relations(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that joins what the encoder tagged into who says what."""

    def relations(doc: Doc) -> Doc:
        words, quotations, reading = words_of(doc), list(doc._.annotator_quotations), doc._.annotator_reading
        found = mend(words, starts_of(doc, words), quotations, tagged_relations(words, reading))
        return _keep_findings(doc, findings_of(words, quotations, found, _people(words, reading)))

    return relations


def _people(words: Words, reading: Reading) -> People:
    named = [(one.start, one.end, NAMES[one.kind] == "PERSON") for one in reading.names]
    return people_of(
        words,
        [(start, end) for start, end, is_person in named if is_person],
        [(start, end) for start, end, is_person in named if not is_person],
    )


def _keep_findings(doc: Doc, found: list[Finding]) -> Doc:
    doc._.annotator_findings = tuple(found)
    for part in ("source", "cue", "content"):
        keep_spans(doc, f"annotator_{part}s", _parts(found, part))
    return doc


@Language.factory(
    "annotator_claims", requires=["doc._.annotator_findings"], assigns=["doc._.annotator_claims", "doc.spans"]
)
def create_claims(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that cuts claims and suggests what they are; English only."""

    def claims(doc: Doc) -> Doc:
        words = words_of(doc)
        found = cut_claims(
            words,
            starts_of(doc, words),
            list(doc._.annotator_quotations),
            list(doc._.annotator_findings),
            _views(doc),
        )
        return _keep_claims(doc, found)

    return claims


def _keep_claims(doc: Doc, found: list[FoundClaim]) -> Doc:
    doc._.annotator_claims = tuple(found)
    labelled = ((one.span.start, one.span.end, one.suggestion.label.value.upper(), "") for one in found)
    keep_spans(doc, "annotator_claims", labelled)
    return doc


@Language.factory(
    "annotator_mapping",
    requires=["doc._.annotator_quotations"],
    assigns=["doc._.annotator_findings", "doc._.annotator_claims", "doc.spans"],
)
def create_mapping(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that takes what a pipeline's other components mark as attributions and claims."""

    def mapping(doc: Doc) -> Doc:
        found = mapped(doc, labels_of(nlp), english=nlp.lang == "en")
        return _keep_claims(_keep_findings(doc, found.findings), found.claims)

    return mapping


def _views(doc: Doc) -> list[View] | None:
    reading = doc._.annotator_reading
    if reading is None:
        return None
    return [View(opinion, factual) for opinion, factual in reading.views.tolist()]


def _true(flags: Iterable[bool]) -> list[int]:
    return [place for place, flag in enumerate(flags) if flag]


def _parts(found: Iterable[Finding], part: str) -> Iterable[CharRange]:
    for number, finding in enumerate(found):
        for span in getattr(finding.attribution, part):
            yield span.start, span.end, part.upper(), str(number)


_register()

"""The spaCy components: thin factories that hand a Doc to the rules and keep what they return.

Each can be used alone in any pipeline: `nlp.add_pipe("annotator_quotations")`. Results:

annotator_sentences     `token.is_sent_start`, unless `keep` and something before it has set them
annotator_quotations    `doc.spans["annotator_quotations"]`, `doc._.annotator_quotations` (Quotation, with its depth)
annotator_attribution   `doc.spans["annotator_sources" | "annotator_cues" | "annotator_contents"]` (span ids
                        join the parts of one attribution), `doc._.annotator_attributions` (Attribution)
annotator_claims        `doc.spans["annotator_claims"]` (labels are suggestions), `doc._.annotator_claims` (FoundClaim)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.domain.claims import Attribution
from annotator.nlp.attribution.findings import Finding, find_attributions
from annotator.nlp.statements.claims import cut_claims
from annotator.nlp.text.quotations import find_quotations
from annotator.nlp.text.sentences import sentence_starts
from annotator.nlp.text.words import Words, words_of

ORDER = ("annotator_sentences", "annotator_quotations", "annotator_attribution", "annotator_claims")

_NO = 2**64 - 1  # -1 as spaCy's arrays hold it: no sentence starts here
Component = Callable[[Doc], Doc]
CharRange = tuple[int, int, str, str]


def _register() -> None:
    """Declare the extension attributes; a second import of this module must not fail."""
    for name in ("annotator_quotations", "annotator_findings", "annotator_claims"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=())
    if not Doc.has_extension("annotator_attributions"):
        Doc.set_extension("annotator_attributions", getter=_attributions)


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
        found = tuple(find_quotations(doc.text))
        doc._.annotator_quotations = found
        _keep_spans(doc, "annotator_quotations", ((one.start, one.end, "QUOTATION", "") for one in found))
        return doc

    return quotations


@Language.factory(
    "annotator_attribution", requires=["doc._.annotator_quotations"], assigns=["doc._.annotator_findings", "doc.spans"]
)
def create_attribution(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that finds who says what; English only."""

    def attribution(doc: Doc) -> Doc:
        words = words_of(doc)
        found = find_attributions(words, starts_of(doc, words), list(doc._.annotator_quotations))
        doc._.annotator_findings = tuple(found)
        for part in ("source", "cue", "content"):
            _keep_spans(doc, f"annotator_{part}s", _parts(found, part))
        return doc

    return attribution


@Language.factory(
    "annotator_claims", requires=["doc._.annotator_findings"], assigns=["doc._.annotator_claims", "doc.spans"]
)
def create_claims(nlp: Language, name: str) -> Component:  # noqa: ARG001
    """Make the component that cuts claims and suggests what they are; English only."""

    def claims(doc: Doc) -> Doc:
        words = words_of(doc)
        found = cut_claims(
            words, starts_of(doc, words), list(doc._.annotator_quotations), list(doc._.annotator_findings)
        )
        doc._.annotator_claims = tuple(found)
        labelled = ((one.span.start, one.span.end, one.suggestion.label.value.upper(), "") for one in found)
        _keep_spans(doc, "annotator_claims", labelled)
        return doc

    return claims


def starts_of(doc: Doc, words: Words) -> list[bool]:
    """Return the sentence starts of a Doc by word; white space at the start of a sentence is skipped."""
    marks = doc.to_array("SENT_START").tolist() if len(doc) else []
    starts: list[bool] = []
    before = -1
    for place in words.token:
        starts.append(before < 0 or any(marks[at] == 1 for at in range(before + 1, place + 1)))
        before = place
    return starts


def _true(flags: Iterable[bool]) -> list[int]:
    return [place for place, flag in enumerate(flags) if flag]


def _parts(found: Iterable[Finding], part: str) -> Iterable[CharRange]:
    for number, finding in enumerate(found):
        for span in getattr(finding.attribution, part):
            yield span.start, span.end, part.upper(), str(number)


def _keep_spans(doc: Doc, group: str, ranges: Iterable[CharRange]) -> None:
    """Put code-point ranges on `doc.spans`; an edge inside a token takes in the whole token."""
    spans: list[Span] = []
    for start, end, label, number in ranges:
        span = doc.char_span(start, end, label=label, span_id=number, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.spans[group] = spans


_register()

"""Labels: what the spans and entities of somebody else's pipeline mean to us, and where on a Doc they are.

A component counts where it says that it leaves spans or entities and which labels it knows, as spaCy's `spancat`,
`span_ruler`, `ner` and `entity_ruler` do. So what a pipeline marks is known before it reads a text, and an article in
which it marks nothing is not mistaken for one that it cannot read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from annotator.domain.claims import SuggestionLabel
from annotator.nlp.attribution.sources import Range
from annotator.nlp.encoder.links import CONTENT, CUE, SOURCE
from annotator.nlp.text.words import Words

PARTS = {"SOURCE": SOURCE, "CUE": CUE, "CONTENT": CONTENT}
CLAIMS = {
    "CLAIM": SuggestionLabel.FACTUAL,
    "FACTUAL": SuggestionLabel.FACTUAL,
    "OPINION": SuggestionLabel.OPINION,
    "ATTRIBUTED": SuggestionLabel.ATTRIBUTED,
}
_PEOPLE = frozenset({"PERSON", "PER"})
_OURS = "annotator_"
_ENTITIES = ""
_ANY_GROUP = "*"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A half-open range of words that a component labelled; `label` is in capitals, `score` a probability."""

    start: int
    end: int
    label: str
    component: str
    score: float | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """Which component marks what: by the group of spans, "" for entities and "*" for any, and by the label."""

    components: dict[tuple[str, str], str]

    @property
    def attributions(self) -> bool:
        """Say whether the pipeline marks what people say."""
        return bool(self.of({"CONTENT"}))

    @property
    def claims(self) -> bool:
        """Say whether the pipeline marks claims."""
        return bool(self.of(CLAIMS))

    def of(self, labels: Iterable[str]) -> list[str]:
        """Return the names of the components that know any of `labels`, each once."""
        wanted = set(labels)
        return list(dict.fromkeys(name for (_, label), name in self.components.items() if label in wanted))


def labels_of(nlp: Language) -> Labels:
    """Return what the components of a pipeline mark, of all that means something to us."""
    found: dict[tuple[str, str], str] = {}
    for name, component in nlp.pipeline:
        for group in _groups(nlp, name, component):
            for label in getattr(component, "labels", None) or ():
                if str(label).upper() in PARTS or str(label).upper() in CLAIMS:
                    found.setdefault((group, str(label).upper()), name)
    return Labels(found)


def _groups(nlp: Language, name: str, component: Any) -> Iterator[str]:
    """Yield where a component leaves what it marks."""
    meta = nlp.get_pipe_meta(name)
    if meta.factory.startswith(_OURS):
        return
    key = getattr(component, "key", None)
    if "doc.spans" in meta.assigns and not (key is None and getattr(component, "annotate_ents", False)):
        yield key if isinstance(key, str) else _ANY_GROUP
    if "doc.ents" in meta.assigns or getattr(component, "annotate_ents", False):
        yield _ENTITIES


def marks_of(doc: Doc, words: Words, labels: Labels) -> list[Mark]:
    """Return what the components marked in a Doc, sorted, each once."""
    found: set[Mark] = set()
    for group, spans, scores in _spans(doc):
        for span, score in zip(spans, scores, strict=True):
            label = span.label_.upper()
            component = labels.components.get((group, label)) or labels.components.get((_ANY_GROUP, label))
            start, end = words.covering(span.start_char, span.end_char)
            if component is not None and start < end:
                found.add(Mark(start, end, label, component, score))
    return sorted(found, key=lambda mark: (mark.start, mark.end, mark.label, mark.component))


def _spans(doc: Doc) -> Iterator[tuple[str, list[Span], list[float | None]]]:
    yield _ENTITIES, list(doc.ents), [None] * len(doc.ents)
    for group, spans in doc.spans.items():
        if not group.startswith(_OURS):
            # spancat keeps its scores beside its spans; whoever changes the spans leaves scores of other spans.
            scores = spans.attrs.get("scores")
            known = scores is not None and len(scores) == len(spans)
            yield group, list(spans), [float(one) for one in scores] if known else [None] * len(spans)


def people_in(doc: Doc, words: Words) -> list[Range]:
    """Return the people that any component of the pipeline named, in order, as ranges of words."""
    named = (words.covering(one.start_char, one.end_char) for one in doc.ents if one.label_.upper() in _PEOPLE)
    return [(start, end) for start, end in named if start < end]

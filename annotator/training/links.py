"""Learning which cue a source or content belongs to: multinomial logistic regression over the cues near it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from spacy.language import Language
from torch import nn

from annotator.evaluation.corpora.attributions import AttributedText
from annotator.nlp.docs import starts_of
from annotator.nlp.encoder.links import CUE, FEATURES, Layout, Measures, candidates, layout_of
from annotator.nlp.encoder.tags import PARTS, TaggedSpan
from annotator.nlp.pipeline import run
from annotator.nlp.text.passages import quoted_words
from annotator.nlp.text.words import words_of

_EPOCHS = 12
_SIZE = 256
_RATE = 3e-3

Choice = tuple[NDArray[np.float32], int]


def learn_links(nlp: Language, texts: Sequence[AttributedText], *, seed: int = 1) -> list[float]:
    """Return the weights for `nlp.encoder.links.link`."""
    choices = [choice for text in texts for choice in choices_of(nlp, text)]
    widest = max(len(rows) for rows, _ in choices)
    features = torch.zeros(len(choices), widest, FEATURES)
    there = torch.full((len(choices), widest), -1e9)
    for place, (rows, _) in enumerate(choices):
        features[place, : len(rows)] = torch.from_numpy(rows)
        there[place, : len(rows)] = 0
    right = torch.tensor([choice for _, choice in choices])
    torch.manual_seed(seed)
    scorer = nn.Linear(FEATURES, 1, bias=False)
    optimizer = torch.optim.Adam(scorer.parameters(), lr=_RATE, weight_decay=1e-5)
    for _ in range(_EPOCHS):
        for chosen in torch.randperm(len(choices)).split(_SIZE):
            scores = scorer(features[chosen])[..., 0] + there[chosen]
            loss = nn.functional.cross_entropy(scores, right[chosen])
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    return [round(float(weight), 5) for weight in scorer.weight.detach()[0]]


def choices_of(nlp: Language, text: AttributedText) -> Iterator[Choice]:
    """Yield, for each source and content, the features of the cues near it and which of them it belongs to."""
    layout, spans, owner = _spans(nlp, text)
    cues = sorted(span for span in spans if span.kind == CUE)
    measures = Measures(layout, spans)
    for span, cue in owner.items():
        near = candidates(cues, span)
        if cue in cues and cues.index(cue) in near:
            yield measures.rows(span, [cues[place] for place in near]), near.index(cues.index(cue))


def _spans(nlp: Language, text: AttributedText) -> tuple[Layout, list[TaggedSpan], dict[TaggedSpan, TaggedSpan]]:
    doc = run(nlp, text.text)
    words = words_of(doc)
    layout = layout_of(words, starts_of(doc, words), quoted_words(words, doc._.annotator_quotations))
    found: list[TaggedSpan] = []
    owner: dict[TaggedSpan, TaggedSpan] = {}
    for one in text.attributions:
        spans = [
            TaggedSpan(*edges, kind)
            for kind, part in enumerate(PARTS)
            for span in getattr(one, part)
            if (edges := words.covering(span.start, span.end))[0] < edges[1]
        ]
        found += spans
        cues = [span for span in spans if span.kind == CUE]
        owner |= {span: cues[0] for span in spans if cues and span.kind != CUE}
    return layout, found, owner

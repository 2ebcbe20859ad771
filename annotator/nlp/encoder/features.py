"""Word features: what the network is told of each word beside its word pieces.

The encoder's vocabulary is in lower case and its tokenizer drops line breaks, so case, paragraphs, sentences and
quotations are told here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from annotator.nlp.text.quotations import Quotation
from annotator.nlp.text.words import Words

LOWER, TITLE, UPPER, MIXED, NUMBER, MARK = range(6)
JOINED, SPACED, SENTENCE, PARAGRAPH = range(4)
FREE, QUOTED, QUOTED_INSIDE, UNCLOSED, UNCLOSED_INSIDE = range(5)
# Columns of a feature array and how many values each has: the sizes of the network's embedding tables.
COLUMNS = {"case": 6, "gap": 4, "quotation": 5}


def features_of(words: Words, starts: Sequence[bool], quotations: Iterable[Quotation]) -> NDArray[np.int64]:
    """Return the features of each word, an array of shape (words, 3) whose columns are those of COLUMNS."""
    features = np.zeros((len(words), len(COLUMNS)), dtype=np.int64)
    if not len(words):
        return features
    features[:, 0] = [case_of(text) for text in words.text]
    features[:, 1] = _gaps(words, starts)
    for quotation in quotations:
        first, stop = words.covering(quotation.start, quotation.end)
        value = (QUOTED if quotation.closed else UNCLOSED) + bool(quotation.depth)
        features[first:stop, 2] = np.maximum(features[first:stop, 2], value)
    return features


def case_of(text: str) -> int:
    """Return how a word is written."""
    if text.islower():
        return LOWER
    if text[0].isdigit():
        return NUMBER
    if not any(map(str.isalnum, text)):
        return MARK
    if len(text) > 1 and text.isupper():
        return UPPER
    return TITLE if text[0].isupper() else MIXED


def _gaps(words: Words, starts: Sequence[bool]) -> list[int]:
    return [
        PARAGRAPH if words.paragraph[word] else SENTENCE if starts[word] else SPACED if words.spaced(word) else JOINED
        for word in range(len(words))
    ]

"""Relations: attributions as ranges of words, as the rules hand them to each other."""

from __future__ import annotations

from dataclasses import dataclass, field

from annotator.nlp.attribution.sources import Range


@dataclass(slots=True)
class Relation:
    """One attribution, as ranges of words. `by` names the rule, `lemma` the verb.

    `speaker_from` is the source of the relation that this one goes on from; `relay` is who passes the words on;
    `score` is how likely the content is one, where that is known.
    """

    source: list[Range] = field(default_factory=list)
    cue: list[Range] = field(default_factory=list)
    content: list[Range] = field(default_factory=list)
    by: str = ""
    lemma: str = ""
    speaker_from: Range | None = None
    relay: Range | None = None
    score: float | None = None

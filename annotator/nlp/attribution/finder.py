"""Attribution: who says what, by which words, in all passages of a text.

The conventions are those of PolNeAR (Newell, Margolin and Ruths, LREC 2018): a source has its appositives, a cue is
the whole verb phrase, a content keeps its quotation marks and its "that".
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.nlp.attribution.according import according_to
from annotator.nlp.attribution.cues import find_cues
from annotator.nlp.attribution.reading import Reader
from annotator.nlp.attribution.relations import Relation
from annotator.nlp.text.passages import Passage, Stretch


def find_relations(passages: Sequence[Passage]) -> list[Relation]:
    """Return the relations of all passages in order; quotations nobody claims join their neighbours."""
    found: list[Relation] = []
    paragraph: list[Relation] = []
    announced: Relation | None = None
    for passage in passages:
        if passage.words.paragraph[passage.start]:
            paragraph = []
        here, announces = _read_passage(passage)
        first = passage.stretch_starting_at(passage.start)
        if announced is not None and first is not None and not here:
            announced.content = [(first.start, first.end)]
            here = [announced]
        announced = announces
        _adopt_quotations(passage, here, paragraph, found)
        paragraph += here
        found += here
    return [one for one in found if one.content]


def _read_passage(passage: Passage) -> tuple[list[Relation], Relation | None]:
    """Return the relations of a passage, and one that announces a quotation in the next ("She tweeted:")."""
    relations = according_to(passage)
    reader = Reader(passage, relations)
    for cue in find_cues(passage):
        reader.read(cue)
    return relations, reader.announced


def _adopt_quotations(passage: Passage, here: list[Relation], paragraph: list[Relation], found: list[Relation]) -> None:
    """Give each quotation that no relation holds to its neighbour: the same passage, then the same paragraph."""
    for stretch in passage.stretches:
        if any(a < stretch.end and stretch.start < b for one in here for a, b in one.content):
            continue
        owner = _owner(passage, stretch, here, paragraph)
        if owner is not None:
            owner.content.append((stretch.start, stretch.end))
            continue
        opens = passage.words.paragraph[stretch.start] or passage.words.text[stretch.start - 1] in {".", ":", "!", "?"}
        alone = stretch.start == passage.start and stretch.end >= passage.last and stretch.end - stretch.start > 5
        if opens and alone:
            heir = Relation([], [], [(stretch.start, stretch.end)], by="alone")
            if passage.words.paragraph[stretch.start] and found and _spoke_last(found[-1], passage):
                heir.speaker_from = (found[-1].source or [found[-1].speaker_from or (0, 0)])[0]
                heir.by = "continued"
            here.append(heir)


def _owner(passage: Passage, stretch: Stretch, here: list[Relation], paragraph: list[Relation]) -> Relation | None:
    if here:
        return here[-1] if stretch.start >= here[-1].cue[0][0] and stretch.start == here[-1].cue[-1][1] else None
    whole = stretch.start == passage.start and stretch.end >= passage.last
    quoting = [one for one in paragraph if any(passage.cover[a] >= 0 for a, _ in one.content)]
    if not whole or not paragraph:
        return None
    return paragraph[-1] if paragraph[-1].source or (quoting and quoting[-1] is paragraph[-1]) else None


def _spoke_last(relation: Relation, passage: Passage) -> bool:
    """Say whether the relation is in the paragraph before and ends it."""
    ends = [b for _, b in (*relation.content, *relation.cue, *relation.source)]
    return max(ends) >= passage.start - 2

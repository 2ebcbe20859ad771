"""Audit: what an event says, in plain words."""

from __future__ import annotations

from annotator.domain.characters import is_hidden
from annotator.domain.decisions import Finding, Label
from annotator.domain.events import Event, Kind
from annotator.domain.wording import Wording

QUOTE_LENGTH = 48
_DEEDS = {
    Kind.SKIPPED: Wording("skipped"),
    Kind.EDGES_MOVED: Wording("moved the edges"),
    Kind.CLAIM_SPLIT: Wording("split in two"),
    Kind.CLAIMS_MERGED: Wording("merged with the next claim"),
    Kind.ARTICLE_FINISHED: Wording("finished"),
    Kind.ARTICLE_REOPENED: Wording("reopened"),
    Kind.PROVENANCE_EDITED: Wording("corrected the source"),
    Kind.ARTICLE_REVISED: Wording("taken in as a newer version"),
    Kind.CLAIM_PLACED: Wording("placed in the newer version"),
    Kind.CLAIM_LEFT: Wording("left in the older version"),
}
_DETAILS = {
    "speaker": Wording("speaker"),
    "role": Wording("role"),
    "manner": Wording("manner"),
    "note": Wording("note"),
    "evidence": Wording("evidence"),
}
_JOINERS = "\u200c\u200d"
_NO_FINDING = Wording("no finding")
_SWITCHES = {
    "flagged": (Wording("flagged for the supervisor"), Wording("no longer flagged")),
    "furniture": (Wording("dimmed as page furniture"), Wording("gave back to the article")),
}


def one_line(text: str) -> str:
    """Return an article's or a person's words on one line, with nothing in it that a terminal would obey."""
    return printable(" ".join(text.split()))


def printable(text: str) -> str:
    """Return words with a sign for each character that a terminal would obey or that nobody sees.

    A joiner that belongs where it stands, as in Persian and in emoji, stays.
    """
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or _belongs(text, place) else "\ufffd"
        for place, character in enumerate(text)
    )


def _belongs(text: str, place: int) -> bool:
    return text[place] in _JOINERS and not is_hidden(text, place)


def shorten(quote: str, length: int = QUOTE_LENGTH) -> str:
    """Return a quote on one line, cut at a word where it is too long."""
    line = one_line(quote)
    if len(line) <= length:
        return line
    cut = line[:length].rpartition(" ")[0] or line[:length]
    return cut.rstrip(" ,;:.") + "…"


def sentence(event: Event, quote: str) -> Wording:
    """Return what somebody did to a claim, such as “attributed: “Japan objectively benefits…””."""
    return Wording("{deed}: “{quote}”", deed=deed(event), quote=shorten(quote))


def deed(event: Event) -> Wording:
    """Return what an event did, without the claim it was done to."""
    body = event.body
    if event.kind in _DEEDS:
        return _DEEDS[event.kind]
    if "label" in body:
        return _verdict(event)
    for switch, (on, off) in _SWITCHES.items():
        if switch in body:
            return on if body[switch] else off
    if "finding" in body:
        return Wording("finding {finding}", finding=Finding(body["finding"]).words) if body["finding"] else _NO_FINDING
    if event.kind == Kind.CLAIM_ADDED:
        return Wording("new claim")
    named = [name for key, name in _DETAILS.items() if key in body]
    return _listed(named) if named else Wording(event.kind.replace("_", " "))


def _verdict(event: Event) -> Wording:
    label = Label(event.body["label"]).words
    if event.kind == Kind.CLAIM_ADDED:
        return Wording("new claim, {label}", label=label)
    if "also" in event.body:
        return Wording("{label}, on {count} claims that say the same", label=label, count=len(event.claims))
    return label


def _listed(names: list[Wording]) -> Wording:
    listed, *others = names
    for other in others:
        listed = Wording("{some}, {other}", some=listed, other=other)
    return listed

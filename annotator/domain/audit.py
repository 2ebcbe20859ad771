"""Audit: what an event says, in plain words."""

from __future__ import annotations

from annotator.domain.decisions import Finding, Label
from annotator.domain.events import Event, Kind

QUOTE_LENGTH = 48
_DEEDS = {
    Kind.SKIPPED: "skipped",
    Kind.EDGES_MOVED: "moved the edges",
    Kind.CLAIM_SPLIT: "split in two",
    Kind.CLAIMS_MERGED: "merged with the next claim",
    Kind.ARTICLE_FINISHED: "finished",
    Kind.ARTICLE_REOPENED: "reopened",
}


def one_line(text: str) -> str:
    """Return an article's or a person's words on one line, with nothing in it that a terminal would obey."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(c if c.isprintable() else "\ufffd" for c in line)


def shorten(quote: str, length: int = QUOTE_LENGTH) -> str:
    """Return a quote on one line, cut at a word where it is too long."""
    line = one_line(quote)
    if len(line) <= length:
        return line
    cut = line[:length].rpartition(" ")[0] or line[:length]
    return cut.rstrip(" ,;:.") + "…"


def sentence(event: Event, quote: str) -> str:
    """Return what somebody did to a claim, such as “attributed”: “Japan objectively benefits…”."""
    return f"{deed(event)}: “{shorten(quote)}”"


def deed(event: Event) -> str:
    """Return what an event did, without the claim it was done to."""
    body = event.body
    if event.kind == Kind.CLAIM_ADDED:
        return f"new claim, {Label(body['label']).words}" if "label" in body else "new claim"
    if event.kind == Kind.DECIDED:
        several = f", on {len(event.claims)} claims that say the same" if "also" in body else ""
        return Label(body["label"]).words + several
    if event.kind in _DEEDS:
        return _DEEDS[event.kind]
    if "flagged" in body:
        return "flagged for the supervisor" if body["flagged"] else "no longer flagged"
    if "finding" in body:
        return f"finding {Finding(body['finding']).value.replace('_', ' ')}" if body["finding"] else "no finding"
    names = {"speaker": "speaker", "role": "role", "manner": "manner", "note": "note", "evidence": "evidence"}
    return ", ".join(name for key, name in names.items() if key in body) or event.kind.replace("_", " ")

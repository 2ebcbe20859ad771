"""What is furniture in each article, and which claims are therefore not there.

A claim that a pipeline found stands outside of furniture, or where somebody has worked on it; one made by hand stands
wherever it was made. So what is given back brings its claims with it, and nothing is looked for twice.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlite_utils import Database

from annotator.domain.decisions import Decision
from annotator.domain.events import Event, Kind, canonical_json
from annotator.domain.passages import Passages, lies_in, standing


def of_article(db: Database, article: str) -> Passages:
    """Return the furniture of an article as it is now."""
    return parsed(db.execute("SELECT furniture FROM article WHERE id = ?", (article,)).fetchone()[0])


@lru_cache(maxsize=64)
def parsed(furniture: str) -> Passages:
    """Return passages from the JSON of their column; asked at each verdict, they seldom change."""
    return tuple((start, end) for start, end in json.loads(furniture))


def hides(db: Database, claim: str, decisions: Iterable[Decision]) -> bool:
    """Tell whether a claim is not there because its place is furniture."""
    article, start, end, suggestion = db.execute(
        "SELECT article, start, end, suggestion FROM claim WHERE id = ?", (claim,)
    ).fetchone()
    if suggestion is None or not lies_in(of_article(db, article), start, end):
        return False
    return not any(decision.is_work for decision in decisions)


def refold(db: Database, article: str, event: Event, events: Sequence[Event], imported: Mapping[str, Any]) -> list[str]:
    """Bring the furniture of an article up to an event, one of `events` about it; return the claims it may concern.

    `imported` is the body of the event by which the article came.
    """
    ids = (event.id, event.body.get("event"))
    changed = next((one for one in events if one.kind == Kind.FURNITURE_CHANGED and one.id in ids), None)
    if changed is None:
        return []
    found = [(start, end) for start, end in imported.get("furniture", ())]
    now = canonical_json(standing(found, events))
    db.execute("UPDATE article SET furniture = ? WHERE id = ?", (now, article))
    touching = "SELECT id FROM claim WHERE article = ? AND start < ? AND end > ? ORDER BY id"
    return [id_ for (id_,) in db.execute(touching, (article, changed.body["end"], changed.body["start"]))]

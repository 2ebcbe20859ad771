"""What a pipeline found in an article becomes its claims."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import replace

from annotator.domain import drafts
from annotator.domain.articles import ArticleRow
from annotator.domain.claims import Highlights, Span
from annotator.domain.events import Draft, Kind
from annotator.domain.passages import lies_in
from annotator.domain.placing import same_place, stands_behind
from annotator.domain.texts import text_sha256
from annotator.session.opened import Opened
from annotator.store import Store


class Highlighting(Opened):
    """An article is highlighted once, and the passages that were given back each once more."""

    def add_highlights(self, article: str, found: Highlights) -> int:
        """Put found claims into their article and return how many stand there: in furniture none does.

        An article is highlighted once. After that, what was found in a passage that was given back, read by itself, is
        taken in beside it. What was computed from another text is dropped: then nothing changes and 0 is returned.
        """
        return self.add_many_highlights({article: found})

    def add_many_highlights(self, found: Mapping[str, Highlights]) -> int:
        """Put what was found into several articles, all or none; as `add_highlights` does into one."""
        with self._store.writing() as store:
            counts = [self._add_highlights(store, article, of_one) for article, of_one in found.items()]
        self._tell()
        return sum(counts)

    def add_highlights_behind(self, found: Mapping[str, Highlights]) -> Future[None]:
        """As `add_many_highlights`, but whoever listens is told by `catch_up`, once the promise is kept."""

        def add(store: Store) -> None:
            for article, of_one in found.items():
                self._add_highlights(store, article, of_one)

        return self._store.write_behind(add)

    # Private

    def _add_highlights(self, store: Store, article: str, found: Highlights) -> int:
        row = next(iter(store.articles([article])), None)
        if row is None:
            return 0
        if row.pipeline is not None:
            drafted = _in_passages(store, article, found)
        else:
            drafted = [_in_all(store, row, found)] if row.sha256 == found.text_sha256 else []
        for draft in drafted:
            store.append(draft)
        claims = [claim for draft in drafted for claim in draft.body["claims"] if "behind" not in claim]
        return sum(not lies_in(row.furniture, claim["start"], claim["end"]) for claim in claims)


def _in_all(store: Store, row: ArticleRow, found: Highlights) -> Draft:
    # Where a claim went over from an older version, or was marked, the same found again would only ask twice.
    here, spans = store.claims(row.id), [claim.span for claim in found.claims]
    behind = stands_behind(spans, here) if row.revises is not None else same_place(spans, here)
    return drafts.claims_found(row.id, store.text(row.id), found, behind=behind)


def _in_passages(store: Store, article: str, found: Highlights) -> list[Draft]:
    """Return the events of what was found in passages that were given back, known by the hash of their words."""
    given_back = {
        (event.body["start"], event.body["end"])
        for event in store.events_about_article(article)
        if event.kind == Kind.FURNITURE_CHANGED and not event.body["furniture"]
    }
    text, drafted = store.text(article), []
    for passage in (Span(*edges) for edges in sorted(given_back)):
        if text_sha256(passage.of(text)) != found.text_sha256:
            continue
        known = [place for _id, place in store.places_in(article, passage.start, passage.end)]
        moved = found.moved(passage.start)
        new = tuple(claim for claim in moved.claims if not any(claim.span.overlaps(place) for place in known))
        if new:
            attributions = tuple(dict.fromkeys(one.attribution for one in new if one.attribution))
            kept = replace(moved, claims=new, attributions=attributions)
            drafted.append(drafts.claims_found(article, text, kept, behind={}, passage=passage))
    return drafted

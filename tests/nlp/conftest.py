"""What must hold for every text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from annotator.domain.claims import Highlights
from annotator.domain.texts import text_sha256


def _check(text: str, found: Highlights) -> None:
    """Assert what must hold for every text."""
    assert found.text_sha256 == text_sha256(text)
    end = 0
    for claim in found.claims:
        assert end <= claim.span.start < claim.span.end <= len(text)
        assert claim.quote == text[claim.span.start : claim.span.end]
        assert claim.quote == claim.quote.strip()
        assert 0 <= claim.suggestion.score <= 1
        assert claim.suggestion.reasons
        end = claim.span.end
    for attribution in found.attributions:
        assert attribution.cue or attribution.content
        for part in (attribution.source, attribution.cue, attribution.content):
            for span in part:
                assert span.end <= len(text)
            assert list(part) == sorted(part)


@pytest.fixture(scope="session")
def check() -> Callable[[str, Highlights], None]:
    """Give the function that asserts what must hold for every text."""
    return _check

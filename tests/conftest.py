"""What every test shares: a user folder of its own, and projects to work on."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from annotator.domain.articles import Article
from annotator.domain.claims import (
    Attribution,
    FoundClaim,
    Highlights,
    PipelineName,
    Span,
    Suggestion,
    SuggestionLabel,
)
from annotator.domain.texts import text_sha256
from annotator.ingest import article_from_text
from annotator.session import Session

# How long an example takes says more of the machine than of the program.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")

TEXT = "Japan helps. “We will not stop”, Bezpalko said. The money will be used well. It is a scandal. Critics disagree."


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder; not there before something is kept in it."""
    chosen = tmp_path_factory.mktemp("user") / "home"
    monkeypatch.setenv("ANNOTATOR_HOME", str(chosen))
    return chosen


@pytest.fixture(scope="session")
def highlights_of() -> Callable[[str], Highlights]:
    """A stand-in for the pipeline: each sentence is a claim, the suggestions in turn, the first one attributed."""
    labels = tuple(SuggestionLabel)

    def find(text: str) -> Highlights:
        claims = []
        for number, match in enumerate(re.finditer(r"\S(?:[^.]*[^.\s])?(?:\.|$)", text)):
            span = Span(*match.span())
            attribution = Attribution((), (), (span,), speaker="Bezpalko") if number % 3 == 0 else None
            suggestion = Suggestion(labels[number % 3], 0.5, ("a stand-in",))
            claims.append(FoundClaim(span, match.group(), suggestion, attribution))
        found = tuple(claim.attribution for claim in claims if claim.attribution)
        return Highlights(text_sha256(text), PipelineName("stand-in", "1"), tuple(claims), found)

    return find


@pytest.fixture(scope="session")
def article() -> Article:
    return article_from_text(TEXT, origin="japan.txt")


@pytest.fixture(scope="session")
def made_once(
    tmp_path_factory: pytest.TempPathFactory, article: Article, highlights_of: Callable[[str], Highlights]
) -> Path:
    """The project that `project` copies, since making one costs a few waits for the disk."""
    folder = tmp_path_factory.mktemp("made_once")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ANNOTATOR_HOME", str(folder / "home"))
        with Session.create(folder / "work.annotator") as session:
            row = session.import_article(article)
            session.add_highlights(row.id, highlights_of(article.text))
    return folder / "work.annotator"


@pytest.fixture
def project(tmp_path: Path, made_once: Path) -> Path:
    """A closed project with one article of five claims and nothing decided."""
    return Path(shutil.copy(made_once, tmp_path))


@pytest.fixture
def session(project: Path) -> Iterator[Session]:
    """The project, opened by Anna."""
    with Session.open(project, reviewer="Anna") as opened:
        yield opened

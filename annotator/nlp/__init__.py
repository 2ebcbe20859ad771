"""The claim finder: the only package that knows spaCy.

Plain text in, plain data out. Importing this package costs nothing: spaCy is imported with the first call, so the
functions can be sent to a worker process, and a window shows before anything heavy is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.claims import Highlights, PipelineName

__all__ = ["find_claims", "find_many", "pipeline_name"]


def find_claims(text: str, *, pipeline: str | None = None) -> Highlights:
    """Return the claims and attributions of a text; offsets are code points into it, half-open.

    `pipeline` is the name of an installed spaCy package or a folder; without it the pipeline that comes with the
    program reads the text, and "annotator-rules" is our rules alone, whose scores are no probabilities. Raises
    ModelUnavailable.
    """
    from annotator.nlp import pipeline as pipelines  # noqa: PLC0415

    return pipelines.find_claims(text, pipeline)


def find_many(texts: Iterable[str], *, pipeline: str | None = None) -> Iterator[Highlights]:
    """Yield what `find_claims` returns for each text, in order; several are read together, which is faster."""
    from annotator.nlp import pipeline as pipelines  # noqa: PLC0415

    return pipelines.find_many(texts, pipeline)


def pipeline_name(pipeline: str | None = None) -> PipelineName:
    """Return the name and version of a pipeline, loading it; raises ModelUnavailable."""
    from annotator.nlp import pipeline as pipelines  # noqa: PLC0415

    return pipelines.name_of(pipelines.load(pipeline))

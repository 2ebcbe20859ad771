"""Failures: what can come of a file in the child process beside articles, each with its message."""

from __future__ import annotations

from enum import Enum, auto

from annotator.domain.errors import ArticleUnreadable
from annotator.domain.wording import Wording
from annotator.ingest.isolation.budgets import MB, Budget


class Breach(Enum):
    """Why a child was ended, or a job given up."""

    SLOW = auto()  # by the processor's time
    LATE = auto()  # by the clock
    MEMORY = auto()
    CRASH = auto()
    OUTPUT = auto()
    NESTED = auto()
    STOPPED = auto()
    NO_START = auto()


def failure(breach: Breach, name: str, budget: Budget) -> ArticleUnreadable:
    """Return the error that says to a person what came of a file."""
    return ArticleUnreadable(_wording(breach, name, budget))


def _wording(breach: Breach, name: str, budget: Budget) -> Wording:  # noqa: PLR0911 (one for each)
    match breach:
        case Breach.SLOW | Breach.LATE:
            return Wording(
                "{name} takes too long to read: it was given up after {seconds} seconds. Save it in another format, or "
                "copy its text and paste it.",
                name=name,
                seconds=f"{budget.processor_s if breach is Breach.SLOW else budget.wall_s:g}",
            )
        case Breach.MEMORY:
            return Wording(
                "{name} takes too much memory to read: more than {megabytes} MB. Save it in another format, or copy "
                "its text and paste it.",
                name=name,
                megabytes=budget.memory_bytes // MB,
            )
        case Breach.CRASH:
            return Wording(
                "{name} can't be read: what reads such files failed on it. It may be damaged; save it anew, or in "
                "another format.",
                name=name,
            )
        case Breach.OUTPUT:
            return Wording(
                "{name} holds too much text: an article may have up to {article} MB, and a file up to {articles} "
                "articles of {whole} MB in all. Split it first.",
                name=name,
                article=10,
                articles=f"{budget.articles:,}",
                whole=budget.answer_bytes // MB,
            )
        case Breach.NESTED:
            return Wording(
                "{name} is nested too deeply to be read. Save it in another format, or copy its text and paste it.",
                name=name,
            )
        case Breach.STOPPED:
            return Wording("{name} was not read: reading was stopped.", name=name)
        case Breach.NO_START:
            return Wording(
                "{name} was not read: the process that reads files could not be started. Close other programs and try "
                "again.",
                name=name,
            )


def too_large(name: str, size: int, budget: Budget) -> ArticleUnreadable:
    return ArticleUnreadable(
        Wording(
            "{name} is {size} MB; a file may have up to {most} MB. Split it first.",
            name=name,
            size=f"{size / MB:.0f}",
            most=budget.input_bytes // MB,
        )
    )

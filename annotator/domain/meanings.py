"""Meanings: what the labels of another program become here, guessed by name and chosen by a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.audit import one_line
from annotator.domain.decisions import Label
from annotator.domain.errors import WrongInput
from annotator.domain.spans import LabelledSpan
from annotator.domain.wording import Wording

EXAMPLE_LENGTH = 120


class Meaning(StrEnum):
    """What is made of a span with a certain label: a verdict, a claim that nobody decided, or nothing."""

    ATTRIBUTED = "attributed"
    VERIFIED = "verified"
    OPINION = "opinion"
    NOT_A_CLAIM = "not_a_claim"
    UNDECIDED = "undecided"
    LEFT_OUT = "left_out"

    @property
    def label(self) -> Label | None:
        """The verdict, if it is one."""
        return None if self in {Meaning.UNDECIDED, Meaning.LEFT_OUT} else Label(self.value)

    @classmethod
    def parse(cls, word: str) -> Meaning:
        """Return the meaning of that name; raises WrongInput that lists them all."""
        try:
            return cls(word.strip().replace(" ", "_"))
        except ValueError:
            raise WrongInput(
                Wording(
                    "“{word}” is nothing a label can become; it can become {known}.", word=word, known=", ".join(cls)
                )
            ) from None


@dataclass(frozen=True, slots=True)
class LabelUse:
    """A label of another program: how many spans have it, the words of one of them, and what it becomes."""

    label: str
    count: int
    example: str
    meaning: Meaning


def guess(label: str) -> Meaning:
    """Return what a label says by its name; one that says nothing clear becomes a claim without a verdict.

    `verified` is what a person says of a claim they checked: a label called "fact" says less, so only its own name is
    taken for it.
    """
    return _BY_NAME.get("".join(filter(str.isalnum, label.casefold())), Meaning.UNDECIDED)


def meaning_of(label: str, chosen: Mapping[str, Meaning]) -> Meaning:
    """Return what was chosen for a label, else the guess."""
    return chosen[label] if label in chosen else guess(label)


def uses_of(
    marked: Iterable[tuple[str, Sequence[LabelledSpan]]], chosen: Mapping[str, Meaning] | None = None
) -> tuple[LabelUse, ...]:
    """Return each label of these texts and their spans once, the most used first."""
    counts: dict[str, int] = {}
    examples: dict[str, str] = {}
    for text, spans in marked:
        for one in spans:
            counts[one.label] = counts.get(one.label, 0) + 1
            if not examples.get(one.label):
                examples[one.label] = one_line(text[one.span.start : one.span.end][: EXAMPLE_LENGTH * 2])
    uses = [
        LabelUse(label, count, _shortened(examples[label]), meaning_of(label, chosen or {}))
        for label, count in counts.items()
    ]
    return tuple(sorted(uses, key=lambda use: (-use.count, use.label)))


def parse_meanings(given: Iterable[str]) -> dict[str, Meaning]:
    """Return what `LABEL=MEANING` says, one for each label; raises WrongInput."""
    chosen = {}
    for pair in given:
        label, equals, word = pair.rpartition("=")
        if not equals:
            raise WrongInput(Wording("“{pair}” maps nothing; write LABEL=MEANING, as in quote=attributed.", pair=pair))
        chosen[label.strip()] = Meaning.parse(word)
    return chosen


def _shortened(example: str) -> str:
    return example if len(example) <= EXAMPLE_LENGTH else example[: EXAMPLE_LENGTH - 1].rstrip() + "…"


_NAMES: Mapping[Meaning, tuple[str, ...]] = {
    Meaning.ATTRIBUTED: (
        "attributed", "attribution", "attributedclaim", "quote", "quotes", "quotation", "quoted", "directquote",
        "indirectquote", "directspeech", "indirectspeech", "reportedspeech", "citation", "sourced",
    ),
    Meaning.VERIFIED: ("verified",),
    Meaning.OPINION: ("opinion", "opinions", "opinionated", "subjective", "commentary", "viewpoint", "editorial"),
    Meaning.NOT_A_CLAIM: ("notaclaim", "notclaim", "noclaim", "nonclaim"),
}  # fmt: skip
_BY_NAME = {name: meaning for meaning, names in _NAMES.items() for name in names}

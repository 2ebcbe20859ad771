"""Suggestions: attributed, factual or opinion, with a score and the reasons as a person would say them.

With the trained network a score is how often such a suggestion is right (see ADR 11); with rules it only ranks how
sure the rule is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.claims import Suggestion, SuggestionLabel
from annotator.nlp.attribution.findings import Finding
from annotator.nlp.attribution.verbs import CUE_FORMS
from annotator.nlp.lexicon import MODALS
from annotator.nlp.statements.opinions import EVALUATIVE, FIRST_PERSON, HEDGES, INTENSIFIERS, OBLIGATION, VIEW_PHRASES
from annotator.nlp.text.words import Words

_RULE_SCORES = {
    "according": 0.95, "opinion": 0.93, "inverted": 0.93, "trailing": 0.9, "subject": 0.86, "same": 0.8,
    "participle": 0.75, "continued": 0.7, "alone": 0.55, "relayed": 0.93,
}  # fmt: skip
_KIND_PENALTY = {"say": 0.0, "think": 0.06, "show": 0.1, "want": 0.16, "judge": 0.22}
_OPINION_WEIGHT = 0.8  # one telling word, or two faint ones
# What surely states a fact is to be checked, whatever its tone (how the bounds were chosen: ADR 11).
_SURELY_FACTUAL = 0.9
_SURELY_FACTUAL_OF_ONESELF = 0.6
_FACTUAL = 0.5
_SURELY_OPINION = 0.7
_NUMBER = re.compile(r"\d")
_PRONOUNS = frozenset(["he", "she", "they", "it", "we", "who", "i", "you", "his", "her", "their"])


@dataclass(frozen=True, slots=True)
class View:
    """How likely a sentence is opinion, and how likely it states something that can be checked.

    `in_first_person` where the writer or speaker stands in it: whoever tells of their own deeds sounds like opinion.
    """

    opinion: float
    factual: float
    in_first_person: bool = False

    @property
    def is_opinion(self) -> bool:
        bound = _SURELY_FACTUAL_OF_ONESELF if self.in_first_person else _SURELY_FACTUAL
        return self.opinion >= 0.5 and self.factual < bound

    @property
    def is_surely_opinion(self) -> bool:
        return self.is_opinion and self.opinion >= _SURELY_OPINION

    @property
    def is_claim(self) -> bool:
        """Say whether there is anything to decide: thanks and greetings are neither opinion nor fact."""
        return self.is_opinion or self.factual >= _FACTUAL


def suggest_speakers(finding: Finding, quote: str) -> Suggestion:
    """Return the suggestion for what somebody is said to say."""
    attribution = finding.attribution
    reasons = ["quoted"] if attribution.direct else []
    if attribution.relayed_by:
        reasons.append(f"relayed by {attribution.relayed_by}")
    reasons.append(_cue_reason(finding))
    if not attribution.direct and any(mark in quote for mark in '“”"«»'):
        reasons.append("quotes some words")
    score = _rule_score(finding) if finding.score is None else finding.score
    return Suggestion(SuggestionLabel.ATTRIBUTED, _bounded(score), tuple(reasons))


def _rule_score(finding: Finding) -> float:
    attribution = finding.attribution
    form = CUE_FORMS.get(finding.verb) or CUE_FORMS.get(finding.cue.lower())
    score = _RULE_SCORES.get(finding.rule, 0.7)
    if not attribution.direct:
        score -= _KIND_PENALTY[form.kind] if form else 0.05
    if attribution.direct:
        score += 0.04
    if attribution.speaker is None and attribution.source:
        score -= 0.1
    return score


def _cue_reason(finding: Finding) -> str:
    speaker = finding.attribution.speaker
    if finding.rule == "continued":
        return f"goes on from {speaker}" if speaker else "goes on from the quotation before"
    if not finding.cue:
        return "nobody is named"
    return f"“{finding.cue}” names {speaker}" if speaker else f"“{finding.cue}” says that somebody says so"


def suggest_writers(words: Words, start: int, end: int, *, is_title: bool, view: View | None = None) -> Suggestion:
    """Return the suggestion for a sentence of the writer: as the network reads it, else by its words."""
    weight, tones = _subjective(words, start, end)
    facts, grounds = _factual(words, start, end)
    if view is not None:
        is_opinion, score = view.is_opinion, view.opinion if view.is_opinion else view.factual
        tones, grounds = tones or ["reads as the writer's view"], grounds or ["reads as a statement of fact"]
    elif weight >= _OPINION_WEIGHT:
        is_opinion, score = True, max(0.3, min(0.9, 0.45 + 0.15 * weight - 0.05 * facts))
    else:
        is_opinion, score = False, max(0.3, min(0.9, 0.5 + 0.12 * facts - 0.1 * weight))
    if is_opinion:
        return Suggestion(SuggestionLabel.OPINION, _bounded(score), tuple(tones))
    reasons = (["the headline"] if is_title else []) + (grounds or ["a statement of the writer"])
    return Suggestion(SuggestionLabel.FACTUAL, _bounded(score), tuple(reasons))


def _bounded(score: float) -> float:
    return round(min(0.99, max(0.01, score)), 2)


def _subjective(words: Words, start: int, end: int) -> tuple[float, list[str]]:
    """Weigh the words that speak for an opinion."""
    weight = 0.0
    reasons: list[str] = []
    text = words.source[words.start[start] : words.end[end - 1]].lower().replace("’", "'")
    for phrase, reason in VIEW_PHRASES:
        if phrase in text:
            weight += 1.5
            reasons.append(reason)
            break
    groups = (
        (EVALUATIVE, 0.8, "judges"),
        (INTENSIFIERS, 0.5, "strengthens"),
        (OBLIGATION, 0.9, "says what ought to be"),
        (FIRST_PERSON, 0.8, "speaks in the first person"),
        (HEDGES, 0.5, "is the writer's guess"),
    )
    for group, worth, reason in groups:
        hits = [words.text[place] for place in range(start, end) if words.lower[place] in group]
        if group is FIRST_PERSON:
            hits = [word for word in hits if word != "US"]
        if group is EVALUATIVE:
            # In "Google Science Fair" it is a name.
            hits = [hit for hit in hits if hit.islower()]
        if hits:
            weight += worth * min(2, len(set(hits)))
            reasons.append(f"“{hits[0]}” {reason}")
    if words.text[end - 1] == "!":
        weight += 0.8
        reasons.append("exclaims")
    return weight, reasons


def _factual(words: Words, start: int, end: int) -> tuple[float, list[str]]:
    """Weigh what can be looked up: numbers, names, dates, plain verbs."""
    grounds: list[str] = []
    weight = 0.0
    if any(_NUMBER.match(words.text[place]) for place in range(start, end)):
        weight += 1.2
        grounds.append("states a number")
    names = [words.text[place] for place in range(start + 1, end) if words.text[place][0].isupper()]
    if names:
        weight += min(1.2, 0.5 + 0.1 * len(names))
        grounds.append("names somebody or something")
    if not any(words.lower[place] in MODALS for place in range(start, end)):
        weight += 0.4
    return weight, grounds

"""Verbs: by which somebody is said to say, think, want or praise something.

They are listed by their bases; the other forms are made by rule, with the irregular ones given.
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.nlp.lexicon import listed

VOWELS = frozenset("aeiou")


def in_order(words: str) -> tuple[str, ...]:
    """Return the words of a list in the order it gives them: of two verbs with one form the later wins."""
    return tuple(words.split())


@dataclass(frozen=True, slots=True)
class CueForm:
    """One form of a verb that can attribute.

    `kind`: say (introduces quotations and clauses), think (clauses), want (infinitives and things), judge (a thing
    or person that is praised, blamed, proposed), show (of polls and reports). `shape`: base, s, past, ing.
    """

    lemma: str
    kind: str
    shape: str


SAY = in_order("""
say tell add write ask note report announce argue continue explain tweet retweet state declare acknowledge claim insist
warn reply respond conclude suggest observe remark recall admit concede assert reiterate emphasize emphasise stress
maintain contend allege caution joke quip comment testify confirm disclose reveal shout chant yell scream mutter
whisper exclaim lament complain predict counter retort repeat vow boast brag muse speculate surmise estimate signal
hint imply indicate inform remind assure promise swear proclaim profess posit opine reckon recount
""")
THINK = in_order("""
believe think hope know fear feel expect assume doubt worry suspect wonder guess imagine deem
understand realize realise anticipate agree disagree decide learn envision foresee dream remember
""")
WANT = in_order("""
want plan pledge threaten refuse decline intend aim seek wish prefer propose offer request demand urge
encourage advise recommend order
""")
JUDGE = in_order("""
criticize criticise praise endorse slam blast mock denounce reject dismiss deny oppose support defend accuse blame
describe cite consider regard view see question attack condemn decry tout favor favour dispute deride ridicule
assail rebuke applaud welcome thank portray characterize characterise label dub denigrate disparage bemoan champion
discuss mention reference highlight outline detail address embrace echo express voice back hail salute
portend discredit downplay disavow renounce reprimand scold berate lambaste castigate lampoon quote invoke
underscore liken compare refer point call talk
""")
SHOW = in_order("""
show find suggest indicate reveal project
""")
IRREGULAR_PAST = {
    "say": "said", "tell": "told", "write": "wrote", "think": "thought", "know": "knew", "feel": "felt", "see": "saw",
    "understand": "understood", "foresee": "foresaw", "mean": "meant", "swear": "swore", "seek": "sought",
    "find": "found", "read": "read", "show": "showed", "retell": "retold", "dream": "dreamed", "speak": "spoke",
    "make": "made", "give": "gave", "put": "put", "draw": "drew", "go": "went", "come": "came", "take": "took",
}  # fmt: skip
DOUBLED = frozenset({"plan", "slam", "refer", "prefer", "quip", "brag", "dub", "admit", "rebut"})


def _past(base: str) -> str:
    if base in IRREGULAR_PAST:
        return IRREGULAR_PAST[base]
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ied"
    return base + base[-1] + "ed" if base in DOUBLED else base + "ed"


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies"
    return base + "es" if base.endswith(("s", "sh", "ch", "x", "o")) else base + "s"


def _participle(base: str) -> str:
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    return base + base[-1] + "ing" if base in DOUBLED else base + "ing"


def forms_of(base: str) -> dict[str, str]:
    """Return the shapes of a verb: base, s, past and ing."""
    return {"ing": _participle(base), "past": _past(base), "s": _third(base), "base": base}


def _cue_forms() -> dict[str, CueForm]:
    forms: dict[str, CueForm] = {}
    # Later lists win where a verb is in two, so the most telling comes last.
    for kind, bases in (("judge", JUDGE), ("want", WANT), ("think", THINK), ("show", SHOW), ("say", SAY)):
        for base in bases:
            for shape, form in forms_of(base).items():
                forms[form] = CueForm(base, kind, shape)
    forms["read"] = CueForm("read", "say", "past")
    forms["reads"] = CueForm("read", "say", "s")
    return forms


CUE_FORMS = _cue_forms()
# Forms that are more often a noun or an adjective; they count only where a subject stands right before them.
NOUN_LIKE = listed("""
    report reports claim claims call calls attack attacks plan plans support supports view views question questions
    state states comment comments note notes promise promises vow vows order orders request requests demand demands
    doubt doubts hope hopes fear fears worry worries offer offers point points project projects back backs aim aims
    pledge pledges joke jokes wish wishes estimate estimates signal signals hint hints dispute disputes guess
    threat mention mentions reference references highlight highlights outline outlines detail details address
    addresses blame label labels quote quotes talk talks voice voices champion champions tweet tweets shout shouts
    chant chants scream screams counter counters reply replies favor favors favour favours praise find finds
    associated backing reporting read reads dream dreams caution address echo echoes refer
    """)
# What follows a verb and belongs to the cue, longest first.
TAILS: dict[str, tuple[tuple[str, ...], ...]] = {
    "call": (("on",), ("for",), ("upon",)),
    "point": (("out",), ("to",)),
    "refer": (("to",),),
    "talk": (("about",), ("of",)),
    "respond": (("to",),),
    "ask": (("about",), ("for",)),
    "warn": (("of",), ("about",), ("against",)),
    "complain": (("about",),),
    "agree": (("with",), ("to",)),
    "disagree": (("with",),),
    "worry": (("about",),),
    "think": (("of",), ("about",)),
    "argue": (("for",), ("against",)),
    "wonder": (("about",),),
    "hope": (("for",),),
    "comment": (("on",),),
    "hint": (("at",),),
    "express": (("concern", "about"), ("concern", "that"), ("support", "for"), ("concern",), ("doubt",), ("hope",)),
}
# Only with one of their tails do these attribute anything.
NEEDS_TAIL = frozenset({"point", "refer", "talk"})
# Verbs that attribute only in these company: the words before the last may be skipped over by the rules.
PHRASES: dict[str, tuple[tuple[str, ...], ...]] = {
    "made": (("it", "clear"), ("clear",), ("the", "point", "that"), ("the", "case", "that")),
    "makes": (("it", "clear"), ("clear",), ("the", "case", "that")),
    "make": (("it", "clear"), ("clear",), ("the", "case", "that")),
    "making": (("it", "clear"), ("clear",), ("the", "case", "that")),
    "drew": (("attention", "to", "the", "fact"), ("attention", "to")),
    "draws": (("attention", "to", "the", "fact"), ("attention", "to")),
    "drawing": (("attention", "to", "the", "fact"), ("attention", "to")),
    "called": (("attention", "to", "the", "fact"), ("attention", "to")),
    "put": (("it",),),
    "puts": (("it",),),
    "came": (("to", "the", "conclusion"),),
    "come": (("to", "the", "conclusion"),),
    "took": (("to", "twitter", "to", "say"),),
    "gave": (("assurances",),),
    "issued": (("a", "statement", "saying"),),
    "spoke": (("about",), ("of",)),
    "speaks": (("about",), ("of",)),
    "is": (("convinced",), ("confident",), ("certain",), ("sure",), ("aware",)),
    "are": (("convinced",), ("confident",), ("certain",), ("aware",)),
    "was": (("convinced",), ("confident",), ("certain",), ("aware",)),
    "were": (("convinced",), ("confident",), ("certain",), ("aware",)),
    "would": (("like", "to"),),
}
# Verbs that can stand before a cue verb and "to", as in "declined to say".
CONTROLS = listed("""
    want wants wanted decline declined declines refuse refused refuses seem seems seemed appear appears appeared going
    used expected plans planned went continue continued continues come came began begin begins have has had ought
    likely seeks sought tried tries trying able quick failed fails set needs need
    """)
# Verbs that attribute a clause only: before these words they mean something else ("maintained a policy").
NEEDS_CLAUSE: dict[str, frozenset[str]] = {
    "maintain": frozenset({"a", "an", "their", "its", "his", "her"}),
    "continue": frozenset({"to", "with", "on", "in", "as", "a", "the"}),
    "read": frozenset({"a", "an", "the", "about"}),
    "add": frozenset({"a", "an", "to"}),
    "counter": frozenset({"a", "an"}),
    "observe": frozenset({"a", "an"}),
}

COMMON_PASTS = listed("""
    took came went left became made got gave met won lost ran began held kept brought stood sat led sent spent paused
    rose fell grew drew spoke broke chose drove flew hit let paid set shook shot sang sold stuck struck taught threw
    understood wore walked turned looked tried called used
    """)

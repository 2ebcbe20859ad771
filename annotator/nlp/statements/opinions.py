"""Words that sound like the writer's own view. Lower case."""

from __future__ import annotations

from annotator.nlp.lexicon import listed

FIRST_PERSON = listed("i me my mine myself we us our ours ourselves")
OBLIGATION = listed("should must ought shouldn")
HEDGES = listed("perhaps maybe probably apparently seemingly arguably presumably surely certainly clearly obviously")
INTENSIFIERS = listed("""
    very extremely absolutely utterly totally deeply incredibly remarkably truly really simply merely hardly entirely
    undoubtedly unquestionably frankly honestly sadly unfortunately fortunately hopefully ironically surprisingly
    shockingly notoriously blatantly plainly inevitably desperately objectively immensely perfectly pretty heavily
    easily sheer mere immense indeed nothing everything anyway ever supposedly purely wholly
    """)
EVALUATIVE = listed("""
    good bad great terrible awful horrible wonderful excellent brilliant superb perfect best worst better worse
    beautiful ugly stupid foolish ridiculous absurd insane crazy outrageous shameful disgraceful disgusting shocking
    tragic disastrous catastrophic dangerous reckless irresponsible unfair unjust immoral corrupt dishonest
    hypocritical cynical naive arrogant cowardly brave heroic courageous admirable impressive remarkable amazing
    incredible fantastic stunning extraordinary pathetic weak sad unfortunate fortunate lucky wise sensible
    reasonable unreasonable necessary unnecessary essential crucial vital pointless useless meaningless misguided
    wrong fair bizarre strange weird troubling worrying alarming disturbing frightening scary depressing
    disappointing encouraging inspiring exciting boring dull tedious failure triumph disaster catastrophe nonsense
    scandal farce mockery betrayal hypocrisy nightmare miracle genius fool idiot villain tyrant
    deserve deserves deserved unacceptable inexcusable unforgivable promising hopeless futile clumsy
    beneficial convenient cautious reluctant dubious questionable so-called propaganda hysteria
    unprecedented inevitable tyranny greed ruthless superficial euphemism ruin fragile explosive easy simple ignore
    pretend hate
    """)
VIEW_PHRASES = (
    ("i think", "“I think” is the writer's view"),
    ("i believe", "“I believe” is the writer's view"),
    ("i hope", "“I hope” is the writer's view"),
    ("in my view", "“in my view” is the writer's view"),
    ("in my opinion", "“in my opinion” is the writer's view"),
    ("it seems", "“it seems” is the writer's view"),
    ("no doubt", "“no doubt” is the writer's view"),
    ("of course", "“of course” is the writer's view"),
    ("needless to say", "“needless to say” is the writer's view"),
    ("the truth is", "“the truth is” is the writer's view"),
    ("the problem is", "“the problem is” is the writer's view"),
    ("in fact,", "“in fact” argues"),
    ("after all,", "“after all” argues"),
    ("not only", "“not only” argues"),
    ("it is time", "“it is time” asks for something"),
    ("it's time", "“it's time” asks for something"),
    ("let us", "“let us” asks for something"),
    ("what a ", "exclaims"),
)

"""Word lists for English, all in lower case: the small words, times, people, offices and abbreviations."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """Return the words of a list written as text."""
    return frozenset(words.split())


AUXILIARIES = listed("""
    is are was were be been being am has have had do does did will would could should may might must can shall
    'd 've 'll 're n't not 'm ca wo
    """)
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m", "get", "gets", "got"})
FINITE = AUXILIARIES - {"be", "been", "being", "not", "n't"}
MODALS = frozenset({"will", "would", "could", "should", "may", "might", "must", "can", "shall", "'d", "'ll", "cannot"})
ADVERBS = listed("""
    also once later never always often again still even then now already just soon first previously earlier
    recently repeatedly ever further only instead privately publicly too
    """)
NOT_ADVERBS = listed("""
    family italy july ally reply only rally bully assembly kelly billy sally emily daily weekly supply early
    likely elderly monthly holy
    """)
DETERMINERS = listed("the a an this that these those its his her their our my your no every each another")
SUBJECT_PRONOUNS = listed("""
    he she they i we you it who others some many most several few both nobody everyone everybody someone another one
    """)
RELATIVES = frozenset({"who", "which"})
PREPOSITIONS = listed("""
    of in on at for from to with by about against after before during under over into through between among without
    within upon since until near despite like as than amid via per behind toward towards across following outside
    inside around alongside including
    """)
INTRO_PREPOSITIONS = PREPOSITIONS - {"of"}
SUBORDINATORS = listed("""
    that because while when if although though where whether as unless what how why whose so
    but yet nor than
    """)
CONJUNCTIONS = frozenset({"and", "but", "or", "yet"})
OPENING_ADVERBS = listed("""
    and but or yet so meanwhile still however then also now instead moreover indeed nevertheless nonetheless later
    finally similarly perhaps overall additionally thus therefore earlier today yesterday again plus even
    only just
    """)
WEEKDAYS = listed("monday tuesday wednesday thursday friday saturday sunday")
MONTHS = listed("""
    january february march april may june july august september october november december
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
    """)
TIMES = WEEKDAYS | listed("today yesterday tonight earlier later recently afterward afterwards")
DAY_PARTS = listed("morning afternoon evening night")
# Those a speaker tells something: "told reporters that".
LISTENERS = listed("""
    reporters journalists supporters voters lawmakers me him her them us you people everyone viewers readers
    audiences staffers aides donors delegates investors officials police politico cnn reuters fans
    """)
ADJUNCT_HEADS = frozenset({"in", "on", "at", "during", "after", "before", "via", "through", "when",
                           "while", "last", "late", "early", "following"})  # fmt: skip

PARTY_WORDS = frozenset({"republican", "democrat", "d", "r", "libertarian", "independent"})
ROLES = listed("""
    spokesman spokeswoman spokesperson director president chairman chairwoman chair chief secretary minister senator
    governor mayor professor analyst strategist adviser advisor ambassador expert lawyer attorney author editor
    founder co-founder ceo executive manager leader head member representative commissioner judge officer general
    coach captain deputy aide candidate nominee columnist reporter journalist economist scientist researcher
    historian doctor teacher student resident critic activist host commentator politician lawmaker official
    pollster consultant veteran businessman billionaire actor singer writer detective sheriff king queen pope
    man woman girl boy diplomat correspondent congressman congresswoman fellow dean partner owner organizer
    """)
PERSON_NOUNS = ROLES | listed("politicians scientists experts")
GROUPS = listed("""
    ministry department government administration company agency committee council party court police office union
    bank university institute commission organization organisation association parliament authorities officials
    house senate campaign team army military navy group poll survey study report newspaper paper channel network
    statement law document bureau service foundation church school city state country
    """)
MEDIA = listed("""
    channel news times post journal magazine newspaper agency radio television tv reuters bloomberg cnn bbc afp ap
    tass interfax press daily herald tribune guardian gazette observer telegraph broadcaster network portal
    website politico
    """)
# Titles that come before a name and are no part of it.
TITLES = listed("""
    mr. mr mrs. mrs ms. ms dr. dr prof. sen. sen rep. rep gov. gov gen. lt. col. sgt. capt. sir lord lady st. president
    senator governor secretary minister ambassador representative congressman congresswoman professor judge justice
    mayor king queen prince princess pope general major colonel captain chairman chief prime vice former director
    spokesman spokeswoman spokesperson foreign chancellor rev. hon. democrat republican gop del. sens. reps. govs.
    """)
HE_TITLES = frozenset({"mr.", "mr", "sir", "lord", "king", "prince", "pope", "congressman", "spokesman", "chairman"})
SHE_TITLES = frozenset({"mrs.", "mrs", "ms.", "ms", "lady", "queen", "princess", "congresswoman", "spokeswoman"})

NEVER_LAST = listed("""
    mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. capt. cmdr. maj. adm. st. no. vs. rev. hon. messrs. pres.
    jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. fig. vol. pp. p. e.g. i.e. cf. approx. mt. ft. dept. univ. gov
    calif. fla. mass. ariz. conn. ore. colo. mich. minn. wis. tenn. ind. nev. pa. va. la. md. ky. ga.
    okla. ala. ark. kan. neb. nos. sec. nr. hr. fr. bzw. z.b. d.h. u.a.
    """)
ACRONYM_ENDINGS = listed("""
    u.s. u.k. u.n. e.u. d.c. a.m. p.m. inc. corp. co. ltd. jr. sr. etc. bros. ph.d. m.d. l.a. n.y. n.h. u.s.a. b.a.
    """)
SENTENCE_OPENERS = listed("""
    the a an he she it they we i you this that these those there in on at for from to with by but and or so yet as if
    when while after before since although though because however meanwhile still then now also what who why how
    where which his her their its our my your some many most all both each every another other according no not one
    two three several few such more during under despite until once even just only here
    """)

CREDITS = listed("image images photo photos photograph picture credit video")

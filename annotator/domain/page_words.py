"""What pages say beside their articles, a line at a time: menus, consent, adverts, calls to read, share and subscribe.

Only whole lines are judged, by how they begin and how long they are; a sentence of an article that happens to speak of
cookies or newsletters is none of these. Bylines and dates are not here: a reader needs them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto


class Part(Enum):
    """What a line is that does not belong to the article. A lead has headlines of other articles below it."""

    HEADER = auto()
    HEADLINE = auto()
    MENU = auto()
    NOTICE = auto()
    LEAD = auto()
    CREDIT = auto()


# What pictures and notices say wherever it stands in a short sentence; a claim is not made of it.
CREDIT = re.compile(
    r"\b(?:images?|photos?|photograph|picture|video|credit|source|illustration|graphic)\s?(?:credit|courtesy|by)?\s?:"
    r"|\b(?:getty images|via getty|/\s?(?:reuters|ap|afp)\b|photo by|courtesy of)|from file\b",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"\b(?:cookies?\s+(?:policy|notice|settings)|(?:we|site|website)\s+uses?\s+cookies|all rights reserved"
    r"|terms of (?:use|service)|privacy policy|sign up (?:for|to)|subscribe (?:to|now|today)|newsletter|click here"
    r"|follow us|share this|read (?:more|also|the full)|related (?:articles?|stories|news)|advertisement"
    r"|continue reading|log in|loading)\b"
    r"|©|\bfull text\.?$|\babstract\.?$",
    re.IGNORECASE,
)


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word.strip() for line in lines for word in line.split(","))


_AGENCIES = r"getty(?: images)?|reuters|afp|ap(?: photo)?|epa|alamy|shutterstock|istock|pa media|picture alliance"
# A line that is one of these stands beside an article, wherever it is.
SURE = _words(
    "reply, sign in here, help center, printer-friendly version, post navigation, log in or register, previous slide",
    "next slide, do not sell my information, manage my account, anzeige, werbung, datenschutzerklärung, impressum",
    "mehr zum thema, jetzt abonnieren, publicité, mentions légales, politique de confidentialité",
    "share, tweet, permalink, watch live, live tv, notifications, your account, show more",
    "advertisement, advertisements, sponsored content, paid content, promoted content, sponsored links",
    "skip to content, skip to main content, skip to navigation, skip navigation, toggle navigation, open menu",
    "close menu, back to top, go to top, scroll to top, load more, load more comments, loading, link copied",
    "copy link, click here, sign in, sign up, log in, log out, subscribe now, donate now, my account",
    "forgot password, create account, accept all, reject all, accept cookies, accept all cookies",
    "reject all cookies, manage cookies, manage preferences, cookie settings, cookie policy, cookie notice",
    "cookie preferences, privacy policy, privacy notice, privacy settings, terms of use, terms of service",
    "terms and conditions, terms & conditions, contact us, about us, advertise with us, all rights reserved",
    "do not sell my personal information, leave a comment, leave a reply, post a comment, join the conversation",
    "join the discussion, no comments yet, comments are closed, have your say, view comments, next article",
    "previous article, next post, previous post, print this page, print this article, email this article",
    "share this, share this article, share this story, share article, read more, continue reading, keep reading",
    "find out more, learn more, see more, show more, view all, see all, report an error, suggest a correction",
)
# A line that is one of these does, where its like stands above or below it.
MAYBE = _words(
    "posted in, front page, obituaries, notices, listings, classifieds, events, data, startseite, politik, wirtschaft",
    "kultur, lokales, meinung, wissen, anzeigen, accueil, politique, économie, monde, société, idées",
    "home, homepage, news, top stories, headlines, world, world news, uk, us, usa, u.s., europe, asia, africa",
    "americas, middle east, australia, politics, business, economy, finance, markets, money, companies, tech",
    "technology, science, health, environment, climate, education, law, crime, society, culture, arts",
    "entertainment, entertainment & arts, music, film, movies, tv, tv & radio, books, games, gaming, lifestyle",
    "life, style, fashion, food, travel, weather, sport, sports, football, soccer, tennis, cricket, rugby, cars",
    "auto, real estate, property, jobs, opinion, opinions, essay, essays, comment, comments, editorial",
    "editorials, columnists, blogs, letters, analysis, features, interviews, reviews, video",
    "videos, live, podcast, podcasts, audio",
    "radio, photos, pictures, in pictures, gallery, galleries, magazine, archive, archives, newsletter",
    "newsletters, subscribe, subscriptions, register, login, logout, account, investigations, profile, settings",
    "search, menu, more, close, next, previous, back, contact, about, faq, help, support, careers, advertise",
    "advertising, press, privacy, terms, cookies, sitemap, rss, rss feed, legal, imprint, accessibility",
    "copyright, donate, shop, store, print, email, e-mail, share, tweet, save, bookmark, like, follow, follow us",
    "facebook, twitter, x, instagram, youtube, linkedin, whatsapp, telegram, pinterest, reddit, tiktok",
    "flipboard, messenger, mastodon, bluesky, threads, google news, english, deutsch, français, español, русский",
    "日本語, 中文, local, regional, national, international, latest, latest news, breaking news, trending, most read",
    "popular, topics, tags, categories, related, recommended, explore, sections, all sections, today, this week",
    "accept, decline, reject, ok, got it",
)
LEADS = re.compile(
    r"related (?:\w+ )?(?:topics?|links?)|(?:most read|read more) (?:on|in) (?:\S+\s){0,3}\S+"
    r"|(?:related|recommended|popular|trending|most (?:read|popular|viewed|shared|commented)|more top|top|latest|more"
    r"|other|further|recent) (?:articles?|stories|news|headlines|posts?|content|coverage|links?|reading|videos?"
    r"|galleries)"
    r"|related|trending|meistgelesen|lire aussi|les plus lus"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|(?:recommended|more) for you|don['’]t miss|sponsored"
    r"|editor['’]?s['’]? picks?|what to read next|read (?:next|also|this next)|up next|trending now|also read|see also"
    r"|in case you missed it|more on this(?: story| topic)?|(?:from )?(?:elsewhere on|around) the (?:web|\S+)"
    r"|most (?:read|viewed)|more from (?:\S+\s){0,4}\S+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of at most so many words that begins so is that part of a page."""

    part: Part
    most: int
    beginning: re.Pattern[str]


def _rule(part: Part, most: int, *beginnings: str) -> Rule:
    return Rule(part, most, re.compile("|".join(beginnings), re.IGNORECASE))


RULES = (
    # Consent and rights
    _rule(
        Part.NOTICE,
        60,
        r"(?:we|(?:this|our) (?:web)?site|we and our .{0,20}partners) (?:also )?(?:uses?|stores?|sets?) .{0,90}"
        r"\bcookies\b",
        r"by (?:continuing|clicking|using|browsing|closing|submitting|signing up)\b.{0,90}\b(?:cookies|terms|privacy"
        r"|agree|consent)\b",
        r"(?:your|we value your|we care about your) privacy\b.{0,40}(?:cookies|partners|choices|$)",
        r"(?:©|\(c\)|&copy;|copyright\s*(?:©|\(c\)|\d{4}|by\b))",
        r".{0,80}\ball rights reserved\b",
        r"(?:this|the) (?:material|content|article|story)[\w\s,]{0,40} (?:may|must|can)(?: ?not) be (?:re)?"
        r"(?:published|produced|copied|printed)",
    ),
    _rule(
        Part.NOTICE,
        12,
        r"(?:accept|reject|allow|manage|decline|change)(?: all| my| your)? (?:cookies?|preferences|consent)\b",
        r"(?:terms|privacy|cookie)s? (?:of (?:use|service)|policy|notice|settings|(?:&|and) conditions)\b[^.]*$",
        r"our standards:|(?:let us know|tell us)\b.{0,40}\b(?:comments|below)\b",
        r"(?:the |we )?[\w\s]{2,30} not responsible for (?:the )?content (?:of|on) external\b",
        r"(?:read|see|view) our .{0,40}\b(?:policy|policies|notice|guidelines|terms|rules)\b",
    ),
    # What to read next
    _rule(
        Part.LEAD,
        30,
        r"(?:(?:previous|next) (?:post|article|story)|mehr zum thema|lire aussi|à lire aussi)\s?:\s?\S",
        r"(?:read|watch|listen|hear|related|see|latest|previously)(?: more| also| next| now| on| here| the full \w+)?"
        r"\s?[:|»→]\s?\S",
    ),
    _rule(
        Part.NOTICE,
        20,
        r"(?:read also|also read|continue reading|keep reading|click here|read the full)\b",
        r"read more(?: (?:about|on|at|here|from|of|in|news|stories|articles?|comments)\b|\W*$)",
    ),
    _rule(Part.NOTICE, 12, r"(?:find out|learn) more (?:about|here|at|on)\b"),
    # Where to share and follow
    _rule(Part.NOTICE, 12, r"(?:click to )?(?:share|tweet|e?mail|print|save|like|recommend) (?:this|on|via)\b"),
    _rule(
        Part.NOTICE,
        16,
        r"(?:follow|like|find|join) (?:us|@\w+|\S+ \S+) on (?:facebook|twitter|x|instagram|youtube|linkedin|telegram"
        r"|whatsapp|google news|tiktok)\b",
        r"follow (?:us|@\w+)\b",
    ),
    _rule(
        Part.NOTICE,
        8,
        r"\d[\d,.]*\s?[km]? (?:shares?|views?|likes?|comments?|reactions?|retweets?|reads?|replies)$",
        r"\d+[\s-]?min(?:ute)?s?(?: read| to read)\b|(?:estimated )?reading time\b",
    ),
    # What to subscribe to
    _rule(
        Part.NOTICE,
        40,
        r"(?:sign up|subscribe|register) (?:to|for|now|today|here|and)\b",
        r"(?:get|receive|join)\b.{0,60}\b(?:newsletters?|inbox|briefing)\b",
        r"(?:already|not|are you|not yet) a (?:subscriber|member)\b|have an account\?|enter your e-?mail\b",
        r"support (?:our|independent|quality|local|\S+['’]s) journalism\b|become an? (?:member|subscriber|supporter)\b",
        r"to (?:continue|keep) reading\b|start your (?:free )?trial\b|unlimited (?:digital )?access\b",
        r"cancel (?:at )?any ?time\b",
        r"log in or (?:register|sign up)\b|(?:proudly )?powered by\b|reproduction .{0,40}\bprohibited\b",
        r"(?:you have|you['’]ve) (?:read|reached|used)?.{0,30}\bfree (?:articles?|stories)\b",
        r"(?:this|the) (?:article|content|story) is (?:for|only|available|reserved).{0,40}\bsubscribers\b",
        r"if you (?:notice|find|spot|see) an? (?:\w+ )?(?:error|typo|mistake)\b|thank you! you have\b",
        r"when (?:citing|using|quoting|copying|reprinting)\b.{0,80}\b(?:hyper)?link\b",
        r"your e-?mail(?: address)? will not be published",
        r"(?:to [\w\s]{3,30} )?(?:please )?(?:enable|turn on|activate) javascript\b",
        r"javascript is (?:disabled|required)\b",
        r"your browser\b.{0,60}\b(?:support|out of date|outdated)\b",
        r"(?:don['’]t|never) miss (?:an?|another|out)\b|while you['’]re here\b",
        r"(?:download|get) (?:our|the) (?:free )?(?:\S+ ){0,3}app\b",
    ),
    _rule(Part.NOTICE, 4, r"our newsletters?$|newsletter sign-?up$"),
    # Adverts
    _rule(
        Part.NOTICE,
        12,
        r"advertisement\b[^.]*$|(?:sponsored|promoted|presented|supported) (?:content|post|by)\b[^.]*$",
        r"(?:report|skip|close) (?:this )?ad\b",
        r"(?:story|article|text) continues (?:below|after)\b|scroll (?:down )?to continue\b",
        r"continues? after (?:the )?(?:ad|advertisement)\b",
    ),
    # Tags, comments, and how to reach the newsroom
    _rule(
        Part.NOTICE,
        25,
        r"(?:tags?|topics?|categor(?:y|ies)|filed (?:under|in)|posted in|keywords?|labels?|tagged(?: with| as| in)?"
        r"|related topics)\s?:",
        r"#\w+(?:[\s,]+#\w+)+$",
    ),
    _rule(
        Part.NOTICE,
        10,
        r"(?:\d[\d,]*|view|show|hide|see|read|post|leave|add|write|join)(?: all| a| the| your| \d[\d,]*){0,3}"
        r" (?:comments?|reply|replies|conversation|discussion)\b[^.]*$",
        r"comments?\s?[(:]\s?\d|comments (?:are|have been) (?:closed|disabled|turned off)\b",
    ),
    _rule(
        Part.NOTICE,
        20,
        r"(?:got|have) a (?:news )?(?:tip|story|correction)\b.*\?|contact (?:the author|this reporter|us at)\b",
        r"send (?:us )?(?:your )?(?:tips|feedback)\b|the (?:views|opinions) expressed (?:in|here|by|are)\b",
    ),
    # Pictures
    _rule(
        Part.CREDIT,
        14,
        r"(?:images?|photos?|photographs?|pictures?|illustrations?|graphics?|videos?)"
        r"(?:\s(?:credits?|courtesy|by|source))?"
        r"\s?[:/]\s?\S",
    ),
    _rule(
        Part.CREDIT,
        10,
        r"(?:photo|photograph|picture|image|illustration)s? (?:by|courtesy of) (?-i:[A-Z])[^.]*$",
        rf"[(\[]?(?:{_AGENCIES})\s?(?:/.*|via .*|[)\]])?$",
        rf"[^.]{{1,60}}(?:/|via |\()\s?(?:{_AGENCIES})\)?$",
    ),
)

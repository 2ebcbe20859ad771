"""Speakers by name, their roles, and nobody where the article names nobody."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.nlp import pipeline
from annotator.nlp.attribution.people import people_of
from annotator.nlp.text.words import words_of

PIPELINES = [pipeline.RULES_NAME, pipeline.SHIPPED_NAME]
LINE_ENDS = ["\r\n", "\r", "\u2028", "\n\n"]

unhurried = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])


def speakers(text: str, name: str = pipeline.RULES_NAME) -> list[str | None]:
    return [one.speaker for one in pipeline.find_claims(text, name).attributions]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        # a surname, a title, a pronoun, a description
        ("Bob Ray met Ann Lee. Lee said it rains.", "Ann Lee"),
        ("Senator Ann Lee met Bob Ray. The senator said it rains.", "Ann Lee"),
        ("Ann Lee, a lawyer, met Bob Ray, a farmer. The lawyer said it rains.", "Ann Lee"),
        ("Ann Lee is here. “It rains,” said an attorney for Lee, Bob Ray.", "Bob Ray"),
        ("An attorney for Lee, Bob Ray, left. Lee's lawyer said it rains.", "Bob Ray"),
        ("Ann Lee met Bob Ray. He said it rains.", "Bob Ray"),
        ("Bob Ray lives here. “It rains,” he said.", "Bob Ray"),
        ("Donald J. Trump came. Donald Trump left. Trump said it rains.", "Donald J. Trump"),
        ("Bill Clinton and Hillary Clinton came. Mrs. Clinton said it rains.", "Hillary Clinton"),
        ("Larry King is old. Mr. King said it rains.", "Larry King"),
        ("Wells Fargo CEO John Stumpf came. Stumpf said it rains.", "John Stumpf"),
        ("Ann Lee, who farms, said it rains.", "Ann Lee"),
        # an organisation, a group, several people
        ("The Foreign Ministry is old. The ministry said it rains.", "The Foreign Ministry"),
        ("The Federal Rain Office is old. The FRO said it rains.", "The Federal Rain Office"),
        ("Donald Trump came. Trump supporters said it rains.", "Trump supporters"),
        ("Democrats said it rains.", "Democrats"),
        ("Ann Lee and Bob Ray said it rains.", "Ann Lee and Bob Ray"),
    ],
)
def test_who_speaks_last_has_the_name_that_the_article_gives_in_full(text: str, named: str) -> None:
    assert speakers(text)[-1] == named


@pytest.mark.parametrize(
    "text",
    [
        "Critics said it rains.",
        "A spokesman for Ann Lee said it rains.",
        "One voter said it rains.",
        "Ann Lee and Sue Ray came. She said it rains.",
        "Ann Lee came. My mother is old. She said it rains.",
        "Ann Lee came. He said it rains.",
        "Ann Lee, a farmer, came. The senator said it rains.",
        "The minister said it rains.",
        "“Ann Lee is old. Bob Ray is young,” he said.",
    ],
)
def test_nobody_speaks_where_the_article_does_not_say_who(text: str) -> None:
    assert speakers(text)[-1] is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ann Lee, a member of the Rain Council, said it rains.", "a member of the Rain Council"),
        ("Ann Lee, 57, a farmer, said it rains.", "a farmer"),
        ("Ann Lee, who is a farmer from Ohio, said it rains.", "a farmer from Ohio"),
        ("Rep. Ann Lee of Maryland, the panel's ranking Democrat, said it rains.", "the panel's ranking Democrat"),
        ("Campaign manager Ann Lee said it rains.", "Campaign manager"),
        ("The Rain Council president Ann Lee said it rains.", "Rain Council president"),
        ("Former Secretary of State Ann Lee said it rains.", "Former Secretary of State"),
        ("The team's coach, Ann Lee, said it rains.", "The team's coach"),
        ("Ann Lee said it rains.", None),
        ("Mrs. Ann Lee said it rains.", None),
        ("Ann Lee, like others, said it rains.", None),
    ],
)
def test_a_role_is_what_the_article_calls_the_speaker_beside_the_name(text: str, role: str | None) -> None:
    (found,) = pipeline.find_claims(text, pipeline.RULES_NAME).attributions
    assert (found.speaker, found.role) == ("Ann Lee", role)


def test_a_role_that_is_given_once_holds_for_all_that_is_said() -> None:
    found = pipeline.find_claims("Ann Lee, a farmer, said it rains. She said it pours.", pipeline.RULES_NAME)
    assert [one.role for one in found.attributions] == ["a farmer", "a farmer"]


def test_what_a_network_calls_a_place_is_no_person_and_a_single_name_may_be_one() -> None:
    words = words_of(pipeline.load(pipeline.RULES_NAME).make_doc("Zog met Zog in Upper Volta. Zog left Upper Volta."))
    known = people_of(words, [(0, 1), (2, 3), (7, 8)], [(4, 6), (9, 11)])
    assert [person.name for person in known.persons] == ["Zog"]
    assert [one.start for one in known.mentions] == [0, 2, 7]


def test_people_that_are_handed_over_alone_are_taken_as_they_are() -> None:
    words = words_of(pipeline.load(pipeline.RULES_NAME).make_doc("Anna Klein und Franz Groß reden."))
    assert [person.name for person in people_of(words, [(3, 5)]).persons] == ["Franz Groß"]


@pytest.mark.parametrize("times", [7, 8, 9, 10, 13, 14])
def test_a_run_of_names_without_an_end_names_nobody_however_long_it_is(times: int) -> None:
    words = words_of(pipeline.load(pipeline.RULES_NAME).make_doc("Bob Smith " * times))
    assert people_of(words).persons == []


SOURCES = [
    "Bogdan Bezpalko", "Bezpalko", "Senator Ann Lee", "Hong Lee", "Mr. Lee", "Ann Lee and Bob Ray", "he", "she", "they",
    "The expert", "The senator", "His lawyer", "A spokesman", "Critics", "The Foreign Ministry", "The ministry", "NATO",
    "Trump supporters", "Ann Lee, a member of the Rain Council,", "My mother", "Robert \t Ray", "Ann\u00a0Lee", "“Lee”",
]  # fmt: skip
SENTENCES = st.builds(
    "{} {}{}".format,
    st.sampled_from(SOURCES),
    st.sampled_from(
        ["said it rains.", "believes that it pours.", "left.", "quotes Bezpalko.", "told Ann Lee it rains."]
    ),
    st.sampled_from([" ", "\n"]),
)
ARTICLES = st.lists(SENTENCES, max_size=12).map("".join)


@pytest.mark.parametrize("name", PIPELINES)
@unhurried
@given(text=ARTICLES)
def test_a_speaker_a_role_and_a_relay_are_words_of_the_article(name: str, text: str) -> None:
    for one in pipeline.find_claims(text, name).attributions:
        for said in (one.speaker, one.role, one.relayed_by):
            assert said is None or (said and said in text)


@pytest.mark.parametrize("name", PIPELINES)
@unhurried
@given(text=ARTICLES, end=st.sampled_from(LINE_ENDS))
def test_speakers_are_the_same_for_any_line_ends(name: str, text: str, end: str) -> None:
    assert speakers(text.replace("\n", end), name) == speakers(text, name)


@unhurried
@given(text=st.text(alphabet=st.sampled_from("AnLebor .,'’s\n“”-()\u00a0É😀"), max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    for one in pipeline.find_claims(f"{text} said it rains. He said it pours.", pipeline.RULES_NAME).attributions:
        assert one.speaker is None or one.speaker in text + " said it rains. He said it pours."


def test_a_quotation_that_goes_on_keeps_the_speaker_of_the_one_before() -> None:
    text = "Ann Lee met Bob Ray. “It rains a lot here,” he said.\n“It pours every single day in May.”\n"
    assert set(speakers(text)) == {"Bob Ray"}


def test_a_long_article_is_read_as_a_short_one() -> None:
    paragraph = "Ann Lee, a farmer, met Bob Ray of the Rain Council. She said it rains. The council said it pours.\n"
    assert speakers(paragraph * 1_500) == ["Ann Lee", "the Rain Council"] * 1_500


def test_ten_thousand_people_of_one_name_end_in_an_answer() -> None:
    text = "".join(f"{chr(65 + at % 26)}{chr(97 + at // 26 % 26)}o Lee came. " for at in range(10_000))
    (speaker,) = speakers(f"{text}Lee said it rains.")
    assert speaker is not None
    assert speaker.endswith(" Lee")

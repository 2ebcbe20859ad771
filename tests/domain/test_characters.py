"""Hidden characters are found and named; those that have their place are left in peace."""

import pytest

from annotator.domain.characters import find_hidden, hidden_in, name_of, notice_of

RIGHTFUL = [
    "Plain words, “quoted” – and 5\u00a0% of them.",
    "👩\u200d👩\u200d👧 flies home ❤\ufe0f",
    "می\u200cخواهم",  # Persian joins and parts its letters so
    "हिन्\u200dदी",
    "Co\u00adop\u00aderation",  # a soft hyphen hides a hyphen alone
    "Ho\u0302\u0323i An",
    "Tabs\tand\nlines",
]


@pytest.mark.parametrize("text", RIGHTFUL)
def test_what_has_its_place_is_not_warned_of(text):
    assert not hidden_in(text)
    assert notice_of(hidden_in(text)) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pay \u202e001\u202c now", "\u202e\u202c"),
        ("pay\u200b pal\ufeff", "\u200b\ufeff"),
        ("ad\u200dmin ad\u200cmin", "\u200d\u200c"),
        ("\u200djoined", "\u200d"),
        ("nul\x00 bell\x07", "\x00\x07"),
        ("tag\U000e0041\U000e0042", "\U000e0041\U000e0042"),
        ("שלום\u200f abc\u200e\u2066x\u2069", "\u200f\u200e\u2066\u2069"),
    ],
)
def test_every_hidden_character_is_found_in_order(text, found):
    assert "".join(find_hidden(text)) == found


def test_a_notice_names_what_turns_the_text_first_and_counts_the_rest():
    notice = notice_of(hidden_in("a\u200bb\u200bc\ufeffd\x00e\u202ef"))
    assert notice.startswith("Hidden characters: 5 (U+202E right-to-left override, U+200B zero width space and 2 more")
    assert "\n" not in notice


def test_accents_that_no_language_piles_up_are_told_of():
    assert hidden_in("H" + "\u0321" * 40 + "elp").piles == 1
    assert "Accents" in notice_of(hidden_in("H" + "\u0321" * 40 + "elp"))


def test_what_has_no_name_is_called_by_its_number():
    assert name_of("\x07") == "U+0007 control character"

"""What two texts have in common and what not: whole, in order, and in pieces that a person can read."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain import differences as module
from annotator.domain.differences import changes, differences

OLD = "The mayor spoke on Monday.\nThe repair cost 2 million euros, she said.\nNobody was hurt.\n"
texts = st.text(st.sampled_from("ab .\n“é\U0001f44d"), max_size=60)


def said(old, new):
    """Return the changes as a person reads them."""
    pieces = differences(old, new)
    return [(old[slice(*piece.old)], new[slice(*piece.new)]) for piece in pieces if not piece.same]


def assert_whole(old, new):
    pieces = differences(old, new)
    assert "".join(old[slice(*piece.old)] for piece in pieces) == old
    assert "".join(new[slice(*piece.new)] for piece in pieces) == new
    assert all(old[slice(*piece.old)] == new[slice(*piece.new)] for piece in pieces if piece.same)
    assert all(one.same != next_.same for one, next_ in pairwise(pieces))
    assert all(piece.old[0] < piece.old[1] or piece.new[0] < piece.new[1] for piece in pieces)
    assert changes(pieces) == sum(not piece.same for piece in pieces)


@given(texts, texts)
def test_the_pieces_are_both_texts_whole(old, new):
    assert_whole(old, new)


@given(st.lists(st.sampled_from("abcdefgh"), max_size=40), st.lists(st.sampled_from("abcdefgh"), max_size=40))
def test_they_are_so_where_too_much_would_have_to_be_compared(old, new):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "MOST_COMPARED", 4)
        assert_whole("\n".join(old), "\n".join(new))
        assert_whole(" ".join(old), " ".join(new))


def test_the_same_text_has_no_change():
    assert said(OLD, OLD) == []
    assert differences("", "") == ()


def test_a_number_that_changed_is_one_change():
    assert said(OLD, OLD.replace("2 million", "3 million")) == [("2", "3")]


def test_a_sentence_that_was_added_or_taken_out_is_one_change():
    added = OLD.replace("Nobody was hurt.", "Nobody was hurt. The council meets in May.")
    assert said(OLD, added) == [("", " The council meets in May.")]
    assert said(added, OLD) == [(" The council meets in May.", "")]


def test_a_sentence_written_anew_is_replaced_as_a_whole():
    new = OLD.replace("Nobody was hurt.", "Two divers lost their boat in it.")
    assert said(OLD, new) == [("Nobody was hurt.", "Two divers lost their boat in it.")]


def test_what_is_too_small_to_be_read_between_two_changes_goes_with_them():
    assert said("He saw the red and old car today.", "He saw the big or new car today.") == [
        ("red and old", "big or new")
    ]


def test_paragraphs_that_changed_places_are_not_read_word_by_word():
    lines = [f"Paragraph {number} says something of its own.\n" for number in range(9)]
    moved = [*lines[1:], lines[0]]
    assert said("".join(lines), "".join(moved)) == [(lines[0], ""), ("", lines[0])]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a" * 300_000, "a" * 299_999 + "b"),
        ("a b " * 75_000, "b a " * 75_000),
        ("\n" * 300_000, "x\n" * 150_000),
        ("a\nb\n" * 75_000, "b\na\nc\n" * 50_000),
        ("." * 300_000, ". " * 150_000),
        (" ".join(map(str, range(50_000))), " ".join(map(str, range(50_000, 0, -1)))),
    ],
    ids=["one word", "two words", "empty lines", "two lines", "stops", "backwards"],
)
def test_hostile_texts_hold_few_comparisons(old, new, monkeypatch):
    compared = []
    matcher = module.SequenceMatcher

    def counted(junk, one, other, *, autojunk):
        compared.append(len(one) * len(other))
        return matcher(junk, one, other, autojunk=autojunk)

    monkeypatch.setattr(module, "SequenceMatcher", counted)
    assert_whole(old, new)
    assert max(compared, default=0) <= module.MOST_COMPARED
    assert sum(compared) <= 10 * module.MOST_COMPARED


def test_a_long_text_with_changes_everywhere_is_compared_in_small_pieces(monkeypatch):
    chance = random.Random(1)
    words = [f"word{number}" for number in range(30_000)]
    edited = [word if chance.random() > 0.02 else "other" for word in words]
    old, new = " ".join(words), " ".join(edited)
    assert_whole(old, new)
    assert changes(differences(old, new)) == sum(
        one == "other" and before != "other" for before, one in pairwise(["", *edited])
    )

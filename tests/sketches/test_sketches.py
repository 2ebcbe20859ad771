"""Near copies are found by their sketches, and nothing else is."""

import random
import re

import pytest

from annotator import paths, sketches

SAMPLE = paths.sample_article().read_text(encoding="utf-8")


def rewritten(text, share, seed):
    """Rewrite a share of the sentences as a desk does with a wire story: half of their words are others."""
    chance = random.Random(seed)
    words = re.findall(r"\w+", text)
    sentences = re.findall(r"[^.!?\n]+(?:[.!?]+|\n|$)\s*", text)

    def rewrite(sentence):
        if len(sentence.split()) < 4 or chance.random() > share:
            return sentence
        return " ".join(chance.choice(words) if chance.random() < 0.5 else word for word in sentence.split()) + " "

    return "".join(map(rewrite, sentences))


def share_bands(one, other):
    first, second = sketches.sketch(one).bands, sketches.sketch(other).bands
    return any(a == b for a, b in zip(first, second, strict=True))


def without_a_paragraph(text, seed):
    paragraphs = [line for line in text.split("\n") if line.strip()]
    del paragraphs[random.Random(seed).randrange(1, len(paragraphs))]
    return "\n".join(paragraphs)


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize(
    "copy",
    [
        lambda text, seed: "Another headline over it\n" + text.split("\n", 1)[1],
        without_a_paragraph,
        lambda text, seed: rewritten(text, 0.1, seed),
        lambda text, seed: rewritten(text, 0.2, seed),
        lambda text, seed: text.upper().replace("\n", "  \n\n"),
    ],
    ids=["headline", "paragraph", "rewrite 10 %", "rewrite 20 %", "case and space"],
)
def test_an_edited_copy_is_found_and_mostly_the_same(copy, seed):
    edited = copy(SAMPLE, seed)
    assert share_bands(SAMPLE, edited)
    assert sketches.likeness(SAMPLE, edited) > 0.5


def test_other_words_are_no_copy():
    words = re.findall(r"\w+", SAMPLE)
    random.Random(3).shuffle(words)
    shuffled = " ".join(words)
    assert sketches.likeness(SAMPLE, shuffled) < 0.05


def test_how_alike_is_the_share_of_common_runs():
    assert sketches.likeness("a b c d", "A, b. C d!") == 1
    assert sketches.likeness("a b c d", "a b c x") == 0.5
    assert sketches.likeness("a b", "a b") == 1
    assert sketches.likeness("", "") == 0


def test_a_text_without_spaces_is_compared_by_characters():
    assert 0.5 < sketches.likeness("首相は月曜日に東京で話した。", "首相は火曜日に東京で話した。") < 1


@pytest.mark.parametrize("text", ["", " \n ", "…—!", "\ud7ff\0"])
def test_a_text_without_words_has_no_bands(text):
    assert sketches.sketch(text).bands == ()


def test_a_sketch_is_the_same_everywhere_and_in_every_release():
    """Where this fails, rensa counts otherwise than before: MAKER has to change, so that old sketches are made anew."""
    found = sketches.sketch("The bridge over the Elm reopened on Monday, the mayor said.")
    assert sketches.MAKER == "rensa 2, 3 words, 42 x 3"
    assert (found.signature[:8].hex(), found.bands[0]) == ("d0b30213c3bd1b4c", 428409923404693437)

"""Words on one line: nothing that a terminal obeys, and nothing lost that belongs where it stands."""

import pytest

from annotator.domain.audit import one_line


@pytest.mark.parametrize(
    "words",
    ["\u0645\u06cc\u200c\u06af\u0648\u06cc\u062f", "\U0001f469\u200d\U0001f469\u200d\U0001f467 said so", "Zo\u00e9"],
)
def test_joiners_that_belong_where_they_stand_stay(words):
    assert one_line(words) == words


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("a\u200db", "a\ufffdb"),
        ("a\u202eb", "a\ufffdb"),
        ("\x1b]0;title\x07", "\ufffd]0;title\ufffd"),
        ("two\n\tlines", "two lines"),
    ],
)
def test_what_hides_or_is_obeyed_becomes_a_sign(words, line):
    assert one_line(words) == line

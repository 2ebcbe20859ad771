"""Scores: by hand where a hand can count, and by what must hold for any texts and labels."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.domain.claims import Attribution, Span
from annotator.evaluation.scores import PARTS, bootstrap, f1, label_counts, link_counts, macro_f1, span_counts

TEXT = "Ann Lee said, on Monday, that it rains. Bob: it doesn't."
EXACT, TOKEN = 0, 1


def attribution(source=(), cue=(), content=()):
    return Attribution(*(tuple(Span(*edges) for edges in part) for part in (source, cue, content)))


spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(lambda one: (one[0], sum(one)))
pieces = st.lists(spans, max_size=2)
attributions = st.lists(st.builds(attribution, pieces, pieces, pieces), max_size=4)
labels = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=30).map(lambda rows: np.array(rows).T)


def total(gold, found):
    """Return exact and token F1 over all parts."""
    return f1(span_counts(TEXT, gold, found).sum(axis=0))


def test_spans_count_as_right_wrong_and_missed_by_part_with_exact_edges_and_by_token():
    gold = [attribution(source=[(0, 7)], cue=[(8, 12)], content=[(25, 38)])]
    found = [attribution(source=[(4, 7)], cue=[(8, 12)], content=[(25, 39)])]
    counts = span_counts(TEXT, gold, found)
    assert counts.shape == (len(PARTS), 2, 3)
    source, cue, content = counts.tolist()
    assert source == [[0, 1, 1], [1, 0, 1]]  # "Lee" for "Ann Lee"
    assert cue == [[1, 0, 0], [1, 0, 0]]
    assert content == [[0, 1, 1], [3, 1, 0]]  # one full stop too many
    assert f1(counts.sum(axis=0)).tolist() == [2 / 6, 10 / 12]


def test_a_span_of_the_wrong_part_is_wrong_and_missed():
    counts = span_counts(TEXT, [attribution(source=[(0, 3)])], [attribution(cue=[(0, 3)])])
    assert counts[:, EXACT].tolist() == [[0, 0, 1], [0, 1, 0], [0, 0, 0]]
    assert counts[:, TOKEN].tolist() == [[0, 0, 1], [0, 1, 0], [0, 0, 0]]


def test_an_interrupted_content_counts_by_its_pieces():
    gold = [attribution(content=[(0, 7), (25, 38)])]
    found = [attribution(content=[(0, 7), (25, 39)])]
    assert span_counts(TEXT, gold, found)[2, EXACT].tolist() == [1, 1, 1]


def test_a_source_of_two_attributions_counts_once():
    gold = [attribution(source=[(0, 7)], cue=[(8, 12)]), attribution(source=[(0, 7)], cue=[(14, 16)])]
    assert span_counts(TEXT, gold, [])[0].tolist() == [[0, 0, 1], [0, 0, 2]]


@pytest.mark.parametrize(
    ("text", "edges", "tokens"),
    [
        ("one two", (0, 3), 1),
        ("one two", (2, 5), 2),  # a token counts if any of its characters does
        ("one two", (3, 4), 0),
        ("don't!", (0, 6), 4),
        ("a_1 é日 “x”", (0, 11), 5),
        ("👍🏽", (0, 2), 2),
    ],
)
def test_a_token_is_a_word_or_one_mark_and_counts_where_a_span_touches_it(text, edges, tokens):
    assert span_counts(text, [attribution(content=[edges])], [])[2, TOKEN].tolist() == [0, 0, tokens]


def test_a_text_without_tokens_has_nothing_to_count():
    assert not span_counts("  \n", [], []).any()


def test_links_are_pairs_of_a_cue_with_its_own_source_and_content():
    ann, bob = (0, 7), (40, 43)
    gold = [attribution([ann], [(8, 12)], [(25, 38)]), attribution([bob], [(43, 44)], [(45, 55)])]
    swapped = [attribution([bob], [(8, 12)], [(25, 38)]), attribution([ann], [(43, 44)], [(45, 55)])]
    assert link_counts(gold, gold).tolist() == [4, 0, 0]
    assert link_counts(gold, swapped).tolist() == [2, 2, 2]
    assert not span_counts(TEXT, gold, swapped)[..., 1:].any()


def test_a_cue_links_by_its_first_piece_and_nothing_links_without_one():
    whole, first = attribution([(0, 7)], [(8, 12), (14, 16)]), attribution([(0, 7)], [(8, 12)])
    assert link_counts([whole], [first]).tolist() == [1, 0, 0]
    assert link_counts([attribution([(0, 7)], [], [(25, 38)])], [whole]).tolist() == [0, 1, 0]


@pytest.mark.parametrize(
    ("counts", "score"),
    [([3, 1, 2], 6 / 9), ([0, 4, 0], 0), ([0, 0, 4], 0), ([5, 0, 0], 1), ([0, 0, 0], 1)],
)
def test_f1_is_the_harmonic_mean_of_precision_and_recall_and_1_for_nothing(counts, score):
    assert f1(np.array(counts)) == pytest.approx(score)


def test_f1_takes_counts_of_any_shape():
    counts = np.array([[[1, 0, 0], [0, 1, 0]], [[1, 1, 1], [0, 0, 0]]])
    assert f1(counts).tolist() == [[1, 0], [0.5, 1]]


@pytest.mark.parametrize(
    ("labels", "answers", "score"),
    [
        # what scikit-learn 1.9 gives: f1_score(labels, answers, average="macro")
        ("11100", "11001", 0.5833333333333333),
        ("1110", "1111", 0.42857142857142855),
        ("1111", "1111", 1.0),
        ("1111", "0000", 0.0),
        ("1111", "1110", 0.42857142857142855),
        ("1010110010", "1001110110", 0.696969696969697),
    ],
)
def test_macro_f1_is_the_mean_over_both_labels(labels, answers, score):
    one, other = (np.array([mark == "1" for mark in marks]) for marks in (labels, answers))
    assert macro_f1(one, other) == pytest.approx(score, abs=1e-15)


@given(attributions, attributions)
def test_f1_is_the_same_with_gold_and_found_swapped(gold, found):
    assert total(gold, found).tolist() == total(found, gold).tolist()
    assert f1(link_counts(gold, found)) == f1(link_counts(found, gold))


@given(attributions, st.randoms())
def test_what_finds_everything_scores_1_in_any_order(gold, random):
    found = random.sample(gold, len(gold))
    assert total(gold, found).tolist() == [1, 1]
    assert f1(link_counts(gold, found)) == 1


@given(attributions, attributions)
def test_f1_lies_between_0_and_1_and_is_1_only_without_a_fault(gold, found):
    counts = span_counts(TEXT, gold, found).sum(axis=0)
    scores = f1(counts)
    assert ((scores >= 0) & (scores <= 1)).all()
    assert (scores == 1).tolist() == (counts[:, 1:] == 0).all(axis=1).tolist()


@given(attributions, attributions, st.sampled_from(PARTS), spans)
def test_losing_a_right_span_never_raises_f1(gold, found, part, span):
    right = attribution(**{part: [span]})
    rest = [replace(one, **{part: tuple(set(getattr(one, part)) - {Span(*span)})}) for one in found]
    before, after = total([*gold, right], [*rest, right]), total([*gold, right], rest)
    assert after[EXACT] < before[EXACT]
    assert after[TOKEN] <= before[TOKEN]


@given(attributions, attributions, spans)
def test_a_wrong_span_more_never_raises_exact_f1(gold, found, span):
    assume(all(Span(*span) not in one.content for one in gold))
    assert total(gold, [*found, attribution(content=[span])])[EXACT] <= total(gold, found)[EXACT]


@given(attributions, attributions)
def test_every_gold_and_every_found_span_is_counted(gold, found):
    right, wrong, missed = span_counts(TEXT, gold, found).sum(axis=0)[EXACT]

    def sizes(many):
        return sum(len({span for one in many for span in getattr(one, part)}) for part in PARTS)

    assert (right + missed, right + wrong) == (sizes(gold), sizes(found))


@given(labels)
def test_macro_f1_does_not_care_for_the_names_of_labels_nor_which_side_is_gold(both):
    one, other = both
    assert macro_f1(one, other) == macro_f1(other, one) == macro_f1(~one, ~other)
    assert macro_f1(one, one) == 1
    assert 0 <= macro_f1(one, other) <= 1


@given(labels)
def test_macro_f1_is_what_counting_one_by_one_gives(both):
    scores = []
    for label in (True, False):
        right = sum(1 for gold, said in both.T if gold == said == label)
        either = sum(int(gold == label) + int(said == label) for gold, said in both.T)
        scores.append(2 * right / either if either else 1)
    assert macro_f1(*both) == pytest.approx(sum(scores) / 2)
    assert label_counts(*both).sum(axis=0)[:, 0].sum() == (both[0] == both[1]).sum()


def test_bootstrap_scores_resamples_of_whole_units():
    counts = np.random.default_rng(3).integers(0, 9, (20, 2, 3))
    (first, second) = bootstrap(counts, f1, ["first", "second"], seed=5)
    random = np.random.default_rng(5)
    values = np.sort([f1(counts[random.integers(0, 20, 20)].sum(axis=0)) for _ in range(1000)], axis=0)
    assert (first.name, second.name) == ("first", "second")
    assert [first.value, second.value] == f1(counts.sum(axis=0)).tolist()
    for place, score in enumerate((first, second)):
        assert values[24, place] <= score.low <= values[25, place] < score.value
        assert score.value < values[974, place] <= score.high <= values[975, place]


def test_bootstrap_of_coin_tosses_has_the_width_that_theory_gives():
    counts = np.array([[toss] for toss in [1, 0] * 200])
    (score,) = bootstrap(counts, lambda sums: sums / 400, ["heads"])
    assert score.value == 0.5
    assert score.high - score.low == pytest.approx(2 * 1.96 * (0.25 / 400) ** 0.5, rel=0.1)


def test_units_that_are_all_alike_leave_no_doubt():
    (score,) = bootstrap(np.array([[3, 1, 2]] * 7), lambda sums: f1(sums)[:, np.newaxis], ["F1"])
    assert score.low == score.value == score.high == pytest.approx(6 / 9)


def test_bootstrap_gives_the_same_interval_again_and_another_with_another_seed():
    counts = np.random.default_rng(3).integers(0, 9, (20, 1, 3))
    assert bootstrap(counts, f1, ["F1"]) == bootstrap(counts, f1, ["F1"])
    assert bootstrap(counts, f1, ["F1"]) != bootstrap(counts, f1, ["F1"], seed=1)

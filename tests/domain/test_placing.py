"""A claim finds its place in a newer text word for word, between the same words, once; or not at all."""

from hypothesis import example, given
from hypothesis import strategies as st

from annotator.domain.claims import Attribution, Claim, Span
from annotator.domain.placing import CONTEXT, context, found_again, parts_moved, stands_behind

texts = st.text(st.sampled_from("ab. \n\U0001f44d"), min_size=1, max_size=80)


def count(wanted, text):
    return sum(text.startswith(wanted, at) for at in range(len(text)))


@given(st.data(), texts, texts)
@example(None, "aaaa", "aaaaa")
def test_it_moves_where_quote_and_surroundings_stand_exactly_once_in_both_and_nowhere_else(data, old, new):
    start = data.draw(st.integers(0, len(old) - 1)) if data else 1
    end = data.draw(st.integers(start + 1, len(old))) if data else 2
    span = Span(start, end)
    around = context(old, span)
    wanted = around.before + around.quote + around.after
    assert wanted == old[max(start - CONTEXT, 0) : end + CONTEXT]
    found = found_again(old, span, new)
    is_one = count(wanted, old) == count(wanted, new) == 1
    assert (found is not None) is is_one
    if found is not None:
        assert context(new, found).quote == around.quote
        assert new[found.start - len(around.before) : found.start] == around.before


@given(texts)
def test_in_the_same_text_it_stays_unless_that_repeats_itself(text):
    span = Span(0, len(text))
    assert found_again(text, span, text) == span


def test_an_attribution_moves_as_far_as_its_words_did():
    old = "Lund said: the bridge is safe."
    new = "On Monday Lund told us: the bridge is safe."
    attribution = Attribution((Span(0, 4),), (Span(5, 9),), (Span(11, 30),))
    moved = parts_moved(attribution, old, new, len(new) - len(old))
    assert moved == {"source": [], "cue": [], "content": [[24, 43]]}


spans = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=12)


@given(spans, spans)
def test_what_overlaps_a_claim_that_is_there_stays_behind_it(found, there):
    wanted = [Span(start, start + length) for start, length in found]
    fronts = [
        Claim(str(number), "article", Span(start, start + length), "quote", "pipeline")
        for number, (start, length) in enumerate(there)
    ]
    behind = stands_behind(wanted, fronts)
    by_id = {claim.id: claim for claim in fronts}
    assert all(by_id[front].span.overlaps(span) for span, front in behind.items())
    assert set(behind) == {span for span in wanted if any(claim.span.overlaps(span) for claim in fronts)}

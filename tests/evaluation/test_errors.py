"""Disagreements: every wrong and every missed span is shown once, with what it should have been."""

import json

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claims import Attribution, Highlights, PipelineName, Span
from annotator.domain.texts import text_sha256
from annotator.evaluation.errors import disagreements, sample
from annotator.evaluation.scores import PARTS

TEXT = "Ann Lee said that it rains. Bob: it doesn't."
spans = st.lists(
    st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20)).map(
        lambda one: (one[0], min(one[0] + one[1], len(TEXT)))
    ),
    max_size=5,
    unique=True,
)


def compare(folder, gold, found):
    path = folder / "dev.jsonl"
    path.write_text(json.dumps({"text": TEXT, "attributions": gold}))
    attribution = Attribution(*(tuple(Span(*one) for one in found.get(part, ())) for part in PARTS))
    highlights = Highlights(text_sha256(TEXT), PipelineName("stand-in", "1"), (), (attribution,))
    return disagreements(path, lambda texts: [highlights for _ in texts])


def test_a_span_with_other_edges_is_shown_with_what_people_marked(tmp_path):
    gold = [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 26]]}]
    (one,) = compare(tmp_path, gold, {"source": [(4, 7)], "cue": [(8, 12)], "content": [(13, 26)]})
    assert (one.part, one.kind) == ("source", "edges")
    assert one.excerpt().startswith("[Ann {Lee}] said")


def test_what_is_missed_and_what_is_found_for_nothing_is_told_apart(tmp_path):
    gold = [{"source": [[0, 7]], "cue": [[8, 12]], "content": [[13, 26]]}]
    found = {"source": [(0, 7)], "cue": [(8, 12)], "content": [(33, 43)]}
    missed, wrong = compare(tmp_path, gold, found)
    assert (missed.kind, "[that it rains]" in missed.excerpt()) == ("missed", True)
    assert (wrong.kind, "{it doesn't}" in wrong.excerpt()) == ("found", True)


@given(spans, spans)
def test_each_span_that_differs_is_shown_once(tmp_path_factory, marked, found):
    gold = [{"source": [], "cue": [[0, 3]], "content": [list(edges) for edges in marked]}]
    shown = compare(tmp_path_factory.mktemp("data"), gold, {"cue": [(0, 3)], "content": found})
    assert sorted((one.marked.start, one.marked.end) for one in shown if one.marked) == sorted(set(marked) - set(found))
    assert sorted((one.found.start, one.found.end) for one in shown if one.found) == sorted(set(found) - set(marked))


def test_a_sample_is_the_same_for_the_same_seed_and_in_order(tmp_path):
    gold = [{"source": [], "cue": [[0, 3]], "content": [[place, place + 1] for place in range(20)]}]
    all_ = compare(tmp_path, gold, {"cue": [(0, 3)]})
    assert sample(all_, 5, seed=1) == sample(all_, 5, seed=1)
    assert sample(all_, 99, seed=1) == all_
    places = [one.marked.start for one in sample(all_, 5, seed=2)]
    assert places == sorted(places)


def test_a_sample_keeps_its_places_where_a_little_changes(tmp_path):
    gold = [{"source": [], "cue": [[0, 3]], "content": [[place, place + 1] for place in range(20)]}]
    all_ = compare(tmp_path, gold, {"cue": [(0, 3)]})
    first, second = sample(all_, 5, seed=1), sample([one for one in all_ if one.marked.start != 7], 5, seed=1)
    assert len(set(first) & set(second)) >= 4

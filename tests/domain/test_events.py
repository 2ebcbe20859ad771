"""Hashes, and the chain that they make."""

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.events import GENESIS, Event, Kind, canonical_json, chain_faults, event_hash

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)


@given(JSON)
def test_canonical_json_reads_back_and_writes_the_same_again(value):
    text = canonical_json(value)
    assert json.loads(text) == value
    assert canonical_json(json.loads(text)) == text


def test_canonical_json_sorts_keys_and_spends_no_spaces():
    assert canonical_json({"b": [1, 2.5], "a": {"ä": "“”"}}) == '{"a":{"ä":"“”"},"b":[1,2.5]}'


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf"), "\ud800", {"\udfff": 1}])
def test_canonical_json_refuses_what_is_no_json(value):
    with pytest.raises(ValueError, match=r"JSON|surrogates"):
        canonical_json(value)


def log(*labels):
    events, prev_hash = [], GENESIS
    for seq, label in enumerate(labels, start=1):
        event = Event(
            seq, f"{seq:032x}", "d" * 32, seq, "anna", "2026-01-01T00:00:00.000Z", Kind.DECIDED, {}, prev_hash, ""
        )
        event = replace(event, body={"claim": "c", "label": label})
        event = replace(event, hash=event_hash(event))
        events.append(event)
        prev_hash = event.hash
    return events


def rehashed(event, **changes):
    event = replace(event, **changes)
    return replace(event, hash=event_hash(event))


def test_the_hash_is_what_the_documentation_says():
    (event,) = log("opinion")
    row = (
        '[1,"00000000000000000000000000000001","dddddddddddddddddddddddddddddddd",1,"anna","2026-01-01T00:00:00.000Z",'
        f'"decided",{{"claim":"c","label":"opinion"}},"{GENESIS}"]'
    )
    assert event.hash == hashlib.sha256(row.encode()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 9},
        {"id": "0" * 32},
        {"device": "e" * 32},
        {"device_seq": 9},
        {"reviewer": "bert"},
        {"reviewer": None},
        {"at_utc": "2026-01-01T00:00:00.001Z"},
        {"kind": Kind.DESCRIBED},
        {"body": {"claim": "c", "label": "verified"}},
        {"body": {"claim": "c"}},
        {"prev_hash": "1" * 64},
    ],
)
def test_the_hash_covers_every_column(change):
    (event,) = log("opinion")
    assert event_hash(replace(event, **change)) != event.hash


def test_a_sound_log_has_no_faults():
    assert list(chain_faults([])) == []
    assert list(chain_faults(log("opinion", "verified", "opinion"))) == []


@pytest.mark.parametrize(
    "change",
    [
        {"body": {"claim": "c", "label": "verified"}},
        {"body": {"claim": "d", "label": "opinion"}},
        {"at_utc": "2025-01-01T00:00:00.000Z"},
        {"reviewer": "bert"},
        {"kind": Kind.DESCRIBED},
        {"device_seq": 7},
        {"id": "f" * 32},
        {"hash": "0" * 64},
    ],
)
def test_a_changed_event_is_found_even_if_its_own_hash_is_made_again(change):
    events = log("opinion", "opinion", "opinion")
    changed = [events[0], replace(events[1], **change), events[2]]
    assert any("event 2 was changed" in fault for fault in chain_faults(changed))
    if "hash" not in change:
        cunning = [events[0], rehashed(events[1], **change), events[2]]
        assert list(chain_faults(cunning)) == ["event 3 does not follow from the one before it"]


def test_a_changed_order_is_found():
    one, two, three = log("opinion", "verified", "attributed")
    assert list(chain_faults([one, three, two]))
    assert list(chain_faults([one, replace(three, seq=2), replace(two, seq=3)]))


@pytest.mark.parametrize("missing", [0, 1])
def test_a_deleted_event_is_found_wherever_something_follows_it(missing):
    events = log("opinion", "verified", "attributed")
    del events[missing]
    assert any("is missing" in fault for fault in chain_faults(events))


def test_an_inserted_event_is_found():
    one, two = log("opinion", "verified")
    between = rehashed(one, seq=2, id="a" * 32, prev_hash=one.hash)
    assert list(chain_faults([one, between, two]))
    assert list(chain_faults([one, between, replace(two, seq=3)]))


def test_a_log_cut_short_is_sound_by_itself_which_is_why_heads_are_kept_elsewhere():
    assert list(chain_faults(log("opinion", "verified", "attributed")[:2])) == []

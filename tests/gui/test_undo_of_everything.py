"""Whatever was done by keyboard, undoing all of it gives what was there before, doing it again what was there after.

So it is after the window was closed and opened again too.
"""

from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator import ingest
from annotator.domain.drafts import Details
from annotator.session import Session

TEXT = (
    "The minister said that taxes will fall. “We will not stop”, he added 👩‍👩‍👧.\n\n"
    "Critics disagree: it cost 3.5 billion."
)

arrows = st.sampled_from(["Left", "Right", "Ctrl+Left", "Ctrl+Right"])
lines = st.sampled_from(["Up", "Down", "Home", "End", "Ctrl+Home", "Ctrl+Right"])
selecting = st.sampled_from(["Shift+Right", "Ctrl+Shift+Right", "Shift+End", "Ctrl+Shift+Left"])
labels = st.sampled_from(["A", "V", "O", "X", "Shift+A", "Shift+X", "1", "4"])
deeds = st.one_of(
    labels.map(lambda key: [key]),
    st.sampled_from(["Space", "Shift+5", "F", "M", "J", "K", "N", "Q"]).map(lambda key: [key]),
    st.builds(lambda edge, moves: [edge, *moves, "Return"], st.sampled_from("[]"), st.lists(arrows, max_size=6)),
    st.builds(lambda moves: ["S", *moves, "Return", "Esc"], st.lists(arrows, max_size=4)),
    st.builds(
        lambda moves, selected, label, answer: ["C", *moves, *selected, label, answer, "Esc"],
        st.lists(lines, max_size=4),
        st.lists(selecting, min_size=1, max_size=4),
        labels,
        st.sampled_from(["E", "N", "Esc"]),
    ),
    st.sampled_from([["Ctrl+Z"], ["Ctrl+Shift+Z"], ["G"], ["Shift+G", "G"]]),
    st.text(alphabet="ab ", max_size=3).map(lambda note: [f"note: {note}"]),
)


def standing(window):
    """Everything that stands, as the project has it; the window shows the same."""
    session = window.desk.session
    claims = session.claims(window.desk.article.id)
    assert window.desk.claims.rows == claims
    return claims, session.articles(mine=True)


def do(window, press, keys):
    for key in keys:
        if not key.startswith("note: "):
            press(window, key)
        elif window.desk.focus is not None:
            window.desk.describe(window.desk.focus.id, Details(note=key.removeprefix("note: ")))
    window.hands.leave()
    window.article.setFocus()


def go_all_the_way(window, press, key, step):
    for _ in range(500):
        if step() is None:
            return
        press(window, key)
    pytest.fail("there is no end to it")


def undo_all(window, press):
    go_all_the_way(window, press, "Ctrl+Z", window.desk.next_undo)


def redo_all(window, press):
    go_all_the_way(window, press, "Ctrl+Shift+Z", window.desk.next_redo)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(done=st.lists(deeds, min_size=1, max_size=14))
def test_undo_of_all_and_redo_of_all_come_back_to_the_same_also_in_another_window(open_window, tmp_path, press, done):
    path = tmp_path / f"{uuid4().hex}.annotator"
    with Session.create(path) as session:
        session.import_article(ingest.article_from_text(TEXT, origin="pasted"))
    window = open_window()
    assert window.projects.open(path)
    before = standing(window)
    for keys in done:
        do(window, press, keys)
    redo_all(window, press)
    after = standing(window)
    undo_all(window, press)
    assert standing(window) == before
    redo_all(window, press)
    assert standing(window) == after
    window.close()

    again = open_window()
    assert again.projects.open(path)
    assert standing(again) == after
    undo_all(again, press)
    assert standing(again) == before
    redo_all(again, press)
    assert standing(again) == after
    assert again.desk.session.verify().faults == ()
    again.close()

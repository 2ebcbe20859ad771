"""Scores are calibrated by a line that fits, also where few sentences are split cleanly."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.training.calibration import Measured, calibration_error, fit_line

logits = st.lists(st.tuples(st.floats(-9, 9), st.booleans()), min_size=1, max_size=60)


def misfit(line, rows):
    slope, offset = line
    scores = [(slope * logit + offset, label) for logit, label in rows]
    held = ((slope - 1) ** 2 + offset**2) * 5
    return held + sum(math.log1p(math.exp(-abs(one))) + max(one, 0) - label * one for one, label in scores)


@given(logits)
def test_no_line_nearby_fits_better(rows):
    line = fit_line(np.array([one for one, _ in rows]), np.array([float(label) for _, label in rows]))
    best = misfit(line, rows)
    for by in ((0.01, 0.0), (-0.01, 0.0), (0.0, 0.01), (0.0, -0.01)):
        assert best <= misfit((line[0] + by[0], line[1] + by[1]), rows) + 1e-6


def test_logits_far_off_on_the_wrong_side_do_not_send_the_line_away():
    wrong = np.array([-9.0, -8.0, 8.0, 9.0] * 20)
    slope, offset = fit_line(wrong, (wrong < 0).astype(float))
    assert -5 < slope < 0
    assert abs(offset) < 1


def test_a_network_that_is_right_as_often_as_it_says_keeps_its_scores():
    chances = np.repeat(np.linspace(0.05, 0.95, 19), 200)
    labels = np.concatenate([np.arange(200) < round(200 * chance) for chance in np.linspace(0.05, 0.95, 19)])
    slope, offset = fit_line(np.log(chances / (1 - chances)), labels.astype(float))
    assert slope == pytest.approx(1, abs=0.02)
    assert offset == pytest.approx(0, abs=0.02)


def test_the_calibration_error_is_the_distance_between_what_is_said_and_what_is_so():
    assert calibration_error(np.array([0.8] * 10), np.array([1.0] * 8 + [0.0] * 2)) == pytest.approx(0)
    assert calibration_error(np.array([0.9] * 10), np.array([1.0] * 4 + [0.0] * 6)) == pytest.approx(0.5)


def test_the_error_that_is_told_is_that_of_a_line_fitted_to_the_other_half():
    logits = np.tile([-2.0, 2.0], 200)
    alike = Measured(logits, (logits > 0) * 0.6 + 0.2)
    assert alike.error() < 0.05
    split = Measured(np.full(400, 3.0), np.tile([0.0, 1.0], 200))
    assert split.error() > 0.9

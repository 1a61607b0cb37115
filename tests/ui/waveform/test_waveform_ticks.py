"""Marks of the ruler are at round times, far enough apart, and labelled so that neighbours differ."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.ui.waveform.ticks import label, step_for, ticks


@given(st.floats(1e-7, 20_000), st.floats(20, 120))
def test_labels_are_far_enough_apart_but_not_lonely(seconds_per_px: float, label_px: float) -> None:
    step = step_for(seconds_per_px, label_px)
    apart_px = step.major_s / seconds_per_px
    assert apart_px >= label_px * (1 - 1e-6)
    if step.major_s < 86_400:
        assert apart_px <= label_px * 3


@given(st.floats(1e-7, 0.02))
def test_below_a_second_steps_are_1_2_5(seconds_per_px: float) -> None:
    major = step_for(seconds_per_px, 60).major_s
    if major < 1:
        leading = major / 10 ** math.floor(math.log10(major) + 1e-9)
        assert round(leading, 6) in (1, 2, 5)


@given(st.floats(1e-6, 30), st.floats(0, 10_000), st.integers(200, 3000))
def test_neighbouring_labels_differ_and_minor_marks_are_evenly_between(
    seconds_per_px: float, start_s: float, width: int
) -> None:
    step = step_for(seconds_per_px, 64)
    marks = ticks(start_s, start_s + seconds_per_px * width, step)
    labels = [mark.label for mark in marks if mark.label]
    assert len(set(labels)) == len(labels)
    for one, other in pairwise(marks):
        assert other.time_s - one.time_s == pytest.approx(step.major_s / step.parts, rel=1e-3)


@pytest.mark.parametrize(
    ("seconds_per_px", "expected"),
    [(0.01, 1), (0.04, 5), (0.1, 10), (0.3, 30), (1, 120), (3, 300), (10, 900), (60, 7200)],
)
def test_above_a_second_steps_are_those_of_a_clock(seconds_per_px: float, expected: float) -> None:
    assert step_for(seconds_per_px, 64).major_s == expected


def test_labels_say_the_time_with_the_digits_they_need() -> None:
    assert [mark.label for mark in ticks(0, 2, step_for(1 / 128, 64)) if mark.label] == [
        "0:00.0", "0:00.5", "0:01.0", "0:01.5", "0:02.0",
    ]  # fmt: skip
    assert label(3725, 0) == "1:02:05"
    assert label(0.0002, 4) == "0:00.0002"
    assert label(59.9999, 1) == "1:00.0"


def test_the_mark_left_of_the_picture_comes_first_so_that_its_label_can_reach_in() -> None:
    marks = ticks(1.3, 3.1, step_for(0.01, 64))
    assert marks[0].label == "0:01"
    assert marks[-1].time_s <= 3.1

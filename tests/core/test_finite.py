"""Samples that are no sound are neither drawn, nor measured, nor played."""

from __future__ import annotations

import math

import numpy as np
import pytest

from camb_desktop.core import units
from camb_desktop.core.bins import summarise
from camb_desktop.core.finite import is_usable, unusable, usable


def test_what_is_usable_is_left_as_it_is() -> None:
    samples = np.float32([0.0, -1.0, 8.0])
    assert usable(samples) is samples
    assert is_usable(np.empty((0, 2), np.float32))


@pytest.mark.parametrize(
    ("odd", "instead"), [(np.nan, 0.0), (np.inf, 1.0), (-np.inf, -1.0), (1e25, 1.0), (-1e25, -1.0), (1001.0, 1.0)]
)
def test_what_is_not_is_replaced_and_counted(odd: float, instead: float) -> None:
    samples = np.float32([[0.25, odd], [-0.5, 0.5]])
    assert usable(samples).tolist() == [[0.25, instead], [-0.5, 0.5]]
    assert unusable(samples) == 1
    assert samples[0, 1] == np.float32(odd) or math.isnan(odd), "the file's own samples stay"
    bins = summarise(np.ascontiguousarray(np.repeat(samples, 64, axis=1)), 64)
    assert bins.high.max() <= 32767


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_no_number_is_written_that_is_none(value: float) -> None:
    for text in (units.clock(value), units.time_left(value), units.decibels(value, "LUFS")):
        assert text in ("–", "−∞ LUFS")


@pytest.mark.parametrize(
    ("hertz", "text"),
    [
        (48_000, "48 kHz"),
        (22_050, "22.05 kHz"),
        (11_025, "11.025 kHz"),
        (500, "500 Hz"),
        (1_152_120_000, "1152120 kHz"),
    ],
)
def test_a_rate_is_written_in_digits(hertz: int, text: str) -> None:
    assert units.sample_rate(hertz) == text

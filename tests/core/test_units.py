"""No number is written that is none, and none in a form that nobody reads."""

from __future__ import annotations

import math

import pytest

from camb_desktop.core import units


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_no_number_is_written_that_is_none(value: float) -> None:
    for text in (units.clock(value), units.decibels(value, "LUFS")):
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

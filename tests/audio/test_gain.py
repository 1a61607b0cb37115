"""The factor that samples are multiplied with."""

from __future__ import annotations

import math

import pytest

from camb_desktop.audio.gain import TARGET_LUFS, linear_gain


@pytest.mark.parametrize(("volume", "decibels"), [(1.0, 0.0), (0.5, -18.06), (0.1, -60.0)])
def test_the_volume_is_even_to_the_ear(volume: float, decibels: float) -> None:
    assert 20 * math.log10(linear_gain(volume, False, None)) == pytest.approx(decibels, abs=0.01)


def test_muted_is_silence() -> None:
    assert linear_gain(1.0, True, -10.0) == linear_gain(0.0, False, None) == 0.0


@pytest.mark.parametrize("lufs", [-3.0, -13.0, TARGET_LUFS + 0.1])
def test_a_louder_take_is_brought_down_to_the_target(lufs: float) -> None:
    assert lufs + 20 * math.log10(linear_gain(1.0, False, lufs)) == pytest.approx(TARGET_LUFS)
    assert linear_gain(0.5, False, lufs) == pytest.approx(linear_gain(1.0, False, lufs) / 8)
    assert lufs + 20 * math.log10(linear_gain(1.0, False, lufs, -30.0)) == pytest.approx(-30.0)


@pytest.mark.parametrize("lufs", [None, -math.inf, math.nan, TARGET_LUFS, -40.0])
def test_a_softer_take_and_one_that_was_not_measured_stay_as_they_are(lufs: float | None) -> None:
    assert linear_gain(1.0, False, lufs) == 1.0

"""The colours of levels can be read by everybody: lightness alone tells the level, in even steps."""

from __future__ import annotations

import numpy as np
import pytest

from camb_desktop.core.colormap import level_colours

#: Deuteranopia and protanopia as linear RGB matrices (Machado, Oliveira, Fernandes 2009, severity 1).
DEFICIENCIES = {
    "none": np.eye(3),
    "protan": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
    "deutan": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
    "tritan": np.array([[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]),
}


def lightness(colours: np.ndarray, deficiency: np.ndarray) -> np.ndarray:
    """CIE L* of sRGB colours as somebody sees them."""
    curved = colours / 255
    linear = np.where(curved <= 0.04045, curved / 12.92, ((curved + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ deficiency.T, 0, 1) @ np.array([0.2126, 0.7152, 0.0722])
    return np.where(seen > 0.008856, 116 * np.cbrt(seen) - 16, 903.3 * seen)


@pytest.mark.parametrize("deficiency", DEFICIENCIES)
@pytest.mark.parametrize("light", [False, True])
def test_each_level_is_lighter_than_the_one_before(deficiency: str, light: bool) -> None:
    colours = level_colours(light=light)
    assert colours.shape == (256, 3)
    assert colours.dtype == np.uint8
    seen = lightness(colours.astype(float), DEFICIENCIES[deficiency])
    steps = np.diff(seen[::8]) * (-1 if light else 1)
    assert (steps > 0).all()
    if deficiency == "none":
        assert steps[3:-3].max() < 1.7 * steps[3:-3].min()


def test_the_quietest_is_close_to_the_ground_it_is_painted_on() -> None:
    assert level_colours()[0].max() < 40
    assert level_colours(light=True)[0].min() > 235
    assert level_colours()[255].max() > 225
    assert level_colours(light=True)[255].max() < 90

"""Colours for levels: 256 steps of even lightness, from blue over teal to yellow.

Lightness alone tells the level, in equal steps, so that the picture can be read without telling colours apart; the hue
runs along the blue–yellow axis, which the common colour-vision deficiencies leave.
"""

from __future__ import annotations

from camb_desktop.core.later import NDArray, np

#: OKLCh at evenly spaced levels: lightness 0…1, chroma, hue in degrees. Lightness is a straight line.
_DARK = ((0.13, 0.03, 285.0), (0.335, 0.13, 272.0), (0.54, 0.11, 225.0), (0.745, 0.13, 170.0), (0.95, 0.13, 105.0))
_LIGHT = ((0.985, 0.01, 110.0), (0.79, 0.12, 140.0), (0.595, 0.11, 195.0), (0.4, 0.12, 255.0), (0.205, 0.09, 285.0))


def level_colours(*, light: bool = False) -> NDArray[np.uint8]:
    """The colour of each level.

    Args:
        light: for a light background: quiet is light, loud is dark.

    Returns:
        sRGB, uint8 (256, 3); index 0 is the quietest.
    """
    points = np.array(_LIGHT if light else _DARK)
    at = np.linspace(0, len(points) - 1, 256)
    lightness, chroma, hue = (np.interp(at, np.arange(len(points)), points[:, n]) for n in range(3))
    angle = np.deg2rad(hue)
    return _srgb(np.stack([lightness, chroma * np.cos(angle), chroma * np.sin(angle)], axis=1))


def _srgb(oklab: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Björn Ottosson's OKLab to sRGB, colours out of gamut clipped; (n, 3) to uint8 (n, 3)."""
    to_cone = np.array(
        [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]]
    )
    to_linear = np.array(
        [
            [4.0767416621, -3.3077115913, 0.2309699292],
            [-1.2684380046, 2.6097574011, -0.3413193965],
            [-0.0041960863, -0.7034186147, 1.707614701],
        ]
    )
    linear = np.clip((oklab @ to_cone.T) ** 3 @ to_linear.T, 0.0, 1.0)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(curved * 255), np.uint8)

"""What folds away in a small window, and in which order. GUI thread only.

The window asks :func:`folded` and tells its parts. Rows of buttons fold by themselves, by what they hold. Whatever
folds is in a menu as well.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetricsF

from camb_desktop.core.values import dataclass
from camb_desktop.ui.look.theme import body_font, current_theme

_SMALLEST = QSize(640, 340)
_ENLARGED = 1.6  # text up to so much larger needs no larger window


@dataclass(frozen=True, slots=True)
class Fold:
    """One thing that folds.

    Attributes:
        width_px, height_px: it does so in a window narrower or lower than that, at the usual size of text.
    """

    width_px: int = 0
    height_px: int = 0


FOLDS = {
    "measures": Fold(width_px=960),
    "run": Fold(width_px=900),
    "remarks": Fold(width_px=840),
    "header": Fold(height_px=560),
    "ruler": Fold(height_px=540),
    "meter": Fold(width_px=800, height_px=530),
    "zoom": Fold(width_px=780),
    "entry": Fold(width_px=760, height_px=520),
    "details": Fold(width_px=760),
    "rows": Fold(width_px=680, height_px=480),
    "lanes": Fold(width_px=660, height_px=460),
    "status": Fold(height_px=400),
}
"""In this order. Name, waveform, playing, Reject, Keep, Save kept and Undo never fold.

``measures``: all columns but those that tell takes apart. ``remarks``: chips become a count. ``zoom``: and the
spectrogram. ``entry``: a button opens it. ``details``: they cover the list. ``lanes``: channels are drawn as one.
``status``: outcomes stand in place of the subtitle.
"""

_SAMPLE, _SAMPLE_PX = "Copy 12 links Save 12 kept Rejected", 238.0


def text_scale() -> float:
    """How much wider text is than that which :data:`FOLDS` was measured with; never below 1."""
    wide_px = QFontMetricsF(body_font(current_theme())).horizontalAdvance(_SAMPLE)
    return max(1.0, wide_px / _SAMPLE_PX)


def smallest() -> QSize:
    """A window that everything still works in."""
    return _SMALLEST * max(1.0, text_scale() / _ENLARGED)


def folded(size: QSize) -> frozenset[str]:
    """What is folded away in a window of ``size``: names of :data:`FOLDS`."""
    scale = text_scale()
    return frozenset(
        name
        for name, fold in FOLDS.items()
        if size.width() < fold.width_px * scale or size.height() < fold.height_px * scale
    )

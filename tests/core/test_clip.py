"""What measures say together."""

from __future__ import annotations

from dataclasses import replace

from camb_desktop.core.clip import Measures, StreamInfo

TAKE = Measures(StreamInfo(10, 8000, 1), -6, -6, -20, 0, 0, 0, 0, all_silent=False)


def test_a_take_that_is_silence_up_to_its_end_has_no_sound() -> None:
    quiet = replace(TAKE, leading_silence_s=5 / 8000, trailing_silence_s=5 / 8000)
    assert (quiet.sound, quiet.onset_s) == (None, 0.0)
    assert replace(quiet, trailing_silence_s=4 / 8000).sound == (5, 6)

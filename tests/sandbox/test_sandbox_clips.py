"""The sandbox's audio is what its titles say: opened with the decoder, not trusted."""

from __future__ import annotations

import io
from importlib import resources

import numpy as np
import pytest
import soundfile

from camb_desktop.core.runs import Kind
from camb_desktop.sandbox.catalogue import build
from camb_desktop.sandbox.options import SandboxOptions
from camb_desktop.sandbox.sounds import blip, rain

RUNS = build(SandboxOptions())
CLIPPED = 61_545
SILENT_START = 114_030
LONG = 61_530


def decoded(run_id: int) -> tuple[np.ndarray, int]:
    samples, rate_hz = soundfile.read(io.BytesIO(RUNS[run_id].data), always_2d=True)
    return samples, rate_hz


@pytest.mark.parametrize("run_id", RUNS, ids=lambda i: RUNS[i].title)
def test_every_take_decodes_at_a_sensible_level(run_id: int) -> None:
    run = RUNS[run_id]
    info = soundfile.info(io.BytesIO(run.data))
    samples, rate_hz = decoded(run_id)
    peak_dbfs = 20 * np.log10(np.max(np.abs(samples)))

    assert info.format == ("FLAC" if run.kind is Kind.SPEECH else "WAV")
    assert len(samples) == info.frames > rate_hz * 2
    assert abs(np.mean(samples)) < 0.005
    if run_id == CLIPPED:
        assert peak_dbfs > -0.01
    else:
        assert -12.5 < peak_dbfs < -0.9


def test_there_is_enough_of_each() -> None:
    speech = [decoded(i) for i, run in RUNS.items() if run.kind is Kind.SPEECH]
    sounds = [decoded(i) for i, run in RUNS.items() if run.kind is Kind.SOUND]

    assert len(speech) >= 6
    assert len(sounds) >= 6
    assert {rate_hz for _, rate_hz in speech} == {22_050, 48_000}
    assert {samples.shape[1] for samples, _ in speech} == {1}
    assert {samples.shape[1] for samples, _ in sounds} == {2}
    assert max(len(samples) / rate_hz for samples, rate_hz in speech) > 20


def test_the_long_piece_is_over_two_minutes_and_has_a_shape() -> None:
    samples, rate_hz = decoded(LONG)
    seconds = len(samples) // rate_hz
    loudness = np.sqrt(np.mean(samples[: seconds * rate_hz].reshape(seconds, -1) ** 2, axis=1))

    assert seconds > 120
    assert loudness[:6].mean() < 0.6 * loudness[50:60].mean(), "it builds"
    assert loudness[72:76].mean() < 0.6 * loudness[90:100].mean(), "it breaks before the climax"


def test_the_clipped_take_clips_and_the_other_does_not() -> None:
    def at_full_scale(run_id: int) -> int:
        return int(np.count_nonzero(np.abs(decoded(run_id)[0]) >= 1 - 2**-15))

    assert at_full_scale(CLIPPED) > 100
    assert at_full_scale(61_544) == 0


def test_the_take_with_silence_at_its_start_has_it() -> None:
    samples, rate_hz = decoded(SILENT_START)

    assert np.max(np.abs(samples[: int(1.5 * rate_hz)])) < 10 ** (-60 / 20)
    assert np.max(np.abs(samples[: int(2.0 * rate_hz)])) > 10 ** (-30 / 20)


def test_speech_carries_its_checksum_and_length() -> None:
    for run in RUNS.values():
        if run.kind is Kind.SPEECH:
            stream_info = run.data[8:42]
            assert stream_info[18:34] != bytes(16)
            assert int.from_bytes(stream_info[10:18], "big") & 0xFFFFFFFFF == len(decoded(run.run_id)[0])


def test_every_render_is_the_same() -> None:
    first = rain()
    rain.cache_clear()

    assert rain() == first
    assert blip(0, "wav") != blip(1, "wav")


def test_what_ships_is_small() -> None:
    clips = list(resources.files("camb_desktop.sandbox").joinpath("clips").iterdir())

    assert len(clips) == sum(run.kind is Kind.SPEECH for run in RUNS.values())
    assert sum(len(clip.read_bytes()) for clip in clips) < 3_000_000

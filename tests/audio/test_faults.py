"""What generated audio suffers from, made on purpose; and what only looks like it."""

from __future__ import annotations

import io
from importlib import resources
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pytest
import soundfile

from camb_desktop.audio.analysis import measure
from camb_desktop.audio.clipping import ClipCounter
from camb_desktop.audio.faults import FaultFinder
from camb_desktop.audio.stored import StoredSource
from camb_desktop.core.clip import Measures, StreamInfo
from camb_desktop.core.problems import Problem, ProblemKind
from camb_desktop.sandbox import sounds

Samples: TypeAlias = "np.ndarray[Any, np.dtype[np.float64]]"
RATE = 48_000
OF = ProblemKind


def times(seconds: float) -> Samples:
    return np.arange(round(seconds * RATE)) / RATE


def voice(seconds: float = 3.0, seed: int = 1) -> Samples:
    """Much like speech: harmonics of a wandering pitch under syllables, a breath of noise. Fades in and out."""
    rng, t = np.random.default_rng(seed), times(seconds)
    pitch = 120 + 15 * np.sin(2 * np.pi * 0.7 * t) + 4 * np.sin(2 * np.pi * 5 * t)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    tones = sum(np.sin(k * phase + k) / k for k in range(1, 25))
    syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 3.1 * t)
    sound = 0.12 * syllables * tones + 0.002 * rng.standard_normal(len(t))
    edge = np.minimum(1, np.minimum(t, t[::-1]) / 0.08)
    return np.asarray(sound * edge)


def of(folder: Path, samples: Samples, subtype: str = "PCM_16", name: str = "take.wav") -> Measures:
    soundfile.write(folder / name, samples, RATE, subtype=subtype)
    return measure(StoredSource(folder / name))


def kinds(measures: Measures) -> list[ProblemKind]:
    return [problem.kind for problem in measures.problems]


def only(measures: Measures, kind: ProblemKind) -> Problem:
    assert kinds(measures) == [kind]
    return measures.problems[0]


def test_a_healthy_take_has_none(tmp_path: Path) -> None:
    assert of(tmp_path, voice()).problems == ()
    assert of(tmp_path, np.stack([voice(seed=1), voice(seed=2)], axis=1)).problems == ()


def test_cut_off_while_it_is_loud(tmp_path: Path) -> None:
    whole = voice()
    at = RATE + int(np.abs(whole[RATE : RATE + 400]).argmax())
    assert only(of(tmp_path, whole[:at]), OF.CUT_END).at_s == pytest.approx(at / RATE)
    assert only(of(tmp_path, whole[at:]), OF.CUT_START).at_s == 0.0
    assert kinds(of(tmp_path, whole[at : at + RATE])) == [OF.CUT_START, OF.CUT_END]


@pytest.mark.parametrize("fall", [2.5, 6, 30])
@pytest.mark.parametrize("hertz", [55, 220, 1_760, 0])
def test_a_hard_attack_is_no_cut(tmp_path: Path, fall: float, hertz: float) -> None:
    t = times(1.5)
    body = np.cos(2 * np.pi * hertz * t) if hertz else np.random.default_rng(3).uniform(-1, 1, len(t))
    assert of(tmp_path, 0.8 * body * np.exp(-fall * t)).problems == ()


def test_a_loop_is_no_cut(tmp_path: Path) -> None:
    t = times(2)
    pad = 0.2 * np.cos(2 * np.pi * 110 * t) + 0.2 * np.sin(2 * np.pi * 165 * t + 1) + 0.1 * np.cos(2 * np.pi * 440 * t)
    assert of(tmp_path, pad).problems == ()
    assert OF.CUT_END in kinds(of(tmp_path, pad[: -RATE // 133]))  # it does not join any more


@pytest.mark.parametrize("seconds", [0.02, 0.1, 1.0])
def test_a_fade_is_no_cut(tmp_path: Path, seconds: float) -> None:
    t = times(2)
    faded = 0.5 * np.sin(2 * np.pi * 330 * t) * np.minimum(1, np.minimum(t, t[::-1]) / seconds)
    assert of(tmp_path, faded).problems == ()


def test_silence_inside_is_a_gap_and_a_pause_is_none(tmp_path: Path) -> None:
    one, other = voice(2, 1), voice(2, 2)
    pause, gap, long = (np.zeros(round(RATE * seconds)) for seconds in (0.8, 1.3, 2.25))
    assert of(tmp_path, np.concatenate([one, pause, other])).problems == ()
    problem = only(of(tmp_path, np.concatenate([one, gap, other, long, one])), OF.GAP)
    assert (problem.count, problem.at_s) == (2, pytest.approx(2.0, abs=0.03))
    assert problem.length_s == pytest.approx(2.25, abs=0.05)


def test_silence_around_is_no_gap(tmp_path: Path) -> None:
    silence = np.zeros(2 * RATE)
    assert kinds(of(tmp_path, np.concatenate([silence, voice(), silence]))) == [OF.SILENCE_AT_START, OF.SILENCE_AT_END]


@pytest.mark.parametrize("channel", [0, 1])
def test_clicks_are_counted_and_the_first_is_named(tmp_path: Path, channel: int) -> None:
    sound = np.stack([voice(seed=1), voice(seed=2)], axis=1)
    for at in (1.0, 1.7, 2.2):
        sound[round(at * RATE), channel] += 0.5
    problem = only(of(tmp_path, sound), OF.CLICKS)
    assert (problem.count, problem.at_s) == (3, pytest.approx(1.0, abs=0.002))


def test_a_bad_splice_and_a_dead_stop_are_clicks(tmp_path: Path) -> None:
    low = 0.5 * np.sin(2 * np.pi * 100 * times(3)) * np.minimum(1, np.minimum(times(3), times(3)[::-1]) / 0.1)
    spliced = np.concatenate([low[: RATE + 120], low[RATE + 360 :]])  # half a period is gone
    assert only(of(tmp_path, spliced), OF.CLICKS).at_s == pytest.approx(1.0025, abs=0.002)
    stopped = np.concatenate([low[: RATE + 120], np.zeros(RATE // 2)])
    assert only(of(tmp_path, stopped), OF.CLICKS).at_s == pytest.approx(1.0025, abs=0.002)


@pytest.mark.parametrize("shape", ["saw", "square", "ticks", "hats", "plosives"])
def test_what_is_meant_to_be_sharp_is_no_click(tmp_path: Path, shape: str) -> None:
    t, rng = times(3), np.random.default_rng(5)
    edge = np.minimum(1, np.minimum(t, t[::-1]) / 0.05)
    if shape == "saw":
        sound = 0.4 * (2 * ((41.2 * t) % 1) - 1) * edge
    elif shape == "square":
        sound = 0.4 * np.sign(np.sin(2 * np.pi * 55 * t)) * edge
    elif shape == "ticks":
        sound = np.zeros(len(t))
        for at in (0.5, 1.0, 1.5, 2.0, 2.5):
            later = np.clip(t - at, 0, None)
            sound += 0.6 * np.sin(2 * np.pi * 2_500 * later) * np.exp(-later / 0.004)
    elif shape == "hats":
        sound = sum(
            0.4 * rng.uniform(-1, 1, len(t)) * (t >= at) * np.exp(-np.clip(t - at, 0, None) / 0.02)
            for at in (0.25, 0.75, 1.5, 2.25)
        )
    else:
        burst = rng.standard_normal(len(t)) * ((t * 4 + 0.5) % 1 < 0.08)
        sound = voice() + 0.1 * burst
    assert of(tmp_path, sound).problems == ()


def test_a_channel_that_is_silent_or_inverted(tmp_path: Path) -> None:
    left, right = voice(seed=1), voice(seed=2)
    silence = np.zeros(len(left))
    assert only(of(tmp_path, np.stack([left, silence], axis=1)), OF.SILENT_CHANNEL).channel == 1
    assert only(of(tmp_path, np.stack([silence, left], axis=1)), OF.SILENT_CHANNEL).channel == 0
    inverted = np.stack([left, -0.9 * left + 0.05 * right], axis=1)
    assert only(of(tmp_path, inverted), OF.INVERTED_CHANNEL).channel is None
    assert of(tmp_path, np.stack([left, left], axis=1)).problems == ()
    assert kinds(of(tmp_path, np.stack([silence, silence], axis=1))) == [OF.SILENT]


def test_the_first_clipped_sample_has_a_place(tmp_path: Path) -> None:
    sound = voice()
    sound[[RATE, RATE + 1, 2 * RATE, 2 * RATE + 1, 2 * RATE + 2]] = 1.0
    measures = of(tmp_path, sound)
    assert (measures.clipped_samples, measures.clipped_at_s) == (5, 1.0)
    assert of(tmp_path, voice()).clipped_at_s is None


def test_a_clipped_run_over_an_edge_of_blocks_begins_before_it() -> None:
    counter = ClipCounter(StreamInfo(8, RATE, 1, 32, is_float=True))
    for block in ([0.0, 0.0, 1.0], [1.0, 0.0], [1.0, 1.0]):
        counter.feed(np.array([block], np.float32), max(block))
    assert (counter.finish(), counter.first_frame) == (4, 2)


@pytest.mark.parametrize("step", [1, 7, 100, 4_800, 48_000])
def test_blocks_of_any_size_find_the_same(step: int) -> None:
    sound = np.concatenate([voice(1, 1), np.zeros(round(1.2 * RATE)), voice(1, 2)])[RATE // 2 :]
    sound[-20_000] += 0.7
    planar = np.stack([sound, -sound]).astype(np.float32)
    whole = FaultFinder(RATE, 2, 0.001, 3e-5)
    whole.feed(planar, np.abs(planar).max(axis=1))
    parts = FaultFinder(RATE, 2, 0.001, 3e-5)
    for start in range(0, planar.shape[1], step):
        part = np.ascontiguousarray(planar[:, start : start + step])
        parts.feed(part, np.abs(part).max(axis=1))
    found, expected = parts.finish(), whole.finish()
    assert [(f.kind, f.count) for f in found] == [(f.kind, f.count) for f in expected]
    assert [f.kind for f in expected] == [OF.INVERTED_CHANNEL, OF.CUT_START, OF.GAP, OF.CLICKS]
    for one, other in zip(found, expected, strict=True):
        assert (one.at_s, one.length_s) == pytest.approx((other.at_s, other.length_s), abs=0.021)


def test_the_same_audio_has_one_digest_whatever_it_is_packed_in(tmp_path: Path) -> None:
    sound = np.round(np.stack([voice(seed=1), voice(seed=2)], axis=1) * 32_767).astype(np.int16)
    wav, flac = of(tmp_path, sound, name="a.wav"), of(tmp_path, sound, name="a.flac")
    stated = (tmp_path / "a.flac").read_bytes()[26:42].hex()
    assert wav.samples_md5 == flac.samples_md5 == stated
    fine = sound.astype(np.int32) * 65_536 + 25_600
    deep = of(tmp_path, fine, "PCM_24", "b.wav")
    assert deep.samples_md5 == of(tmp_path, fine, "PCM_24", "b.flac").samples_md5 != wav.samples_md5
    coarse = sound // 256 * 256
    assert of(tmp_path, coarse, "PCM_U8", "c.wav").samples_md5 == of(tmp_path, coarse, "PCM_S8", "c.flac").samples_md5
    assert of(tmp_path, sound[:-1], name="d.wav").samples_md5 != wav.samples_md5
    assert of(tmp_path, np.zeros((0, 2)), name="e.wav").samples_md5 == ""


def test_no_false_alarm_on_the_samples(tmp_path: Path) -> None:
    clips = resources.files("camb_desktop.sandbox").joinpath("clips")
    takes = {clip.name: clip.read_bytes() for clip in clips.iterdir() if clip.name.endswith(".flac")}
    for name in ("rain", "chimes", "drum_loop", "drone", "door_slam", "door_slam_clipped"):
        takes[f"{name}.wav"] = getattr(sounds, name)()
    found = {}
    for name, data in takes.items():
        assert soundfile.info(io.BytesIO(data)).frames
        (tmp_path / name).write_bytes(data)
        if problems := kinds(measure(StoredSource(tmp_path / name))):
            found[name] = problems
    assert found == {"door_slam_clipped.wav": [OF.CLIPPED], "menu-prompt.flac": [OF.SILENCE_AT_START]}

"""The player on a device that the test drives frame by frame."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from camb_desktop.audio.engine import FADE_S
from camb_desktop.audio.loudness import LoudnessMeter
from camb_desktop.audio.output import NullOutput, OutputFormat, OutputRequest, Render
from camb_desktop.audio.sources import FileSource, GrowingSource
from camb_desktop.core.clip import Levels, PlayerState, Transport
from camb_desktop.core.errors import CannotDecode, DeviceLost, NoAudioDevice, PlaybackFault
from camb_desktop.services.hearing import Hearing
from camb_desktop.services.player import PlayerService, heard_lufs

RATE_HZ = 48_000
FADE = round(FADE_S * RATE_HZ)
FRAMES = 3 * RATE_HZ


class Watched:
    """A player, its device and all that it said."""

    def __init__(self, qtbot: QtBot, device: NullOutput) -> None:
        self.qtbot = qtbot
        self.device = device
        self.player = PlayerService(device)
        self.states: list[PlayerState] = []
        self.moves: list[int] = []
        self.levels: list[Levels] = []
        self.player.changed.connect(self.states.append)
        self.player.moved.connect(self.moves.append)
        self.player.levels.connect(self.levels.append)

    @property
    def transport(self) -> Transport:
        return self.player.state.transport

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=5_000)

    def load(self, source: FileSource | GrowingSource, row_id: int = 1, **options: Any) -> None:
        self.player.load(row_id, source, **options)
        if not options.get("play"):
            self.wait(lambda: self.player.state.info is not None)

    def play(self) -> None:
        """Play, and wait until the device may be driven."""
        self.player.play()
        self.wait_until_sounding()

    def wait_until_sounding(self) -> None:
        self.wait(lambda: self.device.running and self.player.supply.current)

    def wait_until_ordered(self) -> None:
        """Until what was asked for last is what the device will be given next."""

        self.wait(lambda: self.player.supply.current)

    def pull(self, frames: int, block: int = 480) -> np.ndarray:
        """Drive the device, as slowly as the feeder reads ahead."""
        out = []
        for start in range(0, frames, block):
            self.wait(lambda: not self._runs_dry(block))
            out.append(self.device.pull(min(block, frames - start)))
        return np.concatenate(out)

    def _runs_dry(self, block: int) -> bool:
        return self.player.supply.ahead_s * RATE_HZ < block


@pytest.fixture
def device() -> NullOutput:
    return NullOutput()


@pytest.fixture
def watched(qtbot: QtBot, device: NullOutput) -> Iterator[Watched]:
    watched = Watched(qtbot, device)
    yield watched
    assert watched.player.shutdown(5)


def ramp(start: int, frames: int) -> np.ndarray:
    """float32 samples, shape (frames, 2), that name their own frame."""
    left = (np.arange(start, start + frames) / 2**20).astype(np.float32)
    return np.stack([left, -left], axis=1)


def frames_of(sound: np.ndarray) -> np.ndarray:
    """Which frames of the ramp these samples are."""
    return np.round(sound[:, 0].astype(np.float64) * 2**20).astype(int)


@pytest.fixture
def ramp_file(tmp_path: Path) -> FileSource:
    """Three seconds in which every sample names its frame."""
    path = tmp_path / "ramp.wav"
    soundfile.write(path, ramp(0, FRAMES), RATE_HZ, subtype="FLOAT")
    return FileSource(path)


def write(path: Path, samples: np.ndarray, rate_hz: int = RATE_HZ) -> FileSource:
    soundfile.write(path, samples, rate_hz)
    return FileSource(path)


def test_plays_every_sample_and_stops_at_the_start(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    sound = watched.pull(FRAMES)
    np.testing.assert_array_equal(sound, ramp(0, FRAMES))
    watched.wait(lambda: watched.transport is Transport.STOPPED)
    watched.wait(lambda: watched.device.pull(10).any() or not watched.device.running)
    assert watched.player.playing_frame() == 0
    assert watched.moves[-1] == 0
    assert max(watched.moves) <= FRAMES
    assert [state.transport for state in watched.states] == [Transport.PLAYING, Transport.PLAYING, Transport.STOPPED]
    assert watched.states[1].info is not None
    assert watched.states[1].info.frames == FRAMES


@pytest.mark.parametrize("true_lufs", [-6.0, -12.5, -40.0])
def test_a_take_that_is_not_measured_yet_sounds_at_the_matched_level_from_its_first_sample(
    watched: Watched, tmp_path: Path, true_lufs: float
) -> None:
    tone = (0.9 * np.sin(2 * np.pi * 997 / RATE_HZ * np.arange(4 * RATE_HZ))).astype(np.float32)
    watched.player.set_match_loudness(True)
    watched.load(write(tmp_path / "loud.wav", np.stack([tone, tone], axis=1)), play=True)
    watched.wait_until_sounding()
    first = watched.pull(4_800)
    level = 20 * np.log10(np.abs(first[960:]).max())
    assert level == pytest.approx(-23.0, abs=1.5), "at full level it would be −1"
    watched.player.set_loudness(1, true_lufs)
    levels = [level]

    def has_arrived() -> bool:
        levels.append(20 * np.log10(np.abs(watched.pull(480)).max()))
        return levels[-1] - level > 2.95

    watched.wait(has_arrived)
    looks = len(watched.moves)
    watched.wait(lambda: len(watched.moves) > looks + 3)
    watched.pull(1_920)
    levels.append(20 * np.log10(np.abs(watched.pull(480)).max()))
    assert np.abs(np.diff(levels)).max() < 1.0, "it glides"
    assert levels[-1] - level == pytest.approx(3.0, abs=0.1), "softer than it seemed: louder, by 3 dB at most"


def test_a_place_that_was_asked_for_survives_what_changes_before_the_first_callback(
    watched: Watched, ramp_file: FileSource
) -> None:
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    watched.pull(4_800)
    watched.player.seek(96_000)
    watched.wait_until_ordered()
    watched.player.set_loop(True)
    watched.wait_until_ordered()
    watched.player.set_speed(1.5)
    watched.wait_until_ordered()
    watched.player.set_speed(1.0)
    watched.wait_until_ordered()
    heard = frames_of(watched.pull(4_800))
    assert 96_000 <= heard[FADE + 10] < 97_000


def test_where_nothing_can_change_the_speed_it_plays_as_it_is(
    watched: Watched, ramp_file: FileSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    assert watched.player.has_speeds()
    monkeypatch.setitem(sys.modules, "python_stretch", None)
    monkeypatch.setitem(sys.modules, "python_stretch.Signalsmith", None)
    assert not watched.player.has_speeds()
    watched.player.set_speed(1.5)
    assert watched.player.state.speed == 1.0
    assert len(watched.pull(4_800)) == 4_800
    assert watched.player.state.problem is None


def test_the_shorter_of_two_takes_is_silent_past_its_end_and_the_place_goes_on(
    watched: Watched, ramp_file: FileSource, tmp_path: Path
) -> None:
    short = write(tmp_path / "short.wav", np.full((RATE_HZ, 2), 0.25, np.float32))
    watched.player.extend_to(3.0)
    watched.load(short, play=True, start_frame=RATE_HZ - 4_800)
    watched.wait_until_sounding()
    sound = watched.pull(9_600)
    assert np.abs(sound[FADE:4_800]).min() > 0.2
    assert not sound[4_800:].any()
    watched.wait(lambda: watched.player.playing_frame() == RATE_HZ + 4_800)
    assert watched.transport is Transport.PLAYING
    watched.load(ramp_file, row_id=2, play=True, start_frame=watched.player.playing_frame())
    watched.wait_until_sounding()
    assert frames_of(watched.pull(4_800))[-1] == RATE_HZ + 4_800 + 4_799
    watched.load(short, row_id=3, play=True, start_frame=2 * RATE_HZ)
    watched.wait_until_sounding()
    assert not watched.pull(4_800)[FADE:].any()
    watched.wait(lambda: watched.player.playing_frame() == 2 * RATE_HZ + 4_800)
    watched.player.seek(RATE_HZ // 2)
    watched.wait_until_ordered()
    assert watched.pull(4_800)[FADE:].all()
    watched.player.seek(3 * RATE_HZ - 480)
    watched.wait_until_ordered()
    watched.pull(4_800)
    watched.wait(lambda: watched.transport is Transport.STOPPED)


def test_a_fault_while_rendering_stops_and_says_so(
    watched: Watched, ramp_file: FileSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    watched.player.set_volume(0.5)
    watched.pull(4_800)
    with monkeypatch.context() as broken:
        broken.setattr("camb_desktop.audio.engine.np", None)  # it cannot multiply by the volume
        broken.setattr(logging.getLogger("camb_desktop.services.player"), "disabled", True)
        watched.device.pull(480)
        watched.wait(lambda: watched.transport is Transport.PAUSED)
    assert isinstance(watched.player.state.problem, PlaybackFault)
    watched.play()
    assert watched.pull(4_800).any()
    assert watched.player.state.problem is None


def test_the_last_samples_are_heard_before_the_device_stops(qtbot: QtBot, ramp_file: FileSource) -> None:
    watched = Watched(qtbot, NullOutput(latency_s=0.1))
    watched.load(ramp_file, start_frame=FRAMES - 1_000)
    watched.play()
    assert watched.pull(1_000).any()
    for _ in range(9):
        assert not watched.pull(480).any()
        qtbot.wait(20)
        assert watched.transport is Transport.PLAYING, "the last of it is still in the device"
    watched.pull(960)
    watched.wait(lambda: watched.transport is Transport.STOPPED)
    assert watched.player.shutdown(5)


def test_the_position_is_what_is_heard(qtbot: QtBot, ramp_file: FileSource) -> None:
    watched = Watched(qtbot, NullOutput(latency_s=0.1))
    watched.load(ramp_file)
    watched.play()
    watched.pull(2_400)
    assert watched.player.playing_frame() == 0
    watched.pull(24_000)
    assert watched.player.playing_frame() == 26_400 - 4_800
    watched.player.seek(100_000)
    assert watched.player.playing_frame() == 100_000, "at once, although older sound is still being heard"
    watched.wait_until_ordered()
    watched.wait_until_sounding()
    qtbot.wait(30)
    watched.pull(9_600)
    assert watched.player.playing_frame() == 104_800
    assert watched.player.shutdown(5)


def test_pause_keeps_the_place_and_stop_does_not(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.play()
    watched.pull(30_000)
    watched.player.pause()
    assert watched.transport is Transport.PAUSED
    sound = watched.pull(1_000)
    assert not sound[FADE:].any()
    watched.wait(lambda: not watched.device.running)
    place = watched.player.playing_frame()
    assert place == 30_000 + FADE
    watched.play()
    sound = watched.pull(10_000)
    np.testing.assert_array_equal(sound[FADE:], ramp(place, 10_000)[FADE:])
    watched.player.stop()
    watched.pull(1_000)
    watched.wait(lambda: not watched.device.running)
    assert watched.transport is Transport.STOPPED
    assert watched.player.playing_frame() == 0
    watched.play()
    np.testing.assert_array_equal(watched.pull(10), ramp(0, 10))


def test_a_pause_is_heard_before_the_device_stops(qtbot: QtBot, ramp_file: FileSource) -> None:
    watched = Watched(qtbot, NullOutput(latency_s=0.1))
    watched.load(ramp_file)
    watched.play()
    watched.pull(20_000)
    watched.player.pause()
    for _ in range(9):
        watched.pull(480)
        qtbot.wait(20)
        assert watched.device.running, "what was rendered before the pause is still in the device"
    watched.pull(960)
    watched.wait(lambda: not watched.device.running)
    assert watched.player.shutdown(5)


def test_play_right_after_pause_goes_on_where_it_was(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.play()
    watched.pull(20_000)
    watched.player.toggle()
    watched.player.toggle()
    assert watched.transport is Transport.PLAYING
    watched.wait_until_sounding()
    sound = watched.pull(5_000)
    np.testing.assert_array_equal(sound[FADE:], ramp(20_000, 5_000)[FADE:])


def test_a_seek_lands_in_the_very_next_block(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.play()
    watched.pull(10_000)
    for target in (77_777, 3, 140_000):
        watched.player.seek(target)
        assert watched.moves[-1] == target
        watched.wait_until_ordered()
        sound = watched.pull(3_000)
        np.testing.assert_array_equal(sound[FADE:], ramp(target, 3_000)[FADE:])
    assert len(watched.device.opened) == 1, "the stream is never reopened to seek"


def test_many_seeks_end_at_the_last(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.play()
    for target in range(1_000, 100_000, 700):
        watched.player.seek(target)
    watched.wait_until_ordered()
    np.testing.assert_array_equal(watched.pull(3_000)[FADE:], ramp(target, 3_000)[FADE:])


def test_a_seek_while_paused_moves_the_place(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.player.seek(50_000)
    assert watched.moves[-1] == watched.player.playing_frame() == 50_000
    watched.player.seek_by(-0.5)
    assert watched.player.playing_frame() == 26_000
    watched.player.seek(10**9)
    assert watched.player.playing_frame() == FRAMES
    watched.player.seek(-5)
    assert watched.player.playing_frame() == 0
    watched.player.seek(90_000)
    watched.play()
    np.testing.assert_array_equal(watched.pull(1_000)[FADE:], ramp(90_000, 1_000)[FADE:])


def test_play_at_the_end_begins_anew(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.player.seek(FRAMES)
    watched.play()
    np.testing.assert_array_equal(watched.pull(100), ramp(0, 100))


def test_a_region_loops_twenty_times_without_losing_a_frame(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.player.set_loop(True)
    watched.player.set_region((40_000, 40_000 + RATE_HZ))
    watched.play()
    found = frames_of(watched.pull(20 * RATE_HZ))
    expected = np.tile(np.arange(40_000, 40_000 + RATE_HZ), 20)
    np.testing.assert_array_equal(found[FADE:], expected[FADE:])
    assert watched.transport is Transport.PLAYING
    assert min(watched.moves[1:]) >= 40_000
    assert max(watched.moves) <= 40_000 + RATE_HZ


def test_a_region_plays_once_without_loop(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.player.set_region((40_000, 50_000))
    watched.play()
    found = frames_of(watched.pull(12_000))
    np.testing.assert_array_equal(found[FADE:10_000], np.arange(40_000 + FADE, 50_000))
    assert not found[10_000:].any()
    watched.wait(lambda: watched.transport is Transport.STOPPED)
    assert watched.player.playing_frame() == 40_000


def test_loop_and_region_change_while_playing_without_a_seam(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.play()
    watched.pull(10_000)
    watched.player.set_region((20_000, 40_000))
    watched.player.set_loop(True)
    watched.wait_until_ordered()
    found = frames_of(watched.pull(60_000))
    expected = np.concatenate([np.arange(10_000, 40_000), np.arange(20_000, 40_000), np.arange(20_000, 30_000)])
    np.testing.assert_array_equal(found, expected)
    watched.player.set_loop(False)
    watched.player.set_region(None)
    watched.wait_until_ordered()
    found = frames_of(watched.pull(30_000))
    np.testing.assert_array_equal(found, np.arange(30_000, 60_000))


def test_a_loop_that_is_set_shortly_before_its_end_loops_all_the_same(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file)
    watched.play()
    watched.pull(39_000)
    watched.player.set_region((20_000, 40_000))
    watched.player.set_loop(True)
    watched.wait_until_ordered()
    found = frames_of(watched.pull(60_000))
    wraps = np.flatnonzero(np.diff(found) != 1)
    assert len(wraps) >= 2
    assert 40_000 <= found[wraps[0]] < 40_000 + RATE_HZ // 4
    assert found[wraps[1]] == 39_999
    assert set(found[wraps + 1]) == {20_000}


def test_volume_mute_and_matched_loudness(watched: Watched, tmp_path: Path) -> None:
    source = write(tmp_path / "a.wav", np.full((FRAMES, 2), 0.5))
    watched.load(source, loudness_lufs=-13.0)

    def level() -> float:
        return float(watched.pull(2_000)[-1, 0]) / 0.5

    watched.player.set_volume(0.5)
    watched.play()
    assert level() == pytest.approx(0.125)
    watched.player.set_muted(True)
    assert level() == 0.0
    assert watched.player.state.volume == 0.5
    watched.player.set_muted(False)
    watched.player.set_volume(1.0)
    assert level() == pytest.approx(1.0)
    watched.player.set_match_loudness(True)
    assert level() == pytest.approx(10 ** (-10 / 20), rel=1e-4)
    watched.player.set_loudness(1, -33.0)
    assert level() == pytest.approx(1.0), "a quiet take is never made louder"
    watched.player.set_loudness(1, -29.0 + 12)
    assert level() == pytest.approx(10 ** (-6 / 20), rel=1e-4)
    watched.player.set_loudness(1, float("-inf"))
    assert level() == pytest.approx(1.0)
    watched.player.set_loudness(2, 0.0)
    assert level() == pytest.approx(1.0), "that was another row"


class TestMatchedLoudness:
    """Measured where it is heard: at the device."""

    def tone(self, path: Path, amplitudes: tuple[float, ...]) -> tuple[FileSource, float]:
        """A second, each channel its own tone at its own amplitude; and the loudness that the file measures."""
        turns_per_frame = (1_000 + 130 * np.arange(len(amplitudes))) / RATE_HZ
        samples = np.sin(2 * np.pi * np.arange(RATE_HZ)[:, None] * turns_per_frame) * amplitudes
        soundfile.write(path, samples, RATE_HZ, subtype="FLOAT")
        return FileSource(path), self.loudness(samples)

    def loudness(self, samples: np.ndarray) -> float:
        meter = LoudnessMeter(RATE_HZ, samples.shape[1])
        meter.feed(np.ascontiguousarray(samples.T, np.float32))
        return meter.finish()

    def heard(self, watched: Watched, source: FileSource, loudness_lufs: float, row_id: int) -> float:
        watched.player.load(row_id, source, play=True, loudness_lufs=loudness_lufs)
        watched.wait_until_sounding()
        sound = watched.pull(RATE_HZ)
        watched.wait(lambda: watched.transport is Transport.STOPPED)
        return self.loudness(sound)

    def test_is_what_is_heard_of_one_channel_two_and_six(self, watched: Watched, tmp_path: Path) -> None:
        watched.player.set_match_loudness(True)
        takes = {
            "mono": (0.4,),
            "stereo": (0.3, 0.3),
            "left only": (0.5, 0.0),
            "front": (0.9, 0.9, 0.0, 0.0, 0.0, 0.0),
            "5.1": (0.7, 0.7, 0.9, 0.0, 0.1, 0.1),
        }
        heard = {}
        for number, (name, amplitudes) in enumerate(takes.items()):
            source, measured = self.tone(tmp_path / f"{number}.wav", amplitudes)
            heard[name] = self.heard(watched, source, measured, number + 1)
        assert heard == pytest.approx(dict.fromkeys(heard, -23.0), abs=0.2)

    def test_of_two_compared_takes_is_that_of_the_softer(self, watched: Watched, tmp_path: Path) -> None:
        watched.player.set_match_loudness(True)
        takes = [self.tone(tmp_path / "a.wav", (0.1, 0.1)), self.tone(tmp_path / "b.wav", (0.02,))]
        softest = min(heard_lufs(takes[0][1], 2), heard_lufs(takes[1][1], 1))
        assert softest < -30
        watched.player.match_to(softest)
        heard = [self.heard(watched, source, measured, row_id) for row_id, (source, measured) in enumerate(takes)]
        assert heard == pytest.approx([softest, softest], abs=0.1)
        watched.player.match_to(None)
        assert self.heard(watched, *takes[0], row_id=3) == pytest.approx(-23.0, abs=0.1)

    def test_makes_nothing_louder_and_leaves_a_loud_pair_at_the_target(self, watched: Watched, tmp_path: Path) -> None:
        watched.player.set_match_loudness(True)
        loud, soft = self.tone(tmp_path / "a.wav", (0.5, 0.5)), self.tone(tmp_path / "b.wav", (0.02, 0.02))
        for row_id, pair_lufs in enumerate((-6.0, float("-inf"))):
            watched.player.match_to(pair_lufs)
            assert self.heard(watched, *loud, row_id=2 * row_id) == pytest.approx(-23.0, abs=0.1)
            assert self.heard(watched, *soft, row_id=2 * row_id + 1) == pytest.approx(soft[1], abs=0.1)


def test_speed_changes_while_playing(watched: Watched, tmp_path: Path) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 440 / RATE_HZ * np.arange(10 * RATE_HZ))
    watched.load(write(tmp_path / "tone.wav", tone))
    watched.play()
    watched.pull(RATE_HZ)
    watched.player.set_speed(2.0)
    watched.wait_until_ordered()
    sound = watched.pull(2 * RATE_HZ)[4_800:, 0]
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    assert np.argmax(spectrum) * RATE_HZ / len(sound) == pytest.approx(440, abs=1)
    assert watched.player.playing_frame() == pytest.approx(5 * RATE_HZ, abs=0.01 * RATE_HZ)


def test_levels_are_told_while_playing_and_fall_to_nothing_after(watched: Watched, tmp_path: Path) -> None:
    watched.load(write(tmp_path / "a.wav", np.full((FRAMES, 2), 0.5)))
    watched.play()
    watched.pull(24_000)
    watched.wait(lambda: bool(watched.levels) and max(watched.levels[-1].peak_dbfs, default=-np.inf) > -np.inf)
    assert watched.levels[-1].peak_dbfs == pytest.approx((-6.02, -6.02), abs=0.01)
    watched.player.pause()
    watched.pull(2_000)
    watched.wait(lambda: watched.levels[-1] == Levels())


def test_of_two_rows_only_the_later_is_heard(watched: Watched, ramp_file: FileSource, tmp_path: Path) -> None:
    other = write(tmp_path / "b.wav", np.full((FRAMES, 2), 0.5))
    watched.load(ramp_file, row_id=1, play=True)
    watched.player.load(2, other, play=True)
    watched.wait_until_sounding()
    watched.wait(lambda: watched.player.state.info is not None)
    assert np.all(watched.pull(1_000) == 0.5)
    assert watched.player.state.row_id == 2
    watched.player.load(1, ramp_file, play=True)
    watched.wait_until_sounding()
    np.testing.assert_array_equal(watched.pull(1_000), ramp(0, 1_000))


def test_news_of_a_row_that_was_left_is_dropped(watched: Watched, ramp_file: FileSource, tmp_path: Path) -> None:
    class Late(FileSource):
        asked = threading.Event()

        def open(self, *given: Any) -> Any:
            self.asked.set()
            raise OSError("late")

    left = write(tmp_path / "b.wav", np.zeros((10, 1)), 8_000)
    watched.player.load(1, left)
    while left not in watched.player.supply.open_files:  # nothing is delivered meanwhile
        time.sleep(0.001)
    watched.player.load(2, Late(left.path, [(0, b"R")]))
    assert Late.asked.wait(5)
    watched.load(ramp_file, row_id=3)
    watched.play()
    watched.wait(lambda: watched.transport is Transport.PLAYING)
    infos = [state.info for state in watched.states if state.info is not None]
    assert {info.sample_rate_hz for info in infos} == {RATE_HZ}
    assert all(state.problem is None for state in watched.states)


def test_loading_without_play_falls_silent(watched: Watched, ramp_file: FileSource, tmp_path: Path) -> None:
    other = write(tmp_path / "b.wav", np.full((1_000, 1), 0.5), 22_050)
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    watched.pull(1_000)
    watched.load(other, row_id=2)
    assert watched.transport is Transport.STOPPED
    assert watched.player.state.info.sample_rate_hz == 22_050
    assert not watched.pull(1_000)[FADE:].any()
    watched.wait(lambda: not watched.device.running)


def test_the_row_that_plays_is_not_interrupted_by_loading_it_again(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    watched.pull(1_000)
    watched.player.load(1, FileSource(ramp_file.path))
    np.testing.assert_array_equal(watched.pull(1_000), ramp(1_000, 1_000))


def test_unload_empties(watched: Watched, ramp_file: FileSource) -> None:
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    watched.player.unload()
    assert watched.player.state == PlayerState()
    assert watched.player.playing_frame() == 0
    watched.player.play()
    watched.player.seek(10)
    assert watched.player.state == PlayerState()
    watched.pull(1_000)
    watched.wait(lambda: not watched.device.running)
    watched.wait(lambda: not watched.player.supply.open_files)


def test_the_stream_is_kept_for_files_of_the_same_rate(watched: Watched, tmp_path: Path) -> None:
    for number, rate_hz in enumerate([8_000, 22_050, 22_050, 44_100, 192_000, 48_000]):
        source = write(tmp_path / f"{number}.wav", np.full((rate_hz // 10, 2), 0.5), rate_hz)
        watched.load(source, row_id=number + 1, play=True)
        watched.wait_until_sounding()
        assert np.all(watched.pull(rate_hz // 10) == 0.5)
        watched.wait(lambda: watched.transport is Transport.STOPPED)
    assert [found.sample_rate_hz for found in watched.device.opened] == [8_000, 22_050, 44_100, 192_000, 48_000]


def test_a_rate_that_the_device_refuses_is_resampled(qtbot: QtBot, tmp_path: Path) -> None:
    watched = Watched(qtbot, NullOutput(refuse_rates=True))
    tone = 0.5 * np.sin(2 * np.pi * 441 / 22_050 * np.arange(22_050 * 2))
    watched.load(write(tmp_path / "tone.wav", tone, 22_050), play=True)
    watched.wait_until_sounding()
    sound = watched.pull(RATE_HZ)[:, 0]
    expected = 0.5 * np.sin(2 * np.pi * 441 / RATE_HZ * np.arange(RATE_HZ))
    np.testing.assert_allclose(sound[500:-500], expected[500:-500], atol=2e-3)
    assert watched.player.playing_frame() == pytest.approx(22_050, abs=2)
    assert watched.player.shutdown(5)


def test_a_file_that_is_no_audio_is_told(watched: Watched, tmp_path: Path, ramp_file: FileSource) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(b"<html>" * 100)
    watched.load(FileSource(path), play=True)
    watched.wait(lambda: watched.transport is Transport.STOPPED)
    assert isinstance(watched.player.state.problem, CannotDecode)
    watched.load(ramp_file, row_id=2, play=True)
    assert watched.player.state.problem is None
    watched.wait_until_sounding()
    np.testing.assert_array_equal(watched.pull(100), ramp(0, 100))


class TestAFileThatIsStillArriving:
    @pytest.fixture
    def arriving(self, tmp_path: Path, ramp_file: FileSource) -> tuple[bytes, GrowingSource, Callable[[int], None]]:
        data = ramp_file.path.read_bytes()
        path = tmp_path / "growing.part"
        path.write_bytes(b"")
        source = GrowingSource(path, len(data))

        def arrive(upto: int) -> None:
            with path.open("ab") as file:
                file.write(data[file.tell() : upto])
                file.flush()
                source.advance(file.tell())

        return data, source, arrive

    def test_is_heard_before_it_is_complete(
        self, watched: Watched, arriving: tuple[bytes, GrowingSource, Callable[[int], None]]
    ) -> None:
        data, source, arrive = arriving
        watched.player.load(1, source, play=True)
        assert watched.transport is Transport.BUFFERING
        arrive(len(data) // 10)
        watched.wait_until_sounding()
        assert watched.transport is Transport.PLAYING
        np.testing.assert_array_equal(watched.pull(5_000), ramp(0, 5_000))

    def test_waits_when_the_network_is_slower_and_goes_on_without_a_loss(
        self, watched: Watched, arriving: tuple[bytes, GrowingSource, Callable[[int], None]]
    ) -> None:
        data, source, arrive = arriving
        header = len(data) - FRAMES * 8
        watched.player.load(1, source, play=True)
        arrive(header + 20_000 * 8)
        watched.wait_until_sounding()
        heard = []
        for _ in range(100):
            heard.append(watched.device.pull(480))
            watched.qtbot.wait(2)
        watched.wait(lambda: watched.transport is Transport.BUFFERING)
        place = watched.player.playing_frame()
        assert 17_000 < place <= 20_000
        arrive(header + 40_000 * 8)
        watched.qtbot.wait(50)
        heard.append(watched.device.pull(480))
        assert watched.transport is Transport.BUFFERING, "a second is gathered before it goes on"
        assert watched.player.playing_frame() == place
        arrive(len(data))
        source.finish(len(data))
        watched.wait(lambda: watched.player.supply.ahead_s > 1.5)
        heard.append(watched.pull(480))
        watched.wait(lambda: watched.transport is Transport.PLAYING)
        heard.append(watched.pull(FRAMES - place))
        frames = frames_of(np.concatenate(heard))
        frames = frames[frames > 0]
        # but for the fade after the wait, each frame is heard once, in order
        tail = frames[frames >= place + FADE]
        np.testing.assert_array_equal(tail, np.arange(place + FADE, FRAMES))
        np.testing.assert_array_equal(frames[: place - 1], np.arange(1, place))

    def test_falls_silent_when_sought_to_what_is_not_there_yet(
        self, watched: Watched, arriving: tuple[bytes, GrowingSource, Callable[[int], None]]
    ) -> None:
        data, source, arrive = arriving
        watched.player.load(1, source, play=True)
        arrive(len(data) // 4)
        watched.wait_until_sounding()
        watched.pull(1_000)
        watched.player.seek(100_000)
        assert watched.transport is Transport.BUFFERING
        assert not watched.device.pull(5_000)[FADE:].any()
        assert watched.player.playing_frame() == 100_000
        arrive(len(data) - 1_000)
        watched.wait(lambda: watched.transport is Transport.PLAYING)
        np.testing.assert_array_equal(watched.pull(1_000)[FADE:], ramp(100_000, 1_000)[FADE:])

    def test_that_breaks_off_plays_what_is_there(
        self, watched: Watched, arriving: tuple[bytes, GrowingSource, Callable[[int], None]]
    ) -> None:
        data, source, arrive = arriving
        watched.player.load(1, source, play=True)
        arrive(len(data) // 4)
        watched.wait_until_sounding()
        source.abort()
        sound = watched.pull(FRAMES // 4 - 100)
        np.testing.assert_array_equal(sound, ramp(0, FRAMES // 4 - 100))
        watched.pull(1_000)
        watched.wait(lambda: watched.transport is Transport.STOPPED)

    def test_gives_way_at_once_to_another_row(
        self,
        watched: Watched,
        arriving: tuple[bytes, GrowingSource, Callable[[int], None]],
        ramp_file: FileSource,
    ) -> None:
        _, source, _ = arriving
        watched.player.load(1, source, play=True)
        watched.player.load(2, ramp_file, play=True)
        watched.wait_until_sounding()
        np.testing.assert_array_equal(watched.pull(1_000), ramp(0, 1_000))

    def test_pauses_while_it_waits(
        self, watched: Watched, arriving: tuple[bytes, GrowingSource, Callable[[int], None]]
    ) -> None:
        data, source, arrive = arriving
        watched.player.load(1, source, play=True)
        arrive(2_000)
        watched.player.pause()
        assert watched.transport is Transport.PAUSED
        arrive(len(data))
        source.finish(len(data))
        watched.play()
        np.testing.assert_array_equal(watched.pull(1_000), ramp(0, 1_000))


class Hanging(NullOutput):
    """A device one call of which does not come back before the test lets it go."""

    def __init__(self, hang: str | None = None) -> None:
        super().__init__()
        self.hang = hang
        self.let_go = threading.Event()

    def _maybe_hang(self, name: str) -> None:
        if self.hang == name:
            self.let_go.wait(20)

    def open(self, request: OutputRequest, render: Render, underflow: Callable[[], None]) -> OutputFormat:
        self._maybe_hang("open")
        return super().open(request, render, underflow)

    def start(self) -> None:
        self._maybe_hang("start")
        super().start()

    def abort(self) -> None:
        self._maybe_hang("abort")
        super().abort()


@contextmanager
def noticed_within(limit_s: float) -> Iterator[None]:
    began = time.monotonic()
    yield
    assert time.monotonic() - began < limit_s


class TestTheDevice:
    def test_that_goes_away_pauses_and_play_goes_on(self, watched: Watched, ramp_file: FileSource) -> None:
        watched.load(ramp_file)
        watched.play()
        watched.pull(20_000)
        watched.device.lose()
        watched.wait(lambda: watched.transport is Transport.PAUSED)
        assert isinstance(watched.player.state.problem, DeviceLost)
        assert watched.player.playing_frame() == 20_000
        watched.player.play()
        watched.wait(lambda: isinstance(watched.player.state.problem, NoAudioDevice))
        assert watched.transport is Transport.PAUSED
        assert watched.player.playing_frame() == 20_000
        watched.device.present = True
        watched.play()
        assert watched.player.state.problem is None
        np.testing.assert_array_equal(watched.pull(1_000)[FADE:], ramp(20_000, 1_000)[FADE:])

    def test_that_stalls_is_noticed(self, qtbot: QtBot, ramp_file: FileSource) -> None:
        watched = Watched(qtbot, NullOutput(paced=True))
        watched.load(ramp_file)
        watched.play()
        watched.wait(lambda: watched.player.playing_frame() > 10_000)
        with noticed_within(2.0):
            watched.device.stalled = True
            watched.wait(lambda: watched.transport is Transport.PAUSED)
        assert isinstance(watched.player.state.problem, DeviceLost)
        place = watched.player.playing_frame()
        assert 10_000 < place < FRAMES
        watched.device.stalled = False
        watched.play()
        watched.wait(lambda: watched.player.playing_frame() > place + 4_800)
        assert watched.player.shutdown(5)

    def test_that_is_not_there_is_told_once_and_all_else_works(self, qtbot: QtBot, ramp_file: FileSource) -> None:
        device = NullOutput()
        device.present = False
        watched = Watched(qtbot, device)
        for row_id in range(1, 5):
            watched.load(ramp_file, row_id=row_id, play=True)
            watched.wait(lambda: watched.transport is Transport.STOPPED)
        problems = {id(state.problem) for state in watched.states if state.problem is not None}
        assert len(problems) == 1
        assert watched.player.state.info is not None
        watched.player.seek(10_000)
        assert watched.player.playing_frame() == 10_000
        assert watched.player.shutdown(5)

    def test_can_be_chosen_while_playing(self, qtbot: QtBot, ramp_file: FileSource) -> None:
        watched = Watched(qtbot, NullOutput(names=("Speakers", "Phones")))
        with qtbot.waitSignal(watched.player.devices_changed):
            watched.player.refresh_devices()
        assert [info.name for info in watched.player.devices()] == ["Speakers", "Phones"]
        watched.load(ramp_file)
        watched.play()
        watched.pull(20_000)
        watched.player.set_device("Phones")
        assert watched.player.state.device == "Phones"
        watched.wait(lambda: len(watched.device.opened) == 2)
        watched.wait(lambda: watched.device.running)
        np.testing.assert_array_equal(watched.pull(1_000)[FADE:], ramp(20_000, 1_000)[FADE:])
        assert watched.player.shutdown(5)

    def test_that_hangs_does_not_hold_the_window(self, qtbot: QtBot, ramp_file: FileSource) -> None:
        device = Hanging("open")
        watched = Watched(qtbot, device)
        watched.load(ramp_file, play=True)
        watched.wait(lambda: watched.player.state.info is not None)
        watched.player.seek(10_000)
        watched.player.pause()
        watched.player.play()
        assert not watched.device.opened, "all that happened while the device was hanging"
        device.let_go.set()
        watched.wait_until_sounding()
        np.testing.assert_array_equal(watched.pull(1_000)[FADE:], ramp(10_000, 1_000)[FADE:])
        assert watched.player.shutdown(5)

    @pytest.mark.parametrize("call", ["open", "start", "abort"])
    def test_that_is_slow_is_told_and_waited_for(
        self, qtbot: QtBot, ramp_file: FileSource, tmp_path: Path, call: str
    ) -> None:
        device = Hanging()
        watched = Watched(qtbot, device)
        if call == "abort":
            watched.load(write(tmp_path / "before.wav", np.full((FRAMES, 2), 0.5)), play=True)
            watched.wait_until_sounding()
            watched.pull(1_000)
        device.hang = call
        with noticed_within(2.0):
            watched.player.load(2, ramp_file, play=True)
            watched.wait(lambda: isinstance(watched.player.state.problem, NoAudioDevice))
        assert watched.transport is Transport.BUFFERING, "nothing is heard, but it is not given up either"
        looks: list[None] = []
        clock = QTimer(watched.player, interval=20)  # slower than that of the player
        clock.timeout.connect(lambda: looks.append(None))
        clock.start()
        watched.wait(lambda: len(looks) > 3)
        clock.stop()
        device.let_go.set()
        watched.wait(lambda: watched.transport is Transport.PLAYING)
        assert watched.player.state.problem is None
        assert len([state for state in watched.states if state.problem is not None]) <= 2, "told, and not over and over"
        np.testing.assert_array_equal(watched.pull(1_000), ramp(0, 1_000))
        assert watched.player.shutdown(5)


def test_a_neighbour_is_opened_ahead(watched: Watched, ramp_file: FileSource, tmp_path: Path) -> None:
    neighbours = [write(tmp_path / f"{number}.wav", np.full((FRAMES, 2), 0.5)) for number in range(10)]
    watched.load(ramp_file)
    for number, source in enumerate(neighbours):
        watched.player.prepare(number + 2, source)
    watched.wait(lambda: neighbours[-1] in watched.player.supply.open_files)
    assert ramp_file in watched.player.supply.open_files
    assert len(watched.player.supply.open_files) <= 4
    (tmp_path / "gone.wav").write_bytes(b"")
    watched.player.prepare(99, FileSource(tmp_path / "gone.wav"))
    watched.play()
    np.testing.assert_array_equal(watched.pull(100), ramp(0, 100))


def test_a_neighbour_with_the_same_bytes_takes_nothing_from_what_plays(
    watched: Watched, ramp_file: FileSource, tmp_path: Path
) -> None:
    marker = write(tmp_path / "marker.wav", np.full((FRAMES, 2), 0.5))
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    watched.player.prepare(2, FileSource(ramp_file.path))
    watched.player.prepare(3, marker)
    watched.wait(lambda: marker in watched.player.supply.open_files)
    np.testing.assert_array_equal(watched.pull(FRAMES), ramp(0, FRAMES))


def test_memory_stays_flat_over_a_long_playback(watched: Watched, ramp_file: FileSource) -> None:
    import gc

    from camb_desktop.audio.playback import Block

    watched.load(ramp_file)
    watched.player.set_loop(True)
    watched.play()

    def blocks() -> int:
        gc.collect()
        return sum(isinstance(thing, Block) for thing in gc.get_objects())

    watched.pull(5 * RATE_HZ, 4_800)
    before = blocks()
    watched.pull(20 * RATE_HZ, 4_800)
    assert blocks() < before + 100, "twenty seconds are five hundred blocks, two seconds ahead are fifty"


def test_shutdown_leaves_no_thread(qtbot: QtBot, ramp_file: FileSource) -> None:
    watched = Watched(qtbot, NullOutput(paced=True))
    watched.load(ramp_file, play=True)
    watched.wait_until_sounding()
    assert watched.player.shutdown(5)
    ours = {"camb-fill", "camb-audio-ctl", "camb-null-output"}
    assert not [thread.name for thread in threading.enumerate() if thread.name in ours]
    said = len(watched.states), len(watched.moves)
    qtbot.wait(50)
    assert said == (len(watched.states), len(watched.moves))


class TestOnlyAPart:
    """Silence before and after it is skipped."""

    PART = (RATE_HZ // 2, RATE_HZ)

    def test_is_played_from_its_start_to_its_end(self, watched: Watched, ramp_file: FileSource) -> None:
        ended: list[bool] = []
        watched.player.ended.connect(lambda: ended.append(True))
        watched.load(ramp_file, play=True, start_frame=self.PART[0], part=self.PART)
        watched.wait_until_sounding()
        heard = watched.pull(RATE_HZ)
        watched.wait(lambda: bool(ended))
        length = self.PART[1] - self.PART[0]
        assert frames_of(heard[FADE:length]).tolist() == list(range(self.PART[0] + FADE, self.PART[1]))
        assert not heard[length:].any()
        assert watched.player.playing_frame() == self.PART[0], "the next start is there, too"

    def test_what_plays_goes_on_where_it_is_and_ends_with_it(self, watched: Watched, ramp_file: FileSource) -> None:
        watched.load(ramp_file, play=True)
        watched.wait_until_sounding()
        before = watched.pull(RATE_HZ // 10)
        watched.player.set_part(1, self.PART)
        watched.wait_until_ordered()
        heard = np.concatenate([before, watched.pull(RATE_HZ)])
        assert frames_of(heard[: self.PART[1]]).tolist() == list(range(self.PART[1])), "nothing jumps"
        assert not heard[self.PART[1] :].any()

    def test_what_is_sought_behind_it_is_heard_to_the_end(self, watched: Watched, ramp_file: FileSource) -> None:
        watched.load(ramp_file, play=True, start_frame=self.PART[0], part=self.PART)
        watched.wait_until_sounding()
        watched.player.seek(FRAMES - RATE_HZ)
        watched.wait_until_ordered()
        assert frames_of(watched.pull(RATE_HZ))[-1] == FRAMES - 1

    def test_a_loop_and_a_comparison_play_all_of_it(self, watched: Watched, ramp_file: FileSource) -> None:
        watched.load(ramp_file, play=True, part=self.PART)
        watched.wait_until_sounding()

        def heard_from(frame: int) -> int:
            watched.player.seek(frame)
            watched.wait_until_ordered()
            return int(frames_of(watched.pull(4_800))[-1])

        near_end = self.PART[1] - 2_400
        watched.player.extend_to(3.5)
        assert heard_from(near_end) == near_end + 4_799
        watched.player.extend_to(None)
        watched.player.set_loop(True)
        assert heard_from(near_end) == near_end + 4_799
        watched.player.set_loop(False)
        assert heard_from(near_end) == 0, "silence behind it"

    def test_counts_as_the_whole_take_for_what_was_heard(
        self, watched: Watched, ramp_file: FileSource, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        now, heard = [0.0], []
        monkeypatch.setattr("camb_desktop.services.hearing.time", SimpleNamespace(monotonic=lambda: now[0]))
        hearing = Hearing(SimpleNamespace(note_heard=heard.append), watched.player)  # type: ignore[arg-type]
        watched.load(ramp_file)
        watched.player.set_part(1, (RATE_HZ, RATE_HZ + RATE_HZ // 10))
        watched.play()

        def listen(seconds: float) -> list[int]:
            now[0] += seconds
            watched.player.moved.emit(0)
            return heard

        assert listen(0.07) == []
        assert listen(0.02) == [1], "nothing more of it is ever heard"
        watched.player.set_part(1, None)
        watched.load(ramp_file, row_id=2, play=True)
        watched.wait(lambda: watched.player.state.info is not None)
        watched.wait_until_sounding()
        assert [listen(0.2) for _ in range(4)][-1] == [1], "of a long one it is a second"
        listen(0.2), listen(0.2)
        assert heard == [1, 2]
        hearing.deleteLater()

    def test_a_take_at_rest_waits_at_its_start(self, watched: Watched, ramp_file: FileSource) -> None:
        watched.load(ramp_file)
        watched.player.set_part(2, self.PART)
        assert watched.player.playing_frame() == 0, "that was about another row"
        watched.player.set_part(1, self.PART)
        assert (watched.player.playing_frame(), watched.transport) == (self.PART[0], Transport.STOPPED)
        watched.player.set_part(1, None)
        assert watched.player.playing_frame() == 0
        watched.player.seek(100)
        watched.player.set_part(1, self.PART)
        assert watched.player.playing_frame() == 100, "somebody chose that place"

"""What is really heard: PortAudio plays into a null sink, its monitor is recorded and compared."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
import soundfile
from loopback import SINK_RATE_HZ, Recording, SoundServer, find
from pytestqt.qtbot import QtBot

from camb_desktop.audio.portaudio import PortAudioOutput
from camb_desktop.audio.sources import FileSource, GrowingSource
from camb_desktop.core.clip import Transport
from camb_desktop.core.errors import DeviceLost, NoAudioDevice
from camb_desktop.services.player import PlayerService

Listen = Callable[[SoundServer], PortAudioOutput]


@contextmanager
def player_on(output: PortAudioOutput) -> Iterator[PlayerService]:
    player = PlayerService(output)
    try:
        yield player
    finally:
        assert player.shutdown(5)


@pytest.fixture
def player(ears: SoundServer, listen: Listen) -> Iterator[PlayerService]:
    with player_on(listen(ears)) as player:
        yield player


def noise(seconds: float, rate_hz: int = SINK_RATE_HZ, channels: int = 2, seed: int = 1) -> np.ndarray:
    """Speech-like noise: most of it below 4 kHz, so that every rate can carry it. Shape (frames, channels), −1…1."""
    frames = round(seconds * rate_hz)
    white = np.random.default_rng(seed).normal(0, 1, (frames, channels))
    spectrum = np.fft.rfft(white, axis=0)
    spectrum[np.fft.rfftfreq(frames, 1 / rate_hz) > 3_500] = 0
    shaped = np.fft.irfft(spectrum, frames, axis=0)
    return 0.5 * shaped / np.abs(shaped).max()


def write(path: Path, samples: np.ndarray, rate_hz: int = SINK_RATE_HZ, subtype: str = "PCM_16") -> FileSource:
    soundfile.write(path, samples, rate_hz, subtype=subtype)
    return FileSource(path)


def wait_for(qtbot: QtBot, player: PlayerService, transport: Transport) -> None:
    qtbot.waitUntil(lambda: player.state.transport is transport, timeout=10_000)


def play_to_the_end(qtbot: QtBot, player: PlayerService) -> None:
    player.play()
    wait_for(qtbot, player, Transport.STOPPED)


def exact(recording: Recording) -> np.ndarray:
    return recording.samples.astype(np.int32)


def where(samples: np.ndarray, heard: np.ndarray) -> int:
    """Offset of int16 samples in a recording in which every one of them must be the same."""
    offset, likeness = find(samples[:, 0], heard[:, 0])
    assert likeness > 0.9999
    return offset


def test_every_sample_is_heard_from_the_first_to_the_last(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    samples = np.random.default_rng(2).integers(-20_000, 20_000, (70_000, 2), dtype=np.int16)
    with ears.recording() as recording:
        player.load(1, write(tmp_path / "a.flac", samples))
        play_to_the_end(qtbot, player)
        qtbot.wait(50)
    heard = exact(recording)
    offset = where(samples, heard)
    np.testing.assert_array_equal(heard[offset : offset + len(samples)], samples)
    assert not heard[:offset].any()
    assert not heard[offset + len(samples) :].any()


def test_of_several_runs_the_right_one_is_heard(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    runs = [noise(0.5, seed=seed) for seed in range(4)]
    sources = [write(tmp_path / f"{number}.flac", run) for number, run in enumerate(runs)]
    for number in (2, 0, 3):
        with ears.recording() as recording:
            player.load(number + 1, sources[number])
            play_to_the_end(qtbot, player)
            qtbot.wait(50)
        likeness = [abs(find(run[:, 0], exact(recording)[:, 0])[1]) for run in runs]
        assert likeness[number] > 0.999
        assert max(other for index, other in enumerate(likeness) if index != number) < 0.2


@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 24_000, 44_100, 48_000, 96_000, 192_000])
def test_every_rate_is_heard_at_the_right_pitch(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path, rate_hz: int
) -> None:
    seconds = 1.0
    times = np.arange(round(seconds * rate_hz)) / rate_hz
    tone = 0.5 * np.sin(2 * np.pi * 1_000 * times)
    hiss = noise(0.3, rate_hz)[:, 0]
    player.load(1, write(tmp_path / "a.wav", noise(0.1)), play=True)
    wait_for(qtbot, player, Transport.STOPPED)
    with ears.recording() as recording:
        player.load(2, write(tmp_path / "a.wav", np.concatenate([hiss, tone]), rate_hz))
        play_to_the_end(qtbot, player)
        qtbot.wait(50)
    heard = exact(recording)[:, 0]
    start = np.flatnonzero(heard)[0]
    assert np.count_nonzero(np.abs(heard) > 0) <= (1.3 + 0.01) * SINK_RATE_HZ
    middle = heard[start + round(0.5 * SINK_RATE_HZ) : start + round(1.1 * SINK_RATE_HZ)].astype(float)
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)), 1 << 20))
    assert np.argmax(spectrum) * SINK_RATE_HZ / (1 << 20) == pytest.approx(1_000, abs=0.5)
    at_sink_rate = np.interp(np.arange(round(0.3 * SINK_RATE_HZ)) * rate_hz / SINK_RATE_HZ, np.arange(len(hiss)), hiss)
    assert find(at_sink_rate, heard)[1] > 0.9


@pytest.mark.parametrize("channels", [1, 2, 3, 4, 5, 6, 7, 8])
def test_every_number_of_channels_is_heard(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path, channels: int
) -> None:
    samples = noise(0.4, channels=channels)
    with ears.recording() as recording:
        player.load(1, write(tmp_path / "a.flac", samples))
        play_to_the_end(qtbot, player)
        qtbot.wait(50)
    heard = exact(recording)
    assert find(samples[:, 0], heard[:, 0])[1] > (0.999 if channels < 3 else 0.4)
    assert heard.any(axis=0).all()


def test_a_pause_and_a_seek_go_on_at_the_sample(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    samples = np.random.default_rng(2).integers(-20_000, 20_000, (300_000, 2), dtype=np.int16)
    with ears.recording() as recording:
        player.load(1, write(tmp_path / "a.wav", samples), play=True)
        qtbot.waitUntil(lambda: player.playing_frame() > 10_000, timeout=5_000)
        player.pause()
        qtbot.waitUntil(lambda: not player.supply.running, timeout=5_000)
        place = player.playing_frame()
        player.play()
        qtbot.waitUntil(lambda: player.playing_frame() > place + 10_000, timeout=5_000)
        player.seek(200_000)
        qtbot.waitUntil(lambda: player.playing_frame() > 210_000, timeout=5_000)
        player.stop()
        qtbot.waitUntil(lambda: not player.supply.running, timeout=5_000)
    heard = exact(recording)
    for start in (0, place + 200, 200_200):
        part = samples[start : start + 8_000]
        offset = where(part, heard)
        np.testing.assert_array_equal(heard[offset : offset + len(part)], part)


def test_a_switch_between_two_takes_is_heard_at_the_same_place(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    takes = [np.random.default_rng(seed).integers(-20_000, 20_000, (300_000, 2), dtype=np.int16) for seed in (2, 3)]
    sources = [write(tmp_path / f"{name}.wav", take) for name, take in zip("ab", takes, strict=True)]
    with ears.recording() as recording:
        player.load(1, sources[0], play=True)
        player.prepare(2, sources[1])
        qtbot.waitUntil(lambda: player.playing_frame() > 40_000, timeout=5_000)
        place = player.playing_frame()
        player.load(2, sources[1], play=True, start_frame=place)
        qtbot.waitUntil(lambda: player.playing_frame() > place + 10_000, timeout=5_000)
        player.stop()
        qtbot.waitUntil(lambda: not player.supply.running, timeout=5_000)
    heard = exact(recording)
    before, after = takes[0][20_000:30_000], takes[1][place + 200 : place + 8_200]
    began, switched = where(before, heard) - 20_000, where(after, heard) - 200
    np.testing.assert_array_equal(heard[began + 20_000 : began + 30_000], before)
    np.testing.assert_array_equal(heard[switched + 200 : switched + 8_200], after)
    whole = heard[began:]
    kept = np.flatnonzero((whole == takes[0][: len(whole)]).all(axis=1) & whole.all(axis=1))
    assert began + kept[-1] < switched + 200, "nothing of A is heard once B is"
    assert kept[-1] >= place - SINK_RATE_HZ // 4, "and A is heard nearly up to there"


def test_a_loop_of_one_second_does_not_drift(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    samples = np.random.default_rng(2).integers(-20_000, 20_000, (100_000, 2), dtype=np.int16)
    region = (30_000, 30_000 + SINK_RATE_HZ)
    with ears.recording() as recording:
        player.load(1, write(tmp_path / "a.flac", samples))
        player.set_loop(True)
        player.set_region(region)
        player.play()
        qtbot.waitUntil(lambda: player.supply.report.consumed > 4 * SINK_RATE_HZ, timeout=10_000)
        player.stop()
    heard = exact(recording)
    expected = np.tile(samples[slice(*region)], (3, 1))[200:]
    offset = where(expected, heard)
    np.testing.assert_array_equal(heard[offset : offset + len(expected)], expected)


def test_volume_is_heard_and_mute_is_silence(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    source = write(tmp_path / "a.wav", noise(0.5))
    levels = []
    for volume, muted in [(1.0, False), (0.5, False), (1.0, True)]:
        player.set_volume(volume)
        player.set_muted(muted)
        with ears.recording() as recording:
            player.load(1, source)
            play_to_the_end(qtbot, player)
            qtbot.wait(50)
        levels.append(float(np.abs(exact(recording)).max()))
    assert levels[1] / levels[0] == pytest.approx(0.125, rel=0.02)
    assert levels[2] == 0


def test_speed_is_heard_at_the_same_pitch(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 440 / SINK_RATE_HZ * np.arange(2 * SINK_RATE_HZ))
    player.set_speed(2.0)
    with ears.recording() as recording:
        player.load(1, write(tmp_path / "a.wav", tone))
        play_to_the_end(qtbot, player)
        qtbot.wait(50)
    heard = exact(recording)[:, 0].astype(float)
    loud = heard[np.flatnonzero(heard)[0] : np.flatnonzero(heard)[-1]]
    assert len(loud) == pytest.approx(SINK_RATE_HZ, rel=0.01)
    spectrum = np.abs(np.fft.rfft(loud * np.hanning(len(loud)), 1 << 20))
    assert np.argmax(spectrum) * SINK_RATE_HZ / (1 << 20) == pytest.approx(440, abs=1)


def test_a_run_is_heard_while_it_arrives(
    qtbot: QtBot, player: PlayerService, ears: SoundServer, tmp_path: Path
) -> None:
    samples = np.random.default_rng(2).integers(-3_000, 3_000, (96_000, 2), dtype=np.int16)
    data = write(tmp_path / "a.flac", samples).path.read_bytes()
    path = tmp_path / "b.part"
    path.write_bytes(data[: len(data) // 4])
    source = GrowingSource(path, len(data))
    source.advance(len(data) // 4)
    with ears.recording() as recording:
        player.load(1, source, play=True)
        qtbot.waitUntil(lambda: recording.first_sound_at is not None, timeout=5_000)
        assert source.available == len(data) // 4
        with path.open("ab") as file:
            file.write(data[len(data) // 4 :])
        source.finish(len(data))
        wait_for(qtbot, player, Transport.STOPPED)
        qtbot.wait(50)
    heard = exact(recording)
    offset = where(samples, heard)
    np.testing.assert_array_equal(heard[offset : offset + len(samples)], samples)


class TestWhenTheDeviceGoes:
    @pytest.fixture
    def playing(self, qtbot: QtBot, own_server: SoundServer, listen: Listen, tmp_path: Path) -> Iterator[PlayerService]:
        with player_on(listen(own_server)) as player:
            player.load(1, write(tmp_path / "a.wav", noise(30)), play=True)
            qtbot.waitUntil(lambda: player.playing_frame() > 20_000, timeout=5_000)
            yield player

    def is_told_and_paused(self, qtbot: QtBot, player: PlayerService) -> int:
        wait_for(qtbot, player, Transport.PAUSED)
        assert isinstance(player.state.problem, DeviceLost)
        place = player.playing_frame()
        assert 20_000 < place < 10 * SINK_RATE_HZ
        return place

    def plays_on(self, qtbot: QtBot, player: PlayerService, server: SoundServer, place: int) -> None:
        with server.recording() as recording:
            player.play()
            qtbot.waitUntil(lambda: recording.first_sound_at is not None, timeout=5_000)
        assert player.state.problem is None
        assert player.state.transport is Transport.PLAYING
        assert place <= player.playing_frame() < place + 5 * SINK_RATE_HZ

    def test_killed_and_restarted(self, qtbot: QtBot, playing: PlayerService, own_server: SoundServer) -> None:
        own_server.stop(signal.SIGKILL)
        place = self.is_told_and_paused(qtbot, playing)
        playing.play()
        qtbot.waitUntil(lambda: isinstance(playing.state.problem, NoAudioDevice), timeout=5_000)
        assert playing.playing_frame() == place
        own_server.start()
        self.plays_on(qtbot, playing, own_server, place)

    def test_suspended_and_resumed(self, qtbot: QtBot, playing: PlayerService, own_server: SoundServer) -> None:
        own_server.suspend(True)
        place = self.is_told_and_paused(qtbot, playing)
        own_server.suspend(False)
        self.plays_on(qtbot, playing, own_server, place)

    def test_sink_removed(self, qtbot: QtBot, playing: PlayerService, own_server: SoundServer) -> None:
        own_server.remove_sink()
        place = self.is_told_and_paused(qtbot, playing)
        own_server.stop()
        own_server.start()
        self.plays_on(qtbot, playing, own_server, place)


def test_the_environment_reaches_the_server(ears: SoundServer, listen: Listen) -> None:
    listen(ears)
    assert os.environ["PULSE_SERVER"] == ears.environment["PULSE_SERVER"]
    assert "ears" in ears.sinks()

"""The waveform on the real services: a real file, decoded off the GUI thread, and the real player."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.audio.output import NullOutput
from camb_desktop.core.events import BodyProgress, BodyStarted
from camb_desktop.core.runs import AudioFile, Container
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.clips import ClipsService
from camb_desktop.services.player import PlayerService
from camb_desktop.ui.look.theme import apply_theme, theme_for
from camb_desktop.ui.waveform.view import WaveformView

RATE = 48_000
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@dataclass
class Bench:
    qtbot: QtBot
    clips: ClipsService
    player: PlayerService
    view: WaveformView

    def show(self, row_id: int) -> None:
        self.clips.focus(row_id)
        self.view.set_row(row_id)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Bench]:
    apply_theme(qapp, theme_for(dark=False))
    pool = WorkerPool("camb-decode")
    clips = ClipsService(tmp_path / "peaks", pool)
    player = PlayerService(NullOutput())
    host = QWidget()
    view = WaveformView(clips, player, host)
    view.setGeometry(0, 0, 404, 224)
    qtbot.addWidget(host)
    host.resize(404, 240)
    host.show()
    yield Bench(qtbot, clips, player, view)
    host.close()
    assert player.shutdown(5.0)
    clips.shutdown()
    assert pool.close(5.0)


def take(folder: Path, seconds: float = 4.0, channels: int = 2) -> tuple[Path, np.ndarray]:
    """A WAV file of a tone that grows from silence."""
    count = round(seconds * RATE)
    wave = np.sin(np.arange(count) * 0.05) * np.linspace(0, 0.8, count)
    audio = np.repeat(wave[:, np.newaxis], channels, axis=1).astype(np.float32)
    path = folder / "take.wav"
    soundfile.write(path, audio, RATE, subtype="PCM_16")
    return path, audio


def audio_file(path: Path) -> AudioFile:
    data = path.read_bytes()
    return AudioFile(path, len(data), hashlib.sha256(data).hexdigest(), Container.WAV)


def test_a_finished_file_is_drawn_measured_and_told(bench: Bench, tmp_path: Path) -> None:
    path, audio = take(tmp_path)
    bench.clips.on_audio_ready(1, audio_file(path))
    bench.show(1)
    bench.qtbot.waitUntil(lambda: bench.view.content.measures is not None)
    assert bench.view.content.channels == 2
    assert bench.view.timeline.viewport.total_frames == len(audio)
    assert bench.view.accessibleDescription().startswith("0:00.0 of 0:04.0; 4.0 s, peak −1.9 dB")
    loud = bench.view.canvas.level_at(395)
    assert loud == pytest.approx(-2.0, abs=0.3)


def test_a_file_that_is_still_arriving_grows(bench: Bench, tmp_path: Path) -> None:
    path, audio = take(tmp_path)
    data = path.read_bytes()
    arriving = tmp_path / "arriving.part"
    arriving.write_bytes(data[: len(data) // 2])
    bench.clips.on_body_started(BodyStarted(1, 1, arriving, 0, len(data)))
    bench.show(1)
    bench.clips.on_body_progress(BodyProgress(1, 1, len(data) // 2, len(data)))
    bench.qtbot.waitUntil(lambda: bench.view.content.frames > len(audio) * 0.4)
    assert bench.view.content.frames < len(audio) * 0.6
    assert bench.view.timeline.viewport.total_frames == len(audio)
    assert "still arriving" in bench.view.accessibleDescription()
    arriving.write_bytes(data)
    bench.clips.on_body_progress(BodyProgress(1, 1, len(data), len(data)))
    bench.clips.on_audio_ready(1, audio_file(path))
    bench.qtbot.waitUntil(lambda: bench.view.content.complete and bench.view.content.measures is not None)
    assert bench.view.content.frames == len(audio)


def test_close_up_the_samples_of_the_file_are_drawn(bench: Bench, tmp_path: Path) -> None:
    path, audio = take(tmp_path)
    bench.clips.on_audio_ready(1, audio_file(path))
    bench.show(1)
    bench.qtbot.waitUntil(lambda: bench.view.content.frames == len(audio))
    bench.view.timeline.show(bench.view.timeline.viewport.zoomed_to(100_000, 100_040))
    bench.qtbot.waitUntil(lambda: bench.view.samples.run is not None)
    run = bench.view.samples.run
    assert run is not None
    assert run.covers(100_000, 100_040)
    offset = 100_000 - run.start_frame
    np.testing.assert_allclose(run.data[1, offset : offset + 40], audio[100_000:100_040, 1], atol=1 / 32000)


def test_the_spectrogram_of_the_file_is_shown(bench: Bench, tmp_path: Path) -> None:
    path, audio = take(tmp_path)
    bench.clips.on_audio_ready(1, audio_file(path))
    bench.show(1)
    bench.qtbot.waitUntil(lambda: bench.view.content.frames == len(audio))
    rect = bench.view.canvas.spectrogram_rect
    bench.view.set_spectrogram(True)
    bench.qtbot.waitUntil(lambda: bench.view.spectrogram.frequency_at(rect().bottom(), rect()) is not None)
    low = bench.view.spectrogram.frequency_at(rect().bottom(), rect())
    high = bench.view.spectrogram.frequency_at(rect().top(), rect())
    assert low is not None
    assert high is not None
    assert low < 100
    assert high == pytest.approx(RATE / 2, rel=0.1)


def test_a_click_and_a_drag_reach_the_real_player(bench: Bench, tmp_path: Path) -> None:
    path, audio = take(tmp_path)
    bench.clips.on_audio_ready(1, audio_file(path))
    bench.show(1)
    bench.qtbot.waitUntil(lambda: bench.view.content.frames == len(audio))
    canvas = bench.view.canvas
    bench.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(100, 50))
    assert bench.player.state.row_id == 1
    assert bench.player.playing_frame() == len(audio) // 4
    assert bench.view.timeline.playhead == len(audio) // 4
    bench.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(200, 50))
    bench.qtbot.mouseMove(canvas, QPoint(250, 50))
    bench.qtbot.mouseMove(canvas, QPoint(300, 50))
    bench.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, NO_MODIFIER, QPoint(300, 50))
    assert bench.player.state.region == (len(audio) // 2, len(audio) * 3 // 4)
    assert bench.view.timeline.region == bench.player.state.region

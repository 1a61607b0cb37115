"""The window on the real clips and player services, real files and real threads; only the sound card is missing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import soundfile
import stand_ins as s
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from camb_desktop.audio.output import NullOutput
from camb_desktop.core.clip import Transport
from camb_desktop.core.events import BodyProgress, BodyStarted
from camb_desktop.core.runs import AudioFile, Container, Kind, Run, Status
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.clips import ClipsService
from camb_desktop.services.player import PlayerService
from camb_desktop.ui.columns import Column
from camb_desktop.ui.main_window import MainWindow
from camb_desktop.ui.run_filter import RunFilter


@dataclass
class Bench:
    window: MainWindow
    runs: s.Runs
    clips: ClipsService
    player: PlayerService


def write(folder: Path, row_id: int, seconds: float, rate: int, level: float = 0.6) -> AudioFile:
    path = folder / f"{row_id}.wav"
    soundfile.write(path, s.tone(seconds, rate, 1, level), rate, subtype="PCM_16")
    data = path.read_bytes()
    return AudioFile(path, len(data), hashlib.sha256(data).hexdigest(), Container.WAV)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    files = [write(tmp_path, 1, 2.0, 48_000), write(tmp_path, 2, 1.0, 22_050, 8.0), write(tmp_path, 3, 30.0, 8000)]
    runs = s.Runs(
        *[
            Run(row_id=n, run_id=100 + n, found_kind=Kind.SOUND, status=Status.READY, audio=file)
            for n, file in enumerate(files, 1)
        ]
    )
    pool = WorkerPool("camb-decode")
    clips = ClipsService(tmp_path / "peaks", pool)
    player = PlayerService(NullOutput(paced=True))
    runs.body_started.connect(clips.on_body_started)
    runs.body_progress.connect(clips.on_body_progress)
    window = MainWindow(
        runs, clips, player, s.Export(tmp_path), s.Links(), s.settings(tmp_path, auto_play=False), s.Credentials()
    )
    for run in map(runs.run, runs.order()):
        assert run.audio is not None
        clips.on_audio_ready(run.row_id, run.audio)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Bench(window, runs, clips, player)
    window.close()
    clips.shutdown()
    assert player.shutdown(5.0)
    assert pool.close(5.0)


def cell(bench: Bench, row: int, column: Column) -> str:
    return str(bench.window.model.data(bench.window.model.index(row, column)))


def test_takes_are_measured_and_shown(bench: Bench, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(cell(bench, row, Column.LOUDNESS) for row in range(3)), timeout=20_000)
    assert cell(bench, 0, Column.DURATION) == "0:02.0"
    assert cell(bench, 1, Column.RATE) == "22.05 kHz"
    assert cell(bench, 1, Column.STATUS) == "Ready · clipped"
    assert bench.clips.overview(3) is not None
    bench.window.model.set_filter(RunFilter(problems=True))
    assert bench.window.model.shown() == (2,)
    bench.window.model.set_filter(RunFilter())
    bench.window.model.sort(Column.DURATION, Qt.SortOrder.DescendingOrder)
    assert bench.window.model.shown() == (3, 1, 2)
    qtbot.waitUntil(lambda: "LUFS" in bench.window.player_panel.subtitle.whole_text())


def test_play_moves_position_and_marks_the_row(bench: Bench, qtbot: QtBot) -> None:
    transport = bench.window.player_panel.transport
    bench.window.table.go_to(3)
    transport.play.click()
    qtbot.waitUntil(lambda: bench.player.state.transport is Transport.PLAYING, timeout=10_000)
    qtbot.waitUntil(lambda: transport.position.value() > 100, timeout=10_000)
    assert transport.position.maximum() == 30_000
    assert bench.window.table.delegate.playing_row_id == 3
    transport.position.setValue(20_000)
    qtbot.waitUntil(lambda: bench.player.playing_frame() >= 160_000, timeout=10_000)
    qtbot.keyClick(bench.window.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.player.state.transport is Transport.STOPPED, timeout=10_000)
    qtbot.waitUntil(lambda: transport.position.value() == 0)


def test_a_take_plays_while_it_arrives(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    whole = write(tmp_path, 9, 4.0, 8000)
    data = whole.path.read_bytes()
    part = tmp_path / "9.part"
    part.write_bytes(data[: len(data) // 2])
    bench.runs.put(Run(row_id=9, run_id=109, status=Status.QUEUED))
    bench.window.table.go_to(9)
    bench.window.audition.toggle()
    assert bench.window.audition.waits_to_play
    bench.runs.change(9, status=Status.DOWNLOADING, total_bytes=len(data), received_bytes=len(data) // 2)
    bench.runs.body_started.emit(BodyStarted(1, 9, part, 0, len(data)))
    bench.runs.body_progress.emit(BodyProgress(1, 9, len(data) // 2, len(data)))
    qtbot.waitUntil(lambda: bench.player.playing_frame() > 800, timeout=10_000)
    assert bench.player.state.row_id == 9
    assert cell(bench, 3, Column.STATUS) == "Downloading 50 %"
    with part.open("ab") as file:
        file.write(data[len(data) // 2 :])
    bench.runs.body_progress.emit(BodyProgress(1, 9, len(data), len(data)))
    bench.runs.change(9, status=Status.READY, audio=whole)
    bench.clips.on_audio_ready(9, whole)
    bench.runs.audio_ready.emit(9)
    qtbot.waitUntil(lambda: bench.player.playing_frame() > 20_000, timeout=10_000)
    assert bench.player.state.row_id == 9

"""The window on the real clips and player services, real files and real threads; only the sound card is missing."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
import soundfile
import stand_ins as s
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from camb_desktop.audio.output import NullOutput
from camb_desktop.core.clip import Transport
from camb_desktop.core.errors import KeyRefused, RunNotFound
from camb_desktop.core.events import (
    BodyProgress,
    BodyStarted,
    Failed,
    Fetched,
    JobEvent,
    KindFound,
    LinkFetched,
    Started,
    Want,
)
from camb_desktop.core.runs import AudioFile, Container, Decision, Kind, Link, Run, Status
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.clips import ClipsService
from camb_desktop.services.links import LinksService
from camb_desktop.services.player import PlayerService
from camb_desktop.services.runs import RunsService
from camb_desktop.storage.library import Library
from camb_desktop.ui.main_window import MainWindow
from camb_desktop.ui.runs.columns import Column
from camb_desktop.ui.runs.filter import RunFilter


class Wire(QObject):
    """The door to a network that the test is."""

    happened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.jobs: dict[int, Run] = {}
        self.wants: list[tuple[Want, tuple[int, ...]]] = []

    def fetch(self, runs: Sequence[Run], want: Want) -> tuple[int, ...]:
        first = len(self.jobs) + 1
        self.jobs |= dict(enumerate(runs, first))
        self.wants.append((want, tuple(run.row_id for run in runs)))
        return tuple(range(first, first + len(runs)))

    def cancel(self, job_ids: Sequence[int]) -> None:
        pass

    def prioritise(self, row_id: int, near: object = ()) -> None:
        pass

    def tell(self, event: JobEvent) -> None:
        self.happened.emit(event)


@dataclass
class Bench:
    window: MainWindow
    runs: RunsService
    wire: Wire
    clips: ClipsService
    player: PlayerService

    def job(self, row_id: int) -> int:
        """The newest job of a row."""
        return max(job_id for job_id, run in self.wire.jobs.items() if run.row_id == row_id)


def write(folder: Path, row_id: int, seconds: float, rate: int, level: float = 0.6) -> AudioFile:
    path = folder / f"{row_id}.wav"
    soundfile.write(path, s.tone(seconds, rate, 1, level), rate, subtype="PCM_16")
    data = path.read_bytes()
    return AudioFile(path, len(data), hashlib.sha256(data).hexdigest(), Container.WAV)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    files = [write(tmp_path, 1, 2.0, 48_000), write(tmp_path, 2, 1.0, 22_050, 8.0), write(tmp_path, 3, 30.0, 8000)]
    pool, writer, wire = WorkerPool("camb-decode"), WorkerPool("camb-store"), Wire()
    library = Library(tmp_path / "library.sqlite", tmp_path)
    settings = s.settings(tmp_path, auto_play=False)
    runs = RunsService(library, writer, wire)  # type: ignore[arg-type]
    links = LinksService(runs, wire, settings)  # type: ignore[arg-type]
    runs.start()
    clips = ClipsService(tmp_path / "peaks", pool)
    player = PlayerService(NullOutput(paced=True))
    runs.body_started.connect(clips.on_body_started)
    runs.body_progress.connect(clips.on_body_progress)
    runs.body_lost.connect(clips.on_body_lost)
    runs.audio_ready.connect(lambda row_id: clips.on_audio_ready(row_id, runs.run(row_id).audio))
    runs.rows_removed.connect(clips.on_removed)
    window = MainWindow(runs, clips, player, s.Export(tmp_path), links, settings, s.Credentials())  # type: ignore[arg-type]
    window.add_text("101, 102, 103")
    for row_id, file in enumerate(files, 1):
        wire.tell(Started(row_id, row_id))
        wire.tell(KindFound(row_id, row_id, Kind.SOUND))
        wire.tell(Fetched(row_id, row_id, file))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Bench(window, runs, wire, clips, player)
    window.close()
    shiboken6.delete(window)
    clips.shutdown()
    assert player.shutdown(5.0)
    runs.flush()
    assert pool.close(5.0)
    assert writer.close(5.0, finish=True)
    library.close()
    settings.flush()


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
    transport, waveform = bench.window.player_panel.transport, bench.window.player_panel.waveform
    bench.window.table.go_to(3)
    transport.play.click()
    qtbot.waitUntil(lambda: bench.player.state.transport is Transport.PLAYING, timeout=10_000)
    qtbot.waitUntil(lambda: waveform.value() > 100, timeout=10_000)
    assert waveform.maximum() == 30_000
    assert bench.window.table.painter.playing_row_id == 3
    waveform.setValue(20_000)
    qtbot.waitUntil(lambda: bench.player.playing_frame() >= 160_000, timeout=10_000)
    qtbot.keyClick(bench.window.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bench.player.state.transport is Transport.STOPPED, timeout=10_000)
    qtbot.waitUntil(lambda: waveform.value() == 0)


def test_a_take_plays_while_it_arrives(bench: Bench, qtbot: QtBot, tmp_path: Path) -> None:
    whole = write(tmp_path, 9, 4.0, 8000)
    data = whole.path.read_bytes()
    part = tmp_path / "9.part"
    part.write_bytes(data[: len(data) // 2])
    bench.window.add_text("109")
    row_id = bench.runs.order()[-1]
    job_id = bench.job(row_id)
    bench.window.table.go_to(row_id)
    bench.window.preview.toggle()
    assert bench.window.preview.waits_to_play
    bench.wire.tell(Started(job_id, row_id))
    bench.wire.tell(BodyStarted(job_id, row_id, part, 0, len(data)))
    bench.wire.tell(BodyProgress(job_id, row_id, len(data) // 2, len(data)))
    qtbot.waitUntil(lambda: bench.player.playing_frame() > 800, timeout=10_000)
    assert bench.player.state.row_id == row_id
    assert cell(bench, 3, Column.STATUS) == "Downloading 50 %"
    with part.open("ab") as file:
        file.write(data[len(data) // 2 :])
    bench.wire.tell(BodyProgress(job_id, row_id, len(data), len(data)))
    bench.wire.tell(Fetched(job_id, row_id, whole))
    qtbot.waitUntil(lambda: bench.player.playing_frame() > 20_000, timeout=10_000)
    assert bench.player.state.row_id == row_id


def test_a_failure_is_told_and_tried_again(bench: Bench, qtbot: QtBot) -> None:
    bench.window.add_text("404")
    row_id = bench.runs.order()[-1]
    bench.wire.tell(Failed(bench.job(row_id), row_id, RunNotFound("nothing here", status=404)))
    assert cell(bench, 3, Column.STATUS) == "Failed · no such run"
    assert bench.window.status_line.text() == "1 could not be fetched"
    bench.window.table.go_to(row_id)
    qtbot.waitUntil(bench.window.player_panel.run_notice.isVisible)
    jobs = len(bench.wire.jobs)
    bench.window.player_panel.run_notice.button.click()
    assert len(bench.wire.jobs) == jobs + 1
    assert bench.runs.run(row_id).status is Status.QUEUED
    qtbot.waitUntil(lambda: not bench.window.player_panel.run_notice.isVisible())


def test_a_refused_key_is_told_above_the_list_and_not_again_below(bench: Bench, qtbot: QtBot) -> None:
    bench.window.add_text("501 502")
    for row_id in bench.runs.order()[-2:]:
        bench.wire.tell(Failed(bench.job(row_id), row_id, KeyRefused("no", status=401)))
    qtbot.waitUntil(bench.window.key_banner.isVisible)
    bench.window.table.go_to(bench.runs.order()[-1])
    assert not bench.window.player_panel.run_notice.isVisible()
    assert "does not accept" in bench.window.status_line.text()
    assert bench.window.status_line.button.text() == "Settings…"


def test_removed_runs_come_back_with_their_audio(bench: Bench, qtbot: QtBot) -> None:
    bench.window.table.go_to(2)
    bench.window.commands["remove"].trigger()
    assert bench.window.model.shown() == (1, 3)
    assert bench.window.selection.shown == 3
    bench.window.status_line.button.click()
    assert bench.window.model.shown() == (1, 2, 3)
    bench.window.table.go_to(2)
    qtbot.waitUntil(lambda: bench.player.state.row_id == 2)
    bench.window.table.selectAll()
    bench.window.commands["remove"].trigger()
    assert bench.window.list_panel.empty.isVisible()
    assert bench.player.state.row_id is None


def test_links_of_several_runs_are_asked_for_at_once_and_copied(bench: Bench) -> None:
    bench.window.table.selectAll()
    bench.window.commands["copy_link"].trigger()
    assert bench.wire.wants[-1] == (Want.LINK, (1, 2, 3))
    assert cell(bench, 0, Column.LINK) == "…"
    for row_id in (3, 1, 2):
        link = Link(f"https://files.example/{row_id}?sig=s", time.time() + 7300, time.time())
        bench.wire.tell(LinkFetched(bench.job(row_id), row_id, link))
    assert QGuiApplication.clipboard().text().split("\n") == [f"https://files.example/{n}?sig=s" for n in (1, 2, 3)]
    assert bench.window.status_line.text().startswith("3 links copied. Whoever has them can listen for ")
    assert cell(bench, 0, Column.LINK) == "2 h"


# taking back


def undo(bench: Bench) -> None:
    bench.window.commands["undo"].trigger()


def test_undo_takes_back_the_last_act_whatever_it_was(bench: Bench) -> None:
    bench.window.table.go_to(2)
    bench.window.commands["remove"].trigger()
    bench.window.table.go_to(1)
    bench.window.commands["keep"].trigger()
    undo(bench)
    assert bench.window.model.shown() == (1, 3), "the run that was removed before stays away"
    assert bench.runs.run(1).decision is Decision.UNDECIDED
    undo(bench)
    assert bench.window.model.shown() == (1, 2, 3)

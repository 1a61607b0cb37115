"""Save kept: shows what will be written, writes that, and says what came of it."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import stand_ins as s
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from camb_desktop.core.conversion import LOUDNESS_TARGETS, Conversion, Format
from camb_desktop.core.runs import AudioFile, Container, Kind
from camb_desktop.core.saveplan import DEFAULT_PATTERN, Take
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.export import ExportService
from camb_desktop.ui.export.save_kept import SaveKeptSheet
from camb_desktop.ui.runs.thumbnails import Thumbnails

OpenSheet = Callable[..., SaveKeptSheet]


class Healing(s.Runs):
    """A list whose takes can be asked for again."""

    def fetch_anew(self, row_id: int) -> None:
        self.again = row_id


def take(folder: Path, row_id: int, name: str) -> Take:
    path = folder / f"cached-{row_id}"
    path.write_bytes(bytes([row_id]) * 1000 * row_id)
    audio = AudioFile(path, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest(), Container.WAV)
    return Take(row_id, audio, str(61_500 + row_id), name, Kind.SOUND, 0.0, 2.0)


def again(folder: Path, row_id: int) -> Take:
    """The take of a file that is there."""
    path = folder / f"cached-{row_id}"
    audio = AudioFile(path, path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest(), Container.WAV)
    return Take(row_id, audio, str(61_500 + row_id), "", Kind.SOUND, 0.0)


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    made = WorkerPool("camb-save")
    yield made
    assert made.close(5.0)


@pytest.fixture
def export(tmp_path: Path, pool: WorkerPool) -> ExportService:
    return ExportService(Healing(), pool, tmp_path / "dragged", lambda _row: None)  # type: ignore[arg-type]


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    return window


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path, light: None, export: ExportService, behind: QWidget) -> OpenSheet:
    clips = s.Clips()
    takes = [take(tmp_path, 1, "Castle gate"), take(tmp_path, 2, ""), take(tmp_path, 3, "Sword draw")]

    def make(folder: Path = tmp_path / "Gate", **more: Any) -> SaveKeptSheet:
        with qtbot.waitSignal(export.folder_read):
            given = more.pop("takes", takes)
            made = SaveKeptSheet(behind, export, Thumbnails(clips), given, [folder], **more)  # type: ignore[arg-type]
            made.show()
        return made

    return make


def shown(sheet: SaveKeptSheet) -> list[str]:
    model = sheet.preview.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def said(sheet: SaveKeptSheet) -> list[str]:
    model = sheet.preview.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_it_shows_what_will_be_written_and_return_writes_it(sheet: OpenSheet, qtbot: QtBot, tmp_path: Path) -> None:
    opened = sheet()
    assert shown(opened) == ["01 Castle gate.wav", "02 61502.wav", "03 Sword draw.wav"]
    assert said(opened)[1] == "02 61502.wav, No name, so its ID, 2.0 kB"
    assert opened.total.text() == "6.0 kB in all"
    assert opened.save.text() == "Save 3 files"
    names = shown(opened)
    with qtbot.waitSignal(opened.finished), qtbot.waitSignal(opened.chosen) as chosen:
        qtbot.keyClick(opened.names, Qt.Key.Key_Return)
    assert sorted(path.name for path in (tmp_path / "Gate").iterdir()) == names
    assert chosen.args == [tmp_path / "Gate", "{n:02} {name}"]


def test_the_preview_follows_each_key_and_says_what_is_wrong(sheet: OpenSheet, qtbot: QtBot) -> None:
    opened = sheet(pattern="{name}")
    qtbot.keyClicks(opened.names, "_{kind}")
    assert shown(opened)[0] == "Castle gate_sound.wav"
    qtbot.keyClicks(opened.names, "{title}")
    assert "There is no {title}" in opened.problem.text()
    assert opened.problem.isVisible()
    assert not opened.save.isEnabled()
    opened.names.clear()
    assert opened.names.property("wrong")
    opened.fields[1].click()
    assert opened.names.text() == "{name}"
    assert opened.save.isEnabled()
    assert not opened.problem.isVisible()
    opened.reject()


def test_a_name_that_is_taken_is_numbered_before_the_eyes(sheet: OpenSheet, tmp_path: Path) -> None:
    (tmp_path / "Gate").mkdir()
    (tmp_path / "Gate" / "castle GATE.wav").touch()
    opened = sheet(pattern="{name}")
    assert said(opened)[0] == "Castle gate (2).wav, Name is taken, so numbered, 1.0 kB"
    opened.reject()


def test_what_could_not_be_saved_stays_and_is_named(
    sheet: OpenSheet, export: ExportService, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = sheet()
    (tmp_path / "cached-2").write_bytes(b"changed")
    with qtbot.waitSignal(opened.saved):
        opened.accept_plan()
    assert opened.isVisible()
    with qtbot.waitSignal(export.folder_read):
        export.read_folder(tmp_path / "Gate")  # what has come in meanwhile takes no word back
    assert opened.problem.text().startswith("2 saved, 1 not. 02 61502.wav: ")
    assert shown(opened) == ["01 61502.wav"]
    assert opened.save.text() == "Save 1 file"
    opened.names.setText("{n} {run_id}")
    assert opened.problem.text() == ""
    opened.reject()


def test_a_pattern_that_is_changed_during_a_save_is_for_what_is_left(
    sheet: OpenSheet, pool: WorkerPool, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = sheet()
    (tmp_path / "cached-2").write_bytes(b"changed")
    gate = threading.Event()
    pool.submit(lambda _token: gate.wait(30))
    opened.accept_plan()
    opened.names.setText("{run_id}")
    opened.use_folder(tmp_path / "other")
    chosen: list[tuple[Path, str]] = []
    opened.chosen.connect(lambda folder, pattern: chosen.append((folder, pattern)))
    with qtbot.waitSignal(opened.saved):
        gate.set()
    assert chosen == [(tmp_path / "Gate", DEFAULT_PATTERN)]
    assert shown(opened) == ["61502.wav"]


def test_escape_stops_a_save_and_then_leaves(
    sheet: OpenSheet, export: ExportService, pool: WorkerPool, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = sheet()
    words = opened.total.text()
    gate = threading.Event()
    pool.submit(lambda _token: gate.wait(30))
    opened.accept_plan()
    assert (opened.cancel.text(), opened.total.text()) == ("Stop", "1 of 3")
    assert not opened.save.isEnabled()
    qtbot.keyClick(opened.names, Qt.Key.Key_Escape)
    assert opened.isVisible()
    with qtbot.waitSignal(export.stopped):
        gate.set()
    assert opened.problem.text() == "Stopped. Nothing was saved"
    assert (opened.cancel.text(), opened.total.text()) == ("Cancel", words)
    assert not list((tmp_path / "Gate").iterdir())
    with qtbot.waitSignal(opened.saved):
        opened.accept_plan()
    assert not opened.isVisible()


def test_a_folder_that_refuses_is_named_and_another_one_helps(sheet: OpenSheet, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    opened = sheet(folder=tmp_path / "file")
    assert "file" in opened.problem.text()
    qtbot.keyClick(opened.names, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.problem.text().startswith("Nothing was saved in file."))
    assert opened.save.isEnabled()
    opened.use_folder(tmp_path / "other")
    with qtbot.waitSignal(opened.saved):
        opened.save.click()
    assert len(list((tmp_path / "other").iterdir())) == 3


def test_keys_stay_inside(sheet: OpenSheet, qtbot: QtBot) -> None:
    opened = sheet()
    window = opened.parentWidget()
    assert window is not None
    pressed: list[str] = []
    shortcut = QShortcut("S", window)
    shortcut.activated.connect(lambda: pressed.append("S"))
    opened.cancel.setFocus()
    qtbot.keyClick(opened.cancel, Qt.Key.Key_S)
    seen = set()
    for _ in range(16):
        qtbot.keyClick(QApplication.focusWidget() or opened.names, Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert pressed == []
    assert {opened.folder, opened.choose, opened.names, opened.save, opened.cancel} <= seen
    assert all(widget is not None and opened.isAncestorOf(widget) for widget in seen)
    with qtbot.waitSignal(opened.finished):
        qtbot.keyClick(opened, Qt.Key.Key_Escape)


def test_the_window_is_seen_behind_it(sheet: OpenSheet) -> None:
    opened = sheet()
    window = opened.parentWidget()
    assert window is not None
    mark = QFrame(window)
    mark.setStyleSheet("background: #ff0000")
    mark.setGeometry(20, 20, 40, 40)
    mark.show()
    mark.lower()
    seen = window.grab().toImage()
    there = seen.pixelColor(40, 40)
    assert there.red() > there.green() + 60, "red, and darker than it is"
    assert there.red() < 255


def test_it_fits_a_small_window_and_follows_it(sheet: OpenSheet) -> None:
    opened = sheet()
    window = opened.parentWidget()
    assert window is not None
    assert opened.sheet.width() == 688
    window.resize(640, 420)
    assert opened.size() == window.size()
    assert opened.rect().contains(opened.sheet.geometry())


@pytest.mark.parametrize("size", [(640, 340), (640, 420), (800, 600), (1200, 760)])
@pytest.mark.parametrize("pattern", [DEFAULT_PATTERN, "{nonsense}"])
def test_nothing_lies_over_another_at_any_size(sheet: OpenSheet, size: tuple[int, int], pattern: str) -> None:
    opened = sheet(pattern=pattern)
    window = opened.parentWidget()
    assert window is not None
    window.resize(*size)
    QApplication.processEvents()
    parts = [each for each in opened.sheet.findChildren(QWidget) if each.parent() is opened.sheet and each.isVisible()]
    needed = {opened.folder, opened.choose, opened.names, *opened.how, opened.cancel, opened.save}
    assert needed <= set(parts)
    assert opened.problem.isVisible() is (pattern != DEFAULT_PATTERN)
    for each in parts:
        assert opened.sheet.rect().contains(each.geometry())
        assert each is opened.preview or each.height() >= each.minimumSizeHint().height(), each
        crossed = [other for other in parts if other is not each and other.geometry().intersects(each.geometry())]
        assert not crossed, (each.geometry(), [(type(other), other.geometry()) for other in crossed])


def test_the_keyboard_goes_back_to_where_it_was(sheet: OpenSheet, behind: QWidget) -> None:
    first, place = QLineEdit(behind), QLineEdit(behind)
    for each in (first, place):
        each.show()
    place.setFocus()
    opened = sheet()
    assert opened.isAncestorOf(QApplication.focusWidget())
    opened.reject()
    assert QApplication.focusWidget() is place


def test_where_the_keyboard_was_may_be_gone(sheet: OpenSheet, behind: QWidget) -> None:
    place = QLineEdit(behind)
    place.show()
    place.setFocus()
    opened = sheet()
    Shiboken.delete(place)
    opened.reject()
    assert not opened.isVisible()


@pytest.mark.parametrize("format_", [None, *Format])
def test_another_format_is_shown_and_saved(
    sheet: OpenSheet, qtbot: QtBot, tmp_path: Path, format_: Format | None
) -> None:
    for row_id in (1, 2, 3):
        soundfile.write(tmp_path / f"cached-{row_id}", np.full(4_800, 0.1 * row_id), 48_000, format="WAV")
    opened = sheet(takes=[again(tmp_path, row_id) for row_id in (1, 2, 3)], format_=format_, title="Save 3 takes")
    ending = format_.ending if format_ is not None else "wav"
    assert shown(opened) == [f"01 61501.{ending}", f"02 61502.{ending}", f"03 61503.{ending}"]
    assert opened.loudness.isEnabled() is (format_ is not None)
    opened.sidecars.click()
    with qtbot.waitSignal(opened.saved) as saved:
        qtbot.keyClick(opened, Qt.Key.Key_Return)
    report = saved.args[0]
    assert (report.count, report.failed) == (3, 0)
    assert report.conversion == (Conversion(format_) if format_ is not None else None)
    assert len(list((tmp_path / "Gate").glob(f"*.{ending}"))) == 3
    assert len(list((tmp_path / "Gate").glob("*.json"))) == 3


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_loudness_is_chosen_and_the_choice_goes_with_the_format(
    sheet: OpenSheet, qtbot: QtBot, tmp_path: Path, is_kept: bool
) -> None:
    at = np.arange(48_000) / 48_000
    soundfile.write(tmp_path / "cached-1", 0.1 * np.sin(2 * np.pi * 440 * at), 48_000, format="WAV")
    opened = sheet(takes=[again(tmp_path, 1)], format_=Format.FLAC)
    opened.loudness.setCurrentIndex(2)
    if not is_kept:
        opened.format.setCurrentIndex(0)
    with qtbot.waitSignal(opened.saved) as saved:
        opened.accept_plan()
    assert saved.args[0].conversion == (Conversion(Format.FLAC, LOUDNESS_TARGETS[1]) if is_kept else None)
    assert not opened.loudness.isEnabled() or is_kept

"""What is told of a save: its level too, as no dialog can be relied on to warn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Damage
from camb_desktop.services.export import DamagedDrag, DamagedSave, SaveReport
from camb_desktop.services.lists import ListReport
from camb_desktop.ui.export.save import Saving

FILE = Path("music/door.wav")
CUT, CORRUPT = Damage.CUT, Damage.CORRUPT


class Export(QObject):
    """The two signals that are listened to."""

    saved = Signal(object)
    failed = Signal(object)


@pytest.mark.parametrize(
    ("report", "sentence", "level"),
    [
        (SaveReport(FILE, 9, "0", False), "Saved door.wav", "info"),
        (DamagedSave(FILE, 9, "0", False, 1, 0, (CUT,)), "Saved door.wav, which is incomplete", "warning"),
        (DamagedSave(FILE, 9, "0", False, 1, 0, (CORRUPT,)), "Saved door.wav, which is damaged", "warning"),
        (
            DamagedSave(FILE, 9, "0", True, 1, 0, (CUT,)),
            "door.wav is there already, with the same audio, which is incomplete",
            "warning",
        ),
        (DamagedSave(FILE, 9, "", False, 1, 0, (CUT,)), "Saved door.wav, from a take that is incomplete", "warning"),
        (SaveReport(FILE, 9, "0", False, 3, 0), "Saved 3 files to music", "info"),
        (
            DamagedSave(FILE, 9, "0", False, 3, 1, (CUT, CUT)),
            "Saved 3 files to music, 2 of them incomplete, 1 could not be saved",
            "warning",
        ),
        (ListReport(Path("out/Runs.csv"), 12), "Exported 12 runs to Runs.csv", "info"),
        (
            ListReport(Path("out/Runs.csv"), 1, 1),
            "Exported 1 run to Runs.csv, without 1 task that CAMB.AI has not confirmed yet",
            "warning",
        ),
        (
            ListReport(Path("out/Runs.m3u8"), 2, 3),
            "Exported 2 runs to Runs.m3u8, without 3 that have no audio yet",
            "warning",
        ),
        (DamagedDrag(FILE, (CUT,)), "door.wav is incomplete", "warning"),
    ],
)
def test_what_is_not_whole_is_told_as_a_warning(qtbot: QtBot, report: object, sentence: str, level: str) -> None:
    window, export = QWidget(), Export()
    qtbot.addWidget(window)
    saving = Saving(window, None, export, None, None, None)  # type: ignore[arg-type]
    with qtbot.waitSignal(saving.told) as told:
        export.saved.emit(report)
    assert told.args[:2] == [sentence, level]

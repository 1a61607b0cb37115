"""What is told of a save: its level too, as no dialog can be relied on to warn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from camb_desktop.core.conversion import Conversion, Converted, Format
from camb_desktop.core.runs import Damage
from camb_desktop.services.export import DamagedDrag
from camb_desktop.services.lists import ListReport
from camb_desktop.services.saving import SaveReport
from camb_desktop.ui.export.save import Saving

FILE = Path("music/door.wav")
CUT, CORRUPT = Damage.CUT, Damage.CORRUPT
MP3, LOUD = Conversion(Format.MP3), Conversion(Format.FLAC, -14.0)


class Export(QObject):
    """The two signals that are listened to."""

    saved = Signal(object)
    failed = Signal(object)


@pytest.mark.parametrize(
    ("report", "sentence", "level"),
    [
        (SaveReport(FILE, 9, "0", False), "Saved door.wav", "info"),
        (SaveReport(FILE, 9, "0", False, 1, 0, damages=(CUT,)), "Saved door.wav. It is incomplete", "warning"),
        (SaveReport(FILE, 9, "0", False, 1, 0, damages=(CORRUPT,)), "Saved door.wav. It is damaged", "warning"),
        (
            SaveReport(FILE, 9, "0", True, 1, 0, damages=(CUT,)),
            "door.wav is there already, with the same audio. It is incomplete",
            "warning",
        ),
        (
            SaveReport(FILE, 9, "", False, 1, 0, damages=(CUT,)),
            "Saved door.wav. Its take is incomplete",
            "warning",
        ),
        (SaveReport(FILE, 9, "0", False, 3, 0), "Saved 3 files to music", "info"),
        (
            SaveReport(FILE, 9, "0", False, conversion=MP3, converted=(Converted(9, 48_000, 0.0, 96_000),)),
            "Saved door.wav. Resampled to 48 kHz",
            "info",
        ),
        (
            SaveReport(
                FILE, 9, "0", False, 2, conversion=LOUD, converted=(Converted(9, 48_000, 3.0, below_target_db=2.3),) * 2
            ),
            "Saved 2 files to music. 2 of them stay up to 2.3 dB below −14.0 LUFS, so that their peaks are not cut off",
            "info",
        ),
        (
            SaveReport(FILE, 9, "0", False, conversion=MP3, converted=(Converted(9, 48_000, -6.02, is_lowered=True),)),
            "Saved door.wav. Made 6.0 dB softer, so that its peaks are not cut off",
            "info",
        ),
        (
            SaveReport(FILE, 9, "0", False, conversion=LOUD, converted=(Converted(9, 48_000, is_unmeasured=True),)),
            "Saved door.wav. It is too short or too soft to be measured, and its level stays",
            "info",
        ),
        (
            SaveReport(FILE, 9, "0", False, 3, 1, damages=(CUT, CUT)),
            "Saved 3 files to music. 2 of them are incomplete. 1 could not be saved",
            "warning",
        ),
        (ListReport(Path("out/Runs.csv"), 12), "Exported 12 runs to Runs.csv", "info"),
        (
            ListReport(Path("out/Runs.csv"), 1, 1),
            "Exported 1 run to Runs.csv. 1 task that CAMB.AI has not confirmed yet is left out",
            "warning",
        ),
        (
            ListReport(Path("out/Runs.m3u8"), 2, 3),
            "Exported 2 runs to Runs.m3u8. 3 that have no audio yet are left out",
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

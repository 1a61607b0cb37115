"""Export of the list: where to, as what, and what came of it."""

from __future__ import annotations

from pathlib import Path

from desks import MakeDesk, takes
from PySide6.QtWidgets import QFileDialog


def test_the_list_is_exported_as_what_was_chosen(desk: MakeDesk, tmp_path: Path) -> None:
    made = desk(*takes(3))
    made.window.commands["export_list"].trigger()
    (dialog,) = [each for each in made.window.findChildren(QFileDialog) if each.isVisible()]
    assert [name.rpartition("(*")[2] for name in dialog.nameFilters()] == [".csv)", ".json)", ".m3u8)"]
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "json"
    dialog.fileSelected.emit(str(tmp_path / "takes.json"))
    dialog.close()
    (call,) = [call for call in made.export.calls if call[0] == "save_list"]
    assert call[1:3] == ((1, 2, 3), tmp_path / "takes.json")
    assert call[3] == {1: 2.0, 2: 2.0, 3: 2.0}
    assert made.window.status_line.text() == (
        "A list of 2 runs was saved as takes.json · 1 without ID or audio left out"
    )


def test_there_is_nothing_to_export_of_an_empty_list(desk: MakeDesk) -> None:
    assert not desk().window.commands["export_list"].isEnabled()

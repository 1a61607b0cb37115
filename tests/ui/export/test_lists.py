"""Files are opened and lists exported from the menu."""

from __future__ import annotations

from pathlib import Path

from desks import MakeDesk, takes
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from camb_desktop.core.runs import Kind


def dialog_of(window: object) -> QFileDialog:
    (dialog,) = window.findChildren(QFileDialog)  # type: ignore[attr-defined]
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_the_whole_list_is_exported_where_one_run_is_selected(desk: MakeDesk, qtbot: QtBot, tmp_path: Path) -> None:
    d = desk(*takes(3))
    d.window.commands.take("export_list")
    dialog = dialog_of(d.window)
    assert dialog.windowTitle() == "Export a list of 3 runs"
    assert Path(dialog.selectedFiles()[0]).name == "Runs.csv"
    dialog.filterSelected.emit(dialog.nameFilters()[2])
    assert Path(dialog.selectedFiles()[0]).name == "Runs.m3u8"
    dialog.fileSelected.emit(str(tmp_path / "Mine.json"))
    assert d.export.calls == [("save_list", (1, 2, 3), tmp_path / "Mine.json", [2.0, 2.0, 2.0])]
    assert d.window.status_line.text() == "Exported 3 runs to Mine.json"
    dialog.close()


def test_several_that_are_selected_are_exported_alone(desk: MakeDesk, tmp_path: Path) -> None:
    d = desk(*takes(4))
    d.window.table.selectAll()
    d.window.commands.take("export_list", (2, 4))
    dialog = dialog_of(d.window)
    dialog.fileSelected.emit(str(tmp_path / "Mine.csv"))
    assert d.export.calls[-1][1] == (2, 4)
    dialog.close()


def test_opened_files_are_read_like_a_paste(desk: MakeDesk, tmp_path: Path) -> None:
    d = desk()
    d.window.commands.take("open_files")
    dialog = dialog_of(d.window)
    dialog.filesSelected.emit([str(tmp_path / "a.ipynb"), str(tmp_path / "library.sqlite3")])
    assert d.runs.calls == [("add_files", (tmp_path / "a.ipynb", tmp_path / "library.sqlite3"), Kind.AUTO)]
    dialog.close()


def test_what_a_list_told_is_one_act(desk: MakeDesk) -> None:
    d = desk(*takes(1))
    done: list[str] = []

    def back() -> object:
        done.append("back")
        return lambda: done.append("again")

    d.runs.imported.emit(back)
    assert d.window.history.undo_name == "Reading of a list"
    assert done == []
    d.window.history.undo()
    d.window.history.redo()
    assert done == ["back", "again"]

"""Save As…: asks where to, without holding the window, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from camb_desktop.core.conversion import Conversion, Format
from camb_desktop.core.errors import CambError
from camb_desktop.core.runs import Container
from camb_desktop.core.saveplan import DEFAULT_PATTERN, take_of
from camb_desktop.services.export import DamagedDrag
from camb_desktop.services.lists import CSV, JSON, PLAYLIST, ListReport
from camb_desktop.ui.look.file_dialog import file_dialog
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.runs import container_name
from camb_desktop.ui.text.saves import dragged_text, format_name, list_text, saved_text
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.export import ExportService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.saving import SaveReport
    from camb_desktop.services.settings import Settings
    from camb_desktop.ui.export.save_kept import SaveKeptSheet

_READABLE = "*.txt *.csv *.tsv *.json *.jsonl *.ipynb *.log *.md *.sqlite3"
_LISTS = (
    ("Table for spreadsheets (*{ending})", CSV),
    ("JSON (*{ending})", JSON),
    ("Playlist with its audio (*{ending})", PLAYLIST),
)


class Saving(QObject):
    """The dialogs around :class:`ExportService`.

    Signals:
        told(str, str, object): sentence, level, and the folder to show or None.
        failed(object): the error.
    """

    told = Signal(str, str, object)
    failed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        runs: RunsService,
        export: ExportService,
        clips: ClipsService,
        thumbnails: Thumbnails,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._clips = clips
        self._thumbnails = thumbnails
        self._settings = settings
        self._used: list[Path] = []  # folders, the last one first
        self._window = window
        self._runs = runs
        self._export = export
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        export.saved.connect(self._on_saved)
        export.failed.connect(self._on_failed)

    def ask(self, row_ids: Sequence[int]) -> QFileDialog | SaveKeptSheet | None:
        """Ask where to, for those of ``row_ids`` that have audio: a file for one, the sheet for several."""
        ready = [row_id for row_id in row_ids if self._runs.run(row_id).audio is not None]
        if not ready:
            return None
        return self._ask_file(ready[0]) if len(ready) == 1 else self.ask_converted(ready, None)

    def ask_kept(self, row_ids: Sequence[int]) -> SaveKeptSheet | None:
        """Ask where to, and under which names, for those of ``row_ids`` that have audio; None where none has."""
        return self._open_sheet(tr("Save the kept takes"), row_ids, None)

    def ask_converted(self, row_ids: Sequence[int], format_: Format | None = Format.FLAC) -> SaveKeptSheet | None:
        """Ask where to, under which names, and in which format; ``format_`` is what is proposed."""
        return self._open_sheet(tr("Save %n take|Save %n takes", len(row_ids)), row_ids, format_)

    def _open_sheet(self, title: str, row_ids: Sequence[int], format_: Format | None) -> SaveKeptSheet | None:
        from camb_desktop.services.accounts import Accounts
        from camb_desktop.ui.export.save_kept import SaveKeptSheet

        host = Accounts(self._settings).host
        runs = map(self._runs.run, row_ids)
        found = (take_of(run, self._length_of(run.row_id), host(run.account)) for run in runs)
        takes = [take for take in found if take is not None]
        if not takes:
            return None
        kept = Path(self._settings.save_folder) if self._settings.save_folder else Path(self._folder)
        sheet = SaveKeptSheet(
            self._window,
            self._export,
            self._thumbnails,
            takes,
            [*self._used, kept, Path(self._folder)],
            self._settings.name_pattern or DEFAULT_PATTERN,
            title,
            format_,
        )
        sheet.chosen.connect(self._on_chosen)
        sheet.show()
        return sheet

    def _on_chosen(self, folder: Path, pattern: str) -> None:
        self._used = [folder, *(each for each in self._used if each != folder)][:5]
        self._settings.save_folder, self._settings.name_pattern = str(folder), pattern

    def ask_cut(self, row_id: int, start_frame: int, stop_frame: int) -> QFileDialog | None:
        """Ask where to put a part of a take."""
        run = self._runs.run(row_id)
        if run.audio is None:
            return None
        name = self._export.proposed_cut_name(run)
        container = Container(Path(name).suffix[1:])
        exact = tr("{name} audio, sample for sample (*.{ending})", name=container_name(container), ending=container)
        dialog = self._dialog(tr("Save selection"), name, exact)
        dialog.fileSelected.connect(
            lambda path: self._export.save_cut(
                row_id, start_frame, stop_frame, self._remember(path), _conversion(dialog, Path(path))
            )
        )
        dialog.open()
        return dialog

    def ask_files(self, take: Callable[[tuple[Path, ...]], object]) -> QFileDialog:
        """Ask which files to read."""
        dialog = file_dialog(self._window, tr("Open files with run IDs"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [tr("Texts, tables, notebooks, libraries ({endings})", endings=_READABLE), tr("All files (*)")]
        )
        dialog.filesSelected.connect(lambda paths: take(tuple(map(Path, paths))))
        dialog.open()
        return dialog

    def ask_list(self, row_ids: Sequence[int]) -> QFileDialog:
        """Ask where to write a list of these runs, and of which kind: the ending says so."""
        rows = tuple(row_ids)
        title = tr("Export a list of %n run|Export a list of %n runs", len(rows))
        dialog = file_dialog(self._window, title, str(Path(self._folder) / f"{tr('Runs')}{CSV}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # asks before it overwrites
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        endings = {tr(words, ending=ending): ending for words, ending in _LISTS}
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix(CSV)
        dialog.filterSelected.connect(lambda chosen: _change_ending(dialog, endings[chosen]))
        dialog.fileSelected.connect(lambda path: self._export.save_list(rows, self._remember(path), self._length_of))
        dialog.open()
        return dialog

    def _length_of(self, row_id: int) -> float | None:
        clip = self._clips.clip(row_id)
        return clip.info.duration_s if clip is not None and clip.info is not None else None

    def _ask_file(self, row_id: int) -> QFileDialog:
        run = self._runs.run(row_id)
        assert run.audio is not None
        title = tr("Save audio") if run.audio.damage is None else tr("Save audio that is incomplete")
        container = run.audio.container
        exact = tr("{name} audio, as received (*.{ending})", name=container_name(container), ending=container)
        dialog = self._dialog(title, self._export.proposed_name(run), exact, not run.audio.unplayable)
        dialog.fileSelected.connect(
            lambda path: self._export.save(row_id, self._remember(path), _conversion(dialog, Path(path)))
        )
        dialog.open()
        return dialog

    def _dialog(self, title: str, name: str, exact: str, converts: bool = True) -> QFileDialog:
        dialog = file_dialog(self._window, title, str(Path(self._folder) / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)  # asks before it overwrites
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        suffix = Path(name).suffix
        dialog.setNameFilters([exact, *(_filters() if converts else ()), tr("All files (*)")])
        dialog.setDefaultSuffix(suffix[1:])
        dialog.selectFile(name)
        dialog.filterSelected.connect(
            lambda chosen: _change_ending(dialog, f".{_filters()[chosen].ending}" if chosen in _filters() else suffix)
        )
        return dialog

    def _remember(self, path: str) -> Path:
        chosen = Path(path)
        self._folder = str(chosen.parent)
        return chosen

    def _on_saved(self, report: SaveReport | ListReport | DamagedDrag) -> None:
        if isinstance(report, ListReport):
            self.told.emit(list_text(report), "warning" if report.left_out else "info", report.path.parent)
            return
        if isinstance(report, DamagedDrag):
            self.told.emit(dragged_text(report), "warning", None)
            return
        odd = report.failed or report.share < 1.0 or report.damages
        level = "warning" if odd else "info"
        self.told.emit(saved_text(report), level, report.path.parent)

    def _on_failed(self, error: object) -> None:
        if isinstance(error, CambError):
            self.failed.emit(error)
            self.told.emit(message_for(error).sentence, "error", None)


def _filters() -> dict[str, Format]:
    """What stands in a dialog for each format."""
    return {tr("Convert to {name} (*.{ending})", name=format_name(each), ending=each.ending): each for each in Format}


def _conversion(dialog: QFileDialog, path: Path) -> Conversion | None:
    """What was chosen in a dialog; the bytes stay as they are where the file is not called after the format."""
    format_ = _filters().get(dialog.selectedNameFilter())
    return Conversion(format_) if format_ is not None and path.suffix.lower() == f".{format_.ending}" else None


def _change_ending(dialog: QFileDialog, ending: str) -> None:
    """Another kind of file was chosen: let the name say so."""
    dialog.setDefaultSuffix(ending)
    if chosen := dialog.selectedFiles():
        dialog.selectFile(Path(chosen[0]).with_suffix(ending).name)


def show_folder(folder: Path) -> None:
    """Open ``folder`` in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

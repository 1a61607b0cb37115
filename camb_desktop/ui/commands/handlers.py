"""What each command does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from camb_desktop.core.runs import Kind
from camb_desktop.ui.dialogs.about import about_box
from camb_desktop.ui.player.transport_bar import SPEEDS

if TYPE_CHECKING:
    from camb_desktop.ui.main_window import MainWindow
    from camb_desktop.ui.waveform.view import SelectionRequest


class Handlers:
    """The window's commands, by the ids of :mod:`camb_desktop.ui.commands.table`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.table.columns.measures_shown.connect(lambda on: window.commands["measures"].setChecked(on))

    def table(self) -> dict[str, Callable[..., object]]:
        """Id → what to do; toggles take whether they are on."""
        window = self._window
        player, audition, table, runs = window.player, window.audition, window.table, window.runs
        waveform = window.player_panel.waveform
        found: dict[str, Callable[..., object]] = {
            "paste_add": self.paste_and_add,
            "paste_list": self.paste_and_add,
            "save_as": self.save_selected,
            "copy_link": self.copy_links,
            "settings": window.open_settings,
            "quit": window.close,
            "undo": runs.undo_remove,
            "copy_ids": self.copy_ids,
            "rename": table.rename_current,
            "star": self.toggle_star,
            "retry": lambda: runs.retry(window.targets()),
            "cancel": lambda: runs.cancel(window.targets()),
            "remove": lambda: runs.remove(table.selected_row_ids()),
            "find": self.find,
            "keepers_only": window.list_panel.starred.setChecked,
            "problems_only": window.list_panel.problems.setChecked,
            "measures": table.columns.show_measures,
            "details": window.show_details,
            "spectrogram": self.show_spectrogram,
            "zoom_in": waveform.zoom_in.trigger,
            "zoom_out": waveform.zoom_out.trigger,
            "zoom_selection": waveform.zoom_selection.trigger,
            "zoom_fit": waveform.zoom_fit.trigger,
            "next_pane": lambda: self.step_pane(1),
            "previous_pane": lambda: self.step_pane(-1),
            "play_pause": audition.toggle,
            "stop": audition.stop,
            "previous": lambda: audition.go(-1),
            "next": lambda: audition.go(1),
            "back": lambda: player.seek_by(-5.0),
            "forward": lambda: player.seek_by(5.0),
            "back_1": lambda: player.seek_by(-1.0),
            "forward_1": lambda: player.seek_by(1.0),
            "back_5": lambda: player.seek_by(-5.0),
            "forward_5": lambda: player.seek_by(5.0),
            "to_start": lambda: self.seek_to(0.0),
            "to_end": lambda: self.seek_to(1.0),
            "loop": player.set_loop,
            "auto_play": self.set_auto_play,
            "match_loudness": player.set_match_loudness,
            "mark_a": audition.mark_a,
            "switch_ab": audition.switch,
            "mute": player.set_muted,
            "louder": lambda: self.change_volume(0.05),
            "quieter": lambda: self.change_volume(-0.05),
            "slower": lambda: self.change_speed(-1),
            "faster": lambda: self.change_speed(1),
            "shortcuts": window.show_shortcuts,
            "about": lambda: about_box(window).open(),
            "menu": window.entry_bar.menu_button.showMenu,
        }
        for tenth in range(10):
            found[f"tenth_{tenth}"] = lambda t=tenth: self.seek_to(t / 10)
        return found

    def paste_and_add(self) -> None:
        """Add what is on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._window.add_text(text, self._window.entry_bar.chosen_kind)

    def save_selected(self) -> None:
        """Save As… for what is selected."""
        self._window.saving.ask(self._window.targets())

    def save_cut(self, request: SelectionRequest) -> None:
        """Save a selected part of the waveform."""
        self._window.saving.ask_cut(request.row_id, request.start_frame, request.stop_frame)

    def copy_links(self) -> None:
        """Copy one link per selected run."""
        row_ids = self._window.targets()
        if row_ids:
            self._window.links.copy(row_ids)

    def copy_ids(self) -> None:
        """Copy the selected run IDs, one per line."""
        runs = [self._window.runs.run(row_id) for row_id in self._window.targets()]
        ids = [str(run.run_id) for run in runs if run.run_id is not None]
        if ids:
            QGuiApplication.clipboard().setText("\n".join(ids))
            self._window.status_line.show_outcome("Run ID copied" if len(ids) == 1 else f"{len(ids)} run IDs copied")

    def toggle_star(self) -> None:
        """Make the selected runs keepers, or none of them when all are."""
        row_ids = self._window.targets()
        if row_ids:
            every = all(self._window.runs.run(row_id).starred for row_id in row_ids)
            self._window.runs.set_starred(row_ids, not every)

    def toggle_star_of(self, row_id: int) -> None:
        """A click on one star."""
        self._window.runs.set_starred((row_id,), not self._window.runs.run(row_id).starred)

    def set_kind(self, kind: Kind) -> None:
        """Say which kind the selected runs are, and fetch those again that failed."""
        self._window.runs.set_kind(self._window.targets(), kind)

    def find(self) -> None:
        """Put the keyboard into the search field."""
        search = self._window.list_panel.search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    def show_spectrogram(self, on: bool) -> None:
        """Show or hide it, and remember."""
        window = self._window
        window.player_panel.waveform.set_spectrogram(on)
        window.player_panel.spectrogram.setChecked(on)
        window.commands["spectrogram"].setChecked(on)
        if window.settings.spectrogram != on:
            window.settings.spectrogram = on

    def set_auto_play(self, on: bool) -> None:
        """Play what is selected, or not."""
        self._window.settings.auto_play = on
        self._window.status_line.show_outcome(
            "A run plays as soon as it is selected" if on else "Selecting a run no longer plays it"
        )

    def seek_to(self, fraction: float) -> None:
        """Go to a part of the take, 0…1."""
        info = self._window.player.state.info
        if info is not None:
            self._window.player.seek(round(fraction * info.frames))

    def change_volume(self, by: float) -> None:
        """Louder or quieter."""
        player = self._window.player
        player.set_volume(min(1.0, max(0.0, player.state.volume + by)))

    def change_speed(self, by: int) -> None:
        """The next or the previous speed of the menu."""
        player = self._window.player
        nearest = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - player.state.speed))
        player.set_speed(SPEEDS[min(len(SPEEDS) - 1, max(0, nearest + by))])

    def step_pane(self, by: int) -> None:
        """Move the keyboard between entry, list and waveform."""
        window = self._window
        panes: list[tuple[QWidget, QWidget]] = [
            (window.entry_bar, window.entry_bar.entry),
            (window.list_panel, window.table if window.table.isVisible() else window.list_panel.empty.step),
            (window.details, window.details.note),
            (window.player_panel, window.player_panel.waveform),
        ]
        panes = [pane for pane in panes if pane[0].isVisible()]
        here = window.focusWidget()
        at = next((n for n, (pane, _) in enumerate(panes) if here is not None and pane.isAncestorOf(here)), -by)
        panes[(at + by) % len(panes)][1].setFocus(Qt.FocusReason.TabFocusReason)

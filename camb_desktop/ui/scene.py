"""What the window shows at a moment: empty states, banners, counts, the selected run, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from camb_desktop.core.clip import PlayerState
from camb_desktop.core.errors import CambError, KeyError_, KeyRefused
from camb_desktop.core.runs import Status
from camb_desktop.ui.text.messages import message_for

if TYPE_CHECKING:
    from camb_desktop.ui.main_window import MainWindow


class Scene(QObject):
    """Keeps the parts of ``window`` true to the services. GUI thread only."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def refresh_all(self) -> None:
        """Everything but the selected run."""
        self.refresh_counts()
        self._refresh_banners()
        self._refresh_emptiness()

    def _refresh_emptiness(self) -> None:
        window = self._window
        if not window.runs.order():
            if window.sandbox:
                state = "samples" if window.entry_bar.entry.toPlainText().strip() else "first_run"
            else:
                key = window.credentials.state
                state = "no_key" if key.source == "none" and not key.busy else "first_run"
            window.list_panel.show_state(state)
        else:
            window.list_panel.show_state("no_hits" if not window.model.rowCount() else None)
        self.enable()

    def _refresh_banners(self) -> None:
        window = self._window
        if window.sandbox:
            window.banner.tell("Sample data. Nothing here comes from your account, and no key is needed.", "info")
        failed_key = next((e for e in self._errors() if isinstance(e, KeyError_)), None)
        if failed_key is None:
            window.key_banner.hide()
        else:
            message = message_for(failed_key)
            refused = isinstance(failed_key, KeyRefused)
            window.key_banner.tell(
                message.sentence,
                "error" if refused else "key",
                (lambda t: t.error) if refused else (lambda t: t.warning),
                message.step,
                window.open_settings,
            )

    def _errors(self) -> list[CambError]:
        window = self._window
        found: list[CambError] = []
        if not window.runs.counts().failed:
            return found
        for row_id in window.runs.order():
            run = window.runs.run(row_id)
            if run.status is Status.FAILED and run.error is not None:
                found.append(run.error)
        return found

    def refresh_counts(self) -> None:
        """``42 runs · 3 loading``."""
        window = self._window
        counts = window.runs.counts()
        parts = [f"{counts.total} run{'' if counts.total == 1 else 's'}"] if counts.total else []
        selected = len(window.table.selected_row_ids())
        if window.model.rowCount() != counts.total:
            parts.insert(0, f"{window.model.rowCount()} shown")
        if selected > 1:
            parts.append(f"{selected} selected")
        if counts.loading:
            parts.append(f"{counts.loading} loading")
        if counts.failed:
            parts.append(f"{counts.failed} failed")
        window.list_panel.counts.set_text(" · ".join(parts))
        self.enable()

    def on_refreshed(self, row_ids: object) -> None:
        """Rows were announced as changed."""
        window = self._window
        assert isinstance(row_ids, frozenset)
        self.refresh_counts()
        self._refresh_banners()
        if window.audition.row_id in row_ids:
            self.show_run()

    def reselect(self) -> None:
        """Select the run that is heard again, once a filter no longer hides it."""
        window = self._window
        if window.table.current_row_id() is None and window.audition.row_id is not None:
            window.table.go_to(window.audition.row_id)

    def show_row(self, row_id: int | None) -> None:
        """Another run is selected, or none."""
        window = self._window
        window.player_panel.waveform.set_row(row_id)
        self.show_run()

    def show_run(self) -> None:
        """Title, problem and details of the selected run."""
        window = self._window
        row_id = window.audition.row_id
        run = window.runs.run(row_id) if row_id is not None else None
        clip = window.clips.clip(row_id) if row_id is not None else None
        window.player_panel.show_run(run, clip)
        if window.details.isVisible():
            window.details.show_run(run, clip)
        self.enable()

    def enable(self) -> None:
        """Enable what can be done now."""
        window = self._window
        ids = window.targets()
        window.commands.set_needs_run(bool(ids))
        has_audio = any(window.runs.run(row_id).audio is not None for row_id in ids)
        window.commands["save_as"].setEnabled(has_audio)
        window.commands["undo"].setEnabled(window.runs.can_undo)
        transport = window.player_panel.transport
        transport.save_as.setEnabled(has_audio)
        transport.copy_link.setEnabled(bool(ids))
        transport.play.setEnabled(window.audition.can_play())
        for button in (transport.previous, transport.next):
            button.setEnabled(window.model.rowCount() > 0)
        transport.ab.setEnabled(bool(ids))

    def on_player(self, state: object) -> None:
        """Toggles follow the player."""
        window = self._window
        assert isinstance(state, PlayerState)
        window.commands["loop"].setChecked(state.loop)
        window.commands["match_loudness"].setChecked(state.match_loudness)
        window.commands["mute"].setChecked(state.muted)

    def enter_list(self) -> None:
        """Give the keyboard to the list."""
        if self._window.runs.order():
            self._window.table.setFocus(Qt.FocusReason.OtherFocusReason)

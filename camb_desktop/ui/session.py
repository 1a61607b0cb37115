"""What the user looked at last, kept for the next start: view, search, take, places, zoom."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from camb_desktop.core.shelf import SavedSearch
from camb_desktop.ui.player.preview import Preview
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.runs.panel import ListPanel
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.waveform.view import WaveformView

if TYPE_CHECKING:
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings

_SOON_MS = 1_000


class Session(QObject):
    """Reads it once, and keeps it soon after it changed: the program may be killed. GUI thread."""

    def __init__(
        self,
        runs: RunsService,
        player: PlayerService,
        settings: Settings,
        selection: Selection,
        panel: ListPanel,
        preview: Preview,
        waveform: WaveformView,
    ) -> None:
        super().__init__(panel)
        self._runs, self._player, self._settings, self._selection = runs, player, settings, selection
        self._panel, self._preview, self._waveform = panel, preview, waveform
        self._wanted: dict[str, Any] = {}
        self._moves = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.keep)
        selection.shown_changed.connect(self._on_shown)
        runs.loaded.connect(self._on_loaded)

    def restore(self) -> bool:
        """Go where the user was; False where nobody knows, or the row is gone. A row that is still to be read comes."""
        try:
            kept = json.loads(self._settings.session or "{}")
            view, row_id = View(kept["view"]), int(kept["row"])
        except (ValueError, KeyError, TypeError):
            return False
        text, kind, collection = (str(kept.get(name) or "") for name in ("search", "kind", "collection"))
        problems = kept.get("problems") is True
        self._panel.show_search(SavedSearch("", text, view.value, kind, problems, collection))
        if row_id in self._runs:
            self._go(row_id, kept)
            return True
        self._wanted = kept
        return False

    def _on_shown(self) -> None:
        self._moves += 1
        self._soon.start()

    def _on_loaded(self) -> None:
        kept, self._wanted = self._wanted, {}
        if kept and kept["row"] in self._runs and self._moves <= 1:  # nobody went elsewhere meanwhile
            self._go(kept["row"], kept)

    def _go(self, row_id: int, kept: dict[str, Any]) -> None:
        at_s, seen = kept.get("at_s"), kept.get("seen_s")
        self._preview.jump(row_id, at_s=float(at_s) if isinstance(at_s, int | float) else 0.0)
        if isinstance(seen, list) and len(seen) == 2 and all(isinstance(edge, int | float) for edge in seen):
            self._waveform.show_again(row_id, (float(seen[0]), float(seen[1])))
        scroll = kept.get("scroll")
        if isinstance(scroll, int):
            QTimer.singleShot(0, self, lambda: self._panel.table.verticalScrollBar().setValue(scroll))

    def keep(self) -> None:
        """Keep where the user is now."""
        self._soon.stop()
        row_id, state = self._selection.shown, self._player.state
        if row_id is None:
            return
        rate = state.info.sample_rate_hz if state.info is not None and state.row_id == row_id else 0
        self._settings.session = json.dumps(
            {
                "view": self._panel.view.value,
                "search": self._panel.filter.text,
                "kind": self._panel.as_search("").kind,
                "collection": self._panel.collection,
                "problems": self._panel.filter.problems,
                "row": row_id,
                "at_s": round(self._player.playing_frame() / rate, 3) if rate else 0.0,
                "seen_s": self._waveform.seen_s,
                "scroll": self._panel.table.verticalScrollBar().value(),
            }
        )

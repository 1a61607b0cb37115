"""The window: three zones, a status line, and what connects them."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from camb_desktop.core.runs import Kind
from camb_desktop.ui.audition import Audition
from camb_desktop.ui.banner import Banner
from camb_desktop.ui.details_panel import DetailsPanel
from camb_desktop.ui.dragging import CutDrag
from camb_desktop.ui.entry_bar import EntryBar
from camb_desktop.ui.handlers import Handlers
from camb_desktop.ui.list_panel import ListPanel
from camb_desktop.ui.menus import Actions
from camb_desktop.ui.player_panel import PlayerPanel
from camb_desktop.ui.run_model import RunTableModel
from camb_desktop.ui.run_table import Cause, RunTable
from camb_desktop.ui.saving import Saving
from camb_desktop.ui.scene import Scene
from camb_desktop.ui.settings_dialog import SettingsDialog
from camb_desktop.ui.shortcut_sheet import ShortcutSheet
from camb_desktop.ui.status_line import StatusLine
from camb_desktop.ui.steps import Steps
from camb_desktop.ui.theme import ThemeSource
from camb_desktop.ui.thumbnails import Thumbnails
from camb_desktop.ui.words import KIND_NAMES

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.credentials import Credentials
    from camb_desktop.services.export import ExportService
    from camb_desktop.services.links import LinksService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings

_GEOMETRY_MS = 400
_PAINTING = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest})


class MainWindow(QMainWindow):
    """Everything the user sees. Knows the services and nothing below them.

    Args:
        sandbox: say that this is sample data.
        turn: held while the window paints, so that other threads wait a moment; entered again and again.
    """

    def __init__(
        self,
        runs: RunsService,
        clips: ClipsService,
        player: PlayerService,
        export: ExportService,
        links: LinksService,
        settings: Settings,
        credentials: Credentials,
        *,
        sandbox: bool = False,
        turn: AbstractContextManager[None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._turn = turn or nullcontext()  # events come from the first line on
        super().__init__(parent)
        self.runs = runs
        self.clips = clips
        self.player = player
        self.export = export
        self.links = links
        self.settings = settings
        self.credentials = credentials
        self.sandbox = sandbox
        self.settings_dialog: SettingsDialog | None = None
        self.setWindowTitle("CAMB Desktop" + (" – sample data" if sandbox else ""))
        self.setAcceptDrops(True)
        self._geometry_timer = QTimer(self, singleShot=True, interval=_GEOMETRY_MS)
        self._geometry_timer.timeout.connect(self._keep_geometry)
        self.setMinimumSize(920, 560)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.theme_source = ThemeSource(app, settings.theme, self)
        self._build()
        self._lay_out()
        self.saving = Saving(self, runs, export)
        self.cut_drag = CutDrag(self.player_panel.waveform, export)
        self.audition = Audition(self.table, self.model, runs, clips, player, settings, self)
        self.scene = Scene(self)
        self.steps = Steps(self)
        self.handlers = Handlers(self)
        self.commands = Actions(
            self, self.handlers.table(), lists=[self.table], takes=[self.table, self.player_panel.waveform]
        )
        self._make_menus()
        self._connect()
        self._restore()
        self.scene.refresh_all()
        self.scene.show_run()

    # building

    def _build(self) -> None:
        self.entry_bar = EntryBar(self)
        self.banner = Banner(self)
        self.key_banner = Banner(self)
        self.model = RunTableModel(self.runs, self.clips, self, turn=self._turn)
        self.thumbnails = Thumbnails(self.clips, self)
        self.table = RunTable(self.model, self.thumbnails)
        self.list_panel = ListPanel(self.model, self.table, self)
        self.details = DetailsPanel(self)
        self.details.hide()
        self.player_panel = PlayerPanel(self.clips, self.player, self)
        self.status_line = StatusLine(self)

    def _lay_out(self) -> None:
        upper = QWidget(self)
        across = QHBoxLayout(upper)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.list_panel, 1)
        across.addWidget(self.details)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(upper)
        self.splitter.addWidget(self.player_panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([420, 280])
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.entry_bar, self.banner, self.key_banner):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status_line)
        self.setCentralWidget(centre)

    def _make_menus(self) -> None:
        menu = QMenu(self)
        self._columns_menu = QMenu("Columns", menu)
        self._columns_menu.aboutToShow.connect(self._fill_columns_menu)
        self.commands.fill(menu, {"View": [self._columns_menu]})
        self.entry_bar.menu_button.setMenu(menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._row_menu)

    def _fill_columns_menu(self) -> None:
        self._columns_menu.clear()
        self._columns_menu.addActions(self.table.columns.actions(self._columns_menu))

    def _row_menu(self, position: QPoint) -> None:
        if not self.table.selected_row_ids():
            return
        menu = QMenu(self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.commands.pick(
            menu,
            (
                "play_pause",
                "",
                "save_as",
                "copy_link",
                "copy_ids",
                "",
                "rename",
                "star",
                "mark_a",
                "",
                "retry",
                "cancel",
            ),
        )
        kinds = menu.addMenu("Kind")
        for kind in Kind:
            kinds.addAction(KIND_NAMES[kind], partial(self.handlers.set_kind, kind))
        menu.addSeparator()
        self.commands.pick(menu, ("details", "", "remove"))
        menu.popup(self.table.viewport().mapToGlobal(position))

    def _connect(self) -> None:
        entry, transport, panel = self.entry_bar, self.player_panel.transport, self.player_panel
        entry.add_requested.connect(self.add_text)
        entry.entry.left_downwards.connect(self.scene.enter_list)
        entry.entry.space_in_empty.connect(self.audition.toggle)
        self.list_panel.step_requested.connect(self.steps.from_empty_state)
        self.list_panel.starred.toggled.connect(self.commands["keepers_only"].setChecked)
        self.list_panel.problems.toggled.connect(self.commands["problems_only"].setChecked)
        self.table.selection_edited.connect(self.scene.refresh_counts)
        self.table.star_clicked.connect(self.handlers.toggle_star_of)
        self.table.action_clicked.connect(lambda row_id, action: self.steps.take(action, (row_id,)))
        self.table.columns.changed.connect(self._keep_columns)
        self.table.drag_files = self.steps.drag_files
        self.model.shown_changed.connect(self.scene.refresh_all)
        self.model.refreshed.connect(self.scene.on_refreshed)
        self.model.rearranged.connect(self.scene.reselect)
        self.audition.shown.connect(self.scene.show_row)
        self.audition.waiting.connect(panel.set_waiting)
        self.audition.compared.connect(lambda text: self.status_line.show_outcome(text))
        transport.play_clicked.connect(self.audition.toggle)
        transport.previous_clicked.connect(lambda: self.audition.go(-1))
        transport.next_clicked.connect(lambda: self.audition.go(1))
        transport.ab_clicked.connect(self.audition.mark_a)
        transport.save_clicked.connect(self.handlers.save_selected)
        transport.link_clicked.connect(self.handlers.copy_links)
        panel.action_clicked.connect(self.steps.take)
        panel.spectrogram.clicked.connect(self.handlers.show_spectrogram)
        panel.details.clicked.connect(self.show_details)
        panel.waveform.save_selection_requested.connect(self.handlers.save_cut)
        panel.waveform.drag_selection_requested.connect(self.cut_drag.ask)
        self.details.closed.connect(lambda: self.show_details(False))
        self.details.note_edited.connect(lambda row_id, text: self.runs.set_note(row_id, text))
        self.runs.outcome.connect(self.steps.on_outcome)
        self.links.copied.connect(self.steps.on_link_copied)
        self.links.failed.connect(self.steps.on_link_failed)
        self.saving.told.connect(self.steps.on_saved)
        self.player.changed.connect(self.scene.on_player)
        self.settings.changed.connect(self._on_setting)
        self.credentials.changed.connect(self.scene.refresh_all)

    # state that is kept

    def _restore(self) -> None:
        settings = self.settings
        if not (settings.window_geometry and self.restoreGeometry(QByteArray(settings.window_geometry))):
            self.resize(1200, 760)
        self.table.columns.restore(settings.column_state)
        self.commands["auto_play"].setChecked(settings.auto_play)
        self.handlers.show_spectrogram(settings.spectrogram)
        self.scene.on_player(self.player.state)
        if self.runs.order():
            self.table.step(1, Cause.PROGRAM)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entry_bar.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_columns(self) -> None:
        self.settings.column_state = self.table.columns.save()

    def event(self, event: QEvent) -> bool:
        """Whatever has to be painted, or laid out, is so in one event of the window."""
        if event.type() in _PAINTING:
            with self._turn:
                return super().event(event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The new size is kept soon: the program may be killed."""
        super().resizeEvent(event)
        self._geometry_timer.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The new place likewise."""
        super().moveEvent(event)
        self._geometry_timer.start()

    def _keep_geometry(self) -> None:
        self.settings.window_geometry = bytes(self.saveGeometry().data())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be there next time."""
        self.details.flush_note()
        self._geometry_timer.stop()
        self._keep_geometry()
        self.settings.column_state = self.table.columns.save()
        super().closeEvent(event)

    def _on_setting(self, name: str) -> None:
        match name:
            case "theme":
                self.theme_source.set_choice(self.settings.theme)
            case "device":
                self.player.set_device(self.settings.device)
            case "auto_play":
                self.commands["auto_play"].setChecked(self.settings.auto_play)
            case "spectrogram":
                self.handlers.show_spectrogram(self.settings.spectrogram)

    # adding

    def add_text(self, text: str, kind: Kind = Kind.AUTO) -> None:
        """Take ``text`` like a paste: add its runs, say what became of it, show the first of them."""
        report = self.runs.add_text(text, kind)
        said = self.entry_bar.show_feedback(
            len(report.added), len(report.known), report.rejected, key_like=report.key_like
        )
        level = "warning" if report.rejected or report.key_like or not (report.added or report.known) else "info"
        self.status_line.show_outcome(said, level)
        first = (*report.added, *report.known)[:1]
        if first and (self.table.current_row_id() is None or not report.added):
            self.table.go_to(first[0])
        if report.added:
            self.table.show_row(report.added[0])

    def offer_text(self, text: str) -> None:
        """Put ``text`` into the entry for the user to add."""
        self.entry_bar.entry.setPlainText(text)
        self.scene.refresh_all()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text may be dropped anywhere."""
        if event.mimeData().hasText() and event.source() is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would delete the text in its source
        event.accept()
        self.add_text(event.mimeData().text(), self.entry_bar.chosen_kind)

    def show_details(self, on: bool) -> None:
        """Open or close the details column."""
        self.details.setVisible(on)
        self.commands["details"].setChecked(on)
        self.player_panel.details.setChecked(on)
        self.scene.show_run()

    def targets(self) -> tuple[int, ...]:
        """What a command works on: the selected runs, else the one that is shown."""
        selected = self.table.selected_row_ids()
        if selected:
            return selected
        shown = self.audition.row_id
        return (shown,) if shown is not None and self.model.exists(shown) else ()

    # dialogs

    def open_settings(self, *, output: bool = False) -> None:
        """Open the settings without holding the window."""
        dialog: SettingsDialog | None = self.settings_dialog
        if dialog is None:
            dialog = SettingsDialog(self.settings, self.credentials, self.player, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(self._forget_settings_dialog)
            self.settings_dialog = dialog
            dialog.open()
        if output:
            dialog.focus_output()
        else:
            dialog.focus_key()

    def _forget_settings_dialog(self, _result: int) -> None:
        self.settings_dialog = None

    def show_shortcuts(self) -> None:
        """Open the sheet with all keys."""
        ShortcutSheet(self).open()

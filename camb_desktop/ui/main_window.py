"""The window: three zones, a status line, and what connects them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMoveEvent,
    QPaintEvent,
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

from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.core.runs import Kind
from camb_desktop.services.finding import Finding
from camb_desktop.ui.commands.actions import Actions
from camb_desktop.ui.commands.handlers import Handlers
from camb_desktop.ui.commands.history import History
from camb_desktop.ui.commands.leaving import Leaving
from camb_desktop.ui.commands.outcomes import Outcomes
from camb_desktop.ui.commands.panes import step_pane
from camb_desktop.ui.dialogs.opener import Dialogs
from camb_desktop.ui.export.dragging import FileDrag
from camb_desktop.ui.export.save import Saving
from camb_desktop.ui.look.message_bar import BANNER, STATUS, MessageBar
from camb_desktop.ui.look.room import folded, smallest
from camb_desktop.ui.look.theme import ThemeSource
from camb_desktop.ui.look.widgets import plain_button, take_out
from camb_desktop.ui.player.compare import Comparison
from camb_desktop.ui.player.details import DetailsPanel
from camb_desktop.ui.player.panel import PlayerPanel
from camb_desktop.ui.player.preview import Preview
from camb_desktop.ui.runs.empty_states import why_empty
from camb_desktop.ui.runs.entry_bar import EntryBar, local_files
from camb_desktop.ui.runs.key_banner import KeyBanner
from camb_desktop.ui.runs.panel import ListPanel
from camb_desktop.ui.runs.selection import Cause, Selection
from camb_desktop.ui.runs.spoken import SpokenStatus
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.runs.table_view import RunTable
from camb_desktop.ui.runs.thumbnails import Thumbnails
from camb_desktop.ui.session import Session
from camb_desktop.ui.text.messages import VERDICT_WORDS
from camb_desktop.ui.text.runs import title
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import ClipsService
    from camb_desktop.services.credentials import Credentials
    from camb_desktop.services.export import ExportService
    from camb_desktop.services.links import LinksService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings
    from camb_desktop.ui.runs.door import Door

_FIRST_SIZE = QSize(1200, 760)
_FRAME = QSize(16, 48)  # what a window manager puts around it, or a little more
_GEOMETRY_MS = 400
_PLAYER_PX, _LOW_PLAYER_PX = 252, 180


class MainWindow(QMainWindow):
    """Everything the user sees. Knows the services and nothing below them.

    Args:
        sandbox: say that this is sample data.
        safe: say that there is neither sound nor network.
        can_leave: offer to leave the samples.

    Signals:
        first_frame(): the window can be seen, for the first time; what is not needed for that may follow.
        samples_asked(): go on with the samples. leave_asked(): leave them.

    Attributes:
        door: the first page while there is neither a key nor a list, else None.
    """

    first_frame = Signal()
    samples_asked = Signal()
    leave_asked = Signal()

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
        safe: bool = False,
        can_leave: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self.painted = False
        self._verdict = ""
        self._can_leave = can_leave
        super().__init__(parent)
        self._title = tr("CAMB Desktop – sample data") if sandbox else "CAMB Desktop"
        self.setWindowTitle(self._title)
        self.setAcceptDrops(True)
        self._settings = settings
        self._geometry_timer = QTimer(self, singleShot=True, interval=_GEOMETRY_MS)
        self._geometry_timer.timeout.connect(self._keep_geometry)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.theme_source = ThemeSource(
            app,
            settings.theme,
            self,
            seen=settings.seen_look,
            seen_contrast=settings.seen_contrast,
            still=settings.reduce_motion or settings.seen_still,
        )
        self.setMinimumSize(smallest().boundedTo(self.screen().availableSize()))
        # what all parts share
        self.selection = Selection(runs, self)
        self.history = History(self)
        self.commands = actions = Actions(self)
        # the parts
        self.entry_bar = EntryBar(actions["menu"], self)
        self.banner = MessageBar(BANNER, self)
        if sandbox:
            self.entry_bar.add_chip(self._sample_chip())
        if safe:
            self.banner.tell(
                tr("Safe mode: your list as it is, default settings, no sound and no network. Start anew to leave it."),
                "warning",
            )
        self.key_banner = KeyBanner(runs, actions.take, self)
        self.model = RunTableModel(runs, clips, self, rename=lambda *given: self.handlers.rename(*given))
        self.thumbnails = Thumbnails(clips, self)
        self.table = RunTable(self.model, self.thumbnails, self.selection)
        self.list_panel = ListPanel(
            runs,
            self.model,
            self.table,
            self.selection,
            actions.by_id,
            lambda: why_empty(credentials.state, sandbox=sandbox, offered=self.entry_bar.has_text),
            self,
        )
        self.details = DetailsPanel(runs, clips, self.selection, actions["details"], self)
        self.player_panel = PlayerPanel(runs, clips, player, self.selection, actions.by_id, self)
        self.status_line = MessageBar(STATUS, self)
        asks_key = credentials.state.source == "none" and not (credentials.state.busy or credentials.may_be_stored)
        newcomer = asks_key and not (sandbox or safe or runs.counts().total)
        self.door = self._make_door(credentials) if newcomer else None
        self._lay_out()
        # what works behind them
        self.dialogs = Dialogs(self, settings, credentials, player)
        self.leaving = Leaving(runs, self.status_line, self.close, self)
        self.saving = Saving(self, runs, export, clips, self.thumbnails, settings)
        self.drag = FileDrag(self, export)
        self.preview = Preview(self.table, self.model, runs, clips, player, settings, self.selection, self)
        self.comparison = Comparison(self.table, self.preview, runs, clips, player, settings, self.selection)
        self.session = Session(
            runs, player, settings, self.selection, self.list_panel, self.preview, self.player_panel.waveform
        )
        SpokenStatus(self.table, self.model, runs, self.selection)
        Outcomes(self.status_line, actions.take, runs=runs, links=links, saving=self.saving, history=self.history)
        entry, runs_list, details, waveform = self.entry_bar, self.list_panel, self.details, self.player_panel.waveform
        panes = (
            (entry, lambda: entry.entry),
            (runs_list, lambda: runs_list.keyboard_place),
            (details, lambda: details.note),
            (self.player_panel, lambda: waveform),
        )
        self.handlers = Handlers(
            runs=runs,
            finding=Finding(runs),
            links=links,
            player=player,
            settings=settings,
            selection=self.selection,
            history=self.history,
            preview=self.preview,
            comparison=self.comparison,
            saving=self.saving,
            dialogs=self.dialogs,
            entry=entry,
            list=runs_list,
            table=self.table,
            details=details,
            waveform=waveform,
            status=self.status_line,
            hold=self._hold,
            step_pane=partial(step_pane, panes),
            show_menu=self._show_menu,
            close=self.close,
        )
        self._make_menus()
        self._connect(runs, player, settings, credentials)
        actions.serve(self.handlers, lists=[self.table], takes=[self.table, self.player_panel.waveform])
        self._restore(settings, empty=not runs.counts().total)
        self.refresh()

    # building

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
        self.splitter.setSizes([420, _PLAYER_PX])
        self.splitter.setAccessibleName(tr("List and player"))
        self.splitter.handle(1).setAccessibleName(tr("Height of the player"))
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.entry_bar, self.banner, self.key_banner):
            column.addWidget(part)
        self._low = False
        column.addWidget(self.splitter, 1)
        self._foot = foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(self.status_line, 1)
        foot.addWidget(self.list_panel.foot)
        column.addLayout(foot)
        self._centre = centre
        self.setCentralWidget(centre if self.door is None else self.door)
        centre.setVisible(self.door is None)

    def _make_door(self, credentials: Credentials) -> Door:
        from camb_desktop.ui.runs.door import Door

        return Door(credentials, self.commands["menu"], self)

    def _sample_chip(self) -> QWidget:
        chip = plain_button(tr("Sample data · Leave") if self._can_leave else tr("Sample data"), self)
        chip.setObjectName("chip")
        chip.setToolTip(tr("Nothing here comes from your account, and no key is needed."))
        chip.setEnabled(self._can_leave)
        chip.clicked.connect(self.leave_asked)
        return chip

    def _make_menus(self) -> None:
        menu = QMenu(self)
        self.commands.fill(menu, {"View": [self.list_panel.shelf_menu, self.table.columns.menu(menu)]})
        self.entry_bar.menu_button.setMenu(menu)
        if self._can_leave:
            menu.addSeparator()
            menu.addAction(tr("Leave the sample data"), self.leave_asked.emit)
        if self.door is not None:
            self.door.set_menu(menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._row_menu)

    def _row_menu(self, position: QPoint) -> None:
        if self.selection.rows:
            self.commands.row_menu(self.table).popup(self.table.viewport().mapToGlobal(position))

    def _connect(
        self,
        runs: RunsService,
        player: PlayerService,
        settings: Settings,
        credentials: Credentials,
    ) -> None:
        actions, handlers, table, waveform = self.commands, self.handlers, self.table, self.player_panel.waveform
        self.entry_bar.add_requested.connect(handlers.add_text)
        self.entry_bar.files_given.connect(handlers.add_files)
        runs.added.connect(handlers.on_added)
        runs.imported.connect(handlers.on_imported)
        self.entry_bar.entry.left_downwards.connect(self.list_panel.enter)
        self.entry_bar.entry.space_in_empty.connect(self.preview.toggle)
        self.list_panel.step_requested.connect(actions.take)
        self.player_panel.step_taken.connect(actions.take)
        self.list_panel.to_do_told.connect(self.player_panel.transport.keep.show_next)
        table.decided.connect(handlers.toggle)
        table.action_clicked.connect(lambda row_id, action: actions.take(action, (row_id,)))
        table.columns.changed.connect(self._keep_columns)
        table.columns.measures_shown.connect(actions.refresh)
        table.drag_wanted.connect(lambda ready: self.drag.ask_rows(ready, table.selected_row_ids()))
        self.drag.dragging.connect(self.list_panel.offer_collections)
        self.list_panel.drops.dropped.connect(self._drop_rows)
        self.list_panel.bar_shown.connect(self._fold)
        for changed in (self.model.shown_changed, self.model.refreshed):
            changed.connect(self.key_banner.refresh)
            changed.connect(actions.refresh)
        for changed in (player.changed, self.model.refreshed):
            changed.connect(lambda _news: self._name_what_plays(player.state, runs))
        for moved in (player.moved, player.changed):
            moved.connect(lambda _news: self._show_progress(player))
        self.model.refreshed.connect(self.player_panel.on_refreshed)
        self.model.refreshed.connect(self.details.on_refreshed)
        self.preview.waiting.connect(self.player_panel.set_waiting)
        self.comparison.told.connect(self.status_line.tell)
        self.comparison.changed.connect(self.player_panel.show_pair)
        self.comparison.changed.connect(lambda _pair: actions.refresh())
        self.player_panel.compare.take_asked.connect(self.comparison.go_to)
        waveform.other_asked.connect(self.comparison.go_to)
        self.details.note_edited.connect(handlers.set_note)
        self.details.tags_edited.connect(handlers.set_tags)
        runs.shelf_changed.connect(actions.refresh)
        self.details.opened.connect(lambda _on: self._fold())
        self.details.place_asked.connect(self.preview.seek_to)
        self.history.moving.connect(self.details.flush_note)  # what is still being typed was done before
        self.history.moving.connect(self.details.flush_tags)
        waveform.save_selection_requested.connect(
            lambda part: self.saving.ask_cut(part.row_id, part.start_frame, part.stop_frame)
        )
        waveform.drag_selection_requested.connect(self.drag.ask_cut)
        if self.door is not None:
            self.door.opened.connect(self._leave_door)
            self.door.samples_asked.connect(self.samples_asked)
            self.door.texts_given.connect(self.add_text)
        settings.changed.connect(self._on_setting)
        credentials.changed.connect(self.refresh)
        credentials.changed.connect(lambda: self._tell_verdict(credentials.state.verdict))
        self.theme_source.changed.connect(lambda _theme: actions.recolour())

    def _drop_rows(self, name: str, row_ids: tuple[int, ...]) -> None:
        if name:
            self.handlers.collect(name, row_ids)
        else:
            self.handlers.new_collection(row_ids)

    def refresh(self) -> None:
        """Show how things are: what is empty, what is wrong with the key, what can be done."""
        self.list_panel.refresh()
        self._fold()
        self.key_banner.refresh()
        self.commands.refresh()

    @property
    def waiting_texts(self) -> tuple[str, ...]:
        """Arguments that would bring to another start what waits at the door."""
        return self.door.waiting if self.door is not None else ()

    def _leave_door(self) -> None:
        """There is a key: on to the list, with what waited for it."""
        door, self.door = self.door, None
        if door is None:
            return
        self.takeCentralWidget()
        door.hide()
        self.setCentralWidget(self._centre)
        self._centre.show()
        self.entry_bar.focus_entry()
        door.release()
        door.deleteLater()
        self.refresh()

    def _tell_verdict(self, verdict: str) -> None:
        """Say once what the service makes of a key that was entered."""
        before, self._verdict = self._verdict, verdict
        if self.door is not None or verdict == before or verdict in ("", "checking"):
            return
        if verdict == "refused":
            self.status_line.tell(tr(VERDICT_WORDS[verdict]), "error", tr("Settings…"), self.dialogs.open_settings)
        else:
            self.status_line.tell(tr(VERDICT_WORDS[verdict]), "info" if verdict == "taken" else "warning")

    def _name_what_plays(self, state: PlayerState, runs: RunsService) -> None:
        """The title, and with it the task switcher, names the take that plays."""
        row_id = state.row_id if state.transport in (Transport.PLAYING, Transport.BUFFERING) else None
        if row_id is not None and row_id in runs:
            self.setWindowTitle(f"▶ {title(runs.run(row_id))} – {self._title}")
        else:
            self.setWindowTitle(self._title)

    def _show_progress(self, player: PlayerService) -> None:
        info = player.state.info
        self.table.show_progress(min(1.0, player.playing_frame() / info.frames) if info and info.frames else 0.0)

    # state that is kept

    def _restore(self, settings: Settings, *, empty: bool) -> None:
        if not (settings.window_geometry and self.restoreGeometry(QByteArray(settings.window_geometry))):
            self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.table.columns.restore(settings.column_state)
        self.player_panel.waveform.set_spectrogram(settings.spectrogram)
        if empty:
            self.entry_bar.focus_entry()
        else:
            if not self.session.restore():
                self.table.step(1, Cause.PROGRAM)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_columns(self) -> None:
        self._settings.column_state = self.table.columns.save()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window's ground comes first, all that stands on it in the same event."""
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.first_frame.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What nobody else took may be a shortcut by its place."""
        if not self.commands.press(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The new size is kept soon: the program may be killed."""
        super().resizeEvent(event)
        self._fold()
        self._geometry_timer.start()

    def _fold(self) -> None:
        """Where the window is small, each part does without what menus and keys do as well."""
        away = folded(self.size())
        small = "entry" in away and not self.list_panel.bar.isHidden()
        self.entry_bar.show_folded(small)
        self.list_panel.show_small(self.entry_bar.menu_button if small else None)
        covered = "details" in away and self.details.shown
        self.details.cover(covered)
        if covered and not self.list_panel.isHidden():
            self.details.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.list_panel.hide()
        elif not covered and self.list_panel.isHidden():
            self.list_panel.show()
            self.list_panel.enter()
        self.table.fold(away)
        self.player_panel.fold(away)
        lowest, low = "status" in away, "ruler" in away
        self.player_panel.lend_status(self.status_line if lowest else None)
        if not lowest and self._foot.indexOf(self.status_line) < 0:
            self._foot.insertWidget(0, take_out(self.status_line), 1)
            self.status_line.show()
        self.list_panel.foot.show_folded(lowest)
        if low != self._low:
            self._low = low
            player_px = _LOW_PLAYER_PX if low else _PLAYER_PX
            self.splitter.setSizes([max(1, self.splitter.height() - player_px), player_px])

    def _show_menu(self) -> None:
        (self.door or self.entry_bar).menu_button.showMenu()

    def moveEvent(self, event: QMoveEvent) -> None:
        """The new place likewise."""
        super().moveEvent(event)
        self._geometry_timer.start()

    def _keep_geometry(self) -> None:
        self._settings.window_geometry = bytes(self.saveGeometry().data())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is to be there next time."""
        door, self.door = self.door, None
        if door is not None:
            door.release()  # without a key, but not lost
        self.details.flush_note()
        self.details.flush_tags()
        self.session.keep()
        self._geometry_timer.stop()
        self._keep_geometry()
        self._settings.column_state = self.table.columns.save()
        if self.leaving.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _on_setting(self, name: str) -> None:
        if name == "theme":
            self.theme_source.set_choice(self._settings.theme)
        elif name in ("seen_look", "seen_contrast"):
            self.theme_source.set_seen(self._settings.seen_look, self._settings.seen_contrast)
        elif name in ("seen_still", "reduce_motion"):
            self.theme_source.set_still(self._settings.reduce_motion or self._settings.seen_still)
        elif name == "spectrogram":
            self.player_panel.waveform.set_spectrogram(self._settings.spectrogram)

    # adding

    def add_text(self, text: str, kind: Kind = Kind.AUTO) -> None:
        """Take ``text`` like a paste."""
        self.handlers.add_text(text, kind)

    def add_files(self, paths: tuple[Path, ...], kind: Kind = Kind.AUTO) -> None:
        """Take what stands in files like a paste."""
        self.handlers.add_files(paths, kind)

    def _hold(self, arguments: tuple[str, ...], add: Callable[[], object]) -> bool:
        if self.door is None:
            return False
        self.door.hold(arguments, add)
        return True

    def offer_runs(self, run_ids: Sequence[str]) -> None:
        """Put runs that a link asks for into the entry, below what is there, and say that they wait for the user."""
        if self._hold((f"camb-run:{','.join(run_ids)}",), partial(self.offer_runs, run_ids)):
            return
        self.entry_bar.offer_more(run_ids)
        self.refresh()
        self.entry_bar.focus_entry()
        said = "A link asks for %n run: press Add to fetch it|A link asks for %n runs: press Add to fetch them"
        self.status_line.tell(tr(said, len(run_ids)), "info")

    def offer_report(self, text: str) -> None:
        """Something went wrong that nobody foresaw: say so, and offer ``text``, which holds no secret."""
        said = tr("Something went wrong in the program. It goes on; if something looks odd, start it anew.")
        self.status_line.tell(said, "error", tr("Show the report"), lambda: self.dialogs.show_report(text))

    def offer_text(self, text: str) -> None:
        """Put ``text`` into the entry for the user to add."""
        self.entry_bar.offer(text)
        self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text and files may be dropped anywhere."""
        if (event.mimeData().hasText() or event.mimeData().hasUrls()) and event.source() is None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)  # a move would delete the text in its source
        event.accept()
        if paths := local_files(event.mimeData()):
            self.add_files(paths, self.entry_bar.chosen_kind)
        else:
            self.add_text(event.mimeData().text(), self.entry_bar.chosen_kind)

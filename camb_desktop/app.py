"""The composition root: builds everything, connects it, and takes it down in order."""

from __future__ import annotations

import gc
import logging
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from camb_desktop.audio.output import OutputDevice
from camb_desktop.core.clip import PlayerState
from camb_desktop.core.errors import KeyMissing, Unplayable
from camb_desktop.core.events import ConnectivityChange
from camb_desktop.core.runs import AudioFile, Kind
from camb_desktop.given import sort_out
from camb_desktop.runtime import process
from camb_desktop.runtime.jobs import CancelToken, Err, Ok, WorkerPool
from camb_desktop.services.audio_keeper import AudioKeeper, audio_store
from camb_desktop.services.clips import ClipsService
from camb_desktop.services.export import ExportService
from camb_desktop.services.hearing import Hearing
from camb_desktop.services.links import LinksService
from camb_desktop.services.player import PlayerService
from camb_desktop.services.profile import Profile
from camb_desktop.services.reports import Outcome, connectivity_told, left_unsaved
from camb_desktop.services.settings import Settings
from camb_desktop.services.translate import tr
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.storage.salvage import Opened
from camb_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from jeepney import Message

    from camb_desktop.remote import Remote
    from camb_desktop.runtime.bus import SessionBus
    from camb_desktop.runtime.instance import Question
    from camb_desktop.unattended import Unattended

log = logging.getLogger(__name__)

_SAVE_PATIENCE_S = 60.0
_BACKUP_LOOK_MS = 300_000


class App(QObject):
    """One profile, opened: its services, its window, its threads.

    Args:
        paths: where everything lives; the folders exist.
        device: the output device.
        environment_key: value of ``CAMB_API_KEY``.
        base_url: for this session instead of the one in the settings, or None.
        sandbox: what the sandbox told, or None.
        can_leave: offer to leave the samples.
        safe: default settings that are not kept, and no network; the list as it is.
    """

    def __init__(
        self,
        paths: ProfilePaths,
        device: OutputDevice,
        *,
        environment_key: str = "",
        base_url: str | None = None,
        sandbox: dict[str, Any] | None = None,
        safe: bool = False,
        can_leave: bool = False,
    ) -> None:
        super().__init__()
        self._safe = safe
        process.tune()
        self.paths = paths
        overrides = {"base_url": sandbox["base_url"] if sandbox else base_url} if sandbox or base_url else {}
        self._folder = TemporaryDirectory(prefix="camb-desktop-", ignore_cleanup_errors=True) if safe else None
        settings_file = paths.settings if self._folder is None else Path(self._folder.name, "settings.ini")
        self.settings = Settings(settings_file, overrides, self)
        self._decode = WorkerPool("camb-decode", parent=self)
        self._save = WorkerPool("camb-save", parent=self)
        self._profile = profile = Profile(
            paths,
            self.settings,
            environment_key=environment_key,
            sandbox_key=sandbox["api_key"] if sandbox else "",
            audio=audio_store(paths, Settings(paths.settings, parent=self)) if safe else None,
            online=not safe,
            reader=self._decode,
            parent=self,
        )
        if self.settings.is_new:
            self.settings.key_stored = "no"
        self.accounts, self.credentials = profile.accounts, profile.credentials
        self.transfers, self.runs = profile.transfers, profile.runs
        self.clips = ClipsService(
            paths.peaks,
            self._decode,
            self,
            label_of=lambda row_id: self.runs.run(row_id).label,
            known=self._audio_of,
        )
        self.player = PlayerService(device, self)
        self.hearing = Hearing(self.runs, self.player, self)
        self.links = LinksService(
            self.runs, self.transfers, self.settings, self, key_is_asked=lambda: self.credentials.state.busy
        )
        self.export = ExportService(self.runs, self._save, paths.dragged, self.clips.source, self)
        self.keeper = AudioKeeper(self.runs, self.transfers, profile.library.audio, self._save, self.settings, self)
        self._played: int | None = None
        self._restore_player()
        self._connect()
        self.window = MainWindow(
            self.runs,
            self.clips,
            self.player,
            self.export,
            self.links,
            self.settings,
            self.credentials,
            sandbox=sandbox is not None,
            safe=safe,
            can_leave=can_leave,
        )
        self.window.dialogs.accounts = None if safe or overrides else self.accounts
        if sandbox is None and not safe:
            self.window.leaving.mind(profile.tasks)
        self.window.dialogs.keeper = None if safe else self.keeper  # what it does has to be kept in the settings
        gc.freeze()  # what is loaded by now stays: to walk it each time makes a full collection of 6 ms one of 30 ms
        gc.enable()  # the start did without
        self._collections = process.ShortCollections()
        self._closed = False
        self._bus: SessionBus | None = None
        self.remote: Remote | None = None
        self.unattended: Unattended | None = None
        self._backup_timer = QTimer(self, interval=_BACKUP_LOOK_MS)
        self._backup_timer.timeout.connect(self._back_up)
        self._backup_timer.start()
        self._tell_damage(profile.opened)

    def _tell_damage(self, opened: Opened) -> None:
        if trouble := told_of(opened):
            self.runs.outcome.emit(Outcome(trouble, "warning"))

    def start(self, texts: tuple[str, ...]) -> None:
        """Ask for the key, then fetch; take ``texts`` like a paste. Call it once the window shows."""
        self.runs.restore_audio()
        self.keeper.in_use = self._rows_in_use
        if self.runs.is_loaded:
            self._keep_house()
        else:
            self.runs.loaded.connect(self._keep_house)
            self.runs.load_rest()
        if self._safe:
            self._decode.submit(load_readers)
            self.take(texts)
            return
        self.transfers.warm_up()
        self._decode.submit(load_readers)
        self.take(texts)
        if self.transfers.config.api_key:
            self.runs.key_changed()  # runs that had no key the last time
        self.credentials.load()
        self._on_key()
        self._profile.tasks.restore()
        self.player.refresh_devices()  # wakes the sound system, so that the first Play need not
        if sys.platform.startswith("linux"):
            self._listen_to_desktop()
        self._serve_the_absent()

    def _serve_the_absent(self) -> None:
        from camb_desktop.unattended import Unattended

        self.unattended = Unattended(self.runs, self.window, partial(self.take_call, ()), self._bus, self)

    def _keep_house(self) -> None:
        """Begin to move and remove files: every row that may own one is known, and the memory for them is taken."""
        process.keep_memory()
        if not self._safe:
            self.keeper.start(self.paths.dragged, whole=not any(self.paths.data.glob("*-damaged-*")))

    def _listen_to_desktop(self) -> None:
        from camb_desktop.remote import Remote
        from camb_desktop.runtime.appearance import Appearance
        from camb_desktop.runtime.bus import SessionBus

        self._bus = bus = SessionBus(self)
        actions, come_up = self.window.commands.by_id, partial(self.take_call, ())
        self.remote = Remote(bus, actions, self.runs, self.player, come_up, self.window.close, self)
        Appearance(bus, self).told.connect(self._on_appearance)
        bus.ready.connect(self._ask_for_key_store)
        if not bus.open():
            self.credentials.learn_store(there=False)

    def _ask_for_key_store(self) -> None:
        """Whether anything on the bus would keep a key; asks the bus alone, and no key store."""
        assert self._bus is not None
        for method in ("ListActivatableNames", "ListNames"):
            self._bus.ask(method, "", (), self._learn_names)

    def _learn_names(self, answer: Message) -> None:
        names = answer.body[0] if answer.body and isinstance(answer.body[0], list) else []
        there = any(name == "org.freedesktop.secrets" or name.startswith("org.kde.kwalletd") for name in names)
        if there or self.credentials.state.can_keep is None:
            self.credentials.learn_store(there)

    def _on_appearance(self, dark: bool | None, high_contrast: bool, still: bool) -> None:
        self.settings.seen_look = "" if dark is None else "dark" if dark else "light"
        self.settings.seen_contrast = high_contrast
        self.settings.seen_still = still

    def take(self, arguments: tuple[str, ...]) -> None:
        """Take what stood on a command line: text and files like a paste; runs of links are offered to the user."""
        given = sort_out(arguments)
        for text in given.texts:
            if text.strip():
                self.window.add_text(text, Kind.AUTO)
        if given.files:
            self.window.add_files(given.files)
        if given.offered:
            self.window.offer_runs(given.offered)

    def take_call(self, texts: object) -> None:
        """Another start handed these over: come to the front."""
        assert isinstance(texts, tuple)
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.take(texts)

    def take_question(self, question: Question) -> None:
        """A script hands these over and waits to be told what became of them; the window stays where it is."""
        from camb_desktop import answers

        if self.credentials.key() is None and not self.credentials.state.busy:
            question.answer(answers.cannot(KeyMissing()))
        else:
            answers.see_through(question, self.runs, self)

    def name_samples(self, titles: dict[int, str]) -> None:
        """Give sample runs their titles as they are added; ``titles`` is run ID → title."""

        def name(row_ids: tuple[int, ...]) -> None:
            for row_id in row_ids:
                run = self.runs.run(row_id)
                if run.run_id in titles and not run.name:
                    self.runs.rename({row_id: titles[run.run_id]})

        self.runs.rows_inserted.connect(name)

    def _connect(self) -> None:
        runs, clips = self.runs, self.clips
        runs.body_started.connect(clips.on_body_started)
        runs.body_progress.connect(clips.on_body_progress)
        runs.body_lost.connect(clips.on_body_lost)
        runs.audio_ready.connect(self._on_audio_ready)
        runs.audio_moved.connect(self._on_audio_moved)
        runs.audio_evicted.connect(clips.on_removed)
        runs.rows_restored.connect(clips.on_restored)
        runs.mended.connect(self._tell_damage)
        runs.rows_removed.connect(clips.on_removed)
        self.keeper.outcome.connect(runs.outcome)
        clips.measured.connect(self._on_measured)
        clips.changed.connect(self._on_clip)
        self.credentials.changed.connect(self._on_key)
        self.credentials.stored.connect(self._keep_whether_stored)
        self.credentials.entered.connect(self.transfers.check_key)
        self.transfers.key_checked.connect(self.credentials.checked)
        self.settings.changed.connect(self._on_setting)
        self.accounts.moved.connect(self._on_moved)
        self.player.changed.connect(self._keep_player)
        self.transfers.connectivity.connect(self._on_connectivity)

    def _audio_of(self, row_id: int) -> AudioFile | None:
        return self.runs.run(row_id).audio if row_id in self.runs else None

    def _on_audio_ready(self, row_id: int) -> None:
        audio = self.runs.run(row_id).audio
        if audio is not None:
            self.clips.on_audio_ready(row_id, audio)

    def _on_audio_moved(self, row_id: int) -> None:
        audio = self.runs.run(row_id).audio
        if audio is not None:
            self.clips.on_audio_moved(row_id, audio)

    def _rows_in_use(self) -> tuple[int, ...]:
        """Rows whose audio plays, is shown, compared or selected: it stays where it is."""
        window = self.window
        rows = (self.player.state.row_id, window.selection.shown, *window.comparison.takes, *window.selection.rows)
        return tuple(row_id for row_id in rows if row_id is not None)

    def _on_clip(self, row_id: int) -> None:
        clip = self.clips.clip(row_id)
        if clip is not None and isinstance(clip.error, Unplayable):
            self.runs.note_unplayable(row_id, clip.error.detail)

    def _on_measured(self, row_id: int) -> None:
        clip = self.clips.clip(row_id)
        if clip is None or clip.measures is None:
            return
        if clip.measures.damage is not None:
            self.runs.note_damage(row_id, clip.measures.damage)

    def _on_key(self) -> None:
        if self.credentials.state.busy:
            self.runs.wait_for_key_store()
            return
        key, config = self.credentials.key(), self.transfers.config
        if key != config.api_key:
            self.transfers.configure(replace(config, api_key=key))
            if key:
                self.runs.key_changed()
        self.runs.start()
        self.links.go_on()

    def _keep_whether_stored(self, stored: bool) -> None:
        if stored or not self.settings.key_stored:  # what was stored once may be so for another address
            self.settings.key_stored = "yes" if stored else "no"

    def _on_setting(self, name: str) -> None:
        if name == "device":
            self.player.set_device(self.settings.device)

    def _on_moved(self) -> None:
        """Another key or another address is in use."""
        self.transfers.configure(replace(self.transfers.config, base_url=self.settings.base_url, api_key=None))
        self.credentials.set_place(self.accounts.place)
        self._on_key()

    def _back_up(self) -> None:
        def done(outcome: Ok[None] | Err) -> None:
            if isinstance(outcome, Err):
                log.info("library: no backup: %s", outcome.error)

        self._profile.writer.submit(lambda _token: self._profile.back_up(), done)

    def _on_connectivity(self, change: ConnectivityChange) -> None:
        self.runs.outcome.emit(connectivity_told(change))

    # what the player remembers

    def _restore_player(self) -> None:
        player, settings = self.player, self.settings
        player.set_volume(settings.volume)
        player.set_muted(settings.muted)
        player.set_loop(settings.loop)
        player.set_speed(settings.speed)
        player.set_match_loudness(settings.match_loudness)
        player.set_device(settings.device)

    def _keep_player(self, state: PlayerState) -> None:
        settings = self.settings
        if state.row_id != self._played:
            self._played = state.row_id
            self.keeper.note_use(state.row_id)
        settings.volume = state.volume
        settings.muted = state.muted
        settings.loop = state.loop
        settings.speed = state.speed
        settings.match_loudness = state.match_loudness

    # the end

    def shutdown(self) -> bool:
        """Take everything down in order; a save that runs is waited for. Returns whether every thread ended in time."""
        if self._closed:
            return True
        self._closed = True
        self._collections.end()
        self.window.hide()
        if self.remote is not None:
            self.remote.close()
        if self.unattended is not None:
            self.unattended.close()
        if self._bus is not None:
            self._bus.close()
        self._backup_timer.stop()
        self.keeper.stop()
        self.settings.flush()
        self.runs.flush()
        self._back_up()
        ended = self.player.shutdown(1.0)
        self.clips.shutdown()
        ended &= self.transfers.shutdown(1.5)
        ended &= self._decode.close(1.0)
        ended &= self._profile.writer.close(5.0, finish=True)
        if lost := self.runs.unwritten:
            print(f"camb-desktop: {left_unsaved(lost, self.runs.unwritten_why)}", file=sys.stderr)
        elif ended and self.runs.is_loaded:
            self.keeper.forget_removed()
        ended &= self._save.close(_SAVE_PATIENCE_S, finish=True)
        self._profile.close()
        if self._folder is not None:
            self._folder.cleanup()
        return ended


def load_readers(_token: CancelToken) -> None:
    """Load what the first paste needs, while the user looks at the window. In a worker."""
    from camb_desktop.services import reading

    reading.read_text("")


def told_of(opened: Opened) -> str:
    """What to say of a library that was damaged; nothing of one that was not."""
    if opened.kept_as is None:
        return ""
    count, name = f"{opened.salvaged:,}", opened.kept_as.name
    if opened.known is None and not opened.from_backup:
        said = "The list of runs was damaged: {count} runs could be read. The damaged file is kept as {name}"
        return tr(said, count=count, name=name)
    if opened.known is None:
        said = (
            "The list of runs was damaged: {count} runs could be read, %n more came from a backup. "
            "The damaged file is kept as {name}|"
            "The list of runs was damaged: {count} runs could be read, %n more came from a backup. "
            "The damaged file is kept as {name}"
        )
        return tr(said, opened.from_backup, count=count, name=name)
    known = f"{opened.known:,}"
    if not opened.from_backup:
        said = "The list of runs was damaged: {count} of {known} could be read. The damaged file is kept as {name}"
        return tr(said, count=count, known=known, name=name)
    said = (
        "The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. "
        "The damaged file is kept as {name}|"
        "The list of runs was damaged: {count} of {known} could be read, %n more came from a backup. "
        "The damaged file is kept as {name}"
    )
    return tr(said, opened.from_backup, count=count, known=known, name=name)

"""Playback from outside: media keys, headsets and lock screens work like the buttons of the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from camb_desktop.core.clip import PlayerState, Transport
from camb_desktop.core.nowplaying import Ask, NowPlaying, Playback
from camb_desktop.core.runs import Decision
from camb_desktop.runtime.bus import SessionBus
from camb_desktop.runtime.mpris import MediaPlayer
from camb_desktop.services.player import PlayerService
from camb_desktop.services.runs import RunsService
from camb_desktop.ui.text.runs import title

_JUMP_S = 0.3  # further than this from where it would be by itself is a jump
_RATINGS = {Decision.KEPT: 1.0, Decision.REJECTED: 0.0}
_PLAYBACK = {
    Transport.PLAYING: Playback.PLAYING,
    Transport.BUFFERING: Playback.PLAYING,
    Transport.PAUSED: Playback.PAUSED,
}


class Remote(QObject):
    """Keeps the desktop told of what plays, and does what it asks for. GUI thread.

    Args:
        bus: the desktop's.
        actions: the window's commands: id → action.
        come_up: brings the window to the front.
        close: closes it.
    """

    def __init__(
        self,
        bus: SessionBus,
        actions: Mapping[str, QAction],
        runs: RunsService,
        player: PlayerService,
        come_up: Callable[[], object],
        close: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._runs, self._player, self._come_up, self._close = actions, runs, player, come_up, close
        self.media = MediaPlayer(bus, self._position_us, self)
        self.media.asked.connect(self._do)
        self._heard: tuple[int | None, float, float] = (None, 0.0, 0.0)  # row, when, at which second of it
        self._soon = QTimer(self, singleShot=True, interval=0)  # much changes at once: it is told once
        self._soon.timeout.connect(lambda: self.media.tell(self.now()))
        player.changed.connect(self._changed)
        player.moved.connect(self._moved)
        runs.row_changed.connect(self._changed)
        for command in _COMMANDS.values():
            actions[command].enabledChanged.connect(self._changed)
        self._changed()

    def close(self) -> None:
        """Tell nothing more."""
        self._soon.stop()

    def now(self) -> NowPlaying:
        """What is told."""
        state = self._player.state
        run = self._runs.run(state.row_id) if state.row_id is not None else None
        return NowPlaying(
            row_id=state.row_id,
            title=title(run) if run is not None else "",
            length_us=_length_us(state),
            rating=_RATINGS.get(run.decision) if run is not None else None,
            playback=_PLAYBACK.get(state.transport, Playback.STOPPED),
            loop=state.loop,
            speed=state.speed,
            volume=0.0 if state.muted else state.volume,
            can_play=self._actions["play_pause"].isEnabled(),
            can_step=self._actions["next"].isEnabled(),
        )

    def _changed(self, *_news: object) -> None:
        self._soon.start()

    def _moved(self, frame: int) -> None:
        state, now_s = self._player.state, time.monotonic()
        at_s = frame / state.info.sample_rate_hz if state.info is not None else 0.0
        row_id, before_s, was_at_s = self._heard
        self._heard = (state.row_id, now_s, at_s)
        expected_s = was_at_s + (now_s - before_s) * (state.speed if self._player.active else 0.0)
        if row_id == state.row_id and abs(at_s - expected_s) > _JUMP_S:
            self.media.tell_jump(round(at_s * 1e6))

    def _position_us(self) -> int:
        info = self._player.state.info
        return round(self._player.playing_frame() / info.sample_rate_hz * 1e6) if info is not None else 0

    def _do(self, ask: Ask, value: object) -> None:
        player = self._player
        match ask, value:
            case Ask.RAISE, _:
                self._come_up()
            case Ask.QUIT, _:
                self._close()
            case Ask.PLAY, _ if not player.active:
                self._actions["play_pause"].trigger()
            case Ask.PAUSE, _:
                player.pause()
            case ((Ask.PLAY_PAUSE | Ask.STOP | Ask.NEXT | Ask.PREVIOUS), _):
                self._actions[_COMMANDS[ask]].trigger()
            case Ask.SEEK_BY, int(by_us):
                self._seek(self._position_us() + by_us)
            case Ask.SEEK_TO, int(to_us):
                self._seek(to_us)
            case Ask.LOOP, bool(on):
                player.set_loop(on)
            case Ask.SPEED, float(speed):
                player.set_speed(speed)
            case Ask.VOLUME, float(volume):
                player.set_volume(volume)
                player.set_muted(False)

    def _seek(self, position_us: int) -> None:
        """Past the end is the next take, as the specification has it."""
        info, length_us = self._player.state.info, _length_us(self._player.state)
        if length_us is not None and position_us > length_us:
            self._actions["next"].trigger()
        elif info is not None:
            self._player.seek(max(0, round(position_us / 1e6 * info.sample_rate_hz)))


_COMMANDS = {Ask.PLAY_PAUSE: "play_pause", Ask.STOP: "stop", Ask.NEXT: "next", Ask.PREVIOUS: "previous"}


def _length_us(state: PlayerState) -> int | None:
    info = state.info
    return round(info.frames / info.sample_rate_hz * 1e6) if info is not None and info.exact else None

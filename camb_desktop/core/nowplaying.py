"""What other programs may know of playback: the media keys, the lock screen, a headset. Pure values."""

from __future__ import annotations

from enum import Enum

from camb_desktop.core.values import dataclass


class Playback(Enum):
    """Whether it sounds."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """All that is told but the moving position.

    Attributes:
        row_id: the row that is loaded, or None.
        title: its name.
        length_us: its length in microseconds, or None while that is not known.
        rating: 1 for kept, 0 for rejected, None while undecided.
        playback: whether it sounds.
        loop: whether it starts over at the end.
        speed: 0.5…2.
        volume: 0…1, before the taper.
        can_play: whether there is something to play.
        can_step: whether there is a next and a previous one.
    """

    row_id: int | None = None
    title: str = ""
    length_us: int | None = None
    rating: float | None = None
    playback: Playback = Playback.STOPPED
    loop: bool = False
    speed: float = 1.0
    volume: float = 1.0
    can_play: bool = False
    can_step: bool = False


class Ask(Enum):
    """What another program may ask for."""

    RAISE = "Raise"
    QUIT = "Quit"
    NEXT = "Next"
    PREVIOUS = "Previous"
    PLAY = "Play"
    PAUSE = "Pause"
    PLAY_PAUSE = "PlayPause"
    STOP = "Stop"
    SEEK_BY = "Seek"
    """By microseconds."""
    SEEK_TO = "SetPosition"
    """To microseconds from the start."""
    LOOP = "LoopStatus"
    """Whether to."""
    SPEED = "Rate"
    VOLUME = "Volume"

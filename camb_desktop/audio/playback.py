"""What goes into the audio callback and what comes out of it: a queue of blocks, how to mix it, how far it got."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

from camb_desktop.audio.meter import SliceLevels
from camb_desktop.core.later import np
from camb_desktop.core.values import dataclass

Samples: TypeAlias = "np.ndarray[Any, np.dtype[np.float32]]"


class Block:
    """A stretch of samples ready for the device, linked to what follows.

    Attributes:
        data: float32, shape (frames, output channels), read-only.
        file_start: frame of the file that ``data[0]`` stands for.
        step: frames of the file per frame of ``data``.
        next: what follows; None while that is not known yet.
        ends: True for the empty block after the last one.
        levels: what a meter shows of it, or of more; None for an empty block.
        levels_offset: frame of ``levels`` that ``data`` begins with.
        too_loud: whether it has to be clipped to −1…1.
    """

    __slots__ = ("data", "ends", "file_start", "levels", "levels_offset", "next", "step", "too_loud")

    def __init__(
        self,
        data: Samples,
        file_start: float,
        step: float = 1.0,
        *,
        levels: SliceLevels | None = None,
        levels_offset: int = 0,
        ends: bool = False,
    ) -> None:
        self.data = data
        self.file_start = file_start
        self.step = step
        self.ends = ends
        self.levels = levels
        self.levels_offset = levels_offset
        self.too_loud = levels is not None and levels.exceeds_full_scale
        self.next: Block | None = None


@dataclass(frozen=True, slots=True)
class Playback:
    """What is to be rendered next.

    Attributes:
        generation: grows with every start and seek.
        head: first block.
        fade_in: whether it begins in the middle of sound.
        cut: whether what sounded before is dropped at once (the device was restarted) instead of faded out.
        match: factor 0…1 that brings its beginning to the loudness of the others, for :attr:`Mix.unmatched`.
    """

    generation: int
    head: Block
    fade_in: bool = False
    cut: bool = False
    match: float = 1.0


@dataclass(frozen=True, slots=True)
class Mix:
    """How the playback is to be rendered.

    Attributes:
        playing: False fades out and then keeps silent, at the place where the fade ended.
        from_generation: playbacks older than this one stay silent.
        gain: linear, 0…1.
        unmatched: the generation whose loudness ``gain`` does not know yet: its own ``match`` is added to it.
    """

    playing: bool = False
    from_generation: int = 0
    gain: float = 1.0
    unmatched: int = -1


class Report(NamedTuple):
    """What the callback did so far.

    Attributes:
        playback: what was rendered last.
        clock: frames rendered in all, silence included.
        consumed: frames of this playback that were rendered.
        next_frame: frame of the file that comes next.
        starved: the playback went silent because its next block is not there yet.
        ended_at: clock at which the playback ended, −1 before that.
        silent_at: clock since which nothing but silence was rendered for want of ``playing``, −1 while it sounds.
        called_at: ``time.perf_counter()`` of the last callback, 0.0 before the first.
        called_for: how many frames it was for.
        underflows: how often the device went without data.
    """

    playback: Playback | None = None
    clock: int = 0
    consumed: int = 0
    next_frame: float = 0.0
    starved: bool = False
    ended_at: int = -1
    silent_at: int = 0
    called_at: float = 0.0
    called_for: int = 0
    underflows: int = 0

    @property
    def generation(self) -> int:
        """That of the playback, 0 without one."""
        return 0 if self.playback is None else self.playback.generation


class Place(NamedTuple):
    """Where the file stood at some clock; ``number`` puts places of one clock into order."""

    clock: int
    number: int
    file_frame: float
    step: float
    generation: int
    levels: SliceLevels | None
    offset: int

"""What a row has to say beside its waveform: nothing while all is as it ought to be."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core import units
from camb_desktop.core.errors import Unplayable
from camb_desktop.core.runs import Run, Status
from camb_desktop.core.values import dataclass
from camb_desktop.ui.runs.table_model import RunTableModel
from camb_desktop.ui.text import runs as words
from camb_desktop.ui.text.amounts import time_left
from camb_desktop.ui.text.messages import message_for
from camb_desktop.ui.text.problems import capital, problems, same_as, short
from camb_desktop.ui.text.translate import tr

if TYPE_CHECKING:
    from camb_desktop.services.clips import Clip

_WAIT_MS = 300  # what comes and goes within it moves no column
_FIRST_ROWS = 40  # that may be in sight at first


@dataclass(frozen=True, slots=True)
class Remark:
    """What stands in a row's remarks.

    Attributes:
        chips: short words in frames, each with whether it warns; tags are the last of them.
        icon: a drawing before ``text``, or nothing.
        text: words without a frame.
        short: what stands there where there is hardly any room; empty for a count of ``chips``.
        step: the one thing to click, or nothing.
        level: ``info``, ``warning`` or ``error``.
    """

    chips: tuple[tuple[str, bool], ...] = ()
    icon: str = ""
    text: str = ""
    short: str = ""
    step: str = ""
    level: str = "info"


def remark(run: Run, clip: Clip | None, status: str, now: float) -> Remark:
    """What a row says; ``status`` is the text of its cell, ``now`` the time of day in seconds."""
    detail = capital(status.partition(" · ")[2]) or status
    match run.status:
        case Status.READY:
            return Remark(_chips(run, clip, now))
        case Status.INCOMPLETE:
            chips = ((capital(words.incomplete_text(run, clip)), True),)
            return Remark(chips, short=words.missing_text(run, clip), step=tr("Retry"))
        case Status.FAILED:
            step = message_for(run.error).step if run.error is not None else tr("Retry")
            said = message_for(run.error).sentence if run.error is not None else detail
            return Remark((), "error", said, step=step, level="error")
        case Status.UNPLAYABLE:
            return Remark((), "warning", detail, step=message_for(Unplayable()).step, level="warning")
        case Status.CANCELLED:
            return Remark(text=detail, step=tr("Retry"))
        case Status.DOWNLOADING if run.waiting is None and run.total_bytes:
            return Remark(text=tr("{per_cent} %", per_cent=words.percent(run)))
        case Status.DOWNLOADING if run.waiting is None and run.received_bytes:
            return Remark(text=units.size(run.received_bytes))
    return Remark((), "clock" if run.waiting is not None else "", detail)


def _chips(run: Run, clip: Clip | None, now: float) -> tuple[tuple[str, bool], ...]:
    chips = [(capital(short(problem)), True) for problem in problems(clip)]
    if same := same_as(clip):
        chips.append((capital(same), False))
    chips += ((tag, False) for tag in run.tags)
    left = run.link.seconds_left(now) if run.link is not None else None
    if left is not None and 0 < left < words.SOON_S:
        chips.append((tr("Link ends in {left}", left=time_left(left)), True))
    return tuple(chips)


def speaks(run: Run, clip: Clip | None, now: float) -> bool:
    """Whether it has a remark at all. A failure is told across the waveform's place."""
    if run.status is Status.FAILED:
        return False
    if run.status is not Status.READY or run.tags or (clip is not None and bool(clip.same_as)) or problems(clip):
        return True
    left = run.link.seconds_left(now) if run.link is not None else None
    return left is not None and 0 < left < words.SOON_S


class Speaking(QObject):
    """Whether any row that is shown has a remark, of those that were looked at. GUI thread only.

    Only rows that come into sight are looked at, and again when they change: a list may be long.

    Signals:
        changed(bool): it is otherwise, and has been so for a moment.
    """

    changed = Signal(bool)

    def __init__(self, model: RunTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._speak: set[int] = set()
        self.on = False
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._settle)
        model.shown_changed.connect(self._later)
        model.refreshed.connect(lambda row_ids: self.look_at(self._speak & row_ids))
        self.look_at(model.row_ids(0, _FIRST_ROWS))
        self._settle()

    def look_at(self, row_ids: Iterable[int]) -> None:
        """These rows are in sight."""
        now = time.time()
        for row_id in tuple(row_ids):
            if self._model.exists(row_id) and speaks(self._model.run_of(row_id), self._model.clip_of(row_id), now):
                self._speak.add(row_id)
            else:
                self._speak.discard(row_id)
        self._later()

    def _any(self) -> bool:
        return any(self._model.position(row_id) is not None for row_id in self._speak)

    def _later(self) -> None:
        if not self._wait.isActive() and self._any() != self.on:
            self._wait.start()

    def _settle(self) -> None:
        self._wait.stop()
        if self._any() != self.on:
            self.on = not self.on
            self.changed.emit(self.on)

"""Adds what a script hands over and sees it to its end, like a paste: the same rows and jobs. GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from camb_desktop.core.ids import Range
from camb_desktop.core.runs import Kind, Run, WaitReason
from camb_desktop.core.values import dataclass
from camb_desktop.services.reports import AddReport
from camb_desktop.services.rows import LOADING
from camb_desktop.services.runs import RunsService


@dataclass(frozen=True, slots=True)
class Added:
    """What became of it.

    Attributes:
        runs: in the order in which they were added, each as it is now; one that the user took off the list meanwhile is
            not among them.
        new: row IDs of those that were not in the list before.
        unfinished: row IDs of those that are still on their way.
        gone: how many the user took off the list meanwhile.
        rejected: pieces that are no run ID.
        left_over: numbers that could be run IDs, and were not added.
        ranges: ranges of run IDs, likewise.
        key_like: whether something that looks like a key was left out.
    """

    runs: tuple[Run, ...]
    new: frozenset[int] = frozenset()
    unfinished: frozenset[int] = frozenset()
    gone: int = 0
    rejected: tuple[str, ...] = ()
    left_over: tuple[int, ...] = ()
    ranges: tuple[Range, ...] = ()
    key_like: bool = False


class Adding(QObject):
    """One hand-over.

    Signals:
        taken(int, int): so many rows are new, and so many were there.
        ended(Run): one has come, or could not.
        done(Added): all have, or the time is up.
    """

    taken = Signal(object, object)
    ended = Signal(object)
    done = Signal(object)

    def __init__(self, runs: RunsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self._reports: list[AddReport] = []
        self._awaited = 0
        self._is_reading = True
        self._keys: dict[int, int | str] = {}  # row → what finds the one that it turns out to be
        self._open: set[int] = set()
        self._time = QTimer(self, singleShot=True)
        self._time.timeout.connect(self.finish)
        self._is_late = self._is_done = False

    def begin(self, texts: Sequence[str], files: Sequence[Path], kind: Kind, wait_s: float | None = None) -> None:
        """Add ``texts`` like a paste, and what stands in ``files``.

        Args:
            texts: words that belong together, or whole documents, each of which is a paste of its own.
            files: read like pastes.
            kind: of new rows.
            wait_s: wait no longer for them; None to wait until all have ended.
        """
        words = "\n".join(text for text in texts if not _is_document(text))
        pastes = [text for text in (words, *filter(_is_document, texts)) if text.strip()]
        reads = [partial(self._runs.add_text, text, kind) for text in pastes]
        if files:
            reads.append(partial(self._runs.add_files, tuple(files), kind))
        self._awaited = len(reads)
        if wait_s is not None:
            self._time.start(round(max(0.0, wait_s) * 1000))
        for read in reads:
            read(self._on_report)
        if not reads:
            self._watch()

    def finish(self) -> None:
        """Wait no longer."""
        self._is_late = True
        if self._is_done or self._is_reading:
            return  # what is being read is always taken
        self._is_done = True
        self._time.stop()
        now = [self._now(row_id) for row_id in self._keys]
        rows = sorted({row_id for row_id in now if row_id is not None})
        runs = tuple(self._runs.run(row_id) for row_id in rows)
        new = frozenset(row_id for report in self._reports for row_id in report.added)
        self.done.emit(
            Added(
                runs,
                new & frozenset(rows),
                frozenset(run.row_id for run in runs if _is_on_its_way(run)),
                now.count(None),
                tuple(dict.fromkeys(piece for report in self._reports for piece in report.rejected)),
                tuple(dict.fromkeys(number for report in self._reports for number in report.left_over)),
                tuple(dict.fromkeys(each for report in self._reports for each in report.ranges)),
                any(report.key_like for report in self._reports),
            )
        )

    def _on_report(self, report: AddReport) -> None:
        self._reports.append(report)
        if len(self._reports) == self._awaited:
            self._watch()

    def _watch(self) -> None:
        self._is_reading = False
        for report in self._reports:
            for row_id in (*report.added, *report.known):
                run = self._runs.run(row_id)
                self._keys.setdefault(row_id, run.task_id or run.run_id or 0)
        new = {row_id for report in self._reports for row_id in report.added}
        self.taken.emit(len(new), len(self._keys) - len(new))
        self._runs.retry([row_id for row_id in self._keys if row_id not in new])
        self._open = {row_id for row_id in self._keys if _is_on_its_way(self._runs.run(row_id))}
        self._runs.row_changed.connect(self._on_changed)
        self._runs.rows_removed.connect(self._on_removed)
        for row_id in self._keys:
            if row_id not in self._open:
                self.ended.emit(self._runs.run(row_id))
        self._look()

    def _on_changed(self, row_id: int) -> None:
        if row_id in self._open and not _is_on_its_way(run := self._runs.run(row_id)):
            self._open.discard(row_id)
            self.ended.emit(run)
            self._look()

    def _on_removed(self, row_ids: Sequence[int]) -> None:
        if not self._open.isdisjoint(row_ids):
            QTimer.singleShot(0, self, self._follow)  # a task may turn out to be a row that is there

    def _follow(self) -> None:
        for row_id in [row_id for row_id in self._open if row_id not in self._runs]:
            self._open.discard(row_id)
            other = self._now(row_id)
            if other is not None:
                self._open.add(other)
                self._keys.setdefault(other, self._keys[row_id])
                self._on_changed(other)
        self._look()

    def _look(self) -> None:
        if not self._open or self._is_late:
            self.finish()

    def _now(self, row_id: int) -> int | None:
        """The row that it is now; None where the user took it off the list."""
        return row_id if row_id in self._runs else self._runs.row_of(self._keys[row_id])


def _is_document(text: str) -> bool:
    return "\n" in text or text.lstrip().startswith(("{", "["))


def _is_on_its_way(run: Run) -> bool:
    """Whether waiting helps: it does not where there is no key."""
    return run.status in LOADING and not (run.waiting is not None and run.waiting.reason is WaitReason.KEY)

"""One start of the services that a test works with."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field

from camb_desktop.core.runs import Kind, Run, Status
from camb_desktop.runtime.jobs import WorkerPool
from camb_desktop.services.links import LinksService
from camb_desktop.services.reports import AddReport, Outcome
from camb_desktop.services.runs import RunsService
from camb_desktop.services.settings import Settings
from camb_desktop.services.transfers import Transfers
from camb_desktop.storage.library import Library
from camb_desktop.storage.paths import ProfilePaths


@dataclass
class Bench:
    """One start of the services; ``connection`` is that of its library, to be made to refuse."""

    paths: ProfilePaths
    transfers: Transfers
    library: Library
    connection: sqlite3.Connection
    writer: WorkerPool
    settings: Settings
    runs: RunsService
    links: LinksService
    outcomes: list[Outcome] = field(default_factory=list)

    def all(self) -> list[Run]:
        return [self.runs.run(row_id) for row_id in self.runs.order()]

    def add(self, *run_ids: int | str, kind: Kind = Kind.AUTO) -> tuple[int, ...]:
        return self.add_text(" ".join(map(str, run_ids)), kind).added

    def add_text(self, text: str, kind: Kind = Kind.AUTO) -> AddReport:
        reports: list[AddReport] = []
        self.runs.added.connect(reports.append)
        self.runs.add_text(text, kind)
        self.runs.added.disconnect(reports.append)
        return reports[0]

    def statuses(self) -> set[Status]:
        return {run.status for run in self.all()}

    def close(self) -> None:
        self.runs.flush()
        self.settings.flush()
        assert self.transfers.shutdown(5.0)
        assert self.writer.close(5.0, finish=True)
        self.library.close()


def as_left(paths: ProfilePaths, *runs: Run) -> None:
    """Put ``runs`` into a list that nobody has open, as an earlier session might have left them."""
    paths.make()
    library = Library(paths.library, paths.audio)
    library.save([(run, float(run.row_id)) for run in runs])
    library.close()


StartBench = Callable[..., Bench]

"""A finished file of the audio cache, mended for the decoder the first time somebody opens it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from camb_desktop.audio.sources import FileSource, Overlay, Spans, as_overlay
from camb_desktop.core.containers.inspect import inspect
from camb_desktop.core.containers.report import ContainerReport


class StoredSource(FileSource):
    """A :class:`FileSource` that finds its patches by itself, in the thread that opens it. Made without I/O.

    Args:
        path: a complete file, as far as its transfer goes: whether that ended early is no fact of its bytes. Whoever
            moves the file sets it anew before the old place is empty; readers go on.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def _identity(self) -> tuple[object, ...]:
        return (self.path.name, "stored")  # files are named after their content: one name, one content

    @cached_property
    def report(self) -> ContainerReport:
        """What its headers say; reads the file the first time. An empty report where it cannot be read."""
        try:
            with self.path.open("rb") as file:

                def read_at(offset: int, count: int) -> bytes:
                    file.seek(offset)
                    return file.read(count)

                return inspect(read_at, self.path.stat().st_size, complete=True)
        except OSError:  # whoever decodes it will tell
            return ContainerReport(None)

    @cached_property
    def patches(self) -> Overlay:  # type: ignore[override]  # found when first asked for
        """What to lay over the file."""
        return as_overlay(self.report.patches)

    @property
    def spans(self) -> Spans:  # type: ignore[override]  # likewise
        """The parts of the file that are audio."""
        return self.report.spans

    @property
    def ahead(self) -> bytes:  # type: ignore[override]  # likewise
        """What a decoder sees before them."""
        return self.report.ahead

"""The list of output devices, looked up off the GUI thread."""

from __future__ import annotations

import sys
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from camb_desktop.audio.control import OutputControl
from camb_desktop.audio.output import OutputInfo
from camb_desktop.runtime.bridge import Bridge


class Outputs(QObject):
    """What sound can come out of. GUI thread.

    Signals:
        found(tuple[OutputInfo, ...]): the list, each time it was looked up.
    """

    found = Signal(object)

    def __init__(self, control: OutputControl, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._bridge = Bridge(self._receive, self)
        self._list: tuple[OutputInfo, ...] = ()

    @property
    def list(self) -> tuple[OutputInfo, ...]:
        """What was found last; empty before the first look."""
        return self._list

    def look(self) -> None:
        """Tell the list as the sound system has it; disturbs nothing, but may be as old as the program."""
        self._announce(self._control.devices())

    def look_anew(self) -> None:
        """Close the stream and make the sound system look for devices."""
        self._announce(self._control.release(refresh=True))

    def release(self) -> None:
        """Close the stream for now."""
        # Elsewhere than on Linux PortAudio learns what the system's default is only when it looks anew.
        self._announce(self._control.release(refresh=sys.platform != "linux"))

    def close(self) -> None:
        """Tell nothing more."""
        self._bridge.close()

    def _announce(self, future: Future[Any]) -> None:
        post = self._bridge.post

        def done(finished: Future[Any]) -> None:
            if finished.exception() is None:
                post(finished.result())

        future.add_done_callback(done)

    def _receive(self, devices: object) -> None:
        assert isinstance(devices, tuple)
        self._list = devices
        self.found.emit(devices)

"""Start the program, or a bare window, and end when its first frame was painted.

    PYTHONPATH=. .venv/bin/python tests/first_frame.py bare
    PYTHONPATH=. .venv/bin/python tests/first_frame.py program [ARGUMENT …]

Prints one JSON object: ``at_s``, when the frame was done, on the clock of ``time.monotonic``, which all processes of a
computer share, and ``modules``, what was loaded by then. The window is a real one, the program the whole program.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def watch_first_frame() -> None:
    """See to it that the first window that is shown ends the process when it was painted."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtWidgets import QWidget

    mark = QEvent.Type(QEvent.registerEventType())

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:  # what is within the window is painted before the mark is delivered
                QCoreApplication.postEvent(watched, QEvent(mark), Qt.EventPriority.HighEventPriority.value)
            elif event.type() == mark:
                tell()
            return False

    show = QWidget.show

    def show_watched(window: QWidget) -> None:
        if window.isWindow() and not window.findChildren(Watch):
            window.installEventFilter(Watch(window))
        show(window)

    QWidget.show = show_watched  # type: ignore[method-assign]


def tell() -> None:
    """Say when, and what is loaded; end without any taking down."""
    import time

    at_s = time.monotonic()
    import json
    import os

    print(json.dumps({"at_s": at_s, "modules": sorted(sys.modules)}), flush=True)
    os._exit(0)


def fill(folder: Path) -> None:
    """A profile with 200 runs, and audio for those that the window shows."""
    from camb_desktop.core.runs import AudioFile, Container, Run, Status
    from camb_desktop.storage.library import Library
    from camb_desktop.storage.paths import ProfilePaths

    paths = ProfilePaths.below(folder)
    paths.make()
    digest = "0" * 64
    audio = paths.audio / f"{digest[:32]}.wav"
    audio.write_bytes(b"RIFF")
    library = Library(paths.library, paths.audio)
    kept = AudioFile(audio, 4, digest, Container.WAV)
    library.save(
        (Run(number, 60_000 + number, status=Status.READY, audio=kept), float(number)) for number in range(1, 201)
    )
    library.close()


def show_bare() -> None:
    """The least window that Qt for Python has."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1200, 760)
    window.show()
    app.exec()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        watch_first_frame()
        show_bare()
    from camb_desktop.__main__ import load_qt, main

    load_qt()  # as the program does, before anything else loads it
    watch_first_frame()
    sys.exit(main(sys.argv[2:]))

"""Everything around the program: arguments, sandbox, single instance, signals, exit code."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
import sqlite3
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from camb_desktop import __version__
from camb_desktop.app import App
from camb_desktop.audio.output import NullOutput
from camb_desktop.audio.portaudio import PortAudioOutput
from camb_desktop.core.values import dataclass
from camb_desktop.diagnostics import TROUBLES, report, start_logging
from camb_desktop.runtime import process
from camb_desktop.runtime.bridge import Bridge
from camb_desktop.runtime.child import ChildProcess
from camb_desktop.runtime.instance import Question, SingleInstance
from camb_desktop.services.profile import why_unopened
from camb_desktop.services.translate import tr
from camb_desktop.storage.library import LibraryIsNewer
from camb_desktop.storage.paths import ProfilePaths
from camb_desktop.ui.look.icons import app_icon, pixmap
from camb_desktop.ui.look.theme import ThemeSource
from camb_desktop.ui.text.language import chosen, speak

log = logging.getLogger(__name__)

UNSEEN_MS = 1000
_BOX_ICON_PX = 40


def sandbox_command() -> list[str]:
    """How this very program, frozen or not, serves the sandbox."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--sandbox-server"]
    return [sys.executable, "-m", "camb_desktop", "--sandbox-server"]


@dataclass(frozen=True, slots=True)
class _Way:
    """What one start is about.

    Attributes:
        paths: its profile.
        sandbox: whether it is about the samples.
        texts: to be taken like a paste.
        sandbox_child: serves the samples already, and ``told`` what it told.
        back: where the user goes who leaves the samples; None: nowhere.
        geometry: of the window that was there before.
    """

    paths: ProfilePaths
    sandbox: bool = False
    texts: tuple[str, ...] = ()
    sandbox_child: ChildProcess | None = None
    told: dict[str, Any] | None = None
    back: _Way | None = None
    geometry: QByteArray | None = None


class _Application(QApplication):
    """The program, to which macOS hands files and links: there they stand on no command line.

    Signals:
        handed(tuple[str, ...]): as a second start would hand it over.
    """

    handed = Signal(object)

    def event(self, event: QEvent) -> bool:
        """See Qt."""
        if event.type() == QEvent.Type.FileOpen:
            assert isinstance(event, QFileOpenEvent)
            self.handed.emit((event.url().toString(),))
            return True
        return super().event(event)


class _Launch(QObject):
    """One start, from the arguments to the exit code, or to another start in the same process.

    Attributes:
        next: where to go from here instead of ending.
    """

    def __init__(self, qt: _Application, given: argparse.Namespace, way: _Way) -> None:
        super().__init__()
        self._qt = qt
        qt.handed.connect(self._on_called)
        self._given = given
        self._way = way
        self._paths = way.paths
        self._instance = SingleInstance(way.paths.config, self)
        self._sandbox = way.sandbox_child
        self.next: _Way | None = None
        self._app: App | None = None
        self._started = False
        self._is_locked = False  # the profile's folder takes no lock
        self._troubles = Bridge(self._on_trouble, self)
        self._waiting: list[object] = []
        self._questions: list[Question] = []
        self._box: QMessageBox | None = None

    def begin(self) -> int | None:
        """Returns an exit code when there is nothing to run."""
        texts = self._way.texts
        deadline = time.monotonic() + 3.0
        while not self._claim():
            if self._instance.hand_over(texts):
                return 0
            if time.monotonic() > deadline:  # the first instance is just ending, or hangs
                print("camb-desktop: another window uses this profile and does not answer", file=sys.stderr)
                return 2
            time.sleep(0.05)
        if self._is_locked and self._instance.hand_over(texts):
            return 0
        self._instance.called.connect(self._on_called)
        self._instance.asked.connect(self._on_asked)
        if self._way.told is not None:
            self._open(self._way.told)
        elif self._way.sandbox:
            self._instance.listen()
            self._sandbox = ChildProcess(sandbox_command(), self)
            self._sandbox.ready.connect(self._open)
            self._sandbox.failed.connect(self._on_sandbox_failed)
            self._sandbox.start()
        else:
            self._open(None)
        return None

    def _claim(self) -> bool:
        try:
            return self._instance.claim(listen=False)
        except PermissionError:
            self._is_locked = True
            return True  # where nobody answers, opening the library says what is wrong

    def end(self) -> None:
        """After the event loop."""
        TROUBLES.listen(None)
        self._troubles.close()
        if self._app is not None:
            ended = self._app.shutdown()
            if not ended:
                log.info("a thread did not end in time")
        if self._sandbox is not None:
            self._sandbox.shutdown()
        self._instance.release()

    def _open(self, sandbox: dict[str, Any] | None) -> None:
        try:
            self._app = App(
                self._paths,
                NullOutput(paced=True) if self._given.safe_mode else PortAudioOutput(),
                environment_key="" if sandbox else os.environ.get("CAMB_API_KEY", "").strip(),
                base_url=self._given.base_url,
                sandbox=sandbox,
                safe=self._given.safe_mode,
                can_leave=self._way.back is not None,
            )
        except (OSError, sqlite3.OperationalError, LibraryIsNewer) as error:
            log.info("library: not opened: %r", error)
            self._say_why_not(why_unopened(error), str(self._paths.library.parent), str(error))
            return
        except Exception as error:
            log.exception("the program could not open")
            why = tr("CAMB Desktop could not open because of a fault in it. Your runs are untouched; the log says more")
            self._say_why_not(why, str(self._paths.log), type(error).__name__)
            return
        if sandbox:
            self._app.name_samples({run["run_id"]: run["title"] for run in sandbox["run_ids"]})
            if not self._app.runs.counts().total:
                samples = "\n".join(str(run["run_id"]) for run in sandbox["run_ids"])
                if self._way.told is not None:  # asked for with a click just now
                    self._app.window.add_text(samples)
                else:
                    self._app.window.offer_text(samples)
        if self._way.geometry is not None:
            self._app.window.restoreGeometry(self._way.geometry)
        self._app.window.samples_asked.connect(self._to_samples)
        self._app.window.leave_asked.connect(self._leave_samples)
        self._app.window.first_frame.connect(self._start)
        self._app.window.show()
        # A window that nobody can see, such as one that starts as an icon, is not painted.
        QTimer.singleShot(UNSEEN_MS, self, self._start)

    def _start(self) -> None:
        """The rest, while the user looks at the window."""
        if self._app is None or self._started:
            return
        self._started = True
        self._instance.listen()
        TROUBLES.listen(self._troubles.post)
        self._app.start(self._way.texts)
        for texts in self._waiting:
            self._app.take_call(texts)
        for question in self._questions:
            self._app.take_question(question)

    def _on_trouble(self, text: object) -> None:
        assert isinstance(text, str)
        if self._app is None:
            return
        key = self._app.credentials.key()
        self._app.window.offer_report(report(text.replace(key, "…") if key else text))

    def _say_why_not(self, why: str, where: str, detail: str = "") -> None:
        """No window: say so on stderr and in a dialog, and end with 1."""
        print(f"camb-desktop: {why}: {where}", file=sys.stderr)
        theme = ThemeSource(self._qt).current  # what the window would have brought
        box = QMessageBox(QMessageBox.Icon.NoIcon, "CAMB Desktop", f"{why}.")
        box.setIconPixmap(pixmap("warning", theme.warning, _BOX_ICON_PX, box.devicePixelRatioF()))
        box.setInformativeText(where)
        if detail:
            box.setDetailedText(detail)
        close = box.addButton(QMessageBox.StandardButton.Close)
        close.setProperty("primary", True)
        close.style().polish(close)
        box.setDefaultButton(close)
        self._box = box  # nobody else holds it, and with Python's object the dialog would go
        box.finished.connect(lambda _button: self._qt.exit(1))
        box.open()

    # to the samples, and back

    def _to_samples(self) -> None:
        """Serve the samples first: the window stays until they can be shown."""
        child = ChildProcess(sandbox_command(), self)
        child.ready.connect(partial(self._go_to_samples, child))
        child.failed.connect(self._on_no_samples)
        child.start()

    def _go_to_samples(self, child: ChildProcess, told: dict[str, Any]) -> None:
        if self._app is None:
            return
        child.setParent(None)
        paths = (
            ProfilePaths.of_sandbox()
            if self._given.profile is None
            else ProfilePaths.below(self._given.profile / "samples")
        )
        paths.make()
        back = _Way(self._paths, texts=self._app.window.waiting_texts)
        self._go(_Way(paths, sandbox=True, sandbox_child=child, told=told, back=back))

    def _on_no_samples(self, why: str) -> None:
        log.info("the samples did not start: %s", why)
        if self._app is not None and self._app.window.door is not None:
            self._app.window.door.samples_failed()

    def _leave_samples(self) -> None:
        if self._way.back is not None:
            self._go(self._way.back)

    def _go(self, way: _Way) -> None:
        assert self._app is not None
        self.next = replace(way, geometry=self._app.window.saveGeometry())
        self._qt.exit(0)

    def _on_called(self, texts: object) -> None:
        if self._app is None or not self._started:
            self._waiting.append(texts)
        else:
            self._app.take_call(texts)

    def _on_asked(self, question: Question) -> None:
        if self._app is None or not self._started:
            self._questions.append(question)
        else:
            self._app.take_question(question)

    def _on_sandbox_failed(self, why: str) -> None:
        print(f"camb-desktop: the sandbox did not start: {why}", file=sys.stderr)
        self._qt.exit(1)


def run(given: argparse.Namespace) -> int:
    """Run the program until its window is closed; returns the exit code."""
    if given.profile is not None:
        paths, back = ProfilePaths.below(given.profile), None
    elif given.sandbox:
        paths, back = ProfilePaths.of_sandbox(), _Way(ProfilePaths.of_user())
    else:
        paths, back = ProfilePaths.of_user(), None
    way: _Way | None = _Way(paths, given.sandbox, tuple(given.text), back=back)
    try:
        for each in (paths, *((back.paths,) if back is not None else ())):
            each.make()
    except OSError as error:
        print(f"camb-desktop: cannot write to {Path(error.filename or '.').name}: {error.strerror}", file=sys.stderr)
        return 2
    start_logging(paths.log)
    QCoreApplication.setApplicationName("camb-desktop")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("camb-desktop")
    process.be_one_program()
    qt = _Application(sys.argv[:1])
    speak(qt, chosen(str(paths.settings)))
    qt.setWindowIcon(app_icon())
    _quit_on_signals(qt)
    code = 0
    while way is not None:
        code, way = _run_one(qt, given, way)
    return code


def _run_one(qt: _Application, given: argparse.Namespace, way: _Way) -> tuple[int, _Way | None]:
    """One start, to its end: the exit code, and where to go from there."""
    launch = _Launch(qt, given, way)
    code = launch.begin()
    if code is not None:
        return code, None
    code = qt.exec()
    qt.setQuitOnLastWindowClosed(False)  # the old window goes before the new one comes
    launch.end()
    qt.sendPostedEvents()
    qt.setQuitOnLastWindowClosed(True)
    gc.unfreeze()  # what the old window was made of
    return code, launch.next


def _quit_on_signals(qt: QApplication) -> None:
    def leave(_number: int, _frame: object) -> None:
        qt.quit()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, leave)
    beat = QTimer(qt)  # lets Python look at signals while Qt waits
    beat.timeout.connect(lambda: None)
    beat.start(250)

"""The command ``camb-desktop``."""

from __future__ import annotations

import builtins
import gc
import sys

from camb_desktop.arguments import parse

_SERVE = "--sandbox-server"


def main(arguments: list[str] | None = None) -> int:
    """Parse, then run. Exit codes: 0 quit, 2 bad arguments; of commands without a window: see ``headless``."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [_SERVE]:
        from camb_desktop.sandbox.child import main as serve

        return serve(arguments[1:])
    given = parse(arguments)
    if given.command:
        from camb_desktop.headless import run as run_command

        return run_command(given)
    if given.diagnostics:
        from camb_desktop.diagnostics import print_diagnostics

        return print_diagnostics(given.profile)
    load_qt()
    gc.disable()  # until the program is built: nothing of what is loaded and made by then is to be thrown away
    from camb_desktop.launch import run

    return run(given)


def load_qt() -> None:
    """Load Qt for Python without its hook into ``import``.

    For each module that is imported, the hook reads its source, to see whether it may say ``from __feature__ import``:
    a tenth of the time to the first frame, and all sources in memory. None of ours says so.
    """
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain_import


if __name__ == "__main__":
    raise SystemExit(main())

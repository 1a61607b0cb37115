"""The command ``camb-desktop``."""

from __future__ import annotations

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
    gc.disable()  # until the program is built: nothing of what is loaded and made by then is to be thrown away
    from camb_desktop.launch import run

    return run(given)


if __name__ == "__main__":
    raise SystemExit(main())

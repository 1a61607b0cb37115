"""The command ``camb-desktop``."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from typing import NoReturn

from camb_desktop import __version__
from camb_desktop.core.links import service_address

_SERVE = "--sandbox-server"
_VERBS = ("add", "export")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, and exit code 2."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(2)


def _address(text: str) -> str:
    try:
        return service_address(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = _Parser(
        prog="camb-desktop",
        description="Hear, judge, keep and share the audio that CAMB.AI generated.",
        epilog="For scripts, without a window: camb-desktop add --help, camb-desktop export --help",
    )
    parser.add_argument("--sandbox", action="store_true", help="try the program on sample data, without a key")
    parser.add_argument("--base-url", type=_address, metavar="URL", help="address of the service")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep everything under DIR alone")
    parser.add_argument("--safe-mode", action="store_true", help="default settings, no sound, no network")
    parser.add_argument("--version", action="version", version=f"camb-desktop {__version__}")
    parser.add_argument("--diagnostics", action="store_true", help="print what is needed for a bug report, and end")
    parser.add_argument(
        "text", nargs="*", metavar="TEXT", help="run IDs, taken like a paste, files that hold some, or camb-run: links"
    )
    given = parser.parse_args(arguments)
    if given.base_url is None and not given.sandbox:
        given.base_url = _named_address()
    return given


def _named_address() -> str | None:
    """The address that the environment names, if any."""
    named = os.environ.get("CAMB_BASE_URL", "").strip()
    if not named:
        return None
    try:
        return service_address(named)
    except ValueError as error:
        print(f"camb-desktop: CAMB_BASE_URL: {error}", file=sys.stderr)
        raise SystemExit(2) from None


def main(arguments: list[str] | None = None) -> int:
    """Parse, then run. Exit codes: 0 quit, 2 bad arguments; of what scripts ask for, see ``scripted``."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [_SERVE]:
        from camb_desktop.sandbox.child import main as serve

        return serve(arguments[1:])
    if arguments[:1] in ([verb] for verb in _VERBS):
        from camb_desktop.scripted import main as work

        return work(arguments, _named_address())
    given = _parse(arguments)
    if given.diagnostics:
        from camb_desktop.diagnostics import print_diagnostics

        return print_diagnostics(given.profile)
    gc.disable()  # until the program is built: nothing of what is loaded and made by then is to be thrown away
    from camb_desktop.launch import run

    return run(given)


if __name__ == "__main__":
    raise SystemExit(main())

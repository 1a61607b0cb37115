"""The command ``camb-desktop``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from camb_desktop import __version__

_SERVE = "--sandbox-server"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, and exit code 2."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(2)


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        parts, host = urlsplit(""), None
    local = host in ("localhost", "127.0.0.1", "::1")
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and local)) or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError("the address has to start with https:// and name a host")
    return text.rstrip("/")


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = _Parser(prog="camb-desktop", description="Hear, judge, keep and share the audio that CAMB.AI generated.")
    parser.add_argument("--sandbox", action="store_true", help="try the program on sample data, without a key")
    parser.add_argument("--base-url", type=_address, metavar="URL", help="address of the service")
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep everything under DIR alone")
    parser.add_argument("--version", action="version", version=f"camb-desktop {__version__}")
    parser.add_argument("--diagnostics", action="store_true", help="print what is needed for a bug report, and end")
    parser.add_argument("text", nargs="*", metavar="TEXT", help="run IDs, taken like a paste")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Parse, then run. Exit codes: 0 quit, 2 bad arguments."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == [_SERVE]:
        from camb_desktop.sandbox.child import main as serve

        return serve(arguments[1:])
    given = _parse(arguments)
    if given.diagnostics:
        from camb_desktop.diagnostics import print_diagnostics

        return print_diagnostics(given.profile)
    from camb_desktop.app import run

    return run(given)


if __name__ == "__main__":
    raise SystemExit(main())

"""What may stand on the command line. Loads nothing that takes time."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from camb_desktop import __version__
from camb_desktop.core.conversion import LOUDEST_TARGET, QUIETEST_TARGET, Format
from camb_desktop.core.links import service_address
from camb_desktop.core.runs import Kind

_PROGRAM = "camb-desktop"
_WITH_VALUE = ("--base-url", "--profile")  # of those that may stand before a command


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line, and exit code 2."""
        print(f"{self.prog}: {message}", file=sys.stderr)
        raise SystemExit(2)


def parse(arguments: list[str]) -> argparse.Namespace:
    """Sort them out; ``command`` is ``add``, ``export``, or empty for a window. Wrong ones end the program."""
    at = _place_of_command(arguments)
    if at is None:
        parser, command, rest = _of_window(), "", arguments
    else:
        command, rest = arguments[at], [*arguments[:at], *arguments[at + 1 :]]
        parser = _COMMANDS[command]()
    given = parser.parse_args(rest)
    if command == "export" and given.loudness is not None and given.format is None:
        parser.error("--loudness needs --format: the bytes as received have the loudness that they have")
    given.command = command
    named = os.environ.get("CAMB_BASE_URL", "").strip()
    if "base_url" in given and given.base_url is None and named and not getattr(given, "sandbox", False):
        try:
            given.base_url = service_address(named)
        except ValueError as error:
            parser.error(f"CAMB_BASE_URL: {error}")
    return given


def _place_of_command(arguments: list[str]) -> int | None:
    """The first word that is no option, where it is a command; ``--`` before it makes it a text."""
    at = 0
    while at < len(arguments) and arguments[at].startswith("-") and arguments[at] != "--":
        at += 2 if arguments[at] in _WITH_VALUE else 1
    return at if at < len(arguments) and arguments[at] in _COMMANDS else None


def _of_window() -> _Parser:
    parser = _Parser(
        prog=_PROGRAM,
        description="Hear, judge, keep and share the audio that CAMB.AI generated.",
        epilog=f"Without a window, for scripts: {_PROGRAM} add TEXT …, {_PROGRAM} export --kept --to DIR; "
        "each tells more with --help.",
    )
    parser.add_argument("--sandbox", action="store_true", help="try the program on sample data, without a key")
    _add_service(parser)
    parser.add_argument("--safe-mode", action="store_true", help="default settings, no sound, no network")
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    parser.add_argument("--diagnostics", action="store_true", help="print what is needed for a bug report, and end")
    parser.add_argument(
        "text", nargs="*", metavar="TEXT", help="run IDs, taken like a paste, files that hold some, or camb-run: links"
    )
    return parser


def _of_add() -> _Parser:
    parser = _Parser(
        prog=f"{_PROGRAM} add",
        description="Add runs to the list, fetch them and wait, without a window; one that is open does it. "
        "Prints one JSON object. Exit codes: 0 all came, 1 some did not, 2 nothing could be done.",
    )
    _add_service(parser)
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in Kind],
        default="auto",
        help="which kind of runs these are; auto finds out",
    )
    parser.add_argument(
        "--wait", type=_seconds, metavar="SECONDS", help="wait no longer than this; 0 to add them and not wait at all"
    )
    parser.add_argument(
        "text", nargs="+", metavar="TEXT", help="taken like a paste; a file: address like what stands in it; - is input"
    )
    return parser


def _of_export() -> _Parser:
    parser = _Parser(
        prog=f"{_PROGRAM} export",
        description="Save takes of the list to a folder, byte for byte or converted, without a window; one may be "
        "open. Prints one JSON object. Exit codes: 0 all were saved, 1 some were not, 2 nothing could be done.",
    )
    _add_profile(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--kept", action="store_true", help="the takes that are kept")
    which.add_argument("--all", action="store_true", help="every take that has audio")
    parser.add_argument("--to", type=Path, metavar="DIR", required=True, help="the folder; made if need be")
    parser.add_argument(
        "--pattern", metavar="PATTERN", help="names of the files, such as '{n:02} {name}'; as in Save kept by default"
    )
    parser.add_argument(
        "--format", choices=[each.value for each in Format], help="convert to this; the bytes as received by default"
    )
    parser.add_argument(
        "--loudness",
        type=_loudness,
        metavar="LUFS",
        help="with --format: bring each take to this, such as -16",
    )
    parser.add_argument("--sidecar", action="store_true", help="put a JSON file beside each that tells its origin")
    return parser


def _add_service(parser: _Parser) -> None:
    parser.add_argument("--base-url", type=_address, metavar="URL", help="address of the service")
    _add_profile(parser)


def _add_profile(parser: _Parser) -> None:
    parser.add_argument("--profile", type=Path, metavar="DIR", help="keep everything under DIR alone")


def _address(text: str) -> str:
    try:
        return service_address(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _loudness(text: str) -> float:
    try:
        target = float(text)
    except ValueError:
        target = 0.0
    if not QUIETEST_TARGET <= target <= LOUDEST_TARGET:
        raise argparse.ArgumentTypeError(f"LUFS from {QUIETEST_TARGET:g} to {LOUDEST_TARGET:g} are needed, such as -16")
    return target


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 1e6:
        raise argparse.ArgumentTypeError("a number of seconds is needed, 0 or more")
    return seconds


_COMMANDS: dict[str, Callable[[], _Parser]] = {"add": _of_add, "export": _of_export}

"""What a start was given on its command line: text, files to open, and links by which other programs offer runs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl

SCHEME = "camb-run:"
_MOST = 500  # of one link; a page that offers more is no friend
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{1,19}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Given:
    """Sorted out.

    Attributes:
        texts: each to be taken like a paste: they were typed.
        files: to be read like a paste: they were chosen.
        offered: run IDs and task IDs of links. Any page can make one, so the user is asked.
    """

    texts: tuple[str, ...]
    files: tuple[Path, ...]
    offered: tuple[str, ...]


def sort_out(arguments: Iterable[str]) -> Given:
    """Tell what each argument is. Touches no file."""
    texts: list[str] = []
    files: list[Path] = []
    offered: list[str] = []
    for argument in arguments:
        if argument.lower().startswith(SCHEME):
            offered += _ID.findall(QUrl.fromPercentEncoding(argument[len(SCHEME) :].encode()))
        elif (url := QUrl(argument)).isLocalFile():
            files.append(Path(url.toLocalFile()))
        else:
            texts.append(argument)
    return Given(tuple(texts), tuple(files), tuple(dict.fromkeys(offered))[:_MOST])

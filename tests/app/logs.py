"""What the program complained of in its log file, where Qt's warnings and unforeseen exceptions go."""

from __future__ import annotations

import re
from pathlib import Path

_COMPLAINT = re.compile(r"\d{4}-\d\d-\d\d [\d:,]+ (?:WARNING|ERROR|CRITICAL)\b")
_TO_SCREEN_READERS = (
    "AtSpiAdaptor::applicationInterface does not implement",  # to every one, of no consequence
    "Could not find accessible on path",  # the reader asked for what had been on the screen a moment before
)


def complaints(profile: Path) -> str:
    """The whole logs of a profile when they hold a warning or worse, or nothing."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((profile / "logs").glob("camb-desktop.log*"))]
    lines = [line for text in texts for line in text.splitlines()]
    bad = any(_COMPLAINT.match(line) and not any(said in line for said in _TO_SCREEN_READERS) for line in lines)
    return "\n".join(lines) if bad else ""

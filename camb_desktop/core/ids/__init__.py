"""Run IDs and task IDs out of whatever was pasted.

The readers are loaded with the first text: their patterns take longer to build than the window does.
"""

from camb_desktop.core.ids.found import MAX_RUN_ID, Entry, Extraction, Range
from camb_desktop.core.ids.shown import shown

__all__ = ["MAX_RUN_ID", "Entry", "Extraction", "Range", "beginning", "extract", "shown"]


def extract(text: str) -> Extraction:
    """See :func:`camb_desktop.core.ids.reading.extract`."""
    from camb_desktop.core.ids.reading import extract as read

    return read(text)


def beginning(text: str, limit: int) -> str:
    """See :func:`camb_desktop.core.ids.reading.beginning`."""
    from camb_desktop.core.ids.reading import beginning as read

    return read(text, limit)

"""Run IDs and task IDs out of whatever was pasted."""

from camb_desktop.core.ids.extract import extract
from camb_desktop.core.ids.found import MAX_RUN_ID, Entry, Extraction, Range
from camb_desktop.core.ids.shown import shown

__all__ = ["MAX_RUN_ID", "Entry", "Extraction", "Range", "extract", "shown"]

"""What can be taken back."""

from __future__ import annotations

from typing import Protocol


class Act(Protocol):
    """Does something and returns what takes it back, which is an act again; None when there was nothing to do."""

    def __call__(self) -> Act | None:
        """Do it. GUI thread."""

"""The one way of a sentence to a person; see :mod:`camb_desktop.services.translate`, which the services use too."""

from __future__ import annotations

from camb_desktop.services.translate import tr

__all__ = ["tr"]

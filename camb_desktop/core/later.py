"""Modules that are imported when something of them is first used: the first frame needs none of them.

To import numpy takes as long as to build the window. Whoever writes ``from camb_desktop.core.later import np`` has it
as if it were imported, but for that; types of it are for annotations alone, or stand in quotes.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any


class Later(ModuleType):
    """Stands for the module ``name``, and has all that it has from the first use on. Any thread."""

    def __getattr__(self, name: str) -> Any:
        module = import_module(self.__name__)
        vars(self).update(vars(module))  # from here on Python does not come here
        return getattr(module, name)


if TYPE_CHECKING:
    import hashlib

    import numpy as np
    from numpy.typing import NDArray
else:
    hashlib = Later("hashlib")
    np = Later("numpy")
    NDArray = None

__all__ = ["Later", "NDArray", "hashlib", "np"]

"""Frozen values, made quickly when the program starts.

``dataclasses.dataclass`` compiles six methods of each frozen class, one by one: for all of them a sixth of the time to
the first frame. The ``dataclass`` here compiles ``__init__`` alone. Type checkers see the original, and they are what
keeps values frozen: nothing does so while the program runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    from dataclasses import dataclass as _dataclass
    from operator import attrgetter
    from reprlib import recursive_repr

    def dataclass(*, frozen, slots=False, eq=True, kw_only=False):
        """As ``dataclasses.dataclass``, for frozen values alone."""
        assert frozen, "what changes is a class of dataclasses.dataclass"

        def make(cls):
            own = cls.__dict__.keys() & {"__repr__", "__eq__", "__hash__"}
            made = _dataclass(slots=slots, eq=False, repr=False, kw_only=kw_only)(cls)
            if "__repr__" not in own:
                made.__repr__ = _told
            if eq and not own & {"__eq__", "__hash__"}:
                _compare(made)
            return made

        return make

    @recursive_repr()
    def _told(self):
        shown = (name for name, field in self.__dataclass_fields__.items() if field.repr)
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

    def _compare(cls):
        names = [name for name, field in cls.__dataclass_fields__.items() if field.compare]
        values_of = attrgetter(*names) if names else lambda _self: ()

        def __eq__(self, other):
            return values_of(self) == values_of(other) if other.__class__ is self.__class__ else NotImplemented

        def __hash__(self):
            return hash(values_of(self))

        cls.__eq__, cls.__hash__ = __eq__, __hash__

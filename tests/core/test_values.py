"""Values are what the standard library's frozen dataclasses are, and made more quickly."""

from __future__ import annotations

import dataclasses
from dataclasses import field

import pytest

from camb_desktop.core.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0
    name: str = field(default="", compare=False)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Place:
    x: int
    y: int = 0
    name: str = field(default="", compare=False)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Nothing:
    """No field."""


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    x: int


def test_values_are_equal_by_what_is_to_be_compared() -> None:
    assert Point(1, 2, "a") == Point(1, 2, "b")
    assert hash(Point(1, 2, "a")) == hash(Point(1, 2, "b"))
    assert Point(1, 2) != Point(1, 3)
    assert Point(1, secret="a") != Point(1, secret="b")
    assert Point(1) != Place(1)
    assert Point(1) != (1, 0, "", "")
    assert Nothing() == Nothing()
    assert len({Nothing(), Nothing(), Point(1), Point(1)}) == 2


def test_things_are_equal_to_themselves_alone() -> None:
    thing = Thing(1)
    assert thing == thing
    assert thing != Thing(1)


def test_what_is_not_to_be_told_is_not_told() -> None:
    assert repr(Point(1, 2, "a", "b")) == "Point(x=1, y=2, name='a')"
    assert repr(Nothing()) == "Nothing()"


def test_they_are_dataclasses_to_all_others() -> None:
    assert dataclasses.replace(Point(1, 2), y=5) == Point(1, 5)
    assert dataclasses.asdict(Point(1, 2)) == {"x": 1, "y": 2, "name": "", "secret": ""}
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
    with pytest.raises(AttributeError):
        Point(1).other = 1  # type: ignore[attr-defined]

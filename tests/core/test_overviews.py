"""The overviews at the head of two modules name all that is in them, and as it is."""

from __future__ import annotations

import re

from camb_desktop.core import errors, events


def test_the_tree_of_errors_is_that_of_the_classes() -> None:
    assert errors.__doc__ is not None
    drawn: dict[str, str] = {}
    above = ["CambError"]
    for indent, name in re.findall(r"^([│ ├└─]+)([A-Z]\w+)", errors.__doc__, re.MULTILINE):
        depth = len(indent) // 4
        drawn[name] = above[depth - 1]
        above[depth:] = [name]
    classes = [each for each in vars(errors).values() if isinstance(each, type) and each is not errors.CambError]
    assert drawn == {each.__name__: each.__base__.__name__ for each in classes if each.__base__ is not None}


def test_the_order_of_events_names_every_event() -> None:
    assert events.__doc__ is not None
    named = set(re.findall(r"\b[A-Z]\w+[a-z]\w*", events.__doc__))
    assert {each.__name__ for each in events.JobEvent.__subclasses__()} <= named
    assert "Waiting" not in named, "that is what Paused holds"

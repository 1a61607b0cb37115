from __future__ import annotations

import random

from camb_desktop.ui.runs.shown_rows import ShownRows


def test_each_row_is_found_whatever_came_and_went() -> None:
    chance = random.Random(3)
    shown = ShownRows(range(0, 6_000, 2))
    plain = list(range(0, 6_000, 2))
    spare = list(range(1, 6_000, 2))
    for _ in range(3_000):
        at = chance.randrange(len(plain))
        if chance.random() < 0.5:
            row_id = spare.pop()
            shown.insert(at, row_id)
            plain.insert(at, row_id)
        else:
            last = min(len(plain) - 1, at + chance.randrange(2))
            shown.remove(at, last)
            del plain[at : last + 1]
        seen = chance.randrange(len(plain))
        assert shown.position(plain[seen]) == seen
    shown.extend([9_001, 9_003])
    plain += [9_001, 9_003]
    assert shown.ids == plain
    assert [shown.position(row_id) for row_id in plain] == list(range(len(plain)))
    assert shown.position(-1) is None
    assert 9_001 in shown

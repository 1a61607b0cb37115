"""Which endpoint an unknown run is asked at first."""

from __future__ import annotations

import bisect

from camb_desktop.core.runs import Kind


class KindBook:
    """Remembers which endpoint answered for a run, and guesses from its neighbours. One thread."""

    def __init__(self) -> None:
        self._kinds: dict[int, Kind] = {}
        self._sorted: list[int] = []

    def __len__(self) -> int:
        return len(self._kinds)

    def learn(self, run_id: int, kind: Kind) -> None:
        """An endpoint of ``kind`` (SPEECH or SOUND) answered for this run."""
        if run_id not in self._kinds:
            bisect.insort(self._sorted, run_id)
        self._kinds[run_id] = kind

    def known(self, run_id: int) -> Kind | None:
        """The kind that has answered for this run before, or None."""
        return self._kinds.get(run_id)

    def guess(self, run_id: int) -> Kind:
        """The known kind, else that of the nearest run ID, else SPEECH."""
        if (known := self._kinds.get(run_id)) is not None:
            return known
        at = bisect.bisect(self._sorted, run_id)
        near = self._sorted[max(0, at - 1) : at + 1]
        if not near:
            return Kind.SPEECH
        return self._kinds[min(near, key=lambda other: abs(other - run_id))]


def other_kind(kind: Kind) -> Kind:
    """SOUND for SPEECH and the other way round."""
    return Kind.SOUND if kind is Kind.SPEECH else Kind.SPEECH

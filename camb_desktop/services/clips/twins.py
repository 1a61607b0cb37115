"""Which rows hold the same audio, sample for sample, whatever it is packed in. GUI thread."""

from __future__ import annotations

from bisect import bisect_left, insort

from camb_desktop.core.clip import Measures


class Twins:
    """Groups of rows by the digest of their samples.

    Only the oldest row of a group, and the one after it, are ever named to others: a row that comes or goes changes
    what is said of few.
    """

    def __init__(self) -> None:
        self._groups: dict[str, list[int]] = {}  # row IDs in order
        self._key_of: dict[int, str] = {}

    def add(self, row_id: int, measures: Measures) -> set[int]:
        """It was measured; returns the other rows of which something else has to be said now."""
        changed = self.remove((row_id,))
        if not measures.samples_md5:
            return changed
        key = f"{measures.info.sample_rate_hz}:{measures.info.channels}:{measures.samples_md5}"
        group = self._groups.setdefault(key, [])
        before = group[:2]
        insort(group, row_id)
        self._key_of[row_id] = key
        return changed | (self._of_changed(group, before) - {row_id})

    def remove(self, row_ids: tuple[int, ...]) -> set[int]:
        """They are no more; returns the rows of which something else has to be said now."""
        firsts: dict[str, list[int]] = {}
        for row_id in row_ids:
            key = self._key_of.pop(row_id, None)
            if key is None:
                continue
            group = self._groups[key]
            firsts.setdefault(key, group[:2])
            del group[bisect_left(group, row_id)]
        changed: set[int] = set()
        for key, before in firsts.items():
            changed |= self._of_changed(self._groups[key], before)
            if not self._groups[key]:
                del self._groups[key]
        return changed - set(row_ids)

    def of(self, row_id: int) -> int | None:
        """The oldest other row with the same audio."""
        group = self._groups.get(self._key_of.get(row_id, ""), ())
        return next((other for other in group[:2] if other != row_id), None)

    @staticmethod
    def _of_changed(group: list[int], before: list[int]) -> set[int]:
        """Rows whose answer is another than with ``before`` as the first two of the group."""
        if group[:1] != before[:1]:
            return set(group)
        return set(group[:1]) if group[:2] != before else set()

"""What the user does to find runs again: tags, collections, saved searches. Each act can be taken back. GUI thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from camb_desktop.core.runs import Run
from camb_desktop.core.shelf import SavedSearch, Shelf
from camb_desktop.core.tags import cleaned, in_order, same, tags_in
from camb_desktop.services.acts import Act
from camb_desktop.services.runs import RunsService

_LOOKED_AT = 500  # rows


class Finding:
    """Works on the rows of ``runs``, and on its shelf."""

    def __init__(self, runs: RunsService) -> None:
        self._runs = runs

    # tags

    def set_tags(self, row_ids: Sequence[int], text: str, shown: Sequence[str]) -> Act | None:
        """Give rows the tags of ``text`` that were not ``shown`` before, and take from them those that are no more."""
        wanted = tags_in(text)
        new = [tag for tag in wanted if tag not in shown]
        gone = {tag for tag in shown if tag not in wanted}
        return self._runs.set_tags(row_ids, lambda run: (*(tag for tag in run.tags if tag not in gone), *new))

    def common_tags(self, row_ids: Sequence[int]) -> tuple[str, ...]:
        """The tags that all of these rows have; of very many, the first of them."""
        tags = [set(run.tags) for run in self._runs.look(row_ids[:_LOOKED_AT])]
        return in_order(set.intersection(*tags)) if tags else ()

    # collections

    def known(self, name: str) -> str:
        """The collection of that name as it is spelt; ``name`` itself where there is none yet, nothing for no name."""
        name = cleaned(name)
        return next((each for each in self._runs.collections() if same(each) == same(name)), name)

    def add(self, name: str, row_ids: Sequence[int]) -> Act | None:
        """Put rows into a collection, which is made if there is none of that name."""
        name = self.known(name)
        return self._do(self._with(name), row_ids, lambda run: (*run.collections, name)) if name else None

    def take_out(self, name: str, row_ids: Sequence[int]) -> Act | None:
        """Take rows out of a collection; it stays, be it empty."""
        return self._do(self._with(name), row_ids, lambda run: _without(run, name))

    def renamed(self, name: str, new: str) -> str:
        """What a collection is called once it is renamed: the name of another one, if that is the same."""
        return cleaned(new) if same(cleaned(new)) == same(name) else self.known(new)

    def rename(self, name: str, new: str) -> Act | None:
        """Call a collection otherwise; where another one is called so already, they become one."""
        new = self.renamed(name, new)
        if not new or new == name:
            return None
        shelf = self._runs.shelf
        others = tuple(each for each in shelf.collections if each != name)
        searches = tuple(replace(each, collection=new) if each.collection == name else each for each in shelf.searches)
        renamed = Shelf(in_order((*others, new)), searches)
        return self._do(renamed, self._runs.in_collection(name), lambda run: (*_without(run, name), new))

    def delete(self, name: str) -> Act | None:
        """Delete a collection; its runs stay."""
        shelf = self._runs.shelf
        rest = Shelf(tuple(each for each in shelf.collections if each != name), shelf.searches)
        return self._do(rest, self._runs.in_collection(name), lambda run: _without(run, name))

    # saved searches

    def save_search(self, search: SavedSearch) -> Act | None:
        """Keep a search under its name, instead of one that has it already."""
        name = cleaned(search.name)
        if not name:
            return None
        new = replace(search, name=name, changed_at=time.time())
        return self._do(self._without_search(name).with_searches([new]))

    def delete_search(self, name: str) -> Act | None:
        """Keep it no longer."""
        return self._do(self._without_search(name))

    def _without_search(self, name: str) -> Shelf:
        shelf = self._runs.shelf
        return replace(shelf, searches=tuple(each for each in shelf.searches if same(each.name) != same(name)))

    # both at once

    def _with(self, name: str) -> Shelf:
        shelf = self._runs.shelf
        return replace(shelf, collections=in_order((*shelf.collections, name)))

    def _do(
        self, shelf: Shelf, row_ids: Iterable[int] = (), names: Callable[[Run], Iterable[str]] = lambda _run: ()
    ) -> Act | None:
        before = self._runs.shelf
        rows = self._runs.set_collections(row_ids, names)
        self._runs.put_shelf(shelf)
        return self._reverse(before, rows) if rows is not None or shelf != before else None

    def _reverse(self, shelf: Shelf, rows: Act | None) -> Act:
        def back() -> Act:
            now = self._runs.shelf
            forth = rows() if rows is not None else None
            self._runs.put_shelf(shelf)
            return self._reverse(now, forth)

        return back


def _without(run: Run, name: str) -> tuple[str, ...]:
    return tuple(each for each in run.collections if each != name)

"""What commands do that needs more than a line. Knows services, the selection and parts with a purpose, no window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from camb_desktop.core.clip import Transport
from camb_desktop.core.filenames import PatternError
from camb_desktop.core.runs import Decision, Kind, Status
from camb_desktop.core.saveplan import names_of
from camb_desktop.core.tags import as_text
from camb_desktop.core.values import dataclass
from camb_desktop.services.acts import Act
from camb_desktop.ui.commands.history import History
from camb_desktop.ui.dialogs.opener import Dialogs
from camb_desktop.ui.export.save import Saving
from camb_desktop.ui.look.announce import announce
from camb_desktop.ui.look.message_bar import MessageBar
from camb_desktop.ui.player.compare import Comparison
from camb_desktop.ui.player.details import DetailsPanel
from camb_desktop.ui.player.preview import Preview
from camb_desktop.ui.player.transport_bar import NO_SPEEDS, SPEEDS
from camb_desktop.ui.runs.entry_bar import EntryBar, local_files
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.runs.panel import ListPanel
from camb_desktop.ui.runs.selection import Selection
from camb_desktop.ui.runs.shelf_menu import membership_menu
from camb_desktop.ui.runs.table_view import RunTable
from camb_desktop.ui.text.runs import decided_text, feedback_text
from camb_desktop.ui.text.translate import tr
from camb_desktop.ui.waveform.view import WaveformView

if TYPE_CHECKING:
    from camb_desktop.services.finding import Finding
    from camb_desktop.services.links import LinksService
    from camb_desktop.services.player import PlayerService
    from camb_desktop.services.reports import AddReport
    from camb_desktop.services.runs import RunsService
    from camb_desktop.services.settings import Settings

_DECIDED = {
    Decision.KEPT: "Keep %n take|Keep %n takes",
    Decision.REJECTED: "Reject %n take|Reject %n takes",
    Decision.UNDECIDED: "Back to undecided|Back to undecided",
}
_LOOKED_AT = 500  # selected runs, to see what can be done with them
_STILL = (Transport.EMPTY, Transport.STOPPED)


class When(Enum):
    """When a command is possible."""

    ALWAYS = "always"
    RUN = "a run is selected, or shown"
    SHOWN = "a run is shown"
    AUDIO = "a selected run has its audio"
    KEPT = "a take is kept"
    RUN_ID = "a selected run has its run ID"
    ROWS = "the list shows runs"
    COLLECTION = "a collection is shown, and the whole list is read"
    NARROWED = "something is looked for"
    SEARCH = "a saved search is shown"
    PLAYABLE = "there is something to play"
    SOUNDING = "something is heard, paused, or about to be"
    COMPARING = "a take is marked to compare with"
    ENTERED = "there is a selection, a comparison or sound to leave"
    UNDO = "an act can be taken back"
    REDO = "an act can be done again"


@dataclass(frozen=True, eq=False)
class Handlers:
    """What the table of commands works with: services, and what parts of the window offer. GUI thread only.

    Attributes:
        hold: keeps an act for later, with the arguments that would bring the same, and says whether it did.
        step_pane: moves the keyboard to another pane.
        show_menu: opens the menu.
        close: closes the window.
    """

    runs: RunsService
    finding: Finding
    links: LinksService
    player: PlayerService
    settings: Settings
    selection: Selection
    history: History
    preview: Preview
    comparison: Comparison
    saving: Saving
    dialogs: Dialogs
    entry: EntryBar
    list: ListPanel
    table: RunTable
    details: DetailsPanel
    waveform: WaveformView
    status: MessageBar
    hold: Callable[[tuple[str, ...], Callable[[], object]], bool]
    step_pane: Callable[[int], object]
    show_menu: Callable[[], object]
    close: Callable[[], object]

    def possible(self) -> frozenset[When]:
        """What holds now."""
        run, targets = self.runs.run, self.selection.targets
        sounding = self.player.state.transport not in _STILL or self.preview.waits_to_play
        comparing, selected = self.comparison.pair is not None, self.player.state.region is not None
        some = targets[:_LOOKED_AT]
        held = {
            When.ALWAYS: True,
            When.RUN: bool(targets),
            When.SHOWN: self.selection.shown is not None,
            When.KEPT: self.runs.counts().kept > 0,
            When.AUDIO: len(targets) > len(some) or any(run(row_id).audio is not None for row_id in some),
            When.RUN_ID: len(targets) > len(some) or any(run(row_id).run_id is not None for row_id in some),
            When.ROWS: self.table.has_rows,
            When.COLLECTION: bool(self.list.collection) and self.runs.is_loaded,
            When.NARROWED: self.list.filter.narrows,
            When.SEARCH: self.list.saved_search is not None,
            When.PLAYABLE: self.preview.can_play(),
            When.SOUNDING: sounding,
            When.COMPARING: comparing,
            When.ENTERED: sounding or comparing or selected,
            When.UNDO: bool(self.history.undo_name),
            When.REDO: bool(self.history.redo_name),
        }
        return frozenset(when for when, holds in held.items() if holds)

    # adding

    def add_text(self, text: str, kind: Kind) -> None:
        """Take ``text`` like a paste: add its runs; before there is a key it waits for one."""
        if not self.hold((text,), partial(self.add_text, text, kind)):
            self.runs.add_text(text, kind)

    def add_files(self, paths: tuple[Path, ...], kind: Kind) -> None:
        """Take what stands in files like a paste; before there is a key they wait for one."""
        urls = tuple(QUrl.fromLocalFile(str(path)).toString() for path in paths)
        if not self.hold(urls, partial(self.add_files, paths, kind)):
            self.runs.add_files(paths, kind)

    def open_files(self) -> None:
        """Ask which files to take like a paste."""
        self.saving.ask_files(lambda paths: self.add_files(paths, self.entry.chosen_kind))

    def on_imported(self, take_back: Act) -> None:
        """Rows know more from a list: remember what takes that back."""
        self.history.do(tr("Reading of a list"), lambda: take_back)

    def export_list(self, row_ids: tuple[int, ...]) -> None:
        """Write the selected runs to a file, or all where it is not several that are selected."""
        self.saving.ask_list(row_ids if len(row_ids) > 1 else self.runs.order())

    def on_added(self, report: AddReport) -> None:
        """Say what became of a paste, show the first of its runs, and offer what was left out."""
        trouble = report.rejected or report.key_like or not (report.added or report.known)
        self.entry.show_report(report)
        self.list.show_added(report, busy=self.player.active)
        self.list.offer_left_over(report, self.add_left_over)
        self.status.tell(feedback_text(report), "warning" if trouble else "info")

    def add_left_over(self, run_ids: Sequence[int], kind: Kind) -> None:
        """Add what a paste left out, after all."""
        name = tr("Add %n run|Add %n runs", len(run_ids))
        self.history.do(name, partial(self.runs.add_ids, run_ids, kind))

    def paste(self) -> None:
        """Add what is on the clipboard."""
        text, paths = QGuiApplication.clipboard().text(), local_files(QGuiApplication.clipboard().mimeData())
        if paths:
            self.add_files(paths, self.entry.chosen_kind)
        elif text.strip():
            self.add_text(text, self.entry.chosen_kind)

    # runs

    def copy_ids(self, row_ids: tuple[int, ...]) -> None:
        """Copy run IDs, one per line."""
        runs = [self.runs.run(row_id) for row_id in row_ids]
        ids = [str(run.run_id) for run in runs if run.run_id is not None]
        if ids:
            QGuiApplication.clipboard().setText("\n".join(ids))
            self.status.tell(tr("Run ID copied|%n run IDs copied", len(ids)), "info")

    def decide(self, row_ids: tuple[int, ...], decision: Decision) -> None:
        """Keep takes, reject them, or take either back; then go on to the next that waits for a decision."""
        if not row_ids:
            return
        following = self.list.next_undecided(row_ids) if self.settings.go_on else None
        self._decide(row_ids, decision)
        if following is not None and decision is not Decision.UNDECIDED:
            self.preview.go_to(following)

    def all_are(self, decision: Decision) -> bool:
        """Whether the decision on everything that is selected is this one; of very many, on the first of them."""
        some = self.selection.targets[:_LOOKED_AT]
        return bool(some) and all(run.decision is decision for run in self.runs.look(some))

    def toggle(self, row_id: int, decision: Decision) -> None:
        """A click in a row: decide so, or take that back; the list stays where it is."""
        on = self.runs.run(row_id).decision is decision
        self._decide((row_id,), Decision.UNDECIDED if on else decision)

    def _decide(self, row_ids: tuple[int, ...], decision: Decision) -> None:
        name = tr(_DECIDED[decision], len(row_ids))
        act = partial(self.runs.decide, row_ids, decision)
        self.history.do(name, act, undone=partial(self.list.return_to, row_ids[0]))
        announce(self.table, decided_text(decision, len(row_ids), self.runs.counts()))

    def kept(self) -> tuple[int, ...]:
        """The kept takes, in the order of the list."""
        return self.runs.decided(Decision.KEPT)

    def save_kept(self) -> None:
        """Ask where to, and under which names."""
        if not self.saving.ask_kept(self.kept()):
            self.status.tell(tr("None of the kept takes has its audio yet"), "warning")

    def hear_again(self) -> None:
        """Go to the first of the kept takes, or where nothing is kept, of the rejected ones."""
        self.list.show_view(View.KEPT if self.runs.counts().kept else View.REJECTED)
        self.list.enter()
        self.list.go_to_first()
        if self.selection.shown is not None:
            self.preview.play_from_start(self.selection.shown)

    def set_go_on(self, on: bool) -> None:
        """Go on to the next take after a decision, or stay."""
        self.settings.go_on = on

    def set_play_through(self, on: bool) -> None:
        """Play the next take when one ends, or fall silent."""
        self.settings.play_through = on

    def rename(self, row_id: int, name: str) -> None:
        """Give a run the user's own name, or all that are selected, each with its number."""
        rows = self.selection.targets
        if row_id not in rows or len(rows) == 1:
            self.history.do(tr("Rename"), partial(self.runs.rename, {row_id: name}))
            return
        if name == self.runs.run(row_id).name:
            return
        try:
            names = names_of([self.runs.run(row) for row in rows], name) if name else [""] * len(rows)
        except PatternError as error:
            self.status.tell(tr("Nothing was renamed. {why}", why=str(error)), "warning")
            return
        self.history.do(tr("Rename"), partial(self.runs.rename, dict(zip(rows, names, strict=True))))
        self.status.tell(tr("%n run renamed|%n runs renamed", len(rows)), "info")

    def set_note(self, row_id: int, text: str) -> None:
        """Keep the user's words on a run."""
        self.history.do(tr("Note"), partial(self.runs.set_note, row_id, text), key=("note", row_id))

    # finding again

    def ask_tags(self, row_ids: tuple[int, ...]) -> None:
        """Ask for the tags of the selected runs."""
        shown = self.finding.common_tags(row_ids)
        title = tr("Tags of the run|Tags of %n runs", len(row_ids))
        self.dialogs.ask_tags(title, as_text(shown), self.runs.tags, lambda text: self.set_tags(row_ids, text, shown))

    def set_tags(self, row_ids: tuple[int, ...], text: str, shown: tuple[str, ...]) -> None:
        """Give runs the tags of a text that were not ``shown``, and take from them those that are no more."""
        self.history.do(tr("Tags"), partial(self.finding.set_tags, row_ids, text, shown))

    def collections_menu(self, row_ids: tuple[int, ...], parent: QWidget) -> QMenu:
        """Which collections runs are in, to put them in or take them out."""
        new = partial(self.new_collection, row_ids)
        return membership_menu(self.runs, row_ids, lambda name, on: self.collect(name, row_ids, on), new, parent)

    def open_collections(self, row_ids: tuple[int, ...]) -> None:
        """Open that menu below the current run."""
        menu = self.collections_menu(row_ids, self.table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        cell = self.table.visualRect(self.table.currentIndex())
        menu.popup(self.table.viewport().mapToGlobal(cell.bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def collect(self, name: str, row_ids: tuple[int, ...], on: bool = True) -> None:
        """Put runs into a collection, or take them out."""
        if on:
            self.history.do(tr("Add to {name}", name=name), partial(self.finding.add, name, row_ids))
            said = tr("%n run added to {name}|%n runs added to {name}", len(row_ids), name=name)
        else:
            self.history.do(tr("Take out of {name}", name=name), partial(self.finding.take_out, name, row_ids))
            said = tr("%n run taken out of {name}|%n runs taken out of {name}", len(row_ids), name=name)
        self.status.tell(said, "info", tr("Undo"), self.history.undo)

    def new_collection(self, row_ids: tuple[int, ...] = ()) -> None:
        """Ask for the name of a new collection, with these runs in it."""
        title = tr("New collection with %n run|New collection with %n runs", len(row_ids))
        made = partial(self._make_collection, row_ids)
        self.dialogs.ask_name(title if row_ids else tr("New collection"), tr("Make"), made)

    def _make_collection(self, row_ids: tuple[int, ...], name: str) -> None:
        name = self.finding.known(name)
        if row_ids:
            self.collect(name, row_ids)
        else:
            self.history.do(tr("New collection"), partial(self.finding.add, name, ()))

    def rename_collection(self) -> None:
        """Ask what the collection that is shown is called."""
        old = self.list.collection

        def rename(new: str) -> None:
            new = self.finding.renamed(old, new)
            self.history.do(tr("Rename"), partial(self.finding.rename, old, new))
            self.list.show_collection(new)

        self.dialogs.ask_name(tr("Rename {name}", name=old), tr("Rename"), rename, old)

    def delete_collection(self) -> None:
        """Delete the collection that is shown; its runs stay."""
        name = self.list.collection
        self.list.show_collection("")
        self.history.do(
            tr("Delete {name}", name=name),
            partial(self.finding.delete, name),
            undone=partial(self.list.show_collection, name),
        )
        said = tr("Collection {name} deleted; its runs stay", name=name)
        self.status.tell(said, "info", tr("Undo"), self.history.undo)

    def save_search(self) -> None:
        """Ask under which name what is looked for is kept."""

        def save(name: str) -> None:
            search = self.list.as_search(name)
            self.history.do(tr("Save the search"), partial(self.finding.save_search, search))
            self.status.tell(tr("Search saved as {name}", name=name.strip()), "info")

        offered = self.list.filter.text.strip() or self.list.collection
        self.dialogs.ask_name(tr("Save this search"), tr("Save"), save, offered)

    def delete_search(self) -> None:
        """Keep the saved search that is shown no longer; what is shown stays."""
        search = self.list.saved_search
        if search is not None:
            self.history.do(tr("Delete {name}", name=search.name), partial(self.finding.delete_search, search.name))
            said = tr("Saved search {name} deleted", name=search.name)
            self.status.tell(said, "info", tr("Undo"), self.history.undo)

    def set_kind(self, row_ids: tuple[int, ...], kind: Kind) -> None:
        """Say which kind runs are, and fetch those again that failed."""
        self.history.do(tr("Change of kind"), partial(self.runs.set_kind, row_ids, kind))
        self.runs.retry([row_id for row_id in row_ids if self.runs.run(row_id).status is Status.FAILED])

    def remove(self, row_ids: tuple[int, ...]) -> None:
        """Take runs off the list; the one that comes up plays if the one before did."""
        sounding = self.player.active and self.selection.shown in row_ids
        self.history.do(tr("Remove %n run|Remove %n runs", len(row_ids)), partial(self.runs.remove, row_ids))
        if sounding and self.selection.shown is not None:
            self.preview.play_from_start(self.selection.shown)

    # settings

    def set_spectrogram(self, on: bool) -> None:
        """Show or hide it, from now on."""
        self.settings.spectrogram = on

    def set_auto_play(self, on: bool) -> None:
        """Play what is selected, or not."""
        self.settings.auto_play = on
        said = tr("A run plays as soon as it is selected") if on else tr("Selecting a run no longer plays it")
        self.status.tell(said, "info")

    def set_skip_silence(self, on: bool) -> None:
        """Play takes from their onset to where their sound ended, or all of them."""
        self.settings.skip_silence = on

    def set_align_onsets(self, on: bool) -> None:
        """Compare takes from their onsets on, or from their starts."""
        self.settings.align_onsets = on

    # playing

    def back_out(self) -> None:
        """One step: clear the selection, else leave the comparison, else stop."""
        if self.player.state.region is not None:
            self.player.set_region(None)
        elif self.comparison.pair is not None:
            self.comparison.leave()
        else:
            self.preview.stop()

    def seek_to(self, fraction: float) -> None:
        """Go to a part of the take, 0…1."""
        info = self.player.state.info
        if info is not None:
            self.player.seek(round(fraction * info.frames))

    def change_volume(self, by: float) -> None:
        """Louder or quieter."""
        self.player.set_volume(min(1.0, max(0.0, self.player.state.volume + by)))

    def change_speed(self, by: int) -> None:
        """The next or the previous speed of the menu."""
        if not self.player.has_speeds():
            self.status.tell(tr(NO_SPEEDS), "warning")
            return
        nearest = min(range(len(SPEEDS)), key=lambda at: abs(SPEEDS[at] - self.player.state.speed))
        self.player.set_speed(SPEEDS[min(len(SPEEDS) - 1, max(0, nearest + by))])

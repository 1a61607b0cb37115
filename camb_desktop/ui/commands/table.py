"""Everything that can be done: its words, its keys, what it does to the selected runs, and when it is possible.

Menus, shortcuts, buttons, the next steps of messages and the sheet of shortcuts are made from this. A new command is
one entry here; where it needs more than a line, a method of :class:`~camb_desktop.ui.commands.handlers.Handlers`.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtGui import QKeySequence

from camb_desktop.core.runs import Decision, Kind
from camb_desktop.core.values import dataclass
from camb_desktop.ui.commands.handlers import Handlers, When
from camb_desktop.ui.look.buttons import key_text
from camb_desktop.ui.runs.filter import View
from camb_desktop.ui.text.runs import KINDS
from camb_desktop.ui.text.translate import tr

Rows = tuple[int, ...]


class Scope(Enum):
    """Where a key works."""

    WINDOW = "anywhere"
    """Anywhere in the window; a text field that is being typed in keeps keys that write text."""
    LIST = "in the list"
    """While the list has the keyboard."""
    TAKES = "in the list and the waveform"
    """While the list or the waveform has the keyboard."""
    ROW = "on a row"
    """The list takes the key by itself, so that an editor in it can have it too."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    Attributes:
        id: stable name; also the object name of its action, and what a message calls its next step.
        text: its words in a menu and in the sheet.
        menu: title of the menu it is in, or nothing.
        keys: shortcuts in portable form; the first one is shown.
        scope: where the keys work.
        when: when it is possible.
        do: does it to row IDs: the selected runs, or those that a message is about.
        switch: of a toggle, instead: turns it on or off.
        is_on: of a toggle: whether it is on.
        icon: the drawing of its button.
        button: what its button is called, unique in the window; for buttons with words, these.
        tip: what its button says it does, without the key.
        repeats: whether it goes on while its key is held.
        media: likewise shortcuts, of keyboards that have such keys; not shown.
        divider: whether a line comes before it in the menu.
    """

    id: str
    text: str
    menu: str = ""
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    when: When = When.ALWAYS
    do: Callable[[Handlers, Rows], object] | None = None
    switch: Callable[[Handlers, bool], object] | None = None
    is_on: Callable[[Handlers], bool] | None = None
    icon: str = ""
    button: str = ""
    tip: str = ""
    repeats: bool = True
    media: tuple[str, ...] = ()
    divider: bool = False


MENUS = ("File", "Edit", "View", "Playback", "Help")

COMMANDS: tuple[Command, ...] = (
    Command("paste_add", "Paste and add", "File", ("Ctrl+Shift+V",), do=lambda h, _: h.paste()),
    Command("paste_list", "Paste and add", "", ("Ctrl+V",), Scope.LIST, do=lambda h, _: h.paste()),
    Command(
        "open_files", "Open files…", "File", ("Ctrl+O",), do=lambda h, _: h.open_files(),
        tip="Add the runs of texts, tables, notebooks, exported lists or another library",
    ),
    Command(
        "save_as", "Save audio as…", "File", ("Ctrl+S",), when=When.AUDIO, repeats=False, divider=True,
        icon="save", button="Save As…", tip="Save the audio as it was received", do=lambda h, rows: h.saving.ask(rows),
    ),
    Command(
        "save_converted", "Save in another format…", "File", ("Ctrl+Alt+S",), when=When.AUDIO, repeats=False,
        do=lambda h, rows: h.saving.ask_converted(rows),
    ),
    Command(
        "copy_link", "Copy share link", "File", ("Ctrl+Shift+C",), when=When.RUN_ID, repeats=False,
        icon="link", button="Copy Link", tip="Copy a link that works now", do=lambda h, rows: h.links.copy(rows),
    ),
    Command(
        "save_kept", "Save the kept takes…", "File", ("Ctrl+Shift+S",), when=When.KEPT, repeats=False, divider=True,
        icon="save", button="Save kept", tip="Save the kept takes to a folder", do=lambda h, _: h.save_kept(),
    ),
    Command(
        "copy_kept", "Copy links of the kept takes", "File", ("Ctrl+Shift+L",), when=When.KEPT, repeats=False,
        icon="link", button="Copy kept links", tip="Copy a link for each kept take",
        do=lambda h, _: h.links.copy(h.kept()),
    ),
    Command(
        "export_list", "Export list…", "File", when=When.ROWS, divider=True, do=lambda h, rows: h.export_list(rows)
    ),
    Command("hear_again", "Hear the kept takes again", "Playback", do=lambda h, _: h.hear_again()),
    Command("settings", "Settings…", "File", ("Ctrl+,",), divider=True, do=lambda h, _: h.dialogs.open_settings()),
    Command("storage", "Storage…", "File", do=lambda h, _: h.dialogs.open_storage()),
    Command("audio_settings", "Choose output…", do=lambda h, _: h.dialogs.open_output_settings()),
    Command("quit", "Quit", "File", ("Ctrl+Q",), divider=True, do=lambda h, _: h.close()),
    Command("undo", "Undo", "Edit", ("Ctrl+Z",), when=When.UNDO, do=lambda h, _: h.history.undo()),
    Command("redo", "Redo", "Edit", ("Ctrl+Shift+Z",), when=When.REDO, do=lambda h, _: h.history.redo()),
    Command(
        "copy_ids", "Copy run IDs", "Edit", ("Ctrl+C",), Scope.LIST, When.RUN, divider=True,
        do=lambda h, rows: h.copy_ids(rows),
    ),
    Command(
        "rename", "Rename", "Edit", ("F2",), when=When.RUN, divider=True, do=lambda h, _: h.table.rename_current()
    ),
    Command("tags", "Tags…", "Edit", ("Ctrl+T",), when=When.RUN, do=lambda h, rows: h.ask_tags(rows)),
    Command(
        "collect", "Add to collection…", "Edit", ("Ctrl+D",), when=When.RUN, do=lambda h, rows: h.open_collections(rows)
    ),
    *(
        Command(
            command_id, words, "Edit", (key,), when=When.RUN, repeats=False, icon=icon, button=button, tip=tip,
            divider=decision is Decision.KEPT,
            switch=lambda h, _on, decision=decision: h.decide(h.selection.targets, decision),  # type: ignore[misc]
            is_on=lambda h, decision=decision: h.all_are(decision),  # type: ignore[misc]
        )
        for command_id, words, key, icon, button, tip, decision in (
            ("keep", "Keep", "S", "", "Keep", "Keep, and go on", Decision.KEPT),
            ("reject", "Reject", "X", "", "Reject", "Reject, and go on; nothing is deleted", Decision.REJECTED),
            ("undecide", "Back to undecided", "U", "", "", "", Decision.UNDECIDED),
        )
    ),
    Command(
        "go_on", "Go on after a decision", "Edit", switch=lambda h, on: h.set_go_on(on),
        is_on=lambda h: h.settings.go_on,
    ),
    Command(
        "retry", "Fetch again", "Edit", ("Ctrl+R", "F5"), when=When.RUN, divider=True,
        do=lambda h, rows: h.runs.retry(rows),
    ),
    Command(
        "cancel", "Cancel download", "Edit", ("Ctrl+.",), when=When.RUN, do=lambda h, rows: h.runs.cancel(rows)
    ),
    Command(
        "remove", "Remove from list", "Edit", ("Del",), Scope.LIST, When.RUN,
        do=lambda h, _: h.remove(h.selection.rows),
    ),
    *(
        Command(
            f"kind_{kind.value}", KINDS[kind], when=When.RUN,
            do=lambda h, rows, kind=kind: h.set_kind(rows, kind),  # type: ignore[misc]
        )
        for kind in Kind
    ),
    Command(
        "find", "Find in list…", "Edit", ("Ctrl+F", "/"), divider=True, icon="search", button="Find",
        tip="Search IDs, names, notes, tags and states", do=lambda h, _: h.list.focus_search(),
    ),
    Command("new_collection", "New collection…", do=lambda h, _: h.new_collection()),
    Command(
        "rename_collection", "Rename this collection…", when=When.COLLECTION, do=lambda h, _: h.rename_collection()
    ),
    Command(
        "delete_collection", "Delete this collection", when=When.COLLECTION, do=lambda h, _: h.delete_collection()
    ),
    Command("save_search", "Save this search…", when=When.NARROWED, do=lambda h, _: h.save_search()),
    Command("delete_search", "Delete this saved search", when=When.SEARCH, do=lambda h, _: h.delete_search()),
    Command("clear_filter", "Show all runs", do=lambda h, _: h.list.clear_filter()),
    Command("samples", "Add the samples", do=lambda h, _: h.entry.submit()),
    Command(
        "focus_entry", "Back to the entry", icon="add", button="Add runs", tip="Add runs",
        do=lambda h, _: h.entry.focus_entry(),
    ),
    *(
        Command(
            f"view_{view.name.lower()}", view.value, "View", keys, button=view.value, tip=tip,
            switch=lambda h, on, view=view: h.list.show_view(view),  # type: ignore[misc]
            is_on=lambda h, view=view: h.list.view is view,  # type: ignore[misc]
        )
        for view, keys, tip in (
            (View.TO_DO, (), "Takes that wait for a decision"),
            (View.KEPT, ("Ctrl+K",), "Takes that you keep"),
            (View.REJECTED, (), "Takes that you rejected"),
            (View.ALL, (), "All takes"),
        )
    ),
    Command(
        "problems_only", "Problems only", "View", ("Ctrl+P",), icon="warning", button="Problems only",
        tip="Show only runs with problems", switch=lambda h, on: h.list.show_problems(on),
        is_on=lambda h: h.list.filter.problems,
    ),
    Command(
        "measures", "Columns of measures", "View", ("Ctrl+Shift+M",), icon="columns", button="Measures",
        tip="Show what was measured, in columns", switch=lambda h, on: h.table.columns.show_measures(on),
        is_on=lambda h: h.table.columns.has_measures,
    ),
    Command(
        "details", "Details", "View", ("Ctrl+I",), divider=True, icon="details", button="Details", tip="Details",
        switch=lambda h, on: h.details.show_panel(on), is_on=lambda h: h.details.shown,
    ),
    Command(
        "spectrogram", "Spectrogram", "View", ("Ctrl+G",), when=When.SHOWN, icon="spectrum", button="Spectrogram",
        tip="Spectrogram", switch=lambda h, on: h.set_spectrogram(on), is_on=lambda h: h.settings.spectrogram,
    ),
    Command(
        "zoom_in", "Zoom in", "View", ("Ctrl++", "Ctrl+="), when=When.SHOWN, divider=True, icon="zoom-in",
        button="Zoom in", tip="Zoom in", do=lambda h, _: h.waveform.zoom_in.trigger(),
    ),
    Command(
        "zoom_out", "Zoom out", "View", ("Ctrl+-",), when=When.SHOWN, icon="zoom-out", button="Zoom out",
        tip="Zoom out", do=lambda h, _: h.waveform.zoom_out.trigger(),
    ),
    Command(
        "zoom_selection", "Zoom to selection", "View", ("Ctrl+E",), when=When.SHOWN,
        do=lambda h, _: h.waveform.zoom_selection.trigger(),
    ),
    Command(
        "zoom_fit", "Whole take", "View", ("Ctrl+0",), when=When.SHOWN,
        do=lambda h, _: h.waveform.zoom_fit.trigger(),
    ),
    Command("next_pane", "Next pane", "View", ("F6",), divider=True, do=lambda h, _: h.step_pane(1)),
    Command("previous_pane", "Previous pane", "View", ("Shift+F6",), do=lambda h, _: h.step_pane(-1)),
    Command(
        "play_pause", "Play or pause", "Playback", ("Space", "K"), when=When.PLAYABLE, repeats=False, icon="play",
        button="Play", tip="Play", media=("Toggle Media Play/Pause", "Media Play", "Media Pause"),
        do=lambda h, _: h.preview.toggle(),
    ),
    Command(
        "stop", "Stop playback", "Playback", when=When.SOUNDING, repeats=False,
        media=("Media Stop",), do=lambda h, _: h.preview.stop(),
    ),
    Command(
        "back_out", "Clear the selection, leave compare, stop", "", ("Esc",), when=When.ENTERED, repeats=False,
        do=lambda h, _: h.back_out(),
    ),
    Command(
        "play_start", "Play from the start", "", ("Return",), Scope.ROW, When.RUN,
        do=lambda h, rows: h.preview.play_from_start(rows[0]),
    ),
    Command(
        "previous", "Previous take", "Playback", ("Ctrl+Up", "P"), when=When.ROWS, repeats=False, divider=True,
        icon="previous", button="Previous", tip="Previous take", media=("Media Previous",),
        do=lambda h, _: h.preview.go(-1),
    ),
    Command(
        "next", "Next take", "Playback", ("Ctrl+Down", "N"), when=When.ROWS, repeats=False, icon="next", button="Next",
        tip="Next take", media=("Media Next",), do=lambda h, _: h.preview.go(1),
    ),
    Command(
        "back", "Back 5 s", "Playback", ("J",), when=When.RUN, divider=True, do=lambda h, _: h.player.seek_by(-5.0)
    ),
    Command("forward", "Forward 5 s", "Playback", ("L",), when=When.RUN, do=lambda h, _: h.player.seek_by(5.0)),
    Command("back_1", "Back 1 s", "", ("Left",), Scope.TAKES, do=lambda h, _: h.player.seek_by(-1.0)),
    Command("forward_1", "Forward 1 s", "", ("Right",), Scope.TAKES, do=lambda h, _: h.player.seek_by(1.0)),
    Command("back_5", "Back 5 s", "", ("Shift+Left",), Scope.TAKES, do=lambda h, _: h.player.seek_by(-5.0)),
    Command("forward_5", "Forward 5 s", "", ("Shift+Right",), Scope.TAKES, do=lambda h, _: h.player.seek_by(5.0)),
    Command("to_start", "To the start", "", ("Home",), Scope.TAKES, do=lambda h, _: h.seek_to(0.0)),
    Command("to_end", "To the end", "", ("End",), Scope.TAKES, do=lambda h, _: h.seek_to(1.0)),
    Command(
        "loop", "Loop playback", "Playback", ("Ctrl+L",), repeats=False, divider=True, icon="loop", button="Loop",
        tip="Loop", switch=lambda h, on: h.player.set_loop(on), is_on=lambda h: h.player.state.loop,
    ),
    Command(
        "auto_play", "Play on selection", "Playback", ("Ctrl+Shift+A",),
        switch=lambda h, on: h.set_auto_play(on), is_on=lambda h: h.settings.auto_play,
    ),
    Command(
        "play_through", "Play on to the next take", "Playback", switch=lambda h, on: h.set_play_through(on),
        is_on=lambda h: h.settings.play_through,
    ),
    Command(
        "skip_silence", "Skip silence at the start and end", "Playback",
        switch=lambda h, on: h.set_skip_silence(on), is_on=lambda h: h.settings.skip_silence,
    ),
    Command(
        "match_loudness", "Match loudness", "Playback", ("Ctrl+M",), icon="levels", button="Match loudness",
        tip="Play all takes at the same loudness", switch=lambda h, on: h.player.set_match_loudness(on),
        is_on=lambda h: h.player.state.match_loudness,
    ),
    Command(
        "mark_a", "Mark as take A", "Playback", ("A",), when=When.RUN, repeats=False, divider=True, icon="compare",
        button="Compare", tip="Mark as take A, to switch between it and another", do=lambda h, _: h.comparison.mark_a(),
    ),
    Command(
        "switch_ab", "Switch between A and this take", "Playback", ("B",), repeats=False,
        do=lambda h, _: h.comparison.switch(),
    ),
    Command(
        "align_onsets", "Align at onset", "Playback", icon="align", button="Align at onset",
        tip="Shift one of the compared takes so that their onsets meet",
        switch=lambda h, on: h.set_align_onsets(on), is_on=lambda h: h.settings.align_onsets,
    ),
    Command(
        "leave_compare", "Leave compare", "Playback", when=When.COMPARING, icon="close", button="Leave compare",
        tip="Compare no more", do=lambda h, _: h.comparison.leave(),
    ),
    Command(
        "mute", "Mute", "Playback", ("M",), repeats=False, divider=True, icon="speaker", button="Mute", tip="Mute",
        switch=lambda h, on: h.player.set_muted(on), is_on=lambda h: h.player.state.muted,
    ),
    Command("louder", "Louder", "Playback", ("Ctrl+Shift+Up",), do=lambda h, _: h.change_volume(0.05)),
    Command("quieter", "Quieter", "Playback", ("Ctrl+Shift+Down",), do=lambda h, _: h.change_volume(-0.05)),
    Command("slower", "Slower", "Playback", ("Ctrl+[",), divider=True, do=lambda h, _: h.change_speed(-1)),
    Command("faster", "Faster", "Playback", ("Ctrl+]",), do=lambda h, _: h.change_speed(1)),
    Command(
        "shortcuts", "Keyboard shortcuts", "Help", ("F1", "?"), do=lambda h, _: h.dialogs.show_shortcuts(shortcuts())
    ),
    Command("about", "About CAMB Desktop", "Help", divider=True, do=lambda h, _: h.dialogs.show_about()),
    Command("menu", "Open the menu", "", ("F10",), tip="Menu", do=lambda h, _: h.show_menu()),
    *(
        Command(
            f"tenth_{n}", f"To {n}0 %" if n else "To the start", "", (str(n),), Scope.TAKES,
            do=lambda h, _, n=n: h.seek_to(n / 10),  # type: ignore[misc]
        )
        for n in range(10)
    ),
)  # fmt: skip

BY_ID = {command.id: command for command in COMMANDS}

ROW_MENU = (
    "play_pause", "", "keep", "reject", "undecide", "", "save_as", "copy_link", "copy_ids", "", "rename", "tags",
    "Collections", "mark_a", "", "retry", "cancel", "Kind", "details", "", "remove",
)  # fmt: skip
"""Ids of what a click on a row offers; an empty one is a line, ``Kind`` the menu of kinds and a line,
``Collections`` that of collections."""

KIND_MENU = tuple(f"kind_{kind.value}" for kind in Kind)

_GROUPS = {
    "Playback": "Playing",
    "Edit": "Runs",
    "File": "Adding, saving, sharing",
    "View": "Window",
    "": "In the list and the waveform",
    "Help": "Window",
}
_WAVEFORM = "Selecting in the waveform"
_SELECTION_KEYS = (
    ("Selection starts at the playhead", "["),
    ("Selection ends at the playhead", "]"),
    ("Move the last edge", "Left  or  Right"),
    ("Move the last edge further", "Shift+Left  or  Shift+Right"),
    ("Clear the selection", "Esc"),
)


def shortcuts() -> list[tuple[str, str, str]]:
    """Group, words and keys of every shortcut, group by group; the ten digits as one."""
    found = []
    for command in COMMANDS:
        if not command.keys or command.id.startswith("tenth_"):
            continue
        in_list = command.scope is Scope.TAKES or (command.scope is not Scope.WINDOW and not command.menu)
        group = _GROUPS[""] if in_list else _GROUPS[command.menu or "View"]
        keys = "  or  ".join(key_text(QKeySequence(key)) for key in command.keys)
        found.append((group, command.text.rstrip("…"), keys))
    found.append((_GROUPS[""], "Jump to tenths of the take", "0 – 9"))
    found += [(_WAVEFORM, text, keys) for text, keys in _SELECTION_KEYS]
    order = [*dict.fromkeys(_GROUPS.values()), _WAVEFORM]
    return [(tr(group), tr(text), keys) for group, text, keys in sorted(found, key=lambda row: order.index(row[0]))]

"""Everything that can be done, with its words and keys: menus, shortcuts and the shortcut sheet are made from this."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Scope(Enum):
    """Where a key works."""

    WINDOW = "anywhere"
    """Anywhere in the window; a text field that is being typed in keeps keys that write text."""
    LIST = "in the list"
    """While the list has the keyboard."""
    TAKES = "in the list and the waveform"
    """While the list or the waveform has the keyboard."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do.

    Attributes:
        id: stable name; also the object name of its action.
        text: its words in a menu and in the sheet.
        menu: title of the menu it is in, or nothing.
        keys: shortcuts in portable form; the first one is shown.
        scope: where the keys work.
        toggle: whether it is on or off.
        divider: whether a line comes before it in the menu.
        needs_run: disabled while no run is selected.
    """

    id: str
    text: str
    menu: str = ""
    keys: tuple[str, ...] = ()
    scope: Scope = Scope.WINDOW
    toggle: bool = False
    divider: bool = False
    needs_run: bool = False


MENUS = ("File", "Edit", "View", "Playback", "Help")

COMMANDS: tuple[Command, ...] = (
    Command("paste_add", "Paste and add", "File", ("Ctrl+Shift+V",)),
    Command("paste_list", "Paste and add", "", ("Ctrl+V",), Scope.LIST),
    Command("save_as", "Save audio as…", "File", ("Ctrl+S",), divider=True, needs_run=True),
    Command("copy_link", "Copy share link", "File", ("Ctrl+Shift+C",), needs_run=True),
    Command("settings", "Settings…", "File", ("Ctrl+,",), divider=True),
    Command("quit", "Quit", "File", ("Ctrl+Q",), divider=True),
    Command("undo", "Undo remove", "Edit", ("Ctrl+Z",)),
    Command("copy_ids", "Copy run IDs", "Edit", ("Ctrl+C",), Scope.LIST, needs_run=True),
    Command("rename", "Rename", "Edit", ("F2",), divider=True, needs_run=True),
    Command("star", "Mark as keeper", "Edit", ("S",), needs_run=True),
    Command("retry", "Fetch again", "Edit", ("Ctrl+R", "F5"), divider=True, needs_run=True),
    Command("cancel", "Cancel download", "Edit", ("Ctrl+.",), needs_run=True),
    Command("remove", "Remove from list", "Edit", ("Del",), Scope.LIST, needs_run=True),
    Command("find", "Find in list…", "Edit", ("Ctrl+F", "/"), divider=True),
    Command("keepers_only", "Keepers only", "View", ("Ctrl+K",), toggle=True),
    Command("problems_only", "Problems only", "View", ("Ctrl+P",), toggle=True),
    Command("measures", "Columns of measures", "View", ("Ctrl+Shift+M",), toggle=True),
    Command("details", "Details", "View", ("Ctrl+I",), toggle=True, divider=True),
    Command("spectrogram", "Spectrogram", "View", ("Ctrl+G",), toggle=True),
    Command("zoom_in", "Zoom in", "View", ("Ctrl++", "Ctrl+="), divider=True),
    Command("zoom_out", "Zoom out", "View", ("Ctrl+-",)),
    Command("zoom_selection", "Zoom to selection", "View", ("Ctrl+E",)),
    Command("zoom_fit", "Whole take", "View", ("Ctrl+0",)),
    Command("next_pane", "Next pane", "View", ("F6",), divider=True),
    Command("previous_pane", "Previous pane", "View", ("Shift+F6",)),
    Command("play_pause", "Play or pause", "Playback", ("Space", "K")),
    Command("stop", "Stop playback", "Playback", ("Esc",)),
    Command("play_start", "Play from the start", "", ("Return",), Scope.LIST),
    Command("previous", "Previous take", "Playback", ("Ctrl+Up", "P"), divider=True),
    Command("next", "Next take", "Playback", ("Ctrl+Down", "N")),
    Command("back", "Back 5 s", "Playback", ("J",), divider=True, needs_run=True),
    Command("forward", "Forward 5 s", "Playback", ("L",), needs_run=True),
    Command("back_1", "Back 1 s", "", ("Left",), Scope.TAKES),
    Command("forward_1", "Forward 1 s", "", ("Right",), Scope.TAKES),
    Command("back_5", "Back 5 s", "", ("Shift+Left",), Scope.TAKES),
    Command("forward_5", "Forward 5 s", "", ("Shift+Right",), Scope.TAKES),
    Command("to_start", "To the start", "", ("Home",), Scope.TAKES),
    Command("to_end", "To the end", "", ("End",), Scope.TAKES),
    Command("loop", "Loop playback", "Playback", ("Ctrl+L",), toggle=True, divider=True),
    Command("auto_play", "Play on selection", "Playback", ("Ctrl+Shift+A",), toggle=True),
    Command("match_loudness", "Match loudness", "Playback", ("Ctrl+M",), toggle=True),
    Command("mark_a", "Mark as take A", "Playback", ("A",), divider=True, needs_run=True),
    Command("switch_ab", "Switch between A and this take", "Playback", ("B",)),
    Command("mute", "Mute", "Playback", ("M",), toggle=True, divider=True),
    Command("louder", "Louder", "Playback", ("Ctrl+Shift+Up",)),
    Command("quieter", "Quieter", "Playback", ("Ctrl+Shift+Down",)),
    Command("slower", "Slower", "Playback", ("Ctrl+[",), divider=True),
    Command("faster", "Faster", "Playback", ("Ctrl+]",)),
    Command("shortcuts", "Keyboard shortcuts", "Help", ("F1", "?")),
    Command("about", "About CAMB Desktop", "Help", divider=True),
    Command("menu", "Open the menu", "", ("F10",)),
    *(Command(f"tenth_{n}", f"To {n}0 %" if n else "To the start", "", (str(n),), Scope.TAKES) for n in range(10)),
)

BY_ID = {command.id: command for command in COMMANDS}

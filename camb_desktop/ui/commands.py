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
    Command("paste_add", "Paste and Add", "File", ("Ctrl+Shift+V",)),
    Command("paste_list", "Paste and add", "", ("Ctrl+V",), Scope.LIST),
    Command("save_as", "Save Audio As…", "File", ("Ctrl+S",), divider=True, needs_run=True),
    Command("copy_link", "Copy Share Link", "File", ("Ctrl+Shift+C",), needs_run=True),
    Command("settings", "Settings…", "File", ("Ctrl+,",), divider=True),
    Command("quit", "Quit", "File", ("Ctrl+Q",), divider=True),
    Command("undo", "Undo Remove", "Edit", ("Ctrl+Z",)),
    Command("copy_ids", "Copy Run IDs", "Edit", ("Ctrl+C",), Scope.LIST, needs_run=True),
    Command("rename", "Rename", "Edit", ("F2",), divider=True, needs_run=True),
    Command("star", "Mark as Keeper", "Edit", ("S",), needs_run=True),
    Command("retry", "Fetch Again", "Edit", ("Ctrl+R", "F5"), divider=True, needs_run=True),
    Command("cancel", "Cancel Download", "Edit", ("Ctrl+.",), needs_run=True),
    Command("remove", "Remove from List", "Edit", ("Del",), Scope.LIST, needs_run=True),
    Command("find", "Find in List…", "Edit", ("Ctrl+F", "/"), divider=True),
    Command("keepers_only", "Keepers Only", "View", ("Ctrl+K",), toggle=True),
    Command("problems_only", "Problems Only", "View", ("Ctrl+P",), toggle=True),
    Command("details", "Details", "View", ("Ctrl+I",), toggle=True, divider=True),
    Command("spectrogram", "Spectrogram", "View", ("Ctrl+G",), toggle=True),
    Command("zoom_in", "Zoom In", "View", ("Ctrl++", "Ctrl+="), divider=True),
    Command("zoom_out", "Zoom Out", "View", ("Ctrl+-",)),
    Command("zoom_selection", "Zoom to Selection", "View", ("Ctrl+E",)),
    Command("zoom_fit", "Whole Take", "View", ("Ctrl+0",)),
    Command("next_pane", "Next Pane", "View", ("F6",), divider=True),
    Command("previous_pane", "Previous Pane", "View", ("Shift+F6",)),
    Command("play_pause", "Play or Pause", "Playback", ("Space", "K")),
    Command("stop", "Stop Playback", "Playback", ("Esc",)),
    Command("play_start", "Play from the Start", "", ("Return",), Scope.LIST),
    Command("previous", "Previous Take", "Playback", ("Ctrl+Up", "P"), divider=True),
    Command("next", "Next Take", "Playback", ("Ctrl+Down", "N")),
    Command("back", "Back 5 s", "Playback", ("J",), divider=True, needs_run=True),
    Command("forward", "Forward 5 s", "Playback", ("L",), needs_run=True),
    Command("back_1", "Back 1 s", "", ("Left",), Scope.TAKES),
    Command("forward_1", "Forward 1 s", "", ("Right",), Scope.TAKES),
    Command("back_5", "Back 5 s", "", ("Shift+Left",), Scope.TAKES),
    Command("forward_5", "Forward 5 s", "", ("Shift+Right",), Scope.TAKES),
    Command("to_start", "To the start", "", ("Home",), Scope.TAKES),
    Command("to_end", "To the end", "", ("End",), Scope.TAKES),
    Command("loop", "Loop Playback", "Playback", ("Ctrl+L",), toggle=True, divider=True),
    Command("auto_play", "Play on Selection", "Playback", ("Ctrl+Shift+A",), toggle=True),
    Command("match_loudness", "Match Loudness", "Playback", ("Ctrl+M",), toggle=True),
    Command("mark_a", "Mark as Take A", "Playback", ("A",), divider=True, needs_run=True),
    Command("switch_ab", "Switch Between A and This Take", "Playback", ("B",)),
    Command("mute", "Mute", "Playback", ("M",), toggle=True, divider=True),
    Command("louder", "Louder", "Playback", ("Ctrl+Shift+Up",)),
    Command("quieter", "Quieter", "Playback", ("Ctrl+Shift+Down",)),
    Command("slower", "Slower", "Playback", ("Ctrl+[",), divider=True),
    Command("faster", "Faster", "Playback", ("Ctrl+]",)),
    Command("shortcuts", "Keyboard Shortcuts", "Help", ("F1", "?")),
    Command("about", "About CAMB Desktop", "Help", divider=True),
    Command("menu", "Open the menu", "", ("F10",)),
    *(Command(f"tenth_{n}", f"To {n}0 %" if n else "To the start", "", (str(n),), Scope.TAKES) for n in range(10)),
)

BY_ID = {command.id: command for command in COMMANDS}

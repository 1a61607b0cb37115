"""The table of commands against what is written of it."""

from __future__ import annotations

import re
from pathlib import Path

from camb_desktop.ui.commands.table import BY_ID

README = Path(__file__).resolve().parents[3] / "README.md"

COMMANDS_OF_WORDS = {
    "play or pause": ["play_pause"],
    "clear the selection, leave compare, stop": ["back_out"],
    "1 s": ["back_1", "forward_1"],
    "5 s": ["back_5", "forward_5", "back", "forward"],
    "jump to tenths": [f"tenth_{n}" for n in range(10)],
    "to the start, to the end": ["to_start", "to_end"],
    "loop": ["loop"],
    "mute": ["mute"],
    "play every take at the same loudness": ["match_loudness"],
    "mark a take": ["mark_a"],
    "switch between it and this one, at the same place": ["switch_ab"],
    "save": ["save_as"],
    "copy a share link": ["copy_link"],
    "save in another format": ["save_converted"],
    "keep": ["keep"],
    "reject": ["reject"],
    "undecided": ["undecide"],
    "save the kept": ["save_kept"],
    "copy links of the kept": ["copy_kept"],
    "rename": ["rename"],
    "tags": ["tags"],
    "collections": ["collect"],
    "remove": ["remove"],
    "undo": ["undo"],
    "redo": ["redo"],
    "find": ["find"],
    "kept": ["view_kept"],
    "problems only": ["problems_only"],
    "columns of measures": ["measures"],
    "next pane": ["next_pane"],
    "menu": ["menu"],
    "all keys": ["shortcuts"],
}
OF_WIDGETS = {"↑ ↓", "[ ] in the waveform"}


def rows() -> list[tuple[str, str]]:
    """Left and right cells of README's table of keys."""
    part = README.read_text(encoding="utf-8").split("## Keys")[1].split("\n\n")[1]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines()[2:]]
    return [(left, right) for left, right in cells]


def keys(text: str) -> set[str]:
    """``Shift+← →`` is ``Shift+Left`` and ``Shift+Right``; ``0 … 9`` are ten keys."""
    if text == "0 … 9":
        return {str(n) for n in range(10)}
    words = re.split(r"[ ,]+", text.replace("←", "Left").replace("→", "Right"))
    modifier = words[0].rpartition("+")[0] if words[-1] == "Right" else ""
    return {words[0], *(f"{modifier}+{word}" if modifier else word for word in words[1:])}


def test_the_table_of_keys_in_the_readme_is_that_of_the_commands() -> None:
    told: set[str] = set()
    for left, right in rows():
        if left in OF_WIDGETS:
            continue
        shown, said = left.split(" · "), right.partition(";")[0].split(" · ")
        assert len(shown) == len(said), f"{left} | {right}"
        for some, words in zip(shown, said, strict=True):
            commands = [BY_ID[command_id] for command_id in COMMANDS_OF_WORDS[words]]
            known = {key for command in commands for key in command.keys}
            assert keys(some) <= known, f"README says {some} for {words}, the table of commands {sorted(known)}"
            told |= keys(some)
    assert len(told) > 30

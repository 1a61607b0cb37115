"""Keys of layouts without Latin letters: a letter stands for the one that a US keyboard has at its place.

Qt looks for a Latin letter in the user's other layouts; who has Cyrillic, Greek or Hebrew alone has none.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))
_PC = {first + at: letter for first, letters in _ROWS for at, letter in enumerate(letters)}
_MAC = dict(enumerate("ASDFHGZXCV")) | dict(zip(range(11, 18), "BQWERYT", strict=True))
_MAC |= {31: "O", 32: "U", 34: "I", 35: "P", 37: "L", 38: "J", 40: "K", 45: "N", 46: "M"}
_EVDEV_OFFSET = 8  # of X11 and Wayland


def is_foreign_letter(event: QKeyEvent) -> bool:
    """Whether the key writes a letter that no shortcut is made of."""
    text = event.text()
    by_key = chr(event.key()) if 0x80 <= event.key() <= sys.maxunicode else ""  # with Ctrl there is no text
    return any(each.isalpha() and not each.isascii() for each in (text or by_key))


def combination(event: QKeyEvent) -> QKeySequence | None:
    """What the key would be on a US keyboard, with its modifiers; None for a key that is no foreign letter."""
    if not is_foreign_letter(event):
        return None
    if sys.platform == "darwin":
        letter = _MAC.get(event.nativeVirtualKey())
    else:
        letter = _PC.get(event.nativeScanCode() - (_EVDEV_OFFSET if sys.platform.startswith("linux") else 0))
    if letter is None:
        return None
    return QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Qt.Key(ord(letter))))

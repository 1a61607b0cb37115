"""Text as people see it: without what is invisible, with ASCII digits, and numbers that are one number in one piece."""

from __future__ import annotations

import re
import sys
import unicodedata

# Nothing is to be seen of these: they vanish, so that no number is cut in two by one of them.
_UNSEEN = "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x2070)))
)
_CONTROLS = [code for code in range(32) if chr(code) not in "\t\n\r\v\f"]
_NARROW = "\u00a0\u2007\u2009\u202f"  # blanks that do not break, as they stand between thousands
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(map(ord, _UNSEEN), None),
    **dict.fromkeys(_CONTROLS, " "),
    **dict.fromkeys(range(0x2500, 0x2580), " "),  # boxes are drawn with these
    **dict.fromkeys(map(ord, "│┃┆┇┊┋║"), "|"),
    **{ord(wide): narrow for wide, narrow in zip("，、；：｜（）［］＃／", ",,;:|()[]#/", strict=True)},
    **{
        code: str(unicodedata.decimal(chr(code)))
        for code in range(128, sys.maxunicode + 1)
        if unicodedata.category(chr(code)) == "Nd"
    },
}
_GROUPED = re.compile(rf"(?<![0-9{_NARROW}'’_.,])[0-9]{{1,3}}(?:[{_NARROW}'’_][0-9]{{3}})+(?![0-9{_NARROW}'’_])")
_QUOTED = re.compile(r"(?P<quote>[\"'])(?P<number>[0-9]{1,3}(?:,[0-9]{3})+)(?:\.0{1,6})?(?P=quote)")
_GROUPED_FLOAT = re.compile(r"(?<![0-9A-Za-z_.,:/-])[0-9]{1,3}(?:,[0-9]{3})+\.0{1,6}(?![0-9A-Za-z_.])")
_WHOLE_FLOAT = re.compile(r"(?<![0-9A-Za-z_.,:/-])([0-9]{2,19})\.0{1,6}(?![0-9A-Za-z_.])")
_EXPONENT = re.compile(r"(?<![0-9A-Za-z_.,:/-])([0-9])\.([0-9]{1,18})[eE]\+?([0-9]{1,2})(?![0-9A-Za-z_.])")
_LONG = re.compile(r"(?<![\w.:/-])([0-9]{4,19})L(?!\w)")  # as R and older Pythons write whole numbers
_EMPHASIS = re.compile(r"(?<![\w])_{1,3}([0-9]+)_{1,3}(?!\w)")
_NO_DIGIT = re.compile("[^0-9]")
_BLANKS = re.compile(rf"[{_NARROW}\u1680\u2000-\u200a\u205f\u3000]")


def plain(text: str) -> str:
    """``text`` with every number that is seen as one number written as one run of ASCII digits."""
    if not text.isascii() or any(control in text for control in "\x00\x1b\x08"):
        text = text.translate(_TABLE)
        text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    if "_" in text or "'" in text or not text.isascii():
        text = _GROUPED.sub(lambda match: _NO_DIGIT.sub("", match.group()), text)
        text = _BLANKS.sub(" ", text)
        text = _EMPHASIS.sub(r"\1", text)
    if "," in text:
        text = _QUOTED.sub(lambda match: f'"{match.group("number").replace(",", "")}"', text)
    if "L" in text:
        text = _LONG.sub(r"\1", text)
    if ".0" in text and "," in text:
        text = _GROUPED_FLOAT.sub(lambda match: match.group().replace(",", ""), text)
    return text


def whole_floats(text: str) -> str:
    """``text`` with ``11768`` for ``11768.0`` and ``1.1768e4``; in a table only after its columns were found.

    (Which this moves.) ``1.18e4`` stays: which digits were rounded away nobody knows.
    """
    if "." not in text:
        return text
    if "e" in text or "E" in text:
        text = _EXPONENT.sub(_without_exponent, text)
    return _WHOLE_FLOAT.sub(r"\1", text) if ".0" in text else text


def _without_exponent(match: re.Match[str]) -> str:
    first, rest, power = match[1], match[2], int(match[3])
    all_told = len(rest) >= power and not rest[power:].strip("0")
    return first + rest[:power] if all_told and first != "0" else match.group()


def whole_number(cell: str) -> str | None:
    """The digits of a cell that is but a number: ``11768``, ``#11768``, ``run_11768``, ``ID11768``, ``12,345``."""
    match = _CELL.fullmatch(whole_floats(cell.strip()[:40]))
    return match.group("number").replace(",", "") if match is not None else None


_CELL = re.compile(
    r"[\"'`]*(?:run[ _-]?)?(?:id[ _-]?)?#?(?P<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.0+)?[\"'`]*", re.IGNORECASE
)

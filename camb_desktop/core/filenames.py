"""File names that Linux, macOS and Windows all take, and patterns that make them. Pure.

Limits count encoded bytes: 255 a name on Linux's file systems; 255 UTF-16 units on the others, which are never more.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from camb_desktop.core.values import dataclass

#: Bytes of a whole name with its extension.
LONGEST_NAME = 255
#: Bytes of a stem: leaves room for a number and an extension.
LONGEST_STEM = 200

_SEPARATORS = re.compile(r'[<>:"/\\|?*]')
# Windows' devices, in any folder and with any extension; superscript digits count as digits there.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))", re.IGNORECASE)
_JOINERS = "\u200c\u200d"  # meaningful inside words of some scripts and inside emoji
_FLAG_LETTERS = "".join(map(chr, range(0x1F1E6, 0x1F200)))  # two make a flag
_VIRAMA = 9  # the combining class of what joins two consonants
_TAG = re.compile("[\U000e0020-\U000e007f]")  # the letters of flags such as Scotland's


def legal_name(text: str) -> str:
    """``text`` as a file's stem that every system takes, as close to what was written as that allows.

    No separators, control or direction characters, reserved words, dots or blanks at the ends; composed (NFC); cut to
    :data:`LONGEST_STEM` bytes of UTF-8 between whole characters as people see them.
    """
    kept = []
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        if _SEPARATORS.match(char) or category in ("Cc", "Zl", "Zp", "Zs"):
            kept.append(" ")
        elif category not in ("Cf", "Cs", "Cn") or char in _JOINERS or _TAG.match(char):
            kept.append(char)
    name = _cut(" ".join("".join(kept).split()).strip(" ."), LONGEST_STEM).strip(" .")
    if not name.strip(_JOINERS):
        return "audio"
    if device := _DEVICE.match(name):  # with its extension, too: NUL.txt is NUL
        end = device.end()
        name = _cut(f"{name[:end]}_{name[end:]}", LONGEST_STEM).rstrip(" .")
    return name


def slug(text: str) -> str:
    """``Door slam, take 2`` as ``door-slam-take-2``: letters with their marks, digits and ``_`` of any script."""
    kept = [char if _wordlike(char) else "-" for char in unicodedata.normalize("NFC", text.lower())]
    return re.sub("-+", "-", "".join(kept)).strip("-_" + _JOINERS)


def numbered(name: str, number: int) -> str:
    """``take.wav`` as ``take (2).wav``, with the stem cut where the name would get too long."""
    stem, dot, extension = name.rpartition(".")
    if not stem:
        stem, dot, extension = name, "", ""
    tail = f" ({number}){dot}{extension}"
    return _cut(stem, LONGEST_NAME - len(tail.encode("utf-8", "surrogateescape"))) + tail


def _wordlike(char: str) -> bool:
    return unicodedata.category(char)[0] in "LMN" or char == "_" or char in _JOINERS


def _cut(text: str, limit: int) -> str:
    """At most :data:`LONGEST_STEM` bytes of ``text``, never between a letter and its marks or inside a joined emoji."""
    data = text.encode("utf-8", "surrogateescape")
    if len(data) <= limit:
        return text
    kept = data[: max(0, limit)].decode("utf-8", "ignore")
    while kept and _is_inside(kept, text[len(kept)]):
        kept = kept[:-1]
    return kept


def _is_inside(left: str, right: str) -> bool:
    """Whether a cut before ``right`` would part what people see as one character."""
    if right in _FLAG_LETTERS:
        letters = len(left) - len(left.rstrip(_FLAG_LETTERS))
        return letters % 2 == 1
    return (
        right in _JOINERS
        or left[-1] == "\u200d"
        or unicodedata.combining(left[-1]) == _VIRAMA
        or unicodedata.category(right)[0] == "M"
        or "\U0001f3fb" <= right <= "\U0001f3ff"  # skin tones
        or bool(_TAG.match(right))
    )


class PatternError(ValueError):
    """A name pattern that cannot be used; the text says why, in words for people."""


@dataclass(frozen=True, slots=True)
class NamePattern:
    """A pattern such as ``{n:02} {name}``.

    Fields: ``n`` (place in the batch, from 1; ``{n:02}`` pads), ``name`` (the take's name, else its run ID),
    ``run_id``, ``kind``, ``date`` (``2026-11-26``), ``duration`` (``0m03s``).

    Raises:
        PatternError: empty, an unknown field, or braces that do not close.
    """

    text: str

    FIELDS = ("n", "name", "run_id", "kind", "date", "duration")

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise PatternError("A pattern is needed, such as {n:02} {name}")
        try:
            parts = list(string.Formatter().parse(self.text))
        except ValueError:
            raise PatternError("A { or } has no partner") from None
        for _, field, form, conversion in parts:
            if field is None:
                continue
            if field not in self.FIELDS:
                raise PatternError(
                    f"There is no {{{field}}}. There are {', '.join(f'{{{each}}}' for each in self.FIELDS)}"
                )
            if conversion or (form and not (field == "n" and re.fullmatch("0?[1-9]", form))):
                raise PatternError(f"Only {{n}} takes a width, such as {{n:02}}; {{{field}}} stands alone")

    def stem(self, values: Mapping[str, str | int]) -> str:
        """One legal stem; ``values`` has every field, ``n`` as a number."""
        return legal_name(self.fill(values))

    def fill(self, values: Mapping[str, str | int]) -> str:
        """The pattern with ``values`` for its fields, as it is."""
        parts = []
        for literal, field, form, _ in string.Formatter().parse(self.text):
            parts.append(literal)
            if field is not None:
                parts.append(format(values[field], form or ""))
        return "".join(parts)


def distinct(names: Sequence[str], taken: Callable[[str], bool]) -> Iterator[str]:
    """``names`` in order, numbered where one is ``taken`` or came before; letter case does not tell names apart."""
    used: set[str] = set()
    for name in names:
        candidate, number = name, 2
        while folded(candidate) in used or taken(candidate):
            candidate, number = numbered(name, number), number + 1
        used.add(folded(candidate))
        yield candidate


def folded(name: str) -> str:
    """``name`` as a disk sees it that tells apart neither letter case nor forms of marks."""
    return unicodedata.normalize("NFC", name).casefold()


_MOST_DISPOSITION = 1000
# fmt: off
_SAYS_NOTHING = frozenset({
    "audio", "bytes", "clip", "content", "data", "default", "download", "export", "file", "final", "flac",
    "generated", "generation", "mp3", "music", "my", "new", "ogg", "out", "output", "raw", "result", "results",
    "run", "sample", "sound", "speech", "task", "temp", "test", "tmp", "tts", "untitled", "voice", "wav",
})
# fmt: on
_HEX = re.compile(r"[0-9a-f]*[0-9][0-9a-f]*|[0-9a-f]{8,}", re.IGNORECASE)
_AUDIO = re.compile(r"\.(?:wav|flac|mp3|ogg|opus|m4a|aac|aiff?|webm|mp4)$", re.IGNORECASE)
_LONGEST_WORD = 24  # what is longer and holds a digit is no word of a language
_MOST_NAME = 120


def name_of_answer(disposition: str, path: str) -> str:
    """What the service calls a take, by its own file name; empty where that says nothing, as ``output.wav``.

    Args:
        disposition: the header ``Content-Disposition``, or empty (RFC 6266).
        path: the path of the address, decoded and without its query; it counts where it ends as audio files do.
    """
    last = path.rpartition("/")[2]
    name = _disposed(disposition) or (last if _AUDIO.search(last) else "")
    stem = name.replace("\\", "/").rpartition("/")[2]
    stem = stem.rpartition(".")[0] if "." in stem[-6:] else stem
    words = [word for word in re.split(r"[\s_.,;+()\[\]-]+", stem) if word]
    telling = [
        word
        for word in words
        if word.lower() not in _SAYS_NOTHING
        and not _HEX.fullmatch(word)
        and not (len(word) > _LONGEST_WORD and any(letter.isdigit() for letter in word))
    ]
    if sum(letter.isalpha() for word in telling for letter in word) < 3:
        return ""
    shown = " ".join("".join(c if c.isprintable() else " " for c in stem.replace("_", " ")).split())
    return shown[:_MOST_NAME].strip()


def _disposed(disposition: str) -> str:
    """The name in the header; ``filename*`` goes before ``filename``, and what servers write otherwise is read, too."""
    from email.errors import MessageError
    from email.header import decode_header, make_header
    from email.message import Message
    from email.utils import collapse_rfc2231_value

    if "filename" not in disposition[:_MOST_DISPOSITION].lower():
        return ""
    message = Message()
    message["Content-Disposition"] = " ".join(disposition[:_MOST_DISPOSITION].split())
    try:
        params: list[tuple[str, Any]] = list(message.get_params([], "Content-Disposition"))
        named = [value for key, value in params if key.lower() == "filename"]
        for value in named:
            if isinstance(value, tuple):
                return collapse_rfc2231_value(value)
        name = str(named[0]).strip("\"'") if named else ""
        return str(make_header(decode_header(name))) if "=?" in name else unquote(name)
    except (LookupError, ValueError, MessageError):  # of an alphabet that nobody knows
        return ""

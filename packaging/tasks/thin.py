"""Take out of a bundle for Linux what nobody uses: symbols of debuggers, most of what Qt's ICU knows, stray paths."""

from __future__ import annotations

import re
import struct
import tempfile
from pathlib import Path

from tasks.common import run_quietly, say

_ITEM = struct.Struct("<II")
_ALIGNED = 16
_LOADED = 1
# How text is sorted. Qt has tables of its own for everything else: characters, breaks, numbers, dates, zones.
_KEPT = re.compile(r"coll/|(?![a-z]{2,3}(_\w+)?\.res)[^/]*\.(res|icu|nrm|spp|cfu)$")
_SOURCE = """\
.section .rodata
.balign {aligned}
.globl {symbol}
.type {symbol}, %object
{symbol}: .incbin "data"
.size {symbol}, .-{symbol}
.section .note.GNU-stack,"",%progbits
"""


def thin(folder: Path) -> None:
    """Strip every library below ``folder`` that bears it, and replace its ICU data by the part that is used."""
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() or not path.is_file():
            continue
        if path.name.startswith("libicudata."):
            before = path.stat().st_size
            thin_icu(path)
            say(f"{path.name}: {before / 1e6:.1f} MB became {path.stat().st_size / 1e6:.1f} MB")
        strip(path)
        leave_out_paths(path)


def strip(library: Path) -> None:
    """Drop what only linkers and debuggers read, unless the library could not be loaded afterwards.

    That happens to libraries whose names were changed after they were linked, as in wheels: their parts may be moved to
    where no system can map them.
    """
    with tempfile.TemporaryDirectory() as folder:
        stripped = Path(folder) / library.name
        run_quietly(["strip", "--strip-unneeded", "-o", stripped, library], f"stripping {library.name}")
        if is_mappable(stripped.read_bytes()):
            library.write_bytes(stripped.read_bytes())


def is_mappable(library: bytes) -> bool:
    """Whether each part of a 64 bit library lies in its file as it has to lie in memory, to the page."""
    first, size, count = *struct.unpack_from("<Q", library, 32), *struct.unpack_from("<HH", library, 54)
    for at in range(first, first + size * count, size):
        kind, _, offset, address, _, _, _, align = struct.unpack_from("<IIQQQQQQ", library, at)
        if kind == _LOADED and (offset - address) % align:
            return False
    return True


def leave_out_paths(library: Path) -> None:
    """Let it look for other libraries beside itself and in the system, not in a folder of who built it."""
    told = run_quietly(["readelf", "-d", library], f"reading {library.name}")
    found = re.search(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", told)
    if found is not None and not found[1].startswith("$ORIGIN"):
        run_quietly(["chrpath", "--delete", library], f"changing {library.name}")


def thin_icu(library: Path) -> None:
    """Rewrite a ``libicudata.so.NN`` with the kept items alone, under the same name and symbol."""
    version = library.name.rpartition(".")[2]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data").write_bytes(less(library.read_bytes()))
        symbol = f"icudt{version}_dat"
        (folder / "data.s").write_text(_SOURCE.format(symbol=symbol, aligned=_ALIGNED), encoding="utf-8")
        run_quietly(["as", "-I", folder, folder / "data.s", "-o", folder / "data.o"], "assembling ICU's data")
        linked = folder / "linked"
        run_quietly(["ld", "-shared", "-soname", library.name, folder / "data.o", "-o", linked], "linking ICU's data")
        library.write_bytes(linked.read_bytes())


def less(library: bytes) -> bytes:
    """ICU's package of common data out of a library, with the kept items alone.

    A header of its own length; the number of items; for each the offsets of its name and of its bytes, sorted by
    name; the names; the bytes. Offsets count from the number of items.
    """
    start = library.index(b"CmnD") - 12
    contents = start + int.from_bytes(library[start : start + 2], "little")
    count = int.from_bytes(library[contents : contents + 4], "little")
    table = [_ITEM.unpack_from(library, contents + 4 + number * _ITEM.size) for number in range(count)]
    names = [library[contents + at : library.index(b"\0", contents + at)] for at, _ in table]
    stops = [at for _, at in table[1:]]
    items = [
        (name, library[contents + at : contents + stop])
        for (_, at), name, stop in zip(table, names, [*stops, len(library) - contents], strict=True)
        if _KEPT.match(name.decode().partition("/")[2])
    ]
    return library[start:contents] + package(items)


def package(items: list[tuple[bytes, bytes]]) -> bytes:
    """Items, sorted by name, as ICU reads them after the header."""
    names_at = 4 + len(items) * _ITEM.size
    bytes_at = names_at + sum(len(name) + 1 for name, _ in items)
    bytes_at += -bytes_at % _ALIGNED
    table, names, body = b"", b"", b""
    for name, content in items:
        table += _ITEM.pack(names_at + len(names), bytes_at + len(body))
        names += name + b"\0"
        body += content + bytes(-len(content) % _ALIGNED)
    head = len(items).to_bytes(4, "little") + table + names
    return head + bytes(bytes_at - len(head)) + body

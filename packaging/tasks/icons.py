"""Icons drawn from the SVGs, run by the environment's Python: ``icons.py TARGET``.

A target that ends in ``.icns`` (macOS) or ``.ico`` (Windows) is one file with all sizes; another one is a folder, and
becomes a hicolor tree (Linux).
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_Key = TypeVar("_Key", bytes, int)

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL_UP_TO_PX = 16
# Apple's types for PNGs → their sides in pixels; those of 32 to 1024 are also the doubled ones of half the size.
_ICNS_PX = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}
_ICO_PX = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)


def draw(size_px: int) -> QImage:
    """One icon, square, premultiplied ARGB."""
    name = "camb-desktop-small.svg" if size_px <= _SMALL_UP_TO_PX else "camb-desktop.svg"
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_RESOURCES / name)).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def png(size_px: int) -> bytes:
    """One icon as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not draw(size_px).save(buffer, "PNG"):
        sys.exit("could not write a PNG")
    return bytes(buffer.data().data())


def icns() -> bytes:
    """All sizes of macOS: a head, and behind it each type, the length of its entry, and its PNG."""
    entries = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in _drawn(_ICNS_PX.items()))
    return b"icns" + struct.pack(">I", 8 + len(entries)) + entries


def ico() -> bytes:
    """All sizes of Windows: a head, one entry for each size with the place of its PNG, and the PNGs."""
    pictures = list(_drawn((side, side) for side in _ICO_PX))
    place, entries = 6 + 16 * len(pictures), b""
    for side, data in pictures:
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(data for _, data in pictures)


def _drawn(wanted: Iterable[tuple[_Key, int]]) -> Iterator[tuple[_Key, bytes]]:
    return ((key, png(side)) for key, side in wanted)


def main(target: Path) -> None:
    """Write what ``target`` asks for."""
    application = QGuiApplication(sys.argv[:1])
    if target.suffix in (".icns", ".ico"):
        target.write_bytes(icns() if target.suffix == ".icns" else ico())
    else:
        fill(target)
    application.quit()


def fill(folder: Path) -> None:
    """Write ``folder/SIZExSIZE/apps/camb-desktop.png`` and the scalable one."""
    for size_px in _SIZES_PX:
        target = folder / f"{size_px}x{size_px}" / "apps" / "camb-desktop.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not draw(size_px).save(str(target)):
            sys.exit(f"could not write {target}")
    scalable = folder / "scalable" / "apps" / "camb-desktop.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes((_RESOURCES / "camb-desktop.svg").read_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))

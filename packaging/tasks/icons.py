"""Icons as PNG, drawn from the SVGs. Run by the environment's Python: ``icons.py FOLDER`` fills a hicolor tree."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_SMALL_UP_TO_PX = 16


def draw(size_px: int) -> QImage:
    """One icon, square, premultiplied ARGB."""
    name = "camb-desktop-small.svg" if size_px <= _SMALL_UP_TO_PX else "camb-desktop.svg"
    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_RESOURCES / name)).render(painter, QRectF(image.rect()))
    painter.end()
    return image


def main(folder: Path) -> None:
    """Write ``folder/SIZExSIZE/apps/camb-desktop.png`` and the scalable one."""
    application = QGuiApplication(sys.argv[:1])
    for size_px in _SIZES_PX:
        target = folder / f"{size_px}x{size_px}" / "apps" / "camb-desktop.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not draw(size_px).save(str(target)):
            sys.exit(f"could not write {target}")
    scalable = folder / "scalable" / "apps" / "camb-desktop.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes((_RESOURCES / "camb-desktop.svg").read_bytes())
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

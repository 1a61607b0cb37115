"""Links on the clipboard, in the form that each program likes: bare lines, HTML and Markdown with names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData


def links_data(text: str, named: Sequence[tuple[str, str]]) -> QMimeData:
    """``text`` is the plain form; ``named`` are pairs of a take's name and its link, for the other two."""
    data = QMimeData()
    data.setText(text)
    if named:
        from html import escape

        data.setHtml("<br>".join(f'<a href="{escape(url)}">{escape(name)}</a>' for name, url in named))
        lines = "\n".join(f"- [{_marked(name)}](<{url}>)" for name, url in named)
        data.setData("text/markdown", lines.encode())
    return data


def _marked(name: str) -> str:
    return "".join(f"\\{char}" if char in "\\[]*_`<>" else char for char in name)

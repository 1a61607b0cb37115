"""The texts of a Jupyter notebook: what was written in its cells, and what they printed. Pure."""

from __future__ import annotations

import json
from typing import Any


def texts_of(text: str) -> list[str] | None:
    """Each text of a notebook in its order; None where ``text`` is something else."""
    if '"nbformat"' not in text or not text.lstrip().startswith("{"):
        return None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not isinstance(value.get("cells"), list):
        return None
    found = []
    for cell in value["cells"]:
        if isinstance(cell, dict):
            found.append(_joined(cell.get("source")))
            outputs = cell.get("outputs")
            found += [_printed(each) for each in outputs if isinstance(each, dict)] if isinstance(outputs, list) else []
    return [each for each in found if each.strip()]


def _printed(output: dict[str, Any]) -> str:
    data = output.get("data")
    shown = data.get("text/plain") if isinstance(data, dict) else None
    return _joined(output.get("text")) or _joined(shown)


def _joined(value: Any) -> str:
    """Notebooks keep a text as one string, or as its lines."""
    if isinstance(value, list):
        return "".join(line for line in value if isinstance(line, str))
    return value if isinstance(value, str) else ""

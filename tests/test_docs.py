"""The map and the page "how to" name files that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "camb_desktop"
ROOMS = {path.name for path in PACKAGE.iterdir() if path.is_dir()}


def named(text: str) -> set[str]:
    """Paths, and dotted modules that begin with a package."""
    words = re.findall(r"`([\w./]+)`", text) + re.findall(r"\]\((?!https?:)([\w./]+)\)", text)
    return {word for word in words if "/" in word or (word.partition(".")[0] in ROOMS and "." in word)}


def exists(word: str, folder: Path) -> bool:
    """As a path from the top, the package or the document; a module may be followed by what is in it."""
    if "/" in word:
        return any((place / word).exists() for place in (ROOT, PACKAGE, folder))
    parts = word.split(".")
    paths = [PACKAGE.joinpath(*parts[:length]) for length in (len(parts), len(parts) - 1)]
    return any(path.is_dir() or path.with_suffix(".py").exists() for path in paths)


@pytest.mark.parametrize("name", ["README.md", "camb_desktop/README.md", "camb_desktop/HOW_TO.md"])
def test_what_a_page_names_is_there(name: str) -> None:
    page = ROOT / name
    words = named(page.read_text(encoding="utf-8"))
    assert words
    assert not [word for word in sorted(words) if not exists(word, page.parent)]

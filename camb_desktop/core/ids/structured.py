"""Run IDs out of JSON: what keys name an ID is one, a plain list is one, every other number is left over. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from camb_desktop.core.ids.found import Found
from camb_desktop.core.ids.plain import whole_number

#: Reads a text that stands in a value.
ReadText = Callable[[str, Found], None]

NAME_KEYS = ("name", "title", "prompt", "text", "label")
_RUN_KEYS = ("runid", "runids", "run", "runs")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_SECRET_KEY = re.compile("key|token|secret|password|authorization", re.IGNORECASE)
_LETTERS = re.compile("[^a-z]")
_LEAST_OF_NAMED = 1000
#: Keys and words whose numbers are no run IDs, however many digits they have.
TECHNICAL = frozenset(
    re.findall(
        r"\S+",
        """
        port pid line status code exit duration seconds size bytes length count total attempt page limit samplerate
        rate channels step version elapsed expires timestamp time ts seed width height bitrate frames samples year
        credits took http localhost progress
        """,
    )
)


def read_json(text: str, found: Found, read_text: ReadText) -> bool:
    """Take what JSON documents hold: ``text`` as a whole, or a line each. False where it is neither."""
    stripped = text.strip()
    if not stripped.startswith(("[", "{")):
        return False
    try:
        values = [json.loads(stripped)]
    except (ValueError, RecursionError):
        lines = [line for line in stripped.splitlines() if line.strip()]
        if len(lines) < 2 or not all(
            line.lstrip().startswith("{") and line.rstrip(" ,").endswith("}") for line in lines
        ):
            return False
        try:
            values = [json.loads(line.rstrip(" ,")) for line in lines]
        except (ValueError, RecursionError):
            return False
    walker = _Walker(found, read_text)
    try:
        for value in values:
            walker.walk(value, plain_list=True)
    except RecursionError:
        return False
    return True


def letters(key: str) -> str:
    """``Run ID``, ``run_id`` and ``runId`` alike: ``runid``."""
    return _LETTERS.sub("", key.lower())


class _Walker:
    def __init__(self, found: Found, read_text: ReadText) -> None:
        self._found = found
        self._read_text = read_text

    def walk(self, value: Any, *, plain_list: bool = False) -> None:
        """A value that no key names an ID."""
        match value:
            case dict():
                self._walk_object(value)
            case list() if plain_list and _is_plain(value):
                self.take(value)
            case list():
                for item in value:
                    self.walk(item, plain_list=isinstance(item, list) and plain_list)
            case str():
                if plain_list or not whole_number(value):
                    self._read_text(value, self._found)
                else:
                    self._found.leave(whole_number(value) or "")
            case bool() | None:
                pass
            case int() | float() if plain_list:
                self.take(value)
            case int() if value >= 0:
                self._found.leave(str(value) if value < 10**20 else "0")

    def take(self, value: Any, name: str = "") -> None:
        """A value that is an ID, or several."""
        match value:
            case bool() | None:
                pass
            case int() | float():
                if isinstance(value, float) and value.is_integer() and 0 < value < 2**53:
                    value = int(value)
                if isinstance(value, int) and 0 <= value < 10**30:
                    self._found.number(str(value), name)
                else:
                    self._found.reject(f"{value:.3g}" if abs(value) > 10**30 else str(value))
            case str():
                digits = whole_number(value)
                if digits is not None:
                    self._found.number(digits, name)
                elif _UUID.fullmatch(value.strip()):
                    self._found.task(value.strip(), name)
                else:
                    self._read_text(value, self._found)
            case list() if all(type(item) is int and item >= 0 for item in value) and not name:
                self._found.numbers(list(map(str, value)))
            case list():
                for item in value:
                    self.take(item, name)
            case dict():
                self._walk_object(value)

    def _walk_object(self, value: dict[str, Any]) -> None:
        by_name = {letters(key): key for key in reversed(value)}
        name = next((text for key in NAME_KEYS if isinstance(text := value.get(by_name.get(key, "")), str)), "")
        named = [by_name[key] for key in _RUN_KEYS if key in by_name and value[by_name[key]] not in (None, "", 0)]
        if not named and isinstance(task := value.get(by_name.get("taskid", "")), str) and _UUID.fullmatch(task):
            self._found.task(task, name)
            return
        if not named:
            named = [key for key in ("id", "ids") if key in value and _could_be_id(value[key])]
        for key in named:
            self.take(value[key], name)
        numbered = [key for key in value if key.isascii() and key.isdigit()]
        for key in numbered:
            inner = value[key]
            self._found.number(key, self._name_in(inner))
        rest = {key: item for key, item in value.items() if key not in named and key not in numbered}
        if not named and not numbered and _are_names(rest):
            for key, item in rest.items():
                self._found.number(str(item), key)
            return
        for key, item in rest.items():
            if _SECRET_KEY.search(key):
                self._found.key_like = self._found.key_like or isinstance(item, str)
            elif not isinstance(item, str) or "run" in item or "result" in item or "task" in item.lower():
                self.walk(item)
            elif (digits := whole_number(item)) is not None:
                self._found.leave(digits)
        for key in numbered:
            if isinstance(value[key], dict | list):
                self.walk(value[key])

    def _name_in(self, value: Any) -> str:
        if not isinstance(value, dict):
            return ""
        return next((text for key in NAME_KEYS if isinstance(text := value.get(key), str)), "")


def _is_plain(items: list[Any]) -> bool:
    return all(isinstance(item, str | float) or type(item) is int for item in items)


def _could_be_id(value: Any) -> bool:
    return (type(value) is int) or isinstance(value, float | list) or (isinstance(value, str) and bool(value))


def _are_names(value: dict[str, Any]) -> bool:
    """``{"door": 12345, "rain": 12346}``: every key a name, every value a number of four digits or more."""
    return bool(value) and all(
        type(item) is int and item >= _LEAST_OF_NAMED and letters(key) not in TECHNICAL and not _SECRET_KEY.search(key)
        for key, item in value.items()
    )

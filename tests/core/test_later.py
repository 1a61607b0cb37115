from __future__ import annotations

import sys
from pathlib import Path

import pytest

from camb_desktop.core.later import Later


def test_a_module_is_imported_when_something_of_it_is_first_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "slow_to_import.py").write_text("answer = 42\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    later = Later("slow_to_import")
    assert "slow_to_import" not in sys.modules
    assert later.answer == 42
    assert "slow_to_import" in sys.modules
    assert vars(later)["answer"] == 42, "the second time nothing stands between"
    with pytest.raises(AttributeError):
        _ = later.question
    sys.modules.pop("slow_to_import")


def test_what_is_not_installed_says_so_when_it_is_used() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_library"):
        _ = Later("no_such_library").anything

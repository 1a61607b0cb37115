"""Sentences for the status line."""

from __future__ import annotations

from camb_desktop.core.events import Connectivity
from camb_desktop.services.reports import reach


def test_no_network_and_one_lost_host_are_told_apart() -> None:
    assert "No network" in reach(Connectivity(online=False)).message
    one = reach(Connectivity(online=False, host="s.example:443"))
    assert "s.example:443" in one.message
    assert "network" not in one.message
    assert {reach(Connectivity(online=True)).level, reach(Connectivity(online=True, host="h:1")).level} == {"info"}
    assert "h:1" in reach(Connectivity(online=True, host="h:1")).message

"""What the user prefers, asked of a portal on a bus of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from portal import Portal
from pytestqt.qtbot import QtBot

from camb_desktop.runtime.appearance import Appearance
from camb_desktop.runtime.bus import SessionBus

Told = tuple[bool | None, bool, bool]
pytestmark = pytest.mark.usefixtures("session_bus")


@pytest.fixture
def portal(request: pytest.FixtureRequest, session_bus: object) -> Iterator[Portal]:
    made = Portal(request.param)
    with made.process:
        yield made
        made.process.kill()


@pytest.fixture
def told(qtbot: QtBot) -> Iterator[list[Told]]:
    bus = SessionBus()
    heard: list[Told] = []
    appearance = Appearance(bus, bus)
    appearance.told.connect(lambda *news: heard.append(news))
    with qtbot.waitSignal(bus.ready, timeout=10_000):
        bus.open()
    yield heard
    bus.close()


@pytest.mark.parametrize(("portal", "dark"), [(0, None), (1, True), (2, False)], indirect=["portal"])
def test_the_portal_is_asked_and_followed(portal: Portal, told: list[Told], qtbot: QtBot, dark: bool | None) -> None:
    qtbot.waitUntil(lambda: told == [(dark, False, False)], timeout=10_000)
    portal.become(1 if dark is not True else 2)
    qtbot.waitUntil(lambda: told[1:] == [(dark is not True, False, False)], timeout=10_000)


@pytest.mark.parametrize("portal", [1], indirect=True)
def test_contrast_and_motion_are_followed_as_well(portal: Portal, told: list[Told], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    portal.become(1, "contrast")
    portal.become(1, "reduced-motion")
    qtbot.waitUntil(lambda: told[-1] == (True, True, True), timeout=10_000)


def test_without_a_portal_nothing_is_told(told: list[Told], qtbot: QtBot) -> None:
    qtbot.wait(1)
    assert told == []

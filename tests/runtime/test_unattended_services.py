"""What the desktop is asked while nobody looks: services on a bus of its own write it down."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from recorder import NUMBER, Recorder

from camb_desktop.runtime.bus import SessionBus
from camb_desktop.runtime.launcher import LauncherEntry
from camb_desktop.runtime.notices import Notices
from camb_desktop.runtime.wakefulness import Wakefulness

pytestmark = pytest.mark.usefixtures("session_bus")
WAIT_MS = 10_000
PORTAL, POWER, SCREEN = (
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.PowerManagement",
    "org.freedesktop.ScreenSaver",
)
NOTICES = "org.freedesktop.Notifications"


@pytest.fixture
def desktop(request: pytest.FixtureRequest, session_bus: object) -> Iterator[Recorder]:
    made = Recorder(*request.param)
    yield made
    made.end()


@pytest.fixture
def bus(qtbot: QtBot, session_bus: object) -> Iterator[SessionBus]:
    made = SessionBus()
    with qtbot.waitSignal(made.ready, timeout=WAIT_MS):
        made.open()
    yield made
    made.close()


def test_what_is_asked_before_the_bus_answers_is_not_lost(qtbot: QtBot) -> None:
    bus = SessionBus()
    bus.open()
    with qtbot.waitCallback(timeout=WAIT_MS) as answered:
        bus.ask("GetId", "", (), answered)
    assert len(answered.args[0].body[0]) == 32
    bus.close()


# awake


@pytest.mark.parametrize(
    ("desktop", "asked", "released"),
    [
        ([PORTAL, POWER], ["", 4], ("Request", "Close", [])),
        ([POWER, SCREEN], ["camb-desktop", "Fetching runs"], ("Inhibit", "UnInhibit", [NUMBER])),
        ([SCREEN], ["camb-desktop", "Fetching runs"], ("ScreenSaver", "UnInhibit", [NUMBER])),
    ],
    indirect=["desktop"],
)
def test_the_first_service_that_can_keeps_the_computer_awake_until_it_may_sleep(
    desktop: Recorder, bus: SessionBus, qtbot: QtBot, asked: list[object], released: tuple[str, str, object]
) -> None:
    awake = Wakefulness(bus)
    awake.keep(True, "Fetching runs")
    qtbot.waitUntil(lambda: awake.held, timeout=WAIT_MS)
    assert [(member, values[:2]) for _, member, values in desktop.asked] == [("Inhibit", asked)]
    awake.keep(True, "Fetching runs")
    awake.keep(False)
    qtbot.waitUntil(lambda: desktop.asked[1:] == [released], timeout=WAIT_MS)
    assert not awake.held


@pytest.mark.parametrize("desktop", [[PORTAL]], indirect=True)
def test_what_is_over_before_the_answer_is_released_with_it(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    awake = Wakefulness(bus)
    awake.keep(True, "Fetching runs")
    awake.keep(False)
    qtbot.waitUntil(lambda: desktop.members() == ["Inhibit", "Close"], timeout=WAIT_MS)
    assert not awake.held


@pytest.mark.parametrize("desktop", [[SCREEN]], indirect=True)
def test_what_is_wanted_again_before_the_answer_is_asked_once(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    awake = Wakefulness(bus)
    for on in (True, False, True):
        awake.keep(on, "Fetching runs")
    qtbot.waitUntil(lambda: awake.held, timeout=WAIT_MS)
    awake.keep(False)
    qtbot.waitUntil(lambda: desktop.members() == ["Inhibit", "UnInhibit"], timeout=WAIT_MS)


def test_without_such_a_service_it_may_sleep_and_is_asked_anew_the_next_time(bus: SessionBus, qtbot: QtBot) -> None:
    awake = Wakefulness(bus)
    awake.keep(True, "Fetching runs")
    qtbot.waitUntil(lambda: awake.refused, timeout=WAIT_MS)
    awake.keep(False)
    late = Recorder(SCREEN)
    awake.keep(True, "Fetching runs")
    qtbot.waitUntil(lambda: awake.held, timeout=WAIT_MS)
    late.end()


# told


@pytest.mark.parametrize("desktop", [[NOTICES]], indirect=True)
def test_a_notice_names_the_program_and_replaces_the_last_one(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    notices = Notices(bus)
    notices.tell("40 runs are ready", show="Show")
    qtbot.waitUntil(lambda: notices.shown, timeout=WAIT_MS)
    notices.tell("41 runs are ready", show="Show")
    qtbot.waitUntil(lambda: len(desktop.asked) == 2, timeout=WAIT_MS)
    first, second = (values for _, _, values in desktop.asked)
    hints = {"desktop-entry": ["s", "camb-desktop"], "category": ["s", "transfer.complete"]}
    assert first == ["CAMB Desktop", 0, "camb-desktop", "40 runs are ready", "", ["default", "Show"], hints, -1]
    assert second[1:4] == [NUMBER, "camb-desktop", "41 runs are ready"]


@pytest.mark.parametrize("desktop", [[NOTICES]], indirect=True)
def test_a_click_on_the_own_notice_alone_is_told(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    notices = Notices(bus)
    notices.tell("40 runs are ready", show="Show")
    qtbot.waitUntil(lambda: notices.shown, timeout=WAIT_MS)
    clicks: list[str] = []
    notices.clicked.connect(clicks.append)
    for number in (NUMBER + 1, NUMBER):
        desktop.send("/org/freedesktop/Notifications", NOTICES, "ActivationToken", "us", [number, f"token {number}"])
        desktop.send("/org/freedesktop/Notifications", NOTICES, "ActionInvoked", "us", [number, "default"])
    qtbot.waitUntil(lambda: clicks == [f"token {NUMBER}"], timeout=WAIT_MS)
    assert not notices.shown


@pytest.mark.parametrize("desktop", [[NOTICES]], indirect=True)
def test_a_notice_goes_when_it_is_not_needed_any_more(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    notices = Notices(bus)
    notices.clear()
    notices.tell("40 runs are ready", show="Show")
    notices.clear()  # its number is not known yet
    qtbot.waitUntil(lambda: desktop.members() == ["Notify", "CloseNotification"], timeout=WAIT_MS)
    assert desktop.asked[1][2] == [NUMBER]
    assert not notices.shown


@pytest.mark.parametrize("desktop", [[NOTICES]], indirect=True)
def test_what_the_user_closed_is_not_replaced(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    notices = Notices(bus)
    notices.tell("40 runs are ready", show="Show")
    qtbot.waitUntil(lambda: notices.shown, timeout=WAIT_MS)
    desktop.send("/org/freedesktop/Notifications", NOTICES, "NotificationClosed", "uu", [NUMBER, 2])
    qtbot.waitUntil(lambda: not notices.shown, timeout=WAIT_MS)


def test_nobody_to_show_a_notice_is_no_trouble(bus: SessionBus, qtbot: QtBot) -> None:
    notices = Notices(bus)
    notices.tell("40 runs are ready", show="Show")
    with qtbot.waitCallback(timeout=WAIT_MS) as answered:
        bus.ask("GetId", "", (), answered)
    assert not notices.shown


# progress


@pytest.mark.parametrize("desktop", [[]], indirect=True)
def test_progress_goes_to_the_taskbar_and_away_again(desktop: Recorder, bus: SessionBus, qtbot: QtBot) -> None:
    entry = LauncherEntry(bus)
    for share in (0.25, 0.25, 1.0, None, None):
        entry.show(share)
    told = ["application://camb-desktop.desktop"]
    wanted = [
        [*told, {"progress": ["d", share], "progress-visible": ["b", on]}]
        for share, on in ((0.25, True), (1.0, True), (0.0, False))
    ]
    qtbot.waitUntil(lambda: [values for _, _, values in desktop.asked] == wanted, timeout=WAIT_MS)
    assert {member for _, member, _ in desktop.asked} == {"Update"}

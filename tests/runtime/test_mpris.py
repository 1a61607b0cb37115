"""The program on a real bus of its own, asked by the tool that people use."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from camb_desktop.core.nowplaying import Ask, NowPlaying, Playback
from camb_desktop.runtime.bus import SessionBus
from camb_desktop.runtime.mpris import NAME, PATH, MediaPlayer, introspection

PLAYING = NowPlaying(
    row_id=7,
    title="Door slam, take 2",
    length_us=2_800_000,
    rating=1.0,
    playback=Playback.PLAYING,
    volume=0.5,
    can_play=True,
    can_step=True,
)
PLAYER = "camb_desktop"


class Desk:
    """A player on the bus, and what it was asked."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.asked: list[tuple[Ask, object]] = []
        self.position_us = 1_500_000
        self.bus = SessionBus()
        self.player = MediaPlayer(self.bus, lambda: self.position_us)
        self.player.asked.connect(lambda ask, value: self.asked.append((ask, value)))

    def go_on(self) -> None:
        assert self.bus.open()
        self.qtbot.waitUntil(lambda: bool(self.player.name), timeout=10_000)

    def run(self, *command: str) -> str:
        """A program that asks; this thread answers meanwhile."""
        process = QProcess()
        process.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.start(command[0], list(command[1:]))
        self.qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=10_000)
        return bytes(process.readAllStandardOutput().data()).decode().strip()

    def playerctl(self, *arguments: str) -> str:
        return self.run("playerctl", f"--player={PLAYER}", *arguments)


@pytest.fixture
def desk(qtbot: QtBot, session_bus: subprocess.Popen[str]) -> Iterator[Desk]:
    made = Desk(qtbot)
    made.go_on()
    made.player.tell(PLAYING)
    yield made
    made.bus.close()


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        ("play", (Ask.PLAY, None)),
        ("pause", (Ask.PAUSE, None)),
        ("play-pause", (Ask.PLAY_PAUSE, None)),
        ("stop", (Ask.STOP, None)),
        ("next", (Ask.NEXT, None)),
        ("previous", (Ask.PREVIOUS, None)),
        ("position 2", (Ask.SEEK_TO, 2_000_000)),
        ("position 1+", (Ask.SEEK_BY, 1_000_000)),
        ("position 1-", (Ask.SEEK_BY, -1_000_000)),
        ("volume 0.25", (Ask.VOLUME, 0.25)),
        ("volume 9", (Ask.VOLUME, 1.0)),
        ("loop Track", (Ask.LOOP, True)),
        ("loop None", (Ask.LOOP, False)),
    ],
)
def test_what_playerctl_asks_for_arrives(desk: Desk, command: str, asked: tuple[Ask, object]) -> None:
    assert desk.playerctl(*command.split()) == ""
    assert desk.asked == [asked]


def test_playerctl_is_told_what_plays(desk: Desk) -> None:
    assert desk.playerctl("--list-all") == PLAYER
    assert desk.playerctl("status") == "Playing"
    form = "{{xesam:title}}|{{mpris:length}}|{{xesam:userRating}}|{{mpris:trackid}}|{{volume}}|{{loop}}"
    told = desk.playerctl("metadata", "--format", form)
    assert told == "Door slam, take 2|2800000|1.0|'/ai/camb/desktop/row/7'|0.5|None"
    desk.player.tell(replace(PLAYING, playback=Playback.PAUSED))  # while it plays playerctl counts on by itself
    assert float(desk.playerctl("position")) == 1.5


def test_the_length_is_a_number_of_64_bits_however_short_the_take(desk: Desk) -> None:
    command = ["gdbus", "call", "--session", "--dest", NAME, "--object-path", PATH, "--method"]
    told = desk.run(*command, "org.freedesktop.DBus.Properties.Get", "org.mpris.MediaPlayer2.Player", "Metadata")
    assert "'mpris:length': <int64 2800000>" in told
    assert "'mpris:trackid': <objectpath '/ai/camb/desktop/row/7'>" in told


def test_whoever_watches_is_told_of_what_changes_and_of_nothing_else(desk: Desk, qtbot: QtBot) -> None:
    watcher = QProcess()
    watcher.setProcessEnvironment(QProcessEnvironment.systemEnvironment())
    watcher.start("gdbus", ["monitor", "--session", "--dest", NAME])
    seen = bytearray()
    watcher.readyReadStandardOutput.connect(lambda: seen.extend(watcher.readAllStandardOutput().data()))
    qtbot.waitUntil(lambda: b"is owned by" in seen, timeout=10_000)
    seen.clear()
    desk.player.tell(PLAYING)
    desk.player.tell(replace(PLAYING, playback=Playback.PAUSED))
    desk.player.tell_jump(123)
    qtbot.waitUntil(lambda: b"Seeked" in seen, timeout=10_000)
    watcher.kill()
    watcher.waitForFinished()
    first, second = seen.decode().splitlines()
    assert first.endswith("PropertiesChanged ('org.mpris.MediaPlayer2.Player', {'PlaybackStatus': <'Paused'>}, @as [])")
    assert second.endswith("Player.Seeked (int64 123,)")


def test_a_place_in_another_track_is_not_gone_to(desk: Desk) -> None:
    command = ["gdbus", "call", "--session", "--dest", NAME, "--object-path", PATH, "--method"]
    desk.run(*command, "org.mpris.MediaPlayer2.Player.SetPosition", "/ai/camb/desktop/row/8", "1000000")
    desk.run(*command, "org.mpris.MediaPlayer2.Player.SetPosition", "/ai/camb/desktop/row/7", "99000000")
    assert desk.asked == []


@pytest.mark.parametrize(
    ("method", "arguments", "error"),
    [
        ("org.mpris.MediaPlayer2.Player.OpenUri", ["file:///x"], "NotSupported"),
        ("org.mpris.MediaPlayer2.Player.Fly", [], "UnknownMethod"),
        ("org.freedesktop.DBus.Properties.Get", ["org.mpris.MediaPlayer2.Player", "Fly"], "UnknownProperty"),
        ("org.freedesktop.DBus.Properties.GetAll", ["org.mpris.Fly"], "UnknownInterface"),
        ("org.freedesktop.DBus.Properties.Set", ["org.mpris.MediaPlayer2", "Identity", "<'x'>"], "PropertyReadOnly"),
        ("org.freedesktop.DBus.Properties.Set", ["org.mpris.MediaPlayer2.Player", "Volume", "<'x'>"], "InvalidArgs"),
    ],
)
def test_what_is_not_there_is_refused_by_name(desk: Desk, method: str, arguments: list[str], error: str) -> None:
    told = desk.run(
        *("gdbus", "call", "--session", "--dest", NAME, "--object-path", PATH, "--method"), method, *arguments
    )
    assert f"org.freedesktop.DBus.Error.{error}" in told
    assert desk.asked == []


def test_a_second_program_gets_a_name_of_its_own(desk: Desk, qtbot: QtBot) -> None:
    second = Desk(qtbot)
    second.go_on()
    assert second.player.name.startswith(f"{NAME}.instance")
    second.bus.close()


def test_the_description_names_every_property_with_its_type() -> None:
    (player,) = ElementTree.fromstring(introspection(PATH)).findall("interface[@name='org.mpris.MediaPlayer2.Player']")
    found = {item.attrib["name"]: (item.attrib["type"], item.attrib["access"]) for item in player.findall("property")}
    assert found["Metadata"] == ("a{sv}", "read")
    assert found["Position"] == ("x", "read")
    assert found["Volume"] == ("d", "readwrite")
    for path, inner in (("/", "org"), ("/org", "mpris"), ("/org/mpris", "MediaPlayer2"), ("/else", None)):
        node = ElementTree.fromstring(introspection(path)).find("node")
        assert (node.attrib["name"] if node is not None else None) == inner


def test_without_a_bus_nothing_happens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    for address in (None, "nonsense", "tcp:host=localhost,port=1", f"unix:path={tmp_path}/none"):
        if address is not None:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        bus = SessionBus()
        player = MediaPlayer(bus, lambda: 0)
        assert not bus.open()
        player.tell(PLAYING)
        bus.close()


def test_a_bus_that_goes_away_is_left_in_peace(desk: Desk, session_bus: subprocess.Popen[str], qtbot: QtBot) -> None:
    session_bus.kill()
    qtbot.waitUntil(lambda: not desk.player.on_bus, timeout=10_000)
    desk.player.tell(NowPlaying())

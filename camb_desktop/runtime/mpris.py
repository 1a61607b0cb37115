"""The program as a media player of the desktop: MPRIS 2.2, by which media keys, headsets and lock screens work. Linux.

https://specifications.freedesktop.org/mpris-spec/2.2/. GUI thread only.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from PySide6.QtCore import QObject, Signal

from camb_desktop.core.nowplaying import Ask, NowPlaying
from camb_desktop.runtime.bus import SessionBus

if TYPE_CHECKING:
    from jeepney import Message

log = logging.getLogger(__name__)

NAME = "org.mpris.MediaPlayer2.camb_desktop"
PATH = "/org/mpris/MediaPlayer2"
_ROOT, _PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
_STANDARD_NAMES = ("Properties", "Introspectable", "Peer")
_PROPERTIES, _INTROSPECTION, _PEER = (f"org.freedesktop.DBus.{name}" for name in _STANDARD_NAMES)
_NO_TRACK = f"{PATH}/TrackList/NoTrack"
_DO_NOT_QUEUE = 4
_OWNED = 1
_LEAST_SPEED, _MOST_SPEED = 0.5, 2.0

#: Interface → method → signature of what it takes.
_METHODS: dict[str, dict[str, str]] = {
    _ROOT: {"Raise": "", "Quit": ""},
    _PLAYER: {
        **dict.fromkeys(("Next", "Previous", "Pause", "PlayPause", "Stop", "Play"), ""),
        "Seek": "x",
        "SetPosition": "ox",
        "OpenUri": "s",
    },
}
_WRITABLE = ("LoopStatus", "Rate", "Volume")
_STANDARD = f"""\
<interface name="{_PROPERTIES}">
<method name="Get"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
<method name="GetAll"><arg type="s" direction="in"/><arg type="a{{sv}}" direction="out"/></method>
<method name="Set"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="in"/></method>
<signal name="PropertiesChanged"><arg type="s"/><arg type="a{{sv}}"/><arg type="as"/></signal>
</interface>
<interface name="{_INTROSPECTION}"><method name="Introspect"><arg type="s" direction="out"/></method></interface>
<interface name="{_PEER}"><method name="Ping"/></interface>
"""

Typed = tuple[str, Any]
"""A value for the bus with its signature before it."""


class MediaPlayer(QObject):
    """Tells what plays, and asks for what others want.

    Signals:
        asked(Ask, object): what, and the microseconds, speed, volume or whether of it.

    Args:
        bus: goes on it as soon as it is there.
        position_us: asked whenever somebody wants to know where playback is.
    """

    asked = Signal(object, object)

    def __init__(self, bus: SessionBus, position_us: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._position_us = position_us
        self._now = NowPlaying()
        self._bus = bus
        bus.ready.connect(lambda: self._claim(NAME))
        bus.called.connect(self._receive)
        self.name = ""
        """What the bus calls this player; empty before it is on the bus."""

    @property
    def on_bus(self) -> bool:
        """Whether others can find it."""
        return bool(self.name) and self._bus.is_open

    def tell(self, now: NowPlaying) -> None:
        """Say what changed, if anything did."""
        before, self._now = properties(self._now), now
        changed = {name: value for name, value in properties(now)[_PLAYER].items() if before[_PLAYER][name] != value}
        if changed and self.on_bus:
            self._emit(_PROPERTIES, "PropertiesChanged", "sa{sv}as", (_PLAYER, changed, []))

    def tell_jump(self, position_us: int) -> None:
        """Say that playback goes on elsewhere than it would have by itself."""
        if self.on_bus:
            self._emit(_PLAYER, "Seeked", "x", (position_us,))

    # getting on the bus

    def _claim(self, name: str) -> None:
        def claimed(answer: Message) -> None:
            if answer.body == (_OWNED,):
                self.name = name
            elif name == NAME:  # another window has it, with another profile
                self._claim(f"{NAME}.instance{os.getpid()}")
            else:
                log.info("mpris: no name on the bus")

        self._bus.ask("RequestName", "su", (name, _DO_NOT_QUEUE), claimed)

    def _emit(self, interface: str, name: str, signature: str, body: tuple[Any, ...]) -> None:
        from jeepney import DBusAddress, new_signal

        self._bus.send(new_signal(DBusAddress(PATH, interface=interface), name, signature, body))

    # what others say

    def _receive(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageFlag, new_error, new_method_return

        header = message.header
        fields = header.fields
        try:
            found = self._answer(
                fields.get(HeaderFields.path, ""),
                fields.get(HeaderFields.interface, ""),
                fields.get(HeaderFields.member, ""),
                fields.get(HeaderFields.signature, ""),
                message.body,
            )
        except _Refused as refusal:
            reply = new_error(message, f"org.freedesktop.DBus.Error.{refusal.name}", "s", (refusal.why,))
        else:
            reply = new_method_return(message, *(found or ()))
        if not header.flags & MessageFlag.no_reply_expected:
            self._bus.send(reply)

    def _answer(
        self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> tuple[str, tuple[Any, ...]] | None:
        """Signature and values of the answer, None for an empty one."""
        match interface, member, signature:
            case (i, "Ping", "") if i in (_PEER, ""):
                return None
            case (i, "Introspect", "") if i in (_INTROSPECTION, ""):
                return "s", (introspection(path),)
        if path != PATH:
            raise _Refused("UnknownObject", path)
        match interface, member, signature:
            case (i, "Get", "ss") if i in (_PROPERTIES, ""):
                found = self._all(body[0])
                if body[1] not in found:
                    raise _Refused("UnknownProperty", body[1])
                return "v", (found[body[1]],)
            case (i, "GetAll", "s") if i in (_PROPERTIES, ""):
                return "a{sv}", (self._all(body[0]),)
            case (i, "Set", "ssv") if i in (_PROPERTIES, ""):
                self._set(*body)
                return None
        for own, methods in _METHODS.items():
            if interface in (own, "") and member in methods:
                if signature != methods[member]:
                    raise _Refused("InvalidArgs", f"{member} takes ({methods[member]})")
                self._do(member, body)
                return None
        raise _Refused("UnknownMethod", f"{interface}.{member}")

    def _all(self, interface: str) -> dict[str, Typed]:
        if interface not in _METHODS:
            raise _Refused("UnknownInterface", interface)
        found = properties(self._now)[interface]
        return {**found, "Position": ("x", self._position_us())} if interface == _PLAYER else found

    def _set(self, interface: str, name: str, value: Typed) -> None:
        found = self._all(interface)
        if name not in found:
            raise _Refused("UnknownProperty", name)
        if interface != _PLAYER or name not in _WRITABLE:
            raise _Refused("PropertyReadOnly", name)
        signature, wanted = value
        if signature != found[name][0]:
            raise _Refused("InvalidArgs", f"{name} is ({found[name][0]})")
        if name == "LoopStatus":
            if wanted not in ("None", "Track", "Playlist"):
                raise _Refused("InvalidArgs", wanted)
            self.asked.emit(Ask.LOOP, wanted != "None")
        elif name == "Volume":
            self.asked.emit(Ask.VOLUME, min(1.0, max(0.0, wanted)))
        elif wanted == 0.0:
            self.asked.emit(Ask.PAUSE, None)  # as the specification has it
        else:
            self.asked.emit(Ask.SPEED, min(_MOST_SPEED, max(_LEAST_SPEED, wanted)))

    def _do(self, member: str, body: tuple[Any, ...]) -> None:
        if member == "OpenUri":
            raise _Refused("NotSupported", "nothing is opened by its address")
        if member == "Seek":
            self.asked.emit(Ask.SEEK_BY, body[0])
        elif member == "SetPosition":
            length_us = self._now.length_us
            if body[0] == _track(self._now) and length_us is not None and 0 <= body[1] <= length_us:
                self.asked.emit(Ask.SEEK_TO, body[1])
        else:
            self.asked.emit(Ask(member), None)


class _Refused(Exception):
    def __init__(self, name: str, why: str) -> None:
        super().__init__(name)
        self.name, self.why = name, why


def _track(now: NowPlaying) -> str:
    return _NO_TRACK if now.row_id is None else f"/ai/camb/desktop/row/{now.row_id}"


def properties(now: NowPlaying) -> Mapping[str, dict[str, Typed]]:
    """Everything but the position, by interface."""
    metadata: dict[str, Typed] = {"mpris:trackid": ("o", _track(now))}
    if now.row_id is not None:
        metadata["xesam:title"] = ("s", now.title)
        if now.length_us is not None:
            metadata["mpris:length"] = ("x", now.length_us)
        if now.rating is not None:
            metadata["xesam:userRating"] = ("d", now.rating)
    return {
        _ROOT: {
            "CanQuit": ("b", True),
            "CanRaise": ("b", True),
            "HasTrackList": ("b", False),
            "Identity": ("s", "CAMB Desktop"),
            "DesktopEntry": ("s", "camb-desktop"),
            "SupportedUriSchemes": ("as", []),
            "SupportedMimeTypes": ("as", []),
        },
        _PLAYER: {
            "PlaybackStatus": ("s", now.playback.value),
            "LoopStatus": ("s", "Track" if now.loop else "None"),
            "Rate": ("d", now.speed),
            "Metadata": ("a{sv}", metadata),
            "Volume": ("d", now.volume),
            "MinimumRate": ("d", _LEAST_SPEED),
            "MaximumRate": ("d", _MOST_SPEED),
            "CanGoNext": ("b", now.can_step),
            "CanGoPrevious": ("b", now.can_step),
            "CanPlay": ("b", now.can_play),
            "CanPause": ("b", now.can_play),
            "CanSeek": ("b", now.can_play),
            "CanControl": ("b", True),
        },
    }


def introspection(path: str) -> str:
    """What is at ``path``, as the bus describes it."""
    if path != PATH:
        above = path.rstrip("/") + "/"
        inner = PATH.removeprefix(above).partition("/")[0] if PATH.startswith(above) else ""
        return f"<node><node name={quoteattr(inner)}/></node>" if inner else "<node/>"
    parts = [_STANDARD]
    for interface, found in properties(NowPlaying()).items():
        parts.append(f'<interface name="{interface}">')
        for method, signature in _METHODS[interface].items():
            taken = "".join(f'<arg type="{letter}" direction="in"/>' for letter in signature)
            parts.append(f'<method name="{method}">{taken}</method>')
        if interface == _PLAYER:
            found = {**found, "Position": ("x", 0)}
            parts.append('<signal name="Seeked"><arg type="x"/></signal>')
        for name, (signature, _) in found.items():
            access = "readwrite" if name in _WRITABLE else "read"
            parts.append(f'<property name="{name}" type="{signature}" access="{access}"/>')
        parts.append("</interface>")
    return "<node>" + "\n".join(parts) + "</node>"

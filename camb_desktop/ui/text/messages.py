"""Errors as people read them: one sentence, one next step. The only place where that is done."""

from __future__ import annotations

from camb_desktop.core import errors as e
from camb_desktop.core.units import host_name, size
from camb_desktop.core.values import dataclass
from camb_desktop.ui.text.amounts import time_left
from camb_desktop.ui.text.translate import tr


@dataclass(frozen=True, slots=True)
class Message:
    """What is told about one error.

    Attributes:
        sentence: what happened, and what to do where no button does it.
        short: two to four words for a table cell, lower case.
        step: label of the next step's button.
        action: id of that step, one of :data:`ACTIONS`.
    """

    sentence: str
    short: str
    step: str
    action: str


#: What the service makes of a key that was entered, by the verdict of a KeyState.
VERDICT_WORDS = {
    "checking": "Checking the key …",
    "refused": "CAMB.AI refuses this key. Copy it once more and enter it again.",
    "taken": "CAMB.AI does not refuse this key.",
    "unasked": "CAMB.AI could not be asked about this key; it is used all the same.",
}

ACTIONS = {
    "retry": "Retry",
    "settings": "Settings…",
    "audio_settings": "Choose output…",
    "details": "Show details",
    "kind_auto": "Try both kinds",
    "save_as": "Save As…",
    "focus_entry": "Back to the entry",
    "play_pause": "Play",
    "undo": "Undo",
    "show_in_folder": "Show in folder",
    "copy_link": "Copy link",
    "storage": "Storage…",
}
"""Every next step there is: the id of its command, or ``show_in_folder`` → usual label."""


_MESSAGES: dict[type[e.CambError], tuple[str, str, str, str]] = {
    e.CambError: ("Something went wrong.", "something went wrong", "Show details", "details"),
    e.InputError: ("There is no run ID in that text.", "no run ID", "Back to the entry", "focus_entry"),
    e.KeyError_: ("The API key cannot be used.", "API key problem", "Settings…", "settings"),
    e.KeyMissing: ("Fetching runs needs your CAMB.AI API key.", "no API key", "Add API key…", "settings"),
    e.KeyRefused: ("CAMB.AI did not accept the API key.", "API key refused", "Check the key…", "settings"),
    e.KeyStoreUnavailable: (
        "This computer could not keep the API key safe, so it is used until you quit.",
        "key not kept",
        "Settings…",
        "settings",
    ),
    e.KeyGone: (
        "This run came by another key, which is not kept here any more. Add that key again.",
        "its key is gone",
        "Settings…",
        "settings",
    ),
    e.ServiceError: ("CAMB.AI could not deliver this run.", "not delivered", "Retry", "retry"),
    e.RunNotFound: (
        "CAMB.AI has no finished run with this ID. It may be still in the making, deleted, or another account’s.",
        "no such run",
        "Retry",
        "retry",
    ),
    e.RunForbidden: (
        "CAMB.AI does not give this run to your API key. It may belong to another account.",
        "not yours",
        "Check the key…",
        "settings",
    ),
    e.WrongKind: (
        "CAMB.AI found no run of this kind with this ID.",
        "none of this kind",
        "Try both kinds",
        "kind_auto",
    ),
    e.RequestRejected: ("CAMB.AI did not accept this request.", "request refused", "Show details", "details"),
    e.RateLimited: (
        "CAMB.AI asks for a break after too many requests. Wait a moment, then try again.",
        "too many requests",
        "Retry",
        "retry",
    ),
    e.ServiceFault: ("CAMB.AI has trouble of its own right now.", "trouble at CAMB.AI", "Retry", "retry"),
    e.EndpointGone: ("CAMB.AI no longer gives out runs of this kind.", "no longer offered", "Show details", "details"),
    e.UnexpectedAnswer: ("CAMB.AI sent something that is not audio.", "answer without audio", "Retry", "retry"),
    e.TaskFailed: (
        "CAMB.AI could not generate this audio.",
        "could not be generated",
        "Show details",
        "details",
    ),
    e.TransportError: ("The connection to CAMB.AI failed.", "connection failed", "Retry", "retry"),
    e.Offline: ("You are offline. Check the connection.", "offline", "Retry", "retry"),
    e.CannotConnect: (
        "No connection came about. Check the network.",
        "could not connect",
        "Retry",
        "retry",
    ),
    e.ConnectionRefused: ("The other side refuses connections. Try again later.", "refused", "Retry", "retry"),
    e.TimedOut: ("An answer took too long to come.", "no answer in time", "Retry", "retry"),
    e.CertificateRejected: (
        "The connection cannot be trusted: a certificate was not accepted.",
        "connection not trusted",
        "Show details",
        "details",
    ),
    e.ProxyFailed: ("This network’s proxy refused the connection.", "refused by the proxy", "Retry", "retry"),
    e.ConnectionLost: ("The connection broke off half-way.", "connection lost", "Retry", "retry"),
    e.CaptivePortal: (
        "This network wants you to sign in first. Open any web page, sign in, and try again.",
        "network sign-in needed",
        "Retry",
        "retry",
    ),
    e.UnsafeRedirect: (
        "CAMB.AI pointed to an address that is not safe, so it was not followed.",
        "unsafe address",
        "Show details",
        "details",
    ),
    e.BytesError: ("The audio arrived damaged.", "arrived damaged", "Retry", "retry"),
    e.ShortBody: ("The download stopped before its end.", "download cut short", "Retry", "retry"),
    e.TooLarge: ("The file is larger than this program takes.", "file too large", "Show details", "details"),
    e.NotAudio: ("What arrived is not audio that this program knows.", "not audio", "Retry", "retry"),
    e.LinkError: ("No link could be made for this run.", "no link", "Try again", "copy_link"),
    e.LinkExpired: ("The link has run out, and a fresh one did not work either.", "link has run out", "Retry", "retry"),
    e.LinkRefused: (
        "CAMB.AI gave a link that is not safe to use.",
        "unsafe link",
        "Show details",
        "details",
    ),
    e.LinkUnavailable: (
        "CAMB.AI gives no link for this run. Save the audio instead.",
        "no link offered",
        "Save As…",
        "save_as",
    ),
    e.StorageError: ("The file could not be kept on this computer.", "could not be stored", "Retry", "retry"),
    e.DiskFull: ("The disk is full. Make some room, then try again.", "disk full", "Retry", "retry"),
    e.AudioChanged: (
        "The audio kept here was changed by another program, so it is fetched again. Save it when it is ready.",
        "kept audio was changed",
        "Save As…",
        "save_as",
    ),
    e.LibraryHeld: (
        "Another program holds the list of runs. Close that program; it is tried again.",
        "list is in use",
        "Show details",
        "details",
    ),
    e.DiskFailed: (
        "The disk does not work as it should. Check it, and copy your files to another one.",
        "disk trouble",
        "Retry",
        "retry",
    ),
    e.CannotWrite: ("Files cannot be written to that folder.", "folder is read-only", "Choose another…", "save_as"),
    e.AudioError: ("This audio cannot be played.", "cannot be played", "Show details", "details"),
    e.CannotDecode: ("The audio in this file cannot be read.", "unreadable audio", "Retry", "retry"),
    e.NothingThere: (
        "This part of the take has not arrived, so nothing was saved. Fetch the take again, or choose another part.",
        "not there",
        "Retry",
        "retry",
    ),
    e.TooManyChannels: (
        "This take has more channels than that format holds. Save it as WAV, or as it was received.",
        "too many channels",
        "Save As…",
        "save_as",
    ),
    e.Unplayable: (
        "This program cannot play this kind of audio. All of it is kept: save it, and open it in another program.",
        "cannot be played here",
        "Save As…",
        "save_as",
    ),
    e.NoAudioDevice: (
        "No audio output was found. Everything but playing works.",
        "no audio output",
        "Choose output…",
        "audio_settings",
    ),
    e.DeviceNotAnswering: (
        "The audio output does not answer. It is waited for; or choose another.",
        "audio output not answering",
        "Choose output…",
        "audio_settings",
    ),
    e.PlaybackFault: (
        "Playing stopped because of a fault in this program. The take itself is untouched.",
        "playing failed",
        "Play",
        "play_pause",
    ),
    e.DeviceLost: (
        "The audio output went away. Play goes on where it stopped.",
        "audio output lost",
        "Play",
        "play_pause",
    ),
}


_OF_A_HOST: dict[type[e.CambError], str] = {
    e.CannotConnect: "Could not reach {host}. Check that address and the connection.",
    e.ConnectionRefused: "{host} refuses connections. Try again later.",
    e.TimedOut: "{host} took too long to answer.",
    e.CertificateRejected: "The connection to {host} cannot be trusted: its certificate was not accepted.",
    e.ProxyFailed: "This network’s proxy, {host}, refused the connection or cannot be reached.",
    e.ConnectionLost: "The connection to {host} broke off half-way.",
}
"""Sentences of errors that one host is the reason of, where it is known."""


def message_for(error: e.CambError) -> Message:
    """The message of ``error``'s class, or of the nearest class above it, with the host that it is about."""
    if error.host and type(error) in _OF_A_HOST:
        _, short, step, action = _MESSAGES[type(error)]
        return Message(tr(_OF_A_HOST[type(error)], host=host_name(error.host)), tr(short), tr(step), action)
    if isinstance(error, e.RateLimited | e.ServiceFault) and (error.retry_after_s or 0) >= 60:
        _, short, step, action = _MESSAGES[type(error)]
        wait = time_left(error.retry_after_s or 0)
        said = tr("CAMB.AI asks for a break of {wait}. Try again after that.", wait=wait)
        return Message(said, tr(short), tr(step), action)
    if isinstance(error, e.KeyGone) and error.detail:
        said = tr(
            "This run came by the key “{name}”, which is not kept here any more. Add it again.", name=error.detail
        )
        return Message(said, tr("its key is gone"), tr("Settings…"), "settings")
    if isinstance(error, e.TooLarge):
        sentence = tr("The file is larger than {size}, the most this program takes.", size=size(error.limit_bytes))
        return Message(sentence, tr("file too large"), tr("Show details"), "details")
    if isinstance(error, e.EndpointGone) and error.status == 404:  # a first ID with a slip in it is answered the same
        sentence = tr("CAMB.AI has no run with this ID, or no longer gives out runs of this kind.")
        return Message(sentence, tr("nothing found there"), tr("Retry"), "retry")
    for cls in type(error).__mro__:
        if cls in _MESSAGES:
            break
    sentence, short, step, action = _MESSAGES[cls]
    return Message(tr(sentence), tr(short), tr(step), action)


def details_of(error: e.CambError) -> str:
    """What the other side said, for those who look: a few short lines, never empty."""
    lines = []
    if isinstance(error, e.TaskFailed) and error.task_status:
        lines.append(tr("Task status: {status}", status=error.task_status))
    if error.status is not None:
        lines.append(tr("Answer code: {code}", code=error.status))
    if isinstance(error, e.RateLimited) and error.retry_after_s is not None:
        lines.append(tr("Asked to wait: {seconds} s", seconds=round(error.retry_after_s)))
    if error.detail and not isinstance(error, e.KeyGone):
        lines.append(error.detail)
    lines.append(tr("Kind of problem: {slug}", slug=error.slug.rstrip("_")))
    return "\n".join(lines)

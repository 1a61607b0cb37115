from __future__ import annotations

import re

import pytest

from camb_desktop.core import errors
from camb_desktop.core.errors import CambError, KeyGone
from camb_desktop.ui.text.messages import ACTIONS, details_of, message_for

JARGON = re.compile(
    r"\b(error|exception|http\w*|status|code|endpoint|payload|socket|tcp|ssl|tls|dns|json|null|decode\w*|codec|"
    r"parse\w*|timeout|timed out|server|client|request id|4\d\d|5\d\d|invalid|failed to|unable to|oops|please|bytes)\b",
    re.IGNORECASE,
)


def classes(cls: type[CambError] = CambError) -> list[type[CambError]]:
    return [cls, *(found for sub in cls.__subclasses__() for found in classes(sub))]


def make(cls: type[CambError]) -> CambError:
    if cls is errors.ShortBody:
        return errors.ShortBody(5, 10)
    if cls is errors.TooLarge:
        return errors.TooLarge(2_000_000_000)
    return cls("what the other side said")


OURS = [cls for cls in classes() if cls.__module__ == errors.__name__]


@pytest.mark.parametrize("cls", OURS, ids=lambda cls: cls.__name__)
def test_every_error_is_told_in_plain_words_with_a_next_step(cls: type[CambError]) -> None:
    message = message_for(make(cls))
    assert message.sentence.endswith(".")
    assert message.sentence[0].isupper() or message.sentence.startswith("CAMB")
    assert not JARGON.search(message.sentence), message.sentence
    assert not JARGON.search(message.short), message.short
    assert message.short[0].islower() or message.short.startswith("API")
    assert len(message.short.split()) <= 4
    assert message.step
    assert message.action in ACTIONS
    assert cls is KeyGone or "what the other side said" not in message.sentence  # it tells the user's name of the key


def test_every_error_of_the_tree_has_words_of_its_own() -> None:
    told = [message_for(make(cls)).sentence for cls in OURS]
    assert len(set(told)) == len(told)


def test_an_unknown_error_is_told_like_the_class_above_it() -> None:
    class OfTomorrow(errors.TimedOut):
        pass

    assert message_for(OfTomorrow()) == message_for(errors.TimedOut())


def test_no_more_is_claimed_than_is_known() -> None:
    """400 is said of a bad ID too, and 404 of an endpoint is what a first bad ID may get."""
    assert "another kind" not in message_for(errors.WrongKind(status=400)).sentence
    gone, unsure = (message_for(errors.EndpointGone(status=status)) for status in (410, 404))
    assert gone.sentence == "CAMB.AI no longer gives out runs of this kind."
    assert " or " in unsure.sentence
    assert unsure.action == "retry"
    assert not JARGON.search(unsure.sentence + unsure.short)


def test_details_are_for_those_who_look() -> None:
    text = details_of(errors.RateLimited("slow down", status=429, retry_after_s=12.4))
    assert "429" in text
    assert "slow down" in text
    assert "12 s" in text
    assert details_of(errors.Offline())
    assert "ERROR" in details_of(errors.TaskFailed(task_status="ERROR"))


@pytest.mark.parametrize(
    "cls",
    [
        errors.CannotConnect,
        errors.ConnectionRefused,
        errors.TimedOut,
        errors.CertificateRejected,
        errors.ProxyFailed,
        errors.ConnectionLost,
    ],
)
def test_the_host_that_is_the_reason_is_named(cls: type[CambError]) -> None:
    error = cls("x")
    error.host = "storage.example:9000"
    message = message_for(error)
    assert "storage.example:9000" in message.sentence
    assert "CAMB.AI" not in message.sentence, "it need not be theirs"
    assert message.sentence.endswith(".")
    assert not JARGON.search(message.sentence)
    assert message.step == message_for(cls("x")).step


@pytest.mark.parametrize("cls", [errors.RateLimited, errors.ServiceFault])
def test_a_long_break_that_is_asked_for_is_told(cls: type[CambError]) -> None:
    error = cls()
    error.retry_after_s = 7300.0
    assert "2 h" in message_for(error).sentence
    assert message_for(error).action == "retry"
    error.retry_after_s = 5.0
    assert message_for(error) == message_for(cls())

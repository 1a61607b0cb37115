"""Text of servers and of logs: without secrets, and read in a time that grows with its length."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from camb_desktop.api.translate import detail_of, scrubbed
from camb_desktop.diagnostics import without_secrets

CHUNKS = ["<title", "<script", "<!--", "a", "1", "a://", "?", "?a", "a-b.", "0a-", "http://", "http://a@", "https://x"]


@pytest.mark.parametrize("chunk", CHUNKS)
@pytest.mark.parametrize("read", [scrubbed, without_secrets, lambda text: detail_of(text.encode())])
def test_time_grows_with_the_length_of_the_text(read: Callable[[str], str], chunk: str) -> None:
    def cost(length: int) -> float:
        text = (chunk * (length // len(chunk) + 1))[:length]
        times = []
        for _ in range(3):
            begun = time.process_time()
            read(text)
            times.append(time.process_time() - begun)
        return min(times)

    assert cost(32_000) / max(cost(4_000), 1e-3) < 27  # linear is 8, quadratic 64


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("see https://u:p4ss@h.example/a?sig=1, then", "see https://h.example/a?… then"),
        ("9https://u:p4ss@h.example/a", "9https://h.example/a"),
        ("a" + "1" * 30 + "://u:p4ss@h.example/a", "a" + "1" * 30 + "://h.example/a"),
        ("/a?x", "/a?x"),
        ("/a?x?y=1?z b", "/a?… b"),
        ("<title>Gone</title>", "Gone"),
        ('<title lang="en">Gone</title><script>x</script>', "Gone"),
    ],
)
def test_addresses_are_told_without_what_is_secret(text: str, clean: str) -> None:
    assert scrubbed(text) == clean


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("https://u:p4ss@h.example/a?sig=1 b", "https://…@h.example/a?… b"),
        ("https://a/https://u:p4ss@h/?q=me@y", "https://a/https://…@h/?…"),
        ("https://h/3f2a1b4c-1111-2222-3333-abcdef123456/x?q=1", "https://h/…3456/x?…"),
    ],
)
def test_the_log_masks_every_secret_of_an_address(text: str, clean: str) -> None:
    assert without_secrets(text) == clean

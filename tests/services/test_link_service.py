"""Copy Link puts links on the clipboard that work, with as few calls as can be."""

from __future__ import annotations

import time
from dataclasses import replace

import httpx
import pytest
from pytestqt.qtbot import QtBot
from service_bench import StartBench

from camb_desktop.core.errors import CambError, LinkExpired
from camb_desktop.core.runs import Kind, Link, Status
from camb_desktop.sandbox.server import SandboxServer
from camb_desktop.services.links import LinksService

WAIT_MS = 20_000


def calls(server: SandboxServer) -> int:
    return len([entry for entry in server.log if "result" in str(entry)])


def test_a_copied_link_works_without_the_key(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    run_id = next(n for n in quick_sandbox.run_ids if quick_sandbox.catalogue[n].kind is Kind.SPEECH)
    (row_id,) = b.add(run_id)
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    with qtbot.waitSignal(b.links.copied, timeout=WAIT_MS) as copied:
        b.links.copy([row_id])
    (text,) = copied.args
    answer = httpx.get(text)
    assert answer.status_code == 200
    run = b.runs.run(row_id)
    assert run.audio is not None
    assert answer.content == run.audio.path.read_bytes()
    assert run.link is not None
    assert run.link.url == text
    assert not run.link_pending


def test_several_links_come_in_the_order_of_the_rows(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    added = b.add(*quick_sandbox.run_ids[-7:])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    with qtbot.waitSignal(b.links.copied, timeout=WAIT_MS) as copied:
        b.links.copy(added[::-1])
    lines = copied.args[0].split("\n")
    assert [str(b.runs.run(row_id).run_id) in line for row_id, line in zip(added[::-1], lines, strict=True)] == [
        True
    ] * 7


def test_a_link_that_is_held_and_good_costs_no_call(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench(fetching=False)
    (row_id,) = b.add(11)
    now = time.time()
    b.runs.hold_link(row_id, Link("https://held.example/a?x=%2F", now + 3600, now))
    copied: list[str] = []
    b.links.copied.connect(copied.append)
    b.links.copy([row_id])
    assert copied == ["https://held.example/a?x=%2F"]


def test_a_link_near_its_end_is_replaced(bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer) -> None:
    b = bench()
    (row_id,) = b.add(quick_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    now = time.time()
    old = Link("https://held.example/a", now + b.settings.link_margin_s - 5, now)
    b.runs.hold_link(row_id, old)
    with qtbot.waitSignal(b.links.copied, timeout=WAIT_MS) as copied:
        b.links.copy([row_id])
    assert copied.args[0] != old.url
    assert b.runs.run(row_id).link == replace(b.runs.run(row_id).link, url=copied.args[0])  # type: ignore[type-var]


def test_a_link_that_cannot_be_had_is_told_and_the_others_are_copied(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    added = b.add(quick_sandbox.run_ids[-1], 999_999_999)
    qtbot.waitUntil(lambda: b.runs.counts().loading == 0, timeout=WAIT_MS)
    copied: list[str] = []
    b.links.copied.connect(copied.append)
    with qtbot.waitSignal(b.links.failed, timeout=WAIT_MS) as failed:
        b.links.copy(added)
    assert isinstance(failed.args[0].error, CambError)
    assert (failed.args[0].row_ids, failed.args[0].copied) == (added, 1)
    assert len(copied[0].split("\n")) == 1
    assert not any(run.link_pending for run in b.all())


def test_a_link_that_ran_out_while_others_were_fetched_is_told_and_not_copied(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    b = bench(fetching=False)
    held, missing = b.add(11, quick_sandbox.run_ids[-1])
    now = time.time()
    b.runs.hold_link(held, Link("https://held.example/a", now + 3600, now))
    copied: list[str] = []
    b.links.copied.connect(copied.append)
    with qtbot.waitSignal(b.links.failed, timeout=WAIT_MS) as failed:
        b.links.copy([held, missing])
        monkeypatch.setattr("camb_desktop.services.links.time.time", lambda: now + 3700)
    assert isinstance(failed.args[0].error, LinkExpired)
    assert failed.args[0].copied == len(copied[0].split("\n")) == 1
    assert "held.example" not in copied[0]


def test_a_link_waits_while_the_key_store_is_asked(
    bench: StartBench, qtbot: QtBot, quick_sandbox: SandboxServer
) -> None:
    b = bench()
    (row_id,) = b.add(quick_sandbox.run_ids[-1])
    qtbot.waitUntil(lambda: b.statuses() == {Status.READY}, timeout=WAIT_MS)
    asked = [True]
    links = LinksService(b.runs, b.transfers, b.settings, key_is_asked=lambda: asked[0])
    failed: list[object] = []
    links.failed.connect(failed.append)
    before = len(quick_sandbox.log.requests())
    links.copy([row_id])
    links.go_on()
    assert b.runs.run(row_id).link_pending
    asked[0] = False
    with qtbot.waitSignal(links.copied, timeout=WAIT_MS) as copied:
        links.go_on()
    assert httpx.get(copied.args[0]).status_code == 200
    assert failed == []
    assert len(quick_sandbox.log.requests()) > before
    asked[0] = True
    b.runs.hold_link(row_id, None)
    links.copy([row_id])
    b.runs.remove([row_id])
    asked[0] = False
    links.go_on()  # nothing is left to be asked for

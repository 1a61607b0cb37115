from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from dataclasses import replace
from urllib.parse import urlsplit

import httpx
import pytest

from camb_desktop.sandbox.server import SandboxOptions, SandboxServer

WAIT_S = 10.0  # an upper bound, never slept out


def get(server: SandboxServer, path: str, **query: str) -> httpx.Response:
    return httpx.get(f"{server.base_url}/{path}", params=query, headers={"x-api-key": server.api_key}, timeout=WAIT_S)


def test_it_leaves_no_thread_and_no_listener() -> None:
    before = set(threading.enumerate())
    with SandboxServer() as server:
        port = int(server.storage_url.rsplit(":", 1)[1])
        assert get(server, "tts-result/48211").status_code == 200
        assert {t.name for t in set(threading.enumerate()) - before} >= {"camb-sandbox"}

    assert set(threading.enumerate()) == before
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0


def test_stopping_cuts_what_is_under_way(caplog: pytest.LogCaptureFixture) -> None:
    server = SandboxServer(SandboxOptions(bytes_per_second=20_000)).start()
    with httpx.Client(timeout=WAIT_S) as client, client.stream("GET", server.link_to(61_544)) as body:
        pieces = body.iter_raw()
        next(pieces)
        idle = socket.create_connection(("127.0.0.1", int(server.storage_url.rsplit(":", 1)[1])))
        asked = httpx.Client(timeout=WAIT_S)
        server.stop()
        with pytest.raises(httpx.TransportError):
            for _ in pieces:
                pass
        asked.close()
        idle.close()
    server.stop()

    assert [r for r in caplog.records if r.levelname in {"WARNING", "ERROR", "CRITICAL"}] == []
    assert "camb-sandbox" not in {t.name for t in threading.enumerate()}


def test_stopping_ends_a_request_that_is_held_back(caplog: pytest.LogCaptureFixture) -> None:
    server = SandboxServer(SandboxOptions(latency_s=3600)).start()
    outcome: list[str] = []

    def ask() -> None:
        try:
            get(server, "tts-result/48211")
        except httpx.TransportError as error:
            outcome.append(type(error).__name__)

    asking = threading.Thread(target=ask)
    asking.start()
    assert server.log.wait_until(lambda log: len(log.requests()) == 1, WAIT_S)
    server.stop()
    asking.join(WAIT_S)

    assert len(outcome) == 1
    assert [r for r in caplog.records if r.levelname in {"WARNING", "ERROR", "CRITICAL"}] == []


def test_a_server_that_was_stopped_before_it_was_asked_anything_ends() -> None:
    server = SandboxServer().start()
    server.stop()
    server.stop()


def test_latency_is_waited_by_each_request_and_not_in_a_queue() -> None:
    async def ask_all(server: SandboxServer) -> None:
        async with httpx.AsyncClient(headers={"x-api-key": server.api_key}) as client:
            await asyncio.gather(*(client.get(f"{server.base_url}/tts-result/{i}") for i in server.run_ids[:8]))

    with SandboxServer(SandboxOptions(latency_s=0.4)) as server:
        with httpx.Client(headers={"x-api-key": server.api_key}) as client:
            answer = client.get(f"{server.base_url}/tts-result/1")
            assert answer.status_code == 404
            assert answer.elapsed.total_seconds() >= 0.4
        asyncio.run(ask_all(server))
        assert server.log.most_in_flight == 8


def test_bodies_keep_the_set_pace() -> None:
    with SandboxServer(SandboxOptions(bytes_per_second=400_000, api_key="k")) as server:
        size = server.catalogue[48_211].size_bytes
        for fetch in (lambda: get(server, "tts-result/48211"), lambda: httpx.get(server.link_to(48_211))):
            started = time.monotonic()
            assert len(fetch().content) == size
            assert time.monotonic() - started >= 0.9 * size / 400_000


def test_links_live_as_long_as_set() -> None:
    with SandboxServer(SandboxOptions(link_lifetime_s=-5)) as server:
        url = get(server, "tts-result/48211", output_type="file_url").json()["output_url"]
        assert httpx.get(url).status_code == 403


def test_a_run_may_be_given_other_audio_while_it_serves() -> None:
    with SandboxServer() as server:
        server.catalogue[48_211] = replace(server.catalogue[48_211], load=lambda: b"other")
        assert get(server, "tts-result/48211").content == b"other"
        assert httpx.get(server.link_to(48_211)).content == b"other"


def test_the_key_can_be_chosen_and_is_random_otherwise() -> None:
    assert SandboxServer(SandboxOptions(api_key="chosen")).api_key == "chosen"
    assert SandboxServer().api_key != SandboxServer().api_key
    assert "chosen" not in repr(SandboxOptions(api_key="chosen"))


@pytest.mark.parametrize(
    ("kind", "speech"), [("speech", 300), ("sound", 0), ("mixed", 150)], ids=["speech", "sound", "mixed"]
)
def test_extra_runs(kind: str, speech: int) -> None:
    plain = SandboxServer()
    server = SandboxServer(SandboxOptions(runs=300, extra_kind=kind))  # type: ignore[arg-type]
    extra = [server.catalogue[i] for i in server.run_ids if i not in plain.catalogue]

    assert len(extra) == 300
    assert sum(run.kind == "speech" for run in extra) == speech
    assert len({run.sha256 for run in extra[:20]}) == 20


def test_the_log_tells_who_asked_what_without_secrets() -> None:
    with SandboxServer() as server:
        get(server, "tts-result/48211", output_type="file_url")
        get(server, "tts-result/48377")
        httpx.post(f"{server.base_url}/tts-results", json={"run_ids": [1, 2]}, headers={"x-api-key": server.api_key})
        httpx.get(server.link_to(48_211), headers={"Range": "bytes=0-9"})

        assert server.log.counts() == {"GET /tts-result": 2, "POST /tts-results": 1, "GET storage": 1}
        assert [r.output_type for r in server.log.requests("GET /tts-result")] == ["file_url", ""]
        (fetched,) = server.log.requests("GET storage")
        assert fetched.range_header == "bytes=0-9"
        assert server.log.keys_at_storage() == 0
        assert "Signature" not in repr(server.log.requests())
        assert server.api_key not in repr(server.log.requests())
        server.log.clear()
        assert server.log.counts()["GET storage"] == 0


def test_clients_that_leave_in_the_middle_are_not_written_to() -> None:
    with SandboxServer(SandboxOptions(runs=1)) as server:
        longest = max(server.run_ids, key=lambda run_id: len(server.catalogue[run_id].data))
        link = urlsplit(server.link_to(longest))
        for _ in range(20):
            with socket.create_connection((link.hostname, link.port)) as client:
                client.sendall(f"GET {link.path}?{link.query} HTTP/1.1\r\nHost: {link.netloc}\r\n\r\n".encode())
                assert client.recv(1) == b"H"
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # a reset, no goodbye
    # asyncio's own warning about writes to nobody would fail this test

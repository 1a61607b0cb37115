"""No secret gets out: a hostile session is run at full logging, and everything that it wrote is searched."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from api_sounds import flac, wav
from harness import Harness, error_of
from hostile import Answer, Connection, Hostile, Request, bulk, cut, hang, head, ok, redirect, reset, status

from camb_desktop.core.errors import InputError
from camb_desktop.core.events import BodyProgress, Failed, Want
from camb_desktop.core.runs import Kind

KEY = "MARKEDKEY-7d1f0c3a-9b1e-4a55-8f00-aabbccddeeff"
SIGNATURE = "MARKEDSIGNATURE"
TASK = "deadbeef-aaaa-4bbb-8ccc-123456789abc"
SECRETS = (KEY, SIGNATURE, "MARKEDKEY", "deadbeef-aaaa")


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    """All that any logger says from DEBUG on, however low a careless program has set the levels."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(handler)
    yield written
    root.removeHandler(handler)
    root.setLevel(level)


def told(failure: BaseException | None) -> str:
    return "".join(traceback.format_exception(failure)) if failure is not None else ""


def echo(code: int) -> Answer:
    """An error page that shows the visitor all of the request, as some proxies do."""

    def answer(connection: Connection, request: Request) -> None:
        page = f"<h1>Error</h1><pre>{request.target}\n{request.headers}\n{request.headers.get('x-api-key')}</pre>"
        status(code, page.encode())(connection, request)

    return answer


def test_a_hostile_session_writes_no_secret(
    make_client: Callable[..., Harness], api: Hostile, storage: Hostile, everything_logged: io.StringIO
) -> None:
    client = make_client(api.base, api_key=KEY)
    link = f"{storage.url}/x.wav?X-Amz-Signature={SIGNATURE}&Expires=4102444800"
    xml = f"<?xml version='1.0'?><Error><StringToSign>GET {link} {SIGNATURE}{'0' * 30}</StringToSign></Error>".encode()
    answers: list[Answer] = [
        echo(400), echo(401), echo(403), echo(404), echo(422), echo(418), echo(503), echo(429), ok(b""), ok({}),
        ok([KEY]), ok({"output_url": f"javascript:{SIGNATURE}"}), ok({"output_url": f"http://evil.example/?{SIGNATURE}=1"}),
        ok({"output_url": link}), redirect(f"http://evil.example/?sig={SIGNATURE}"), redirect(link),
        reset(before_head=True), cut(wav(), 500), ok(f"<html>{KEY}</html>".encode()),
        ok(f"<?xml?><a>{link}</a>".encode()), ok(flac()),
    ]  # fmt: skip
    storage_answers = [
        status(403, xml),
        status(400, xml),
        echo(404),
        echo(500),
        redirect(f"ftp://x/?{SIGNATURE}"),
        ok(xml),
        reset(before_head=True),
    ]
    run_id = 100
    for storage_answer in storage_answers:
        storage.on("GET", "/", storage_answer)
        for answer in answers:
            run_id += 1
            api.on("GET", f"/apis/tts-result/{run_id}", answer)
            client.fetch(client.request(run_id, Kind.SPEECH, Want.LINK if run_id % 2 else Want.AUDIO))
    api.on("GET", "/apis/tts/", echo(404))
    api.on(
        "GET",
        "/apis/text-to-sound/",
        ok({"status": "ERROR", "exception_reason": f"task {TASK} of {KEY} failed at {link}"}),
    )
    client.fetch(client.request(None, Kind.AUTO, task=TASK))
    api.on("POST", "/apis/", bulk(lambda run_id: link))
    client.fetch(*(client.request(run_id) for run_id in range(1, 6)))
    client.call(client.fetcher.reconfigure, replace(client.config, base_url="http://service.example/apis"))
    assert isinstance(error_of(client.audio()), InputError)

    assert client.close()
    failures = [e.error for e in client.events if isinstance(e, Failed)]
    assert len(failures) > 60
    written = {
        "log": everything_logged.getvalue(),
        "events": repr(client.events),
        "errors": " ".join(f"{e} {e!r} {e.detail}" for e in failures),
        "tracebacks": " ".join(told(e) for e in failures),
        "settings": repr(client.config) + repr(client.fetcher.__dict__),
        "files": " ".join(f"{p.name} {p.read_bytes().decode('latin-1')}" for p in client.folder.iterdir()),
    }
    for name, text in written.items():
        for secret in SECRETS:
            assert secret not in text, (
                f"{secret} in {name}: …{text[max(0, text.index(secret) - 200) : text.index(secret) + 50]}"
            )
    assert "job" in written["log"], "something was logged at all"
    assert {r.headers.get("x-api-key") for r in api.seen()} <= {KEY, None}
    assert not any(KEY in str(r) for r in storage.seen()), "the key never reaches storage"


def test_what_a_broken_transfer_leaves_names_no_query(client: Harness, api: Hostile, storage: Hostile) -> None:
    link = f"{storage.url}/x.wav?X-Amz-Signature={SIGNATURE}"
    api.on("GET", "/apis/", ok({"output_url": link}))
    storage.on("GET", "/", cut(wav(), 500, {"ETag": '"v1"'}), status(503))
    client.audio()
    note = (client.folder / "7.part.json").read_text()
    assert "/x.wav" in note
    assert SIGNATURE not in note


def test_cancelled_and_ended_jobs_write_no_secret(
    make_client: Callable[..., Harness], api: Hostile, everything_logged: io.StringIO
) -> None:
    client = make_client(api.base, api_key=KEY)
    api.on("GET", "/apis/", hang(head(200, {"Content-Length": "100000"}) + wav()[:5000]))
    (job,) = client.start(client.request(7))
    client.wait_for(lambda: client.of(job, BodyProgress))
    client.call(client.fetcher.cancel, [job])
    client.last(job)
    assert client.close()
    assert not any(secret in everything_logged.getvalue() for secret in SECRETS)

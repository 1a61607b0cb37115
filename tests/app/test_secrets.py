"""No secret gets out of the real program: after a hostile session all that it wrote is searched."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from program import COMMAND, ROOT, Start, first_word
from reader import WAIT_S, wait_for

from camb_desktop.core.runs import Status

sys.path.append(str(ROOT / "tests" / "api"))  # the hostile server lives there
from api_sounds import flac, wav
from hostile import Answer, Connection, Hostile, Request, cut, ok, redirect, reset, status

KEY = "MARKEDKEY-7d1f0c3a-9b1e-4a55-8f00-aabbccddeeff"
SIGNATURE = "MARKEDSIGNATURE"
SECRETS = (b"MARKEDKEY", b"MARKEDSIGNATURE")
HARMLESS = "harmless words of an answer"
ENDED = {Status.READY, Status.FAILED, Status.INCOMPLETE}


@dataclass(frozen=True)
class Service:
    """Address and key, as the program is started with them."""

    base_url: str
    api_key: str


@pytest.fixture
def servers() -> Iterator[tuple[Hostile, Hostile]]:
    both = Hostile(), Hostile()
    yield both
    for server in both:
        server.close()


def echo(code: int) -> Answer:
    """An error page that shows the visitor all of the request."""

    def answer(connection: Connection, request: Request) -> None:
        page = f"<pre>{HARMLESS} {request.target} {request.headers} {request.headers.get('x-api-key')}</pre>"
        status(code, page.encode())(connection, request)

    return answer


def troubles(link: str) -> list[tuple[Answer, ...]]:
    xml = f"<?xml version='1.0'?><Error><StringToSign>{link}</StringToSign></Error>".encode()
    good = ok(flac())
    return [
        (echo(400),), (echo(404),), (echo(422),), (echo(418),), (echo(503), good), (echo(429), good),
        (ok({"detail": KEY}),), (ok([KEY]),), (ok(xml),), (ok(f"<html>{KEY} {link}</html>".encode()),),
        (ok({"output_url": f"javascript:{SIGNATURE}"}),), (ok({"output_url": f"http://evil.example/?s={SIGNATURE}"}),),
        (ok({"output_url": link}),), (redirect(link),), (redirect(f"http://evil.example/?s={SIGNATURE}"),),
        (reset(before_head=True), good), (cut(wav(), 500), good), (good,),
    ]  # fmt: skip


def test_nothing_that_the_program_writes_or_shows_holds_a_secret(
    start: Start, servers: tuple[Hostile, Hostile], profile: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    api, storage = servers
    link = f"{storage.url}/x.wav?X-Amz-Signature={SIGNATURE}&Expires=4102444800"
    storage.on("GET", "/", status(403, f"<?xml version='1.0'?><Error>{link}</Error>".encode()), ok(wav()))
    answers = troubles(link)
    run_ids = range(501, 501 + len(answers))
    for run_id, given in zip(run_ids, answers, strict=True):
        api.on("GET", f"/apis/tts-result/{run_id}", *given)
    api.on("GET", "/apis/tts-result/900", echo(401))
    api.on("GET", "/apis/text-to-sound-result/900", echo(401))

    program = start(Service(api.base, KEY), *(str(run_id) for run_id in run_ids))
    shown = [end_of(program, len(answers))]
    program.paste_and_add("900")
    shown.append(end_of(program, len(answers) + 1))
    assert program.quit() == 0
    diagnostics = subprocess.run(
        [*COMMAND, "--diagnostics", "--profile", str(profile)],
        cwd=ROOT,
        env={**program.desktop.environment, "CAMB_API_KEY": KEY},
        capture_output=True,
        timeout=WAIT_S,
    )

    files = {path: path.read_bytes() for top in {profile, tmp_path} for path in top.rglob("*") if path.is_file()}
    written = {
        **{str(path): data for path, data in files.items()},
        "table": repr(shown).encode(),
        "stdout and stderr": "".join(capfd.readouterr()).encode() + program.stderr().encode(),
        "diagnostics": diagnostics.stdout + diagnostics.stderr,
    }
    assert [(name, secret) for name, data in written.items() for secret in SECRETS if secret in data] == []
    assert any(HARMLESS.encode() in data for data in files.values()), "what an answer says is kept, without its secrets"
    assert any(path.suffix == ".log" and data for path, data in files.items())
    assert diagnostics.returncode == 0
    assert {r.headers.get("x-api-key") for r in api.seen()} == {KEY}
    assert storage.seen()
    assert not any(KEY in str(request) for request in storage.seen())


def end_of(program, count: int) -> list[dict[str, str]]:  # type: ignore[no-untyped-def]
    """The table once nothing is on its way any more."""

    def ended() -> list[dict[str, str]]:
        rows = program.see.table("Run", "Kind", "Name", "Status", "Link")
        return rows if len(rows) == count and all(first_word(row["Status"]) in ENDED for row in rows) else []

    return wait_for(ended, lambda: f"rows are {program.statuses()}")

from __future__ import annotations

import json
import subprocess
import sys

import httpx
import pytest

WAIT_S = 20.0  # an upper bound, never slept out


def start(*arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "camb_desktop.sandbox", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_it_says_hello_serves_and_ends_with_its_parents_pipe() -> None:
    with start(
        "--runs", "2", "--link-lifetime-s", "3600", "--latency-ms", "1", "--bytes-per-second", "9000000"
    ) as child:
        assert child.stdout is not None
        hello = json.loads(child.stdout.readline())
        assert set(hello) == {"base_url", "storage_url", "api_key", "run_ids", "task_ids"}
        assert len(hello["run_ids"]) == 16
        assert {run["kind"] for run in hello["run_ids"]} == {"speech", "sound"}
        assert all(run["title"] for run in hello["run_ids"])
        first = hello["run_ids"][0]
        answer = httpx.get(f"{hello['base_url']}/tts-result/{first['run_id']}", headers={"x-api-key": hello["api_key"]})
        assert answer.content.startswith(b"fLaC")
        out, err = child.communicate(timeout=WAIT_S)

    assert (child.returncode, out, err) == (0, b"", b"")


def test_it_ends_at_once_when_its_parent_is_gone_already() -> None:
    with start() as child:
        out, err = child.communicate(timeout=WAIT_S)

    assert child.returncode == 0
    assert json.loads(out)["base_url"].endswith("/apis")
    assert err == b""


@pytest.mark.parametrize("arguments", [("--runs", "many"), ("--what",)])
def test_a_bad_argument_ends_with_2(arguments: tuple[str, ...]) -> None:
    with start(*arguments) as child:
        out, _ = child.communicate(timeout=WAIT_S)

    assert (child.returncode, out) == (2, b"")


def test_nothing_heavy_is_imported_before_it_answers() -> None:
    code = (
        "import sys, io, json; from camb_desktop.sandbox.child import serve_as_child; "
        "serve_as_child(None, io.BytesIO(), io.StringIO()); print(json.dumps(sorted(sys.modules)))"
    )
    modules = json.loads(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)

    assert not {"numpy", "soundfile", "PySide6"} & set(modules)

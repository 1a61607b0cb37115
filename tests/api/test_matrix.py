"""Every row and rule of the service's page, and the test that proves it.

Run as a program it says how many rows there are, runs the tests that they name, and says how long that took.
"""

from __future__ import annotations

import ast
import functools
import subprocess
import sys
import time
from pathlib import Path

if __name__ == "__main__":  # pytest does this for itself
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pytest
import soundfile
from api_sounds import flac, wav
from harness import Harness, check_audio
from hostile import Hostile, ok

from camb_desktop.core.events import LinkFetched, Want
from camb_desktop.core.runs import Container, Kind

TESTS = Path(__file__).resolve().parent.parent
ON_THE_PAGE = (4 + 7 + 7) + (6 + 4 + 5 + 1 + 6)
"""Its endpoints, statuses and damaged files, and the rules around them, section by section; many are several rows."""

ANSWERS, BULK, ERRORS, NETWORK, TASKS, DOWNLOAD, WIRE = (
    f"api/test_{name}.py::test_" for name in ("answers", "bulk", "errors", "network", "tasks", "download", "wire")
)
HERE, LINKS, IDS = "api/test_matrix.py::test_", "core/test_links.py::test_", "core/ids/test_extract.py::test_"
CONTAINERS, DECODE, ANALYSIS = (
    f"{name}::test_" for name in ("core/containers/test_inspect.py", "audio/test_decode.py", "audio/test_analysis.py")
)
STATUS = "statuses_that_are_"

ROWS = (
    # endpoints
    ("one sound: GET, WAV bytes", ANSWERS + "sound_comes_as_wav"),
    ("one run of speech: GET, FLAC bytes", ANSWERS + "speech_comes_as_flac"),
    ("several runs of speech: POST", BULK + "number_and_size_of_calls"),
    ("several sounds: POST", BULK + "bulk_audio_comes_from_storage_without_the_key"),
    ("a bulk value may be a bare text", BULK + "every_shape_of_answer_matched_by_id"),
    ("the path of the base address stays", ANSWERS + "the_base_path_stays"),
    ("x-api-key goes with every call of the API", ANSWERS + "the_key_goes_with_every_api_call"),
    ("output_type is always sent", ANSWERS + "output_type_is_always_sent"),
    ("422 that names output_type: once without", ANSWERS + "output_type_is_left_out_where_it_is_refused"),
    ("422 again: not a third time", ANSWERS + "output_type_is_left_out_once_only"),
    ("a link although bytes were asked for", ANSWERS + "a_link_although_bytes_were_asked_for"),
    ("bytes although a link was asked for", ANSWERS + "audio_although_a_link_was_asked_for"),
    ("Accept is not the switch", HERE + "accept_is_the_same_whatever_is_asked_for"),
    ("successes other than 200 hold no result", ANSWERS + "other_successes_are_no_result"),
    # run IDs and tasks
    ("a run ID is a whole number above zero", WIRE + "what_is_no_run_id"),
    ("a task ID is a UUID and nothing else", TASKS + "nothing_but_a_uuid_gets_into_an_address"),
    ("GET /tts/{task_id} gives the run", TASKS + "polls_until_there_is_a_run"),
    ("GET /text-to-sound/{task_id} gives the run", TASKS + "the_other_status_endpoint"),
    ("a status that nobody knows is waited for", TASKS + "polls_until_there_is_a_run"),
    ("ERROR, TIMEOUT, PAYMENT_REQUIRED end a task", TASKS + "a_failed_task_ends_at_once"),
    ("PENDING without an end", TASKS + "a_task_that_never_ends"),
    ("SUCCESS without a run", TASKS + "success_without_a_run_is_not_waited_for_for_ever"),
    ("an answer that is no task", TASKS + "an_answer_that_is_no_task"),
    ("a task that neither endpoint knows", TASKS + "a_uuid_that_nobody_knows"),
    ("a UUID is never shown whole", IDS + "a_uuid_is_never_shown"),
    ("a UUID in an answer is masked", ERRORS + "details_are_cut_and_hold_no_secret"),
    ("the list is the only library there is", "storage/test_library.py::test_what_was_saved_survives_a_kill"),
    ("an endpoint that is gone: 404 of the route", ERRORS + "a_plain_404_of_the_route_means_that_the_endpoint_is_gone"),
    ("an endpoint that is gone: 404, 405, 410", ERRORS + "one_endpoint_is_gone_and_the_other_answers"),
    # bulk
    ("one ID is a GET", BULK + "one_id_is_a_get"),
    ("two to five unique IDs, ⌈n/5⌉ calls", BULK + "number_and_size_of_calls"),
    ("no remainder of one", WIRE + "batches_of_the_documents"),
    ("one kind per call", BULK + "kinds_do_not_share_a_call"),
    ("a run that is asked for twice at once", BULK + "the_same_run_asked_for_twice_at_once"),
    ("every shape of a bulk answer", BULK + "every_shape_of_answer_matched_by_id"),
    ("keys as text and as numbers, any order", BULK + "every_shape_of_answer_matched_by_id"),
    ("a key that is told two ways", WIRE + "an_id_that_is_told_two_ways_is_left_to_a_single_call"),
    ("a missing key is asked for alone", BULK + "missing_ids_are_asked_for_one_by_one"),
    ("a batch that fails is asked for one by one", BULK + "a_failing_batch_falls_back_to_single_calls_at_once"),
    ("one bad ID sinks no neighbour", BULK + "one_failed_row_among_many"),
    ("bulk gives no bytes", BULK + "a_failing_batch_falls_back_to_single_calls_at_once"),
    # links
    ("output_url, file_url, audio_url, url, in that order", ANSWERS + "links_byte_for_byte_under_every_key"),
    ("a link stays as it came, byte for byte", ANSWERS + "links_byte_for_byte_under_every_key"),
    ("https only", ANSWERS + "links_that_are_no_downloads_are_refused"),
    ("http for this computer", LINKS + "what_may_be_fetched"),
    ("an expiry is read from the answer", ANSWERS + "the_expiry_is_read"),
    ("Expires: seconds", LINKS + "epoch_forms"),
    ("X-Goog-Date and X-Amz-Date with Expires", LINKS + "dated_forms"),
    ("Azure's se", LINKS + "azure_forms"),
    ("no expiry that can be read", LINKS + "expiry"),
    ("queries are cut from what is told", "api/test_safety.py::test_a_hostile_session_writes_no_secret"),
    ("any storage host, and no key for it", BULK + "bulk_audio_comes_from_storage_without_the_key"),
    ("no key on a redirect to another host", NETWORK + "a_redirect_to_another_host_goes_without_the_key"),
    ("the key stays away after another host", NETWORK + "the_key_does_not_come_back_with_a_redirect_to_the_api"),
    ("no HEAD", HERE + "a_link_is_fetched_with_one_get"),
    ("400 and 403 of storage: one fresh link", DOWNLOAD + "an_expired_link_is_replaced_once"),
    ("the fresh link is refused too", DOWNLOAD + "a_fresh_link_that_is_refused_too"),
    ("a fresh link goes on where the old one broke", DOWNLOAD + "resume_at_storage_with_a_fresh_link"),
    # errors
    ("400, detail as text", ERRORS + STATUS + "final"),
    ("401 and 403, error or detail", ERRORS + STATUS + "final"),
    ("401 of a batch", BULK + "a_refused_key_is_not_found_out_by_every_run"),
    ("no key at all", ERRORS + "a_missing_key_is_told_without_a_request"),
    ("404 of a run", ERRORS + STATUS + "final"),
    ("422, detail as list", ERRORS + STATUS + "final"),
    ("429, each form of the wish", ERRORS + "every_form_of_a_rate_limit_is_honoured"),
    ("429 of a batch", BULK + "a_rate_limit_on_a_batch_is_waited_for"),
    ("500 as plain text", ERRORS + STATUS + "tried_again"),
    ("502, 503, 504 as HTML or empty", ERRORS + STATUS + "tried_again"),
    ("408 is tried again", ERRORS + STATUS + "tried_again"),
    ("no other 4xx is tried again", ERRORS + STATUS + "final"),
    ("a broken connection is tried again", ERRORS + "broken_connections_are_tried_again"),
    ("a short body is tried again", DOWNLOAD + "a_short_body_without_a_length_is_noticed_and_tried_again"),
    ("any error body is told as one line", WIRE + "details"),
    ("auto goes on after 400, 404, 422", ANSWERS + "auto_goes_on_after"),
    ("auto ends with any other 4xx", ANSWERS + "auto_does_not_go_on_after"),
    ("auto remembers", ANSWERS + "auto_tries_the_other_kind_and_remembers"),
    # bytes
    ("the label lies", ANSWERS + "labels_that_lie"),
    ("the first bytes decide", CONTAINERS + "sniffing"),
    ("base64 of audio", ANSWERS + "base64_of_audio_is_decoded"),
    ("base64 of something else", ANSWERS + "base64_of_something_else_is_not"),
    ("200 with nothing, JSON, HTML, XML", ANSWERS + "a_200_without_audio_is_an_error"),
    ("each file has its own sample rate", HERE + "the_sample_rate_is_that_of_the_file"),
    ("no Content-Length: chunks", ANSWERS + "progress_without_a_length"),
    ("no Content-Length: until the end", ANSWERS + "the_end_of_the_connection_ends_a_body_without_a_length"),
    ("fewer bytes than the container says", DOWNLOAD + "a_length_that_is_too_small_is_noticed_by_the_container"),
    ("bytes as received, the good beginning, a mark", DOWNLOAD + "a_body_that_is_always_cut_keeps_its_good_beginning"),
    # damaged files
    ("WAV cut in half", CONTAINERS + "cut_files"),
    ("WAV with sizes of 0, 0xFFFFFFFF, 0x7FFFFFFF", DOWNLOAD + "streamed_wav_is_whole_and_mendable"),
    ("any other size of a streamed WAV", CONTAINERS + "streamed_wav"),
    ("FLAC without a total", DOWNLOAD + "streamed_flac_is_whole_and_mendable"),
    ("FLAC without a total is read to its end", DECODE + "reads_a_flac_of_unknown_length_to_its_last_frame"),
    ("FLAC cut anywhere", DECODE + "plays_the_whole_good_prefix_of_a_cut_flac"),
    ("JSON, HTML or nothing as a file", DECODE + "what_is_no_audio_cannot_be_decoded"),
    ("the checksum of a FLAC", ANALYSIS + "the_checksum_of_a_flac_tells_whole_from_corrupt"),
    # the way there
    ("redirects within the API", NETWORK + "a_redirect_within_the_api_keeps_the_key"),
    ("redirects that lead astray", NETWORK + "redirects_that_lead_astray_are_refused"),
    ("redirects without an end", NETWORK + "redirects_without_an_end"),
    ("a redirected bulk call", NETWORK + "a_bulk_call_is_not_led_to_another_host"),
    ("a redirect that is a link", ANSWERS + "redirect_to_a_signed_address_is_a_link"),
    ("a certificate that nobody vouches for", NETWORK + "an_unknown_certificate_is_named_as_such"),
    ("a certificate that is expired or of another", NETWORK + "other_bad_certificates"),
    ("a certificate authority of the environment", NETWORK + "a_certificate_authority_of_the_environment"),
    ("the proxy of the environment", NETWORK + "the_proxy_of_the_environment"),
    ("a proxy that refuses", NETWORK + "a_proxy_that_refuses"),
    ("a sign-in page", NETWORK + "a_sign_in_page_is_recognised"),
)


@functools.cache
def functions_in(module: str) -> frozenset[str]:
    tree = ast.parse((TESTS / module).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_row_names_a_test_that_exists() -> None:
    missing = [test for _, test in ROWS if test.split("::")[1] not in functions_in(test.split("::")[0])]
    assert missing == []


def test_every_row_is_there_once() -> None:
    assert len({row for row, _ in ROWS}) == len(ROWS) >= ON_THE_PAGE


@pytest.mark.parametrize("kind", [Kind.SPEECH, Kind.SOUND])
def test_accept_is_the_same_whatever_is_asked_for(client: Harness, api: Hostile, kind: Kind) -> None:
    api.on("GET", "/apis/", ok(wav()), ok({"output_url": "https://s.example/x"}))
    check_audio(client.audio(7, kind), wav(), Container.WAV)
    assert isinstance(client.link(7, kind), LinkFetched)
    assert [r.headers["accept"] for r in api.seen()] == ["*/*", "*/*"]


@pytest.mark.parametrize("want", [Want.LINK, Want.AUDIO])
def test_a_link_is_fetched_with_one_get(client: Harness, api: Hostile, storage: Hostile, want: Want) -> None:
    api.on("GET", "/apis/", ok({"output_url": f"{storage.url}/x?Signature=s"}))
    storage.on("GET", "/x", ok(flac()))
    client.fetch(client.request(7, Kind.SPEECH, want))
    assert [r.method for r in api.seen()] == ["GET"]
    assert [r.method for r in storage.seen()] == (["GET"] if want is Want.AUDIO else [])


def test_the_sample_rate_is_that_of_the_file(client: Harness, api: Hostile) -> None:
    for run_id, rate_hz in enumerate((22_050, 24_000, 44_100, 48_000), 1):
        data = wav(4000, 1, rate_hz)
        api.on("GET", f"/apis/tts-result/{run_id}", ok(data))
        audio = check_audio(client.audio(run_id), data, Container.WAV)
        assert soundfile.info(audio.path).samplerate == rate_hz


def main() -> int:
    named = list(dict.fromkeys(str(TESTS / test) for _, test in ROWS))
    print(f"{len(ROWS)} rows, proved by {len(named)} tests", flush=True)
    began = time.monotonic()
    done = subprocess.run([sys.executable, "-m", "pytest", "-q", *named], cwd=TESTS.parent, check=False)
    print(f"{time.monotonic() - began:.1f} s in all")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())

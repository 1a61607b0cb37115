"""Run IDs out of any paste."""

from __future__ import annotations

import json
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camb_desktop.core.idlists import beginning
from camb_desktop.core.ids import MAX_RUN_ID, Entry, extract, shown

MANY = settings(max_examples=500, deadline=None)
RUN_IDS = st.integers(1, MAX_RUN_ID)
TASK = "3f2b8c1e-1111-4222-8333-abcdefabcdef"


def ids(text: str) -> list[int | None]:
    return [entry.run_id for entry in extract(text).entries]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("123", [123]),
        ("  00123\n", [123]),
        ("1, 2,3;4|5\t6 7\r\n8", [1, 2, 3, 4, 5, 6, 7, 8]),
        ("[11768, 27897]", [11768, 27897]),
        ('["11768", "run_27897", "#3"]', [11768, 27897, 3]),
        ('{"run_ids": ["1", 2]}', [1, 2]),
        ('{"run_ids": [1, 2,\n 3', [1, 2, 3]),
        (
            '{"12345": {"output_url": "https://s/x_999.wav?Expires=17"}, "678": {"output_url": "https://s/9/4"}}',
            [12345, 678],
        ),
        ('[\n 12345: {\n "output_url": "https://storage.example.com/audio/12345.wav"\n }', [12345]),
        ('[{"run_id": 1, "output_url": "http://x/4"}, {"run_id": "2"}]', [1, 2]),
        ('{"status": "SUCCESS", "run_id": 123, "code": 200}', [123]),
        ('{"results": {"5": "https://a/7", "6": null}}', [5, 6]),
        ('{"door": 12345, "rain": 12346}', [12345, 12346]),
        ("run_123 run-124 run125 Run #126 RUN 127 runId=128", [123, 124, 125, 126, 127, 128]),
        ("run_ids: 1, 2 and 3", [1, 2, 3]),
        ("runs 1 2 3 and 4", [1, 2, 3, 4]),
        ("#123, #124", [123, 124]),
        ("'12345'", [12345]),
        ("“12345” and «12346»", [12345, 12346]),
        ("Is it 12345?", [12345]),
        ("1. 12345\n2. 12346\n- 12347\n* 12348", [12345, 12346, 12347, 12348]),
        ("https://client.camb.ai/apis/tts-result/55?output_type=file_url", [55]),
        ("https://client.camb.ai/apis/text-to-sound-result/56", [56]),
        ("see https://studio.camb.ai/runs/991 and https://x.example/9/992?a=5", [991]),
        ("see https://x.example/9/992?a=5", [992]),
        ("take-12345.flac\nC:\\sounds\\door_12346.wav", [12345, 12346]),
        ("run_id,kind,duration\n12,speech,45\n13,sound,3", [12, 13]),
        ("Kind;Run ID;Status\nspeech;12;200\nsound;13;404", [12, 13]),
        ("2024-05-01 12:00:01,333 INFO run_id=77 status=200 took 4.5s port=8080", [77]),
        ("2024-05-01T12:00:01Z 127.0.0.1:8080 saved 12345 in 350 ms, 17 kB, status 200, pid 4711", [12345]),
        ('10.0.0.1 - - [01/May/2024] "GET /apis/tts-result/88 HTTP/1.1" 200 5123', [88]),
        ("run_id=5 and run_id=6 after 3 attempts", [5, 6]),
        ("run_123 456", [123, 456]),
        ("456, run_123; 'run_124' 789", [123, 124, 456, 789]),
        ("1. run_123 456", [123, 456]),
        ("run_120951 44 8080", [120951]),
        ("2 runs 101 102", [101, 102]),
        ("3 run_5 6", [5]),
        ("run 5 done 7", [5]),
        ("run_5 (7)", [5]),
        ("run_5 7 s", [5]),
        ("run_id=1234 port=8080", [1234]),
        ("12:00:01 run_1234 8080", [1234]),
        ("2024-05-01 run_1234 8080", [1234]),
        ("GET run_123 200", [123]),
        ("12,345", [12, 345]),
        ("123\u200b\ufeff\u00a0124", [123, 124]),
        ("9223372036854775807", [MAX_RUN_ID]),
        ("", []),
        ("hello world", []),
        ("0 -5 1.5 9223372036854775808 1e5 0x1F ١٢٣", []),
        ("run_abc123", []),
        ("1" * 5000, []),
        ('{"a": ' * 3000 + "1", [1]),
        ('{"status": 200, "port": 8080}', []),
    ],
)
def test_what_is_found(text: str, found: list[int]) -> None:
    assert ids(text) == found


@pytest.mark.parametrize(
    ("text", "rejected"),
    [
        ("123, abc, 456", ("abc",)),
        ("12a 13", ("12a",)),
        ("0", ("0",)),
        ("-5", ("-5",)),
        ("1.5", ("1.5",)),
        ("hello world", ("hello world",)),
        ("x" * 15 + " " + "y" * 15 + " " + "z" * 15, ("x" * 15 + " " + "y" * 15 + " " + "z" * 7 + "…",)),
        ("9" * 50, ("9" * 39 + "…",)),
        ("run_abc123", ("run_abc123",)),
        ("123", ()),
        ("2024-05-01 10:00:00 INFO run_id=5", ()),
        ("see https://h/a?Signature=SECRET99 again", ()),
        ("5, 5, abc, abc", ("abc",)),
        ("run_103, oops!", ("oops",)),
        ("run_120951 44 8080", ("44", "8080")),
        ("run_5, 12a", ("12a",)),
        (f"run_5, {TASK}", ("…cdef",)),
        ("run 5 is done", ()),
        ("12345\nhello", ("hello",)),
        ("hello\n12345", ("hello",)),
        ("12345\nno idea\n12346,", ("no idea",)),
        ("Takes of today\n12345", ()),
        ("run_id\n12345", ()),
        ("Good ones:\n12345", ()),
        ("Hi Tom\nhere they are\n12345\nthanks\nbye", ()),
        ("$ fetch 12345\ndone\n12346", ()),
    ],
)
def test_what_is_rejected(text: str, rejected: tuple[str, ...]) -> None:
    assert extract(text).rejected == rejected


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("12 345", 9, "12 345"),
        ("12 345", 5, "12"),
        ("12,345;6", 6, "12,345"),
        ("12 345", 3, "12"),
        ("12345", 3, ""),
        ("", 3, ""),
    ],
)
def test_a_long_text_is_cut_between_numbers(text: str, limit: int, kept: str) -> None:
    assert beginning(text, limit) == kept


def test_repeats_are_counted_and_order_is_kept() -> None:
    found = extract("5 3 5 4 3 5")
    assert [e.run_id for e in found.entries] == [5, 3, 4]
    assert found.duplicates == 3


@pytest.mark.parametrize(
    "text",
    [
        TASK,
        TASK.upper(),
        f"task_id={TASK}",
        f'{{"task_id": "{TASK}", "status": "PENDING", "run_id": null}}',
        f"https://client.camb.ai/apis/tts/{TASK}",
        f"GET /apis/text-to-sound/{TASK} request_id=aaaaaaaa-1111-4222-8333-abcdefabcdef",
    ],
)
def test_a_uuid_is_a_task(text: str) -> None:
    assert extract(text).entries == (Entry(None, TASK),)


@pytest.mark.parametrize(
    "text",
    [f"x-api-key: {TASK}", f"CAMB_API_KEY={TASK}", f"-H 'x-api-key: {TASK}'", f'"api_key": "{TASK}"', f"Bearer {TASK}"],
)
def test_what_is_named_a_key_is_left_out(text: str) -> None:
    found = extract(text)
    assert found.entries == ()
    assert found.key_like
    assert TASK not in repr(found)


def test_a_command_with_a_key_and_a_run() -> None:
    assert ids(f"curl -H 'x-api-key: {TASK}' https://client.camb.ai/apis/tts-result/123") == [123]


def test_a_task_with_its_run_is_the_run() -> None:
    assert extract(f'{{"task_id": "{TASK}", "run_id": 9}}').entries == (Entry(9, None),)
    assert extract(f"task_id={TASK} run_id=9").entries == (Entry(9, None),)


@given(st.lists(RUN_IDS, max_size=30), st.sampled_from([",", ", ", "\n", " ", ";", "\t", "\r\n", " | ", ",\n"]))
@MANY
def test_lists_come_back(run_ids: list[int], separator: str) -> None:
    found = extract(separator.join(map(str, run_ids)))
    assert [e.run_id for e in found.entries] == list(dict.fromkeys(run_ids))
    assert found.duplicates == len(run_ids) - len(set(run_ids))
    assert found.rejected == ()


@given(
    st.lists(RUN_IDS, min_size=1, max_size=20),
    st.sampled_from(
        [
            json.dumps,
            lambda i: json.dumps(list(map(str, i))),
            lambda i: json.dumps({"run_ids": i}, indent=1),
            lambda i: json.dumps([{"run_id": n, "url": "https://h/7"} for n in i]),
            lambda i: json.dumps({str(n): {"output_url": f"https://h/{n}1"} for n in i}),
            lambda i: "\n".join(f"12:00:01 INFO run_id={n} took 3.5 s" for n in i),
            lambda i: "\n".join(f"https://client.camb.ai/apis/tts-result/{n}" for n in i),
            lambda i: " ".join(f"run_{n}" for n in i),
            lambda i: " ".join(f"#{n}" for n in i),
            lambda i: "\n".join(f'"{n}",' for n in i),
            lambda i: "run_id,status\n" + "\n".join(f"{n},200" for n in i),
        ]
    ),
)
@MANY
def test_every_dress_comes_back(run_ids: list[int], dress) -> None:  # type: ignore[no-untyped-def]
    assert ids(dress(run_ids)) == list(dict.fromkeys(run_ids))


@given(st.text(max_size=300))
@MANY
def test_any_text_is_survived(text: str) -> None:
    found = extract(text)
    assert all((e.run_id is None) != (e.task_id is None) for e in found.entries)
    assert all(0 < e.run_id <= MAX_RUN_ID for e in found.entries if e.run_id is not None)
    assert len(set(found.entries)) == len(found.entries)
    assert all(0 < len(piece) <= 40 for piece in found.rejected)
    assert len(set(found.rejected)) == len(found.rejected)


@given(st.lists(RUN_IDS, min_size=1, max_size=5), st.text("abcXYZ0123456789._-", min_size=1, max_size=12))
@MANY
def test_a_bad_one_never_blocks_the_good_ones(run_ids: list[int], bad: str) -> None:
    text = "\n".join([*map(str, run_ids), bad, *map(str, run_ids)])
    assert set(run_ids) <= set(ids(text))


@given(st.uuids(), st.sampled_from(["{}", "{}x", "key {}", "https://h/{}", "0{}", "{}-5", "foo={},bar"]))
@MANY
def test_a_uuid_is_never_shown(value: uuid.UUID, dress: str) -> None:
    found = extract(dress.format(value))
    assert str(value) not in repr(found)
    assert str(value) not in shown(dress.format(value))


def test_secrets_are_masked_when_shown() -> None:
    assert shown("sk-abcdefghijklmnopqrstuvwxyz123456") == "…3456"
    assert shown("https://h/a/b?X-Amz-Signature=abc") == "https://h/a/b?…"
    assert repr(Entry(None, TASK)) == "Entry(task …cdef)"

"""Run IDs out of any paste."""

from __future__ import annotations

import json
import re
import time
import uuid

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from camb_desktop.core.ids import MAX_RUN_ID, Entry, Range, beginning, extract, shown

MANY = settings(max_examples=max(500, settings().max_examples), deadline=None)
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
        ("123\u200b\ufeff\u00a0124", [123124]),
        ("9223372036854775807", [MAX_RUN_ID]),
        ("", []),
        ("hello world", []),
        ("0 -5 1.5 9223372036854775808 1e5 0x1F", []),
        ("١٢٣", [123]),
        ("run_abc123", []),
        ("1" * 5000, []),
        ('{"a": ' * 3000 + "1", []),
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
    ("text", "found"),
    [
        ("12345.0\n12346.00", [12345, 12346]),
        ('"12,345"', [12345]),
        ('"1,234,567.0"', [1234567]),
        ("12\u202f345 and 12\u00a0346", [12345, 12346]),
        ("12'345 12’346 12_347", [12345, 12346, 12347]),
        ("12\u200b345 12\u2060346 12\u00ad347 \ufeff12348", [12345, 12346, 12347, 12348]),
        ("\u202a12345\u202c \u2066\u202e12346\u2069", [12345, 12346]),
        ("१२३४५ １２３４６ ١٢٣٤٧", [12345, 12346, 12347]),
        ("11768\u00a027897", [11768, 27897]),
        ("11,768.00 and 11,769.0", [11768, 11769]),
        ("run_id: 1.1768e4", [11768]),
        ("1.1768e+04\n1.17690000E4", [11768, 11769]),
        ("[1.1768e+04 1.1769e+04]", [11768, 11769]),
        ("run_id,name\n1.1768E+04,Door", [11768]),
        ("ID11768", [11768]),
        ("id11768, id11769", [11768, 11769]),
        ("ID11768 request_id11769 voice ID11770 user-id11771", [11768]),
        ("RUN_ID11768 run11769 RunID11770", [11768, 11769, 11770]),
        ("run_id,name\nID11768,Door\nRUN_ID11769,Cat", [11768, 11769]),
    ],
)
def test_a_number_is_what_people_see_as_one(text: str, found: list[int]) -> None:
    assert ids(text) == found
    assert extract(text).left_over == ()


@pytest.mark.parametrize(
    ("text", "found", "left"),
    [
        ("run_id: 11768\nseed: 42\nPORT=8080\n(2 rows)\nIn [12]: x", [11768], [42, 8080, 2, 12]),
        ("run 11768 is ready\n-rw-r--r-- 1 root root 4096 Nov 26 17:38 x.txt", [11768], [1, 4096, 26]),
        ("run 11768\n     1\tfoo\n     2\tbar", [11768], [1, 2]),
        ("run 11768 and these:\n27897, 27898\n[27899, 5]", [11768, 27897, 27898, 27899], [5]),
        ("Good takes: [11769, 11770], run_id=11768 took 3 s", [11768, 11769, 11770], []),
        ("seeds: [12345, 23456] run_id=11770", [11770], [12345, 23456]),
        ("https://client.camb.ai/apis/tts-result/11768 answered 20000", [11768], [20000]),
        ('{"progress": 40, "total": 100000}', [], [40, 100000]),
        ('{"door": 12345, "rain": 999}', [], [12345, 999]),
        ('{"width": 1920, "height": 1080}', [], [1920, 1080]),
        ('{"id": 5, "run_id": 7, "seed": 42}', [7], [5, 42]),
        ('{"takes": [11768, 11769]}', [], [11768, 11769]),
        ('{"message": "run_id 11768.0 is ready"}', [11768], []),
        ('{"run_id": 11768.0}\n{"run_id": 11769, "seed": 3}', [11768, 11769], [3]),
        ("run 3 of 5 finished: id 11768", [11768], [3, 5]),
        ("     1\t11768\n     2\t11769\n     3\t11770", [11768, 11769, 11770], [1, 2, 3]),
        ("seed: 42", [], [42]),
        ("PORT=8080", [], [8080]),
        ("Good ones: 12345, 12346", [12345, 12346], []),
        ("I made 3 takes, the best is 12345", [12345], [3]),
        ("in 2024 we made 12345", [12345], [2024]),
        ("Run(id=11768, seed=42)", [11768], [42]),
        ("run_id 11768\n11769\n11770", [11768, 11769, 11770], []),
        ("    run_id   seed\n0  11768.0   42.0\n1  11769.0   43.0", [11768, 11769], []),
        ('<run id="11768"><seed>42</seed></run>', [11768], [42]),
        ('<li id="3">run 11768</li>', [11768], [3]),
        ("\t".join(map(str, [10, 50, *range(10**15, 10**15 + 15)])), [10, 50, *range(10**15, 10**15 + 15)], []),
        ("<run_id>11768</run_id>\n<seed>42</seed>", [11768], [42]),
        ('<td width="40">11768</td><td>11769</td>', [11768, 11769], []),
        ("id=11768&seed=5", [11768], [5]),
        ("- [ ] 11768\n- [x] 11769", [11768, 11769], []),
        ("[1] 11768 27897", [11768, 27897], []),
        ("<tr><td>11768</td><td>Door</td></tr>", [11768], []),
        ("run_id=5 [worker-3] 10:00:01,123 took 350 ms at 127.0.0.1:8080 v1.2.3", [5], []),
    ],
)
def test_marks_count_for_the_whole_text_and_the_rest_is_left_over(text: str, found: list[int], left: list[int]) -> None:
    assert (ids(text), list(extract(text).left_over)) == (found, left)


@pytest.mark.parametrize(
    ("text", "found", "ranges"),
    [
        ("runs 11768 to 11772", [], [(11768, 11772)]),
        ("11768-11772", [], [(11768, 11772)]),
        ("11768 … 11772", [], [(11768, 11772)]),
        ("11768..11772", [], [(11768, 11772)]),
        ("run 11768 through run 11772", [], [(11768, 11772)]),
        ("11768 - 11772, 11780", [11780], [(11768, 11772)]),
        ("runs 11768, 11769–11772 and 11780", [11768, 11780], [(11769, 11772)]),
        ("runs 3 to 5", [], [(3, 5)]),
        ("runs 5 to 100", [], [(5, 100)]),
        ("run 5 on 2024-05-06 from 10:00-11:00", [5], []),
        ("11772-11768", [], []),
        ("run 11768-2", [], []),
        ("runs 11768-72", [], [(11768, 11772)]),
        ("run IDs: 11768–72, 11780 - 5 and 11790", [11790], [(11768, 11772), (11780, 11785)]),
        ("runs 11768 to 72", [], [(11768, 11772)]),
        ("runs 11768-72 and 11780", [11780], [(11768, 11772)]),
    ],
)
def test_a_range_is_offered_and_never_two_ids(text: str, found: list[int], ranges: list[tuple[int, int]]) -> None:
    got = extract(text)
    assert ([e.run_id for e in got.entries], [(each.first, each.last) for each in got.ranges]) == (found, ranges)
    assert got.rejected == () or not ranges


def test_a_range_without_measure_is_told() -> None:
    for first, last in ((11768, 99999), (1, 90_000_000)):
        found = extract(f"runs {first} to {last}")
        assert (found.entries, found.ranges, found.left_over, found.rejected) == ((), (), (), (f"{first}–{last}",))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("61544L", [61544]),
        ("[61544L, 61545L]", [61544, 61545]),
        ("run 61544 (v2), 61545 (v3)", [61544, 61545]),
        ("runs 61544 (take 2), 61545 (the good one) and 61546", [61544, 61545, 61546]),
        ("https://x.example/r?ids=61544,61545", [61544, 61545]),
        ("Rain, take 2 – 61544", [61544]),
        ("take 3 … 61544", [61544]),
        ("12L of water", []),
        ("Price 61544 €, before £61545", []),
        ("61544 $0.12\n61545 $ 0.30", [61544, 61545]),
        ("door 61544 €5, gate 61545 €6", [61544, 61545]),
    ],
)
def test_numbers_as_programs_and_addresses_write_them(text: str, ids: list[int]) -> None:
    assert [entry.run_id for entry in extract(text).entries] == ids


def test_what_stands_in_a_remark_is_told_and_a_short_end_is_of_a_range() -> None:
    found = extract("run 61544 (seed 42), 61545 (seed 43)")
    assert ([entry.run_id for entry in found.entries], found.left_over) == ([61544, 61545], (42, 43))
    assert extract("runs 11768 – 72").ranges == (Range(11768, 11772),)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("61544\tDoor slam", {61544: "Door slam"}),
        ("12345, door slam take 2", {12345: "door slam take 2"}),
        ("12345 - Door slam\n12346 – Rain", {12345: "Door slam", 12346: "Rain"}),
        ("12345, thunder\n12346, rain", {12345: "thunder", 12346: "rain"}),
        ("Door slam\t61544", {61544: "Door slam"}),
        ("Door slam: 61544\nGate: 61545", {61544: "Door slam", 61545: "Gate"}),
        ("Door slam – 61544\nRain, take 2 – 61545", {61544: "Door slam", 61545: "Rain, take 2"}),
        ("- Door slam (61544)\n- Gate (61545)", {61544: "Door slam", 61545: "Gate"}),
        ("1. Door slam, #61544\n2. Gate, #61545", {61544: "Door slam", 61545: "Gate"}),
        ("Türe zu -> 61544\n雨 → 61545", {61544: "Türe zu", 61545: "雨"}),
        ("run_ids = [\n    61544,  # door\n    61545,  // gate\n]", {61544: "door", 61545: "gate"}),
        ("61544 → Door slam\n61545 -> Gate", {61544: "Door slam", 61545: "Gate"}),
        ("61544\t#1 of the night", {61544: "#1 of the night"}),
        ("* 61544: Door slam\n* 61545: Gate", {61544: "Door slam", 61545: "Gate"}),
        ("Started: 61544\nFinished: 61545", {61544: "", 61545: ""}),
        ("Run: 61544\nResult: 61545", {61544: "", 61545: ""}),
        ("Check this one: 61544\nAnd here: 61545", {61544: "", 61545: ""}),
        ("Good: 61544\nGood: 61545", {61544: "", 61545: ""}),
        ("Best take: 61544", {61544: ""}),
        ("2026-11-01: 61544\n2026-11-02: 61545", {61544: "", 61545: ""}),
        ("Finished run (61544)\nFailed run (61545)", {61544: "", 61545: ""}),
        ('"Scene 4, 12",11768', {11768: "Scene 4, 12"}),
        ('{"run_id": 1, "name": "Gate"}', {1: "Gate"}),
        ('{"run_id": 1, "name": "# intro"}', {1: "# intro"}),
        ('[{"run_id": 1, "prompt": "a  door"}, {"run_id": 2, "title": "Rain"}]', {1: "a door", 2: "Rain"}),
        ('{"12345": {"text": "Hello", "output_url": "https://s/1"}}', {12345: "Hello"}),
        ('{"door": 12345, "rain": 12346}', {12345: "door", 12346: "rain"}),
        ('name,run_id,seed\n"Scene 4, 12",11768,7\nx,11769,8', {11768: "Scene 4, 12", 11769: "x"}),
        ("My runs\nname\trun_id\nDoor\t11768", {11768: "Door"}),
        ("take 2;run_id;score_1\na;11768;3", {11768: ""}),
        ("| run_id | name |\n|---|---|\n| 11768 | Door |", {11768: "Door"}),
        (" run_id | name \n--------+------\n  11768 | Door\n(1 row)", {11768: "Door"}),
        (
            "   run_id       name  score\n0   11768  Door slam    0.5\n1   11769       Rain    0.7",
            {11768: "Door slam", 11769: "Rain"},
        ),
        ('run_id,name\n11768,"an ""odd"" one"\n11769,"never closed', {11768: 'an "odd" one', 11769: "never closed"}),
        (f"12345\t{TASK}", {12345: ""}),
        ("12345\thttps://h/a?Signature=SECRET99", {12345: ""}),
    ],
)
def test_a_name_beside_an_id_is_its_name(text: str, named: dict[int, str]) -> None:
    assert {entry.run_id: entry.name for entry in extract(text).entries if entry.run_id} == named
    assert "SECRET99" not in repr(extract(text))


@pytest.mark.parametrize("before", [0, 30, 100, 190, 198])
def test_no_secret_is_part_of_a_name_wherever_it_stands(before: int) -> None:
    words = ("door slam " * 20)[:before]
    for secret in ("zq81kfmw03xzq81kfmw03x", "https://s/a.wav?Signature=zq81kfmw", TASK):
        for text in (f"12345\t{words} {secret} end", json.dumps({"run_id": 12345, "name": f"{words} {secret}"})):
            assert extract(text).entries[0].name == ""


def test_a_long_name_is_cut() -> None:
    assert extract("12345\t" + "door slam " * 30).entries[0].name == ("door slam " * 20).strip()


def test_a_mixed_paste_tells_what_it_leaves() -> None:
    text = """
    Hi, these are the takes of today:
    2026-11-26 17:38:00,123 INFO POST /apis/text-to-sound 200 run_id=61544 port=8080
    {"run_id": 61545, "seed": 42}
    61546
    61547, 61548
    https://client.camb.ai/apis/tts-result/61549
    and run 12 of 40 was run 61550; runs 61551 and 61552 too
    """
    found = extract(text)
    assert [entry.run_id for entry in found.entries] == list(range(61544, 61553))
    assert set(found.left_over) == {200, 8080, 42, 12, 40}


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
@example([1] * 6 + [10, 911, *range(10_000, 10_060)], "\t")
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
@example("\x1f\x1e:")
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


_CHUNKS = {
    "one line of words": "Note word ",
    "letters in one piece": "abcdefgh",
    "run and blanks": "run" + " " * 400,
    "runs": "run run_",
    "dashes": "-a-b",
    "paths": "/ab-cd",
    "brackets": "[1,2] (",
    "quotes": "\"'`",
    "digits and dots": "1.2:",
    "unclosed JSON": '{"a": [',
    "schemes": "http:/",
    "labels": "a.b-c: ",
    "tags": "<td",
    "commas": ",,1,",
    "thousands": "1'234",
}


@pytest.mark.parametrize("chunk", _CHUNKS.values(), ids=_CHUNKS)
def test_time_grows_with_the_length_of_the_text(chunk: str) -> None:
    def cost(length: int) -> float:
        text = (chunk * (length // len(chunk) + 1))[:length] + " 11768"
        times = []
        for _ in range(3):
            begun = time.process_time()
            extract(text)
            times.append(time.process_time() - begun)
        return min(times)

    extract(chunk)
    doublings = 3
    assert cost(16_000 * 2**doublings) / max(cost(16_000), 1e-4) < 3**doublings  # linear is 8, quadratic 64


_SNIPPETS = st.sampled_from(
    [
        "run_id={n}",
        "run {n}",
        "{n}",
        "[{n}, {n}]",
        "seed: 42",
        "port=8080",
        "12 ms",
        "2026-11-26",
        "10:00:01,123",
        "{n}\tDoor slam",
        "https://client.camb.ai/apis/tts-result/{n}",
        '{{"run_id": {n}}}',
        "took 3.5 s",
        "take",
        "v1.2.3",
        "{n}.wav",
        "{n} - {n}",
        "(2 rows)",
        "\u200b{n}",
        "#{n}",
        "\n",
        "\n",
        ", ",
        " ",
        '"',
        "-",
        "1 of 5",
    ]
)


@given(
    st.lists(st.tuples(_SNIPPETS, st.integers(10_000, 99_999)), max_size=25), st.sampled_from([" ", "\n", ", ", "\t"])
)
@MANY
def test_no_id_that_does_not_stand_in_the_text_as_a_whole_number(parts: list[tuple[str, int]], joint: str) -> None:
    text = joint.join(snippet.format(n=n) for snippet, n in parts)
    whole = set(map(int, re.findall("[0-9]+", text.replace("\u200b", ""))))
    found = extract(text)
    assert {entry.run_id for entry in found.entries} <= whole
    assert set(found.left_over) <= whole
    assert not set(found.left_over) & {entry.run_id for entry in found.entries}


@pytest.mark.parametrize(
    ("text", "run_ids"),
    [
        ("1) 11768 2) 11769 3) 11770", [11768, 11769, 11770]),
        ("(1) 11768 (2) 11769", [11768, 11769]),
        ("1. Door slam 11768 2. Cat 11769", [11768, 11769]),
        ("+49 171 1234567, run 11768", [11768]),
        ("+1 (415) 555-0100", []),
        ("11768 x 3", [11768]),
        ("11768 × 3", [11768]),
        ("sound-11768 (1).wav", [11768]),
        ("11768→11769", [11768, 11769]),
        ("ラン11768、11769", [11768, 11769]),
        ("运行11768号", [11768]),
        ("ID：11768；11769", [11768, 11769]),
        ("IDs: 11768, 11769 and 11770", [11768, 11769, 11770]),
        ("IDs: 11768 11769", [11768, 11769]),
        ("id 11768, 11769 and seed 42", [11768, 11769]),
        ("ID 11768 / 11769", [11768, 11769]),
        ("id 11768, 3 attempts", [11768]),
        ("Runs: 11768/11769/11770", [11768, 11769, 11770]),
        ("run 11768 got 11768/22050 bytes", [11768]),
        ("id 11768, 2026/11/26", [11768]),
        ("Run 1 ID,Title 2\n11768,Door slam 3\n11769,Door slam 4", [11768, 11769]),
    ],
)
def test_only_what_people_read_as_a_run_is_one(text: str, run_ids: list[int]) -> None:
    assert ids(text) == run_ids


@pytest.mark.parametrize("text", ["#11768-#11772", "runs 11768, …, 11772", "#11768 … #11772", "11768, ..., 11772"])
def test_a_range_in_any_dress_is_offered(text: str) -> None:
    found = extract(text)
    assert (found.entries, [(each.first, each.last) for each in found.ranges]) == ((), [(11768, 11772)])


@pytest.mark.parametrize("text", ["took 12345 ms", "run_id: 1.18e4", "12:30", "+49 171 1234567", "ID3v2.4", "ID3 tag"])
def test_a_line_with_no_run_is_told(text: str) -> None:
    found = extract(text)
    assert (found.entries, found.rejected) == ((), (text,))


@pytest.mark.parametrize("size", ["4711", '"4711"', '["4711"]'])
def test_a_number_that_no_key_names_an_id_is_left_over_in_quotes_too(size: str) -> None:
    found = extract(f'{{"run_id": 7, "size": {size}}}')
    assert ([entry.run_id for entry in found.entries], found.left_over) == ([7], (4711,))


def test_a_row_of_a_table_may_begin_with_an_empty_cell() -> None:
    assert ids("title,run_id\nDoor,61544\n,61545\n,61546") == [61544, 61545, 61546]


def test_columns_behind_the_name_are_left_over() -> None:
    found = extract("11768;Door;1\n11769;Cat;2")
    assert [(entry.run_id, entry.name) for entry in found.entries] == [(11768, "Door"), (11769, "Cat")]
    assert (found.left_over, found.rejected) == ((1, 2), ())


def test_a_notebook_is_read_cell_by_cell_and_nothing_of_its_frame_is_a_run() -> None:
    notebook = {
        "cells": [
            {"cell_type": "markdown", "id": "12345678", "source": ["# Takes\n", "Run 48211 was good\n"]},
            {
                "cell_type": "code",
                "execution_count": 177,
                "id": "a1b2c3d4",
                "source": ["run_ids = [61544, 61545]\n", "for each in run_ids:\n", "    print(fetch(each))"],
                "outputs": [
                    {"name": "stdout", "output_type": "stream", "text": ["run_id=61546 done\n", "run_id=61544 done\n"]},
                    {"data": {"text/plain": ["{'run_id': 61547}"], "image/png": "iVBOR4821199999"}, "metadata": {}},
                    {"output_type": "error", "ename": "KeyError"},
                ],
            },
            {"cell_type": "code", "execution_count": None, "outputs": [], "source": "import pandas as pd"},
            "damaged",
        ],
        "metadata": {"language_info": {"version": "3.11.7"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    found = extract(json.dumps(notebook))
    assert [entry.run_id for entry in found.entries] == [48211, 61544, 61545, 61546, 61547]
    assert (found.rejected, found.left_over, found.key_like) == ((), (), False)


@pytest.mark.parametrize("text", ['{"nbformat": 4, "cells": 5, "run_id": 61544}', '{"nbformat": 4, "run_id": 61544}'])
def test_what_only_says_that_it_is_a_notebook_is_json(text: str) -> None:
    assert [entry.run_id for entry in extract(text).entries] == [61544]


def test_a_notebook_without_runs_tells_what_stands_in_it() -> None:
    found = extract('{"nbformat": 4, "cells": [{"source": "oops!"}]}')
    assert (found.entries, found.rejected) == ((), ("oops!",))


@pytest.mark.parametrize(
    ("text", "run_ids", "left"),
    [
        (
            "GET /apis/tts-result/61544\n  % Total    % Received % Xferd  Average Speed\n"
            "100   421  100   421    0     0   1230      0 --:--:-- --:--:-- --:--:--  1234",
            [61544],
            (100, 421, 1230, 1234),
        ),
        ("runs = {61544, 61545}  # 2 runs", [61544, 61545], (2,)),
        ("run_id   | 61544\nname     | Door slam\nseed     | 61999", [61544], (61999,)),
        (
            "-[ RECORD 1 ]---\nrun_id | 61544\nwidth   | 42\n-[ RECORD 2 ]---\nrun_id | 61545",
            [61544, 61545],
            (1, 42, 2),
        ),
        ('<a href="https://studio.camb.ai/runs/61544">Door slam</a>, 3 s', [61544], ()),
        ('<a class="row" href=/runs/61544>Door slam</a> <audio src="61545.wav">', [61544], (61545,)),
        ("take1: 61544, take2: 61545", [61544, 61545], ()),
        (">>> run.run_id\n61544\n>>> run2.run_id\n61545", [61544, 61545], ()),
        ("2 of 5 done: 61544, 61545", [], (2, 5, 61544, 61545)),
        ("run/61544 run/61545", [61544, 61545], ()),
        ("Run ID: 61544Run ID: 61545", [61544, 61545], ()),
        ("1,61544,Door\n2,61545,Rain", [61544, 61545], (1, 2)),
        ("61544 1\n61545 2", [61544, 61545], (1, 2)),
        ("61544;4;11\n61545;5;9", [61544, 61545], (4, 11, 5, 9)),
        ("_61544_ and __61545__", [61544, 61545], ()),
        ("run_id: -1", [], ()),
        ("run_id=-12 run_id=61544", [61544], ()),
        ("run_1: 61544\nrun_2: 61545", [61544, 61545], (1, 2)),
        ("run1 = 61544\nrun 2 -> 61545", [61544, 61545], (1, 2)),
        ("run A: 61544; run B: 61545", [61544, 61545], ()),
        ("run 12: 3 of 5", [12], (3, 5)),
        ("run_61544_v2.wav\n61545_door_slam.wav\ndoor_61546_take3.flac", [61544, 61545, 61546], ()),
        ("20261127_61544_door.wav", [], ()),
        ("https://studio.camb.ai/?run_id=61544&tab=2", [61544], ()),
        ("https://h/x?page=2&run_ids=61544,61545&run_ids=61546", [61544, 61545, 61546], ()),
        ("https://h/watch?id=61544", [], ()),
        ("{'61544': 'https://s/1', '61545': 'https://s/2'}", [61544, 61545], ()),
        ("  42 | client.get(61544)", [61544], (42,)),
        ("[10:14, 27/11/2026] Jane: 61544\n[10:15, 27/11/2026] John: 61545", [61544, 61545], ()),
        ("good: 61544 61545\nbad: 61546", [61544, 61545, 61546], ()),
        ("Run ID\n61544\nDuration\n12", [61544], (12,)),
    ],
)
def test_what_a_person_reads_in_other_texts(text: str, run_ids: list[int], left: tuple[int, ...]) -> None:
    assert (ids(text), extract(text).left_over) == (run_ids, left)


@pytest.mark.parametrize(
    "text",
    [
        "61544✅ 61545❌",
        "✅ 61544\n❌ 61545",
        "№ 61544, № 61545",
        "run61544.flac run61545.wav",
        "/out/61544/audio.flac\n/out/61545/audio.flac",
        "~~61544~~ @61545",
    ],
)
def test_a_piece_that_holds_a_run_is_not_told_as_none(text: str) -> None:
    assert (ids(text), extract(text).rejected) == ([61544, 61545], ())


def test_a_table_in_a_box_is_a_table() -> None:
    found = extract("┌────────┬───────────┐\n│ run_id ┆ name      │\n│ ---    ┆ ---       │\n╞════════╪═══════════╡\n"
                    "│ 61544  ┆ Door slam │\n│ 61545  ┆ Rain      │\n└────────┴───────────┘")  # fmt: skip
    assert [(entry.run_id, entry.name) for entry in found.entries] == [(61544, "Door slam"), (61545, "Rain")]
    assert (found.left_over, found.rejected) == ((), ())


def test_quotes_in_a_name_stay_in_pairs() -> None:
    assert extract('run_id,name\n61544,"a ""big"" ""slam"""').entries[0].name == 'a "big" "slam"'

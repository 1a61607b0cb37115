"""Names that every system takes, and still say what was written."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from camb_desktop.core.filenames import (
    LONGEST_NAME,
    LONGEST_STEM,
    NamePattern,
    PatternError,
    distinct,
    legal_name,
    name_of_answer,
    numbered,
    slug,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Door slam", "Door slam"),
        ("a/b\\c:d*e", "a b c d e"),
        ("../../etc", "etc"),
        ("CON", "CON_"),
        ("con.wav", "con_.wav"),
        ("COM¹", "COM¹_"),
        ("lpt0.x", "lpt0_.x"),
        ("nul .txt", "nul_ .txt"),
        ("CONIN$", "CONIN$_"),
        ("Console", "Console"),
        ("  ", "audio"),
        ("...", "audio"),
        ("end. . .", "end"),
        ("tab\there\x00", "tab here"),
        ("two\u2028lines", "two lines"),
        ("Türklingel 門", "Türklingel 門"),
        ("नमस्ते दुनिया", "नमस्ते दुनिया"),
        ("Cafe\u0301", "Café"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("gnp.\u202egod", "gnp.god"),
        ("half \ud83d", "half"),
        ("\u200d", "audio"),
        ("👩‍🚀 lands", "👩‍🚀 lands"),
    ],
)
def test_names_that_every_system_takes(text: str, name: str) -> None:
    assert legal_name(text) == name


@pytest.mark.parametrize(
    ("text", "whole"),
    [("ü" * 200, "ü"), ("👩‍🚀" * 62, "👩‍🚀"), ("स्ते" * 80, "स्ते"), ("🇩🇪" * 62, "🇩🇪"), ("👍🏽" * 62, "👍🏽")],
)
def test_a_long_name_is_cut_between_characters(text: str, whole: str) -> None:
    name = legal_name(text)
    assert 150 < len(name.encode()) <= 200
    assert name.replace(whole, "") in ("", whole[:1])
    assert not unicodedata.combining(name[-1]) or name.endswith(whole)


@given(st.text(max_size=400))
def test_any_text_becomes_a_legal_name(text: str) -> None:
    name = legal_name(text)
    assert name
    assert len(name.encode()) <= 201
    assert not set(name) & set('<>:"/\\|?*')
    assert name == name.strip(" .")
    assert legal_name(name) == name


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Door slam, take 2", "door-slam-take-2"),
        ("नमस्ते दुनिया", "नमस्ते-दुनिया"),
        ("Cafe\u0301 — noir", "café-noir"),
        ("Tür/zu: 門", "tür-zu-門"),
        ("...", ""),
    ],
)
def test_slugs_keep_marks_and_vowel_signs(text: str, word: str) -> None:
    assert slug(text) == word


def test_a_number_fits_behind_the_longest_name() -> None:
    name = "ü" * 125 + "x.wav"
    assert len(name.encode()) == LONGEST_NAME
    assert numbered(name, 12) == "ü" * 123 + " (12).wav"
    assert numbered("take.tar.gz", 2) == "take.tar (2).gz"
    assert numbered(".hidden", 2) == ".hidden (2)"


VALUES = {"n": 3, "name": "Door slam", "run_id": "61544", "kind": "sound", "date": "2026-11-26", "duration": "0m03s"}


@pytest.mark.parametrize(
    ("pattern", "stem"),
    [
        ("{n:02} {name}", "03 Door slam"),
        ("{n}-{run_id}", "3-61544"),
        ("{kind}/{date}", "sound 2026-11-26"),
        ("{{{name}}} {duration}", "{Door slam} 0m03s"),
        ("Gate", "Gate"),
    ],
)
def test_a_pattern_makes_a_name(pattern: str, stem: str) -> None:
    assert NamePattern(pattern).stem(VALUES) == stem


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("  ", "needed"),
        ("{title}", "There is no {title}. There are {n}, {name}"),
        ("{name", "partner"),
        ("name}", "partner"),
        ("{}", "There is no {}"),
        ("{name.__class__}", "There is no"),
        ("{n:999999999}", "width"),
        ("{name:>20}", "width"),
        ("{name!r}", "stands alone"),
    ],
)
def test_a_pattern_that_cannot_be_used_says_why(pattern: str, said: str) -> None:
    with pytest.raises(PatternError) as caught:
        NamePattern(pattern)
    assert said in str(caught.value)


def test_names_that_clash_are_numbered_whatever_their_case() -> None:
    names = ["Slam.wav", "slam.wav", "Slam.wav", "Other.wav"]
    assert list(distinct(names, {"Other.wav", "Slam (3).wav"}.__contains__)) == [
        "Slam.wav",
        "slam (2).wav",
        "Slam (4).wav",
        "Other (2).wav",
    ]


@pytest.mark.parametrize(
    ("disposition", "path", "name"),
    [
        ("", "/bucket/tts/48211/output.wav", ""),
        ("", "/apis/tts-result/48211", ""),
        ("", "/b/3f2b8c1e-1111-4222-8333-abcdefabcdef.flac", ""),
        ("", "/b/speech_48211_final.wav", ""),
        ("", "/b/Door slam, take 3.wav", "Door slam, take 3"),
        ("", "/b/castle_gate_heavy.flac", "castle gate heavy"),
        ("", "/s/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789.wav", ""),
        ("", "/s/AbCdEfGhIj", ""),
        ('attachment; filename="Rain on a window.wav"', "/b/output.wav", "Rain on a window"),
        ("attachment; filename=output.wav", "/b/output.wav", ""),
        ("attachment; filename=rain.wav; size=3", "", "rain"),
        ("attachment; filename*=UTF-8''T%C3%BCr%20zu.flac; filename=Tr.flac", "", "Tür zu"),
        ("attachment; filename*=utf-8'de'%E0%A4%A8%E0%A4%AE%E0%A4%B8%E0%A5%8D%E0%A4%A4%E0%A5%87.wav", "", "नमस्ते"),
        ("attachment; filename*=no-such-set''x.wav", "", ""),
        ('attachment; filename="C:\\\\tmp\\\\Gate.wav"', "", "Gate"),
        ('attachment; filename="../../etc/Gate\u202e.wav"', "", "Gate"),
        ("attachment; filename=", "", ""),
        ("attachment; filename*=\"UTF-8''Door%20slam.wav\"", "", "Door slam"),
        ('attachment; filename*0="Door "; filename*1="slam.wav"', "", "Door slam"),
        ('attachment; filename="=?UTF-8?Q?T=C3=BCr_zu.wav?="', "", "Tür zu"),
        ("attachment; filename==?UTF-8?B?VMO8ciB6dS53YXY=?=", "", "Tür zu"),
        ('attachment; filename="=?UTF-8?B?V?=.wav"', "", ""),
        ('attachment; filename="Door slam.wav', "", "Door slam"),
        ("attachment; filename=Door slam.wav", "", "Door slam"),
        ("attachment; filename='Door slam.wav'", "", "Door slam"),
        ('attachment; filename="Door%20slam.wav"', "", "Door slam"),
        ('attachment; xfilename="Door slam.wav"', "", ""),
        ('form-data; name="filename=evil"; filename="Door slam.wav"', "", "Door slam"),
    ],
)
def test_an_answer_names_its_take_where_it_says_anything(disposition: str, path: str, name: str) -> None:
    assert name_of_answer(disposition, path) == name


@given(st.text(max_size=200), st.text(max_size=60))
def test_whatever_a_header_says_a_name_is_one_short_line(disposition: str, path: str) -> None:
    name = name_of_answer(f"attachment; filename={disposition}", f"/{path}.wav")
    assert len(name) <= 120
    assert name.isprintable()
    assert name == name.strip()


@pytest.mark.parametrize("text", ["com¹.take", "nul.wav.", "LPT³ .x", "aux.a.b", "CON .", f"prn.{'a' * 300}"])
def test_no_name_is_that_of_a_device_whatever_its_extension(text: str) -> None:
    first = legal_name(text).split(".")[0].rstrip()
    assert first.endswith("_")
    assert len(legal_name(text).encode()) <= LONGEST_STEM

"""Run IDs out of lines of text: logs, lists, mail, prose. Pure.

Every number is looked at once, with a few characters before and after it, so that the time grows with the text. It is
then marked as a run ID (``run_id=5``, ``/tts-result/5``), weakly marked (``id 5``, ``#5``, ``5.wav``), one of a plain
list, bare, or something else by its label or its form. Whether bare ones count is decided once the whole text was
read: where a text marks its run IDs, its other numbers are none, unless they stand in a list and are about as long.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import IntEnum

from camb_desktop.core.ids.found import Found, as_name, value_of
from camb_desktop.core.ids.plain import whole_floats
from camb_desktop.core.ids.shown import URL
from camb_desktop.core.ids.structured import TECHNICAL, letters

_BEFORE = 64  # characters that can say what a number is
_NEAR = 28  # of these, where a mark such as ``"run_ids" => ["`` stands
_AFTER = 24
#: Digits of a number that is none beside one of so many.
SMALL, LARGE = 3, 4
_LINE_LIMIT = 200  # a longer line is no list with odd pieces in it, and names nothing


class _Rank(IntEnum):
    """What a number is."""

    MARKED = 0
    WEAK = 1
    ADDRESS = 2  # the last part of some address: nothing that would be missed
    LISTED = 3
    BARE = 4
    LEFT = 5


@dataclass(slots=True)
class _Number:
    digits: str
    rank: _Rank
    name: str = ""
    opens: bool = False  # the first of several, and of the line


_UUID_TEXT = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_UUID = re.compile(rf"(?<![0-9A-Za-z-]){_UUID_TEXT}(?![0-9A-Za-z-])")
_NUMBER = re.compile(r"[0-9]++(?:(?:[.:/–—-]|\.{2,3}|…| ?(?:–|—|…|\.\.\.?) ?)[0-9]++)*+")
_DIGIT = re.compile("[0-9]")
_DIGITS = re.compile("[0-9]+")
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w.-]{0,40})(?P<rest>[^<>]{0,200})>")
_ID_ATTRIBUTE = re.compile(
    r"(?<![\w-])(?:data-)?(?P<mark>(?:run[_-]?)?id[ ]?=[ ]?[\"']?(?:run[_-]?)?[0-9]+[\"']?)(?![\w-])", re.IGNORECASE
)
_ADDRESS_ATTRIBUTE = re.compile(r"(?<![\w-])(?:href|src)[ ]?=[ ]?[\"']?(?P<address>[^\s\"']+)", re.IGNORECASE)
#: Elements that say how text looks, and nothing about the number in them.
_LOOKS = frozenset(
    re.findall(
        r"\S+",
        """
        a b button code dd div dt em font h1 h2 h3 h4 h5 h6 i label li mark option p pre s small span strong td th tt u
        """,
    )
)
_WIDE = re.compile(r"[ \t\v\f]{2,}")

_RUN = re.compile(
    r"(?<![A-Za-z])(?P<word>run(?P<many>s)?(?:[ _-]?id(?P<ids>s)?)?)[\"'`]?\]?[ \t]?(?:[:=]{1,2}>?|->|\||%3D)?[ \t]?"
    r"[\"'`({]{0,2}(?P<list>\[)?[ \t]?[\"'`]?\#?[_-]?$",
    re.IGNORECASE,
)
_ROUTE = re.compile(r"(?:/[a-z][a-z-]{0,40}-results?/(?:run_)?|/runs?/|(?<![A-Za-z0-9])run/)$", re.IGNORECASE)
_WEAK_ID = re.compile(r"(?<![A-Za-z0-9_-])ids?[\"'`]?\]?[ \t]?(?:[:=]{1,2}>?)?[ \t]?[\"'`(\[#]{0,2}$", re.IGNORECASE)
_OTHER_ID = re.compile(
    r"(?:request|trace|session|correlation|span|user|voice|client|device|speaker|project|folder|order|account|job"
    r"|process|thread|message|event|issue|ticket|language|team|org)[ _-]?ids?[^A-Za-z]*$",
    re.IGNORECASE,
)
_OPENING = " \t\"'`|[({"
_HASH = re.compile(r"(?<![\w&])#$")
_LABEL = re.compile(r"(?P<label>[^\W\d][\w.-]{0,40})[\"'`]?[)\]]?[ \t]?(?P<sign>=>|[:=|])[ \t]?[\"'`(\[{]{0,2}$")
#: Behind ``run_1`` or ``run A``, which is then the name of the run that follows.
_NAMES_NEXT = re.compile(r"[\"'`]?\]?[ \t]?(?:[:=]>?|->)[ \t]?[\"'`(\[#]{0,2}[0-9]{4,19}(?![\w.:/-])")
_NAMED_RUN = re.compile(
    r"(?<![A-Za-z])run(?:[ _-]?id)?[ _-]?(?:[0-9]{1,3}|[A-Za-z])[\"'`]?\]?[ \t]?(?:[:=]>?|->)[ \t]?[\"'`(\[#]{0,2}$",
    re.I,
)
_SENTENCE = re.compile("[A-Z][a-z]{2}")
_SECRETS = ("key", "token", "secret", "password", "bearer", "authorization")
_AFTER_LABEL = ":=| \t\"'`([{"
_LIST_GOES_ON = re.compile(r"[\"'`]?[ \t]?(?:[,;|&/]|and\b|%2C)")
_OTHER_NEXT = re.compile(r"[ \t]?(?!and\b|or\b)[A-Za-z=]")
_SECRET = re.compile(r"(?:key|token|secret|password|bearer|authorization)[\"'`]?\s?[:=]?\s?[\"'`]?$", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?P<word>[A-Za-z_]{1,30})[\"'`]?[ \t]$")
_PROGRESS = re.compile(r"[ \t]?(?:of|out of|/)[ \t]?[0-9]", re.IGNORECASE)
_OF = re.compile(r"[0-9][ \t]?(?:of|out of)[ \t]?$", re.IGNORECASE)
_PROMPT = re.compile(r"(?:In|Out)[ \t]?\[$")
_UNIT = re.compile(r"[ \t]?(?P<unit>%|°|[A-Za-z]+\b)")
_UNITS = frozenset(
    [
        "%",
        "°",
        "ms",
        "s",
        "sec",
        "secs",
        "second",
        "seconds",
        "min",
        "mins",
        "minute",
        "minutes",
        "h",
        "hour",
        "hours",
        "d",
        "day",
        "days",
        "kb",
        "mb",
        "gb",
        "kib",
        "mib",
        "b",
        "byte",
        "bytes",
        "hz",
        "khz",
        "db",
        "dbfs",
        "lufs",
        "credit",
        "credits",
        "px",
        "pt",
        "fps",
        "x",
        "times",
        "row",
        "rows",
        "run",
        "runs",
        "take",
        "takes",
        "item",
        "items",
        "file",
        "files",
    ]
)
_MONEY = frozenset("$€£¥")
_MONEY_BEHIND = re.compile(r"[ ]?[$€£¥](?![ ]?[0-9])")  # else it is the sign of the next number
_COUNTED_THINGS = frozenset({"row", "rows", "run", "runs", "take", "takes", "item", "items", "file", "files"})
_MILLISECONDS = re.compile(r":[0-9]{2},$")
_FILE = re.compile(r"\.(?:wav|flac|mp3|ogg)\b", re.IGNORECASE)
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_RANGE = re.compile(r"(?P<first>[0-9]+)[ ]?(?:-|–|—|…|\.{2,3})[ ]?(?P<last>[0-9]+)")
_TO = re.compile(
    r"(?:[ \t](?:to|through|thru|until|till|-)[ \t](?:run[ _-]?)?#?|[ ]?(?:-|–|—|…|\.{2,3})[ ]?#|,[ ]?(?:…|\.{3}),[ ]?)"
    r"(?P<last>[0-9]+)(?![\w.:/-]*[0-9])",
    re.IGNORECASE,
)
_AND_ON = re.compile(r"[\"'`\s)]{0,4}(?:[,;|&/]|%2C)?[\"'`\s#(]{0,4}(?:(?:and|or)[ \t])?(?:run[ _-]?)?[\"'`#]?", re.I)
_RUN_WORD = re.compile(r"(?<![A-Za-z])(?:runs?(?:[ _-]?ids?)?|and|or)(?![A-Za-z])", re.IGNORECASE)
_COUNTED = re.compile(r"[0-9] runs?(?![A-Za-z])", re.IGNORECASE)
_COUNTING = re.compile(r"(?<![\w.(])\(?(?P<count>[0-9]{1,3})[).][ \t]+(?=[#\w])")
_COPY = re.compile(r"[ _]?\([0-9]{1,3}\)(?=\.(?:wav|flac|mp3|ogg)\b)", re.IGNORECASE)
_REMARK = re.compile(r"(?<=[0-9]{4})[ ]?\((?=[A-Za-z])[^()0-9]{1,40}[0-9]{0,3}\)(?=[ ]?(?:[,;]|and\b|or\b|$))")
_OWN_NUMBER = re.compile(r"(?<=[ =:])[0-9]+")  # not that of ``v2``
_PHONE = re.compile(r"(?<![\w+])\+[0-9]{1,3}(?:[ ().-]{1,3}[0-9]{2,8}){2,5}(?![\w])")
_SLASHED = re.compile(r"(?<![\w./:-])[0-9]{5,}(?:[ ]?/[ ]?[0-9]{5,})+(?![\w./:-]|[ ]?(?:bytes|[kMG]i?B)\b)")
_BULLET = re.compile(r"\s*(?:[0-9]{1,4}[.)][ \t]|[-*•–+][ \t]|>+[ \t]?|\[[ xX]\][ \t]|\[[0-9]{1,4}\][ \t])+\s*(?=\S)")
_LIST_PUNCTUATION = str.maketrans(dict.fromkeys(" \t\r,;|→\"'`#“”‘’«»[]{}*•…:.&/\\+-–—!?<>=_", ""))
_BRACKETED = re.compile(r"[\[(]([0-9][0-9\s,;'\"]*+)[\])]")
_SPOKEN = re.compile(r"[^\W_]")
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{2,}(?![0-9_])")
_PIECES = re.compile(r"[^\s,;|→\"'`\[\](){}<>=&]+")
_AROUND = ".:!?#*•…“”‘’«»\\/ -–—"
_LAST_SEGMENT = re.compile(r"/(?P<run>[0-9]++)/?(?:[?#]|$)")
_QUERY = re.compile(r"(?<![^?&])(?:(?P<run>run_?)ids?|ids)=(?P<runs>[0-9]+(?:(?:,|%2C)[0-9]+)*+)(?![^&#])", re.I)
_AUDIO_NAME = re.compile(r"(?<![\w-])(?P<stem>[\w-]{1,80})\.(?=(?:wav|flac|mp3|ogg)\b)", re.IGNORECASE)
_STAMP = re.compile(r"\s*\[(?=[^\]]*[:/])[0-9][0-9:.,/ APMapm-]{3,30}\][ \t]*")
_URL_ROUTE = re.compile(
    r"(?:/[a-z][a-z-]{0,40}-results?/(?:run_)?|/runs?/)(?P<run>[0-9]++)(?![A-Za-z_-])", re.IGNORECASE
)
_IN_ADDRESS = re.compile(r"://[^\s\"'`<>]*$")
_TASK_MARK = re.compile(
    r"(?:task[_ -]?(?:id)?s?[\"'`]?[ \t]?[:=#]?[ \t]?[\"'`\[(]{0,2}|/[a-z-]{1,40}/)$", re.IGNORECASE
)
_OTHER_UUID = re.compile(
    r"(?:request|trace|session|correlation|span|user|voice|client|device)[_ -]?(?:id)?[\"'`]?\s?[:=]?\s?[\"'`]?$", re.I
)
_PAIR = re.compile(
    r"[ \t]*#?(?P<run>[0-9]++)[ \t]*(?P<mark>\t|[,;|]|[ ](?:[-–—→]|->|=>)[ ]|:[ ])[ \t]*(?P<name>[^\s0-9].*)"
)
_COMMENT = re.compile(r"\A(?:#|//)[ ]")  # ``61544,  # door slam``
_HEADING = re.compile(r"\s*[^\W\d_](?:[\w'’&-]|[ ](?! )){0,60}:[ \t]+")
_LISTS = frozenset(
    re.findall(
        r"\S+",
        """
        results result takes take samples clips list all good best keep kept fine final ok yes bad worst no maybe
        rejected
        """,
    )
)
#: Words that say what became of a run, or point at it, and do not name it.
_NO_NAMES = frozenset(
    re.findall(
        r"\S+",
        """
        debug info notice warning warn error critical fatal trace ready failed failure success started starting finished
        done completed pending running queued created updated fetched saved added this that these those one here there
        please check listen see the and also
        """,
    )
)
_LAST_NUMBER = re.compile(r"(?<![\w.])[0-9]{1,19}$")
_AFTER_NAME = re.compile(r"(?:(?P<tab>\t)|[ ]?[|;,][ ]?|:[ ]|[ ](?:[-–—→]|->|=>)[ ]|[ ]\()#?$")
_NO_NAME_HOLDS = frozenset('"=:{}<>[]()\t|;')
_IS_RUN = re.compile("runs?|(?:run|task)?ids?|.*key|.*token|.*secret|password")
_HEADINGS = frozenset({"id", "ids", "run", "runs", "runid", "runids"})


def read_lines(lines: Sequence[str], found: Found) -> None:
    """Take what the lines mean as run IDs and task IDs; leave over the other numbers."""
    read = [_line(line, found) for line in lines]
    for label, numbers in zip(lines, read[1:], strict=False):
        if len(numbers) == 1 and numbers[0].rank is _Rank.LISTED and letters(label[:_NEAR]) in TECHNICAL:
            numbers[0].rank = _Rank.LEFT  # its label stands in a line of its own
    _drop_row_numbers(read)
    _name_pairs(lines, read, found)
    _name_what_stands_before(lines, read)
    numbers = [number for line in read for number in sorted(line, key=lambda number: number.rank > _Rank.MARKED)]
    ranks = {number.rank for number in numbers}
    if not ranks.isdisjoint((_Rank.LISTED, _Rank.BARE)):
        ranks.discard(_Rank.ADDRESS)  # of any page in the web
    strongest = min(ranks, default=_Rank.LEFT)
    marked = strongest <= _Rank.ADDRESS
    lengths = {len(number.digits) for number in numbers if number.rank is strongest}
    shortest, longest = min(lengths, default=0) - 1, max(lengths, default=0) + 1
    for number in numbers:
        about_as_long = shortest <= len(number.digits) <= longest
        if number.rank is strongest is not _Rank.LEFT or (
            number.rank in ((_Rank.LISTED,) if marked else (_Rank.LISTED, _Rank.BARE)) and (about_as_long or not marked)
        ):
            found.number(number.digits, number.name)
        elif number.rank is not _Rank.ADDRESS:
            found.leave(number.digits)
    for piece in _odd_lines(lines):
        found.reject(piece)


def read_marked(text: str, found: Found) -> None:
    """Take only what is marked in a text that stands in something else, such as a value of JSON."""
    for line in whole_floats(text).splitlines():
        if _DIGIT.search(line):
            for number in _line(line, Found()):
                if number.rank is _Rank.MARKED:
                    found.number(number.digits)
        if line.count("-") >= 4:
            _take_uuids(_uuids(line), (), found)


def _line(line: str, found: Found) -> list[_Number]:
    if line.isdecimal():
        return [_Number(line, _Rank.LISTED)]
    if not _DIGIT.search(line):
        if line.strip(" \t[]{}(),:\"'"):
            found.reject_if_nothing_else(line[:_LINE_LIMIT])
        return []
    if "--:--" in line:  # a meter of curl
        return [_Number(digits, _Rank.LEFT) for digits in _DIGITS.findall(line)]
    if "<" in line:
        line = _TAG.sub(_seen_of_tag, line)
    line = _WIDE.sub(" ", line)
    remarked: list[str] = []
    if "(" in line:
        for remark in _REMARK.finditer(line):
            remarked += _OWN_NUMBER.findall(remark.group())
        line = _REMARK.sub("", line)
    if ")." in line:
        line = _COPY.sub("", line)
    if "[" in line:
        line = _STAMP.sub("", line, count=1) if _STAMP.match(line) else line
    if "." in line and "_" in line:
        line = _AUDIO_NAME.sub(_numbered_file, line)
    if "+" in line:
        for phone in _PHONE.finditer(line):
            found.reject(phone.group())
        line = _PHONE.sub(" ", line)
    if ") " in line or ". " in line:
        line = _without_counting(line)
    numbers = [_Number(digits, _Rank.LEFT) for digits in remarked]
    uuids = _uuids(line) if line.count("-") >= 4 else []
    if uuids:
        line = _UUID.sub(" ", line)
    if "://" in line:
        line = _addresses(line, numbers)
    if "/" in line:
        line = _SLASHED.sub(_slashed, line)
    for lead in (_BULLET, _HEADING):
        match = lead.match(line[:_LINE_LIMIT])
        if match is not None and _DIGIT.search(line, match.end()) and _may_lead(match.group()):
            line = line[match.end() :]
    if _DIGIT.search(line) and not any(meaning is _Uuid.SECRET for _, meaning in uuids):
        _Numbers(line, found).read(numbers)
        if not numbers:
            found.reject_if_nothing_else(line[:_LINE_LIMIT])
    _take_uuids(uuids, numbers, found)
    return numbers


def _without_counting(line: str) -> str:
    """``1) 11768 2) 11769`` without what counts the others."""
    counts = list(_COUNTING.finditer(line))
    values = [int(match["count"]) for match in counts]
    if len(values) < 2 or values != list(range(values[0], values[0] + len(values))) or values[0] > 1:
        return line
    rest = _COUNTING.sub(" ", line)
    return rest if len(_DIGITS.findall(rest)) >= len(values) else line


def _numbered_file(match: re.Match[str]) -> str:
    """``door_61544_take3`` as ``61544``: the one number of a file's name that is long enough to be a run."""
    parts = [part for part in re.split("[_-]", match["stem"]) if len(part) >= LARGE and not _YEAR.fullmatch(part)]
    runs = [part for part in parts if part.isdecimal()]
    return f"{runs[0]}." if len(runs) == 1 else match.group()


def _slashed(match: re.Match[str]) -> str:
    """``11768/11769`` is a list of two; ``11768/220500`` is how far something is."""
    digits = _DIGITS.findall(match.group())
    return ", ".join(digits) if len(set(map(len, digits))) == 1 else match.group()


def _joins(char: str) -> bool:
    """Whether a digit beside this letter is of one word with it: not in scripts that are written without blanks."""
    return char.isalpha() and char < "\u2e80"


def _seen_of_tag(tag: re.Match[str]) -> str:
    """What a tag says of a number: ``<run id="5">`` holds one, ``<seed>`` is the label of the one behind it."""
    attribute = _ID_ATTRIBUTE.search(tag["rest"])
    if attribute is not None:
        return f" {attribute['mark']} "
    address = _ADDRESS_ATTRIBUTE.search(tag["rest"])
    if address is not None:
        return f" {address['address']} "
    labels = not tag["close"] and tag["name"].lower() not in _LOOKS
    return f" {tag['name']}: " if labels and tag.string[tag.end() : tag.end() + 1].isdecimal() else " "


class _Numbers:
    """Looks at the numbers of one line, from the first to the last."""

    def __init__(self, line: str, found: Found) -> None:
        self._line = line
        self._found = found
        self._short = len(line) <= _LINE_LIMIT
        self._matches = [part for match in _NUMBER.finditer(line) for part in _parted(match)]
        lower = line.lower()
        self._has_run = "run" in lower
        self._has_route = self._has_run or "result" in lower
        self._has_secret = any(map(lower.__contains__, _SECRETS))
        self._has_label = ":" in line or "=" in line or "|" in line
        gaps = "".join(line[stop:start] for stop, start in _gaps(self._matches, len(line))) if self._short else ""
        counted = self._has_run and _COUNTED.search(line) is not None
        self._is_list = self._short and not counted and not _RUN_WORD.sub("", gaps).translate(_LIST_PUNCTUATION)
        spoken = _is_prose(line) if self._short else _WORD.search(line) is not None
        self._prose = not self._is_list and spoken
        self._all_hashed = "#" in line and all(line[at - 1 : at] == "#" for at in (m.start() for m in self._matches))
        self._goes_on = -1  # where a number would have to follow to belong to the marked ones before it
        self._ranges: list[int] = []  # where one begins
        self._labelled: re.Match[str] | None = None  # the last that a label says is something else
        self._weakly = False  # these are marked weakly

    def read(self, numbers: list[_Number]) -> None:
        """Add what is found to ``numbers``."""
        line = self._line
        brackets = [match.span(1) for match in _BRACKETED.finditer(line) if not match.group(1).strip().isdecimal()]
        inside, in_other_list, skip_to = 0, False, -1
        for match in self._matches:
            start, stop = match.span()
            if start < skip_to:
                continue
            while inside < len(brackets) and brackets[inside][1] <= start:
                inside += 1
            before, after = line[max(0, start - _BEFORE) : start], line[stop : stop + _AFTER]
            near = before[-_NEAR:].lower()
            run = _RUN.search(before[-_NEAR:]) if self._has_run and "run" in near else None
            if run is not None and before.endswith("-") and not before[-2:-1].isalnum():
                run = None  # ``run_id: -1`` is no run
            if run is not None and after[:1] == "." and (after[1:2].isalpha() or after[1:2] == "_"):
                run = run if before[-1:] in _AFTER_LABEL or _FILE.match(after) else None  # ``run2.run_id`` is a name
            if run is not None and stop - start < LARGE and _NAMES_NEXT.match(line, stop):
                numbers.append(_Number(match.group(), _Rank.LEFT))
                continue
            named = self._has_run and stop - start >= LARGE and _NAMED_RUN.search(before[-_NEAR:]) is not None
            marked = (
                run is not None
                or named
                or (self._has_route and before[-1:] in ("/", "_") and _ROUTE.search(before) is not None)
            )
            follows = self._goes_on >= 0 and _AND_ON.fullmatch(line, self._goes_on, start) is not None
            last = before[-1:]
            several = follows if run is None else bool(run.group("many") or run.group("ids") or run.group("list"))
            glued = run is None and (_joins(last) or last == "_" or (last == "-" and _joins(before[-2:-1])))
            if glued and near.endswith("id") and len(match.group()) >= 4:  # ``ID11768``, but ``ID3``
                glued = not _is_weak(before)
            self._goes_on = -1
            span = None if glued else self._range(match, before, marked or follows, several)
            if span is not None:
                self._found.range(span[0], span[1])
                self._ranges.append(start)
                skip_to = span[2]
                self._goes_on = skip_to if marked or follows else -1
                continue
            text = match.group()
            joined = (_joins(after[:1]) and not (marked and _SENTENCE.match(after))) or after[:1] == "_"
            if glued or joined or not text.isdecimal():
                if _FILE.match(after) is not None and (digits := _file_number(text, before)):
                    numbers.append(_Number(digits, _Rank.WEAK))
                continue
            label = _LABEL.search(before) if self._has_label and before[-1:] in _AFTER_LABEL else None
            if label is not None and _leaves_open(label, text):
                label = None
            if self._has_secret and _SECRET.search(before) is not None:
                self._found.key_like = True
                continue
            if follows and _OTHER_NEXT.match(after):
                follows = len(text) >= 4  # ``run 5, 3 attempts``, but ``runs 61551 and 61552 too``
            rank = self._rank(near, before, after, marked or (follows and not self._weakly), label)
            if rank is None:
                continue
            if follows and self._weakly and rank is _Rank.BARE:
                rank = _Rank.WEAK
            if rank is _Rank.BARE and self._is_next_of_label(text, start):
                rank = _Rank.LEFT
            if rank is _Rank.LEFT and label is not None:
                self._labelled = match
            if rank > _Rank.ADDRESS and inside < len(brackets) and brackets[inside][0] <= start:
                if start == brackets[inside][0]:
                    in_other_list = label is not None and not _may_lead(f"{label.group('label')}:")
                rank = _Rank.LEFT if in_other_list else _Rank.LISTED
            elif rank is _Rank.BARE and self._is_list:
                rank = _Rank.LISTED
            elif rank is _Rank.BARE and self._prose and (len(text) < 4 or _YEAR.fullmatch(text)):
                rank = _Rank.LEFT
            opens = len(self._matches) > 1 and match is self._matches[0] and not before.strip(_OPENING)
            numbers.append(_Number(text, rank, opens=opens))
            if rank is _Rank.MARKED:
                self._goes_on, self._weakly = stop if several or _LIST_GOES_ON.match(after) else -1, False
            elif rank is _Rank.WEAK and (near.rstrip(" :=\"'`([").endswith("ids") or _LIST_GOES_ON.match(after)):
                self._goes_on, self._weakly = stop, True
        if self._is_list:
            others = [match for match in self._matches if match.start() not in self._ranges]
            _reject_numbers_that_are_none(line, others, self._found)
        elif self._short and not self._prose:
            _reject_pieces(line, self._found, {number.digits for number in numbers})

    def _is_next_of_label(self, text: str, start: int) -> bool:
        """Whether a number goes on with what a label names: ``ports: 12345, 12346``, but not ``seed: 42, 12345``."""
        before = self._labelled
        if before is None or abs(len(text) - len(before.group())) > 1:
            return False
        return _AND_ON.fullmatch(self._line, before.end(), start) is not None

    def _range(self, match: re.Match[str], before: str, certain: bool, several: bool) -> tuple[str, str, int] | None:
        if before[-1:] in ("-", ".", "/", ":"):
            return None
        meant = certain or self._is_list or not self._prose
        return _range_of(self._line, match, meant, certain=certain, several=several)

    def _rank(self, near: str, before: str, after: str, marked: bool, label: re.Match[str] | None) -> _Rank | None:
        """What a number between ``before`` and ``after`` is; None for a time, a size, an amount."""
        last = before[-1:]
        if near.endswith((" x ", "×", "× ")):
            return _Rank.LEFT
        if (after[:1] in " o/" and _PROGRESS.match(after)) or (last == " " and _OF.search(before[-_NEAR:])):
            return _Rank.LEFT
        if marked:
            return _Rank.MARKED
        if "id" in near and _is_weak(before):
            return _Rank.WEAK
        if self._all_hashed and _HASH.search(before):
            return _Rank.WEAK
        if last == "," and _MILLISECONDS.search(before):
            return None
        if (last in ("-", "+") and not before[-2:-1].isalnum()) or before.rstrip()[-1:] in _MONEY:
            return None
        if _MONEY_BEHIND.match(after):
            return None
        if after[:1] == "." and _FILE.match(after):
            return _Rank.WEAK
        if after[:1] == "]" and (after[:2] == "]:" or _PROMPT.search(before)):
            return _Rank.LEFT
        unit = _UNIT.match(after)
        if unit is not None and unit.group("unit").lower() in _UNITS and after[:2] != " x":
            return _Rank.LEFT if unit.group("unit").lower() in _COUNTED_THINGS else None
        if label is not None:
            return _Rank.LEFT
        if (
            last == " "
            and (word := _WORD_BEFORE.search(before[-_NEAR:])) is not None
            and word.group("word").lower() in TECHNICAL
        ):
            return _Rank.LEFT
        return _Rank.BARE


def _leaves_open(label: re.Match[str], text: str) -> bool:
    """Whether a number may be a run behind its label: ``take1: 12345``, or the cell before it in a table."""
    word = letters(label.group("label"))
    return word not in TECHNICAL if label.group("sign") == "|" else word in _LISTS and len(text) >= 4


def _is_weak(before: str) -> bool:
    """Whether a number behind ``before`` is some ID, and no other thing's as far as can be told."""
    return _WEAK_ID.search(before[-_NEAR:]) is not None and _OTHER_ID.search(before) is None


def _file_number(text: str, before: str) -> str:
    """The digits that end a file's name before its extension; none where letters touch them."""
    last = _DIGITS.findall(text)[-1] if not text.isdecimal() else text
    return last if not text.isdecimal() or before[-1:] in ("", "_", "-", "/", "\\", " ") else ""


def _may_lead(lead: str) -> bool:
    """Whether a line may begin so and be a list: a bullet, or ``Good takes:`` as people write above one.

    ``seed: 42`` and ``PORT: 8080`` are settings.
    """
    words = lead.strip().rstrip(":").split()
    if not lead.strip().endswith(":"):
        return True
    spoken = len(words) > 1 or (words[0][:1].isupper() and not words[0].isupper()) or words[0].lower() in _LISTS
    return spoken and not any(letters(word) in TECHNICAL or _IS_RUN.fullmatch(letters(word)) for word in words)


def _range_of(
    line: str, match: re.Match[str], meant: bool, *, certain: bool = False, several: bool = False
) -> tuple[str, str, int] | None:
    """First, last, and where it ends, if a range begins with this number; ``certain`` after a mark of run IDs.

    Where ``several`` are named, ``11768-72`` ends with 11772.
    """
    text = match.group()
    both = _RANGE.fullmatch(text)
    if both is not None:
        first, last, stop = both.group("first"), both.group("last"), match.end()
    elif text.isdecimal() and (to := _TO.match(line, match.end())) is not None:
        first, last, stop = text, to.group("last"), to.end()
    else:
        return None
    if several and len(last) < min(len(first), LARGE):
        last = first[: -len(last)] + last
    one, two = value_of(first), value_of(last)
    if one is None or two is None or one >= two or (len(last) - len(first) > 1 and not certain):
        return None
    if line[stop : stop + 1].isalpha() or line[stop : stop + 1] in ("_", "%"):
        return None
    return (first, last, stop) if meant or len(first) >= 4 else None


def _parted(match: re.Match[str]) -> list[re.Match[str]]:
    """``2 – 61545``, in ``take 2 – 61545``, is two numbers; ``61540 – 61545`` is a range."""
    lengths = list(map(len, _DIGITS.findall(match.group()))) if " " in match.group() else [0]
    if lengths[0] >= SMALL or lengths[-1] < LARGE:
        return [match]
    return list(_DIGITS.finditer(match.string, *match.span()))


def _gaps(matches: Sequence[re.Match[str]], length: int) -> list[tuple[int, int]]:
    edges = [0, *(edge for match in matches for edge in match.span()), length]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _addresses(line: str, numbers: list[_Number]) -> str:
    """Take the number that a URL names; the line without any URL."""
    for match in URL.finditer(line):
        address = match.group()[:2000].partition("?")[0].rstrip(".,;)]}")
        route = _URL_ROUTE.search(address)
        last = route or (_LAST_SEGMENT.search(address) if address[:4].lower() == "http" else None)
        if last is not None:
            numbers.append(_Number(last.group("run"), _Rank.MARKED if route else _Rank.ADDRESS))
        for asked in _QUERY.finditer(match.group()[:2000].partition("?")[2]):
            rank = _Rank.MARKED if asked["run"] else _Rank.ADDRESS
            numbers += [_Number(digits, rank) for digits in re.split(",|%2C", asked["runs"], flags=re.I)]
    return URL.sub(" ", line)


class _Uuid(IntEnum):
    """What a UUID is."""

    TASK = 0
    SECRET = 1
    OTHER = 2
    BARE = 3


def _uuids(line: str) -> list[tuple[str, _Uuid]]:
    """Every UUID, and what the characters before it make of it."""
    found = []
    for match in _UUID.finditer(line):
        before = line[max(0, match.start() - _BEFORE) : match.start()]
        if _TASK_MARK.search(before):
            meaning = _Uuid.TASK
        elif _SECRET.search(before):
            meaning = _Uuid.SECRET
        elif _OTHER_UUID.search(before) or _IN_ADDRESS.search(before):
            meaning = _Uuid.OTHER
        else:
            meaning = _Uuid.BARE
        found.append((match.group(), meaning))
    return found


def _take_uuids(uuids: Sequence[tuple[str, _Uuid]], numbers: Sequence[_Number], found: Found) -> None:
    """A run beside its task is the run; beside a marked task, other UUIDs are none."""
    run = any(number.rank is _Rank.MARKED for number in numbers)
    marked = any(meaning is _Uuid.TASK for _, meaning in uuids)
    for uuid, meaning in uuids:
        if meaning is _Uuid.SECRET:
            found.key_like = True
        elif run and meaning is _Uuid.BARE:
            found.reject(uuid)
        elif not run and (meaning is _Uuid.TASK or (meaning is _Uuid.BARE and not marked)):
            found.task(uuid)


def _drop_row_numbers(read: Sequence[list[_Number]]) -> None:
    """The first numbers of ``cat -n`` and its like, which count the lines from 0 or 1, are no run IDs.

    Nor is a column of small numbers beside one of large ones, such as ``61544, 4``.
    """
    opening = [line[0] for line in read if len(line) == 2 and line[0].opens]
    several = sum(1 for line in read if len(line) > 1)
    values = [int(number.digits) for number in opening if len(number.digits) < 10]
    counting = len(values) > 1 and values[0] in (0, 1) and values == list(range(values[0], values[0] + len(values)))
    if counting and len(opening) == several:
        for number in opening:
            number.rank = _Rank.LEFT
    rows = [line for line in read if line]
    for first, other in (line for line in rows if len(line) == 2):
        if first.opens and first.rank is _Rank.BARE and len(first.digits) < LARGE <= len(other.digits):
            first.rank = _Rank.LEFT  # ``42 | client.get(61544)``
    if len(rows) > 1 and len({len(line) for line in rows}) == 1:
        columns = list(zip(*rows, strict=True))
        small = [column for column in columns if max(len(number.digits) for number in column) < SMALL]
        if any(min(len(number.digits) for number in column) >= LARGE for column in columns):
            for number in (number for column in small for number in column):
                number.rank = max(number.rank, _Rank.LEFT) if number.rank >= _Rank.LISTED else number.rank


def _name_pairs(lines: Sequence[str], read: Sequence[list[_Number]], found: Found) -> None:
    """``61544⇥Door slam`` and ``12345, door slam take 2``: what stands behind a line's first number is its name."""
    pairs = [(numbers, _pair(line)) for line, numbers in zip(lines, read, strict=True) if numbers]
    every = len(pairs) > 1 and all(pair is not None for _, pair in pairs)
    for numbers, pair in pairs:
        if pair is None:
            continue
        digits, name, certain, rest = pair
        if certain or every or " " in name:
            for other in _DIGITS.findall(rest):
                found.leave(other)
            numbers[:] = [number for number in numbers if number.digits == digits][:1]
            for number in numbers:
                number.rank, number.name = min(number.rank, _Rank.LISTED), name
            found.forget(name)


def _pair(line: str) -> tuple[str, str, bool, str] | None:
    """Run ID, name, whether nothing else can be meant, and the columns behind the name."""
    if len(line) > _LINE_LIMIT * 2:
        return None
    bullet = _BULLET.match(line)
    match = _PAIR.fullmatch(line[bullet.end() if bullet is not None else 0 :].strip())
    if match is not None:
        mark, name, rest = match.group("mark"), match.group("name"), ""
        if mark in ("\t", ";", "|"):
            name, _, rest = name.partition(mark)
        name = as_name(_COMMENT.sub("", name, count=1))
        other = [digits for digits in _DIGITS.findall(match.group("name")) if len(digits) >= len(match.group("run"))]
        if not name or other or not _WORD.search(name):
            return None
        return match.group("run"), name, mark == "\t", rest
    if line.count('"') >= 2 and line.count('"') % 2 == 0:
        cells = [cell.strip() for cell in next(csv.reader([line], skipinitialspace=True), [])]
        numbers = [cell for cell in cells if cell.isdecimal()]
        names = [cell for cell in cells if as_name(cell)]
        if len(numbers) == 1 and len(names) == 1 and len(cells) == 2:
            return numbers[0], as_name(names[0]), True, ""
    return None


def _name_what_stands_before(lines: Sequence[str], read: Sequence[list[_Number]]) -> None:
    """``Door slam: 61544``, a line each: where every line is so, what stands before the number is its name."""
    pairs = [(numbers, _named_before(line)) for line, numbers in zip(lines, read, strict=True) if numbers]
    names = {pair[1] for _, pair in pairs if pair is not None}
    every = len(pairs) > 1 and len(names) == len(pairs)
    for numbers, pair in pairs:
        if pair is not None and (every or pair[2]):
            numbers[:] = [number for number in numbers if number.digits == pair[0]][:1]
            for number in numbers:
                number.name = number.name or pair[1]


def _named_before(line: str) -> tuple[str, str, bool] | None:
    """The number that ends a line, the name before it, and whether nothing else can be meant."""
    if len(line) > _LINE_LIMIT:
        return None
    core = line.strip().rstrip(").,; ")
    number = _LAST_NUMBER.search(core)
    mark = _AFTER_NAME.search(core, max(0, number.start() - 6), number.start()) if number is not None else None
    if number is None or mark is None:
        return None
    bullet = _BULLET.match(core)
    name = as_name(core[bullet.end() if bullet is not None else 0 : mark.start()])
    words = [letters(word) for word in name.split()]
    if (
        not name[:1].isalpha()
        or not _NO_NAME_HOLDS.isdisjoint(name)
        or not words
        or any(len(digits) >= LARGE for digits in _DIGITS.findall(name))
        or any(word in TECHNICAL or word in _NO_NAMES or _IS_RUN.fullmatch(word) for word in words)
        or (len(words) < 3 and not _LISTS.isdisjoint(words))
    ):
        return None
    return core[number.start() :], name, mark["tab"] is not None


def _is_prose(line: str) -> bool:
    """Whether words stand among the numbers, and not merely as single pieces of a list."""
    return _WORD.search(line) is not None and any(" " in part.strip() for part in re.split(r"[,;|\t]", line))


def _reject_pieces(line: str, found: Found, taken: Set[str]) -> None:
    """What a list has that is no number, holds none that was taken, and is not a mere sign."""
    for piece in _PIECES.findall(_LABELS.sub(" ", line)):
        core = piece.strip(_AROUND)
        if core.isdecimal() or not _SPOKEN.search(core) or not taken.isdisjoint(_DIGITS.findall(core)):
            continue
        if not _RUN_PIECE.fullmatch(core):
            found.reject(piece.strip(".:!?#*•…“”‘’«»\\/ "))


_LABELS = re.compile(r"[^\W\d_][\w.-]{0,40}[\"'`]? ?[:=]")
_RUN_PIECE = re.compile(
    r"runs?|ids?|and|or|to|run[ _-]?ids?[:=]?|[^\W\d_][\w .-]*[:=]|(?:run[ _-]?)?#?[0-9]+"
    r"|(?:[^.]*[/\\_-])?[0-9]+\.(?:wav|flac|mp3|ogg)|[0-9]+(?:-|–|—|…|\.{2,3})[0-9]+",
    re.IGNORECASE,
)


def _reject_numbers_that_are_none(line: str, matches: Sequence[re.Match[str]], found: Found) -> None:
    """``1.5`` and ``-5`` in a list look meant, and are no run IDs."""
    for match in matches:
        negative = line[: match.start()].endswith("-") and not line[: match.start() - 1].rstrip()[-1:].isalnum()
        if not match.group().isdecimal():
            found.reject(match.group())
        elif negative and line[max(0, match.start() - 2) : match.start() - 1] in ("", " ", ",", "["):
            found.reject(f"-{match.group()}")


def _odd_lines(lines: Sequence[str]) -> list[str]:
    """The lines without a digit among lines that are one number each; a heading is none of them."""
    numbers, odd = 0, []
    for line in lines:
        core = line[:_LINE_LIMIT].strip(" \t[]{}(),;\"'")
        if _DIGITS.fullmatch(core):
            numbers += 1
        elif _DIGIT.search(core):
            if re.search(r"[\s,;|]", core):
                return []
        elif core and not core.endswith(":"):
            heading = not numbers and (" " in core or core.lower().replace("_", "") in _HEADINGS)
            if not heading:
                odd.append(core)
    return odd if len(odd) <= numbers else []

"""Where in an export a byte is not as it was written, also where it is no JSON.

The file has one way to be written, so each line can be looked at for itself: its depth,
its comma, whether it has a name. Says lines, records by number and fields; never what
stands there. Not here: what a file says (`verify_file`).
"""

import re
from dataclasses import dataclass

STEP = 2

_STRING = r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*"'
_SCALAR = rf"{_STRING}|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null"
_LINE = re.compile(
    rf"(?P<indent> *)(?P<name>{_STRING}: )?"
    rf"(?:(?P<value>{_SCALAR}|\[\]|\{{\}})|(?P<open>[\[{{])|(?P<close>[\]}}]))"
    r"(?P<comma>,)?"
)
_CLOSES = {"[": "]", "{": "}"}
_TOP = re.compile(r'  "([a-z0-9_]+)":')
_FIELD = re.compile(r'      "([a-z0-9_]+)":')
_ENTRY = "    {"
_STANDS = re.compile(r'      "(topic|partition|offset)": "?([\w.-]+)"?,?')


@dataclass(slots=True)
class _Before:
    """What the lines so far have opened, and how the last of them ended."""

    opened: list[str]
    wants_comma: bool = False
    has_comma: bool = False


def first_difference(content: bytes, other: bytes) -> int:
    """Return the number of the first line in which two files differ."""
    ours, theirs = content.split(b"\n"), other.split(b"\n")
    pairs = enumerate(zip(ours, theirs, strict=False), start=1)
    shorter = min(len(ours), len(theirs))
    return next((number for number, (a, b) in pairs if a != b), shorter)


def irregular_line(content: bytes) -> int | None:
    """Return the number of the first line that is not as such a file is written."""
    try:
        lines = content.decode().split("\n")
    except UnicodeDecodeError as error:
        return content.count(b"\n", 0, error.start) + 1
    before = _Before(opened=[])
    for number, line in enumerate(lines[:-1], start=1):
        if number > 1 and not before.opened:
            return number
        if (wrong := _wrong(line, before)) is not None:
            return number - wrong
    return len(lines) if before.opened or lines[-1] else None


def place(content: bytes, line: int) -> str:
    """Return what stands around a line: which record by number, which field."""
    lines = content.decode(errors="replace").split("\n")
    top, begins = _last(_TOP, lines, 0, line)
    if top != "records":
        return f"line {line}, " + (f"field {top}" if top else "the beginning")
    entries = [at for at in range(begins, line) if lines[at] == _ENTRY]
    if not entries:
        return f"line {line}, field records"
    field, _ = _last(_FIELD, lines, entries[-1], line)
    position = _position(lines, entries[-1])
    told = f"line {line}, record {len(entries)}" + (
        f" ({position})" if position else ""
    )
    return f"{told}, field {field}" if field else told


def _wrong(line: str, before: _Before) -> int | None:
    """Return whether this line (0) or the one before it (1) is wrong, and go on."""
    found = _LINE.fullmatch(line)
    if found is None:
        return 0
    closes = found["close"]
    if before.wants_comma and before.has_comma == bool(closes):
        return 1
    if closes and (not before.opened or _CLOSES[before.opened.pop()] != closes):
        return 0
    within = before.opened[-1] if before.opened else None
    named = found["name"] is not None
    if len(found["indent"]) != STEP * len(before.opened):
        return 0
    if named != (within == "{" and not closes):
        return 0
    if found["open"]:
        before.opened.append(found["open"])
    before.wants_comma = not found["open"]
    before.has_comma = found["comma"] is not None
    return 0 if found["open"] and before.has_comma else None


def _last(
    pattern: re.Pattern[str], lines: list[str], first: int, last: int
) -> tuple[str, int]:
    for at in range(min(last, len(lines)) - 1, first - 1, -1):
        if found := pattern.match(lines[at]):
            return found[1], at
    return "", first


def _position(lines: list[str], entry: int) -> str:
    stands: dict[str, str] = {}
    for line in lines[entry + 1 :]:
        if line == _ENTRY:
            break
        if found := _STANDS.fullmatch(line):
            stands[found[1]] = found[2]
    names = ("topic", "partition", "offset")
    return "/".join(stands[n] for n in names) if len(stands) == len(names) else ""

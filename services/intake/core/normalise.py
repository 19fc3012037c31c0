"""One form for one content: text, lists, case numbers, and the hash over all of it.

The hash says whether two applications with one case number are the same application. It
is taken over the normalised content without what equals a default, so that neither the
order of keys, nor white space, nor a stated default, nor a field added to the schema in
a later version makes a difference.
Not here: which treatment a request names (`services.evaluator.core`).
"""

import contextlib
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import orjson

from shared.plain import LONG, is_plain

Content: TypeAlias = (
    "bool | int | float | str | list[Content] | tuple[Content, ...] "
    "| dict[str, Content] | None"
)

# Control characters that are no white space, the byte order mark, lone surrogates.
# Marks of direction (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) and joiners
# stay: without them right-to-left and Indic text reads differently.
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ud800-\udfff]")
_CASE_NUMBER = re.compile(r"[A-Z]{2}[0-9]{2}-[0-9]{7}")
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


def normalise_text(text: str) -> str:
    """Return the text in NFC, without control characters, white space collapsed."""
    if len(text) < LONG and " " not in text and text.isascii() and text.isprintable():
        return text
    if is_plain(text):
        return text
    composed = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", text))
    return " ".join(composed.split())


def normalise_list(entries: Iterable[str]) -> tuple[str, ...]:
    """Return licences or specialties one by one, in order, without repeats.

    Published letters write several into one text, with a comma between.
    """
    single = (normalise_text(part) for entry in entries for part in entry.split(","))
    return tuple(dict.fromkeys(part for part in single if part))


def normalise_case_number(text: str) -> str | None:
    """Return the case number as the line writes it, or `None` if it is none."""
    written = normalise_text(text).upper().translate(_DASHES)
    return written if is_case_number(written) else None


def is_case_number(text: str) -> bool:
    """Say whether the text is a case number, in ASCII digits, and nothing else."""
    return _CASE_NUMBER.fullmatch(text) is not None


def normalise_content(content: Mapping[str, Content]) -> dict[str, Content]:
    """Return the content with every text normalised and everything empty left out.

    A blank text says as much as an absent one. Whole numbers are written as such.
    """
    found: dict[str, Content] = {}
    for key, stated in content.items():
        # Most values are texts: a call less for each.
        value = normalise_text(stated) if type(stated) is str else _normalise(stated)
        if value or not _empty(value):
            found[key] = value
    return found


def content_hash(content: Mapping[str, Content]) -> str:
    """Return the SHA-256 (hexadecimal) of normalised content, in any order of keys."""
    return hashlib.sha256(_canonical(content)).hexdigest()


def _canonical(content: Mapping[str, Content]) -> bytes:
    """Return compact JSON in ASCII with sorted keys, as Python's own writer has it."""
    if not _has_float(content):
        # Numbers with fractions aside, orjson writes ASCII the same, in a tenth of
        # the time; DEL alone it does not escape. What it cannot write goes on below.
        with contextlib.suppress(orjson.JSONEncodeError):
            written = orjson.dumps(content, option=orjson.OPT_SORT_KEYS)
            if written.isascii() and b"\x7f" not in written:
                return written
    return json.dumps(
        content, sort_keys=True, ensure_ascii=True, separators=(",", ":")
    ).encode("ascii")


_HOLD_MORE = frozenset({dict, list, tuple})


def _has_float(content: Any) -> bool:  # noqa: ANN401 - a mapping, or a list of it
    for entry in content.values() if isinstance(content, Mapping) else content:
        kind = type(entry)
        if kind is float or (kind in _HOLD_MORE and _has_float(entry)):
            return True
    return False


def _normalise(value: Content) -> Content:
    match value:
        case str():
            return normalise_text(value)
        case float() if value.is_integer():
            return int(value)
        case dict():
            return normalise_content(value)
        case list() | tuple():
            entries = [_normalise(entry) for entry in value]
            return [entry for entry in entries if not _empty(entry)]
        case _:
            return value


def _empty(value: Content) -> bool:
    return not value and (value is None or value in ("", [], {}))

"""An event in one line: who, what, and how it came out; never a word of a record.

What a topic holds may be anything, so only what has the form of a code is shown.
"""

import re
from collections.abc import Mapping
from typing import Any

TOPIC_WIDTH = 22
TYPE_WIDTH = 21

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9@_.:/-]{0,79}", re.ASCII)
_CASE_NUMBER = re.compile(r"[A-Z]{2}[0-9]{2}-[0-9]{7}", re.ASCII)
_ITEM = re.compile(r"[1-9][0-9]{0,3}", re.ASCII)
_TOLD = ("outcome", "disposition", "reason", "decided_by", "module")


def event_line(topic: str, type_name: str, body: Mapping[str, Any]) -> str:
    """Return an event in one line: topic, type, case, item, outcome or reasons."""
    told = facts_of(type_name, body)
    words = " ".join(_words(told))
    kind, case = told["type"], told["case_number"] or "-"
    return f"{topic:{TOPIC_WIDTH}}  {kind:{TYPE_WIDTH}}  {case:12}  {words}".rstrip()


def facts_of(type_name: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what may be told of an event: codes, item numbers, names of modules."""
    told: dict[str, Any] = {
        "type": _short(type_name),
        "case_number": _matching(_CASE_NUMBER, body.get("case_number")),
        "item": _matching(_ITEM, body.get("item")),
    }
    told |= {name: _matching(_CODE, body.get(name)) for name in _TOLD}
    told["reasons"] = _codes(body.get("reasons"))
    told["awaits"] = _numbers(body.get("awaits"))
    items = body.get("items")
    told["items"] = len(items) if isinstance(items, list) else None
    return {name: value for name, value in told.items() if _stays(name, value)}


def _stays(name: str, value: object) -> bool:
    return name == "case_number" or value not in (None, [])


def _words(told: Mapping[str, Any]) -> list[str]:
    words = []
    if "item" in told:
        words.append(f"item {told['item']}")
    elif "items" in told:
        words.append(f"{told['items']} item" + ("" if told["items"] == 1 else "s"))
    words += [told[name] for name in ("outcome", "disposition") if name in told]
    if "reason" in told or "reasons" in told:
        codes = told.get("reasons") or [told["reason"]]
        words.append(", ".join(codes))
    if "awaits" in told:
        words.append(f"awaits {', '.join(told['awaits'])}")
    if told.get("decided_by") == "human":
        words.append("by a human")
    elif "module" in told:
        words.append(f"by {told['module']}")
    return words


def _short(type_name: str) -> str:
    short = type_name.removeprefix("imr.").removesuffix(".v1")
    return short if _CODE.fullmatch(short) else "?"


def _matching(form: re.Pattern[str], value: object) -> str | None:
    return value if isinstance(value, str) and form.fullmatch(value) else None


def _codes(reasons: object) -> list[str]:
    if not isinstance(reasons, list):
        return []
    told = (_matching(_CODE, r.get("code")) for r in reasons if isinstance(r, dict))
    return list(dict.fromkeys(code for code in told if code))


def _numbers(value: object) -> list[str]:
    return [v for v in value if _matching(_ITEM, v)] if isinstance(value, list) else []

"""How long ago a surgery was, read where the narrative tells of one that was had.

With its name and a date or a length of time, or as the count of days that records keep
after one: "post-op week 6", "POD 3". Not here: which surgery, and whether one is
planned (`care`, `surgery`).
"""

import re
from datetime import date

from services.evaluator.core.facts.care import Care
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.elapsed import (
    LENGTH,
    UNIT,
    clauses,
    dates_in,
    days_of,
    tells_of_now,
    unit_days,
)
from services.evaluator.core.facts.record import Known
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Evidence
from services.evaluator.core.numerals import NUMBER
from services.evaluator.core.pattern import Pattern, Rare
from shared.facts import Fact

_OF_INJURY = Pattern(r"\b(?:injur\w+|accident|doi)(?: (?:of|on|dated|from|date))?:? ?$")
_AGO = Pattern(
    rf"\b{LENGTH}(?: ago| (?:status )?post| after (?:the )?surgery| out from)\b"
)
_YEAR = Pattern(r"\b((?:19|20)\d\d)\b")
_POST = r"(?:post ?op(?:erative)?(?:ly)?|post ?surg(?:ery|ical)(?:ly)?)"
_NUMBERED = Rare(
    rf"\b{_POST}\.?,? {UNIT}s? ?(?:#|number )?{NUMBER}\b|\b(pod|pow) ?#?{NUMBER}\b"
    rf"|\b{UNIT} #?{NUMBER} {_POST}\b",
    needs=("post", "pod", "pow"),
)
_OPERATION = (
    r"(?:surgery|operation|\w{3,20}(?:ectomy|plasty|scopy|otomy|desis)|orif|fusion"
    r"|(?:cuff|rtc|rct|acl|slap|biceps|meniscal|tendon|ligament|meniscus|hernia"
    r"|labral|fracture) repair|release"
    r"|reconstruction|decompression|operated(?: on| upon)?|acdf|ctr|tka|tha|tkr|thr"
    r"|[tpax]lif|scope|sad|dce)"
)
_NOT_A_VISIT = (
    r"(?! (?:visit|appointment|check|follow|therapy|period|course|care|pt\b))"
)
_LENGTH_AFTER = Rare(
    rf"\b{LENGTH} (?:{_POST}\b{_NOT_A_VISIT}"
    r"|(?P<how>(?:out )?from|after|following|since|s/p"
    rf"|(?:status )?post)(?: (?:\w{{1,14}})){{0,4}}? {_OPERATION}\b)",
    needs=("post", "from", "after", "following", "since", "s/p"),
)
_DATED = Rare(
    rf"\b(?:operated(?: on| upon)?|(?:s/p|status post|underwent)[^.;]{{0,50}}"
    rf"{_OPERATION})(?: \w{{1,12}}){{0,3}}(?: on| of)?:? ?$",
    needs=("operated", "s/p", "status post", "underwent"),
)
_AGO_SINCE = Rare(
    rf"\b{_OPERATION}(?: (?:done|performed|surgery|about|approximately|over))* {LENGTH}"
    r" ago\b",
    needs=(" ago",),
)
_NOT_YET = Pattern(
    r"\b(?:will|should|may|might|scheduled|planned|expected|begin|begins|until|if"
    r"|within|up to|over|allows?|wants?|recommend\w*|support\w*|follow up|recheck"
    r"|rtc|return to|again|for|not|no|denied|declined|request\w*"
    r"|(?:mother|father|husband|wife|son|daughter|brother|sister|spouse|co worker)s?)\b"
)
RECENT = 365
"""Days after which what was done for an operation is over; an assumption."""

STATES = frozenset({Fact.DAYS_SINCE_SURGERY})
"""The facts that are read here."""


def read_days_since_surgery(
    care: tuple[Care, ...], *, day: date, text: str = "", source: str = "summary"
) -> dict[Fact, Known]:
    """Return the days since the latest surgery that is dated or counted from."""
    known = [
        (days, one.evidence)
        for one in care
        if one.kind is CareKind.SURGERY and one.had
        if (days := _days(_clause_of(one), day)) is not None
    ]
    if not known and (counted := _counted(text, day=day, source=source)):
        known = [counted]
    if not known:
        return {}
    days, words = min(known, key=lambda pair: pair[0])
    return {Fact.DAYS_SINCE_SURGERY: Known(value=days, evidence=(words,))}


def latest_surgery(care: tuple[Care, ...], *, day: date) -> Known | None:
    """Return the days since the latest surgery, dated anywhere in its sentence.

    The words are those around the surgery; they may break off before the date.
    """
    told = (one for one in care if one.kind is CareKind.SURGERY and one.had)
    known = [
        Known(value=days, evidence=(one.evidence,))
        for one in told
        if (days := _days_told(one, day)) is not None
    ]
    return min(known, key=lambda one: float(one.value), default=None)


def _days_told(one: Care, day: date) -> float | None:
    around = _days(_clause_of(one), day)
    return _days(one.after, day) if around is None else around


def _clause_of(one: Care) -> str:
    """Return the words shown of a surgery, as far as no semicolon parts them."""
    said = one.near
    parts = said.split("; ")
    return next((part for part in parts if one.name in part), said)


def _days(said: str, day: date) -> float | None:
    ago = _AGO.search(said)
    if ago and not _NOT_YET.search(said[: ago.start()]):
        return days_of(ago)
    done = _date(said)
    return float((day - done).days) if done and done <= day else None


def _counted(text: str, *, day: date, source: str) -> tuple[float, Evidence] | None:
    """Return the days that a record counts after surgery, with its words."""
    for start, clause in clauses(fold(text)):
        found, days = _told_in(clause, day)
        if found and days is not None and not _NOT_YET.search(clause[: found.start()]):
            first, last = start + found.start(), start + found.end()
            words = Evidence(
                text=text[first:last], source=source, start=first, end=last
            )
            return days, words
    return None


def _told_in(clause: str, day: date) -> tuple[re.Match[str] | None, float | None]:
    """Return the words of a clause that count from surgery, and the days."""
    if found := _NUMBERED.search(clause):
        return found, _of_number(found)
    if found := _now_after(clause):
        return found, days_of(found)
    for found, on in dates_in(clause):
        before = clause[: found.start()]
        if on and on <= day and _DATED.search(before) and not _OF_INJURY.search(before):
            return found, float((day - on).days)
    return None, None


def _now_after(clause: str) -> re.Match[str] | None:
    """Return a length after surgery that ends now, and not at something told of."""
    if ago := _AGO_SINCE.search(clause):
        return ago
    found = _LENGTH_AFTER.search(clause)
    if found and tells_of_now(found["how"], clause[: found.start()]):
        return found
    return None


def _of_number(found: re.Match[str]) -> float:
    """Return the days of "week 6" on either side of its operation, or of "POD 3"."""
    unit, count, pod, days, other_unit, other = found.groups()
    if pod:
        return unit_days(days, "day" if pod == "pod" else "week")
    return unit_days(count or other, unit or other_unit)


def _date(said: str) -> date | None:
    """Return the first date of some words that is not that of the injury."""
    for found, on in dates_in(said):
        if not _OF_INJURY.search(said[: found.start()]):
            return on
    return None


def long_ago(said: str, *, day: date) -> bool:
    """Return whether the words date a surgery so far back that recovery is over.

    Where they name only years, the latest counts; undated it may be recent.
    """
    folded = fold(said)
    if (days := _days(folded, day)) is not None:
        return days > RECENT
    years = [int(found[1]) for found in _YEAR.finditer(folded)]
    return bool(years) and (day - date(max(years), 12, 31)).days > RECENT

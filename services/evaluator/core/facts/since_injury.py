"""How long before the request the injury was, as the narrative tells it.

"Injured six weeks ago", "10 weeks post injury", "DOI 3/4/2013", "post-injury week 6".
Earlier injuries, those of relatives, plans and what a guideline says of such a time
are left out. The date of injury of an application wins (`care_first`).
"""

import re
from datetime import date

from services.evaluator.core.facts.elapsed import (
    LENGTH,
    UNIT,
    clauses,
    dates_in,
    tells_of_now,
    unit_weeks,
    weeks_of,
)
from services.evaluator.core.facts.record import Known
from services.evaluator.core.model import Evidence
from services.evaluator.core.numerals import NUMBER
from services.evaluator.core.pattern import Pattern, Rare
from shared.facts import Fact

STATES = frozenset({Fact.WEEKS_SINCE_INJURY})
"""The facts that are read here."""
GAP = 60
"""Characters between an injury and its time."""
_NEEDS = (
    "injur", "accident", "incident", "fell", "fall", "hurt", "doi", "mva", "mvc",
    "onset", "twist", "sprain", "strain", "claim", "collision", "slipped", "struck",
    "crush", "d/i",
)  # fmt: skip
_INJURY = (
    r"(?:injur(?:y|ies|ed)|d/i|accident|incident|fell|fall|hurt|doi|mva|mvc|collision"
    r"|onset|twisted|sprained|strained|slipped|struck|crushed)"
)
_DATED = Rare(rf"\b(?:{_INJURY}|claim)\b", needs=_NEEDS)
_AGO = Rare(
    rf"\b{_INJURY}\b(?P<gap>[^.;]{{0,{GAP}}}?)\b{LENGTH} (?:ago|prior|earlier|back)\b",
    needs=_NEEDS,
)
_FOR = Rare(rf"\bs/p (?:mva|mvc|injury|fall),? x ?{LENGTH}\b", needs=("s/p",))
_AGO_FIRST = Rare(
    rf"\b{LENGTH} ago,?(?P<gap> (?!for |with |regarding |due )[^.;]{{0,{GAP}}}?)"
    rf"\b{_INJURY}\b",
    needs=_NEEDS,
)
_AFTER = Rare(
    rf"\b{LENGTH} (?P<how>(?:status )?post|s/p|after|since|(?:out )?from|following)"
    rf"(?: (?!ago\b)\w{{1,12}}){{0,4}}? {_INJURY}\b",
    needs=_NEEDS,
)
_NUMBERED = Rare(
    rf"\bpost injury,? {UNIT}s? #?{NUMBER}\b|\b{UNIT} #?{NUMBER} (?:post|after) injury",
    needs=("injury",),
)
_OTHER_INJURY = Pattern(
    r"\b(?:prior|previous(?:ly)?|earlier|(?<!year )(?<!yr )(?<!yo )old|remote"
    r"|another|unrelated|second|non"
    r"|nonindustrial|no|not|without|denie[sd]|denying|any|childhood|if|"
    r"(?:mother|father|husband|wife|son|daughter|brother|sister|spouse|co worker)"
    r"(?:'s)?(?: \w+)?)(?: \w+){0,3} ?$"
)
_ON = Pattern(r"\bon ?$")
_NOT_ITS_TIME = Pattern(
    r"\b(?:seen|sent|requested|reviewed|submitted|treated|visit|report|records?|mri"
    r"|x rays?|surgery|underwent|arthroscop\w+|orif|exam\w*|physical|study|therapy"
    r"|returned|resolved|until|through|(?<!dates back )to)\b"
)
_AHEAD = Pattern(
    r"\b(?:will|should|may|might|scheduled|planned|expected|begin|until|if|within"
    r"|up to|recommend\w*|follow up|recheck|return to|again)\b"
)


def read_since_injury(
    text: str, folded: str, *, day: date, source: str
) -> dict[Fact, Known]:
    """Return the weeks since the injury, where the narrative tells them."""
    for start, clause in clauses(folded):
        if told := _told(clause, day):
            first, last, weeks = told
            span = start + first, start + last
            words = Evidence(
                text=text[span[0] : span[1]], source=source, start=span[0], end=span[1]
            )
            return {Fact.WEEKS_SINCE_INJURY: Known(value=weeks, evidence=(words,))}
    return {}


def _told(clause: str, day: date) -> tuple[int, int, float] | None:
    return _of_a_date(clause, day) or _of_a_length(clause) or _numbered(clause)


def _of_a_date(clause: str, day: date) -> tuple[int, int, float] | None:
    dates = [(m, on) for m, on in dates_in(clause) if on]
    for injury in _DATED.finditer(clause) if dates else ():
        if _OTHER_INJURY.search(clause[max(0, injury.start() - GAP) : injury.start()]):
            continue
        for found, on in dates:
            first, last = sorted((injury.span(), found.span()))
            gap = clause[first[1] : last[0]]
            said_first = first == found.span() and not _ON.search(clause[: first[0]])
            if len(gap) > GAP or on > day or said_first or _NOT_ITS_TIME.search(gap):
                continue
            return first[0], last[1], round((day - on).days / 7, 1)
    return None


def _of_a_length(clause: str) -> tuple[int, int, float] | None:
    for pattern, group in ((_AGO, 2), (_AGO_FIRST, 1), (_AFTER, 1), (_FOR, 1)):
        found = pattern.search(clause)
        if found and not _left_out(clause, found):
            return *found.span(), weeks_of(found, group=group)
    return None


def _numbered(clause: str) -> tuple[int, int, float] | None:
    found = _NUMBERED.search(clause)
    if not found or _AHEAD.search(clause[: found.start()]):
        return None
    unit, count = (found[1], found[2]) if found[1] else (found[3], found[4])
    return *found.span(), unit_weeks(count, unit)


def _left_out(clause: str, found: re.Match[str]) -> bool:
    before = clause[max(0, found.start() - GAP) : found.start()]
    said = found.groupdict()
    gap = said.get("gap") or ""
    if how := said.get("how"):
        other = _AHEAD.search(before) or _OTHER_INJURY.search(before)
        return bool(other) or not tells_of_now(how, before)
    return bool(
        _OTHER_INJURY.search(before)
        or _OTHER_INJURY.search(f"{gap.rstrip()} ")
        or _NOT_ITS_TIME.search(gap)
    )

"""Measures that were taken twice: "flexion from 35 to 60", "lifts 30 lb (was 12)".

What moved, by how much, and whether that is a gain. Pain scores are no function and
are left out. Not here: gains told in words alone (`improvement`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from services.evaluator.core.lexicon import Lexicon
from services.evaluator.core.pattern import Pattern, Rare

MORE, LESS, NO_FUNCTION = "more", "less", "no_function"
REACH = 60
"""Characters before a pair of numbers in which its measure is named."""
AHEAD = 30
MOST_PAIRS = 60
LEAST_SHARE = 0.15
"""A change by less than this share of the first value is no gain; an assumption."""

_V = r"(?:\d{1,3} )?(?<!\d)(\d{1,3}(?:\.\d)?)( ?[+]| )?(?:/5(?!\d))?"
_U = (
    r" ?(?:°|degrees?|deg\b|lbs?\b|pounds?|#|kg\b|kilograms?|min(?:ute)?s?\b|hours?"
    r"|hrs?\b|sec(?:ond)?s?\b|blocks?|miles?|feet|ft\b|steps?|stairs|rep(?:etition)?s?"
    r"|%|percent|points?|meters?|/ ?\d{1,3}(?![\d/])|out of \d{1,3})?"
)
_END = r"(?![\d/]| ?(?:mg|mcg|ml|times|x\b|tablets|pills|am\b|pm\b))"
_SOME = r"[^.;\d]{0,40}?"
_NOUN = r"(?: (?:hours|days|shifts|pounds|minutes|visits)(?: (?:a|per) (?:day|week))?)?"
_RISING = (
    Rare(
        rf"\bfrom (?:about |only )?{_V}{_U}{_NOUN} (?:up |down )?to (?:now |about )?"
        rf"{_V}{_U}{_END}",
        needs=("from ",),
    ),
    Rare(
        rf"\b(?:tolerance|flexion|extension|abduction|rotation|elevation|bending|rom"
        rf"|strength|grip|pinch|walk(?:s|ing)?|sit(?:s|ting)?|stand(?:s|ing)?"
        rf"|lift(?:s|ing)?|driv(?:es|ing)|oswestry|odi|ndi|dash|quickdash|lefs|phq 9"
        rf"|bdi"
        rf"|bai|womac|balance|endurance|distance|capacity|limit|restriction)"
        rf"(?: (?:right|left|r|l|of|is|went|score|time))*:? {_V}{_U} to {_V}{_U}{_END}",
        needs=(" to ",),
    ),
    Rare(
        rf"\b(?:no )?(?:lifting|carrying|pushing)(?: of)? (?:above|over|more than"
        rf"|greater"
        rf" than|up to|beyond) {_V}{_U}{_SOME}\b(?:changed|raised|eased|increased"
        rf"|lifted|advanced|moved) to (?:no (?:more"
        rf"|lifting) \w{{1,8}} )?{_V}{_U}{_END}",
        needs=(" to ",),
    ),
    Rare(
        rf"\b{_V}{_U},? ?(?:→|=>| >|>|to now|(?:and |but |is )*now|up to) ?"
        rf"{_V}{_U}{_END}",
        needs=("→", ">", "now", "up to"),
    ),
    Rare(
        rf"\b(?:was|were|initially|previously|formerly) (?:at )?{_V}{_U}{_SOME}"
        rf"\b(?:now|currently|today|at present) {_SOME}{_V}{_U}{_END}",
        needs=("now", "currently", "today", "present"),
    ),
    Rare(
        rf"\b{_V}{_U} (?:initially|at (?:intake|baseline|start|first|evaluation"
        rf"|the start|the first visit|initial evaluation)|before therapy){_SOME}"
        rf"\b(?:now|currently|today|to|at present)? {_SOME}{_V}{_U}{_END}",
        needs=("initially", "at ", "before therapy"),
    ),
)
_FALLING = (
    Rare(
        rf"\b{_V}{_U},? ?\(?(?:(?:it )?was|vs\.?|versus|compared (?:to|with)|up from"
        rf"|down from|from|previously|initially|formerly|before)(?: only| just)? "
        rf"(?:an? |about )?{_V}{_U}{_END}",
        needs=(
            "was",
            "vs",
            "versus",
            "compared",
            "from",
            "previously",
            "initially",
            "formerly",
            "before",
        ),
    ),
)
_COMPARES = Pattern(
    r"→|>|\b(?:from|previously|initially|formerly|before|was|were|at)"
    r" (?:\w{1,12} ){0,3}\d"
    r"|\d[^.]{0,12}\b(?:now|vs|versus|compared|initially|previously|at|before)\b"
    r"|\bnow\b"
)
_FIGURE = Pattern(r"[\d→>]")
"""Without one of these, or "now", nothing is compared."""
_MEASURES = {
    MORE: (
        "range of motion", "rom", "motion", "flexion", "extension", "abduction",
        "rotation", "lateral bending", "side bending", "er", "ir", "external rotation",
        "internal rotation", "dorsiflexion", "plantar flexion", "supination",
        "pronation", "strength", "quadriceps", "quad", "grip", "grip strength",
        "pinch", "lift", "lifts", "lifting", "carry", "carries", "carrying", "sit",
        "sits", "sitting", "stand", "stands", "standing", "walk", "walks", "walking",
        "driving", "tolerance", "tolerated", "endurance", "plank", "restriction",
        "restrictions", "limit", "mmt", "pip", "dip", "mcp", "elevation", "gaf",
        "lefs", "balance", "squat", "reach", "work hours", "hours of work",
        "straight leg raise", "slr", "capacity", "activity level", "climbing", "works",
        "hours daily", "hours a day", "hours per week", "hours a week", "hours weekly",
        "work day", "workday", "shift", "stairs", "distance", "bending", "steps",
        "lateral flexion",
    ),
    LESS: (
        "odi", "oswestry", "ndi", "neck disability index", "dash", "quickdash",
        "quick dash", "roland morris", "rmdq", "bdi", "bai", "phq", "phq 9", "gad",
        "gad 7", "beck", "pcl", "pcl 5", "disability index", "spadi", "womac",
        "epworth", "disability score", "disability", "pain catastrophizing scale",
        "tampa", "fabq", "hads",
    ),
    NO_FUNCTION: (
        "pain", "vas", "nrs", "pain score", "pain level", "blood pressure", "bp",
        "weight", "dose", "dosage", "mg", "glucose", "a1c", "creatinine", "headache",
        "symptoms", "intensity", "visits", "sessions", "seen", "dated",
    ),
}  # fmt: skip
_LEXICON = Lexicon(_MEASURES)
_OF_FUNCTION = Pattern(
    r"\d ?(?:°|degrees?|deg\b|lbs?\b|pounds?|#|kg\b|min(?:ute)?s?\b|blocks?|miles?|/5)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """One measure taken twice, where it stands, and whether it is a gain."""

    start: int
    end: int
    gain: bool


def measured(folded: str) -> Iterator[Moved]:
    """Yield the measures of function that a folded text gives twice."""
    for start, end in _compared(folded):
        yield from _within(folded, start, end)


def _compared(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that compare; the patterns are too dear for the others."""
    start = 0
    while start < len(folded):
        stop = folded.find(". ", start)
        end = len(folded) if stop < 0 else stop + 1
        told = _FIGURE.search(folded, start, end) or folded.find("now", start, end) >= 0
        if told and _COMPARES.search(folded, start, end):
            yield start, end
        start = end + 1


def _within(folded: str, left: int, right: int) -> Iterator[Moved]:
    taken: list[tuple[int, int]] = []
    for patterns, falls in ((_FALLING, True), (_RISING, False)):
        for pattern in patterns:
            for index, found in enumerate(pattern.finditer(folded, left, right)):
                if index >= MOST_PAIRS:
                    break
                if any(s < found.end() and found.start() < e for s, e in taken):
                    continue
                moved = _moved(folded, found, falls=falls)
                if moved:
                    taken.append(found.span())
                    yield moved


def _moved(folded: str, found: re.Match[str], *, falls: bool) -> Moved | None:
    kind, start = _kind(folded, found)
    if kind == NO_FUNCTION:
        return None
    one, other = _value(found, 1), _value(found, 3)
    before, after = (other, one) if falls else (one, other)
    if kind == LESS:
        before, after = after, before
    graded = "/5" in found[0]
    gain = after > before if graded else after >= before * (1 + LEAST_SHARE)
    return Moved(start=start, end=found.end(), gain=gain and after > before)


def _value(found: re.Match[str], group: int) -> float:
    """Return a value; a grade of strength counts its plus and its minus."""
    sign = found[group + 1] or ""
    graded = "/5" in found[0]
    lift = 0.3 if "+" in sign else -0.3 if graded and sign == " " else 0.0
    return float(found[group]) + lift


def _kind(folded: str, found: re.Match[str]) -> tuple[str, int]:
    """Return what was measured, and where its name begins."""
    left = max(0, found.start() - REACH)
    left = max(left, folded.rfind(". ", left, found.start()) + 1)
    hits = _LEXICON.find(folded[left : found.start()])
    if hits:
        return hits[-1].label, left + hits[-1].start
    ahead = folded[found.end() : found.end() + AHEAD].split(".", maxsplit=1)[0]
    if after := _LEXICON.find(ahead):
        return after[0].label, found.start()
    unit = _OF_FUNCTION.search(found[0]) is not None
    return (MORE if unit else NO_FUNCTION), found.start()

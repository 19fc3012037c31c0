"""Then and now, told in figures or number words: "six hours where it was four".

Beside `measured`, which reads values that stand in one phrase, this reads comparisons
in which words stand between: "from lifting five pounds to lifting 20", "20 minutes at
the start and one hour now", "two Norco a day instead of five". Hours and minutes are
set on one scale. Pain scores are no function.
"""

import re
from collections.abc import Iterator

from services.evaluator.core.facts.measured import LEAST_SHARE, Moved
from services.evaluator.core.pattern import Pattern, Sentential

MOST = 30
MOST_OF_A_SCORE = 10
"""Two bare figures up to ten may be scores of pain; they are no measure."""
REACH = 56
_WORDS = {
    "an": 1, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15,
    "twenty": 20, "thirty": 30, "forty": 40, "forty five": 45, "fifty": 50, "sixty": 60,
}  # fmt: skip
_ANY = "|".join(
    sorted((w for w in _WORDS if len(w) > len("an")), key=len, reverse=True)
)
_NUMBER = (
    rf"(?<![\d/.])(\d{{1,3}}(?:\.\d)?(?![\d/]|\.\d)|\b(?:{_ANY})\b"
    r"|\ban?(?= (?:hour|mile|block|flight|full|day)\b))"
)
_UNIT = (
    r"((?: ?(?:°|degrees?|deg|pounds?|lbs?|kg|kilos?|minutes?|mins?|hours?|hrs?"
    r"|blocks?|miles?|stairs|steps|flights?|feet|percent|%|points?|tablets?|pills?|norco"
    r"|percocet|tramadol|ibuprofen|vicodin|naproxen|tylenol|gallons?|reps?"
    r"|repetitions|seconds?)\b|°|%)?)"
)
_N = rf"{_NUMBER}{_UNIT}"
_FEW = r"(?:[ ,]{1,2}[a-z/]{1,14}){0,5}?[ ,:]{1,2}"
_THEN = (
    r"(?:before|beforehand|initially|previously|formerly|at first|at baseline|prior"
    r"|at (?:the )?(?:start|beginning|outset|intake|first(?: visit)?|evaluation"
    r"|initial (?:visit|evaluation))|in the beginning|pre ?treatment|on entry"
    r"|before (?:treatment|therapy|the course|care|acupuncture|chiropractic))"
)
_NOW = (
    r"(?:now|today|currently|at present|after(?:wards| treatment| therapy| the course"
    r"| six visits)?|at (?:the end|discharge|re ?evaluation|last visit|follow up"
    r"|present)"
    r"|on (?:discharge|re ?evaluation)|most recently|this visit|post ?treatment|later)"
)
_OF_THEN = (
    "before", "initial", "previously", "formerly", "at first", "at baseline", "prior",
    "start", "beginning", "outset", "intake", "the first", "at evaluation",
    "the evaluation", "pretreatment", "pre treatment", "on entry",
)  # fmt: skip
_RISING = (
    Sentential(
        rf"{_N}(?: a day| daily| per day)? {_THEN}{_FEW}{_N}(?= ?{_NOW}\b)",
        needs=_OF_THEN,
    ),
    Sentential(
        rf"{_N}(?: a day| daily)? {_THEN},? (?:and |but )?(?:{_NOW} )?{_N}",
        needs=_OF_THEN,
    ),
    Sentential(
        rf"\bfrom (?:[a-z]{{1,14}} ){{0,3}}{_N}(?: a day| per day| daily)? to"
        rf" (?:[a-z]{{1,14}} ){{0,3}}{_N}",
        needs=("from ",),
    ),
    Sentential(
        rf"\b{_THEN},?(?: [a-z]{{1,14}}){{0,6}} {_N}[^.\d]{{0,50}}\b{_NOW}"
        rf"(?: [a-z]{{1,14}}){{0,6}} {_N}",
        needs=_OF_THEN,
    ),
)
_FALLING = (
    Sentential(
        rf"{_N}(?: [a-z]{{1,12}}){{0,4}},? (?:instead of|rather than|where (?:it|he"
        rf"|she|the"
        r" \w{5,9})(?: worker)? (?:was|had been|could (?:only )?(?:do|manage)|managed"
        r"|did)"
        r"|when (?:it|before it) was|up from|down from|as against|against"
        r"|compared (?:with"
        r"|to)|formerly|previously|versus|vs\.?|\(was)"
        rf" (?:only |about |the |just |earlier )?{_N}",
        needs=(
            "instead of", "rather than", "where ", "when it", "when before it",
            "up from", "down from", "against", "compared ", "formerly", "previously",
            "versus", " vs", "(was",
        ),
    ),
)  # fmt: skip
_PILLS = Pattern(
    r"\b(?:norco|percocet|tramadol|vicodin|opioids?|hydrocodone|oxycodone|tablets?|pills?"
    r"|ibuprofen|naproxen|tylenol|acetaminophen|gabapentin|medications?|morphine|doses?"
    r"|tizanidine|flexeril|help|falls|spells|flares)\b"
)
_SCALES = Pattern(
    r"\b(?:odi|oswestry|ndi|disability index|q?(?:uick)?dash|roland|rmdq|bdi|bai|phq"
    r"|gad|beck|pcl|spadi|womac|epworth|isi|tampa|disability)\b"
)
_MORE = Pattern(
    r"\b(?:lift|carry|walk|sit|stand|driv|work|grip|pinch|flexion|extension|abduction"
    r"|rotation|elevation|motion|rom|strength|toleran|endurance|distance|climb|reach"
    r"|balance|bend|lefs|squat|plank|sleep|hours|restriction|limit|raise|kneel)\w{0,6}\b"
)
_UNITS = Pattern(
    r"°|\b(?:degrees?|deg|pounds?|lbs?|kg|kilos?|minutes?|mins?|hours?|hrs?|blocks?"
    r"|miles?|stairs|steps|flights?|feet|gallons?|reps?|repetitions)\b"
)
_PAIN = Pattern(
    r"\b(?:pain|vas|nrs|score|intensity|mg|bp|pressure|weight|visits?|sessions?|weeks?"
    r"|months?|years?|old|dated|bmi|a1c|mm|cm|level|levels|l\d|c\d)\b"
)


def compared(folded: str) -> Iterator[Moved]:
    """Yield what a folded text compares between then and now."""
    for patterns, falls in ((_RISING, False), (_FALLING, True)):
        for pattern in patterns:
            for index, found in enumerate(pattern.finditer(folded)):
                if index >= MOST:
                    break
                moved = _moved(folded, found, falls=falls)
                if moved:
                    yield moved


def _moved(folded: str, found: re.Match[str], *, falls: bool) -> Moved | None:
    left = max(folded.rfind(". ", 0, found.start()) + 1, found.start() - REACH)
    words = folded[left : found.end() + 24].split(". ", maxsplit=1)[0]
    less = _less(words, found[0])
    first, last = _scaled(found)
    bare = not _UNITS.search(found[0]) and not _SCALES.search(words)
    if less is None or (not less and bare and max(first, last) <= MOST_OF_A_SCORE):
        return None
    before, after = (last, first) if falls else (first, last)
    if less:
        before, after = after, before
    gain = after > before and after >= before * (1 + LEAST_SHARE)
    return Moved(start=found.start(), end=found.end(), gain=gain)


def _less(words: str, span: str) -> bool | None:
    """Return whether less is a gain; none where it is no measure of function."""
    if _SCALES.search(words) or _PILLS.search(span):
        return True
    if _PAIN.search(span) or (_PAIN.search(words) and not _UNITS.search(span)):
        return None
    if _UNITS.search(span) or _MORE.search(words):
        return False
    return True if _PILLS.search(words) else None


def _scaled(found: re.Match[str]) -> tuple[float, float]:
    """Return the two values, hours as minutes where the other is in minutes."""
    one, first, other, second = (found[group] or "" for group in range(1, 5))
    values = [_value(one), _value(other)]
    hours = [unit.strip().startswith(("hour", "hr")) for unit in (first, second)]
    minutes = [unit.strip().startswith("min") for unit in (first, second)]
    for index in (0, 1):
        if hours[index] and minutes[1 - index]:
            values[index] *= 60
    return values[0], values[1]


def _value(word: str) -> float:
    return float(_WORDS[word]) if word in _WORDS else float(word)

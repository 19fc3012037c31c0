"""How old the injured worker is, told in any of the ways of notes.

"A 46 year old male", "age 39", "44M", "sixty-two year old", "is now 56". Relatives,
examiners and ages that a guideline names are left out. Not here: body mass index and
other numbers of the person (`person`).
"""

import re

from services.evaluator.core.pattern import Pattern

LEAST, MOST = 14, 99
MOST_MENTIONS = 20
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
}  # fmt: skip
_ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9,
}  # fmt: skip
_OLD = (
    r"(?:years? old|yrs?\.? old|year olds?|yr olds?|y/?o\b|y\.o\.?|yo\b|years? of age"
    r"|yrs?\.? of age|years? young)"
)
_TOLD = (
    Pattern(r"\b(?:is|are|she's|he's) now (?P<n>\d{2})\b(?! (?:weeks|days|months|/))"),
    Pattern(rf"\b(?P<n>\d{{2}})\+? ?{_OLD}"),
    Pattern(rf"\b(?P<w>{'|'.join(_TENS)})(?: (?P<o>{'|'.join(_ONES)}))? {_OLD}"),
    Pattern(r"\b(?:age|aged)(?: is| of)?:? (?P<n>\d{2})\b(?! ?(?:to|or|and over|%))"),
    Pattern(
        r"\b(?:patient|worker|claimant|applicant|employee) is (?P<n>\d{2})(?=[.,;]|$)"
    ),
    Pattern(r"^(?P<n>\d{2}) ?[mf]\b(?=[ ,])"),
    Pattern(r"\b(?:male|female|man|woman)[ ,]{1,2}(?P<n>\d{2})[ ,.]{1,2}(?=\w)"),
)
_OTHER = (
    r"(?:mother|father|son|daughter|brother|sister|wife|husband|spouse|child|children"
    r"|parent|grandson|granddaughter|grandchild|uncle|aunt|cousin|friend|student"
    r"|girlfriend|boyfriend|partner|roommate|neighbor|in law|twin|boy|girl|infant|baby"
    r"|physician|orthopedist|examiner|surgeon|doctor|psychologist|driver of|coworker"
    r"|witness|passenger|resident|client|inmate|customer|mri|scan|study|building|house"
    r"|machine|truck(?! driver)|car|vehicle|claim|injury|report|film)"
)
_OTHER_AFTER = Pattern(rf"^[ ,](?:\w+ ){{0,3}}{_OTHER}\b")
_OTHER_BEFORE = Pattern(
    rf"\b{_OTHER},?(?: (?:is|was|aged?|who is|a|an|the|of|,))* ?$"
    r"|\b(?:over|under|older than|younger than|above|below|at least|patients|persons"
    r"|those|adults|women|men|workers|individuals|recommends?|before|until|at|when"
    r"|since)(?: \w+){0,2} ?$"
)
_THEN = Pattern(r"^ (?:at the time|when (?:he|she))\b")
_STATED = Pattern(r"\bstated (?:age of )?$")


def age_in(folded: str) -> tuple[re.Match[str], int] | None:
    """Return the first age that is told of the injured worker, with its words."""
    for pattern in _TOLD:
        for index, found in enumerate(pattern.finditer(folded)):
            if index >= MOST_MENTIONS:
                break
            years = _years(found)
            if LEAST <= years <= MOST and not _of_another(folded, found):
                return found, years
    return None


def _years(found: re.Match[str]) -> int:
    said = found.groupdict()
    if said.get("n"):
        return int(said["n"])
    return _TENS[said["w"]] + _ONES.get(said.get("o") or "", 0)


def _of_another(folded: str, found: re.Match[str]) -> bool:
    before = folded[max(0, found.start() - 48) : found.start()]
    before = before.rpartition(". ")[2]
    if _STATED.search(before):
        return False
    after = folded[found.end() : found.end() + 44]
    if _THEN.match(after):
        return True
    return bool(_OTHER_AFTER.search(after) or _OTHER_BEFORE.search(before))

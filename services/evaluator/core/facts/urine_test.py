"""Urine drug tests that were done: with what answer, and how long ago.

Not here: tests that are asked for; to order one does not say that one was done.
"""

from datetime import date

from services.evaluator.core.facts.context import sentence_end, sentence_start
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.record import Known
from services.evaluator.core.model import Evidence
from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.spread import WEEKS_PER_MONTH
from shared.facts import Fact

REACH = 200
MOST_READ = 20
DAYS_PER_MONTH = 365.25 / 12

_TEST = Pattern(
    r"\b(?:uds|udt|urine (?:drug|toxicology)(?: (?:screen\w{0,3}|test\w{0,3}))?|urine"
    r" tox\w{0,8}"
    r"|urine (?:screens?|tests?)|toxicology (?:screen|report|test)\w{0,3}"
    r"|drug (?:screens?|test(?:s|ing)?)|tox screens?)\b"
)
_BAD = Pattern(
    r"\b(?:inconsistent|not consistent|aberrant|abnormal|unexpected\w{0,2}"
    r"|positive for (?:thc|cannabis|marijuana|cocaine|alcohol|methamphetamine"
    r"|amphetamines?"
    r"|heroin|illicit\w{0,12}|non ?prescribed\w{0,16})|negative for (?:the )?"
    r"(?:prescribed|hydrocodone"
    r"|oxycodone|opioids?|opiates?|norco|percocet|tramadol|morphine)"
    r"|no detection of (?:the )?(?:prescribed|hydrocodone|oxycodone|opioids?|opiates?)"
    r"|(?:reveal|show|detect|found)\w{0,3} (?:methamphetamine|cocaine|thc|marijuana"
    r"|cannabis|alcohol|amphetamines?|heroin|illicit)(?! (?:screen|negative)))\b"
)
_GOOD = Pattern(
    r"\b(?:consistent(?! (?:with|w/) (?:the )?(?:ca )?(?:mtus|guidelines?|odg|policy))"
    r"|compliant|wnl|within normal limits|appropriate|as expected"
    r"|negative for (?:illicit"
    r"|illegal)"
    r"|within expectations|in compliance|no aberran\w{1,5}|normal|(?:only|just) (?:what"
    r"|the|those)(?: \w{1,12}){0,3} prescribed|as prescribed|positive only for"
    r"|confirm\w{2,4} (?:the )?(?:prescribed|use of)|no (?:illicit|other|unexpected|non"
    r" ?prescribed)(?: \w{1,10}){0,2} (?:drugs?|substances?|medications?)|matched"
    r"|in agreement|agreed|agrees"
    r"|(?:shows?|showed|found|finds|detected|revealed) (?:only|nothing but)"
    r"|match(?:es)?|in keeping with|positive for (?:the )?prescribed)\b"
)
_ASKED = Pattern(
    r"\b(?:request\w{0,3}|recommend\w{0,3}|order\w{0,3}|plan\w{0,4}|will (?:be )?"
    r"(?:obtain|perform|have)"
    r"|authoriz\w{1,6}|certif\w{1,6}|denied|should|need\w{0,3}|follow(?:ing)? up|no "
    r"|not |without|never"
    r"|lack of|previous review|utilization review|modified)\b"
)
_DONE = Pattern(
    r"\b(?:dated?|performed|done|obtained|collected|on file|showed|revealed|results?"
    r"|last|was|were|from)\b"
)
_DATE = Pattern(r"\b(\d{1,2})[/ ](\d{1,2})[/ ](\d{4}|\d{2})\b")
_MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
_NAMED = Pattern(
    rf"\b({'|'.join(_MONTH_NAMES)}) (?:(\d{{1,2}}),? )?(?:of )?(\d{{4}})\b"
)
_AGO = Pattern(rf"\b{number_pattern()} (days?|weeks?|months?|years?) ago\b")
_MONTHS = {"d": 1 / DAYS_PER_MONTH, "w": 1 / WEEKS_PER_MONTH, "m": 1.0, "y": 12.0}

STATES = frozenset({Fact.URINE_TEST_CONSISTENT, Fact.MONTHS_SINCE_URINE_TEST})
"""The facts that are read here."""


def read_urine_tests(
    text: str, folded: str, *, day: date, source: str
) -> dict[Fact, Known]:
    """Return the answer of the last test told of, and the months since, if any."""
    known: dict[Fact, Known] = {}
    for index, found in enumerate(_TEST.finditer(folded)):
        if index >= MOST_READ:
            break
        start, end = _sentence(folded, found.start(), found.end())
        said = folded[start:end]
        if in_general(folded[start:end]):
            continue
        answer = _answer(said)
        if answer is None and (_ASKED.search(said) or not _DONE.search(said)):
            continue
        words = Evidence(text=text[start:end], source=source, start=start, end=end)
        if answer is not None:
            known[Fact.URINE_TEST_CONSISTENT] = Known(value=answer, evidence=(words,))
        if (months := _months(said, day)) is not None:
            known[Fact.MONTHS_SINCE_URINE_TEST] = Known(value=months, evidence=(words,))
    return known


def _sentence(folded: str, start: int, end: int) -> tuple[int, int]:
    left = max(0, start - REACH)
    left += sentence_start(folded[left:start])
    return left, end + sentence_end(folded[end : end + REACH])


def _answer(said: str) -> bool | None:
    if bad := _BAD.search(said):
        return None if _IF.search(said[: bad.start()]) else False
    if (good := _GOOD.search(said)) and not _UNSAID.search(said[: good.start()]):
        return True
    return None


_IF = Pattern(r"\b(?:if|whether|unless|in case|should)\b")
_UNSAID = Pattern(r"\b(?:no|not|lack of|without|unclear|if|whether)\b")


def _months(said: str, day: date) -> float | None:
    if ago := _AGO.search(said):
        return round(number(ago[1]) * _MONTHS[ago[2][0]], 1)
    if named := _NAMED.search(said):
        done = date(int(named[3]), _MONTH_NAMES.index(named[1]) + 1, 1)
        return _since(done, day)
    if found := _DATE.search(said):
        year = int(found[3]) + (2000 if len(found[3]) == len("16") else 0)
        try:
            done = date(year, int(found[1]), int(found[2]))
        except ValueError:
            return None
        return _since(done, day)
    return None


def _since(done: date, day: date) -> float | None:
    return round((day - done).days / DAYS_PER_MONTH, 1) if done <= day else None

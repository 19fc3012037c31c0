"""How much an injection or block relieved, for how long, and with what gain.

Read only in sentences that speak of an injection, block or ablation. Not here: relief
from drugs or therapy.
"""

import re

from services.evaluator.core.facts.context import sentence_end, sentence_start
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.scores import percent_of_relief
from services.evaluator.core.model import Evidence
from services.evaluator.core.numerals import number, number_pattern
from services.evaluator.core.pattern import Pattern, Rare
from services.evaluator.core.spread import WEEKS_PER_MONTH
from shared.facts import Fact

REACH = 300
MOST_READ = 20

_N = number_pattern()
_AFTER_WHAT = Pattern(
    r"\b(?:injections?|blocks?|epidurals?|esi|ablation|rhizotomy|neurotomy|rfa|mbb)\b"
)
_PERCENT = Pattern(r"\b(\d{1,3})(?: ?(?:to| ) ?(\d{1,3}))? ?(?:%|percent)")
_RELIEF = Pattern(
    r"\b(?:relief|reliev\w{1,3}|improv\w{2,6}|reduc\w{2,5}|better|decreas\w{1,4}"
    r"|benefit|resolution|took away|less|eased|resolved|drop\w{0,4}|fell|help\w{0,3}"
    r"|gone|of (?:the|his|her) (?:\w+ )?pain)"
)
_LASTED = Pattern(
    rf"\b(?:for|lasting|lasted|over|than|nearly|about|of|x) ?"
    rf"(?:(?:about|over|at least|more than|approximately|the past|nearly) )?"
    rf"{_N}(?: ?(?:to| ) ?{_N})?(?: and a half)? ?(days?|weeks?|wks?|months?)\b"
)
_GAIN = Pattern(
    r"\b(?:(?:functional|objective) (?:improvement|gains?)|(?:improve|increase)[ds]? "
    r"(?:in |his |her )?(?:function\w*|activit\w{3}|adls)|improvement in function\w*"
    r"|(?:less|reduc\w{2,5}|decreas\w{1,3})(?: \w{1,12}){0,3} (?:medications?|opioids?)"
    r"|return\w{0,3} to work|went back to|gone back to|resumed|able to (?:walk|sit"
    r"|stand"
    r"|work|drive|sleep|lift|do|return|perform)|half as (?:much|many) \w{4,16}"
    r"|(?:cut|halved|lowered|stopped|dropped|reduced|fewer)(?: \w{1,12}){0,3} (?:norco"
    r"|tramadol|pills|tablets|opioids?|medic\w+|hydrocodone|oxycodone|percocet"
    r"|gabapentin)|(?:norco|tramadol|opioids?|percocet|hydrocodone|medic\w+) (?:use )?"
    r"(?:was |were )?(?:cut|halved|lowered|reduced|stopped)|walk\w{0,3} (?:\w+ ){0,3}"
    r"(?:farther|further|longer|miles?)|(?:sitting|standing|walking) tolerance)\b"
)
_WISHED = Pattern(r"\b(?:request\w*|recommend\w*|plan\w*|denied|would|hopes?)\b")
_SUPPOSED = Rare(
    r"\b(?:if|unless|requir(?:es?|ed|ing)|must|should)\b",
    needs=("if", "unless", "requir", "must", "should"),
)
"""Words that make relief one that is asked for."""
_WEEKS = {"day": 1 / 7, "wee": 1.0, "wks": 1.0, "wk": 1.0, "mon": WEEKS_PER_MONTH}

STATES = frozenset(
    {Fact.PERCENT_RELIEF, Fact.GAIN_AFTER_INJECTION, Fact.WEEKS_OF_RELIEF}
)
"""The facts that are read here."""


def read_relief(text: str, folded: str, *, source: str) -> dict[Fact, Known]:
    """Return the percent and the weeks of relief that a text tells of, if any."""
    known = _by_scores(text, folded, source)
    if "%" not in folded and "percent" not in folded:
        return known
    for index, found in enumerate(_PERCENT.finditer(folded)):
        if index >= MOST_READ:
            break
        start, end = _sentence(folded, found)
        said = folded[start:end]
        if _SUPPOSED.search(folded, start, found.start()) or in_general(
            folded[start : found.start()]
        ):
            continue
        if _AFTER_WHAT.search(said) and _RELIEF.search(said):
            words = Evidence(text=text[start:end], source=source, start=start, end=end)
            known |= _told(said, int(found[1]), words)
    return known


def _by_scores(text: str, folded: str, source: str) -> dict[Fact, Known]:
    """Return the relief that a sentence about an injection gives as two scores."""
    known: dict[Fact, Known] = {}
    for index, found in enumerate(_AFTER_WHAT.finditer(folded)):
        if index >= MOST_READ:
            break
        start, end = _sentence(folded, found)
        said = folded[start:end]
        percent = percent_of_relief(said)
        if percent is not None and not _WISHED.search(said):
            words = Evidence(text=text[start:end], source=source, start=start, end=end)
            known |= _told(said, percent, words)
    return known


def _sentence(folded: str, found: re.Match[str]) -> tuple[int, int]:
    start = max(0, found.start() - REACH)
    start += sentence_start(folded[start : found.start()])
    end = found.end() + sentence_end(folded[found.end() : found.end() + REACH])
    return start, end


def _told(said: str, percent: int, words: Evidence) -> dict[Fact, Known]:
    told = {Fact.PERCENT_RELIEF: Known(value=percent, evidence=(words,))}
    if _GAIN.search(said):
        told[Fact.GAIN_AFTER_INJECTION] = Known(value=True, evidence=(words,))
    if lasted := _LASTED.search(said):
        weeks = round(number(lasted[1]) * _WEEKS[lasted[3][:3]], 1)
        told[Fact.WEEKS_OF_RELIEF] = Known(value=weeks, evidence=(words,))
    return told

"""Age, body mass index and sleepiness, read as numbers.

Not here: comorbidity and risk in words (`need`).
"""

import re

from services.evaluator.core.facts.age import age_in
from services.evaluator.core.facts.record import Known
from services.evaluator.core.model import Evidence, FactValue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_BMI = Pattern(
    r"\b(?:bmi|body mass index)(?: \w{1,10}){0,3}? ?[:=]? ?(\d{2}(?:\.\d{1,2})?)\b"
)
_EPWORTH = Pattern(
    r"\b(?:epworth(?: sleepiness)?(?: scale)?"
    r"|ess)(?: \w{1,8}){0,3}? ?[:=]? ?(\d{1,2})\b"
)
SLEEPY_FROM = 11
"""Points of the Epworth scale from which sleepiness counts, above 10; unverified."""
OBESE_FROM = 30.0
"""The usual line of obesity; the handbook marks it as unverified."""

STATES = frozenset(
    {Fact.AGE_YEARS, Fact.BODY_MASS_INDEX, Fact.OBESITY, Fact.SLEEP_APNEA_SIGN}
)
"""The facts that are read here."""


def read_person(text: str, folded: str, *, source: str) -> dict[Fact, Known]:
    """Return age and body mass index, where the text gives them."""
    known: dict[Fact, Known] = {}
    if told := age_in(folded):
        known[Fact.AGE_YEARS] = _known(text, source, *told)
    if bmi := _BMI.search(folded):
        value = float(bmi[1])
        known[Fact.BODY_MASS_INDEX] = _known(text, source, bmi, value)
        known[Fact.OBESITY] = _known(text, source, bmi, value >= OBESE_FROM)
    sleepy = _EPWORTH.search(folded)
    if sleepy and int(sleepy[1]) >= SLEEPY_FROM:
        known[Fact.SLEEP_APNEA_SIGN] = _known(text, source, sleepy, True)
    return known


def _known(text: str, source: str, found: re.Match[str], value: FactValue) -> Known:
    start, end = found.span()
    words = Evidence(text=text[start:end], source=source, start=start, end=end)
    return Known(value=value, evidence=(words,))

"""Benzodiazepines, MTUS chronic pain guideline of 2016.

Covers: alprazolam, lorazepam, clonazepam, diazepam, temazepam and the like.
Asks: is the amount stated, without refills ahead; is it for an anxiety disorder or a
procedure; does all use stay within 4 weeks; is no opioid taken beside it.
Not coded: supplies for weaning with a written schedule, which a reviewer weighs;
buspirone and hydroxyzine (other drugs).
"""

from services.evaluator.core.documents import (
    IN_2016,
    chronic_2016,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.benzodiazepines import agreed, questions

PASSAGES = (chronic_2016("Benzodiazepines"),)

MODULE = GuidelineModule(
    id="benzodiazepines@2016-07-28",
    title="Benzodiazepines",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        "the limit of 4 weeks",
        "the usual number of tablets a day",
        "benzodiazepines beside opioids",
    ),
)

"""Benzodiazepines, ACOEM chronic pain guideline of 2017. Unverified.

Covers: alprazolam, lorazepam, clonazepam, diazepam, temazepam and the like.
Asks: is the amount stated, without refills ahead; is it for an anxiety disorder or a
procedure; does all use stay within 4 weeks; is no opioid taken beside it.
Not coded: supplies for weaning with a written schedule, which a reviewer weighs;
buspirone and hydroxyzine (other drugs).
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.benzodiazepines import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "Benzodiazepines"),)

MODULE = GuidelineModule(
    id="benzodiazepines@2017-12-01",
    title="Benzodiazepines",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        "the limit of 4 weeks",
        "the usual number of tablets a day",
        "benzodiazepines beside opioids",
    ),
)

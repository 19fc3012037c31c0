"""Antidepressants, ACOEM chronic pain guideline of 2017. Unverified.

Covers: tricyclics, serotonin and noradrenaline drugs, selective serotonin drugs,
bupropion, mirtazapine and trazodone.
Asks: is the amount stated; is there nerve pain, fibromyalgia, depression or anxiety
(for selective serotonin drugs and the rest a depressive or anxiety disorder); did
earlier use bring a measured gain; is no second serotonin drug or tricyclic taken.
Not coded: suicide risk, age, heart disease and seizures with tricyclics; baseline
scores of mood and whether its disorder belongs to the claim; the four weeks of a trial;
prevention of headache, which letters refuse and clinicians dispute.
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.antidepressants import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "Antidepressants"),)

MODULE = GuidelineModule(
    id="antidepressants@2017-12-01",
    title="Antidepressants",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        *questions.UNVERIFIED,
    ),
)

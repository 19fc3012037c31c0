"""Antiepileptic drugs for pain, MTUS chronic pain guidelines of 2009.

Covers: gabapentin, pregabalin, topiramate and the other antiepileptic drugs by mouth.
Asks: is the amount stated; is there a diagnosis of nerve pain; did gabapentin or an
antidepressant come before the others; did earlier use bring a measured gain.
Not coded: titration and dose, kidney function; epilepsy and prevention of migraine, for
which the ODG speaks; the split between a moderate and a good response.
"""

from services.evaluator.core.documents import (
    IN_2009,
    about,
    chronic_2009,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.antiepileptics import agreed, questions

PASSAGES = (
    chronic_2009("Antiepilepsy drugs (AEDs)", pages="16-22"),
    about(chronic_2009("Gabapentin (Neurontin)", pages="49"), questions.GABAPENTIN),
)

MODULE = GuidelineModule(
    id="antiepileptics@2009-07-18",
    title="Antiepileptic drugs for pain",
    in_force_from=IN_2009.first,
    in_force_until=IN_2009.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2009.example),
    unverified=(
        *unverified(PASSAGES),
        "that gabapentin or an antidepressant comes before the others",
    ),
)

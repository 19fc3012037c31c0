"""Antiepileptic drugs for pain, MTUS chronic pain guideline of 2016.

Covers: gabapentin, pregabalin, topiramate and the other antiepileptic drugs by mouth.
Asks: is the amount stated; is there a diagnosis of nerve pain; did gabapentin or an
antidepressant come before the others; did earlier use bring a measured gain.
Not coded: titration and dose, kidney function; epilepsy and prevention of migraine, for
which the ODG speaks; the split between a moderate and a good response.
"""

from services.evaluator.core.documents import (
    IN_2016,
    about,
    chronic_2016,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.antiepileptics import agreed, questions

PASSAGES = (
    chronic_2016("Antiepilepsy drugs (AEDs) for pain", verified=True),
    about(chronic_2016("Gabapentin (Neurontin)", verified=True), questions.GABAPENTIN),
    about(chronic_2016("Pregabalin (Lyrica)"), questions.PREGABALIN),
)

MODULE = GuidelineModule(
    id="antiepileptics@2016-07-28",
    title="Antiepileptic drugs for pain",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        "that gabapentin or an antidepressant comes before the others",
    ),
)

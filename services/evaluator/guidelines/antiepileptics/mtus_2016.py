"""Antiepileptic drugs for pain, MTUS chronic pain guideline of 2016.

Covers: gabapentin, pregabalin, topiramate and the other antiepileptic drugs by mouth.
Asks: are amount and strength stated, without refills ahead; is there a diagnosis of
nerve pain (for topiramate migraine will do); did gabapentin fail before pregabalin,
another antiepileptic drug before topiramate, and was gabapentin or an antidepressant
tried before the others; why a slow form; did earlier use bring 30 percent less pain.
Not coded: titration and dose, kidney function, side effects, epilepsy; a radicular
complaint alone, which is no diagnosis; the split between a moderate and a good
response; stopping from one day to the next.
"""

from services.evaluator.core.documents import IN_2016, about, chronic_2016
from services.evaluator.guidelines.antiepileptics import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016("Antiepilepsy drugs (AEDs) for pain", verified=True),
        about(
            chronic_2016("Gabapentin (Neurontin)", verified=True), questions.GABAPENTIN
        ),
        about(chronic_2016("Pregabalin (Lyrica)"), questions.PREGABALIN),
    ),
)

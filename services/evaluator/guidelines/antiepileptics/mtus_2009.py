"""Antiepileptic drugs for pain, MTUS chronic pain guidelines of 2009.

Covers: gabapentin, pregabalin, topiramate and the other antiepileptic drugs by mouth.
Asks: are amount and strength stated, without refills ahead; is there a diagnosis of
nerve pain (for topiramate migraine will do); did gabapentin fail before pregabalin,
another antiepileptic drug before topiramate, and was gabapentin or an antidepressant
tried before the others; why a slow form; did earlier use bring 30 percent less pain.
Not coded: titration and dose, kidney function, side effects, epilepsy; a radicular
complaint alone, which is no diagnosis; the split between a moderate and a good
response; stopping from one day to the next.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009
from services.evaluator.guidelines.antiepileptics import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Antiepilepsy drugs (AEDs)", pages="16-22"),
        about(chronic_2009("Gabapentin (Neurontin)", pages="49"), questions.GABAPENTIN),
    ),
)

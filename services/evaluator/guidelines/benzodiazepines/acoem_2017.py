"""Benzodiazepines, ACOEM chronic pain guideline of 2017. Unverified.

Covers: alprazolam, lorazepam, clonazepam, diazepam, temazepam and the like.
Asks: are amount and strength stated, without refills ahead; is it for an anxiety
disorder, as a bridge to an antidepressant and within 4 weeks of use, or for a
procedure, then for a day; no opioid beside it, no apnea, no abuse of substances; of a
taper whether its steps are scheduled.
Not coded: how large the steps of a taper are, the state's monitoring program; buspirone
and hydroxyzine (other drugs); what the text of 2017 asks beyond, for it was not at
hand.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.benzodiazepines import questions

MODULE = questions.module(
    days=IN_2017, main=acoem_2017("chronic pain", "Benzodiazepines")
)

"""Benzodiazepines, MTUS chronic pain guideline of 2016.

Covers: alprazolam, lorazepam, clonazepam, diazepam, temazepam and the like.
Asks: are amount and strength stated, without refills ahead; is it for an anxiety
disorder, as a bridge to an antidepressant and within 4 weeks of use, or for a
procedure, then for a day; no opioid beside it, no apnea, no abuse of substances; of a
taper whether its steps are scheduled.
Not coded: how large the steps of a taper are, the state's monitoring program; buspirone
and hydroxyzine (other drugs).
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.benzodiazepines import questions

MODULE = questions.module(days=IN_2016, main=chronic_2016("Benzodiazepines"))

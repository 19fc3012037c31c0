"""Muscle relaxants, MTUS chronic pain guidelines of 2009.

Covers: cyclobenzaprine, carisoprodol, baclofen, tizanidine and the other relaxants by
mouth.
Asks: are amount and strength stated, without refills ahead; is there spasm (for
baclofen, dantrolene and tizanidine spasticity); was a first line tried; does the course
stay short; why a brand or slow form of cyclobenzaprine; did earlier use bring relief
and function; no second relaxant, benzodiazepine or antidepressant beside it; the liver.
Not coded: liver tests, sedation by an opioid beside other relaxants than carisoprodol;
two relaxants asked for in one case; a weaning supply of carisoprodol or baclofen.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009, taken_over
from services.evaluator.guidelines.muscle_relaxants import questions, treatments

MAIN = chronic_2009("Muscle relaxants (for pain)", pages="63-66")
CYCLOBENZAPRINE = chronic_2009("Cyclobenzaprine (Flexeril)", pages="41-42")
CARISOPRODOL = chronic_2009("Carisoprodol (Soma)", pages="29")
OTHER_COURSE = 28
"""Days, for the others: `short-term`; the number is practice and unverified."""

MODULE = questions.module(
    days=IN_2009,
    passages=(
        about(MAIN, *treatments.BESIDE_CYCLOBENZAPRINE),
        about(CYCLOBENZAPRINE, treatments.CYCLOBENZAPRINE),
        about(CARISOPRODOL, treatments.CARISOPRODOL),
    ),
    edition=questions.Edition(
        main=MAIN,
        cyclobenzaprine=CYCLOBENZAPRINE,
        carisoprodol=CARISOPRODOL,
        other_course=OTHER_COURSE,
    ),
    also_unverified=(
        "3 weeks of carisoprodol, and 28 days of relaxants other than cyclobenzaprine",
        *taken_over(IN_2009, "21 days of cyclobenzaprine, and what baclofen is for"),
    ),
)

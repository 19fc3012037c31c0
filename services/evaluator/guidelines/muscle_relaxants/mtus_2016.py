"""Muscle relaxants, MTUS chronic pain guideline of 2016.

Covers: cyclobenzaprine, carisoprodol, baclofen, tizanidine and the other relaxants by
mouth.
Asks: are amount and strength stated, without refills ahead; is there spasm (for
baclofen, dantrolene and tizanidine spasticity); was a first line tried; does the course
stay short; why a brand or slow form of cyclobenzaprine; did earlier use bring relief
and function; no second relaxant, benzodiazepine or antidepressant beside it; the liver.
Not coded: liver tests, sedation by an opioid beside other relaxants than carisoprodol;
two relaxants asked for in one case; a weaning supply of carisoprodol or baclofen.
"""

from services.evaluator.core.documents import IN_2016, about, chronic_2016
from services.evaluator.guidelines.muscle_relaxants import questions, treatments

MAIN = chronic_2016("Muscle relaxants (for pain)", verified=True)
CYCLOBENZAPRINE = chronic_2016("Cyclobenzaprine (Flexeril)", verified=True)
CARISOPRODOL = chronic_2016("Carisoprodol (Soma)")
OTHER_COURSE = 28
"""Days, for the others: `short-term`; the number is practice and unverified."""

MODULE = questions.module(
    days=IN_2016,
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
    ),
)

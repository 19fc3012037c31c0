"""Muscle relaxants, ACOEM chronic pain guideline of 2017; its place is unverified.

Covers: cyclobenzaprine, carisoprodol, baclofen, tizanidine and the other relaxants by
mouth.
Asks: are amount and strength stated, without refills ahead; is there spasm (for
baclofen, dantrolene and tizanidine spasticity); were a first line and, in lasting pain,
exercise tried; does the course stay within two weeks; why a brand or slow form of
cyclobenzaprine; did earlier use bring relief and function; no second relaxant,
benzodiazepine or antidepressant beside it; the liver.
Not coded: liver tests, sedation by an opioid beside other relaxants than carisoprodol;
two relaxants asked for in one case; a weaning supply of carisoprodol or baclofen; the
drug list of 2018, which says what needs review and not what is necessary.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017, taken_over
from services.evaluator.guidelines.muscle_relaxants import questions, treatments

MAIN = acoem_2017("chronic pain", "Skeletal muscle relaxants")
COUPLE_OF_WEEKS = 14
"""Days: "a couple of weeks", as a decision of 2020 applies it (85 CCC 512)."""

MODULE = questions.module(
    days=IN_2017,
    passages=(MAIN,),
    edition=questions.Edition(
        main=MAIN,
        cyclobenzaprine=MAIN,
        carisoprodol=MAIN,
        course=COUPLE_OF_WEEKS,
        other_course=COUPLE_OF_WEEKS,
        courses_verified=True,
        after_exercise=True,
        positions=False,
    ),
    position=treatments.POSITION_OF_2017,
    also_unverified=taken_over(IN_2017, "what baclofen is for"),
)

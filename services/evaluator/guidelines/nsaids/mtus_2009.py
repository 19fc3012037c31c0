"""Oral anti-inflammatory drugs, MTUS chronic pain guideline of 2009.

Covers: oral anti-inflammatory drugs, celecoxib, and those with a stomach protector.
Asks: the same as the edition of 2016.
Not coded: blood pressure and laboratory tests on the way; the choice among the drugs;
the body-part chapters of 2004, which recommend a first one.
"""

from dataclasses import replace

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.nsaids import questions

GENERAL = chronic_2009("NSAIDs (non-steroidal anti-inflammatory drugs)", pages="67-73")
RISK = chronic_2009("NSAIDs, GI symptoms & cardiovascular risk", pages="68-69")
CELECOXIB = chronic_2009("Anti-inflammatory medications", pages="22")

MODULE = questions.module(
    days=IN_2009,
    passages=(
        GENERAL,
        replace(CELECOXIB, about=frozenset({"celecoxib_nsaid"})),
    ),
    general=GENERAL,
    risk=RISK,
    celecoxib=CELECOXIB,
)

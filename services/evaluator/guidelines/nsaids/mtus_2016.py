"""Oral anti-inflammatory drugs, MTUS chronic pain guideline of 2016.

Covers: oral anti-inflammatory drugs, celecoxib, and those with a stomach protector.
Asks: amount, strength, no refills ahead, a month at a time, the most a day, a form for
acute pain; no second one, no pain of a nerve, stomach, kidneys; for celecoxib a risk of
the stomach or failed others; beyond three months relief and function.
Not coded: blood pressure and laboratory tests on the way; the choice among the drugs;
acetaminophen before them, which seldom decides; the body-part chapters of 2004, which
recommend a first one and are cited by some letters instead.
"""

from dataclasses import replace

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.nsaids import questions

GENERAL = chronic_2016("NSAIDs (non-steroidal anti-inflammatory drugs)", verified=True)
RISK = chronic_2016("NSAIDs, GI symptoms & cardiovascular risk", verified=True)
CELECOXIB = chronic_2016("Celebrex (celecoxib)", verified=True)

MODULE = questions.module(
    days=IN_2016,
    passages=(
        GENERAL,
        replace(CELECOXIB, about=frozenset({"celecoxib_nsaid"})),
    ),
    general=GENERAL,
    risk=RISK,
    celecoxib=CELECOXIB,
)

"""Oral anti-inflammatory drugs, MTUS chronic pain guideline of 2009.

Covers: oral anti-inflammatory drugs, celecoxib, and those with a stomach protector.
Asks: amount, strength, no refills ahead, a month at a time, the most a day, a form for
acute pain; for ketorolac five days of acute pain, for an injection a flare, a reason
against tablets and a single dose; no second one (one on the skin counts), no pain of a
nerve, stomach, kidneys, liver; for celecoxib a risk of the stomach or failed others;
for a drug with a protector why not both apart; beyond three months, or for the rest of
a request that was granted in part, relief and function.
Not coded: age over 65 and high pressure by themselves, blood pressure and laboratory
tests on the way; the choice among the drugs; acetaminophen before them, which seldom
decides; two of them asked for in one case; the body-part chapters of 2004.
"""

from dataclasses import replace

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.nsaids import questions

GENERAL = chronic_2009("NSAIDs (non-steroidal anti-inflammatory drugs)", pages="67-73")
RISK = chronic_2009("NSAIDs, GI symptoms & cardiovascular risk", pages="68-69")
CELECOXIB = chronic_2009("Celebrex", pages="30")
AT_LARGE = chronic_2009("Anti-inflammatory medications", pages="22")
FIRST = Passage(
    shape=Shape.MTUS_PAGES,
    document="ACOEM Practice Guidelines",
    edition="2004",
    part="Chapter 3",
    headings=("Initial Approaches to Treatment",),
    pages=("47-49",),
    by_section="General Approaches",
    verified=False,
)
OF_CELECOXIB = frozenset({"celecoxib_nsaid"})

MODULE = questions.module(
    days=IN_2009,
    passages=(
        GENERAL,
        replace(CELECOXIB, about=OF_CELECOXIB),
        replace(AT_LARGE, about=OF_CELECOXIB),
    ),
    general=GENERAL,
    risk=RISK,
    celecoxib=CELECOXIB,
    first=FIRST,
)

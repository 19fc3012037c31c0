"""Oral anti-inflammatory drugs, MTUS chronic pain guideline of 2016.

Covers: oral anti-inflammatory drugs, celecoxib, and those with a stomach protector.
Asks: amount, strength, no refills ahead, a month at a time, the most a day, a form for
acute pain; for ketorolac five days of acute pain, for an injection a flare, a reason
against tablets and a single dose; no second one (one on the skin counts), no pain of a
nerve, stomach, kidneys, liver; for celecoxib a risk of the stomach or failed others;
for a drug with a protector why not both apart; beyond three months, or for the rest of
a request that was granted in part, relief and function.
Not coded: age over 65 and high pressure by themselves, blood pressure and laboratory
tests on the way; the choice among the drugs; acetaminophen before them, which seldom
decides; two of them asked for in one case; the body-part chapters of 2004,
which recommend a first one and are printed by some letters instead.
"""

from dataclasses import replace

from services.evaluator.core.documents import IN_2016, chronic_2016, section
from services.evaluator.guidelines.nsaids import questions

GENERAL = chronic_2016("NSAIDs (non-steroidal anti-inflammatory drugs)", verified=True)
RISK = chronic_2016("NSAIDs, GI symptoms & cardiovascular risk", verified=True)
CELECOXIB = chronic_2016("Celebrex (celecoxib)", verified=True)
FIRST = section("General Approaches", "Initial Approaches to Treatment", verified=True)

MODULE = questions.module(
    days=IN_2016,
    passages=(
        GENERAL,
        replace(CELECOXIB, about=frozenset({"celecoxib_nsaid"})),
    ),
    general=GENERAL,
    risk=RISK,
    celecoxib=CELECOXIB,
    first=FIRST,
)

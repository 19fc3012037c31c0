"""Drugs against constipation, MTUS chronic pain guidelines of 2009.

Covers: docusate, senna, polyethylene glycol and the like; prescription drugs against
constipation from opioids.
Asks: is the amount stated; is an opioid taken, and does it stand in this case; for a
prescription drug, is there constipation, and did simple laxatives fail.
Not coded: diet and fluid, constipation of other cause; a laxative during a taper, for
which a reviewer may find it needed although the opioid is refused.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009, odg
from services.evaluator.guidelines.laxatives import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Opioids, initiating therapy", pages="77"),
        about(
            odg("Pain (Chronic)", "Opioid-induced constipation treatment"),
            questions.PRESCRIPTION,
        ),
    ),
)

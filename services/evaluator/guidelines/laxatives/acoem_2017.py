"""Drugs against constipation, ACOEM opioids guideline of 2017. Unverified.

Covers: docusate, senna, polyethylene glycol and the like; prescription drugs against
constipation from opioids.
Asks: is the amount stated; is an opioid taken, and does it stand in this case; for a
prescription drug, is there constipation, and did simple laxatives fail.
Not coded: diet and fluid, constipation of other cause; a laxative during a taper, for
which a reviewer may find it needed although the opioid is refused.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.laxatives import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("opioids", "Opioid-induced constipation"),),
)

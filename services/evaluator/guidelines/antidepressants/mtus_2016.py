"""Antidepressants, MTUS chronic pain guideline of 2016.

Covers: tricyclics, serotonin and noradrenaline drugs, selective serotonin drugs,
bupropion, mirtazapine and trazodone.
Asks: is the amount stated; is there nerve pain, fibromyalgia, depression or anxiety
(for selective serotonin drugs and the rest a depressive or anxiety disorder); did
earlier use bring a measured gain; is no second serotonin drug or tricyclic taken.
Not coded: suicide risk, age, heart disease and seizures with tricyclics; baseline
scores of mood and whether its disorder belongs to the claim; the four weeks of a trial;
prevention of headache, which letters refuse and clinicians dispute.
"""

from services.evaluator.core.documents import (
    IN_2016,
    about,
    chronic_2016,
    odg,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.antidepressants import agreed, questions

PASSAGES = (
    chronic_2016("Antidepressants for chronic pain", verified=True),
    about(chronic_2016("Tricyclics", verified=True), questions.TRICYCLIC),
    about(chronic_2016(questions.ON_SNRI), questions.SNRI),
    about(chronic_2016(questions.ON_SSRI), questions.SSRI),
    about(
        odg("Mental Illness & Stress", "Antidepressants for treatment of MDD"),
        questions.SSRI,
        questions.OTHERS,
    ),
)

MODULE = GuidelineModule(
    id="antidepressants@2016-07-28",
    title="Antidepressants",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        *questions.UNVERIFIED,
    ),
)

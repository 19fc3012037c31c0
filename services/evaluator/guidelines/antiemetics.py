"""Drugs against nausea.

Covers: ondansetron, promethazine, metoclopramide, prochlorperazine and the like.
Asks: is the amount stated, without refills ahead; is the nausea of an operation, of
chemotherapy or of an acute gastroenteritis.
Not coded: heart rhythm, nausea of migraine or after concussion; nausea from lasting
opioids, which the ODG does not recommend treating so, is no cause that counts here.
"""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated, no_refills_ahead
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAME = "antiemetic"
PASSAGES = (odg("Pain (Chronic)", "Antiemetics (for opioid nausea)"),)
CITATION = PASSAGES[0].citation()
DAY = ALWAYS.example
CAUSE = {Fact.NAUSEA_AFTER_SURGERY_OR_CHEMOTHERAPY: True}

MODULE = GuidelineModule(
    id="antiemetics@2009-07-18",
    title="Drugs against nausea",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={NAME: (*words_of(DrugClass.ANTIEMETIC), "anti nausea medication")},
    passages=PASSAGES,
    position=(
        "Drugs against nausea are for nausea after an operation, in chemotherapy or "
        "radiation and in acute gastroenteritis, for a short time; for nausea from "
        "lasting use of opioids they are not recommended"
    ),
    criteria=(
        amount_stated(CITATION),
        no_refills_ahead(CITATION),
        shown_by_record(
            id="cause-of-nausea",
            shows="the nausea is of an operation, of chemotherapy or of an infection",
            known=any_stated(
                Fact.NAUSEA_AFTER_SURGERY_OR_CHEMOTHERAPY, Fact.SURGERY_AUTHORIZED
            ),
            citation=CITATION,
            verified=False,
        ),
    ),
    worked_cases=(
        worked(
            "a few tablets around an operation", OVERTURNED,
            request="Ondansetron 4mg #10", day=DAY, facts=CAUSE,
        ),
        worked(
            "an authorized operation", OVERTURNED,
            request="Ondansetron 4mg #10", day=DAY,
            facts={Fact.SURGERY_AUTHORIZED: True},
        ),
        worked(
            "nausea from an opioid", UPHELD,
            request="Ondansetron 4mg #10", day=DAY,
            summary="He takes Norco and reports nausea.",
        ),
        worked("no number", UPHELD, request="Ondansetron", day=DAY, facts=CAUSE),
        worked(
            "refills ahead", UPHELD,
            request="Ondansetron 4mg #10 with 2 refills", day=DAY, facts=CAUSE,
        ),
    ),
    unverified=(*unverified(PASSAGES), "which causes of nausea count"),
)  # fmt: skip

"""Antibiotics.

Covers: cephalexin, ciprofloxacin, clindamycin and the like, by mouth or on the skin.
Asks: are strength and amount stated, without refills ahead; is there an infection, or a
risk of one (open fracture, implant, bite); does the operation that it goes with stand.
Not coded: the choice of the drug, culture results, one drug beside another; a single
dose in the operating room. No edition of the MTUS speaks of antibiotics.
"""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.drug_criteria import (
    amount_stated,
    no_refills_ahead,
    strength_stated,
)
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import GuidelineModule, Silence
from services.evaluator.core.model import Outcome
from services.evaluator.core.surgical import SURGERIES, surgery_ahead
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAME = "antibiotic"
PASSAGES = (odg("Infectious Diseases", "Antibiotics"),)
CITATION = PASSAGES[0].citation()
DAY = ALWAYS.example
OPEN = "He sustained an open fracture."
INFECTED = "There is cellulitis of the wound."

MODULE = GuidelineModule(
    id="antibiotics@2009-07-18",
    title="Antibiotics",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={NAME: (*words_of(DrugClass.ANTIBIOTIC), "antibiotic")},
    follows=SURGERIES,
    passages=PASSAGES,
    position=(
        "Antibiotics are for an infection, or to prevent one where the risk is raised, "
        "as after an open fracture or with an implant; after a clean arthroscopy they "
        "are not needed by mouth"
    ),
    criteria=(
        amount_stated(CITATION),
        strength_stated(CITATION, classes=frozenset({DrugClass.ANTIBIOTIC})),
        no_refills_ahead(CITATION),
        shown_by_record(
            id="infection-or-risk",
            shows="there is an infection or a raised risk of one",
            known=any_stated(Fact.INFECTION, Fact.INFECTION_RISK),
            citation=CITATION,
            verified=False,
        ),
        shown_by_record(
            id="operation-stands",
            shows="the operation that it goes with stands",
            known=surgery_ahead,
            denied="The operation that it goes with is not found necessary",
            citation=CITATION,
            silence=Silence.IS_TOLERATED,
            applies=lambda inquiry: not inquiry.holds(Fact.INFECTION),
        ),
    ),
    worked_cases=(
        worked(
            "cellulitis", OVERTURNED,
            request="Keflex 500mg #28", day=DAY, summary=INFECTED,
        ),
        worked(
            "for an operation beside it that is not necessary", UPHELD,
            request="Keflex 500mg #28", day=DAY, summary=OPEN,
            siblings=("Left knee arthroscopy",),
        ),
        worked(
            "for an open fracture", OVERTURNED,
            request="Keflex 500mg #28", day=DAY, summary=OPEN,
        ),
        worked(
            "after an arthroscopy without a risk", UPHELD,
            request="Keflex 500mg #28", day=DAY, facts={Fact.SURGERY_AUTHORIZED: True},
        ),
        worked(
            "no infection", UPHELD,
            request="Keflex 500mg #28", day=DAY, summary="There is no infection.",
        ),
        worked(
            "the record is silent", UPHELD, request="Keflex 500mg #28", day=DAY
        ),
        worked(
            "no number", UPHELD, request="Keflex 500mg", day=DAY, summary=INFECTED
        ),
        worked(
            "no strength", UPHELD, request="Keflex #28", day=DAY, summary=INFECTED
        ),
        worked(
            "a strength by its name", OVERTURNED,
            request="Bactrim DS #20", day=DAY, summary=INFECTED,
        ),
        worked(
            "refills ahead", UPHELD,
            request="Keflex 500mg #28 with 1 refill", day=DAY, summary=INFECTED,
        ),
    ),
    unverified=(*unverified(PASSAGES), "which risks of infection count"),
)  # fmt: skip

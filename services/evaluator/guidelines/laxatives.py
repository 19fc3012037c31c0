"""Drugs against constipation.

Covers: docusate, senna, polyethylene glycol and the like; prescription drugs against
constipation from opioids.
Asks: is the amount stated; is an opioid taken, and does it stand in this case; for a
prescription drug, is there constipation, and did simple laxatives fail.
Not coded: diet and fluid, constipation of other cause; a laxative during a taper, for
which a reviewer may find it needed although the opioid is refused.
"""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated, first_line_tried
from services.evaluator.core.drug_pairs import parent_stands
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SIMPLE, PRESCRIPTION = "laxative", "prescription_laxative"
PASSAGES = (odg("Pain (Chronic)", "Opioid-induced constipation treatment"),)
CITATION = PASSAGES[0].citation()
DAY = ALWAYS.example
NORCO = "Current medications include Norco."
BOUND = "He has constipation from it."


def _prescription(inquiry: Inquiry) -> bool:
    return PRESCRIPTION in inquiry.treatments


MODULE = GuidelineModule(
    id="laxatives@2009-07-18",
    title="Drugs against constipation",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        SIMPLE: (*words_of(DrugClass.LAXATIVE), "stool softener"),
        PRESCRIPTION: words_of(DrugClass.LAXATIVE_RX),
    },
    follows={"opioid": (), "tramadol_opioid": ()},
    passages=PASSAGES,
    position=(
        "With an opioid the prevention of constipation belongs to the treatment from "
        "the start; prescription drugs against it come after diet and simple laxatives"
    ),
    criteria=(
        amount_stated(CITATION),
        parent_stands(
            parent="opioid", called_as="opioid", classes=OPIOIDS, citation=CITATION
        ),
        shown_by_record(
            id="constipation",
            shows="there is constipation",
            known=stated(Fact.CONSTIPATION),
            citation=CITATION,
            applies=_prescription,
            verified=False,
        ),
        first_line_tried(
            first="a simple laxative",
            classes=frozenset({DrugClass.LAXATIVE}),
            must_have_failed=True,
            citation=CITATION,
            applies=_prescription,
            verified=False,
        ),
    ),
    worked_cases=(
        worked(
            "with an opioid that is taken", OVERTURNED,
            request="Colace 100mg #60", day=DAY, summary=NORCO,
        ),
        worked(
            "without an opioid", UPHELD,
            request="Colace 100mg #60", day=DAY, summary="No opioids are taken.",
        ),
        worked(
            "no number", UPHELD, request="Colace 100mg", day=DAY, summary=NORCO
        ),
        worked(
            "a prescription drug after senna failed", OVERTURNED,
            request="Movantik 25mg #30", day=DAY,
            summary=f"{NORCO} {BOUND} He failed senna.",
        ),
        worked(
            "a prescription drug at once", UPHELD,
            request="Movantik 25mg #30", day=DAY, summary=f"{NORCO} {BOUND}",
        ),
        worked(
            "a prescription drug without constipation", UPHELD,
            request="Movantik 25mg #30", day=DAY,
            summary=f"{NORCO} He failed senna. He denies constipation.",
        ),
    ),
    unverified=(*unverified(PASSAGES), "what comes before prescription drugs"),
)  # fmt: skip

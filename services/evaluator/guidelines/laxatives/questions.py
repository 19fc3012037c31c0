"""What all editions ask about drugs against constipation; passages are their own."""

from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_criteria import amount_stated, first_line_tried
from services.evaluator.core.drug_pairs import parent_stands
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SIMPLE, PRESCRIPTION = "laxative", "prescription_laxative"
NORCO = "Current medications include Norco."
BOUND = "He has constipation from it."


def criteria(opioid: Citation, prescription: Citation) -> tuple[Rule, ...]:
    """Return the criteria; a prescription drug may be spoken of in another place."""
    return (
        amount_stated(opioid),
        parent_stands(
            parent="opioid",
            called_as="opioid",
            classes=OPIOIDS,
            citation=opioid,
            verified=False,
        ),
        shown_by_record(
            id="constipation",
            shows="there is constipation",
            known=stated(Fact.CONSTIPATION),
            citation=prescription,
            applies=_prescription,
            verified=False,
        ),
        first_line_tried(
            first="a simple laxative",
            classes=frozenset({DrugClass.LAXATIVE}),
            must_have_failed=True,
            citation=prescription,
            applies=_prescription,
            verified=False,
        ),
    )


def _prescription(inquiry: Inquiry) -> bool:
    return PRESCRIPTION in inquiry.treatments


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *_simple(day),
        *_of_prescription(day),
    )


def _simple(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "with an opioid that is taken", OVERTURNED,
            request="Colace 100mg #60", day=day, summary=NORCO,
        ),
        worked(
            "without an opioid", UPHELD,
            request="Colace 100mg #60", day=day, summary="No opioids are taken.",
        ),
        worked(
            "the opioid beside it is not necessary", UPHELD,
            request="Colace 100mg #60", day=day, summary=NORCO,
            siblings=("Tramadol 50mg #60",),
        ),
        worked("no number", UPHELD, request="Colace 100mg", day=day, summary=NORCO),
        worked("the record is silent", UPHELD, request="Colace 100mg #60", day=day),
    )  # fmt: skip


def _of_prescription(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a prescription drug after senna failed", OVERTURNED,
            request="Movantik 25mg #30", day=day,
            summary=f"{NORCO} {BOUND} He failed senna.",
        ),
        worked(
            "a prescription drug at once", UPHELD,
            request="Movantik 25mg #30", day=day, summary=f"{NORCO} {BOUND}",
        ),
        worked(
            "a prescription drug without constipation", UPHELD,
            request="Movantik 25mg #30", day=day,
            summary=f"{NORCO} He failed senna. He denies constipation.",
        ),
    )  # fmt: skip


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return an edition; its last passage speaks of prescription drugs."""
    return GuidelineModule(
        id=f"laxatives@{days.first.isoformat()}",
        title="Drugs against constipation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments={
            SIMPLE: (*words_of(DrugClass.LAXATIVE), "stool softener"),
            PRESCRIPTION: words_of(DrugClass.LAXATIVE_RX),
        },
        follows={"opioid": (), "tramadol_opioid": ()},
        passages=passages,
        position=(
            "With an opioid the prevention of constipation belongs to the treatment "
            "from the start; prescription drugs against it come after diet and simple "
            "laxatives"
        ),
        criteria=criteria(passages[0].citation(), passages[-1].citation()),
        worked_cases=worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "that it falls with the opioid",
            "what comes before prescription drugs",
        ),
    )

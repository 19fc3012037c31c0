"""What all editions ask about drugs against nausea; passages are their own."""

from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_criteria import amount_stated, no_refills_ahead
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.surgical import SURGERIES, surgery_ahead
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NAME = "antiemetic"
ZOFRAN = "Ondansetron 4mg #10"
CAUSE = {Fact.NAUSEA_AFTER_SURGERY_OR_CHEMOTHERAPY: True}


def criteria(citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(citation),
        no_refills_ahead(citation),
        shown_by_record(
            id="cause-of-nausea",
            shows="the nausea is of an operation, of chemotherapy or of an infection",
            known=_cause,
            citation=citation,
            verified=False,
        ),
    )


def _cause(inquiry: Inquiry) -> Known | None:
    """Return a cause that counts; an operation that falls takes its drugs with it."""
    nausea = inquiry.flag(Fact.NAUSEA_AFTER_SURGERY_OR_CHEMOTHERAPY)
    if nausea and nausea.value:
        return nausea
    return surgery_ahead(inquiry) or nausea


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_causes(day), *_request(day))


def _causes(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a few tablets around an operation", OVERTURNED, request=ZOFRAN, day=day,
            facts=CAUSE,
        ),
        worked(
            "an authorized operation", OVERTURNED, request=ZOFRAN, day=day,
            facts={Fact.SURGERY_AUTHORIZED: True},
        ),
        worked(
            "the operation beside it is not necessary", UPHELD, request=ZOFRAN,
            day=day, siblings=("Left knee arthroscopy",),
        ),
        worked(
            "nausea from an opioid", UPHELD, request=ZOFRAN, day=day,
            summary="He takes Norco and reports nausea.",
        ),
        worked("the record is silent", UPHELD, request=ZOFRAN, day=day),
    )  # fmt: skip


def _request(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("no number", UPHELD, request="Ondansetron", day=day, facts=CAUSE),
        worked(
            "refills ahead", UPHELD, request=f"{ZOFRAN} with 2 refills", day=day,
            facts=CAUSE,
        ),
    )  # fmt: skip


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return an edition."""
    return GuidelineModule(
        id=f"antiemetics@{days.first.isoformat()}",
        title="Drugs against nausea",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments={NAME: (*words_of(DrugClass.ANTIEMETIC), "anti nausea medication")},
        follows=SURGERIES,
        passages=passages,
        position=(
            "Drugs against nausea are for nausea after an operation, in chemotherapy "
            "or radiation and in acute gastroenteritis, for a short time; for nausea "
            "from lasting use of opioids they are not recommended"
        ),
        criteria=criteria(passages[0].citation()),
        worked_cases=worked_cases(days.example),
        unverified=(*unverified(passages), "which causes of nausea count"),
    )

"""What all editions ask about detoxification.

Is there a reason such as a failed taper; are the days stated; is it not rapid
detoxification.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import at_most_days, need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "detoxification": (
        "detoxification", "detox", "inpatient detoxification", "inpatient detox",
        "outpatient detoxification", "outpatient detox", "detoxification program",
        "detox program", "rapid detox", "rapid detoxification", "opioid taper program",
        "medically supervised withdrawal", "drug rehabilitation",
        "opioid detoxification", "opioid detox", "residential detoxification",
        "suboxone induction",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
MOST = 14
"""Days of supervised withdrawal taken as short; the handbook names no number."""
NEED = {Fact.WITHDRAWAL_NEED: True}
CASES: tuple[Row, ...] = (
    (
        "10 days after a failed taper",
        OVERTURNED,
        "Inpatient detoxification, 10 days",
        NEED,
    ),
    ("30 days are too many", UPHELD, "Inpatient detoxification, 30 days", NEED),
    ("days are not stated", UPHELD, "Inpatient detoxification", NEED),
    ("rapid", UPHELD, "Rapid detox, 3 days", NEED),
    ("no taper was tried", UPHELD, "Inpatient detoxification, 10 days", {}),
)


def _not_rapid(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        rapid = "rapid" in inquiry.request.folded
        return Reply(
            answer=Answer.NOT_MET if rapid else Answer.MET,
            reason=(
                "Rapid detoxification is not recommended."
                if rapid
                else "The detoxification asked for is not a rapid one."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="not-rapid",
        question="Is it other than rapid detoxification?",
        shows="it is other than rapid detoxification",
        citation=citation,
        ask=ask,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        _not_rapid(citation),
        need(
            id="withdrawal-need",
            facts=(Fact.WITHDRAWAL_NEED,),
            shows="withdrawal needs supervision",
            silent=(
                "No failed taper, aberrant behaviour or intolerable side effect is "
                "documented."
            ),
            citation=citation,
        ),
        at_most_days(most=MOST, what="detoxification", citation=citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"detoxification@{days.first}",
        title="Detoxification",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Detoxification is supported for intolerable side effects, lack of "
            "response, aberrant behaviour or a failed taper, at a stated level and "
            "length; rapid detoxification is not recommended"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )

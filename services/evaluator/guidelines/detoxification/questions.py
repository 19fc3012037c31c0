"""What all editions ask about detoxification.

Is there a reason such as a failed taper; are level and days stated; is it not rapid.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import at_most_days, need
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

RAPID = "rapid_detoxification"
TREATMENTS = {
    "detoxification": (
        "detoxification", "detox", "inpatient detoxification", "inpatient detox",
        "outpatient detoxification", "outpatient detox", "detoxification program",
        "detox program", "opioid taper program",
        "medically supervised withdrawal", "drug rehabilitation",
        "opioid detoxification", "opioid detox", "residential detoxification",
        "suboxone induction",
    ),
    RAPID: (
        "rapid detox", "rapid detoxification", "rapid opioid detoxification",
        "ultra rapid detoxification", "anesthesia assisted detoxification",
        "rapid opiate detox",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
MOST = 14
"""Days of supervised withdrawal taken as short, of which no number is at hand;
unverified."""
LEVEL = Pattern(
    r"\b(?:in ?patient|out ?patient|residential|ambulatory|hospital\w{0,6}|office"
    r"|clinic|partial|induction|at home)\b"
)
NEED = {Fact.WITHDRAWAL_NEED: True}
CASES: tuple[Row, ...] = (
    (
        "10 days after a failed taper",
        OVERTURNED,
        "Inpatient detoxification, 10 days",
        NEED,
    ),
    ("14 days", OVERTURNED, "Inpatient detoxification, 14 days", NEED),
    ("15 days", UPHELD, "Inpatient detoxification, 15 days", NEED),
    ("the level is not stated", UPHELD, "Detoxification, 10 days", NEED),
    (
        "under anesthesia",
        UPHELD,
        "Outpatient anesthesia assisted detoxification, 3 days",
        NEED,
    ),
    ("30 days are too many", UPHELD, "Inpatient detoxification, 30 days", NEED),
    ("days are not stated", UPHELD, "Inpatient detoxification", NEED),
    ("rapid", UPHELD, "Inpatient rapid detox, 3 days", NEED),
    ("no taper was tried", UPHELD, "Inpatient detoxification, 10 days", {}),
)


def _not_rapid(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        rapid = RAPID in inquiry.treatments or "rapid" in inquiry.request.folded
        return Reply(
            answer=Answer.NOT_MET if rapid else Answer.MET,
            reason=(
                "Rapid detoxification, or under anesthesia, is not recommended."
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


def _level_stated(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        if LEVEL.search(inquiry.request.folded):
            return Known(value=True, evidence=(inquiry.request.evidence(),))
        return None

    return shown_by_record(
        id="level-stated",
        shows="the level of care is stated, such as inpatient or outpatient",
        silent="The request does not say at what level of care it is",
        known=known,
        citation=citation,
        verified=False,
    )


def criteria(*, citation: Citation, rapid: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition, which may speak of rapid ones elsewhere."""
    return (
        _not_rapid(rapid),
        _level_stated(citation),
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


def _on_rapid(passages: tuple[Passage, ...]) -> Citation:
    own = [passage for passage in passages if RAPID in passage.about]
    return (own or passages)[0].citation()


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
        criteria=criteria(citation=passages[0].citation(), rapid=_on_rapid(passages)),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(*unverified(passages), "14 days as short"),
    )

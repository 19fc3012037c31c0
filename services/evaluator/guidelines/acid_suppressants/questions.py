"""What all editions ask about protection of the stomach; passages are their own."""

from services.evaluator.core.criteria import any_stated, quoting
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drug_pairs import parent_stands
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import NSAIDS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import asked
from shared.facts import Fact

PPI, H2 = "ppi", "h2_blocker"
NSAID = "nsaid"
TREATMENTS = {
    PPI: (*words_of(DrugClass.PPI), "proton pump inhibitor"),
    H2: (*words_of(DrugClass.H2_BLOCKER), "h2 blocker"),
}
FOLLOWS: dict[str, tuple[str, ...]] = {NSAID: ()}
AGE_OF_RISK = 65
"""Years: older than this counts as a risk (NSAIDs, GI symptoms; unverified)."""
ONCE_DAILY = 1.0
POSITION = (
    "Protection of the stomach goes with an anti-inflammatory drug where there is a "
    "risk for it: age over 65, an ulcer or bleeding before, aspirin, a steroid or an "
    "anticoagulant beside, high doses or several such drugs; complaints of the stomach "
    "under the drug count too. One dose a day is usual"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        parent_stands(
            parent=NSAID,
            called_as="anti-inflammatory drug",
            classes=NSAIDS,
            citation=main,
        ),
        Criterion(
            id="stomach-at-risk",
            question="Is there a risk or a complaint of the stomach?",
            shows="there is a risk or a complaint of the stomach",
            citation=main,
            ask=_ask_risk,
        ),
        Criterion(
            id="once-daily",
            question="Is one dose a day asked for?",
            shows="no more than one dose a day is asked for",
            citation=main,
            ask=_ask_daily,
            applies=lambda inquiry: PPI in inquiry.treatments and _daily(inquiry) > 0,
            verified=False,
        ),
    )


def _ask_risk(inquiry: Inquiry) -> Reply:
    known = _risk(inquiry)
    if known is None:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record documents neither a risk for the stomach nor complaints "
                "under the drug."
            ),
        )
    verb = "shows" if known.value else "denies"
    return Reply(
        answer=Answer.MET if known.value else Answer.NOT_MET,
        reason=(
            f"The record {verb} a risk or a complaint of the stomach"
            f"{quoting(known.evidence)}."
        ),
        evidence=known.evidence,
    )


def _risk(inquiry: Inquiry) -> Known | None:
    age = inquiry.count(Fact.AGE_YEARS)
    if age is not None and age > AGE_OF_RISK:
        return inquiry.known(Fact.AGE_YEARS)
    return any_stated(Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS)(
        inquiry
    )


def _daily(inquiry: Inquiry) -> float:
    return max((one.dose.daily_units() or 0.0 for one in asked(inquiry)), default=0.0)


def _ask_daily(inquiry: Inquiry) -> Reply:
    daily = _daily(inquiry)
    evidence = (inquiry.request.evidence(),)
    if daily <= ONCE_DAILY:
        return Reply(
            answer=Answer.MET, reason="One dose a day is asked for.", evidence=evidence
        )
    return Reply(
        answer=Answer.NOT_MET,
        reason=(
            f"{daily:g} doses a day are asked for, without a reason for more than the "
            "usual one."
        ),
        evidence=evidence,
    )

"""What all editions ask about protection of the stomach; passages are their own."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, quoting
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_criteria import amount_stated, strength_stated
from services.evaluator.core.drug_pairs import parent_stands
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import NSAIDS, DrugClass
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import asked, plain, taken, words
from services.evaluator.guidelines.acid_suppressants import agreed
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
USUAL_MG = 20
"""Of omeprazole a day, the dose that the text names; unverified."""
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
        strength_stated(main, classes=frozenset({DrugClass.PPI, DrugClass.H2_BLOCKER})),
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
        Criterion(
            id="within-usual-dose",
            question=f"Does a dose of omeprazole stay within {USUAL_MG} mg?",
            shows=f"a dose of omeprazole stays within {USUAL_MG} mg",
            citation=main,
            ask=_ask_dose,
            applies=lambda inquiry: _dose(inquiry) is not None,
            verified=False,
        ),
    )


def _dose(inquiry: Inquiry) -> float | None:
    """Return the strength of omeprazole asked for, where it is told in milligrams."""
    told = (
        one.dose.strength
        for one in asked(inquiry)
        if one.generic == "omeprazole" and one.dose.unit == "mg"
    )
    return next((strength for strength in told if strength is not None), None)


def _ask_dose(inquiry: Inquiry) -> Reply:
    strength = _dose(inquiry) or 0.0
    within = strength <= USUAL_MG
    return Reply(
        answer=Answer.MET if within else Answer.NOT_MET,
        reason=(
            f"A dose of {strength:g} mg is asked for, "
            f"{'within' if within else 'beyond'} the usual {USUAL_MG} mg"
            f"{'' if within else ', without a reason for more'}."
        ),
        evidence=(inquiry.request.evidence(),),
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
    return _several(inquiry) or any_stated(
        Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS
    )(inquiry)


def _several(inquiry: Inquiry) -> Known | None:
    """Return where several anti-inflammatory drugs are taken, which is a risk."""
    found = {
        plain(m.product): m
        for m in taken(inquiry, classes=NSAIDS)
        if m.product and m.use is Use.TAKEN and not m.failed
    }
    beyond_one = len(found) > 1
    return Known(value=True, evidence=words(found.values())) if beyond_one else None


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


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"acid_suppressants@{days.first.isoformat()}",
        title="Proton pump inhibitors and H2 blockers",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=FOLLOWS,
        passages=passages,
        position=POSITION,
        criteria=criteria(passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "the age of 65",
            "one dose a day as the usual dose, and 20 mg of omeprazole",
        ),
    )

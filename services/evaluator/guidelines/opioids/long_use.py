"""What is asked of an opioid at its start, as it goes on, and as it is tapered."""

from services.evaluator.core.criteria import (
    any_stated,
    quoting,
    shown_by_record,
    stated,
)
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import days_asked
from services.evaluator.guidelines.opioids.monitored import monitored
from services.evaluator.guidelines.opioids.phases import (
    Point,
    at,
    goes_on,
    is_subacute,
    is_tramadol,
)
from shared.facts import Fact

TRIAL_DAYS = 60
"""A trial is defined and short; the figure comes from letters, not from the text."""
PERCENT_OF_RELIEF = 30
"""Clinically meaningful relief; the figure comes from letters, not from the text."""

BASELINE = (
    Fact.TREATMENT_GOALS_STATED,
    Fact.ACTIVITIES_LIMITED,
    Fact.FUNCTIONAL_DEFICIT,
)
TAKEN = "precautions against misuse were taken before the start"
PRECAUTIONS = (
    Fact.OPIOID_RISK_SCREENED,
    Fact.PRESCRIPTION_MONITORING_CHECKED,
    Fact.OPIOID_AGREEMENT,
    Fact.URINE_TEST_CONSISTENT,
)
START = at(Point.START)


def _begins(inquiry: Inquiry) -> bool:
    subacute = is_subacute(inquiry) and not is_tramadol(inquiry)
    return START(inquiry) or subacute


def long_use(
    *, start: Citation, function: Citation, monitoring: Citation, taper: Citation
) -> tuple[Rule, ...]:
    """Return the criteria for the start, the maintenance and the taper."""
    return (
        _others_failed(start),
        _active_care_failed(start),
        _baseline(start),
        _precautions(start),
        _within_trial(start),
        _relief(function),
        _function(function),
        *monitored(citation=monitoring),
        _schedule(taper),
    )


def _others_failed(citation: Citation) -> Criterion:
    return shown_by_record(
        id="non-opioids-failed",
        shows="drugs that are no opioids were tried and failed, or were not tolerated",
        known=any_stated(Fact.FIRST_LINE_DRUG_FAILED),
        citation=citation,
        applies=START,
    )


def _active_care_failed(citation: Citation) -> Criterion:
    return shown_by_record(
        id="active-care-failed",
        shows="active care was tried and failed",
        known=any_stated(Fact.ACTIVE_CARE_FAILED, Fact.CONSERVATIVE_CARE_FAILED),
        citation=citation,
        applies=START,
        verified=False,
    )


def _baseline(citation: Citation) -> Criterion:
    """Ask for function before the start, or a goal; that there is pain goes unasked."""

    def known(inquiry: Inquiry) -> Known | None:
        told = [inquiry.flag(fact) for fact in BASELINE]
        found = next((one for one in told if one), None)
        return found and Known(value=True, evidence=found.evidence)

    return shown_by_record(
        id="baseline-recorded",
        shows="function before the start, or a goal of treatment, is recorded",
        known=known,
        citation=citation,
        applies=START,
        verified=False,
    )


def _precautions(citation: Citation) -> Criterion:
    """Ask for the bundle of which pieces may be missing, but not all."""
    known = any_stated(*PRECAUTIONS)

    def ask(inquiry: Inquiry) -> Reply:
        found = known(inquiry)
        if found and found.value:
            return Reply(
                answer=Answer.MET,
                reason=f"The record shows that {TAKEN}{quoting(found.evidence)}.",
                evidence=found.evidence,
            )
        return Reply(
            answer=Answer.NOT_MET if found else Answer.NOT_DOCUMENTED,
            reason=(
                "The record documents neither a screen of risk nor a check of the "
                "state's monitoring program, an agreement or a urine test before the "
                "start."
            ),
            evidence=found.evidence if found else (),
        )

    return Criterion(
        id="precautions-taken",
        question=f"Does the record show that {TAKEN}?",
        shows=TAKEN,
        citation=citation,
        ask=ask,
        applies=_begins,
        verified=False,
    )


def _within_trial(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        days = days_asked(inquiry)
        evidence = (inquiry.request.evidence(),)
        if days is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="The request does not define how long a trial would last.",
                evidence=evidence,
            )
        within = days <= TRIAL_DAYS
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The supply asked for lasts about {days:.0f} days, "
                f"{'within' if within else 'beyond'} a trial of {TRIAL_DAYS} days."
            ),
            evidence=evidence,
        )

    return Criterion(
        id="within-trial-days",
        question=f"Is a trial of at most {TRIAL_DAYS} days asked for?",
        shows=f"a trial of at most {TRIAL_DAYS} days is asked for",
        citation=citation,
        ask=ask,
        applies=START,
        verified=False,
    )


def _relief(citation: Citation) -> Criterion:
    """Ask about relief in numbers; that a drug helps is a start, but no measure."""

    def ask(inquiry: Inquiry) -> Reply:
        percent = inquiry.count(Fact.PERCENT_RELIEF_FROM_MEDICATION)
        number = inquiry.known(Fact.PERCENT_RELIEF_FROM_MEDICATION)
        told = inquiry.flag(Fact.RELIEF_FROM_MEDICATION)
        if percent is not None and number:
            enough = percent >= PERCENT_OF_RELIEF
            return Reply(
                answer=Answer.MET if enough else Answer.NOT_MET,
                reason=(
                    f"The record gives {percent:g} percent of relief with medication, "
                    f"{'at least' if enough else 'less than'} the {PERCENT_OF_RELIEF} "
                    "percent that count as meaningful."
                ),
                evidence=number.evidence,
            )
        if told and not told.value:
            return Reply(
                answer=Answer.NOT_MET,
                reason="The record says that the pain is not relieved by medication.",
                evidence=told.evidence,
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="The record does not measure how much the medication relieves.",
            evidence=told.evidence if told else (),
        )

    return Criterion(
        id="within-meaningful-relief",
        question=f"Does the drug relieve by at least {PERCENT_OF_RELIEF} percent?",
        shows=f"the drug relieves by at least {PERCENT_OF_RELIEF} percent",
        citation=citation,
        ask=ask,
        applies=goes_on,
        verified=False,
    )


def _function(citation: Citation) -> Criterion:
    return shown_by_record(
        id="function-gained",
        shows="the medication brought a gain in function or at work",
        known=any_stated(
            Fact.FUNCTION_GAIN_FROM_MEDICATION, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT
        ),
        citation=citation,
        applies=goes_on,
    )


def _schedule(citation: Citation) -> Criterion:
    return shown_by_record(
        id="taper-scheduled",
        shows="the taper follows a stated schedule",
        known=stated(Fact.TAPER_SCHEDULED),
        citation=citation,
        applies=at(Point.TAPER),
        silence=Silence.IS_TOLERATED,
    )

"""What all editions ask about implanted pumps for drugs."""

from dataclasses import replace

from services.evaluator.core.bodily import shown
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import Criterion, GuidelineModule, Rule
from services.evaluator.core.implants import edition_with_trial, is_permanent
from services.evaluator.core.indicated import FILMS, Procedure, told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, FactValue, Outcome
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.intrathecal_pump import agreed, refills
from shared.facts import Fact

TREATMENTS = {
    "intrathecal_pump": (
        "intrathecal pump", "pain pump", "intrathecal drug delivery",
        "implantable drug delivery system", "intrathecal pump trial", "idds",
        "intrathecal", "intrathecal pain pump",
        "baclofen pump", "baclofen pump trial", "intrathecal baclofen pump",
        "intrathecal baclofen trial",
    ),
    **refills.TREATMENTS,
}  # fmt: skip
PERCENT_OF_TRIAL = 50  # CPMTG p. 52: 50 to 70 percent, in a trial. Unverified
WEEKS_OF_CARE = 26  # CPMTG p. 52: six months of other care. Unverified

SEEN = frozenset({Shows.NERVE, Shows.FRACTURE, Shows.DEGENERATION, Shows.INSTABILITY})
_DIAGNOSED = any_stated(Fact.FAILED_BACK_SURGERY, Fact.REGIONAL_PAIN_SYNDROME)


def _pathology(inquiry: Inquiry) -> Known | None:
    """Return a lesion on a study, or a diagnosis that stands for one."""
    diagnosed = _DIAGNOSED(inquiry)
    if diagnosed and diagnosed.value:
        return diagnosed
    seen = [
        shown(inquiry, SEEN, kinds=FILMS, region=spine, fact=Fact.LESION_ON_IMAGING)
        for spine in ("lumbar", "cervical", "thoracic")
    ]
    told = [one for one in seen if one]
    return next((one for one in told if one.value), told[0] if told else None)


PROCEDURE = Procedure(
    name="intrathecal_pump",
    title="Implanted pumps for drugs",
    treatments=TREATMENTS,
    position=(
        "Implanted drug delivery is an end-stage option for selected persons after "
        "other care failed, with objective pathology, no further surgery, a "
        "psychological evaluation and a successful trial"
    ),
    request="Intrathecal pump trial",
    asks=(
        told(
            "options-exhausted",
            Fact.OPTIONS_EXHAUSTED,
            "other options, surgery among them, are exhausted",
            verified=False,
        ),
        told(
            "objective-pathology",
            Fact.LESION_ON_IMAGING,
            "a study or a diagnosis shows what the pain comes from",
            known=_pathology,
            verified=False,
        ),
        told(
            "psychologically-cleared",
            Fact.PSYCHOLOGICAL_CLEARANCE,
            "a psychological evaluation favours the implant",
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


TRIAL = "The intrathecal trial gave {}% relief of pain."
GAIN = Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT
SHOWN: dict[Fact, FactValue] = {
    Fact.OPTIONS_EXHAUSTED: True,
    Fact.PSYCHOLOGICAL_CLEARANCE: True,
    Fact.ACTIVE_CARE_FAILED: True,
    Fact.LESION_ON_IMAGING: True,
    GAIN: True,
}


def _first_pump_only(rule: Rule) -> Rule:
    """Return a criterion of a first pump as one that a pump in place is not asked."""
    if not isinstance(rule, Criterion):
        return rule

    def applies(inquiry: Inquiry) -> bool:
        return refills.of_first_pump(inquiry) and rule.applies(inquiry)

    return replace(rule, applies=applies)


def _function_in_trial(citation: Citation) -> Criterion:
    return shown_by_record(
        id="function-gained-in-trial",
        shows="function was gained in the trial",
        known=any_stated(
            Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT, Fact.FUNCTION_GAIN_FROM_MEDICATION
        ),
        citation=citation,
        applies=is_permanent,
        verified=False,
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    made = edition_with_trial(
        PROCEDURE,
        percent=PERCENT_OF_TRIAL,
        told=TRIAL,
        shown=SHOWN,
        days=days,
        passages=passages,
    )
    citation = passages[0].citation()
    first = worked(
        "a trial after which no function is named",
        Outcome.UPHELD,
        request="Permanent intrathecal pump",
        day=days.example,
        facts={f: v for f, v in SHOWN.items() if f is not GAIN},
        summary=TRIAL.format(PERCENT_OF_TRIAL),
    )
    return replace(
        made,
        criteria=(
            *map(_first_pump_only, (*made.criteria, _function_in_trial(citation))),
            *refills.of_pump_in_place(citation),
        ),
        worked_cases=(
            *made.worked_cases,
            first,
            *agreed.worked_cases(days.example),
        ),
    )

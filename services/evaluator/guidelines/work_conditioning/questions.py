"""What all editions ask about work conditioning and work hardening.

Is the number stated and within ten visits or days at first; going on, did they bring
gain; is it within two years; has therapy reached a plateau; is there a job to return
to; is function lost; is no surgery pending.
"""

from services.evaluator.core.care_first import injury_told, weeks_since_injury
from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import improvement, sessions_counted
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import against, need
from services.evaluator.core.quality import (
    asked_evidence,
    asked_in_all,
    completed,
    completed_evidence,
    continues,
    end_stated,
    not_already_authorized,
    quantity_stated,
)
from services.evaluator.core.words import plural
from services.evaluator.guidelines.work_conditioning import agreed
from shared.facts import Fact

TREATMENTS = {
    "work_conditioning": (
        "work conditioning", "work hardening", "work hardening program",
        "work conditioning program", "work conditioning/hardening",
        "work conditioning/work hardening", "97545", "97546", "work simulation",
        "work conditioning session", "work hardening session",
        "work conditioning visit",
    ),
}  # fmt: skip
WHAT, VISIT = "the program", "visit"
FIRST = 10  # visits of conditioning, or days of hardening, at first. Unverified
DAYS_OF_HARDENING = 20  # days of hardening in all, with gain. Unverified
HOURS_OF_CONDITIONING = 3  # a visit: ten are about 30 hours by the ODG. Unverified
HOURS_OF_HARDENING = 8  # a full day: twenty are 160 hours. Unverified
MOST_WEEKS = 104  # two years from the injury (an ODG case of another state, 14035)


def _hardens(inquiry: Inquiry) -> bool:
    return "hardening" in inquiry.request.folded


def _in_visits(inquiry: Inquiry) -> float:
    """Return what is asked as visits or days; hours are counted in whole ones."""
    asked = asked_in_all(inquiry)
    if not (inquiry.request.quantity.unit or "").startswith("hour"):
        return asked
    return asked / (HOURS_OF_HARDENING if _hardens(inquiry) else HOURS_OF_CONDITIONING)


def _within(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        done = completed(inquiry) or 0.0
        whole = _hardens(inquiry) and continues(inquiry)
        limit = DAYS_OF_HARDENING if whole else FIRST
        total = _in_visits(inquiry) + done
        fits = total <= limit
        unit = "day" if _hardens(inquiry) else VISIT
        with_had = ", with what was had before," if done else ""
        return Reply(
            answer=Answer.MET if fits else Answer.NOT_MET,
            reason=(
                f"What is asked{with_had} {'stays' if fits else 'does not stay'} "
                f"within the {plural(limit, unit)} supported."
            ),
            evidence=(*completed_evidence(inquiry), *asked_evidence(inquiry)),
        )

    return Criterion(
        id="within-program",
        question=f"Are at most {FIRST} visits asked for?",
        shows=f"at most {FIRST} visits or days are asked for at first",
        names=(
            f"{DAYS_OF_HARDENING} days of hardening in all, with gain",
            f"{HOURS_OF_HARDENING} hours are a day of hardening",
            f"{HOURS_OF_CONDITIONING} hours are a visit of conditioning",
        ),
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.count is not None,
        verified=False,
    )


def _within_two_years(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        weeks = int(weeks_since_injury(inquiry))
        late = weeks > MOST_WEEKS
        return Reply(
            answer=Answer.NOT_MET if late else Answer.MET,
            reason=(
                f"The injury is {'more' if late else 'not more'} than {MOST_WEEKS} "
                "weeks, two years, ago."
            ),
            evidence=injury_told(inquiry),
        )

    return Criterion(
        id="within-two-years",
        question=f"Have at most {MOST_WEEKS} weeks passed since the injury?",
        shows=f"at most {MOST_WEEKS} weeks, two years, have passed since the injury",
        citation=citation,
        ask=ask,
    )


def _going_on(citation: Citation) -> tuple[Rule, ...]:
    return (
        sessions_counted(what=WHAT, unit=VISIT, citation=citation),
        improvement(what="days of the program", citation=citation),
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
        quantity_stated(unit="visit", citation=citation),
        not_already_authorized(what="program", citation=citation),
        _within(citation),
        *_going_on(citation),
        _within_two_years(citation),
        *_grounds(citation),
    )


def _grounds(citation: Citation) -> tuple[Rule, ...]:
    return (
        need(
            id="function-lost",
            facts=(Fact.FUNCTIONAL_DEFICIT, Fact.ACTIVITIES_LIMITED),
            shows="function is lost that the job asks for",
            silent="The record describes no loss of function that the job asks for.",
            citation=citation,
        ),
        need(
            id="therapy-tried",
            facts=(Fact.PHYSICAL_THERAPY_TRIED,),
            shows="a course of therapy was had before",
            silent="The record describes no earlier course of therapy.",
            citation=citation,
        ),
        need(
            id="plateau",
            facts=(Fact.NEAR_MAXIMUM_IMPROVEMENT,),
            shows="improvement has reached a plateau",
            silent="The record does not show that improvement has reached a plateau.",
            citation=citation,
            verified=True,  # an ODG case of another state, 13067
        ),
        need(
            id="job-to-return-to",
            facts=(Fact.JOB_TO_RETURN_TO,),
            shows="there is a defined job to return to",
            silent="The record names no job and no plan of return to work.",
            citation=citation,
            verified=True,  # an ODG case of another state, 14035
        ),
        against(
            id="no-surgery-pending",
            facts=(Fact.SURGERY_CONSIDERED,),
            shows="no surgery is pending",
            found="Surgery is considered, which would come first.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"work_conditioning@{days.first}",
        title="Work conditioning and work hardening",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Work conditioning and work hardening are supported after a course of "
            "therapy with gain and then a plateau, for a defined job of medium or "
            "heavier demand, in about 10 visits, or for hardening in 10 days and 20 in "
            "all with gain"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=unverified(passages),
    )

"""Care before studies, injections and surgery: long enough, active, and in vain.

Not here: numbers of weeks; they are constants of the module that cites them.
"""

from services.evaluator.core.criteria import Applies, any_stated, quoting
from services.evaluator.core.facts.care import Care
from services.evaluator.core.facts.care_effect import Effect
from services.evaluator.core.facts.care_terms import ACTIVE, CareKind
from services.evaluator.core.facts.present import complaint_now
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.sides import is_of_the_other
from services.evaluator.core.words import plural
from shared.facts import Fact

FEWEST_VISITS = 6
"""Published reviewers called five visits no completed course (CM16-0238676)."""

WEEKS_APART = 2
"""Weeks between the note that tells of an injury and the request, at most."""

_CARE_FAILED = any_stated(Fact.ACTIVE_CARE_FAILED)
_ANY_CARE_FAILED = any_stated(Fact.CONSERVATIVE_CARE_FAILED)


def weeks_since_injury(inquiry: Inquiry) -> float:
    """Return how long before the request the injury was, as the application has it.

    A narrative tells it from the day of a note, or of another injury: it is quoted
    where it agrees, and never decides.
    """
    for facts in (inquiry.item.facts, inquiry.case.facts):
        stated = facts.get(Fact.WEEKS_SINCE_INJURY)
        if isinstance(stated, int | float) and not isinstance(stated, bool):
            return float(stated)
    return (inquiry.day - inquiry.case.date_of_injury).days / 7


def injury_told(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words that tell when the injury was, where they agree about it."""
    known = inquiry.known(Fact.WEEKS_SINCE_INJURY)
    if known is None or isinstance(known.value, bool | str):
        return ()
    apart = abs(float(known.value) - weeks_since_injury(inquiry))
    return known.evidence if apart <= WEEKS_APART else ()


def care_failed(
    *,
    weeks: int,
    citation: Citation,
    applies: Applies = always,
    strict: bool = False,
    also: frozenset[CareKind] = frozenset(),
    verified: bool = True,
    id: str = "care-failed",  # noqa: A002 -- the name a criterion carries
) -> Criterion:
    """Ask whether active care was had for so many weeks and did not resolve it.

    Not strict: care had is enough where its effect is not told, because the complaint
    that leads to the request goes on. `also` are kinds that count as active care for
    this complaint: a splint, an injection.
    """

    def ask(inquiry: Inquiry) -> Reply:
        return (
            _too_early(inquiry, weeks)
            or _by_other_care(inquiry, also)
            or _outcome_of_care(inquiry, strict=strict)
        )

    return Criterion(
        id=id,
        question=f"Did {weeks} weeks of active care fail to resolve the complaint?",
        shows=f"at least {weeks} weeks of active care did not resolve the complaint",
        citation=citation,
        ask=ask,
        applies=applies,
        weight=1.5,
        verified=verified,
    )


def _too_early(inquiry: Inquiry, weeks: int) -> Reply | None:
    since, lasted = weeks_since_injury(inquiry), _weeks_of_care(inquiry)
    if since < weeks:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The injury was less than {plural(weeks, 'week')} before the request; "
                "the time in which most complaints settle with care had not passed."
            ),
            evidence=injury_told(inquiry),
        )
    if lasted is not None and lasted < weeks:
        known = inquiry.known(Fact.CONSERVATIVE_CARE_WEEKS)
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The record tells of {plural(lasted, 'week')} of care, less than the "
                f"{weeks} that the guideline asks for."
            ),
            evidence=known.evidence if known else (),
        )
    return None


def _by_other_care(inquiry: Inquiry, kinds: frozenset[CareKind]) -> Reply | None:
    """Return that care of these kinds was in vain, where that is told."""
    had = [
        care
        for care in inquiry.record.care
        if care.kind in kinds and care.had and _of_the_side(inquiry, care)
    ]
    failed = [care.evidence for care in had if care.effect is Effect.FAILED]
    persists = _persists(inquiry)
    if not failed and not (had and persists):
        return None
    words = tuple(failed) or tuple(care.evidence for care in had)
    return Reply(
        answer=Answer.MET,
        reason=(
            f"The record shows that care did not resolve the complaint{quoting(words)}."
        ),
        evidence=(*words, *(persists.evidence if persists else ())),
    )


def _of_the_side(inquiry: Inquiry, care: Care) -> bool:
    """Return whether care may have been of the side that is asked about."""
    regions, text = inquiry.request.regions, inquiry.case.summary
    return not is_of_the_other(care.evidence, regions=regions, text=text)


def _weeks_of_care(inquiry: Inquiry) -> float | None:
    return inquiry.count(Fact.CONSERVATIVE_CARE_WEEKS)


def _outcome_of_care(inquiry: Inquiry, *, strict: bool) -> Reply:
    failed = _CARE_FAILED(inquiry)
    if failed is None and not inquiry.holds(Fact.ACTIVE_CARE_TRIED):
        failed = _only_stated(inquiry, _ANY_CARE_FAILED(inquiry))
    if failed is not None and not failed.value and (lasts := _persists(inquiry)):
        # Relief for a while, with a complaint that goes on, resolved nothing.
        failed = Known(value=True, evidence=(*lasts.evidence, *failed.evidence))
    if failed is not None:
        answer = Answer.MET if failed.value else Answer.NOT_MET
        how = "did not resolve the complaint" if failed.value else "is of help"
        return Reply(
            answer=answer,
            reason=f"The record shows that care {how}{quoting(failed.evidence)}.",
            evidence=failed.evidence,
        )
    return _few_visits(inquiry) or _care_had(inquiry, strict=strict)


def _only_stated(inquiry: Inquiry, known: Known | None) -> Known | None:
    """Return what an application states in a field; drugs alone are no active care."""
    fields = (inquiry.item.facts, inquiry.case.facts)
    stated = any(Fact.CONSERVATIVE_CARE_FAILED in facts for facts in fields)
    return known if stated else None


def _few_visits(inquiry: Inquiry) -> Reply | None:
    counted = [
        c
        for c in inquiry.record.care
        if c.kind in ACTIVE and c.had and c.visits and _of_the_side(inquiry, c)
    ]
    most = max(counted, key=lambda c: c.visits or 0.0, default=None)
    if most is None or (most.visits or 0.0) >= FEWEST_VISITS:
        return None
    return Reply(
        answer=Answer.NOT_MET,
        reason=(
            f"The record counts only {plural(most.visits or 0.0, 'visit')} of care"
            f"{quoting((most.evidence,))}; a course of care was not completed."
        ),
        evidence=(most.evidence,),
    )


def _care_had(inquiry: Inquiry, *, strict: bool) -> Reply:
    tried = inquiry.flag(Fact.ACTIVE_CARE_TRIED)
    if tried is None:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record does not document what active care was tried, for how long "
                "and with what effect."
            ),
        )
    said = quoting(tried.evidence)
    if not tried.value:
        reason = f"The record shows that active care was not had{said}."
        return Reply(answer=Answer.NOT_MET, reason=reason, evidence=tried.evidence)
    if strict and (persists := goes_on(inquiry)):
        reason = (
            f"The record shows that active care was had{said}, and that the complaint "
            "goes on."
        )
        words = (*tried.evidence, *persists.evidence)
        return Reply(answer=Answer.MET, reason=reason, evidence=words)
    if strict:
        reason = f"Care was had{said}, but its effect is not documented."
        return Reply(
            answer=Answer.NOT_DOCUMENTED, reason=reason, evidence=tried.evidence
        )
    reason = f"The record shows that active care was had{said}."
    return Reply(answer=Answer.MET, reason=reason, evidence=tried.evidence)


def _persists(inquiry: Inquiry) -> Known | None:
    known = inquiry.flag(Fact.COMPLAINT_PERSISTS)
    return known if known and known.value else None


def goes_on(inquiry: Inquiry) -> Known | None:
    """Return that the complaint goes on, as the record says or tells of the day."""
    return _persists(inquiry) or _complains(inquiry)


def _complains(inquiry: Inquiry) -> Known | None:
    """Return the complaint as told of the day, where nothing says that it is over.

    It stands for the effect of care that is not told; it does not outweigh relief.
    """
    if inquiry.flag(Fact.COMPLAINT_PERSISTS):
        return None
    text = inquiry.case.summary
    words = complaint_now(text, fold(text), source="summary")
    return Known(value=True, evidence=words[-1:]) if words else None

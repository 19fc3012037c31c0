"""Criteria that therapies given in visits share.

Defects of the request, a first course, going on, and the exception that needs a reason.
Not here: which therapy for which condition; numbers.
"""

from collections.abc import Callable
from dataclasses import replace

from services.evaluator.core.courses import (
    Before,
    Track,
    improvement,
    sessions_counted,
    within_course,
    within_trial,
)
from services.evaluator.core.criteria import (
    Wording,
    any_stated,
    documented,
    quoting,
)
from services.evaluator.core.earlier import (
    is_begun,
    is_counted_or_continued,
    visits_evidence,
    visits_had,
)
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    Reply,
    Rule,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import with_words
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.quality import (
    asked_evidence,
    asked_in_all,
    asked_words,
    end_stated,
    not_already_authorized,
    quantity_stated,
)
from shared.facts import Fact

VISIT = "visit"
STRICT = Before(begun=is_begun, count=visits_had, words=visits_evidence)
"""Earlier care that is merely named makes the request a continued one."""
LENIENT = Before(begun=is_counted_or_continued, count=visits_had, words=visits_evidence)
"""Earlier care that is merely named does not bar a request within a trial."""

_EVALUATION = Pattern(r"\b(?:evaluations?|eval|assessment|consult\w*)\b")
_TREATMENT = Pattern(
    r"\b(?:treat\w*|sessions?|visits?|weeks?|weekly|times?|x ?\d|\d ?x|with|followed)\b"
)


def is_evaluation(inquiry: Inquiry) -> bool:
    """Return whether only an evaluation by the therapist is asked for."""
    folded = inquiry.request.folded
    return bool(_EVALUATION.search(folded)) and not _TREATMENT.search(folded)


def only_if(criterion: Criterion, holds: Callable[[Inquiry], bool]) -> Criterion:
    """Return the criterion, asked only where something else holds too."""
    applies = criterion.applies
    return replace(criterion, applies=lambda i: applies(i) and holds(i))


def request_defects(*, what: str, citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of every request for visits; one evaluation is one visit."""
    counted = quantity_stated(unit=VISIT, citation=citation)
    return (
        end_stated(unit=VISIT, citation=citation),
        only_if(counted, lambda inquiry: not is_evaluation(inquiry)),
        not_already_authorized(what=what, citation=citation),
    )


def courses(
    *,
    what: str,
    tracks: tuple[Track, ...],
    citation: Citation,
    before: Before,
    otherwise: tuple[Rule, ...] = (),
) -> tuple[Rule, ...]:
    """Return the criteria of a first course, and of one that goes on.

    A course that goes on needs a count, improvement and room; or one of `otherwise`.
    """
    going_on = AllOf(
        (
            sessions_counted(what=what, unit=VISIT, citation=citation, before=before),
            with_words(improvement(what=what, citation=citation, before=before)),
            *(within_course(track, before=before) for track in tracks),
        )
    )
    return (
        *(within_trial(track, before=before) for track in tracks),
        AnyOf((going_on, *otherwise)) if otherwise else going_on,
    )


def deficit(
    *, what: str, citation: Citation, before: Before, verified: bool = True
) -> Criterion:
    """Ask, at first, whether the examination shows a loss of function to treat."""
    criterion = documented(
        id="deficit-on-examination",
        known=any_stated(Fact.FUNCTIONAL_DEFICIT, Fact.ACTIVITIES_LIMITED),
        question="Does the examination show a loss of function to treat?",
        shows="the examination shows a loss of function in the part to be treated",
        citation=citation,
        wording=Wording(
            met="The examination shows a loss of function.",
            not_met="The record tells of no loss of function to treat.",
            not_documented=(
                f"The record describes no loss of function on examination that {what} "
                "would restore."
            ),
        ),
        verified=verified,
    )
    return only_if(with_words(criterion), lambda inquiry: not before.begun(inquiry))


def reason_to_go_beyond(
    *, most: int, citation: Citation, before: Before, facts: tuple[Fact, ...]
) -> Criterion:
    """Ask for a reason why home exercise does not do, for no more than a new trial."""
    known = any_stated(*facts)

    def ask(inquiry: Inquiry) -> Reply:
        asked, found = asked_in_all(inquiry), known(inquiry)
        if not found or not found.value:
            return Reply(
                answer=Answer.NOT_MET if found else Answer.NOT_DOCUMENTED,
                reason=(
                    "No exceptional factor is documented, such as a flare-up or a "
                    "reason why a home exercise program would not suffice."
                ),
            )
        few = asked <= most
        return Reply(
            answer=Answer.MET if few else Answer.NOT_MET,
            reason=(
                f"An exceptional factor is documented{quoting(found.evidence)}, and "
                f"{asked_words(inquiry, unit=VISIT)} "
                f"{'stay' if few else 'do not stay'} within a new trial of {most}."
            ),
            evidence=(*found.evidence, *asked_evidence(inquiry)),
        )

    return Criterion(
        id="reason-to-go-beyond",
        question="Is there a reason to go beyond the usual course?",
        shows=f"an exceptional factor calls for at most {most} more visits",
        citation=citation,
        ask=ask,
        applies=before.begun,
    )

"""What is asked about therapy after surgery.

Half of the general course at first; the rest needs functional improvement. A procedure
that is not in the table has no course of its own: the limit of therapy without surgery
applies, and the letter says so.
"""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import improvement, sessions_counted
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.earlier import visits_evidence, visits_had
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.since_surgery import latest_surgery
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.needs import need
from services.evaluator.core.quality import asked_in_all
from services.evaluator.core.surgical import (
    POSTSURGICAL_THERAPY,
    SURGERIES,
    surgery_known,
    surgery_stands,
)
from services.evaluator.core.surgical_courses import (
    SURGICAL_COURSES,
    SurgicalCourse,
    surgical_course_in,
)
from services.evaluator.core.therapies import LENIENT, VISIT, request_defects
from services.evaluator.core.words import plural
from services.evaluator.guidelines.postsurgical_therapy import agreed
from shared.facts import Fact

TREATMENTS = {"postsurgical_therapy": POSTSURGICAL_THERAPY}
WHAT = "therapy after surgery"
WITHOUT_ROW = SurgicalCourse(name="no procedure of the table", visits=10, words=())
"""Physical medicine: 9 to 10 visits, where no row of the table can be chosen."""
PERIOD_OVER = replace(WITHOUT_ROW, name="a period that is over")
"""The same, where the months of the procedure have passed: the table speaks no more."""
DAYS_PER_MONTH = 30.4


def _begun(inquiry: Inquiry) -> bool:
    """Return whether a course after the operation was begun.

    Where the operation itself is still disputed, what was had came before it.
    """
    return not _pending(inquiry) and LENIENT.begun(inquiry)


def _since(inquiry: Inquiry) -> Known | None:
    """Return the days since the operation, stated or read where it is told."""
    if inquiry.count(Fact.DAYS_SINCE_SURGERY) is not None:
        return inquiry.known(Fact.DAYS_SINCE_SURGERY)
    return latest_surgery(inquiry.record.care, day=inquiry.day)


def _pending(inquiry: Inquiry) -> bool:
    return any(
        not SURGERIES.keys().isdisjoint(s.request.treatments)
        and not s.request.retrospective
        for s in inquiry.siblings
    )


SINCE = replace(LENIENT, begun=_begun)


def procedure_of(inquiry: Inquiry) -> SurgicalCourse:
    """Return the procedure: of the request, of the surgeries asked, of the record.

    Once its months have passed since an operation that is dated, it is one no more.
    """
    surgeries = (
        s.request.folded
        for s in inquiry.siblings
        if not SURGERIES.keys().isdisjoint(s.request.treatments)
    )
    told = fold(inquiry.case.summary)
    found = surgical_course_in(inquiry.request.folded, " ".join(surgeries), told)
    if not found:
        return WITHOUT_ROW
    since = _since(inquiry)
    over = since is not None and float(since.value) > found.months * DAYS_PER_MONTH
    return PERIOD_OVER if over and not _pending(inquiry) else found


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of the guideline."""
    return (
        surgery_stands(what="the therapy", citation=citation),
        *request_defects(what=WHAT, citation=citation),
        _course(citation, goes_on=False),
        sessions_counted(what=WHAT, unit=VISIT, citation=citation, before=SINCE),
        improvement(what=WHAT, citation=citation, before=SINCE),
        _course(citation, goes_on=True),
        _dated(citation),
        need(
            id="deficit-left",
            facts=(Fact.FUNCTIONAL_DEFICIT,),
            shows="a loss of function is measured that therapy would restore",
            silent="No measured loss is described; after surgery one is usual.",
            citation=citation,
            tolerated=True,
        ),
    )


def _course(citation: Citation, *, goes_on: bool) -> Criterion:
    """Ask whether an initial course keeps to its half, a whole one to the course."""

    def ask(inquiry: Inquiry) -> Reply:
        row = procedure_of(inquiry)
        whole = goes_on or row in (WITHOUT_ROW, PERIOD_OVER)
        limit = row.visits if whole else row.initial
        asked = asked_in_all(inquiry)
        total = asked + ((visits_had(inquiry) or 0.0) if goes_on else 0.0)
        within = total <= limit
        course = "general" if goes_on else "initial"
        asking = (*_operations(inquiry), inquiry.request.evidence())
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"{plural(total, VISIT)} in all {'stay' if within else 'do not stay'} "
                f"within the {limit} {_limit_of(row, course)}."
            ),
            evidence=(*visits_evidence(inquiry), *asking) if goes_on else asking,
        )

    name = "general" if goes_on else "initial"
    return Criterion(
        id=f"within-{name}-course",
        question=f"Does the request stay within the {name} course of the procedure?",
        shows=f"the request stays within the {name} course of the procedure",
        names=tuple(
            f"{row.name}: {row.initial} of {row.visits}, in {row.months} months"
            for row in (*SURGICAL_COURSES, WITHOUT_ROW)
        ),
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            inquiry.request.count is not None and _begun(inquiry) is goes_on
        ),
        silence=Silence.LEAVES_UNPROVEN,
        verified=False,
    )


def _dated(citation: Citation) -> Criterion:
    """Ask, where care goes on, when the operation was; its period runs from then."""

    def ask(inquiry: Inquiry) -> Reply:
        known = _since(inquiry)
        if known is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=(
                    "The record does not date the operation, so it cannot be told "
                    "whether the period of the procedure still lasts."
                ),
            )
        return Reply(
            answer=Answer.MET,
            reason="The record dates the operation.",
            evidence=known.evidence,
        )

    return Criterion(
        id="operation-dated",
        question="Is it known when the operation was?",
        shows="it is known when the operation was",
        citation=citation,
        ask=ask,
        applies=_begun,
        verified=False,
    )


def _operations(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words that tell of the operation; a field alone names none."""
    known = surgery_known(inquiry)
    return known.evidence if known else ()


def _limit_of(row: SurgicalCourse, course: str) -> str:
    if row is PERIOD_OVER:
        return (
            "that apply to therapy without surgery, for the period of the procedure "
            "is over"
        )
    if row is WITHOUT_ROW:
        return (
            "that apply to therapy without surgery, for the guideline's table has no "
            "row for the procedure"
        )
    return f'of the {course} course in the guideline\'s row "{row.name}"'


_DOUBTFUL = tuple(row.name for row in SURGICAL_COURSES if row.doubtful)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"postsurgical_therapy@{days.first}",
        title="Therapy after surgery",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "After surgery an initial course of therapy, half of the general course "
            "for the procedure, is supported, and the rest of it with documented "
            "functional improvement, within the period for the procedure"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            "the courses and months of all procedures but meniscectomy",
            f"most doubtful among them: {', '.join(_DOUBTFUL)}",
            "how letters before 2016 cite its pages",
            "half of an odd course, rounded up; the larger course of several",
            *unverified(passages),
        ),
    )

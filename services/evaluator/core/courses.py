"""Criteria on the length of a course of care: a trial first, more with improvement.

For treatments given in sessions: a guideline supports so many at first, and so many in
all once earlier ones brought functional improvement. Nobody trims: a request beyond the
limit fails as a whole. Not here: the numbers; they come from the module that cites
them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from services.evaluator.core.criteria import (
    Wording,
    at_most,
    documented,
    quoting,
    stated,
)
from services.evaluator.core.earlier import begun
from services.evaluator.core.facts.record import CourseKind
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.quality import (
    asked_evidence,
    asked_in_all,
    asked_words,
    completed,
    completed_evidence,
    continues,
)
from services.evaluator.core.words import figure, plural
from shared.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """How it is known what was had before: begun at all, how much, in which words."""

    begun: Callable[[Inquiry], bool] = continues
    count: Callable[[Inquiry], float | None] = completed
    words: Callable[[Inquiry], tuple[Evidence, ...]] = completed_evidence


SESSIONS = Before()


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """How many sessions a passage supports at first, and in all with improvement.

    `in_all` is the passage that the total comes from, where it is another.
    """

    id: str
    trial: int
    total: int
    citation: Citation
    in_all: Citation | None = None
    guideline: str
    unit: str = "session"
    verified: bool = True
    fits: Callable[[Inquiry], bool] = always
    urgent: Callable[[Inquiry], bool] = lambda _: False


def within_trial(track: Track, *, before: Before = SESSIONS) -> Criterion:
    """Ask whether a first request stays within the trial.

    An urgent condition is a reason for more than a trial, up to the whole course.
    """

    def ask(inquiry: Inquiry) -> Reply:
        asked = asked_in_all(inquiry)
        limit = track.total if track.urgent(inquiry) else track.trial
        answer = at_most(asked, limit=limit)
        verb = "stay within" if answer is Answer.MET else "exceed"
        if asked == 1:
            verb = "stays within" if answer is Answer.MET else "exceeds"
        return Reply(
            answer=answer,
            reason=(
                f"{asked_words(inquiry, unit=track.unit)} {verb} the "
                f"{limit} that {track.guideline} supports at first."
            ),
            evidence=asked_evidence(inquiry),
        )

    return Criterion(
        id=f"within-trial-{track.id}",
        question=f"Are at most {track.trial} {track.unit}s asked for at first?",
        shows=f"no more than a trial of {track.trial} {track.unit}s is asked for",
        names=(f"{track.total} at first where it is urgent",),
        citation=track.citation,
        ask=ask,
        applies=lambda inquiry: (
            inquiry.request.count is not None
            and not before.begun(inquiry)
            and track.fits(inquiry)
        ),
        verified=track.verified,
    )


def within_course(track: Track, *, before: Before = SESSIONS) -> Criterion:
    """Ask whether the whole course, with what was had, stays within the total."""

    def ask(inquiry: Inquiry) -> Reply:
        asked, done = asked_in_all(inquiry), before.count(inquiry)
        evidence = (*before.words(inquiry), *asked_evidence(inquiry))
        said = asked_words(inquiry, unit=track.unit)
        total = (done or 0.0) + asked
        within = total <= track.total
        if done is None and within:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=(
                    f"Whether the course stays within the {track.total} {track.unit}s "
                    f"that {track.guideline} supports cannot be determined."
                ),
                evidence=evidence,
            )
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=_course_words(said, track, total=None if done is None else total),
            evidence=evidence,
        )

    return Criterion(
        id=f"within-course-{track.id}",
        question=f"Does the whole course stay within {track.total} {track.unit}s?",
        shows=f"the whole course stays within {track.total} {track.unit}s",
        citation=track.in_all or track.citation,
        ask=ask,
        applies=lambda inquiry: (
            inquiry.request.count is not None
            and before.begun(inquiry)
            and track.fits(inquiry)
        ),
        verified=track.verified,
    )


def _course_words(said: str, track: Track, *, total: float | None) -> str:
    """Return how a course compares with its limit; no total, if only by the request."""
    limit = f"the {track.total} that {track.guideline} supports"
    if total is None:
        return f"Even without earlier ones, {said} are more than {limit}."
    place = "within" if total <= track.total else "beyond"
    return f"With {said} the course comes to {figure(total)}, {place} {limit}."


def sessions_counted(
    *, what: str, unit: str, citation: Citation, before: Before = SESSIONS
) -> Criterion:
    """Ask, where care goes on, whether it is known how much was had."""

    def ask(inquiry: Inquiry) -> Reply:
        done = before.count(inquiry)
        if done is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=(
                    f"The request continues earlier {what}{_told(inquiry)}, but the "
                    f"record does not say how many {unit}s were completed."
                ),
                evidence=_begun_words(inquiry),
            )
        were = "was" if done == 1 else "were"
        return Reply(
            answer=Answer.MET,
            reason=f"{plural(done, unit)} of {what} {were} completed before.",
            evidence=before.words(inquiry),
        )

    return Criterion(
        id="sessions-counted",
        question=f"Is it known how many {unit}s were completed?",
        shows=f"the number of completed {unit}s is known",
        citation=citation,
        ask=ask,
        applies=before.begun,
    )


def improvement(
    *, what: str, citation: Citation, before: Before = SESSIONS
) -> Criterion:
    """Ask, where care goes on, whether it brought objective functional improvement."""
    return documented(
        id="functional-improvement",
        known=stated(Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT),
        question=f"Did earlier {what} bring objective functional improvement?",
        shows=f"earlier {what} brought objective functional improvement",
        citation=citation,
        applies=before.begun,
        wording=Wording(
            met=f"The record shows objective functional improvement with {what}.",
            not_met=f"The record shows that earlier {what} brought no improvement.",
            not_documented=(
                "The record does not document objective functional improvement from "
                f"earlier {what}."
            ),
        ),
    )


def earlier_course_described(*, what: str, citation: Citation) -> Criterion:
    """Ask about earlier care that is only named; a trial tolerates the silence."""

    def ask(inquiry: Inquiry) -> Reply:
        told = inquiry.told(CourseKind.MENTIONED)
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                f"The record names {what} among earlier care but gives neither its "
                "number nor its effect; that alone does not speak against a request no "
                "larger than a trial."
            ),
            evidence=tuple(course.evidence for course in told),
        )

    return Criterion(
        id="earlier-course-described",
        question=f"Are number and effect of earlier {what} described?",
        shows=f"number and effect of the earlier {what} are described",
        citation=citation,
        ask=ask,
        applies=_only_mentioned,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def _begun_words(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words that tell that care was begun."""
    known = begun(inquiry)
    return known.evidence if known and known.value else ()


def _told(inquiry: Inquiry) -> str:
    return quoting(tuple(e for e in _begun_words(inquiry) if e.source == "summary"))


def _only_mentioned(inquiry: Inquiry) -> bool:
    return (
        completed(inquiry) is None
        and not continues(inquiry)
        and bool(inquiry.told(CourseKind.MENTIONED))
    )

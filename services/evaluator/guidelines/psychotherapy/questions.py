"""What all editions ask about psychotherapy; numbers and passages are the editions' own.

Tracks with different numbers: pain without a mental disorder follows the MTUS, a mental
disorder follows the ODG, a complex one up to a higher total.
"""

from dataclasses import dataclass

from services.evaluator.core.criteria import Wording, at_most, documented
from services.evaluator.core.facts.record import CourseKind
from services.evaluator.core.guideline import Criterion, Reply, Rule, Silence
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.quality import (
    asked_in_all,
    completed,
    completed_evidence,
    continues,
    end_stated,
    not_already_authorized,
    quantity_stated,
)
from services.evaluator.core.words import plural
from shared.facts import Fact

TREATMENTS = {
    "psychotherapy": (
        "psychotherapy", "psychotherapy session", "individual psychotherapy",
        "group psychotherapy", "cognitive behavioral therapy", "cbt",
        "cognitive behavioural therapy", "pain psychology", "psych treatment",
        "psychological treatment", "psychological treatment session",
        "psychotherapy treatment session", "psychological counseling",
        "psychological therapy", "group medical psychotherapy", "supportive therapy",
        "supportive psychotherapy", "stress management", "emdr", "behavioral therapy",
        "90832", "90834", "90837", "90853",
    ),
}  # fmt: skip
EVALUATION = "psychological_evaluation"
SESSION = "session"


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """How many sessions a passage supports at first, and in all with improvement."""

    id: str
    trial: int
    total: int
    citation: Citation
    guideline: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tracks:
    """The tracks of an edition."""

    pain: Track
    disorder: Track
    complex_disorder: Track

    def of(self, inquiry: Inquiry) -> Track:
        """Return the track that fits this person."""
        if inquiry.holds(Fact.COMPLEX_MENTAL_DISORDER):
            return self.complex_disorder
        if inquiry.holds(Fact.PSYCHOLOGICAL_DIAGNOSIS):
            return self.disorder
        return self.pain

    def all(self) -> tuple[Track, ...]:
        """Return every track."""
        return self.pain, self.disorder, self.complex_disorder


def criteria(*, tracks: Tracks, treatment: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit=SESSION, citation=treatment),
        quantity_stated(unit=SESSION, citation=treatment),
        not_already_authorized(what="psychotherapy", citation=treatment),
        _condition(treatment),
        _evaluation_not_awaited(treatment),
        *(_within_trial(track, tracks) for track in tracks.all()),
        _earlier_course_described(treatment),
        _sessions_counted(treatment),
        _improvement(treatment),
        *(_within_course(track, tracks) for track in tracks.all()),
    )


def _condition(citation: Citation) -> Criterion:
    facts = (Fact.PSYCHOLOGICAL_DIAGNOSIS, Fact.SUICIDAL_IDEATION)

    def ask(inquiry: Inquiry) -> Reply:
        found = [known for fact in facts if (known := inquiry.flag(fact))]
        affirmed = [known for known in found if known.value]
        if affirmed:
            evidence = tuple(e for known in affirmed for e in known.evidence)
            words = ", ".join(dict.fromkeys(e.text for e in evidence))
            reason = f"The record describes a psychological condition: {words}."
            return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
        if inquiry.flag(Fact.PSYCHOLOGICAL_DIAGNOSIS):
            return Reply(
                answer=Answer.NOT_MET,
                reason="The record denies a psychological condition.",
                evidence=tuple(e for known in found for e in known.evidence),
            )
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record documents neither a psychological diagnosis nor a problem of "
                "coping with pain that psychotherapy would address."
            ),
        )

    return Criterion(
        id="psychological-condition",
        question="Is there a psychological diagnosis or a problem of coping with pain?",
        shows="there is a psychological condition that the treatment addresses",
        citation=citation,
        ask=ask,
    )


def _evaluation_not_awaited(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        known = inquiry.flag(Fact.PSYCHOLOGICAL_EVALUATION_DONE)
        if known and known.value:
            return Reply(
                answer=Answer.MET,
                reason="The record shows that a psychological evaluation was done.",
                evidence=known.evidence,
            )
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "A psychological evaluation is asked for in the same case and the record "
                "shows none; treatment before its findings is premature."
            ),
            evidence=tuple(s.request.evidence() for s in _evaluations(inquiry)),
        )

    return Criterion(
        id="evaluation-not-awaited",
        question="Was the evaluation done on whose findings the treatment would rest?",
        shows="a psychological evaluation was done before the treatment",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(_evaluations(inquiry)),
        verified=False,
    )


def _evaluations(inquiry: Inquiry) -> tuple[Sibling, ...]:
    return tuple(s for s in inquiry.siblings if EVALUATION in s.request.treatments)


def _within_trial(track: Track, tracks: Tracks) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        asked = asked_in_all(inquiry) or 0.0
        # Danger to self is a reason for more intense care than a trial (CM17-0001749).
        urgent = inquiry.holds(Fact.SUICIDAL_IDEATION)
        limit = track.total if urgent else track.trial
        wording = Wording(
            met=(
                f"{plural(asked, SESSION)} in all stay within the {limit} that "
                f"{track.guideline} supports at first."
            ),
            not_met=(
                f"{plural(asked, SESSION)} in all exceed the {limit} that "
                f"{track.guideline} supports at first, before a response is shown."
            ),
            not_documented="",
        )
        return wording.reply(
            at_most(asked, limit=limit), (inquiry.request.evidence(),)
        )

    return Criterion(
        id=f"within-trial-{track.id}",
        question=f"Are at most {track.trial} sessions asked for at first?",
        shows=f"no more than a trial of {track.trial} sessions is asked for",
        citation=track.citation,
        ask=ask,
        applies=lambda inquiry: (
            inquiry.request.count is not None
            and not continues(inquiry)
            and tracks.of(inquiry) is track
        ),
    )


def _earlier_course_described(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        told = inquiry.told(CourseKind.MENTIONED)
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=(
                "The record names psychotherapy among earlier care but gives neither its "
                "number of sessions nor its effect; that alone does not speak against a "
                "request no larger than a trial."
            ),
            evidence=tuple(course.evidence for course in told),
        )

    return Criterion(
        id="earlier-course-described",
        question="Are number and effect of earlier psychotherapy described?",
        shows="number and effect of the earlier psychotherapy are described",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            completed(inquiry) is None
            and not continues(inquiry)
            and bool(inquiry.told(CourseKind.MENTIONED))
        ),
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def _sessions_counted(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        done = completed(inquiry)
        if done is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=(
                    "The request continues earlier psychotherapy, but the record does not "
                    "say how many sessions were completed."
                ),
            )
        return Reply(
            answer=Answer.MET,
            reason=f"{plural(done, SESSION)} were completed before.",
            evidence=completed_evidence(inquiry),
        )

    return Criterion(
        id="sessions-counted",
        question="Is it known how many sessions were completed?",
        shows="the number of completed sessions is known",
        citation=citation,
        ask=ask,
        applies=continues,
    )


def _improvement(citation: Citation) -> Criterion:
    return documented(
        id="functional-improvement",
        fact=Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        question="Did the earlier sessions bring objective functional improvement?",
        shows="earlier sessions brought objective functional improvement",
        citation=citation,
        applies=continues,
        wording=Wording(
            met="The record shows objective functional improvement from earlier sessions.",
            not_met="The record shows that earlier sessions brought no improvement.",
            not_documented=(
                "The record does not document objective functional improvement from the "
                "earlier sessions."
            ),
        ),
    )


def _within_course(track: Track, tracks: Tracks) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        asked = asked_in_all(inquiry) or 0.0
        done = completed(inquiry)
        known = done if done is not None else asked > track.total or None
        total = None if known is None else (done or 0.0) + asked
        wording = Wording(
            met=(
                f"With the sessions asked for the course comes to {total or 0:g}, within "
                f"the {track.total} that {track.guideline} supports with improvement."
            ),
            not_met=(
                f"With the sessions asked for the course comes to {total or 0:g}, beyond "
                f"the {track.total} that {track.guideline} supports."
            ),
            not_documented=(
                f"Whether the course stays within the {track.total} sessions that "
                f"{track.guideline} supports cannot be determined."
            ),
        )
        evidence = (*completed_evidence(inquiry), inquiry.request.evidence())
        return wording.reply(at_most(total, limit=track.total), evidence)

    return Criterion(
        id=f"within-course-{track.id}",
        question=f"Does the whole course stay within {track.total} sessions?",
        shows=f"the whole course stays within {track.total} sessions",
        citation=track.citation,
        ask=ask,
        applies=lambda inquiry: (
            inquiry.request.count is not None
            and continues(inquiry)
            and tracks.of(inquiry) is track
        ),
    )

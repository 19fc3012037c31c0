"""Defects of a request that hold for every treatment.

Quantity or duration not stated, an open end, the same care already authorized. A module
takes those that make sense for its treatment: a single evaluation needs no count. They
decide nothing where no module speaks: a reviewer can read a number or a region from the
record where the request omits it, so an uncovered item is referred, defect or not.
"""

from services.evaluator.core.facts.record import Course, CourseKind
from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry, once
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.words import figure, plural, quoted
from shared.facts import Fact


def quantity_stated(*, unit: str, citation: Citation) -> Criterion:
    """Ask whether the request says how much; open ends are asked about apart."""

    def ask(inquiry: Inquiry) -> Reply:
        request = inquiry.request
        if not request.count:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason=_unstated(request.folded, unit),
                evidence=(request.evidence(),),
            )
        return Reply(
            answer=Answer.MET,
            reason=f"The request states its quantity: {plural(request.count, unit)}.",
            evidence=(request.evidence(),),
        )

    return Criterion(
        id="quantity-stated",
        question=f"Is the number of {unit}s stated?",
        shows=f"a definite number of {unit}s is asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.open_end is None,
    )


def end_stated(*, unit: str, citation: Citation) -> Criterion:
    """Ask whether a request that names a frequency or goes on also names an end."""

    def ask(inquiry: Inquiry) -> Reply:
        words = inquiry.request.open_end
        said = f' ("{words.text}")' if words else ""
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The request names no total and no end{said}; without a specific "
                f"quantity it asks for an open-ended, unlimited number of {unit}s."
            ),
            evidence=(words,) if words else (),
        )

    return Criterion(
        id="end-stated",
        question="Does the request have an end?",
        shows=f"the number of {unit}s has an end",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: inquiry.request.open_end is not None,
    )


def not_already_authorized(*, what: str, citation: Citation) -> Criterion:
    """Ask whether the same care is authorized already and not yet used up."""

    def ask(inquiry: Inquiry) -> Reply:
        if inquiry.request.modified and inquiry.request.count == 0:
            return _nothing_left(inquiry, what)
        running = unused(inquiry)
        if not running:
            return Reply(
                answer=Answer.MET,
                reason=f"No other {what} is recorded as already authorized.",
            )
        words = "; ".join(dict.fromkeys(map(_said, running)))
        if inquiry.request.continued:
            return Reply(
                answer=Answer.MET,
                reason=(
                    f"The request is for {what} in addition to what was "
                    f'authorized ("{words}").'
                ),
                evidence=(inquiry.request.continued, *_evidence(running)),
            )
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f'The record shows that {what} was already authorized ("{words}") and '
                "gives no reason why a separate request would be needed beside it; the "
                "request is redundant."
            ),
            evidence=_evidence(running),
        )

    return Criterion(
        id="not-already-authorized",
        question=f"Is the {what} asked for something not authorized already?",
        shows=f"the {what} asked for is not redundant with what was authorized",
        citation=citation,
        ask=ask,
    )


def unused(inquiry: Inquiry, *, named: str | None = None) -> tuple[Course, ...]:
    """Return the care authorized and not yet used up: of this kind, or as named."""
    treatments = inquiry.treatments if named is None else {named}
    done = completed(inquiry) or 0.0 if named is None else 0.0
    return tuple(
        course
        for course in inquiry.authorized
        if course.treatments & treatments
        and (course.count is None or course.count > done)
    )


@once
def completed(inquiry: Inquiry) -> float | None:
    """Return how many sessions of this care were had, as far as that is known."""
    stated = inquiry.count(Fact.SESSIONS_COMPLETED)
    if stated is not None:
        return stated
    told = [
        course.count
        for course in inquiry.told(CourseKind.COMPLETED)
        if course.count is not None
    ]
    return max(told, default=None)


@once
def completed_evidence(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words from which the number of sessions had is known."""
    known = inquiry.known(Fact.SESSIONS_COMPLETED)
    if known and inquiry.count(Fact.SESSIONS_COMPLETED) is not None:
        return known.evidence
    return _evidence(inquiry.told(CourseKind.COMPLETED))


def asked_in_all(inquiry: Inquiry) -> float:
    """Return what would be had beside earlier care.

    That is this request, its authorized part, and items that ask for the same.
    """
    request = inquiry.request
    alike = sum(sibling.request.count or 0.0 for sibling in inquiry.alike())
    return (request.count or 0.0) + (request.authorized_count or 0.0) + alike


def asked_words(inquiry: Inquiry, *, unit: str) -> str:
    """Return what is asked in all, in words, with its parts where there are several."""
    request = inquiry.request
    said = f"the {plural(asked_in_all(inquiry), unit)} asked for"
    parts = [(s.request.count or 0.0, f"in item {s.number}") for s in inquiry.alike()]
    own = "in dispute here" if request.authorized_count else "here"
    parts.insert(0, (request.authorized_count or 0.0, "authorized"))
    parts.insert(0, (request.count or 0.0, own))
    counted = [f"{figure(count)} {where}" for count, where in parts if count]
    if len(counted) < 2:  # noqa: PLR2004 -- one part needs no counting together
        return said
    return f"{said} ({', '.join(counted)}, counted together)"


def asked_evidence(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words of all requests that are counted together."""
    alike = (s.request.evidence() for s in inquiry.alike() if s.request.count)
    return (inquiry.request.evidence(), *alike)


def continues(inquiry: Inquiry) -> bool:
    """Return whether the request goes on with care that was begun."""
    done = completed(inquiry)
    if done is not None:
        return done > 0
    return inquiry.request.continued is not None


def _nothing_left(inquiry: Inquiry, what: str) -> Reply:
    return Reply(
        answer=Answer.NOT_MET,
        reason=f"All of the {what} asked for was authorized; nothing remains.",
        evidence=(inquiry.request.evidence(),),
    )


def _said(course: Course) -> str:
    """Return the words of a course; those of the narrative may begin anywhere."""
    words = course.evidence
    return quoted(words.text) if words.source == "summary" else words.text


def _evidence(courses: tuple[Course, ...]) -> tuple[Evidence, ...]:
    return tuple(course.evidence for course in courses)


def _unstated(folded: str, unit: str) -> str:
    if unit in folded and f"{unit}s" not in folded:
        return (
            f"The request names a {unit} without a number; although one might be "
            "meant, that cannot be determined, and the quantity asked for is not "
            "stated."
        )
    return f"The request does not state the number of {unit}s; it is nonspecific."

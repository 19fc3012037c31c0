"""What a reviewer wrote, made fit for the letter: cited, and not contradictory."""

from collections.abc import Sequence

from shared.events._base import Citation
from shared.events.review_completed import ReviewCompleted

NOT_NECESSARY = "not medically necessary"
NECESSARY = "medically necessary"


def cite(citations: Sequence[Citation]) -> str:
    """Return the guideline line of a reviewer's citations; empty if there is none."""
    if not citations:
        return ""
    works = (
        " ".join(part for part in (c.document, c.edition) if part)
        + (f", {c.locator}" if c.locator else "")
        for c in citations
    )
    return f"Decision based on {'; '.join(works)}."


def with_necessity_sentence(review: ReviewCompleted) -> str:
    """Return the rationale, ended by the sentence that states the outcome."""
    rationale = review.rationale.strip()
    if NECESSARY in rationale.rsplit(". ", 1)[-1].lower():
        return rationale
    words = NECESSARY if review.outcome == "overturned" else NOT_NECESSARY
    stop = "" if rationale.endswith((".", "!", "?")) else "."
    return f"{rationale}{stop} As such, the request is {words}."


def contradiction(review: ReviewCompleted) -> tuple[str, str] | None:
    """Return why the last sentence contradicts the outcome, None if it fits."""
    last = review.rationale.rstrip().rsplit(". ", 1)[-1].lower()
    if NECESSARY not in last:
        return None
    denies = NOT_NECESSARY in last
    if denies == (review.outcome == "upheld"):
        return None
    return (
        "rationale-contradicts-outcome",
        (
            f"The outcome is {review.outcome}, but the last sentence of the rationale "
            "says the opposite. State the outcome that the reasons support."
        ),
    )

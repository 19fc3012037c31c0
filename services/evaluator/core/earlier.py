"""What was had before of the care under dispute, told by fields or by the narrative.

Not here: how much a guideline allows (`courses`).
"""

from collections.abc import Mapping

from services.evaluator.core.facts.care import Care
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.care_words import Stage
from services.evaluator.core.facts.record import Known
from services.evaluator.core.inquiry import Inquiry, once
from services.evaluator.core.model import Evidence
from services.evaluator.core.quality import completed, completed_evidence

KINDS: Mapping[str, CareKind] = {
    "physical_therapy": CareKind.PHYSICAL_THERAPY,
    "postsurgical_therapy": CareKind.PHYSICAL_THERAPY,
    "aquatic_therapy": CareKind.PHYSICAL_THERAPY,
    "chiropractic": CareKind.CHIROPRACTIC,
    "acupuncture": CareKind.ACUPUNCTURE,
    "massage": CareKind.MASSAGE,
}
"""The kind of care in the narrative that counts as the same as a treatment."""


@once
def told_of(inquiry: Inquiry) -> tuple[Care, ...]:
    """Return what the narrative tells of the care under dispute."""
    kinds = {KINDS[name] for name in inquiry.treatments if name in KINDS}
    return tuple(care for care in inquiry.record.care if care.kind in kinds)


@once
def visits_had(inquiry: Inquiry) -> float | None:
    """Return how many visits were had, as far as that is known."""
    known = completed(inquiry)
    if known is not None:
        return known
    told = told_of(inquiry)
    counted = [care.visits for care in told if care.had and care.visits is not None]
    if counted:
        return max(counted)
    none_had = any(care.stage is Stage.NONE_HAD for care in told)
    return 0.0 if none_had and not any(care.had for care in told) else None


@once
def visits_evidence(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return the words from which the number of visits is known."""
    if completed(inquiry) is not None:
        return completed_evidence(inquiry)
    told = told_of(inquiry)
    counted = tuple(care.evidence for care in told if care.had and care.visits)
    return counted or tuple(c.evidence for c in told if c.stage is Stage.NONE_HAD)


@once
def begun(inquiry: Inquiry) -> Known | None:
    """Return whether the care was begun before, or none where nothing is said."""
    visits = visits_had(inquiry)
    if visits is not None:
        return Known(value=visits > 0, evidence=visits_evidence(inquiry))
    if inquiry.request.continued:
        return Known(value=True, evidence=(inquiry.request.continued,))
    had = tuple(care.evidence for care in told_of(inquiry) if care.had)
    return Known(value=True, evidence=had) if had else None


@once
def is_begun(inquiry: Inquiry) -> bool:
    """Return whether the care goes on with what was begun, however little is told."""
    known = begun(inquiry)
    return known is not None and known.value is True


def is_counted_or_continued(inquiry: Inquiry) -> bool:
    """Return whether earlier care is more than a name: counted, or to be continued."""
    visits = visits_had(inquiry)
    if visits is not None:
        return visits > 0
    return inquiry.request.continued is not None

"""What is known of a request for an anti-inflammatory drug; no criteria."""

import re
from collections.abc import Mapping

from services.evaluator.core.drugs.product import NSAIDS, DrugClass
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.prescriptions import Asked, asked, continued, plain
from shared.facts import Fact

MOST_MG_A_DAY: Mapping[str, float] = {
    "diclofenac": 150, "ibuprofen": 3200, "naproxen": 1500, "meloxicam": 15,
    "etodolac": 1200, "nabumetone": 2000, "celecoxib": 400, "ketorolac": 40,
}  # fmt: skip
"""Label limits; the one of diclofenac was seen in a draft of the guideline text."""
PROTECTORS = frozenset(
    {DrugClass.PPI, DrugClass.H2_BLOCKER, DrugClass.STOMACH_PROTECTOR}
)


def nsaids_asked(inquiry: Inquiry) -> tuple[Asked, ...]:
    """Return the anti-inflammatory drugs that the request names."""
    return tuple(one for one in asked(inquiry) if one.product.is_a(NSAIDS))


def is_acute(inquiry: Inquiry) -> bool:
    """Return whether less than three months have passed since the injury."""
    weeks = (inquiry.day - inquiry.case.date_of_injury).days / 7
    return weeks < WEEKS_OF_CHRONIC_PAIN


def is_running(inquiry: Inquiry) -> bool:
    """Return whether the drug was taken before, as far as anything says so."""
    stated = inquiry.flag(Fact.DRUG_TAKEN_BEFORE)
    if stated:
        return stated.value is True
    return bool(
        continued(inquiry) or inquiry.request.continued or inquiry.request.modified
    )


def needs_benefit(inquiry: Inquiry) -> bool:
    """Return whether benefit must be shown: use that outlasts the first months."""
    return is_running(inquiry) and not is_acute(inquiry)


def is_celecoxib(inquiry: Inquiry) -> bool:
    """Return whether celecoxib is asked for."""
    return any(one.product.is_a(_COX2) for one in asked(inquiry))


_COX2 = frozenset({DrugClass.COX2})
_INJECTED = re.compile(r"\b(?:injections?|im|i\.m|intramuscular(?:ly)?|iv|shot)\b")


def is_combined(inquiry: Inquiry) -> bool:
    """Return whether the drug comes with one that protects the stomach."""
    return any(one.product.is_a(PROTECTORS) for one in nsaids_asked(inquiry))


def is_injected(inquiry: Inquiry) -> bool:
    """Return whether one injection is asked for rather than a supply."""
    return _INJECTED.search(inquiry.request.folded) is not None


def is_ketorolac(inquiry: Inquiry) -> bool:
    """Return whether ketorolac to be taken by mouth is asked for."""
    return not is_injected(inquiry) and any(
        one.generic == "ketorolac" for one in nsaids_asked(inquiry)
    )


def second_nsaid(inquiry: Inquiry) -> Known | None:
    """Return another anti-inflammatory drug that is taken, or none if none is told."""
    stated = inquiry.flag(Fact.OTHER_DRUG_OF_CLASS_IN_USE)
    if stated:
        return stated
    own = {one.generic for one in asked(inquiry)}
    beside = [m for m in inquiry.record.medication if _is_beside(m, own)]
    if not beside:
        return None
    return Known(value=True, evidence=tuple(dict.fromkeys(m.evidence for m in beside)))


def _is_beside(mention: Medication, own: set[str]) -> bool:
    product = mention.product
    return (
        product is not None
        and product.classes[0] in NSAIDS
        and plain(product) not in own
        and mention.use is Use.TAKEN
        and not mention.failed
    )


def sensory_loss(inquiry: Inquiry) -> Known | None:
    """Return whether an examination found a loss of feeling, which points to a nerve.

    Numbness that is only told does not count.
    """
    stated = inquiry.flag(Fact.NEUROLOGIC_DEFICIT)
    if stated:
        return stated
    found = [
        one.evidence
        for one in read_exam(inquiry.case.summary)
        if one.sign is Sign.SENSORY and one.objective and one.present
    ]
    return Known(value=True, evidence=tuple(found[:2])) if found else None


def protected(inquiry: Inquiry) -> bool:
    """Return whether a drug that protects the stomach is taken or asked for."""
    return any(
        m.use in {Use.TAKEN, Use.ASKED} and m.classes & PROTECTORS
        for m in inquiry.record.medication
    )

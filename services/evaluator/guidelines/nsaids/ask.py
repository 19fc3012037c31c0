"""What is known of a request for an anti-inflammatory drug; no criteria."""

import re
from collections.abc import Mapping

from services.evaluator.core.drug_continued import is_running
from services.evaluator.core.drugs.product import NSAIDS, DrugClass, Product
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.prescriptions import Asked, asked, plain
from shared.facts import Fact

MOST_MG_A_DAY: Mapping[str, float] = {
    "diclofenac": 150, "ibuprofen": 3200, "naproxen": 1500, "meloxicam": 15,
    "etodolac": 1200, "nabumetone": 2000, "celecoxib": 400, "ketorolac": 40,
}  # fmt: skip
"""Label limits; the one of diclofenac was seen in a draft of the guideline text.

Not here: 2400 mg of ibuprofen beyond ten days, which is usual and no limit.
"""
CELECOXIB_IN_ARTHRITIS = 200
"""Milligrams a day by the label; unverified."""
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


def needs_benefit(inquiry: Inquiry) -> bool:
    """Return whether benefit must be shown: use that outlasts the first months.

    What is left of a request that was granted in part goes on at once (CM17-0002181).
    """
    goes_on = not is_acute(inquiry) or inquiry.request.modified is not None
    return is_running(inquiry) and goes_on


def is_celecoxib(inquiry: Inquiry) -> bool:
    """Return whether celecoxib is asked for."""
    return any(one.product.is_a(_COX2) for one in asked(inquiry))


_COX2 = frozenset({DrugClass.COX2})
_ON_THE_SKIN = frozenset({DrugClass.TOPICAL_NSAID})
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
    """Return whether a mention is of a second one; one for the skin counts as such."""
    product = mention.product
    return (
        product is not None
        and (product.is_a(_ON_THE_SKIN) or _is_another(product, own))
        and mention.use is Use.TAKEN
        and not mention.failed
    )


def _is_another(product: Product, own: set[str]) -> bool:
    return product.is_a(NSAIDS) and plain(product) not in own


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

"""Criteria on going on with a drug: relief of pain and a gain in function, both.

Here: whether a request goes on with earlier use, and what that use must have brought.
Not here: a response in percent, as antiepileptic drugs need it (`drug_benefit`).
"""

from services.evaluator.core.criteria import Applies, any_stated, shown_by_record
from services.evaluator.core.guideline import Criterion
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.prescriptions import continued
from shared.facts import Fact


def is_running(inquiry: Inquiry) -> bool:
    """Return whether the drug was taken before, as far as anything says so.

    What is left of a request that was granted in part goes on with what was granted.
    """
    stated = inquiry.flag(Fact.DRUG_TAKEN_BEFORE)
    if stated:
        return stated.value is True
    return bool(
        continued(inquiry) or inquiry.request.continued or inquiry.request.modified
    )


def relief_with_it(
    citation: Citation, *, applies: Applies = is_running, verified: bool = True
) -> Criterion:
    """Ask whether the drug relieves the pain."""
    return shown_by_record(
        id="relief-with-it",
        shows="the drug relieves the pain",
        known=any_stated(Fact.RELIEF_FROM_MEDICATION),
        citation=citation,
        applies=applies,
        verified=verified,
    )


def function_with_it(
    citation: Citation, *, applies: Applies = is_running, verified: bool = True
) -> Criterion:
    """Ask whether the drug brought a gain in function or at work."""
    return shown_by_record(
        id="function-with-it",
        shows="the drug brought a gain in function or at work",
        known=any_stated(
            Fact.FUNCTION_GAIN_FROM_MEDICATION,
            Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        ),
        citation=citation,
        applies=applies,
        verified=verified,
    )

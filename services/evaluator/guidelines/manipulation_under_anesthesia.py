"""Manipulation under anesthesia, by the ODG.

Covers: manipulation under anesthesia.
Asks: does the record show what is listed below, and did weeks of active care fail,
twelve, or six of a knee. The spine is refused.
Not coded: degrees of motion; that films are clear; the operation of the knee.
"""

from dataclasses import replace

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.guideline import Criterion, Rule
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.therapies import only_if
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "manipulation_under_anesthesia": (
        "manipulation under anesthesia", "mua", "manipulation under anaesthesia",
        "closed manipulation",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # the Washington list for shoulders (W5)
WEEKS_OF_A_KNEE = 6  # after a replacement or a ligament, with therapy. Unverified
PASSAGE = odg("Shoulder", "Manipulation under anesthesia (MUA)")
SPINE = frozenset({"lumbar_spine", "cervical_spine", "thoracic_spine", "spine", "back"})

PROCEDURE = Procedure(
    name="manipulation_under_anesthesia",
    title="Manipulation under anesthesia",
    treatments=TREATMENTS,
    position=(
        "Manipulation under anesthesia is an option for adhesive capsulitis of the "
        "shoulder, and for a stiff knee after surgery, that months of care have not "
        "resolved; it is not recommended for the spine"
    ),
    request="Manipulation under anesthesia, left shoulder",
    asks=(
        told(
            "joint-stiff",
            Fact.FUNCTIONAL_DEFICIT,
            "motion or function of the joint is lost",
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
    weeks_sourced=True,
    more=(
        not_recommended(
            what="manipulation of the spine under anesthesia",
            citation=PASSAGE.citation(),
            applies=lambda inquiry: bool(inquiry.request.parts & SPINE),
        ),
    ),
)

_FIRST = edition(PROCEDURE, days=ALWAYS, passages=(PASSAGE,))


def _of_a_knee(inquiry: Inquiry) -> bool:
    return "knee" in inquiry.request.parts


def _but_for_a_knee(rule: Rule) -> Rule:
    """Return a criterion on care as one that is not asked of a knee."""
    if isinstance(rule, Criterion) and rule.id == "care-failed":
        return only_if(rule, lambda inquiry: not _of_a_knee(inquiry))
    return rule


_STIFF = {Fact.FUNCTIONAL_DEFICIT: True, Fact.ACTIVE_CARE_FAILED: True}
_KNEE = "Manipulation under anesthesia, left knee"
MODULE = replace(
    _FIRST,
    criteria=(
        *map(_but_for_a_knee, _FIRST.criteria),
        care_failed(
            id="care-failed-knee",
            weeks=WEEKS_OF_A_KNEE,
            citation=PASSAGE.citation(),
            strict=True,
            applies=_of_a_knee,
            verified=False,
        ),
    ),
    worked_cases=(
        *_FIRST.worked_cases,
        worked(
            "six weeks of care of a knee",
            Outcome.OVERTURNED,
            request=_KNEE,
            day=ALWAYS.example,
            facts={**_STIFF, Fact.CONSERVATIVE_CARE_WEEKS: 6},
        ),
        worked(
            "five weeks of care of a knee",
            Outcome.UPHELD,
            request=_KNEE,
            day=ALWAYS.example,
            facts={**_STIFF, Fact.CONSERVATIVE_CARE_WEEKS: 5},
        ),
        worked(
            "of the spine",
            Outcome.UPHELD,
            request="Manipulation under anesthesia, lumbar spine",
            day=ALWAYS.example,
            facts=_STIFF,
        ),
    ),
)

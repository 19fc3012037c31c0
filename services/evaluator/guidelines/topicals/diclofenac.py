"""What is asked of diclofenac on the skin: a fit joint, weeks, none by mouth beside."""

import re
from dataclasses import replace

from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.drug_criteria import within_days
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.product import NSAIDS
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Rule, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.guidelines.topicals import ingredients
from shared.facts import Fact

UNFIT = frozenset(
    {"cervical_spine", "thoracic_spine", "lumbar_spine", "spine", "back", "hip"}
    | {"shoulder"}
)
"""Parts for which a topical anti-inflammatory drug is not supported (CM17-0011517)."""
DAYS_OF_SPRAIN = 14
"""One to two weeks for a sprain or strain (CM17-0011517)."""
DAYS_OF_ARTHRITIS = 84
"""Four to twelve weeks for arthritis and tendinitis (CM17-0011517)."""

_SPRAIN = re.compile(r"sprain|strain", re.IGNORECASE)
_LASTING = re.compile(r"arthr|joint disease|tend[io]n|epicond|quervain", re.IGNORECASE)


def diclofenac(citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria on diclofenac as a gel, a solution or a patch."""
    return (
        shown_by_record(
            id="joint-fit-for-topicals",
            shows="a joint near the skin has arthritis, tendinitis or a sprain",
            known=_joint,
            citation=citation,
            applies=_is_diclofenac,
        ),
        _within("sprain", DAYS_OF_SPRAIN, citation, sprain=True),
        _within("arthritis", DAYS_OF_ARTHRITIS, citation, sprain=False),
        not_beside(
            id="oral-anti-inflammatory-drug",
            classes=NSAIDS,
            why="one by mouth and one on the skin are two, without a stated reason",
            citation=citation,
            applies=_is_diclofenac,
        ),
    )


def _within(of: str, days: int, citation: Citation, *, sprain: bool) -> Criterion:
    """Ask about the time; gels come in grams, so that a silent record is tolerated."""
    return replace(
        within_days(
            id=of,
            limit=days,
            citation=citation,
            applies=lambda inquiry: (
                _is_diclofenac(inquiry) and _sprain(inquiry) is sprain
            ),
        ),
        silence=Silence.IS_TOLERATED,
    )


def _is_diclofenac(inquiry: Inquiry) -> bool:
    return ingredients.holds(inquiry, "diclofenac")


def _joint(inquiry: Inquiry) -> Known | None:
    if inquiry.request.parts & UNFIT:
        return Known(value=False, evidence=(inquiry.request.evidence(),))
    return inquiry.flag(Fact.JOINT_FIT_FOR_TOPICALS)


def _sprain(inquiry: Inquiry) -> bool:
    """Return whether the record tells of a sprain and of nothing that lasts longer."""
    known = inquiry.flag(Fact.JOINT_FIT_FOR_TOPICALS)
    said = " ".join(words.text for words in known.evidence) if known else ""
    return bool(_SPRAIN.search(said)) and not _LASTING.search(said)

"""What is asked of imaging of a region of the spine.

Not here: numbers of weeks, and what is asked of joints (`imaging_joint`).
"""

from services.evaluator.core import bodily, urgent
from services.evaluator.core.care_first import care_failed
from services.evaluator.core.criteria import Applies, any_stated, shown_by_record
from services.evaluator.core.guideline import AllOf, AnyOf, Criterion, Rule
from services.evaluator.core.imaging import treatments
from services.evaluator.core.model import Citation
from services.evaluator.core.workup import (
    is_for,
    nerve_compromised,
    nerve_test_positive,
    not_a_repeat,
    plan_would_change,
    red_flag,
)
from shared.facts import Fact


def spine_rules(
    *, spine: str, weeks: int, citation: Citation, surgery: bool
) -> tuple[Rule, ...]:
    """Return what is asked of imaging of a region of the spine.

    `surgery`: it is asked whether surgery is an option; silence is no bar.
    """
    scan = is_for(*(name for name in treatments(spine) if not name.endswith("xray")))
    film = is_for(f"{spine}_xray")
    matters = (plan_would_change(citation=citation, applies=scan),)
    return (
        AnyOf(
            (
                red_flag(spine=spine, citation=citation),
                AllOf(
                    (
                        _proof(spine, citation, scan),
                        care_failed(weeks=weeks, citation=citation, applies=scan),
                        *(matters if surgery else ()),
                    )
                ),
                _radicular_picture(spine, weeks, citation, scan),
                _bone_at_risk(citation, film),
            )
        ),
        not_a_repeat(
            region=spine,
            citation=citation,
            applies=lambda inquiry: not urgent.red_flag(inquiry, spine=spine),
        ),
    )


def _proof(spine: str, citation: Citation, applies: Applies) -> Rule:
    return AnyOf(
        (
            nerve_compromised(spine=spine, citation=citation, applies=applies),
            nerve_test_positive(spine=spine, citation=citation, applies=applies),
        )
    )


def _radicular_picture(
    spine: str, weeks: int, citation: Citation, applies: Applies
) -> Rule:
    """Ask for radicular pain with root tension that care is documented to have failed.

    ODG: radiculopathy after at least a month of care, sooner if severe (CM17-0004344).
    """
    return AllOf(
        (
            shown_by_record(
                id="root-tension",
                shows="a test of root tension was positive",
                silent="No positive test of root tension is documented",
                known=lambda inquiry: bodily.root_tension(inquiry, spine=spine),
                citation=citation,
                applies=applies,
            ),
            shown_by_record(
                id="pain-radiates",
                shows="the pain radiates along a root",
                silent="The record does not tell of pain that radiates along a root",
                known=lambda inquiry: bodily.radiating(inquiry, spine=spine),
                citation=citation,
                applies=applies,
            ),
            care_failed(
                id="care-clearly-failed",
                weeks=weeks,
                citation=citation,
                applies=applies,
                strict=True,
            ),
        )
    )


def _bone_at_risk(citation: Citation, applies: Applies) -> Criterion:
    return shown_by_record(
        id="bone-at-risk",
        shows="the bone is at risk or its stability in question",
        known=any_stated(Fact.BONE_LOSS_RISK, Fact.SPINE_UNSTABLE),
        citation=citation,
        applies=applies,
        verified=False,
    )

"""What is asked of imaging of a region of the spine.

Not here: numbers of weeks, and what is asked of joints (`imaging_joint`).
"""

from dataclasses import dataclass, replace

from services.evaluator.core import bodily, urgent
from services.evaluator.core.care_first import care_failed
from services.evaluator.core.criteria import Applies, any_stated, shown_by_record
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import AllOf, AnyOf, Criterion, Rule
from services.evaluator.core.imaging import treatments
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.workup import (
    is_for,
    nerve_compromised,
    nerve_test_positive,
    not_a_repeat,
    plan_would_change,
    red_flag,
)
from shared.facts import Fact

_CONTRAST = Pattern(
    r"\b(?:with (?:and without )?(?:iv |intravenous |gadolinium )?contrast"
    r"|without and with (?:iv )?contrast|w/? ?(?:and|&) ?w/?o(?: contrast)?"
    r"|w/wo(?: contrast)?|w/ ?contrast|with gadolinium)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spine:
    """What makes imaging of a region of the spine reasonable, by its chapter.

    `weeks` of care fail before it; `surgery`: it is asked whether surgery is an option,
    silence is no bar; `anatomy`: a planned procedure is a reason like a finding.
    By `odg`, radicular pain with root tension is a reason after `radicular_weeks`.
    `flags_sourced`: that a red flag suffices has a source for this region.
    """

    region: str
    weeks: int
    odg: Citation
    radicular_weeks: int
    surgery: bool = False
    anatomy: bool = False
    flags_sourced: bool = True
    weeks_sourced: bool = True


def spine_rules(spine: Spine, *, citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of imaging of a region of the spine."""
    region = spine.region
    scan = is_for(*(name for name in treatments(region) if not name.endswith("xray")))
    film = is_for(f"{region}_xray")
    matters = (plan_would_change(citation=citation, applies=scan),)
    return (
        _no_ultrasound(spine),
        AnyOf(
            (
                red_flag(spine=region, citation=citation, verified=spine.flags_sourced),
                AllOf(
                    (
                        _proof(spine, citation, scan),
                        care_failed(
                            weeks=spine.weeks,
                            citation=citation,
                            applies=scan,
                            verified=spine.weeks_sourced,
                        ),
                        *(matters if spine.surgery else ()),
                    )
                ),
                _radicular_picture(spine, scan),
                _bone_at_risk(citation, film),
            )
        ),
        _contrast(spine),
        not_a_repeat(
            region=region,
            citation=citation,
            applies=lambda inquiry: not urgent.red_flag(inquiry, spine=region),
        ),
    )


def _no_ultrasound(spine: Spine) -> Criterion:
    """Refuse ultrasound, which shows nothing of the spine (ODG; unverified)."""
    return not_recommended(
        what="ultrasound of the spine",
        citation=spine.odg,
        applies=is_for(f"{spine.region}_diagnostic_ultrasound"),
    )


def _proof(spine: Spine, citation: Citation, applies: Applies) -> Rule:
    parts: list[Rule] = [
        nerve_compromised(spine=spine.region, citation=citation, applies=applies),
        nerve_test_positive(spine=spine.region, citation=citation, applies=applies),
    ]
    if spine.anatomy:
        parts.append(_anatomy(citation, applies))
    return AnyOf(tuple(parts))


def _anatomy(citation: Citation, applies: Applies) -> Criterion:
    """Ask for a procedure before which anatomy must be known (CM16-0224814)."""
    return shown_by_record(
        id="anatomy-before-procedure",
        shows="anatomy must be known before a procedure that is planned",
        known=lambda inquiry: inquiry.flag(Fact.SURGERY_CONSIDERED),
        citation=citation,
        applies=applies,
    )


def _radicular_picture(spine: Spine, applies: Applies) -> Rule:
    """Ask for radicular pain with root tension that care is documented to have failed.

    ODG: radiculopathy after at least a month of care, sooner if severe (CM17-0004344).
    """
    region = spine.region
    return AllOf(
        (
            shown_by_record(
                id="root-tension",
                shows="a test of root tension was positive",
                silent="No positive test of root tension is documented",
                known=lambda inquiry: bodily.root_tension(inquiry, spine=region),
                citation=spine.odg,
                applies=applies,
            ),
            shown_by_record(
                id="pain-radiates",
                shows="the pain radiates along a root",
                silent="The record does not tell of pain that radiates along a root",
                known=lambda inquiry: bodily.radiating(inquiry, spine=region),
                citation=spine.odg,
                applies=applies,
            ),
            care_failed(
                id="care-clearly-failed",
                weeks=spine.radicular_weeks,
                citation=spine.odg,
                applies=applies,
                strict=True,
            ),
        )
    )


def _contrast(spine: Spine) -> Criterion:
    """Ask why contrast is needed: surgery before, tumor, infection (CM17-0012614)."""

    def known(inquiry: Inquiry) -> Known | None:
        flag = urgent.red_flag(inquiry, spine=spine.region)
        if flag and flag.value:
            return flag
        return any_stated(Fact.SPINE_SURGERY_DONE)(inquiry)

    return shown_by_record(
        id="contrast-needed",
        shows="an earlier surgery, tumor or infection calls for contrast",
        silent="No earlier surgery, tumor or infection that calls for contrast is told",
        known=known,
        citation=spine.odg,
        applies=lambda inquiry: (
            is_for(f"{spine.region}_mri")(inquiry)
            and _CONTRAST.search(inquiry.request.folded) is not None
        ),
    )


def _bone_at_risk(citation: Citation, applies: Applies) -> Criterion:
    at_risk = shown_by_record(
        id="bone-at-risk",
        shows="the bone is at risk or its stability in question",
        known=any_stated(Fact.BONE_LOSS_RISK, Fact.SPINE_UNSTABLE),
        citation=citation,
        applies=applies,
        verified=False,
    )
    return replace(at_risk, urgent=True)

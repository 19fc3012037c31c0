"""What the guidelines on imaging have in common, for the spine and for the joints.

One module speaks of one region: MRI, CT and plain films of it. Not here: single
criteria (`workup`, `care_first`), and numbers and words of a region.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from services.evaluator.core import urgent
from services.evaluator.core.care_first import care_failed
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies, any_stated, shown_by_record
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
    WorkedCase,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.workup import (
    films_done,
    is_for,
    lesion_named,
    nerve_compromised,
    nerve_test_positive,
    not_a_repeat,
    red_flag,
    result_would_matter,
    sign_found,
)
from shared.facts import Fact

URGENT = frozenset(
    {Lesion.INFECTION, Lesion.OSTEONECROSIS, Lesion.OCCULT_FRACTURE, Lesion.TUMOR}
)
BROKEN = frozenset({Lesion.FRACTURE, Lesion.OCCULT_FRACTURE, Lesion.DISLOCATION})
ANY_SIGN = frozenset(Sign) - {Sign.NUMBNESS, Sign.RADIATING_PAIN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint:
    """What makes an MRI of a joint reasonable, by its chapter.

    `signs` prove a suspicion on examination; `lesions` are suspicions that may be
    enough by name; `films_needed`: without plain films first the study is not proven.
    """

    region: str
    weeks: int
    signs: frozenset[Sign] = frozenset()
    lesions: frozenset[Lesion] = frozenset()
    films_needed: bool = False
    shows: str = ""


def treatments(region: str, *also: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of the studies of a region; their words come with the kind."""
    kinds = ("mri", "ct", "xray", "bone_scan", "diagnostic_ultrasound", *also)
    return {f"{region}_{kind}": () for kind in kinds}


def spine_rules(*, spine: str, weeks: int, citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of imaging of a region of the spine."""
    scan = is_for(*(name for name in treatments(spine) if not name.endswith("xray")))
    film = is_for(f"{spine}_xray")
    return (
        AnyOf(
            (
                red_flag(spine=spine, citation=citation),
                AllOf(
                    (
                        _proof(spine, citation, scan),
                        care_failed(weeks=weeks, citation=citation, applies=scan),
                        result_would_matter(citation=citation, applies=scan),
                    )
                ),
                _bone_at_risk(citation, film),
            )
        ),
        not_a_repeat(
            region=spine,
            citation=citation,
            applies=lambda inquiry: not urgent.red_flag(inquiry, spine=spine),
        ),
    )


def joint_rules(joint: Joint, *, citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of imaging of a joint."""
    region = joint.region
    scan = is_for(*(name for name in treatments(region) if not name.endswith("xray")))
    film = is_for(f"{region}_xray")
    silence = Silence.LEAVES_UNPROVEN if joint.films_needed else Silence.IS_TOLERATED
    urgent = lesion_named(
        id="urgent-lesion",
        fact=Fact.RED_FLAG,
        lesions=URGENT,
        region=region,
        shows="an infection, tumor, bone death or hidden fracture is in question",
        silent="The record raises no infection, tumor, bone death or hidden fracture",
        citation=citation,
        applies=scan,
    )
    films = films_done(region=region, citation=citation, applies=scan, silence=silence)
    return (
        AnyOf(
            (
                urgent,
                AllOf(
                    (
                        _suspicion(joint, citation, scan),
                        care_failed(weeks=joint.weeks, citation=citation, applies=scan),
                        films,
                    )
                ),
                _film_reason(region, citation, film),
            )
        ),
        not_a_repeat(region=region, citation=citation),
    )


def imaging_module(
    *,
    name: str,
    title: str,
    days: Days,
    passages: tuple[Passage, ...],
    named: Mapping[str, tuple[str, ...]],
    position: str,
    criteria: tuple[Rule, ...],
    worked_cases: tuple[WorkedCase, ...],
) -> GuidelineModule:
    """Return the edition of an imaging guideline that is in force on these days."""
    return GuidelineModule(
        id=f"{name}@{days.first}",
        title=title,
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=named,
        passages=passages,
        position=position,
        criteria=criteria,
        worked_cases=worked_cases,
        unverified=unverified(passages),
    )


def one_region(*, citation: Citation) -> Criterion:
    """Ask whether the request says which part of the spine it is about."""

    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "The request does not say which region of the spine is to be "
                "imaged; it is nonspecific."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="region-named",
        question="Is the region of the spine named?",
        shows="a region of the spine is named",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            "spine" in inquiry.request.parts
            and not any(p.endswith("_spine") for p in inquiry.request.parts)
        ),
    )


def _proof(spine: str, citation: Citation, applies: Applies) -> Rule:
    return AnyOf(
        (
            nerve_compromised(spine=spine, citation=citation, applies=applies),
            nerve_test_positive(spine=spine, citation=citation, applies=applies),
        )
    )


def _suspicion(joint: Joint, citation: Citation, applies: Applies) -> Rule:
    parts: list[Rule] = []
    if joint.signs:
        parts.append(
            sign_found(
                signs=joint.signs,
                region=joint.region,
                shows=joint.shows,
                citation=citation,
                applies=applies,
            )
        )
    if joint.lesions:
        parts.append(
            lesion_named(
                lesions=joint.lesions,
                region=joint.region,
                shows="a lesion that the study would show is suspected by name",
                silent="The record names no lesion that the study might show",
                citation=citation,
                applies=applies,
            )
        )
    return AnyOf(tuple(parts))


def _bone_at_risk(citation: Citation, applies: Applies) -> Criterion:
    return shown_by_record(
        id="bone-at-risk",
        shows="the bone is at risk or its stability in question",
        known=any_stated(Fact.BONE_LOSS_RISK, Fact.SPINE_UNSTABLE),
        citation=citation,
        applies=applies,
        verified=False,
    )


def _film_reason(region: str, citation: Citation, applies: Applies) -> Rule:
    return AnyOf(
        (
            lesion_named(
                id="broken-or-worn",
                lesions=BROKEN | {Lesion.ARTHRITIS, Lesion.OSTEOCHONDRAL},
                region=region,
                shows="a fracture, dislocation or arthritis of the joint is a question",
                citation=citation,
                applies=applies,
            ),
            sign_found(
                id="joint-sign",
                signs=ANY_SIGN,
                region=region,
                shows="an examination found signs at the joint",
                citation=citation,
                applies=applies,
            ),
        )
    )

"""What is asked of imaging of a joint.

Not here: numbers of weeks, and what is asked of the spine (`imaging_spine`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.criteria import Applies
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    Rule,
    Silence,
)
from services.evaluator.core.imaging import treatments
from services.evaluator.core.model import Citation
from services.evaluator.core.workup import (
    films_done,
    is_for,
    lesion_named,
    not_a_repeat,
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
    enough by name; `flag` is a red flag of this joint alone; `films_needed`: without
    plain films first the study is not proven; `unsourced` are the ids of criteria
    for which no source was at hand.
    """

    region: str
    weeks: int
    signs: frozenset[Sign] = frozenset()
    lesions: frozenset[Lesion] = frozenset()
    films_needed: bool = False
    shows: str = ""
    flag: Callable[[Citation, Applies], Criterion] | None = None
    unsourced: frozenset[str] = frozenset()

    def sourced(self, criterion: str) -> bool:
        """Return whether a source was at hand for a criterion."""
        return criterion not in self.unsourced


def joint_rules(joint: Joint, *, citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of imaging of a joint."""
    region = joint.region
    scan = is_for(*(name for name in treatments(region) if not name.endswith("xray")))
    film = is_for(f"{region}_xray")
    flag = lesion_named(
        id="urgent-lesion",
        fact=Fact.RED_FLAG,
        lesions=URGENT,
        region=region,
        shows="an infection, tumor, bone death or hidden fracture is in question",
        silent="The record raises no infection, tumor, bone death or hidden fracture",
        citation=citation,
        applies=scan,
        verified=joint.sourced("urgent-lesion"),
    )
    at_once: Rule = replace(flag, urgent=True)
    if joint.flag:
        also = replace(joint.flag(citation, scan), urgent=True)
        at_once = AnyOf((at_once, also))
    return (
        AnyOf(
            (
                at_once,
                AllOf(
                    (
                        _suspicion(joint, citation, scan),
                        *_after_care(joint, citation, scan),
                    )
                ),
                _film_reason(region, citation, film),
            )
        ),
        not_a_repeat(region=region, citation=citation),
    )


def _after_care(joint: Joint, citation: Citation, applies: Applies) -> tuple[Rule, ...]:
    """Ask for care in vain, and for films."""
    care = care_failed(
        weeks=joint.weeks,
        citation=citation,
        applies=applies,
        verified=joint.sourced("care-failed"),
    )
    films = films_done(
        region=joint.region,
        citation=citation,
        applies=applies,
        silence=Silence.LEAVES_UNPROVEN if joint.films_needed else Silence.IS_TOLERATED,
    )
    return (care, films)


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
                verified=joint.sourced("sign-found"),
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
                verified=joint.sourced("lesion-suspected"),
            )
        )
    return AnyOf(tuple(parts))


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
                verified=False,
            ),
            sign_found(
                id="joint-sign",
                signs=ANY_SIGN,
                region=region,
                shows="an examination found signs at the joint",
                citation=citation,
                applies=applies,
                verified=False,
            ),
        )
    )

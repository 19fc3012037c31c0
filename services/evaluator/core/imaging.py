"""What the guidelines on imaging have in common: one module speaks of one region.

Not here: what is asked of the spine (`imaging_spine`) and of joints (`imaging_joint`),
and numbers and words of a region.
"""

from collections.abc import Mapping

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    WorkedCase,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation


def treatments(region: str, *also: str) -> Mapping[str, tuple[str, ...]]:
    """Return the names of the studies of a region; their words come with the kind."""
    kinds = ("mri", "ct", "xray", "bone_scan", "diagnostic_ultrasound", *also)
    return {f"{region}_{kind}": () for kind in kinds}


def imaging_module(  # noqa: PLR0913 -- a module has this many parts, all named
    *,
    name: str,
    title: str,
    days: Days,
    passages: tuple[Passage, ...],
    named: Mapping[str, tuple[str, ...]],
    position: str,
    criteria: tuple[Rule, ...],
    worked_cases: tuple[WorkedCase, ...],
    beside: tuple[Passage, ...] = (),
    unsourced: tuple[str, ...] = (),
) -> GuidelineModule:
    """Return the edition of an imaging guideline that is in force on these days.

    `unsourced`: what beside the places cited no source was at hand for.
    """
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
        beside=beside,
        unverified=(*unverified((*passages, *beside)), *unsourced),
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

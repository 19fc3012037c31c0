"""What all editions ask about chiropractic care and manipulation.

The spine only; six visits at first, up to eighteen with measured gain; not beside a
running course of physical therapy without a reason.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.courses import Track
from services.evaluator.core.criteria import Wording, documented
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import with_words
from services.evaluator.core.therapies import STRICT, VISIT, courses, request_defects
from services.evaluator.guidelines.chiropractic import agreed
from shared.facts import Fact

TREATMENTS = {
    "chiropractic": (
        "chiropractic", "chiropractor", "chiro", "chiropractic treatment",
        "chirophysio", "chiropractic care", "chiropractic therapy",
        "chiropractic manipulation", "chiropractic physiotherapy",
        "chirophysio therapy", "chiropractic evaluation", "chiropractic session",
        "chiropractic visit", "chiropractic manipulative treatment",
        "spinal manipulation", "manual therapy", "manual manipulation", "manipulation",
        "chiropractic/physiotherapy", "osteopathic manipulation", "joint mobilization",
        "osteopathic manipulative treatment", "manipulative therapy", "98940", "98941",
        "98942", "98943", "manipulative treatment", "chiropractic adjustment",
        "chiropractic with modalities", "chiropractic rehabilitation", "chiropractics",
        "chiropractic physical therapy", "chiropractic consultation",
        "chiropractic physiotherapy treatment", "chiropractic care with modalities",
    ),
}  # fmt: skip
WHAT = "chiropractic care"
NOT_SUPPORTED = frozenset(
    {"elbow", "forearm", "wrist", "hand", "knee", "ankle", "foot"}
)
"""The list printed in CM16-0243453; the elbow is treated alike there."""


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    low_back = Track(
        id="spine",
        trial=6,  # Manual therapy & manipulation: 6 visits over 2 weeks at first
        total=18,  # Manual therapy & manipulation: 18 over 6 to 8 weeks with gain
        citation=citation,
        guideline="the MTUS",
        unit=VISIT,
    )
    return (
        *request_defects(what=WHAT, citation=citation),
        _region(citation),
        with_words(_not_beside_therapy(citation)),
        with_words(_no_red_flag(citation)),
        *courses(what=WHAT, tracks=(low_back,), citation=citation, before=STRICT),
    )


def _region(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        parts = [r.part for r in inquiry.request.regions if r.part in NOT_SUPPORTED]
        if parts:
            named = " and ".join(dict.fromkeys(part for part in parts))
            return Reply(
                answer=Answer.NOT_MET,
                reason=(
                    f"Manipulation is asked for the {named}, for which the guideline "
                    "does not support it."
                ),
                evidence=(inquiry.request.evidence(),),
            )
        return Reply(
            answer=Answer.MET,
            reason="No limb is named for which manipulation is not supported.",
        )

    return Criterion(
        id="region-supported",
        question="Is manipulation supported for this part of the body?",
        shows="manipulation is asked for a part of the body for which it is supported",
        citation=citation,
        ask=ask,
    )


def _not_beside_therapy(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        running = inquiry.flag(Fact.PHYSICAL_THERAPY_RUNNING)
        if running is None:
            return None
        return Known(value=not running.value, evidence=running.evidence)

    return documented(
        id="not-beside-physical-therapy",
        known=known,
        question="Is no course of physical therapy running at the same time?",
        shows="no course of physical therapy is running at the same time",
        citation=citation,
        wording=Wording(
            met="The record says that no physical therapy is running.",
            not_met=(
                "Physical therapy is running, and no reason is given for a second "
                "manual treatment before it ends."
            ),
            not_documented="No physical therapy is recorded as running.",
        ),
        silence=Silence.IS_TOLERATED,
    )


def _no_red_flag(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        unstable = inquiry.flag(Fact.SPINE_UNSTABLE)
        if unstable is None:
            return None
        return Known(value=not unstable.value, evidence=unstable.evidence)

    return documented(
        id="no-contraindication",
        known=known,
        question="Is the spine free of fracture and instability?",
        shows="the spine is free of fracture and instability",
        citation=citation,
        wording=Wording(
            met="The record denies fracture and instability of the spine.",
            not_met=(
                "The record names a fracture or instability of the spine, which speaks "
                "against manipulation."
            ),
            not_documented="The record names no fracture or instability of the spine.",
        ),
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"chiropractic@{days.first}",
        title="Chiropractic care and manipulation",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Manual therapy and manipulation are supported for musculoskeletal pain of "
            "the spine: a trial of 6 visits over 2 weeks, up to 18 over 6 to 8 weeks "
            "with evidence of objective functional improvement, and not for the "
            "forearm, wrist, hand, knee, ankle or foot"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=unverified(passages),
    )

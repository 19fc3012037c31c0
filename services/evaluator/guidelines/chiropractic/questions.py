"""What all editions ask about chiropractic care and manipulation.

Not for the lower arm and the knee down; so many visits at first, more with measured
gain (`limits`), or one or two for a flare-up at work; not beside a running course of
physical therapy without a reason, and not to maintain.
"""

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.criteria import Wording, documented
from services.evaluator.core.documents import Days, odg, unverified
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
from services.evaluator.core.needs import against, with_words
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.quality import asked_evidence, asked_in_all
from services.evaluator.core.therapies import STRICT, courses, request_defects
from services.evaluator.guidelines.chiropractic import agreed, limits
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
NECK = odg("Neck and Upper Back", "Manipulation", verified=True)
SHOULDER = odg("Shoulder", "Manipulation")
FLARE_UP_VISITS = 2  # a flare-up: 1 to 2 visits where work was regained (CM16-0231706)
_MAINTAINS = Pattern(r"\b(?:maint\w+|palliat\w+)\b")
NOT_SUPPORTED = frozenset(
    {"elbow", "forearm", "wrist", "hand", "knee", "ankle", "foot"}
)
"""The list printed in CM16-0243453; the elbow is treated alike there."""


def criteria(*, citation: Citation, neck: Passage, sourced: bool) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    ways = limits.tracks(
        spine=citation,
        neck=neck.citation(),
        shoulder=SHOULDER.citation(),
        other="the MTUS" if neck.shape is Shape.MTUS_SECTIONS else "the ODG",
        sourced=sourced,
    )
    return (
        *request_defects(what=WHAT, citation=citation),
        _region(citation, sourced=sourced),
        _not_to_maintain(citation),
        with_words(_not_beside_therapy(citation)),
        _no_red_flag(citation),
        limits.within_weeks(citation=citation, sourced=sourced),
        *courses(
            what=WHAT,
            tracks=ways,
            citation=citation,
            before=STRICT,
            otherwise=(_flare_up(citation, sourced=sourced),),
        ),
    )


def _flare_up(citation: Citation, *, sourced: bool) -> Criterion:
    """Ask for a flare-up of someone who works, for which a visit or two are enough."""
    facts = (Fact.FLARE_UP, Fact.WORKING)

    def ask(inquiry: Inquiry) -> Reply:
        found = [known for fact in facts if (known := inquiry.flag(fact))]
        evidence = tuple(words for known in found for words in known.evidence)
        if not all(inquiry.holds(fact) for fact in facts):
            denied = any(known.value is False for known in found)
            return Reply(
                answer=Answer.NOT_MET if denied else Answer.NOT_DOCUMENTED,
                reason="No flare-up of someone who is back at work is documented.",
                evidence=evidence if denied else (),
            )
        few = asked_in_all(inquiry) <= FLARE_UP_VISITS
        return Reply(
            answer=Answer.MET if few else Answer.NOT_MET,
            reason=(
                f"There is a flare-up, and {'no more' if few else 'more'} than "
                f"{FLARE_UP_VISITS} visits are asked for."
            ),
            evidence=(*evidence, *asked_evidence(inquiry)),
        )

    return Criterion(
        id="flare-up",
        question=f"Are at most {FLARE_UP_VISITS} visits for a flare-up at work?",
        shows=(
            f"at most {FLARE_UP_VISITS} visits are asked for a flare-up of someone who "
            "is back at work"
        ),
        citation=citation,
        ask=ask,
        applies=STRICT.begun,
        verified=sourced,
    )


def _not_to_maintain(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason="The request is for care that maintains or palliates.",
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="not-to-maintain",
        question="Is more asked for than maintenance or palliation?",
        shows="more than maintenance or palliation is asked for",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: bool(_MAINTAINS.search(inquiry.request.folded)),
        verified=False,
    )


def _region(citation: Citation, *, sourced: bool) -> Criterion:
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
        verified=sourced,
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
    return against(
        id="no-contraindication",
        facts=(Fact.SPINE_UNSTABLE, Fact.RED_FLAG, Fact.NEUROLOGIC_DEFICIT),
        shows="nothing of fracture, instability, red flags or nerve loss is known",
        found=(
            "The record names a fracture, instability, a red flag or a loss of nerve "
            "function, which speaks against manipulation."
        ),
        citation=citation,
    )


def module(
    *,
    days: Days,
    passages: tuple[Passage, ...],
    neck: Passage = NECK,
    sourced: bool = True,
) -> GuidelineModule:
    """Return the edition in force on these days; `sourced` if its text was printed."""
    others = (neck, SHOULDER)
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
            "forearm, wrist, hand, knee, ankle or foot. A severe strain of the neck "
            "may have 10 visits at first, and up to 25 over 6 months"
        ),
        criteria=criteria(citation=passages[0].citation(), neck=neck, sourced=sourced),
        worked_cases=agreed.worked_cases(days.example),
        unverified=unverified((*passages, *others)),
        beside=others,
    )

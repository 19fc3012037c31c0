"""What all editions ask about injections of a part that is not told.

The names of injections stand here; with a joint in the request they mean the module of
that joint.
"""

import re
from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import SYMPTOMS, Sign
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply
from services.evaluator.core.indicated import Procedure, edition, sign
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.joint_injections import SHOWN, UPHELD
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.worked import worked

_SIDES = ("", "left ", "right ", "bilateral ")
_JOINTS = (
    "shoulder", "elbow", "wrist", "thumb", "finger", "hip", "knee", "ankle", "foot",
)  # fmt: skip
_JOINT_AFTER = tuple(
    f"injection{of} {side}{joint}"
    for of in ("", ",", " of", " of the", " to", " to the", " into the", " for the")
    for side in _SIDES
    for joint in (*_JOINTS, *(f"{joint}s" for joint in _JOINTS))
)
"""An injection whose only word beside it is the joint, as "injection left knee"."""

TREATMENTS = {
    "joint_injection": (
        *_JOINT_AFTER,
        "joint injection", "corticosteroid injection", "cortisone injection",
        "steroid injection", "subacromial injection", "bursa injection",
        "knee injection", "shoulder injection", "intra articular injection",
        "tendon sheath injection", "kenalog injection", "subacromial steroid injection",
        "depo medrol injection", "intraarticular injection", "carpal tunnel injection",
        "trochanteric bursa injection", "cortisone shot", "arthrocentesis", "20610",
        "20605", "20600", "glenohumeral injection", "trigger finger injection",
        "ac joint injection", "acromioclavicular injection", "plantar fascia injection",
        "lidocaine injection", "hip injection", "elbow injection", "wrist injection",
        "ankle injection", "foot injection", "thumb injection", "finger injection",
        "bursal injection", "celestone injection", "dexamethasone injection",
        "triamcinolone injection", "20550", "20551", "20526", "steroid shot",
        "joint aspiration", "knee aspiration", "aspiration and injection",
        "cmc joint injection", "aspiration/injection", "bursa aspiration",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # the ODG for joints: three months. Unverified
_OTHER_PART = re.compile(
    r"\b(?:ribs?|costochondral|sternum|sternoclavicular|jaw|tmj|temporomandibular"
    r"|coccyx|sacrum|scapula|scapulothoracic|ischi\w{2,4}|hamstrings?|iliopsoas"
    r"|pubic|symphysis)\b"
)

PROCEDURE = Procedure(
    name="joint_injection",
    title="Injections of a part that is not told",
    treatments=TREATMENTS,
    position=(
        "A steroid injection into a joint, bursa or tendon sheath is an option for a "
        "named condition that limits function and has not responded to therapy and "
        "drugs; a request says which part is to be injected"
    ),
    request="Steroid injection of the costochondral joint",
    asks=(
        sign(
            frozenset(Sign) - SYMPTOMS,
            "as_asked",
            "an examination found signs at the joint",
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


def _ask_part(inquiry: Inquiry) -> Reply:
    named = inquiry.request.parts or _OTHER_PART.search(inquiry.request.folded)
    return Reply(
        answer=Answer.MET if named else Answer.NOT_DOCUMENTED,
        reason=(
            "The request names the part of the body."
            if named
            else "The request does not say which part is to be injected."
        ),
        evidence=(inquiry.request.evidence(),),
    )


def _part_named(citation: Citation) -> Criterion:
    return Criterion(
        id="part-named",
        question="Is the part of the body named?",
        shows="the part that is to be injected is named",
        citation=citation,
        ask=_ask_part,
        verified=False,
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    more = (_part_named(passages[0].citation()),)
    made = edition(replace(PROCEDURE, more=more), days=days, passages=passages)
    unnamed = worked(
        "no part is named",
        UPHELD,
        request="Cortisone injection",
        day=days.example,
        facts=SHOWN,
    )
    return replace(made, worked_cases=(*made.worked_cases, unnamed))

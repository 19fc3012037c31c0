"""Imaging of a part that no other module names, by the ODG. Unverified.

Covers: MRI, CT, plain films, bone scan, arthrogram and ultrasound of parts beside the
spine, the large joints and the head, or of no part that is named.
Asks: is the part of the body named; does the record name a lesion or sign that the
study would settle; did weeks of active care fail, or is it urgent.
Not coded: what each study is best for; chest and abdomen before surgery.
"""

import re
from dataclasses import replace

from services.evaluator.core.care_first import care_failed
from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    GuidelineModule,
    Reply,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PASSAGE = odg("Low Back", "MRIs (magnetic resonance imaging)")
CITATION = PASSAGE.citation()
DAY = ALWAYS.example
WEEKS_OF_CARE = 4  # unverified: the month of the body-part chapters

_OTHER_PART = re.compile(
    r"\b(?:chest|abdom\w+|face|facial|jaw|orbit\w*|sinus\w*|ribs?|sternum|clavicle"
    r"|sacrum|coccyx|femur|tibia|fibula|humerus|radius|ulna|breast|testic\w+"
    r"|scrot\w+|liver|renal|kidneys?|dental|teeth|tmj|temporomandibular|scapula"
    r"|brachial plexus)\b"
)


def _ask_part(inquiry: Inquiry) -> Reply:
    named = inquiry.request.parts or _OTHER_PART.search(inquiry.request.folded)
    evidence = (inquiry.request.evidence(),)
    if named:
        reason = "The request names the part of the body."
        return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=(
            "The request does not say which part of the body is to be imaged; it is "
            "nonspecific."
        ),
        evidence=evidence,
    )


_JOINTS = ("shoulder", "shoulders", "elbow", "wrist", "hand", "ankle", "achilles")
_OF_A_JOINT = tuple(
    f"ultrasound {of}{side}{joint}"
    for of in ("", "of ", "of the ")
    for side in ("", "left ", "right ", "bilateral ")
    for joint in _JOINTS
)
"""Ultrasound that names a joint and no session is a picture of it."""

MODULE = GuidelineModule(
    id=f"imaging@{ALWAYS.first}",
    title="Imaging of other parts",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        "mri": (
            "mri", "mri scan", "magnetic resonance imaging", "mr imaging",
            "magnetic resonance", "positional mri", "open mri", "72148", "72141",
            "73221", "73721", "magnetic resonance imaging (mri)",
            "mri (magnetic resonance imaging)",
        ),
        "mr_arthrogram": (
            "mr arthrogram", "mri arthrogram", "mra", "arthrogram", "73222",
            "magnetic resonance arthrogram", "mr arthrography", "ct arthrogram",
        ),
        "ct": (
            "ct", "ct scan", "cat scan", "computed tomography", "ct myelogram",
            "computed tomography scan", "computerized tomography", "ct 3d",
            "ct (computed tomography)",
        ),
        "xray": (
            "x ray", "xray", "radiograph", "plain film", "flexion extension film",
            "x rays", "flexion/extension film", "plain radiograph",
        ),
        "bone_scan": (
            "bone scan", "three phase bone scan", "spect", "bone scintigraphy",
        ),
        "diagnostic_ultrasound": (
            "diagnostic ultrasound", "musculoskeletal ultrasound", "ultrasound imaging",
            "diagnostic sonogram", "duplex scan", "venous doppler", "venous duplex",
            *_OF_A_JOINT,
        ),
    },
    passages=(PASSAGE,),
    position=(
        "Imaging is for a named suspicion that the study can settle, after a period of "
        "care, or at once where there is a red flag; not as a routine"
    ),
    criteria=(
        Criterion(
            id="part-named",
            question="Is the part of the body named?",
            shows="the part of the body is named",
            citation=CITATION,
            ask=_ask_part,
        ),
        AnyOf(
            (
                replace(
                    shown_by_record(
                        id="red-flag",
                        shows="there is a red flag",
                        known=any_stated(Fact.RED_FLAG),
                        citation=CITATION,
                        verified=False,
                    ),
                    urgent=True,
                ),
                AllOf(
                    (
                        shown_by_record(
                            id="suspicion-or-sign",
                            shows="a lesion or sign is named that it would settle",
                            known=any_stated(
                                Fact.SUSPECTED_LESION, Fact.PROVOCATIVE_TEST_POSITIVE,
                                Fact.NEUROLOGIC_DEFICIT,
                            ),
                            citation=CITATION,
                            verified=False,
                        ),
                        care_failed(
                            weeks=WEEKS_OF_CARE, citation=CITATION, verified=False
                        ),
                    )
                ),
            )
        ),
    ),
    worked_cases=(
        worked("no part is named", UPHELD, request="MRI", day=DAY,
               facts={Fact.RED_FLAG: True}),
        worked("a red flag", OVERTURNED, request="X-ray of the ribs", day=DAY,
               facts={Fact.RED_FLAG: True}),
        worked("a silent record", UPHELD, request="CT of the sternum", day=DAY),
        worked(
            "a suspicion after just enough care", OVERTURNED,
            request="MRI of the brachial plexus", day=DAY,
            facts={
                Fact.SUSPECTED_LESION: True, Fact.ACTIVE_CARE_FAILED: True,
                Fact.CONSERVATIVE_CARE_WEEKS: WEEKS_OF_CARE,
            },
        ),
        worked(
            "a suspicion after a week too few", UPHELD,
            request="MRI of the brachial plexus", day=DAY,
            facts={
                Fact.SUSPECTED_LESION: True, Fact.ACTIVE_CARE_FAILED: True,
                Fact.CONSERVATIVE_CARE_WEEKS: WEEKS_OF_CARE - 1,
            },
        ),
    ),
    unverified=unverified((PASSAGE,)),
)  # fmt: skip

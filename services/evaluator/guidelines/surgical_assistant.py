"""Assistants at surgery, by the ODG. Unverified.

Covers: assistant surgeons, co-surgeons and physician assistants at an operation.
Asks: does the surgery stand; is it more than a simple operation.
Not coded: the list of procedure codes for which an assistant is paid.
"""

import re

from services.evaluator.core.documents import ALWAYS, odg, unverified
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PASSAGE = odg("Low Back", "Surgical assistant")
CITATION = PASSAGE.citation()
DAY = ALWAYS.example
STANDS = {Fact.SURGERY_AUTHORIZED: True}

_SIMPLE = re.compile(
    r"\b(?:meniscectomy|carpal tunnel|trigger (?:finger|thumb)|ganglion|injection"
    r"|hardware removal|de ?quervain|manipulation)\b"
)
_COMPLEX = re.compile(
    r"\b(?:fusion|laminectomy|discectomy|arthroplasty|replacement|rotator cuff repair"
    r"|reconstruction|open reduction|orif|acdf|labral|bankart|corpectomy)\b"
)


def _ask_complex(inquiry: Inquiry) -> Reply:
    asked = [s.request for s in inquiry.siblings]
    named = [inquiry.request, *asked]
    evidence = tuple(request.evidence() for request in asked)
    if any(_COMPLEX.search(request.folded) for request in named):
        reason = "The operation is one at which an assistant is reasonable."
        return Reply(answer=Answer.MET, reason=reason, evidence=evidence)
    if any(_SIMPLE.search(request.folded) for request in named):
        return Reply(
            answer=Answer.NOT_MET,
            reason="The operation is a simple one, at which no assistant is needed.",
            evidence=evidence,
        )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason="How complex the operation is cannot be told from its name.",
    )


MODULE = GuidelineModule(
    id=f"surgical_assistant@{ALWAYS.first}",
    title="Assistants at surgery",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        "surgical_assistant": (
            "assistant surgeon", "surgical assistant", "pa assist", "co surgeon",
            "physician assistant", "assistant", "pa assistant", "first assistant",
            "surgical assist", "assistant pa", "surgeon assistant", "assist surgeon",
            "pa c assist", "rnfa",
        ),
    },
    follows=SURGERIES,
    passages=(PASSAGE,),
    position=(
        "An assistant at surgery is an option in operations that are complex, and not "
        "in simple ones"
    ),
    criteria=(
        surgery_stands(what="the assistant", citation=CITATION),
        Criterion(
            id="operation-complex",
            question="Is the operation more than a simple one?",
            shows="the operation is more than a simple one",
            citation=CITATION,
            ask=_ask_complex,
            silence=Silence.IS_TOLERATED,
            verified=False,
        ),
    ),
    worked_cases=(
        worked("a complex operation that is authorized", OVERTURNED, day=DAY,
               request="Assistant surgeon for lumbar laminectomy", facts=STANDS),
        worked("a simple operation", UPHELD, day=DAY, facts=STANDS,
               request="Assistant surgeon for trigger finger procedure"),
        worked("an operation of which nothing is known", OVERTURNED, day=DAY,
               request="PA assist", facts=STANDS),
        worked("no surgery", UPHELD, request="PA assist", day=DAY),
    ),
    unverified=unverified((PASSAGE,)),
)  # fmt: skip

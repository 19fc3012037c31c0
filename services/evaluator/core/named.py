"""Whether a request for an operation names what is to be done.

Not here: the words of operations; they are those of the citing module.
"""

import re

from services.evaluator.core.guideline import Criterion, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation

_DOING = re.compile(
    r"\b(?:\w{0,16}(?:ectomy|plasty|otomy|odesis|desis)|repairs?|debridement|release"
    r"|reconstruction|decompression|excision|resection|removal|microfracture"
    r"|stabilization|realignment|transplant\w{0,5}|transfer|replacement|mumford"
    r"|bankart|slap|latarjet|plication|fixation|synovectomy|lysis|manipulation"
    r"|lavage|biopsy|2988\d|2987\d|2982\d|2980[67])\b"
)


def procedure_named(*, citation: Citation, verified: bool = False) -> Criterion:
    """Ask whether the procedures within an arthroscopy or a surgery are named."""

    def ask(inquiry: Inquiry) -> Reply:
        named = _DOING.search(inquiry.request.folded) is not None
        return Reply(
            answer=Answer.MET if named else Answer.NOT_DOCUMENTED,
            reason=(
                "The request names the procedure."
                if named
                else "The request does not say which procedure is to be done."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="procedure-named",
        question="Does the request name the procedure to be done?",
        shows="the procedure to be done is named",
        citation=citation,
        ask=ask,
        verified=verified,
    )

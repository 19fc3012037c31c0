"""The reasons in words: what the guideline holds, what the record shows, what follows.

Every sentence is either the module's own position, a finding's reason (which rests on
the finding's evidence), or a quotation of the application. Nothing else is said.
"""

from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Answer, DisputedItem, Finding, Outcome
from services.evaluator.core.request import Request
from services.evaluator.core.words import sentence, shortened

MOST_QUOTED = 600

NECESSITY = {
    Outcome.UPHELD: "Therefore, the request is not medically necessary.",
    Outcome.OVERTURNED: "Therefore, the request is medically necessary.",
}


def rationale(
    *,
    module: GuidelineModule,
    item: DisputedItem,
    request: Request,
    findings: tuple[Finding, ...],
    outcome: Outcome,
) -> str:
    """Return the decision rationale of one item."""
    sentences = [sentence(module.position), *_asked(item, request)]
    sentences += _reasons(findings, outcome)
    sentences.append(NECESSITY[outcome])
    return " ".join(filter(None, sentences))


def _asked(item: DisputedItem, request: Request) -> list[str]:
    words = shortened(request.disputed, most=MOST_QUOTED)
    if request.modified:
        allowed = shortened(request.modified.authorized, most=MOST_QUOTED)
        said = [
            f'Of the original request the claims administrator authorized "{allowed}"; '
            f'what remains to be decided is "{words}".'
        ]
    else:
        said = [f'A request was made for "{words}".']
    if item.ur_rationale and item.ur_rationale.strip():
        reason = shortened(item.ur_rationale, most=MOST_QUOTED).strip('"')
        said.append(f'Utilization review gave this reason: "{reason}"')
        if reason[-1:] not in {".", "!", "?"}:
            said[-1] += "."
    return said


def _reasons(findings: tuple[Finding, ...], outcome: Outcome) -> list[str]:
    """Return the reasons that bear on the outcome, those that are met first."""
    against = [f.reason for f in findings if f.answer is not Answer.MET]
    favour = [f.reason for f in findings if f.answer is Answer.MET and f.evidence]
    reasons = favour + against if outcome is Outcome.OVERTURNED else against
    return [sentence(reason) for reason in dict.fromkeys(reasons)]

"""The reasons in words: what the guideline holds, what the record shows, what follows.

Every sentence is either the module's own position, a finding's reason (which rests on
the finding's evidence), a quotation of the application, or the module's fixed note at
the end. Nothing else is said.
"""

import re
from collections.abc import Iterable, Iterator

from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Answer, DisputedItem, Finding, Outcome
from services.evaluator.core.request import Request
from services.evaluator.core.words import ALSO, sentence, shortened

MOST_QUOTED = 600

NECESSITY = {
    Outcome.UPHELD: "Therefore, the request is not medically necessary.",
    Outcome.OVERTURNED: "Therefore, the request is medically necessary.",
}
TOLERATED = (
    "What is not shown there does not stand against the request, for the guideline "
    "asks for no more where the rest is shown."
)
SAYS_SO = "does not speak against"
"""Words of a reason that says so itself."""
QUOTATION_IN_BRACKETS = re.compile(r' \("[^"]{1,400}"\)')


def rationale(
    *,
    module: GuidelineModule,
    item: DisputedItem,
    request: Request,
    findings: tuple[Finding, ...],
    failing: frozenset[str],
    outcome: Outcome,
    note: str = "",
    treatments: frozenset[str] = frozenset(),
) -> str:
    """Return the rationale of one item; `failing` are the criteria at fault.

    A note, where there is one, stands after the necessity sentence.
    """
    sentences = [
        sentence(module.position_on(treatments)),
        *asked_sentences(item, request),
    ]
    sentences += _reasons(findings, failing)
    sentences += [NECESSITY[outcome], note]
    return " ".join(filter(None, sentences))


def asked_sentences(item: DisputedItem, request: Request) -> list[str]:
    """Return what is asked, what of it was authorized, and why it was refused."""
    words = shortened(request.disputed, most=MOST_QUOTED)
    said = [f'A request was made for "{words}".']
    if request.modified:
        allowed = shortened(request.modified.authorized, most=MOST_QUOTED)
        said = [
            (
                "Of the original request the claims administrator authorized "
                f'"{allowed}"; what remains to be decided is "{words}".'
            )
        ]
    if item.ur_rationale and item.ur_rationale.strip():
        reason = shortened(item.ur_rationale, most=MOST_QUOTED).strip('"')
        stop = "" if reason[-1:] in {".", "!", "?"} else "."
        said.append(f'Utilization review gave this reason: "{reason}"{stop}')
    return said


def _reasons(findings: tuple[Finding, ...], failing: frozenset[str]) -> list[str]:
    """Return this person's facts, then the gap; without a gap, what was tolerated."""
    facts = [f for f in findings if f.answer is Answer.MET and _rests_on_record(f)]
    gap = [f for f in findings if f.criterion in failing]
    beside: list[str] = []
    if not gap:
        facts = [f for f in findings if f.answer is Answer.MET and f.evidence]
        gap = [f for f in findings if f.answer is not Answer.MET and f.evidence]
        beside = [TOLERATED] if any(SAYS_SO not in f.reason for f in gap) else []
    reasons = dict.fromkeys(finding.reason for finding in (*facts, *gap))
    return [*quoted_once(_fullest(reasons)), *beside]


def _fullest(reasons: Iterable[str]) -> Iterator[str]:
    """Yield reasons without those of which another one says the same and more."""
    bare = {one: QUOTATION_IN_BRACKETS.sub("", one).rstrip(".") for one in reasons}
    for reason, said in bare.items():
        if not any(other.startswith(f"{said}, ") for other in bare.values()):
            yield reason


def quoted_once(reasons: Iterable[str]) -> Iterator[str]:
    """Yield reasons, each quotation of the record only where it comes first."""
    seen: set[str] = set()
    for reason in reasons:
        quotations = QUOTATION_IN_BRACKETS.findall(reason)
        yield without(reason, seen.intersection(quotations))
        seen.update(quotations)


def without(reason: str, quotations: Iterable[str]) -> str:
    """Return a reason without some of its quotations."""
    for quotation in quotations:
        reason = reason.replace(f"{ALSO}{quotation}", "").replace(quotation, "")
    return reason


def _rests_on_record(finding: Finding) -> bool:
    return any(not e.source.endswith(".request") for e in finding.evidence)

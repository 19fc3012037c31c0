"""What guideline modules make of one item: findings, outcome, reasons.

Of several modules that speak about a request the least favourable one decides. Not
here: which modules speak, and in which order items are decided (`decide`).
"""

from dataclasses import replace

from services.evaluator.core.citing import guideline_line, speaking
from services.evaluator.core.guideline import GuidelineModule, Phase
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.library import Library
from services.evaluator.core.model import Change, Decided, Finding, Outcome
from services.evaluator.core.outcome import examine, failing, flip, necessity, weigh
from services.evaluator.core.rationale import rationale
from services.evaluator.core.select import phase_of


def judge(
    modules: tuple[GuidelineModule, ...], inquiry: Inquiry, library: Library
) -> Decided | None:
    """Return the least favourable decision of the modules that speak."""
    decisions = [_judge(module, inquiry, library) for module in modules]
    least = min(decisions, key=lambda d: (d.necessity, d.module), default=None)
    if least is None or least.outcome is Outcome.OVERTURNED:
        return least
    return turned_with(least, decisions)


def turned_with(refused: Decided, others: list[Decided]) -> Decided:
    """Return a refusal with all that would turn it: what others refuse for, too."""
    changes: dict[str, Change] = {}
    for one in (refused, *(d for d in others if d.outcome is Outcome.UPHELD)):
        for change in one.would_change:
            changes.setdefault(change.criterion, change)
    all_of_them = tuple(changes.values())
    if all_of_them == refused.would_change:
        return refused
    return replace(refused, would_change=all_of_them)


def _judge(module: GuidelineModule, inquiry: Inquiry, library: Library) -> Decided:
    asking = asking_of(module, inquiry)
    findings = examine(library.asked[module.id], asking)
    answers = {finding.criterion: finding.answer for finding in findings}
    weighed = weigh(library.rules[module.id], answers)
    outcome = Outcome.OVERTURNED if weighed and weighed.held else Outcome.UPHELD
    passages = speaking(
        module.passages,
        treatments=asking.treatments,
        parts=inquiry.request.parts,
        acute=phase_of(inquiry.case, day=inquiry.day) is Phase.ACUTE,
    )
    return Decided(
        number=inquiry.item.number,
        outcome=outcome,
        necessity=necessity(weighed),
        module=module.id,
        module_hash=module.content_hash,
        governing_date=inquiry.day,
        citations=library.citations_of(module, passages),
        guideline_line=guideline_line(passages, on=inquiry.day),
        findings=findings,
        would_change=flip(
            weighed,
            told=_answered(findings, by_request=False),
            asked=_answered(findings, by_request=True),
        ),
        rationale=rationale(
            module=module,
            treatments=asking.treatments,
            item=inquiry.item,
            request=inquiry.request,
            findings=findings,
            failing=failing(weighed),
            outcome=outcome,
            note=_note(module, asking, outcome),
        ),
    )


def _answered(findings: tuple[Finding, ...], *, by_request: bool) -> frozenset[str]:
    """Return the criteria that the words of the request answer, or of the record."""
    return frozenset(
        one.criterion
        for one in findings
        if one.evidence and one.evidence[0].source.endswith(".request") is by_request
    )


def _note(module: GuidelineModule, asking: Inquiry, outcome: Outcome) -> str:
    """Return the fixed words that end a refusal, where the module has such words."""
    note = module.note_when_upheld
    if note is None or outcome is not Outcome.UPHELD or not note.applies(asking):
        return ""
    return note.text


def asking_of(module: GuidelineModule, inquiry: Inquiry) -> Inquiry:
    """Return the inquiry as one module makes it."""
    asked = module.treatments.keys() & inquiry.request.treatments
    # Not by `replace`, which looks at each field: this is done for every module asked.
    return Inquiry(
        case=inquiry.case,
        item=inquiry.item,
        request=inquiry.request,
        record=inquiry.record,
        day=inquiry.day,
        treatments=frozenset(asked),
        siblings=inquiry.siblings,
        followed=frozenset(module.follows),
        beside=inquiry.beside,
    )

"""Rules about each decided item: its request, its reasons, its citations.

Words of a human reviewer are held to less: a rationale may leave the conclusion to the
word after the heading, and may cite nothing (both are seen in published letters), but
it must not contradict the outcome.
Not here: whether the letter tells every item (`check_letter`).
"""

from collections.abc import Iterator

from services.letters.core.model import (
    Decider,
    Determination,
    DeterminedItem,
    Outcome,
)
from services.letters.core.necessity import (
    Stated,
    calls_review_decision_necessary,
    stated,
)
from services.letters.core.problem import Problem, ProblemCode, Rule
from services.letters.core.typography import clean, is_blank

_FITTING = {
    Outcome.UPHELD: (Stated.NOT_NECESSARY, "not medically necessary"),
    Outcome.OVERTURNED: (Stated.NECESSARY, "medically necessary"),
}


def _requests(determination: Determination) -> Iterator[Problem]:
    for item in determination.items:
        if is_blank(item.request):
            yield Problem(
                code=ProblemCode.EMPTY_REQUEST,
                message="expected the words of the request, found none",
                item=item.number,
            )
        if is_blank(item.authorized or "") and not is_blank(item.remainder or ""):
            yield Problem(
                code=ProblemCode.INCOMPLETE_MODIFICATION,
                message="expected what was authorized, found only the remainder",
                item=item.number,
            )


def _rationales(determination: Determination) -> Iterator[Problem]:
    for item in determination.items:
        if is_blank(item.rationale):
            yield Problem(
                code=ProblemCode.EMPTY_RATIONALE,
                message="expected the reasons of the decision, found none",
                item=item.number,
            )
        else:
            yield from _necessity(item)


def _necessity(item: DeterminedItem) -> Iterator[Problem]:
    fitting, words = _FITTING[item.outcome]
    rationale = clean(item.rationale)
    found = stated(rationale)
    if calls_review_decision_necessary(rationale):
        yield Problem(
            code=ProblemCode.REVIEW_DECISION_CALLED_NECESSARY,
            message=f"expected the request to be called {words}, "
            "found the utilization review decision called so",
            item=item.number,
        )
    elif found in {Stated.NECESSARY, Stated.NOT_NECESSARY} and found is not fitting:
        yield Problem(
            code=ProblemCode.CONTRADICTION,
            message=f"expected the request to be called {words}, found the opposite",
            item=item.number,
        )
    elif item.decided_by is Decider.MACHINE and found is not fitting:
        yield Problem(
            code=ProblemCode.NECESSITY_NOT_STATED,
            message=f"expected the request to be called {words}, found it {found}",
            item=item.number,
        )


def _citations(determination: Determination) -> Iterator[Problem]:
    for item in determination.items:
        cited = (item.guideline_line, *(c.document for c in item.citations))
        if item.decided_by is Decider.MACHINE and all(map(is_blank, cited)):
            yield Problem(
                code=ProblemCode.NO_CITATION,
                message="expected a citation for a decision of the machine, found none",
                item=item.number,
            )


RULES: tuple[Rule, ...] = (_requests, _rationales, _citations)

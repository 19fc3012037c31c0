"""Criteria on drugs beside one another: one that goes with it, one that must not.

Not here: what one drug alone must show (`drug_criteria`).
"""

from collections.abc import Callable

from services.evaluator.core.criteria import Applies
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.prescriptions import (
    Classes,
    called,
    declared,
    generics,
    plain,
    taken,
    words,
)
from shared.facts import Fact


def asks_for(sibling: Sibling, parent: str) -> bool:
    """Return whether an item asks for a family of drugs or for a named part of it."""
    return any(
        name == parent or name.endswith(f"_{parent}")
        for name in sibling.request.treatments
    )


def not_beside(
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    classes: Classes,
    why: str,
    citation: Citation,
    fact: Fact | None = None,
    applies: Applies = always,
    verified: bool = True,
) -> Criterion:
    """Ask that no other drug of some classes is taken beside; silence speaks for it.

    `fact`: the field of an application that answers it, which then wins.
    """
    what = id.replace("-", " ")

    def ask(inquiry: Inquiry) -> Reply:
        if fact and (by_field := declared(inquiry, fact)):
            listed = "lists a" if by_field.value else "lists no"
            return Reply(
                answer=Answer.NOT_MET if by_field.value else Answer.MET,
                reason=f"The application {listed} {what} beside it.",
                evidence=by_field.evidence,
            )
        return _ask_beside(inquiry, classes, what, why)

    return Criterion(
        id=f"not-beside-{id}",
        question=f"Is no {what} taken beside it?",
        shows=f"no {what} is taken beside it",
        names=(why,),
        citation=citation,
        ask=ask,
        applies=applies,
        silence=Silence.IS_TOLERATED,
        verified=verified,
    )


def _ask_beside(inquiry: Inquiry, classes: Classes, what: str, why: str) -> Reply:
    own = generics(inquiry)
    beside = tuple(
        one
        for one in taken(inquiry, classes=classes)
        if one.product and not one.failed and one.use is not Use.STOPPED
        if plain(one.product) not in own
    )
    if not beside:
        return Reply(answer=Answer.MET, reason=f"The record lists no {what} beside it.")
    return Reply(
        answer=Answer.NOT_MET,
        reason=f"The record lists {called(beside)} as well; {why}.",
        evidence=words(beside),
    )


def parent_stands(
    *,
    parent: str,
    called_as: str,
    classes: Classes,
    citation: Citation,
    applies: Applies = always,
    need_of_its_own: Callable[[Inquiry], bool] = lambda _: False,
    verified: bool = True,
) -> Criterion:
    """Ask whether the drug that this one goes with is taken and not refused here."""
    return Criterion(
        id=f"{called_as.replace(' ', '-').lower()}-stands",
        question=f"Is the {called_as} that it goes with taken, and does it stand?",
        shows=f"the {called_as} that it goes with is taken and stands",
        citation=citation,
        ask=lambda inquiry: _ask_parent(inquiry, parent, called_as, classes),
        applies=lambda inquiry: applies(inquiry) and not need_of_its_own(inquiry),
        verified=verified,
    )


def _ask_parent(
    inquiry: Inquiry, parent: str, called_as: str, classes: Classes
) -> Reply:
    asked_for = [s for s in inquiry.siblings if asks_for(s, parent)]
    evidence = tuple(s.request.evidence() for s in asked_for)
    if asked_for and all(s.outcome is Outcome.UPHELD for s in asked_for):
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The {called_as} that this goes with ({_named(asked_for)}) is not "
                "found medically necessary, so there is no need for it."
            ),
            evidence=evidence,
        )
    use = taken(inquiry, classes=classes)
    if asked_for or use:
        return Reply(
            answer=Answer.MET,
            reason=f"It goes with {_goes_with(asked_for, use, called_as)}.",
            evidence=(*words(use), *evidence),
        )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=f"The record does not document that the {called_as} is taken.",
    )


def _goes_with(
    asked_for: list[Sibling], use: tuple[Medication, ...], called_as: str
) -> str:
    beside = f"the {called_as} asked for beside it ({_named(asked_for)})"
    return called(use) or (beside if asked_for else f"the {called_as}")


def _named(siblings: list[Sibling]) -> str:
    return "; ".join(sibling.named for sibling in siblings)

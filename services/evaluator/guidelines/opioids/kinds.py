"""Which opioid is asked for: a short-acting one first, one of each kind, not by spray.

Not here: methadone, buprenorphine and tapentadol apart; doses.
"""

from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.prescriptions import Asked, asked, called, taken, words
from services.evaluator.guidelines.opioids.phases import Point, at, point_of

SHORT = frozenset({DrugClass.OPIOID_SHORT})
LONG = frozenset({DrugClass.OPIOID_LONG})
START = Point.START


def opioids_asked(inquiry: Inquiry) -> tuple[Asked, ...]:
    """Return the opioids that the request names."""
    return tuple(one for one in asked(inquiry) if one.product.is_a(OPIOIDS))


def kinds(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria on the kind of opioid."""
    return (
        _short_acting_first(citation),
        _one_of(SHORT, "short", citation),
        _one_of(LONG, "long", citation),
        not_recommended(
            what="fentanyl through the mouth or the nose, which is for cancer pain,",
            citation=citation,
            applies=_through_mouth_or_nose,
            id="no-transmucosal-fentanyl",
        ),
    )


def _is_long(one: Asked) -> bool:
    return one.product.is_a(LONG) or one.dose.extended


def _is_of(kind: frozenset[DrugClass], one: Asked) -> bool:
    """Return whether it is long- or short-acting; partial opioids are neither."""
    if kind is LONG:
        return _is_long(one)
    return one.product.is_a(SHORT) and not one.dose.extended


def _short_acting_first(citation: Citation) -> Criterion:
    """Ask that treatment does not begin with a long-acting opioid."""

    def ask(inquiry: Inquiry) -> Reply:
        long = [one for one in opioids_asked(inquiry) if _is_long(one)]
        before = taken(inquiry, classes=SHORT) if point_of(inquiry) is START else ()
        evidence = (inquiry.request.evidence(), *words(before))
        if long and before:
            return Reply(
                answer=Answer.MET,
                reason=f"A short-acting opioid, {called(before)}, was taken before.",
                evidence=evidence,
            )
        if long:
            return Reply(
                answer=Answer.NOT_MET,
                reason=(
                    f"A long-acting opioid, {long[0].generic}, is asked for at the "
                    "beginning, where a short-acting one comes first."
                ),
                evidence=evidence,
            )
        return Reply(
            answer=Answer.MET,
            reason="No long-acting opioid is asked for at the beginning.",
            evidence=evidence,
        )

    return Criterion(
        id="short-acting-first",
        question="Does treatment begin with a short-acting opioid?",
        shows="treatment begins with a short-acting opioid",
        citation=citation,
        ask=ask,
        applies=at(Point.ACUTE, Point.POSTOPERATIVE, Point.START),
        verified=False,
    )


def _one_of(kind: frozenset[DrugClass], called_as: str, citation: Citation) -> Rule:
    """Ask that no second opioid of a kind is taken: one of each is the most."""

    def applies(inquiry: Inquiry) -> bool:
        of_kind = any(_is_of(kind, one) for one in opioids_asked(inquiry))
        return of_kind and point_of(inquiry) is not Point.TAPER

    return not_beside(
        id=f"second-{called_as}-acting-opioid",
        classes=kind,
        why="one short-acting and one long-acting opioid are the most",
        citation=citation,
        applies=applies,
        verified=False,
    )


def _through_mouth_or_nose(inquiry: Inquiry) -> bool:
    return any(
        one.product.generic == "fentanyl" and one.product.is_a(SHORT)
        for one in opioids_asked(inquiry)
    )

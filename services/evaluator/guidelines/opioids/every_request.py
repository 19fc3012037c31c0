"""What is asked of every request for an opioid, at whatever point of treatment."""

from services.evaluator.core.drug_criteria import (
    amount_stated,
    no_refills_ahead,
    strength_stated,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.morphine import Taken, daily_morphine
from services.evaluator.core.drugs.product import (
    ANTIDEPRESSANTS,
    OPIOIDS,
    SEDATIVES,
    DrugClass,
)
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import against, need
from services.evaluator.core.prescriptions import Asked, asked, plain, taken, words
from services.evaluator.guidelines.opioids.phases import (
    Point,
    at,
    is_tramadol,
    point_of,
)
from shared.facts import Fact

SEROTONERGIC = ANTIDEPRESSANTS | {DrugClass.MIGRAINE}
LONG_ACTING = frozenset({DrugClass.OPIOID_LONG})


def opioids_asked(inquiry: Inquiry) -> tuple[Asked, ...]:
    """Return the opioids that the request names."""
    return tuple(one for one in asked(inquiry) if one.product.is_a(OPIOIDS))


def every_request(
    *, citation: Citation, ceiling: int, verified: bool
) -> tuple[Rule, ...]:
    """Return the criteria; `ceiling` is in milligrams of morphine a day."""
    return (
        amount_stated(citation),
        strength_stated(citation, classes=OPIOIDS),
        no_refills_ahead(citation),
        _short_acting_first(citation),
        _within_ceiling(citation, ceiling, verified=verified),
        not_beside(
            id="sedative",
            classes=SEDATIVES,
            why="together with an opioid it can stop the breath",
            citation=citation,
            verified=False,
        ),
        not_beside(
            id="serotonin-drug",
            classes=SEROTONERGIC,
            why="together with tramadol it can raise serotonin to a harmful level",
            citation=citation,
            applies=is_tramadol,
            verified=False,
        ),
        *_dangers(citation),
    )


def _short_acting_first(citation: Citation) -> Criterion:
    """Ask that treatment does not begin with a long-acting opioid."""

    def ask(inquiry: Inquiry) -> Reply:
        long = [
            one
            for one in opioids_asked(inquiry)
            if one.product.is_a(LONG_ACTING) or one.dose.extended
        ]
        evidence = (inquiry.request.evidence(),)
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


def _within_ceiling(citation: Citation, ceiling: int, *, verified: bool) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        daily = morphine_a_day(inquiry)
        evidence = (inquiry.request.evidence(), *words(_beside(inquiry)))
        if daily is None:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="The daily dose cannot be worked out from the record.",
            )
        above = daily > ceiling
        return Reply(
            answer=Answer.NOT_MET if above else Answer.MET,
            reason=(
                f"The daily dose comes to {daily:g} mg of morphine equivalent, "
                f"{'above' if above else 'within'} the {ceiling} mg beyond which a "
                "specialist's reasons would be needed."
            ),
            evidence=evidence,
        )

    return Criterion(
        id="within-ceiling",
        question=f"Does the daily dose stay within {ceiling} mg of morphine?",
        shows=f"the daily dose stays within {ceiling} mg of morphine",
        citation=citation,
        ask=ask,
        silence=Silence.IS_TOLERATED,
        applies=lambda inquiry: point_of(inquiry) is not Point.TAPER,
        verified=verified,
    )


def morphine_a_day(inquiry: Inquiry) -> float | None:
    """Return the daily dose of all opioids asked for and taken, where it is known."""
    stated = inquiry.count(Fact.MORPHINE_EQUIVALENT_A_DAY)
    if stated is not None:
        return stated
    own = [Taken(product=o.product, dose=o.dose) for o in opioids_asked(inquiry)]
    beside = [
        Taken(product=one.product, dose=one.dose())
        for one in _beside(inquiry)
        if one.product
    ]
    return daily_morphine((*own, *beside), day=inquiry.day) if own else None


def _beside(inquiry: Inquiry) -> tuple[Medication, ...]:
    """Return the other opioids that are taken with a dose, the last mention of each."""
    own = {one.generic for one in opioids_asked(inquiry)}
    return tuple(
        {
            plain(m.product): m
            for m in taken(inquiry, classes=OPIOIDS)
            if m.product
            and m.use is Use.TAKEN
            and plain(m.product) not in own
            and m.dose().strength is not None
        }.values()
    )


def _dangers(citation: Citation) -> tuple[Criterion, ...]:
    def no_seizures(inquiry: Inquiry) -> Known | None:
        said = inquiry.flag(Fact.SEIZURE_DISORDER)
        return said and Known(value=not said.value, evidence=said.evidence)

    return (
        need(
            id="no-seizures",
            facts=(),
            known=no_seizures,
            shows="no seizures speak against tramadol",
            silent="The record names no seizures.",
            denied="The record names seizures, which speak against tramadol.",
            citation=citation,
            tolerated=True,
            applies=is_tramadol,
        ),
        against(
            id="no-contraindication",
            facts=(
                Fact.SUBSTANCE_USE_DISORDER,
                Fact.BREATHING_RISK,
                Fact.PREGNANCY,
                Fact.ABERRANT_BEHAVIOR,
            ),
            shows="nothing makes an opioid too dangerous",
            found=(
                "The record names a condition or a conduct that speaks against an "
                "opioid and is not addressed."
            ),
            citation=citation,
        ),
    )

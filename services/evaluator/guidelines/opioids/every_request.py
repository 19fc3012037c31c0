"""What is asked of every request for an opioid, at whatever point of treatment."""

from dataclasses import replace

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
from services.evaluator.core.prescriptions import plain, taken, words
from services.evaluator.guidelines.opioids.kinds import kinds, opioids_asked
from services.evaluator.guidelines.opioids.phases import (
    Point,
    at,
    is_tramadol,
    point_of,
)
from shared.facts import Fact

SEROTONERGIC = ANTIDEPRESSANTS | {DrugClass.MIGRAINE}


def every_request(
    *,
    citation: Citation,
    dose: Citation,
    tramadol: Citation,
    ceiling: int,
    verified: bool,
) -> tuple[Rule, ...]:
    """Return the criteria; `ceiling` is in milligrams of morphine a day."""
    return (
        amount_stated(citation),
        strength_stated(citation, classes=OPIOIDS),
        no_refills_ahead(citation),
        *kinds(citation=citation),
        _within_ceiling(dose, ceiling, verified=verified),
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
            citation=tramadol,
            applies=is_tramadol,
            verified=False,
        ),
        *_dangers(citation, tramadol),
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


def _dangers(citation: Citation, tramadol: Citation) -> tuple[Criterion, ...]:
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
            citation=tramadol,
            tolerated=True,
            applies=is_tramadol,
        ),
        _unless_tapered(citation),
        _no_pregnancy_in_a_taper(citation),
    )


def _unless_tapered(citation: Citation) -> Criterion:
    """Ask about what speaks against an opioid; to end it is what a taper is for."""
    return replace(
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
        applies=lambda inquiry: point_of(inquiry) is not Point.TAPER,
    )


def _no_pregnancy_in_a_taper(citation: Citation) -> Criterion:
    return replace(
        against(
            id="no-pregnancy-in-a-taper",
            facts=(Fact.PREGNANCY,),
            shows="nothing asks for a specialist to taper",
            found="The record names a pregnancy, in which a specialist tapers.",
            citation=citation,
        ),
        applies=at(Point.TAPER),
    )

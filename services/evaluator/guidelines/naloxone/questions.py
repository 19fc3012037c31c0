"""The guideline on naloxone as all editions have it: for opioids at risk."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drug_forms import form_needed
from services.evaluator.core.drug_pairs import asks_for
from services.evaluator.core.drugs.morphine import Taken, daily_morphine
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Evidence, Outcome
from services.evaluator.core.prescriptions import mentioned, plain, words
from services.evaluator.guidelines.naloxone import agreed
from shared.facts import Fact

DOSE_AT_RISK = 50
"""CDC guideline of 2016: reassess from 50 mg of morphine equivalent a day."""

TREATMENTS = {"naloxone": ("naloxone", *words_of(DrugClass.NALOXONE))}
FOLLOWS: dict[str, tuple[str, ...]] = {"opioid": (), "tramadol_opioid": ()}
POSITION = (
    "Naloxone is kept at hand where an opioid goes on and an overdose is likelier: at "
    "a higher dose, beside sedatives, after an overdose, or with disease of the breath"
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(citation),
        shown_by_record(
            id="opioid-goes-on",
            shows="an opioid is taken and goes on",
            known=_opioid,
            citation=citation,
            verified=False,
        ),
        _risk(citation),
        form_needed(
            special=lambda product: "evzio" in product.names,
            plain="the cheaper nasal spray",
            names=frozenset({"naloxone"}),
            citation=citation,
        ),
    )


def _opioid(inquiry: Inquiry) -> Known | None:
    """Return whether an opioid goes on: one beside it, in use, or in a taper."""
    asked = [s for s in inquiry.siblings if asks_for(s, "opioid")]
    evidence = tuple(s.request.evidence() for s in asked)
    if any(s.authorized or s.outcome is Outcome.OVERTURNED for s in asked):
        return Known(value=True, evidence=evidence)
    taper = inquiry.flag(Fact.TAPER_SCHEDULED)
    if taper and taper.value:
        return taper
    if asked:
        return Known(value=False, evidence=evidence)
    return inquiry.flag(Fact.OPIOID_IN_USE)


_RISKS = any_stated(
    Fact.HIGH_OPIOID_RISK,
    Fact.SEDATIVE_IN_USE,
    Fact.SUBSTANCE_USE_DISORDER,
    Fact.BREATHING_RISK,
)


def _risk(citation: Citation) -> Criterion:
    return Criterion(
        id="overdose-risk",
        question="Is the risk of an overdose raised?",
        shows=(
            f"the opioids come to {DOSE_AT_RISK} mg of morphine a day or more, or "
            "another risk of an overdose is named"
        ),
        citation=citation,
        ask=_ask_risk,
        verified=False,
    )


def _ask_risk(inquiry: Inquiry) -> Reply:
    daily, said = _daily(inquiry)
    if daily is not None and daily >= DOSE_AT_RISK:
        return Reply(
            answer=Answer.MET,
            reason=f"The opioids come to {daily:g} mg of morphine equivalent a day.",
            evidence=said,
        )
    known = _RISKS(inquiry)
    if known and known.value:
        return Reply(
            answer=Answer.MET,
            reason="The record names a risk of overdose.",
            evidence=known.evidence,
        )
    if daily is not None:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The opioids come to {daily:g} mg of morphine equivalent a day, below "
                f"{DOSE_AT_RISK} mg, and no other risk of overdose is named."
            ),
            evidence=said,
        )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason="The record names no risk of overdose: dose, sedative or disease.",
    )


def _daily(inquiry: Inquiry) -> tuple[float | None, tuple[Evidence, ...]]:
    stated = inquiry.count(Fact.MORPHINE_EQUIVALENT_A_DAY)
    known = inquiry.known(Fact.MORPHINE_EQUIVALENT_A_DAY)
    if stated is not None and known:
        return stated, known.evidence
    use = {
        plain(m.product): m
        for m in mentioned(inquiry, classes=OPIOIDS)
        if m.product and m.use is Use.TAKEN and m.dose().strength is not None
    }
    taken = [Taken(product=m.product, dose=m.dose()) for m in use.values() if m.product]
    return daily_morphine(taken, day=inquiry.day), words(use.values())


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return an edition."""
    return GuidelineModule(
        id=f"naloxone@{days.first.isoformat()}",
        title="Naloxone",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=FOLLOWS,
        passages=passages,
        position=POSITION,
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "50 mg of morphine a day as the dose from which naloxone is kept at hand",
            "that it falls with the opioid, and that an injector needs a reason",
        ),
    )

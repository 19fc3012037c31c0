"""The guideline on acetaminophen as all editions have it.

A first choice for mild to moderate pain, within the most a day from all sources.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_criteria import amount_stated, strength_stated
from services.evaluator.core.drugs.dose import Dose
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass, Product
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.needs import against
from services.evaluator.core.prescriptions import asked, plain, words
from services.evaluator.guidelines.acetaminophen import agreed
from shared.facts import Fact

MOST_GRAMS_A_DAY = 4
"""From labels; unverified."""
MOST_GRAMS_FOR_SOME = 3
"""In osteoarthritis and in old age; unverified."""
AGE_OF_CAUTION = 65
"""Years: older than this counts as old; unverified."""
NAME = "acetaminophen"

TREATMENTS = {"acetaminophen": (*words_of(DrugClass.ACETAMINOPHEN),)}
POSITION = (
    "The guideline has acetaminophen as a first choice for mild to moderate pain, at "
    "no more than 4 grams a day from all sources, with regard to the liver"
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(citation),
        strength_stated(citation, classes=frozenset({DrugClass.ACETAMINOPHEN})),
        _within_dose(citation),
        against(
            id="liver-not-at-risk",
            facts=(Fact.LIVER_DISEASE,),
            shows="no disease of the liver speaks against it",
            found="The record names a disease of the liver and does not address it.",
            citation=citation,
        ),
    )


def _within_dose(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        own = [grams(one.product, one.dose) for one in asked(inquiry)]
        beside = _beside(inquiry)
        known = [g for g in own if g is not None]
        if not known:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="The daily dose cannot be worked out from the request.",
            )
        others = [grams(m.product, m.dose()) or 0.0 for m in beside if m.product]
        daily = round(sum(known) + sum(others), 2)
        most, why = _most(inquiry)
        above = daily > most
        return Reply(
            answer=Answer.NOT_MET if above else Answer.MET,
            reason=(
                f"All sources come to {daily:g} grams a day, "
                f"{'above' if above else 'within'} the most of {most:g}{why}."
            ),
            evidence=(inquiry.request.evidence(), *words(beside)),
        )

    return Criterion(
        id="within-daily-dose",
        question=(
            f"Do all sources stay within {MOST_GRAMS_A_DAY} grams a day, or "
            f"{MOST_GRAMS_FOR_SOME} in osteoarthritis or beyond the age of "
            f"{AGE_OF_CAUTION}?"
        ),
        shows=f"all sources stay within {MOST_GRAMS_A_DAY} grams a day",
        names=(f"{MOST_GRAMS_FOR_SOME} grams in osteoarthritis or old age",),
        citation=citation,
        ask=ask,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def _most(inquiry: Inquiry) -> tuple[int, str]:
    """Return the most grams a day for this person, and why if they are fewer."""
    age = inquiry.count(Fact.AGE_YEARS)
    if age is not None and age > AGE_OF_CAUTION:
        return MOST_GRAMS_FOR_SOME, f" beyond the age of {AGE_OF_CAUTION}"
    if inquiry.holds(Fact.OSTEOARTHRITIS):
        return MOST_GRAMS_FOR_SOME, " in osteoarthritis"
    return MOST_GRAMS_A_DAY, ""


def _beside(inquiry: Inquiry) -> tuple[Medication, ...]:
    """Return the other drugs with acetaminophen in them that are taken."""
    found = {
        plain(m.product): m
        for m in inquiry.record.medication
        if m.product and m.use is Use.TAKEN and NAME in m.product.ingredients[1:]
    }
    return tuple(found.values())


def grams(product: Product, dose: Dose) -> float | None:
    """Return the grams of acetaminophen a day, or none where they are not known."""
    each = dose.strength if product.ingredients[0] == NAME else dose.partner
    units = dose.daily_units()
    if each is None or units is None or NAME not in product.ingredients:
        return None
    return each * units / 1000


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return an edition."""
    return GuidelineModule(
        id=f"acetaminophen@{days.first.isoformat()}",
        title="Acetaminophen",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=POSITION,
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "4 grams a day, 3 in osteoarthritis or beyond the age of 65: from labels",
        ),
    )

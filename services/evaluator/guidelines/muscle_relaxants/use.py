"""What is asked of a muscle relaxant that goes on, and of what is taken beside it."""

from dataclasses import replace

from services.evaluator.core.drug_continued import (
    function_with_it,
    is_running,
    relief_with_it,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import against
from services.evaluator.core.prescriptions import generics
from services.evaluator.guidelines.muscle_relaxants.treatments import (
    CARISOPRODOL,
    CYCLOBENZAPRINE,
    HARMFUL_TO_THE_LIVER,
    RELAXANT,
    for_spasm,
)
from shared.facts import Fact

SEROTONIN = frozenset({DrugClass.TRICYCLIC, DrugClass.SSRI, DrugClass.SNRI})


def use(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria on earlier use: relief and function, quantified.

    Spasticity is not measured by pain; there a gain in function is enough.
    """
    return (
        relief_with_it(
            main, applies=lambda inquiry: is_running(inquiry) and for_spasm(inquiry)
        ),
        function_with_it(main),
    )


def beside(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria on drugs taken beside it."""
    return (
        not_beside(
            id="second-relaxant",
            classes=frozenset({RELAXANT}),
            why="two relaxants together have no stated reason",
            fact=Fact.OTHER_DRUG_OF_CLASS_IN_USE,
            citation=main,
            verified=False,
        ),
        not_beside(
            id="benzodiazepine",
            classes=frozenset({DrugClass.BENZODIAZEPINE}),
            why="two sedatives together have no stated reason",
            citation=main,
            verified=False,
        ),
        not_beside(
            id="opioid",
            classes=OPIOIDS,
            fact=Fact.OPIOID_IN_USE,
            why="carisoprodol beside an opioid adds to sedation and abuse",
            citation=main,
            applies=lambda inquiry: CARISOPRODOL in inquiry.treatments,
            verified=False,
        ),
        not_beside(
            id="antidepressant",
            classes=SEROTONIN,
            why="cyclobenzaprine is akin to the tricyclics and adds to their effects",
            citation=main,
            applies=lambda inquiry: CYCLOBENZAPRINE in inquiry.treatments,
            verified=False,
        ),
    )


def liver(main: Citation) -> Rule:
    """Return the criterion on the liver, for the relaxants that burden it."""
    return replace(
        against(
            id="liver-not-at-risk",
            facts=(Fact.LIVER_DISEASE,),
            shows="no disease of the liver speaks against it",
            found="The record names a disease of the liver and does not address it.",
            citation=main,
        ),
        applies=_burdens_the_liver,
    )


def _burdens_the_liver(inquiry: Inquiry) -> bool:
    return not generics(inquiry).isdisjoint(HARMFUL_TO_THE_LIVER)

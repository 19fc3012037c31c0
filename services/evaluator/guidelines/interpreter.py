"""Interpreters, California Labor Code.

Covers: interpreters at medical visits.
Asks: is there a barrier of language; is the number of visits, or the visit that it
serves, stated, or another item of the case one; is an end stated.
Not coded: whether that visit is necessary; certification.
"""

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.documents import ALWAYS, Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import end_stated
from services.evaluator.core.served import visit_named
from services.evaluator.core.worked import Row, worked, worked_table
from shared.facts import Fact

TREATMENTS = {
    "interpreter": (
        "interpreter", "interpreter services", "interpreting services",
        "spanish interpreter", "certified interpreter",
        "certified spanish interpreter", "translator", "interpretation services",
        "translation services",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a Spanish-speaking person",
        OVERTURNED,
        "Certified Spanish interpreter for the orthopedic consultation",
        {Fact.LANGUAGE_BARRIER: True},
    ),
    (
        "visits that are counted",
        OVERTURNED,
        "Certified Spanish interpreter, 6 visits",
        {Fact.LANGUAGE_BARRIER: True},
    ),
    (
        "no visit is named",
        UPHELD,
        "Interpreter services",
        {Fact.LANGUAGE_BARRIER: True},
    ),
    (
        "nothing documented",
        UPHELD,
        "Certified Spanish interpreter for the orthopedic consultation",
        {},
    ),
    ("as needed", UPHELD, "Interpreter as needed", {Fact.LANGUAGE_BARRIER: True}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="visit", citation=citation),
        visit_named(unit="visit", citation=citation, beside=True),
        need(
            id="language-barrier",
            facts=(Fact.LANGUAGE_BARRIER,),
            shows="the person does not speak the language of the visit",
            silent="No barrier of language is documented.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"interpreter@{days.first}",
        title="Interpreters",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "An interpreter at treatment serves persons who do not speak the language "
            "of the visit (Labor Code section 4600(g))"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=(
            *worked_table(CASES, day=days.example),
            worked(
                "beside the visit that it serves", OVERTURNED, day=days.example,
                request="Certified Spanish interpreter",
                facts={Fact.LANGUAGE_BARRIER: True},
                siblings=("Orthopedic consultation",),
            ),
        ),
        unverified=unverified(passages),
    )  # fmt: skip


STATUTE = Passage(
    shape=Shape.OUTSIDE,
    document="California Labor Code",
    headings=("section 4600(g)",),
    verified=False,
)
MODULE = module(days=ALWAYS, passages=(STATUTE,))

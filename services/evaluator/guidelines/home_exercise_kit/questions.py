"""What all editions ask about home exercise kits.

Is simple equipment asked for, are its contents named, is there a program that it
serves. The kit for the shoulder is one that the ODG knows, whatever is in it.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, odg, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "home_exercise_kit": (
        "home exercise kit", "exercise kit", "lumbar home exercise kit",
        "shoulder home exercise kit", "knee home exercise kit",
        "home exercise equipment", "resistance bands", "theraband", "exercise ball",
        "shoulder pulley", "exercise bike", "stationary bike",
        "home exercise rehab kit", "home gym", "treadmill", "elliptical", "rehab kit",
        "home rehab kit", "exercise equipment", "theracane", "foam roller",
        "home exercise program kit", "lumbar exercise kit", "shoulder exercise kit",
        "home exercise bike", "exercise bands",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "in active rehabilitation",
        OVERTURNED,
        "Shoulder home exercise kit",
        {Fact.PHYSICAL_THERAPY_TRIED: True},
    ),
    (
        "no program",
        UPHELD,
        "Home exercise kit: resistance bands",
        {},
    ),
    (
        "contents are not named",
        UPHELD,
        "Lumbar home exercise kit",
        {Fact.HOME_EXERCISE_PROGRAM: True},
    ),
    (
        "bands for a program at home",
        OVERTURNED,
        "Lumbar home exercise kit: resistance bands and ball",
        {Fact.HOME_EXERCISE_PROGRAM: True},
    ),
    ("a bike", UPHELD, "Stationary bike", {Fact.PHYSICAL_THERAPY_TRIED: True}),
)


KITS = odg("Shoulder", "Home exercise kits")
"""What knows of kits at all; the MTUS speaks of exercise."""
_CONTENTS = Pattern(
    r"\b(?:bands?|tubing|therabands?|balls?|pulleys?|rollers?|theracane|weights?|wedge"
    r"|dumbbells?|mats?|putty|bikes?|treadmill|elliptical)\b"
)
_FITNESS = ("bike", "treadmill", "elliptical", "gym")


def _simple(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        fitness = any(word in inquiry.request.folded for word in _FITNESS)
        return Reply(
            answer=Answer.NOT_MET if fitness else Answer.MET,
            reason=(
                "Equipment for general fitness is asked for."
                if fitness
                else "Simple equipment is asked for."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="simple-equipment",
        question="Is simple equipment asked for, and not fitness equipment?",
        shows="simple equipment is asked for",
        citation=citation,
        ask=ask,
        verified=False,
    )


def _contents(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        known = "shoulder" in inquiry.request.parts
        named = _CONTENTS.search(inquiry.request.folded) is not None
        return Reply(
            answer=Answer.MET if named or known else Answer.NOT_DOCUMENTED,
            reason=(
                "The contents of the kit are named."
                if named
                else "A kit for the shoulder is one that the guideline knows."
                if known
                else "The contents of the kit are not named."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="contents-named",
        question="Are the contents of the kit named, or is it one for the shoulder?",
        shows="the contents of the kit are known",
        citation=citation,
        ask=ask,
        verified=False,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        _simple(citation),
        _contents(citation),
        need(
            id="exercise-program",
            facts=(Fact.HOME_EXERCISE_PROGRAM, Fact.PHYSICAL_THERAPY_TRIED),
            shows="there is a program of exercise that the kit serves",
            silent="No program of exercise and no instruction is documented.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"home_exercise_kit@{days.first}",
        title="Home exercise kits",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "A simple kit for exercise at home is an option where it serves an active "
            "rehabilitation; equipment for general fitness is not medical treatment"
        ),
        criteria=criteria(citation=KITS.citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )

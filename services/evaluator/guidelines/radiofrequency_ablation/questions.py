"""What all editions ask about radiofrequency ablation."""

import re
from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule, Rule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, injected, told
from services.evaluator.core.injections import (
    PERCENT_OF_ABLATION,
    PERCENT_OF_BLOCK,
    WEEKS_OF_ABLATION,
    block_relieved,
    not_radicular,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.levels import within_levels
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "radiofrequency_ablation": (
        "radiofrequency ablation", "rfa", "rhizotomy", "neurotomy", "facet neurotomy",
        "radiofrequency neurotomy", "facet rhizotomy", "radiofrequency", "64635",
        "rftc",
        "radiofrequency thermocoagulation", "radiofrequency lesioning",
        "facet denervation",
        "64633", "medial branch rhizotomy", "radiofrequency rhizotomy",
        "radio frequency ablation", "facet radiofrequency",
        "medial branch radiofrequency ablation",
        "sacroiliac joint radiofrequency ablation", "sacroiliac joint rhizotomy",
        "si joint radiofrequency ablation", "sacroiliac joint neurotomy",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WHAT = "Radiofrequency ablation"
LEVELS = 2  # ODG Low Back: two joint levels at a session. Unverified
_NOT_FACETS = re.compile(r"\b(?:sacroiliac|si joints?|knees?|genicular|pulsed)\b")

PROCEDURE = Procedure(
    name="radiofrequency_ablation",
    title="Radiofrequency ablation",
    treatments=TREATMENTS,
    position=(
        "Radiofrequency ablation is an option for axial pain after a medial branch "
        "block at the same levels relieved at least 70 percent; a repeat needs at "
        "least half the pain relieved for three months, with better function"
    ),
    request="Radiofrequency ablation L4-5 and L5-S1",
    asks=(
        injected("a medial branch block was done before", "block", "facet", "medial"),
        told(
            "block-relieved",
            Fact.BLOCK_RELIEVED,
            "a block relieved 70 percent, or an ablation half for three months",
            known=block_relieved,
            silent="The percent of relief after a block or ablation is not documented",
            verified=False,
        ),
        told(
            "function-gained",
            Fact.GAIN_AFTER_INJECTION,
            "function improved with it",
            tolerated=True,
        ),
    ),
    unverified=(
        "70 percent after a block, 50 percent for 12 weeks after an ablation",
        "at most 2 joint levels at a session",
    ),
)


def _elsewhere(inquiry: Inquiry) -> bool:
    return _NOT_FACETS.search(inquiry.request.folded) is not None


def _more(citation: Citation) -> tuple[Rule, ...]:
    """Return what is asked of the request itself, and of radicular pain."""
    return (
        not_recommended(
            what="pulsed ablation, or ablation of nerves beside those of facet joints",
            citation=citation,
            applies=_elsewhere,
        ),
        within_levels(most=LEVELS, citation=citation, of_joints=True),
        not_radicular(citation=citation, verified=False),
    )


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown = {
        Fact.INJECTION_TRIED: True,
        Fact.PERCENT_RELIEF: PERCENT_OF_BLOCK,
        Fact.GAIN_AFTER_INJECTION: True,
    }
    few = {**shown, Fact.PERCENT_RELIEF: PERCENT_OF_BLOCK - 1}
    radicular = {**shown, Fact.RADIATING_PAIN: True}
    again = {
        **shown,
        Fact.PERCENT_RELIEF: PERCENT_OF_ABLATION,
        Fact.WEEKS_OF_RELIEF: WEEKS_OF_ABLATION,
    }
    short = {**again, Fact.WEEKS_OF_RELIEF: WEEKS_OF_ABLATION - 1}
    two, three = "L4-5 and L5-S1", "L3-4, L4-5 and L5-S1"
    return tuple(
        worked(title, outcome, request=f"{what} {where}", day=day, facts=facts)
        for title, outcome, what, where, facts in (
            ("a block that relieved enough", OVERTURNED, WHAT, two, shown),
            ("a block that relieved too little", UPHELD, WHAT, two, few),
            ("half the pain for twelve weeks", OVERTURNED, WHAT, two, again),
            ("half the pain for eleven weeks", UPHELD, WHAT, two, short),
            ("three joints at once", UPHELD, WHAT, three, shown),
            ("radicular pain", UPHELD, WHAT, two, radicular),
            ("pulsed ablation", UPHELD, f"Pulsed {WHAT.lower()}", two, shown),
            ("the knee", UPHELD, WHAT, "genicular nerves", shown),
            (
                "the sacroiliac joint",
                UPHELD,
                f"Sacroiliac joint {WHAT.lower()}",
                "",
                shown,
            ),
        )
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(PROCEDURE, more=_more(passages[0].citation()))
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))

"""Functional improvement, and the words that state it.

What counts is measured gain in function (8 CCR 9792.20: activities of daily living or
work restrictions, and less dependence on care). "Better", "helping" or a lower pain
score alone is no cue: weak words leave the question undocumented.
"""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

CUES = (
    Cue(
        fact=Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        terms=(
            "functional improvement", "objective functional improvement",
            "objective improvement", "measurable improvement", "functional gain",
            "improved function", "improvement in function",
            "improvement in functioning", "improvements in function",
            "measurable/objective functional improvement",
            "returned to modified duty", "returned to full duty", "returned to work",
            "restrictions were reduced", "restrictions reduced",
            "reduced restrictions", "bdi fell", "bdi decreased", "bdi improved",
            "bai fell", "bai decreased", "phq 9 fell", "phq 9 decreased",
            "phq 9 improved", "returned to social activity",
            "quantifiable clinical change",
        ),
    ),
    Cue(
        fact=Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        terms=(
            "minimal improvement", "no significant improvement", "not beneficial",
            "remains unchanged", "no improvement", "no benefit", "without improvement",
            "denies improvement", "improvement not sustained",
        ),
        denies=True,
    ),
)  # fmt: skip

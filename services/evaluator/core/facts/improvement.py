"""Functional improvement, and the words that state it.

What counts is measured gain in function (8 CCR 9792.20: activities of daily living or
work restrictions, and less dependence on care). "Better", "helping" or a lower pain
score alone is no cue: weak words leave the question undocumented.
"""

from itertools import product

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_GAINED = (
    "improved", "increased", "improvement in", "improvements in", "increase in",
    "improving", "improved his", "improved her", "gains in", "gain in", "better",
    "significant improvement in", "significantly improved", "increased his",
    "increased her", "measurable improvement in", "objective improvement in",
    "improvement of", "measurable gains in", "progress in", "restored",
)  # fmt: skip
_FUNCTION = (
    "range of motion", "rom", "strength", "grip strength", "function", "functioning",
    "functional ability", "functional capacity", "activities of daily living", "adls",
    "walking tolerance", "sitting tolerance", "standing tolerance", "lifting tolerance",
    "cervical range of motion", "lumbar range of motion", "shoulder range of motion",
    "activity tolerance", "flexion", "mobility", "gait", "lifting capacity",
    "pain and function", "pain and functioning", "pain and range of motion",
    "range of motion and strength", "strength and range of motion", "activity level",
    "activities of daily living (adls)", "flexibility", "functional status", "motion",
    "range of motion, strength", "daily activities", "ability to perform adls",
)  # fmt: skip

CUES = (
    Cue(
        fact=Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        terms=(
            *(f"{gained} {what}" for gained, what in product(_GAINED, _FUNCTION)),
            "functional improvement", "objective functional improvement",
            "objective improvement", "measurable improvement", "functional gain",
            "functional gains", "functional progress", "improved functionally",
            "measurable/objective functional improvement", "functionally improved",
            "quantifiable improvement", "objective gains", "measurable gains",
            "range of motion improved", "range of motion has improved",
            "strength improved", "strength has improved", "function has improved",
            "function improved", "range of motion increased",
            "range of motion is improved", "strength is improved", "strength increased",
            "function is improved", "returned to modified duty",
            "returned to full duty", "returned to work", "returned to regular duty",
            "released to full duty", "released to regular duty",
            "released to modified duty", "advanced to full duty", "return to full duty",
            "restrictions were reduced", "restrictions reduced", "fewer restrictions",
            "reduced restrictions", "reduction in work restrictions",
            "decreased work restrictions", "reduction of work restrictions",
            "work restrictions have been reduced", "restrictions have been lifted",
            "able to perform adls", "able to return to work", "able to walk longer",
            "able to sit longer", "able to lift more", "able to do more",
            "able to perform more activities", "increase in activities of daily living",
            "reduced medication use", "decreased medication use",
            "reduction in medication", "bdi fell", "bdi decreased", "bdi improved",
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
            "denies improvement", "improvement not sustained", "not improved",
            "has not improved", "have not improved", "not improved much",
            "not improving", "no functional improvement", "no functional gain",
            "little improvement", "no change in function", "no objective improvement",
            "slow progress", "no relief", "did not help", "not helpful",
            "unchanged since",
        ),
        denies=True,
    ),
)  # fmt: skip

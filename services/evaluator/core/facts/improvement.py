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

_ROSE = (
    "improved", "increased", "has improved", "has increased", "have improved",
    "was improved", "is improved", "were improved", "have increased", "is increased",
    "was increased", "is improving",
)  # fmt: skip
_SCALES = ("odi", "ndi", "dash", "quickdash", "lefs", "bdi", "bai", "phq 9", "gaf")
_SCALE_MOVED = ("fell", "decreased", "improved", "has improved", "went from", "dropped")

CUES = (
    Cue(
        fact=Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        terms=(
            *(f"{gained} {what}" for gained, what in product(_GAINED, _FUNCTION)),
            *(f"{what} {rose}" for what, rose in product(_FUNCTION, _ROSE)),
            *(f"{scale} {moved}" for scale, moved in product(_SCALES, _SCALE_MOVED)),
            "can now", "is now able to", "now able to",
            "functional improvement", "objective functional improvement",
            "objective improvement", "measurable improvement", "functional gain",
            "functional gains", "functional progress", "improved functionally",
            "measurable/objective functional improvement", "functionally improved",
            "quantifiable improvement", "objective gains", "measurable gains",
            "function improved", "range of motion increased",
            "range of motion is improved", "strength is improved", "strength increased",
            "function is improved", "returned to modified duty",
            "returned to full duty", "returned to work", "returned to regular duty",
            "released to full duty", "released to regular duty",
            "released to modified duty", "advanced to full duty",
            "restrictions were reduced", "restrictions reduced", "fewer restrictions",
            "reduced restrictions", "reduction in work restrictions",
            "decreased work restrictions", "reduction of work restrictions",
            "work restrictions have been reduced", "restrictions have been lifted",
            "able to perform adls", "able to walk longer",
            "able to sit longer", "able to lift more", "able to do more",
            "able to perform more activities", "increase in activities of daily living",
            "reduced medication use", "decreased medication use",
            "reduction in medication",
            "returned to social activity",
            "quantifiable clinical change",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
        terms=(
            "minimal improvement", "no significant improvement", "not beneficial",
            "remains unchanged", "no improvement", "no benefit", "without improvement",
            "denies improvement", "improvement was not sustained",
            "improvement not sustained", "not improved", "has not improved",
            "have not improved", "not improved much", "not improving",
            "no functional improvement", "no functional gain", "little improvement",
            "no change in function", "no objective improvement", "slow progress",
            "no relief", "did not help", "not helpful", "unchanged since",
            "no change in work status", "no change in activities",
            "no measurable change", "no change in activity", "no change in adls",
            "no change in range of motion", "no functional change",
            "work status is unchanged", "work status unchanged", "no measurable gain",
            "no measurable improvement", "no objective gain", "no objective change",
            "no gain in function", "function is unchanged", "function unchanged",
        ),
        denies=True,
    ),
)  # fmt: skip

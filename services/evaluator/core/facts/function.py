"""Loss of function on examination and in daily life; the words that state them.

Not here: work (`at_work`), gains (`improvement`), and findings that point to a
nerve or a joint.
"""

from itertools import product

from services.evaluator.core.facts.record import Cue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_LESS = (
    "decreased", "limited", "restricted", "reduced", "diminished", "painful",
    "decreased and painful", "painful and decreased", "limited and painful", "loss of",
    "limited, painful", "decreased painful", "severely reduced", "severely restricted",
    "decrease in", "limitation of", "limited active", "decreased active", "impaired",
    "severely limited", "mildly decreased", "slightly decreased", "restriction of",
)  # fmt: skip
_AIMED_AT = Pattern(
    r"\b(?:goals?|aims?|objectives?|to (?:address|restore|improve|correct|reduce"
    r"|decrease|prevent|increase))\b|\bnon $"
)
_WALKS = ("ambulates", "walks", "ambulating", "walking", "ambulation")
_WITH = ("with", "w/", "using", "with the use of", "with the aid of")
_AID = (
    "a cane", "cane", "a walker", "walker", "crutches", "a crutch", "the cane",
    "a wheelchair", "a single point cane", "a front wheeled walker", "canes",
)  # fmt: skip
_MOTION = (
    "range of motion", "rom", "ranges of motion", "motion", "flexion", "extension",
    "cervical range of motion", "lumbar range of motion", "shoulder range of motion",
    "cervical and lumbar range of motion", "lumbar spine range of motion",
    "cervical spine range of motion", "knee range of motion", "mobility",
    "grip strength", "strength", "motor strength", "rotation", "abduction",
)  # fmt: skip

CUES = (
    Cue(
        fact=Fact.FUNCTIONAL_DEFICIT,
        terms=(
            *(f"{less} {motion}" for less, motion in product(_LESS, _MOTION)),
            "range of motion was decreased", "range of motion was limited",
            "range of motion is decreased", "range of motion is limited",
            "range of motion decreased", "range of motion limited", "rom decreased",
            "range of motion was restricted", "range of motion is restricted",
            "range of motion was reduced", "range of motion is reduced",
            "range of motion limitation",
            "antalgic gait", "antalgic", "limp", "limping",
            "gait disturbance", "altered gait", "abnormal gait", "slow gait",
            "muscle weakness", "weakness", "3/5", "4/5", "3+/5", "4 /5", "2/5",
            "4 out of 5", "3 out of 5", "deconditioned", "deconditioning",
            "unable to bear weight", "muscle atrophy", "difficulty walking",
            "lacks full extension", "lacks full flexion", "contracture", "4+/5",
            "4+ / 5", "4 + /5", "2+/5", "1/5", "0/5", "difficulty ambulating",
            *(" ".join(words) for words in product(_WALKS, _WITH, _AID)),
        ),
        unless=_AIMED_AT,
    ),
    Cue(
        fact=Fact.FUNCTIONAL_DEFICIT,
        terms=(
            "full range of motion", "normal range of motion", "full rom", "normal rom",
            "range of motion was full", "range of motion is full", "full motion",
            "range of motion was normal", "range of motion is normal", "normal exam",
            "range of motion within normal limits", "full active range of motion",
            "full painless range of motion", "normal physical examination",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.ACTIVITIES_LIMITED,
        terms=(
            "difficulty performing activities of daily living", "difficulty with adls",
            "difficulty performing her activities of daily living", "adls are limited",
            "difficulty performing his activities of daily living", "limited adls",
            "unable to perform activities of daily living", "unable to perform adls",
            "difficulty with activities of daily living", "difficulty sleeping",
            "interferes with activities of daily living", "functional limitation",
            "limits activities of daily living", "decreased function",
            "loss of function", "difficulty with self care", "unable to work",
            "functional loss", "significant loss of function",
            "loss of ability to function independently", "functional impairment",
            "functional decline", "functional deficit",
        ),
    ),
)  # fmt: skip

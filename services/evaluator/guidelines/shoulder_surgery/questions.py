"""What all editions ask about surgery of the shoulder."""

from dataclasses import replace

from services.evaluator.core import urgent
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Ask, Procedure, edition, seen, sign, told
from services.evaluator.core.model import Outcome
from services.evaluator.core.named import procedure_named
from services.evaluator.core.worked import worked
from shared.facts import Fact

_PLACES = (
    "shoulder", "rotator cuff", "cuff", "labral", "labrum", "ac joint", "clavicle",
    "capsular", "biceps tendon",
)  # fmt: skip
_DOINGS = (
    "debridement", "repair", "reconstruction", "resection", "stabilization",
    "excision", "release", "plication", "decompression", "arthroscopic repair",
)  # fmt: skip
TREATMENTS = {
    "shoulder_surgery": (
        *(f"{place} {doing}" for place in _PLACES for doing in _DOINGS),
        "shoulder arthroscopy", "rotator cuff repair", "subacromial decompression",
        "acromioplasty", "mumford", "distal clavicle resection",
        "distal clavicle excision", "slap repair", "labral repair", "bankart repair",
        "biceps tenodesis", "biceps tenotomy", "shoulder surgery", "capsular release",
        "shoulder arthroplasty", "shoulder replacement",
        "reverse shoulder arthroplasty", "arthroscopic rotator cuff repair", "29827",
        "29826", "arthroscopic subacromial decompression",
        "shoulder arthroscopic surgery", "subacromial decompression/acromioplasty",
        "total shoulder arthroplasty", "total shoulder replacement",
        "labral debridement", "proximal biceps tenodesis",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # Surgical Considerations: three to six months (CM17-0006797)

PROCEDURE = Procedure(
    name="shoulder_surgery",
    title="Surgery of the shoulder",
    treatments=TREATMENTS,
    position=(
        "Surgery of the shoulder may be considered for red flags, or where activity "
        "has been limited for months, three to six months of care including exercise "
        "have failed, and imaging shows a lesion that agrees with the examination and "
        "would benefit; an acute full tear of the cuff with weakness need not wait"
    ),
    request="Right shoulder arthroscopy with rotator cuff repair",
    asks=(
        seen(
            frozenset({Shows.TEAR, Shows.DEGENERATION}),
            "shoulder",
            "a study shows a lesion of the shoulder",
            verified=True,  # the Washington list (W5)
        ),
        sign(
            frozenset(
                {
                    Sign.IMPINGEMENT,
                    Sign.LABRUM_OR_BICEPS,
                    Sign.SHOULDER_INSTABILITY,
                    Sign.ACROMIOCLAVICULAR,
                    Sign.MOTOR,
                }
            ),
            "shoulder",
            "an examination found signs of that lesion",
            verified=True,  # the Washington list (W5)
        ),
        told(
            "limits-life",
            Fact.ACTIVITIES_LIMITED,
            "there is pain at night, or a loss of function",
            known=any_stated(
                Fact.ACTIVITIES_LIMITED, Fact.NIGHT_PAIN, Fact.FUNCTIONAL_DEFICIT
            ),
            tolerated=True,
            verified=True,  # CM17-0006797
        ),
    ),
    weeks=WEEKS_OF_CARE,
    weeks_sourced=True,
    urgent=Ask(
        id="acute-full-tear",
        fact=Fact.RED_FLAG,
        shows="a full tear of the cuff goes with loss of strength",
        silent="No full tear of the cuff with loss of strength is documented",
        known=urgent.full_tear_with_weakness,
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    named = procedure_named(citation=passages[0].citation())
    made = edition(replace(PROCEDURE, more=(named,)), days=days, passages=passages)
    unnamed = worked(
        "no procedure is named",
        Outcome.UPHELD,
        request="Right shoulder arthroscopy",
        day=days.example,
        facts={
            Fact.LESION_ON_IMAGING: True,
            Fact.PROVOCATIVE_TEST_POSITIVE: True,
            Fact.ACTIVE_CARE_FAILED: True,
        },
    )
    return replace(made, worked_cases=(*made.worked_cases, unnamed))

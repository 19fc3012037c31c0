"""Loss of function on examination, and how work stands; the words that state them.

Not here: gains (`improvement`), and findings that point to a nerve or a joint.
"""

from itertools import product

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_LESS = (
    "decreased", "limited", "restricted", "reduced", "diminished", "painful",
    "decreased and painful", "painful and decreased", "limited and painful", "loss of",
    "limited, painful", "decreased painful", "severely reduced", "severely restricted",
    "decrease in", "limitation of", "limited active", "decreased active", "impaired",
    "severely limited", "mildly decreased", "slightly decreased", "restriction of",
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
            "lacks full extension", "lacks full flexion", "contracture",
        ),
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
    Cue(
        fact=Fact.WORKING,
        terms=(
            "working", "modified duty", "modified work", "light duty", "regular duty",
            "full duty", "working full duty", "return to work", "returned to work",
            "working with restrictions", "continues to work", "restricted duty",
            "currently working", "still working", "regular work", "works her usual job",
            "works his usual job", "works full time", "works part time", "works as a",
            "works as an", "back at work", "back to work", "went back to modified",
            "works without restrictions", "continues working", "remains at work",
            "continues at his", "continues at her", "remains employed", "still works",
            "continues in his job", "continues in her job", "continues on modified",
            "stays at work", "on the job", "has kept working", "keeps working",
        ),
    ),
    Cue(
        fact=Fact.WORKING,
        terms=(
            "off work", "off of work", "temporarily totally disabled", "not working",
            "total temporary disability", "temporary total disability", "ttd",
            "has not returned to work", "remain off work", "unable to work", "retired",
            "temporarily and totally disabled", "totally temporarily disabled",
            "temporary and totally disabled", "not returned to work", "terminated",
            "no longer working", "permanently disabled", "unemployed",
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.RETURN_TO_WORK_FAILED,
        terms=(
            "failed return to work", "unsuccessful return to work",
            "failed attempt to return to work", "failed attempts to return to work",
            "attempted to return to work", "attempt to return to work failed",
            "failed modified duty", "unable to tolerate modified duty",
            "could not tolerate modified duty", "prior unsuccessful return to work",
            "modified duty attempt failed", "unable to perform modified duty",
            "conflicting medical reporting", "conflicting medical opinions",
            "conflicting restrictions", "conflicting opinions on restrictions",
        ),
    ),
    Cue(
        fact=Fact.NEAR_MAXIMUM_IMPROVEMENT,
        terms=(
            "maximum medical improvement", "maximal medical improvement", "near mmi",
            "close to mmi", "at mmi", "permanent and stationary", "plateau",
            "plateaued", "reached a plateau", "plateau in therapy",
            "plateau in physical therapy", "entry to work hardening",
            "admission to a work hardening program", "mmi",
        ),
    ),
    Cue(
        fact=Fact.JOB_TO_RETURN_TO,
        terms=(
            "job available", "job is available", "job to return to",
            "return to work plan", "employer will accommodate", "employer has agreed",
            "return to work goal", "heavy job", "job description",
            "physical job demands", "job demands", "medium to heavy",
            "heavy physical demand", "physical demand level",
            "job requires heavy lifting", "heavy lifting required",
            "written return to work plan",
        ),
    ),
)  # fmt: skip

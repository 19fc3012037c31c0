"""How work stands: working or not, tried in vain, plateaued, a job to go back to.

Not here: loss of function (`function`), ways to tell that need a pattern
(`work_phrases`), and gains (`improvement`).
"""

from services.evaluator.core.facts.record import Cue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_ALLOWED = Pattern(
    r"\b(?:may|can|could|able to|ready to|unable to|cannot|until|before|in order to"
    r"|wants to|wishes to|attempt\w*(?: to)?|tried to|try to|trial of|prior to"
    r"|(?:not|n't)(?: yet)? (?:be )?(?:return\w*|released|back|cleared|available))"
    r"(?: (?:try|return|go|be|get|back|to|resume|perform|his|her|the|released|a|do"
    r"|for|of))* ?$"
    r"|\b(?:prior|previously|before the injury|at the time of|when|while"
    r"|worked|used to|provid\w+|given|offer\w*)\b(?: \w{1,14}){0,4} ?$"
)
"""Words that make work something allowed, tried or past, and not what goes on."""
_BEFORE_NOW = Pattern(
    r"\b(?:previously|initially|formerly)(?: (?:on|placed|was|had|been))* ?$"
)
_NOT_YET = Pattern(r"\b(?:until|before|prior to|toward|towards|when|once)\b[^,]*$")

CUES = (
    Cue(
        fact=Fact.WORKING,
        terms=(
            "working", "modified duty", "modified work", "light duty", "regular duty",
            "full duty", "working full duty", "returned to work", "regular duties",
            "full duties", "usual duties", "modified duties", "light duties",
            "working with restrictions", "continues to work", "restricted duty",
            "currently working", "still working", "regular work", "works her usual job",
            "works his usual job", "works full time", "works part time", "works as a",
            "works as an", "back at work", "back to work", "went back to modified",
            "continue her usual work",
            "continue his usual work", "continues his usual", "continues her usual",
            "doing his usual work", "doing her usual work",
            "works without restrictions", "continues working", "remains at work",
            "continues at his", "continues at her", "remains employed", "still works",
            "continues in his job", "continues in her job", "continues on modified",
            "stays at work", "on the job", "has kept working", "keeps working",
        ),
        event=True,
        unless=_ALLOWED,
    ),
    Cue(
        fact=Fact.WORKING,
        terms=(
            "off work", "off of work", "temporarily totally disabled", "not working",
            "total temporary disability", "temporary total disability", "ttd",
            "has not returned to work", "remain off work", "unable to work", "retired",
            "temporarily and totally disabled", "totally temporarily disabled",
            "temporary and totally disabled", "not returned to work", "terminated",
            "no longer working", "permanently disabled", "unemployed", "laid off",
            "not been employed", "has not worked", "have not worked", "out of work",
            "total disability", "not been working", "not back at work", "let go",
            "not employed", "hasn't worked", "does not work", "did not return to work",
            "on disability", "not gone back to work", "not been back to work",
        ),
        event=True,
        denies=True,
        unless=_BEFORE_NOW,
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
            "admission to a work hardening program", "mmi", "p&s", "p & s", "p and s",
            "permanent & stationary", "maximal improvement", "maximum improvement",
        ),
        event=True,
        unless=_NOT_YET,
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
            "written return to work plan", "job to go back to", "job to return",
            "position to return to", "modified position is available",
            "employer can accommodate", "employer is able to accommodate",
            "offered a modified position", "offered modified duty",
            "offered him modified duty", "offered her modified duty",
            "modified duty is available", "modified work is available",
        ),
    ),
)  # fmt: skip

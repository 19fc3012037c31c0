"""What all editions ask about lumbar epidural steroid injections."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.epidural import Epidural
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation
from services.evaluator.guidelines.lumbar_epidural import agreed

TREATMENTS = {
    "lumbar_epidural_injection": (),
    "epidural_injection": (
        "epidural steroid injection", "epidural injection", "esi", "lesi", "tfesi",
        "transforaminal epidural steroid injection", "transforaminal epidural",
        "transforaminal epidural injection", "interlaminar epidural", "caudal epidural",
        "epidural", "selective nerve root block", "snrb", "nerve root block",
        "lumbar epidural steroid injection", "transforaminal injection", "62323",
        "interlaminar epidural steroid injection", "caudal epidural steroid injection",
        "translaminar epidural steroid injection", "64483", "esis",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # unverified: ODG asks for failure, not for weeks
LEVELS = 2  # CPMTG p. 46: two roots by transforaminal blocks. Unverified
INTERLAMINAR_LEVELS = 1  # CPMTG p. 46: one at a session. Unverified
PERCENT_OF_RELIEF = 50  # CPMTG p. 46: 50 percent, for a repeat. Unverified
WEEKS_OF_RELIEF = 6  # CPMTG p. 46: six to eight weeks, for a repeat. Unverified
EPIDURAL = Epidural(
    spine="lumbar",
    levels=LEVELS,
    interlaminar_levels=INTERLAMINAR_LEVELS,
    weeks_of_care=WEEKS_OF_CARE,
    percent_of_relief=PERCENT_OF_RELIEF,
    weeks_of_relief=WEEKS_OF_RELIEF,
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        *EPIDURAL.levels_asked(citation=citation),
        *EPIDURAL.reasons_asked(citation=citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"lumbar_epidural@{days.first}",
        title="Lumbar epidural steroid injections",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Epidural steroid injections are an option for the short term treatment of "
            "radicular pain: radiculopathy must be documented on examination and "
            "confirmed by imaging or electrodiagnostic tests, and must not have "
            "responded to exercise, physical methods and drugs. They bring no lasting "
            "gain in function by themselves. A repeat needs at least half the pain "
            "relieved for six to eight weeks, with better function"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "the numbers of levels, weeks and percent: those of page 46 of 2009",
        ),
    )

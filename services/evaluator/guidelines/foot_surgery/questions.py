"""What all editions ask about surgery of the ankle and foot."""

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import SYMPTOMS, Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Ask, Procedure, edition, seen, sign
from shared.facts import Fact

_PLACES = (
    "ankle", "foot", "plantar fascia", "peroneal", "achilles", "tarsal tunnel",
    "neuroma", "bunion", "toe", "posterior tibial", "heel",
)  # fmt: skip
_DOINGS = (
    "debridement", "repair", "reconstruction", "excision", "release", "decompression",
    "stabilization", "correction", "exploration", "fusion", "osteotomy",
)  # fmt: skip
TREATMENTS = {
    "foot_surgery": (
        *(f"{place} {doing}" for place in _PLACES for doing in _DOINGS),
        "ankle arthroscopy", "ankle ligament reconstruction", "brostrom",
        "plantar fasciotomy", "plantar fascia release", "bunionectomy",
        "hammertoe correction", "tarsal tunnel release", "neuroma excision",
        "ankle fusion", "achilles repair", "foot surgery", "ankle surgery",
        "achilles tendon repair", "subtalar fusion", "lateral ankle reconstruction",
        "neurectomy", "hammer toe repair", "peroneal tendon repair",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # Surgical Considerations: more than one month. Unverified

PROCEDURE = Procedure(
    name="foot_surgery",
    title="Surgery of the ankle and foot",
    treatments=TREATMENTS,
    position=(
        "Surgery of the ankle and foot may be considered where activity has been "
        "limited for more than a month, exercise has failed, and imaging shows a "
        "lesion that agrees with the examination; a ruptured Achilles tendon need not "
        "wait"
    ),
    request="Right ankle arthroscopy",
    asks=(
        seen(
            frozenset({Shows.TEAR, Shows.DEGENERATION, Shows.FRACTURE}),
            "foot",
            "a study shows the lesion",
        ),
        sign(
            frozenset(Sign) - SYMPTOMS,
            "foot",
            "an examination found signs of that lesion",
        ),
    ),
    weeks=WEEKS_OF_CARE,
    urgent=Ask(
        id="tendon-ruptured",
        fact=Fact.SUSPECTED_LESION,
        shows="a tendon is ruptured",
        silent="No ruptured tendon is documented",
        known=lambda inquiry: bodily.suspected(
            inquiry, frozenset({Lesion.TENDON_RUPTURE}), region="foot"
        ),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)

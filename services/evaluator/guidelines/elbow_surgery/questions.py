"""What all editions ask about surgery of the elbow."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, seen, sign
from shared.facts import Fact

_PLACES = (
    "elbow", "epicondyle", "lateral epicondyle", "medial epicondyle", "ulnar nerve",
    "cubital tunnel", "radial tunnel", "common extensor", "extensor origin",
    "distal biceps", "olecranon",
)  # fmt: skip
_DOINGS = (
    "debridement", "repair", "release", "decompression", "transposition", "excision",
    "debridement and repair", "reconstruction", "exploration",
)  # fmt: skip
TREATMENTS = {
    "elbow_surgery": (
        *(f"{place} {doing}" for place in _PLACES for doing in _DOINGS),
        "cubital tunnel release", "ulnar nerve transposition", "epicondylar release",
        "lateral epicondyle release", "elbow arthroscopy", "ulnar nerve decompression",
        "distal biceps repair", "elbow surgery", "64718", "epicondylectomy",
        "lateral epicondylitis release", "radial tunnel release", "ulnar nerve release",
        "tennis elbow release", "biceps tendon repair",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # Surgical Considerations: three to six months. Unverified

PROCEDURE = Procedure(
    name="elbow_surgery",
    title="Surgery of the elbow",
    treatments=TREATMENTS,
    position=(
        "Surgery of the elbow is for a clear lesion, or a nerve entrapment proven by "
        "conduction tests, after three to six months of several kinds of care; a "
        "ruptured biceps tendon need not wait"
    ),
    request="Right cubital tunnel release",
    asks=(
        sign(
            frozenset({Sign.ULNAR_NERVE, Sign.MEDIAN_NERVE, Sign.MOTOR, Sign.SENSORY}),
            "upper",
            "an examination found signs of the lesion",
        ),
        seen(
            frozenset({Shows.NEUROPATHY, Shows.TEAR}),
            "upper",
            "a study proves the lesion",
            kinds=(Kind.ELECTRODIAGNOSTIC, Kind.MRI, Kind.ULTRASOUND),
            fact=Fact.LESION_ON_IMAGING,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)

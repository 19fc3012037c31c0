"""What all editions ask about arthroscopic surgery of the knee."""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, seen, sign
from services.evaluator.core.model import Outcome
from services.evaluator.core.named import procedure_named
from services.evaluator.core.worked import worked
from shared.facts import Fact

_PLACES = (
    "knee", "meniscal", "meniscus", "patellar", "acl", "mpfl", "patella", "chondral",
    "plica",
)  # fmt: skip
_DOINGS = (
    "debridement", "repair", "reconstruction", "excision", "transplant",
    "realignment", "stabilization", "synovectomy", "arthroscopic debridement",
    "arthroscopic surgery", "resection",
)  # fmt: skip
TREATMENTS = {
    "knee_surgery": (
        *(f"{place} {doing}" for place in _PLACES for doing in _DOINGS),
        "knee arthroscopy", "meniscectomy", "medial meniscectomy", "meniscal repair",
        "meniscus repair", "acl reconstruction",
        "anterior cruciate ligament reconstruction", "chondroplasty", "lateral release",
        "microfracture", "knee surgery", "knee arthroscopic surgery",
        "partial meniscectomy", "arthroscopy of the knee", "29881", "29880", "29888",
        "mpfl reconstruction", "partial medial meniscectomy",
        "partial lateral meniscectomy", "arthroscopic meniscectomy", "arthroscopy knee",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # Surgical Considerations: more than one month (CM16-0243453)

PROCEDURE = Procedure(
    name="knee_surgery",
    title="Arthroscopic surgery of the knee",
    treatments=TREATMENTS,
    position=(
        "Surgery of the knee may be considered where activity has been limited for "
        "more than a month, exercise has failed to restore motion and strength, and "
        "imaging shows a lesion that agrees with the examination; the course and "
        "effect of therapy must be documented"
    ),
    request="Right knee arthroscopy with medial meniscectomy",
    asks=(
        seen(
            frozenset({Shows.TEAR}),
            "knee",
            "a study shows a tear in the knee",
            verified=True,  # CM17-0002892
        ),
        sign(
            frozenset({Sign.MENISCUS, Sign.LIGAMENT, Sign.MECHANICAL}),
            "knee",
            "an examination found signs of that tear",
        ),
    ),
    weeks=WEEKS_OF_CARE,
    weeks_sourced=True,
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    named = procedure_named(
        citation=passages[0].citation(), verified=True
    )  # CM17-0015957
    made = edition(replace(PROCEDURE, more=(named,)), days=days, passages=passages)
    unnamed = worked(
        "no procedure is named",
        Outcome.UPHELD,
        request="Arthroscopy of the right knee",
        day=days.example,
        facts={
            Fact.LESION_ON_IMAGING: True,
            Fact.PROVOCATIVE_TEST_POSITIVE: True,
            Fact.ACTIVE_CARE_FAILED: True,
        },
    )
    return replace(made, worked_cases=(*made.worked_cases, unnamed))

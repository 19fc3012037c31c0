"""The guideline on opioids as all editions have it; places and ceilings are their own.

What is asked depends on the point of treatment: acute pain, after a surgery, the start
of a trial, maintenance, a taper. Tramadol is an opioid like the others.
"""

from dataclasses import dataclass

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.guideline import GuidelineModule, Note, WorkedCase
from services.evaluator.core.prescriptions import words_for
from services.evaluator.core.surgical import SURGERIES
from services.evaluator.guidelines.opioids import agreed, agreed_kinds
from services.evaluator.guidelines.opioids.every_request import every_request
from services.evaluator.guidelines.opioids.long_use import long_use
from services.evaluator.guidelines.opioids.phases import TRAMADOL, is_postoperative
from services.evaluator.guidelines.opioids.short_use import short_use

OF_TRAMADOL = tuple(
    words
    for drug_class in (DrugClass.OPIOID_SHORT, DrugClass.OPIOID_LONG)
    for words in words_for(drug_class, "tramadol", "tramadol/acetaminophen")
)
TREATMENTS = {
    "opioid": (
        "opioid", "opioid medication", "opiate", "narcotic", "narcotic medication",
        "narcotic pain medication", "opioid analgesic", "opioid therapy",
        *(words for words in words_of(*sorted(OPIOIDS)) if words not in OF_TRAMADOL),
    ),
    TRAMADOL: OF_TRAMADOL,
}  # fmt: skip
WEANING = Note(
    text=(
        "This decision addresses the medical necessity of opioids as they have been "
        "prescribed to this injured worker. This medical necessity decision should not "
        "be interpreted as a recommendation to stop long-term opioids abruptly and the "
        "injured worker is advised to speak with their treating physician. The "
        "treating physician and the injured worker are advised to consult the MTUS "
        'Opioids Treatment Guidelines ("Tapering opioids"), and if necessary, other '
        "relevant guidelines, regarding the most appropriate method for weaning and "
        "terminating opioids for this injured worker."
    ),
    applies=lambda inquiry: not is_postoperative(inquiry),
)
POSITION = (
    "The guideline on opioids keeps them for severe acute pain, for a short time after "
    "a surgery, and for chronic pain where other treatment failed; use goes on only "
    "with measured relief and gains in function, under monitoring"
)


FILL = Passage(
    shape=Shape.OUTSIDE,
    document="CDC Guideline for Prescribing Opioids for Chronic Pain",
    edition="2016",
    headings=("recommendation 6",),
)
"""On acute pain; the MTUS names no days of its own that were at hand."""
UNVERIFIED_NUMBERS = (
    "14 days in all for acute pain, 30 after a surgery, within 90 of it, 60 of a "
    "trial, and 30 percent of relief: read from letters, not from the text; 6 months "
    "between tests of urine, as the text of 2016 says of the tests; 2 weeks in which "
    "no other drug must have failed; how many tablets a day are usual"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where an edition speaks of each point of treatment."""

    acute: Passage
    postoperative: Passage
    start: Passage
    function: Passage
    monitoring: Passage
    taper: Passage
    dose: Passage
    tramadol: Passage

    def others(self) -> tuple[Passage, ...]:
        """Return the passages that a letter does not print."""
        return (
            self.acute,
            self.postoperative,
            self.start,
            self.dose,
            self.tramadol,
            self.taper,
        )


def module(
    *,
    days: Days,
    places: Places,
    printed: tuple[Passage, ...],
    ceiling: int,
    ceiling_verified: bool = False,
    note: Note | None,
    fill: Passage | None = FILL,
    also_unverified: tuple[str, ...] = (),
) -> GuidelineModule:
    """Return an edition; `printed` are the passages that a letter cites.

    `fill` is where the days of one fill for acute pain stand, if anywhere.
    """
    function = places.function.citation()
    return GuidelineModule(
        id=f"opioids@{days.first.isoformat()}",
        title="Opioids",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=printed,
        position=POSITION,
        criteria=(
            *every_request(
                citation=function,
                dose=places.dose.citation(),
                tramadol=places.tramadol.citation(),
                ceiling=ceiling,
                verified=ceiling_verified,
            ),
            *short_use(
                acute=places.acute.citation(),
                postoperative=places.postoperative.citation(),
                fill=fill.citation() if fill else None,
            ),
            *long_use(
                start=places.start.citation(),
                function=function,
                monitoring=places.monitoring.citation(),
                taper=places.taper.citation(),
            ),
        ),
        worked_cases=_agreed(days, ceiling=ceiling, by_fill=fill is not None),
        note_when_upheld=note,
        unverified=(
            *dict.fromkeys(unverified((*printed, *places.others()))),
            UNVERIFIED_NUMBERS,
            *also_unverified,
        ),
    )


def _agreed(days: Days, *, ceiling: int, by_fill: bool) -> tuple[WorkedCase, ...]:
    day = days.example
    return (
        *agreed.worked_cases(day, ceiling=ceiling, by_fill=by_fill),
        *agreed_kinds.worked_cases(day),
    )

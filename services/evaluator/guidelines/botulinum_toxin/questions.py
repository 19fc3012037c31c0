"""What all editions ask about botulinum toxin."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "botulinum_toxin": (
        "botulinum toxin", "botox", "botox injection", "myobloc", "dysport", "xeomin",
        "onabotulinumtoxina", "botulinum toxin injection", "chemodenervation",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="botulinum_toxin",
    title="Botulinum toxin",
    treatments=TREATMENTS,
    position=(
        "Botulinum toxin is recommended for cervical dystonia and spasticity, and not "
        "for tension headache, neck pain, myofascial pain or trigger points"
    ),
    request="Botox injection 200 units",
    asks=(
        told(
            "dystonia-or-spasticity",
            Fact.DYSTONIA_OR_SPASTICITY,
            "there is cervical dystonia, spasticity or chronic migraine",
            silent="No dystonia, spasticity or chronic migraine is documented",
            verified=False,
        ),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)

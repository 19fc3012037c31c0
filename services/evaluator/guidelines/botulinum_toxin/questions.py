"""What all editions ask about botulinum toxin."""

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.drugs.product import ANTIDEPRESSANTS, DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Ask, Procedure, edition, told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.prescriptions import failed, plain, words
from shared.facts import Fact

TREATMENTS = {
    "botulinum_toxin": (
        "botulinum toxin", "botox", "botox injection", "myobloc", "dysport", "xeomin",
        "onabotulinumtoxina", "botulinum toxin injection", "chemodenervation",
    ),
}  # fmt: skip

PREVENTIVES = ANTIDEPRESSANTS | {DrugClass.ANTIEPILEPTIC}
FEWEST_PREVENTIVES = 3  # ODG Head, botulinum toxin for chronic migraine. Unverified


def _preventives_failed(inquiry: Inquiry) -> Known | None:
    """Return whether three drugs that prevent migraine were tried in vain."""
    if stated := bodily.in_fields(inquiry, Fact.FIRST_LINE_DRUG_FAILED):
        return stated
    tried = failed(inquiry, classes=PREVENTIVES)
    names = {plain(one.product) for one in tried if one.product}
    if len(names) >= FEWEST_PREVENTIVES:
        return Known(value=True, evidence=words(tried))
    return None


PROCEDURE = Procedure(
    name="botulinum_toxin",
    title="Botulinum toxin",
    treatments=TREATMENTS,
    position=(
        "Botulinum toxin is recommended for cervical dystonia and spasticity, and not "
        "for tension headache, neck pain, myofascial pain or trigger points; for "
        "chronic migraine the ODG supports it once three preventive drugs failed"
    ),
    request="Botox injection 200 units",
    asks=(
        told(
            "chronic-migraine",
            Fact.MIGRAINE,
            "there is chronic migraine",
            silent="No dystonia, spasticity or chronic migraine is documented",
            verified=False,
        ),
        told(
            "preventives-failed",
            Fact.FIRST_LINE_DRUG_FAILED,
            "three drugs that prevent migraine failed",
            silent="It is not documented that three drugs that prevent migraine failed",
            known=_preventives_failed,
            verified=False,
        ),
    ),
    urgent=Ask(
        id="dystonia-or-spasticity",
        fact=Fact.DYSTONIA_OR_SPASTICITY,
        shows="there is cervical dystonia or spasticity",
        silent="No dystonia or spasticity is documented",
        verified=False,
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)

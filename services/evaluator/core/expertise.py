"""What asks for a specialist: a lesion seen, strength lost, or a sign of the brain.

Weaker than what surgery asks for: a consultation is for the question, not the answer.
Not here: facts that are stated in words of their own (`needs`).
"""

from collections.abc import Callable, Iterable

from services.evaluator.core import bodily
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion, read_lesions
from services.evaluator.core.facts.places import Place
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.studies import read_studies
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Evidence
from services.evaluator.core.regions import LOWER_LIMB, UPPER_LIMB
from shared.facts import Fact

_LESIONS = frozenset(
    {Shows.NERVE, Shows.TEAR, Shows.FRACTURE, Shows.INSTABILITY, Shows.NEUROPATHY}
)
_STRENGTH = frozenset({Sign.MOTOR, Sign.CORD})
_LIMBS = (UPPER_LIMB, LOWER_LIMB)


def expertise_asked(*facts: Fact) -> Callable[[Inquiry], Known | None]:
    """Return what asks for one of the facts, or for a finding that needs a specialist.

    Findings count in the limb that the request is about, if it names a part.
    """
    told = any_stated(*facts)

    def known(inquiry: Inquiry) -> Known | None:
        stated = told(inquiry)
        if stated and stated.value:
            return stated
        found = tuple(_findings(inquiry))
        return bodily.from_words(found, value=True) if found else stated

    return known


def _findings(inquiry: Inquiry) -> Iterable[Evidence]:
    text = inquiry.case.summary
    for study in read_studies(text):
        if study.done and study.shows & _LESIONS and _there(inquiry, study.place):
            yield study.evidence
    for found in read_exam(text):
        lost = found.present and found.objective and found.sign in _STRENGTH
        if lost and _there(inquiry, found.place):
            yield found.evidence
    for named in read_lesions(text):
        if named.lesion is Lesion.BRAIN_SIGN and named.present:
            yield named.evidence


def _there(inquiry: Inquiry, place: Place) -> bool:
    asked = inquiry.request.parts
    if not asked or not place.parts:
        return True
    return any(asked & limb and place.parts & limb for limb in _LIMBS) or bool(
        asked & place.parts
    )

"""What asks for a specialist: a lesion seen, strength lost, or a sign of the brain.

Weaker than what surgery asks for: a consultation is for the question, not the answer.
Not here: facts that are stated in words of their own (`needs`).
"""

from collections.abc import Callable, Iterable, Iterator

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
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern, Rare
from services.evaluator.core.regions import LOWER_LIMB, UPPER_LIMB
from shared.facts import Fact

_LESIONS = frozenset(
    {Shows.NERVE, Shows.TEAR, Shows.FRACTURE, Shows.INSTABILITY, Shows.NEUROPATHY}
)
_STRENGTH = frozenset({Sign.MOTOR, Sign.CORD})
MOST_ALONE = 120  # CPMTG p. 86: mg of morphine a day; more with advice. Unverified
_DOSE = Rare(
    r"\b(\d{2,4}) ?(?:mg )?(?:of )?(?:med\b|mme|meq|morphine equiv)"
    r"|\b(?:med|mme|morphine equivalent(?: daily)? dos\w{1,3})"
    r"(?: (?:is|of|at|was|about))?[:=]? ?(\d{2,4})\b",
    needs=("med", "mme", "meq", "morphine equiv"),
)
_ASKED_ABOUT = (
    (
        Pattern(r"\b(?:gastro\w*|gi|internal medicine|internist)\b"),
        (Fact.GASTROINTESTINAL_SYMPTOMS, Fact.GASTROINTESTINAL_RISK),
    ),
    (Pattern(r"\bgeneral surg\w*\b"), (Fact.HERNIA_FOUND,)),
)
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
    yield from _high_dose(inquiry, text)
    yield from _of_the_specialty(inquiry)
    for study in read_studies(text):
        if study.done and study.shows & _LESIONS and _there(inquiry, study.place):
            yield study.evidence
    for found in read_exam(text):
        lost = found.present and found.objective and found.sign in _STRENGTH
        if lost and _there(inquiry, found.place):
            yield found.evidence
    for named in read_lesions(text):
        if named.lesion in _of_the_brain(inquiry) and named.present:
            yield named.evidence


def _of_the_specialty(inquiry: Inquiry) -> Iterable[Evidence]:
    """Return the words that state what only this specialty is asked about."""
    for pattern, facts in _ASKED_ABOUT:
        if pattern.search(inquiry.request.folded):
            stated = any_stated(*facts)(inquiry)
            return stated.evidence if stated and stated.value else ()
    return ()


def _of_the_brain(inquiry: Inquiry) -> frozenset[Lesion]:
    """Return the signs of the brain that ask for this specialist."""
    if "neuro" in inquiry.request.folded:
        return frozenset({Lesion.BRAIN_SIGN, Lesion.BRAIN_TRAUMA_SIGN})
    return frozenset({Lesion.BRAIN_SIGN})


def _high_dose(inquiry: Inquiry, text: str) -> Iterator[Evidence]:
    """Yield a dose of opioids that asks for the advice of one who treats pain."""
    if "pain" not in inquiry.request.folded:
        return
    for dose in _DOSE.finditer(fold(text)):
        if int(dose[1] or dose[2]) > MOST_ALONE:
            start, end = dose.span()
            yield Evidence(text=text[start:end], source="summary", start=start, end=end)


def _there(inquiry: Inquiry, place: Place) -> bool:
    asked = inquiry.request.parts
    if not asked or not place.parts:
        return True
    return any(asked & limb and place.parts & limb for limb in _LIMBS) or bool(
        asked & place.parts
    )

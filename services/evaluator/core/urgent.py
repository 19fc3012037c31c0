"""What cannot wait: red flags of the spine, of the brain, and a full cuff tear.

Not here: findings and studies at a place in general (`bodily`).
"""

from services.evaluator.core import bodily
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion, Named, read_lesions
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Kind
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_GENERAL = frozenset({Lesion.TUMOR, Lesion.INFECTION})
_SPINAL_FLAGS = _GENERAL | {Lesion.FRACTURE, Lesion.DISLOCATION, Lesion.CORD}
SIGNS_OF_THE_CORD = 2
_FULL_TEAR = Pattern(
    r"(?<!almost )(?<!near )(?<!nearly )\b(?:full thickness|complete|massive)"
    r"(?: \w{1,16}){0,3} (?:tear|rupture)"
)
_ACUTE_TEAR = Pattern(r"\b(?:acute|massive|full thickness|complete|traumatic|large)\b")
_CUFF_SIGNS = frozenset({Sign.MOTOR})


def red_flag(inquiry: Inquiry, *, spine: str) -> Known | None:
    """Return whether the record names a red flag for the spinal region."""
    parts = bodily.REGION[spine] | {"spine"}
    named = [
        n
        for n in read_lesions(inquiry.case.summary)
        if n.lesion in _SPINAL_FLAGS and _flags(n, parts, spine)
    ]
    return (
        bodily.in_fields(inquiry, Fact.RED_FLAG)
        or bodily.found_there(named)
        or _cord(inquiry, spine)
    )


def _cord(inquiry: Inquiry, spine: str) -> Known | None:
    """Return that an examination found the cord affected: by two signs at least.

    One alone, such as brisk reflexes, may be nothing.
    """
    if spine == "lumbar":
        return None
    found = [
        sign
        for sign in read_exam(inquiry.case.summary)
        if sign.sign is Sign.CORD and sign.present and sign.objective
    ]
    words = tuple(dict.fromkeys(sign.evidence for sign in found))
    if len(words) < SIGNS_OF_THE_CORD:
        return None
    return bodily.from_words(words, value=True)


def brain(inquiry: Inquiry, lesion: Lesion, *, fact: Fact) -> Known | None:
    """Return whether the record names a sign of an injury of the brain."""
    named = [n for n in read_lesions(inquiry.case.summary) if n.lesion is lesion]
    if stated := bodily.in_fields(inquiry, fact):
        return stated
    if found := bodily.found_there(named):
        return found
    return (
        bodily.from_words([n.evidence for n in named], value=False) if named else None
    )


def full_tear_with_weakness(inquiry: Inquiry) -> Known | None:
    """Return whether a study shows a full cuff tear and strength is lost there."""
    weak = bodily.signs(
        inquiry, frozenset({Sign.MOTOR}), region="shoulder", fact=Fact.RED_FLAG
    )
    if stated := bodily.in_fields(inquiry, Fact.RED_FLAG):
        return stated
    done = bodily.studies(inquiry, (Kind.MRI, Kind.ULTRASOUND), region="shoulder")
    full = [s.evidence for s in done if _FULL_TEAR.search(fold(s.evidence.text))]
    if full and weak and weak.value:
        return bodily.from_words((*full, *weak.evidence), value=True)
    return None


def acute_tear_suspected(inquiry: Inquiry) -> Known | None:
    """Return whether a full or traumatic cuff tear is in question, and strength lost.

    Such a tear is a red flag of the shoulder: repair early matters.
    """
    if stated := bodily.in_fields(inquiry, Fact.RED_FLAG):
        return stated
    named = [
        n.evidence
        for n in read_lesions(inquiry.case.summary)
        if n.lesion is Lesion.CUFF_TEAR and (n.present or n.suspected)
        if _ACUTE_TEAR.search(fold(n.evidence.text))
    ]
    weak = bodily.signs(
        inquiry, _CUFF_SIGNS, region="upper", fact=Fact.PROVOCATIVE_TEST_POSITIVE
    )
    if named and weak and weak.value:
        return bodily.from_words((*named, *weak.evidence), value=True)
    return None


def _flags(named: Named, parts: frozenset[str], spine: str) -> bool:
    if named.place.parts & parts:
        return True
    if named.lesion is Lesion.CORD and named.place.parts & bodily.SPINE[spine]:
        return True
    return named.lesion in _GENERAL | {Lesion.CORD} and not named.place.parts

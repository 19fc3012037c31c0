"""What all editions ask about steroids by mouth or into the muscle."""

from services.evaluator.core.bodily import ANYWHERE, signs
from services.evaluator.core.care_first import weeks_since_injury
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import Days, odg, unverified
from services.evaluator.core.drug_criteria import amount_stated, no_refills_ahead
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.exam_terms import NEUROLOGIC, Sign
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    GuidelineModule,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.prescriptions import declared, taken, words
from services.evaluator.guidelines.systemic_steroids import agreed
from shared.facts import Fact

NAME = "systemic_steroid"
STEROIDS = frozenset({DrugClass.STEROID})
OF_A_ROOT = NEUROLOGIC | {Sign.ROOT_TENSION}
ODG = odg("Low Back", "Corticosteroids (oral/parenteral/IM for low back pain)")
POSITION = (
    "Steroids by mouth or into the muscle may be thought of once in an acute "
    "radiculopathy with findings on examination, or early in a regional pain syndrome; "
    "they are not recommended for axial or chronic pain, nor for strains"
)
_INJECTED = Pattern(r"\b(?:inject\w{0,4}|epidural|intra ?articular)\b")
_DIABETES = Pattern(
    r"(?P<none>\b(?:no|not|denies|without|negative for)\b(?: \w{1,12}){0,4} )?"
    r"\bdiabet(?:es|ic)\b"
)


def criteria(citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(citation),
        no_refills_ahead(citation),
        AnyOf((AllOf(_of_a_root(citation)), _of_regional_pain(citation))),
        shown_by_record(
            id="first-course",
            shows="no earlier course of steroids is on record",
            known=_first_course,
            denied="The record tells of an earlier course, and a second one is not "
            "supported",
            citation=citation,
            silence=Silence.IS_TOLERATED,
            verified=False,
        ),
        shown_by_record(
            id="no-diabetes",
            shows="there is no diabetes, which steroids worsen",
            known=_no_diabetes,
            citation=citation,
            silence=Silence.IS_TOLERATED,
            verified=False,
        ),
    )


def _of_a_root(citation: Citation) -> tuple[Rule, ...]:
    return (
        shown_by_record(
            id="acute-radiculopathy",
            shows="pain radiates in an acute radiculopathy",
            known=_acute_radiculopathy,
            citation=citation,
            verified=False,
        ),
        shown_by_record(
            id="findings-of-a-root",
            shows="the examination shows signs of a nerve root",
            known=_signs_of_a_root,
            citation=citation,
            verified=False,
        ),
    )


def _of_regional_pain(citation: Citation) -> Rule:
    return shown_by_record(
        id="early-regional-pain-syndrome",
        shows="there is an early regional pain syndrome",
        known=_early_regional_pain,
        citation=citation,
        verified=False,
    )


def _acute_radiculopathy(inquiry: Inquiry) -> Known | None:
    named = inquiry.flag(Fact.ACUTE_RADICULOPATHY)
    if named or inquiry.chronic_pain():
        return named
    radiating = frozenset({Sign.RADIATING_PAIN})
    return signs(inquiry, radiating, region=ANYWHERE, fact=Fact.RADIATING_PAIN)


def _signs_of_a_root(inquiry: Inquiry) -> Known | None:
    return signs(inquiry, OF_A_ROOT, region=ANYWHERE, fact=Fact.NEUROLOGIC_DEFICIT)


def _early_regional_pain(inquiry: Inquiry) -> Known | None:
    known = inquiry.flag(Fact.REGIONAL_PAIN_SYNDROME)
    late = weeks_since_injury(inquiry) >= WEEKS_OF_CHRONIC_PAIN
    if known and known.value and late:
        return Known(value=False, evidence=known.evidence)
    return known


def _first_course(inquiry: Inquiry) -> Known | None:
    """Return whether this is the first course; what was injected was none."""
    by_field = declared(inquiry, Fact.DRUG_TAKEN_BEFORE)
    if by_field:
        return Known(value=not by_field.value, evidence=by_field.evidence)
    had = [
        one
        for one in taken(inquiry, classes=STEROIDS)
        if not _INJECTED.search(fold(one.evidence.text))
    ]
    return Known(value=False, evidence=words(had)) if had else None


def _no_diabetes(inquiry: Inquiry) -> Known | None:
    text = inquiry.case.summary
    found = _DIABETES.search(fold(text))
    if found is None:
        return None
    start, end = found.span()
    said = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=found["none"] is not None, evidence=(said,))


def module(
    *,
    days: Days,
    passages: tuple[Passage, ...],
    beside: tuple[Passage, ...] = (),
) -> GuidelineModule:
    """Return an edition; `beside` is what the MTUS says of the low back at large."""
    return GuidelineModule(
        id=f"systemic_steroids@{days.first.isoformat()}",
        title="Steroids by mouth or into the muscle",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments={
            NAME: (*words_of(DrugClass.STEROID), "oral steroid", "steroid pack")
        },
        passages=passages,
        beside=beside,
        position=POSITION,
        criteria=criteria(passages[0].citation()),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified((*passages, *beside)),
            "the criteria, recalled from the ODG",
        ),
    )

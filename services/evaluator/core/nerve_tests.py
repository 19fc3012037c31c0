"""Criteria of electrodiagnostic tests, for the arms and for the legs.

Not here: care tried before (`care_first`), and repeats (`workup`).
"""

from services.evaluator.core import bodily
from services.evaluator.core.criteria import Applies, quoting, shown_by_record
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesion_terms import Lesion
from services.evaluator.core.facts.lesions import read_lesions
from services.evaluator.core.facts.studies import Kind, Shows
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    Reply,
    Rule,
    Silence,
    always,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.workup import lesion_named, nerve_compromised, sign_found
from shared.facts import Fact

SPINE = {"upper": "cervical", "lower": "lumbar"}
LIMB = {"upper": "arms", "lower": "legs"}
ALL_THREE = 3
"""Kinds of findings that, with the diagnosis, leave nothing to settle."""
QUESTION = frozenset({Lesion.ENTRAPMENT, Lesion.RADICULOPATHY, Lesion.NEUROPATHY})


def nerve_in_question(*, limb: str, citation: Citation) -> Rule:
    """Ask for a finding, or for symptoms with a diagnosis to be settled."""
    spine, where = SPINE[limb], LIMB[limb]
    return AnyOf(
        (
            nerve_compromised(spine=spine, citation=citation),
            sign_found(
                id="nerve-sign",
                signs=frozenset({Sign.MEDIAN_NERVE, Sign.ULNAR_NERVE}),
                region=limb,
                shows=f"a test of a nerve of the {where} was positive",
                silent=f"No positive test of a nerve of the {where} is recorded",
                citation=citation,
            ),
            AllOf(
                (
                    shown_by_record(
                        id="nerve-symptoms",
                        shows=f"there is numbness or tingling in the {where}",
                        silent=f"No numbness or tingling in the {where} is recorded",
                        known=lambda inquiry: bodily.signs(
                            inquiry,
                            frozenset({Sign.NUMBNESS}),
                            region=limb,
                            fact=Fact.NERVE_SYMPTOMS,
                        ),
                        citation=citation,
                    ),
                    lesion_named(
                        lesions=QUESTION,
                        region=limb,
                        shows="an entrapment or radiculopathy is to be settled",
                        silent="No entrapment or radiculopathy is raised as a question",
                        citation=citation,
                    ),
                )
            ),
        )
    )


def not_explained_already(*, limb: str, citation: Citation) -> Criterion:
    """Ask whether findings and imaging already agree, so that a test adds nothing."""
    return Criterion(
        id="not-explained-already",
        question="Is the compromise of the nerve not obvious already?",
        shows="the compromise of the nerve is not obvious already",
        citation=citation,
        ask=lambda inquiry: _explained(inquiry, SPINE[limb]),
        silence=Silence.IS_TOLERATED,
    )


def _explained(inquiry: Inquiry, spine: str) -> Reply:
    imaging = bodily.shown(
        inquiry,
        frozenset({Shows.NERVE}),
        kinds=(Kind.MRI, Kind.CT),
        region=spine,
        fact=Fact.NERVE_COMPRESSION_SHOWN,
    )
    if not (imaging and imaging.value):
        return _obvious(inquiry, spine) or Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="No study on record explains the findings already.",
        )
    finding, said = bodily.deficit(inquiry, spine=spine), quoting(imaging.evidence)
    if finding and finding.value:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The examination and imaging already show a root compromised{said}; "
                "a nerve test would add nothing."
            ),
            evidence=(*imaging.evidence, *finding.evidence),
        )
    return Reply(
        answer=Answer.MET,
        reason=(
            f"Imaging shows a nerve at risk{said}, and the examination leaves open "
            "whether it is compromised."
        ),
        evidence=imaging.evidence,
    )


def _obvious(inquiry: Inquiry, spine: str) -> Reply | None:
    """Return that a radiculopathy is obvious on examination, and named as such."""
    found = [
        one
        for one in read_exam(inquiry.case.summary)
        if one.objective and one.present and one.place.parts & bodily.SPINE[spine]
    ]
    kinds = {one.sign for one in found} & {Sign.MOTOR, Sign.SENSORY, Sign.REFLEX}
    named = [
        one.evidence
        for one in read_lesions(inquiry.case.summary)
        if one.lesion is Lesion.RADICULOPATHY and one.present
    ]
    if len(kinds) < ALL_THREE or not named:
        return None
    words = (*(one.evidence for one in found), *named)
    return Reply(
        answer=Answer.NOT_MET,
        reason=(
            "Strength, sensation and reflexes already agree on a radiculopathy"
            f"{quoting(words)}; a nerve test would add nothing."
        ),
        evidence=tuple(dict.fromkeys(words)),
    )


def peripheral_question(
    *, limb: str, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask for a peripheral neuropathy or entrapment, where conduction is asked for."""
    return lesion_named(
        id="peripheral-question",
        lesions=frozenset({Lesion.NEUROPATHY, Lesion.ENTRAPMENT}),
        region=limb,
        shows="a peripheral neuropathy or entrapment is in question",
        silent=(
            "Nerve conduction studies are not recommended for radiculopathy of the "
            "back, and the record raises no peripheral neuropathy or entrapment"
        ),
        fact=Fact.NEUROPATHIC_PAIN,
        citation=citation,
        applies=applies,
    )

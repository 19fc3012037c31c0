"""Criteria of electrodiagnostic tests, for the arms and for the legs.

Not here: care tried before (`care_first`), and repeats (`workup`).
"""

from services.evaluator.core import bodily
from services.evaluator.core.criteria import Applies, quoting, shown_by_record
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion, read_lesions
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Kind, Shows
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
ROOTS = frozenset({Lesion.RADICULOPATHY})
ENTRAPPED = frozenset({Lesion.ENTRAPMENT, Lesion.NEUROPATHY})
KINDS_OF_DEFICIT = 2
"""Kinds of deficit (strength, sensation, reflex) that leave no doubt of a root."""
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
        return _obvious(inquiry, spine)
    finding, said = bodily.deficit(inquiry, spine=spine), quoting(imaging.evidence)
    if finding and finding.value and _raised(inquiry, ENTRAPPED):
        return Reply(
            answer=Answer.MET,
            reason=(
                f"Imaging shows a nerve at risk{said}, and whether a neuropathy or an "
                "entrapment accounts for findings is open beside it."
            ),
            evidence=imaging.evidence,
        )
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


def _obvious(inquiry: Inquiry, spine: str) -> Reply:
    """Return whether signs alone leave no doubt of a radiculopathy.

    A radiculopathy diagnosed, two kinds of deficit that bear it out, and no entrapment
    raised beside it (CM17-0009887: not where radiculopathy is clinically obvious).
    """
    named = [n for n in read_lesions(inquiry.case.summary) if n.present]
    diagnosed = [n for n in named if n.lesion is Lesion.RADICULOPATHY]
    found = bodily.deficits(inquiry, spine=spine)
    kinds = {f.sign for f in found} - {Sign.CORD}
    doubt = _raised(inquiry, ENTRAPPED) or not diagnosed
    if doubt or len(kinds) < KINDS_OF_DEFICIT:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason="No study on record explains the findings already.",
        )
    words = (diagnosed[0].evidence, *(f.evidence for f in found))
    return Reply(
        answer=Answer.NOT_MET,
        reason=(
            "The examination already bears out the radiculopathy that is diagnosed"
            f"{quoting(words)}; a nerve test would add nothing."
        ),
        evidence=tuple(dict.fromkeys(words))[: bodily.MOST_WORDS],
    )


def _raised(inquiry: Inquiry, lesions: frozenset[Lesion]) -> bool:
    return any(
        n.lesion in lesions and (n.present or n.suspected)
        for n in read_lesions(inquiry.case.summary)
    )


def root_in_question(*, citation: Citation, applies: Applies) -> Criterion:
    """Ask, where carpal tunnel syndrome is the question, why needle EMG is needed.

    EMG is for a radiculopathy or a loss of axons in question; conduction studies are
    the test of an entrapment (CM17-0009887).
    """

    def asks(inquiry: Inquiry) -> bool:
        fields = bodily.in_fields(inquiry, Fact.SUSPECTED_LESION)
        return applies(inquiry) and not fields and _raised(inquiry, ENTRAPPED)

    def known(inquiry: Inquiry) -> Known | None:
        roots = frozenset({Sign.ROOT_TENSION, Sign.RADIATING_PAIN})
        return _either(
            bodily.suspected(inquiry, ROOTS, region="upper"),
            bodily.signs(inquiry, roots, region="upper", fact=Fact.ROOT_TENSION_SIGN),
            bodily.neck_told(inquiry),
        )

    return shown_by_record(
        id="root-in-question",
        shows="a root of the neck is in question beside the entrapment",
        silent=(
            "An entrapment is the question, which conduction studies answer; the "
            "record raises no disorder of a root that needle EMG would show"
        ),
        known=known,
        citation=citation,
        applies=asks,
    )


def _either(*found: Known | None) -> Known | None:
    """Return what affirms; only if nothing does, what denies."""
    there = [one for one in found if one is not None]
    return max(there, key=lambda one: one.value is True, default=None)


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

"""Criteria of imaging and nerve tests: care first, findings, red flags, no repeats.

Each speaks of one region. Not here: care tried before (`care_first`), which of them a
guideline joins (`imaging`), and numbers; they are constants of the citing module.
"""

from dataclasses import replace

from services.evaluator.core import bodily, urgent
from services.evaluator.core.criteria import Applies, quoting, shown_by_record
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.studies import Study
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_WORN = Pattern(
    r"\b(?:moderate|severe|advanced|marked|end stage|bone on bone|tricompartmental)\b"
)
_SUFFIX = {
    Kind.MRI: ("mri", "mr_arthrogram"),
    Kind.CT: ("ct",),
    Kind.XRAY: ("xray",),
    Kind.BONE_SCAN: ("bone_scan",),
    Kind.ULTRASOUND: ("diagnostic_ultrasound",),
    Kind.ELECTRODIAGNOSTIC: ("emg", "ncs"),
}
"""How the names of treatments end that ask for a kind of study."""


def is_for(*treatments: str) -> Applies:
    """Return what asks whether the request is for one of the treatments."""
    wanted = frozenset(treatments)
    return lambda inquiry: bool(inquiry.treatments & wanted)


def red_flag(
    *,
    spine: str,
    citation: Citation,
    applies: Applies = always,
    verified: bool = True,
) -> Criterion:
    """Ask for a red flag: fracture, tumor, infection, or a threat to the cord."""
    flag = shown_by_record(
        id="red-flag",
        shows="there is a red flag, such as a fracture, tumor, infection or cord sign",
        known=lambda inquiry: urgent.red_flag(inquiry, spine=spine),
        silent="The record names no red flag",
        citation=citation,
        applies=applies,
        verified=verified,
    )
    return replace(flag, urgent=True)


def nerve_compromised(
    *, spine: str, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask for an objective finding of a nerve root's compromise."""
    return shown_by_record(
        id="nerve-compromised",
        shows="an examination found a nerve of this region compromised",
        known=lambda inquiry: bodily.deficit(inquiry, spine=spine),
        silent=(
            "The record documents no loss of strength, sensation or reflex on "
            "examination that would identify the compromise of a nerve of this region"
        ),
        denied="The neurologic examination on record is normal in this region",
        citation=citation,
        applies=applies,
        weight=2.0,
    )


def nerve_test_positive(
    *, spine: str, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask a nerve test, where there is one, for proof of a nerve's compromise."""

    def known(inquiry: Inquiry) -> Known | None:
        return bodily.shown(
            inquiry,
            frozenset({Shows.NEUROPATHY}),
            kinds=(Kind.ELECTRODIAGNOSTIC,),
            region=spine,
            fact=Fact.ELECTRODIAGNOSTIC_PROOF,
        )

    return shown_by_record(
        id="nerve-test-positive",
        shows="an electrodiagnostic study proves a nerve of this region compromised",
        known=known,
        citation=citation,
        applies=lambda inquiry: applies(inquiry) and known(inquiry) is not None,
    )


def not_a_repeat(
    *, region: str, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask, where the same study was done before, what has changed since."""

    def before(inquiry: Inquiry) -> Known | None:
        known = bodily.done_before(inquiry, _kinds(inquiry), region=region)
        return known if known and known.value else None

    def ask(inquiry: Inquiry) -> Reply:
        known = before(inquiry)
        said = quoting(known.evidence) if known else ""
        change = inquiry.flag(Fact.WORSE_OR_NEW_SINCE)
        if change and change.value:
            return Reply(
                answer=Answer.MET,
                reason=(
                    "The same study was done before, and the record tells of a change "
                    f"since{quoting(change.evidence)}."
                ),
                evidence=change.evidence,
            )
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The same study was done before{said}, and the record tells of no new "
                "injury and no significant change since that would call for another."
            ),
            evidence=known.evidence if known else (),
        )

    return Criterion(
        id="not-a-repeat",
        question="If the study was done before, has anything changed since?",
        shows="the study is no repeat, or there was a significant change since",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: applies(inquiry) and before(inquiry) is not None,
    )


def _kinds(inquiry: Inquiry) -> tuple[Kind, ...]:
    """Return the kinds of study that are asked for."""
    return tuple(
        kind
        for kind, suffix in _SUFFIX.items()
        if any(name.endswith(suffix) for name in inquiry.treatments)
    )


def plan_would_change(
    *, citation: Citation, applies: Applies, silence: Silence = Silence.IS_TOLERATED
) -> Criterion:
    """Ask whether surgery or another invasive step is an option."""
    return shown_by_record(
        id="plan-would-change",
        shows="surgery or another invasive step is considered, so the result matters",
        known=lambda inquiry: inquiry.flag(Fact.SURGERY_CONSIDERED),
        citation=citation,
        applies=applies,
        silence=silence,
    )


def sign_found(  # noqa: PLR0913 -- a criterion has this many parts, all named
    *,
    signs: frozenset[Sign],
    region: str,
    shows: str,
    citation: Citation,
    silent: str = "",
    applies: Applies = always,
    verified: bool = True,
    fact: Fact = Fact.PROVOCATIVE_TEST_POSITIVE,
    id: str = "sign-found",  # noqa: A002 -- the name a criterion carries
) -> Criterion:
    """Ask whether an examination found one of the signs at the region."""
    return shown_by_record(
        id=id,
        shows=shows,
        known=lambda inquiry: bodily.signs(inquiry, signs, region=region, fact=fact),
        silent=silent,
        citation=citation,
        applies=applies,
        weight=2.0,
        verified=verified,
    )


def lesion_named(  # noqa: PLR0913 -- a criterion has this many parts, all named
    *,
    lesions: frozenset[Lesion],
    region: str,
    shows: str,
    citation: Citation,
    applies: Applies = always,
    verified: bool = True,
    fact: Fact = Fact.SUSPECTED_LESION,
    silent: str = "",
    id: str = "lesion-suspected",  # noqa: A002 -- the name a criterion carries
) -> Criterion:
    """Ask whether the record names one of the lesions, found or suspected."""
    return shown_by_record(
        id=id,
        shows=shows,
        known=lambda inquiry: bodily.suspected(
            inquiry, lesions, region=region, fact=fact
        ),
        silent=silent,
        citation=citation,
        applies=applies,
        weight=2.0,
        verified=verified,
    )


def films_done(
    *, region: str, citation: Citation, applies: Applies, silence: Silence
) -> Criterion:
    """Ask whether plain films were taken first."""

    def known(inquiry: Inquiry) -> Known | None:
        stated = inquiry.flag(Fact.PLAIN_FILMS_DONE)
        done = bodily.studies(inquiry, (Kind.XRAY,), region=region, unplaced=True)
        words = tuple(study.evidence for study in done)
        if any(_worn(study) for study in done) and not stated:
            return Known(value=False, evidence=words)
        return stated or (Known(value=True, evidence=words) if words else None)

    return shown_by_record(
        id="films-first",
        shows="plain films of the joint were taken first and explain nothing",
        known=known,
        citation=citation,
        applies=applies,
        silence=silence,
    )


def _worn(study: Study) -> bool:
    """Return whether films show wear that explains the complaint without a scan."""
    folded = fold(study.evidence.text)
    return Shows.DEGENERATION in study.shows and _WORN.search(folded) is not None

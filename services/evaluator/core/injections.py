"""Criteria of injections: no series, the last one lasted, the root is confirmed.

Not here: levels of the spine (`levels`), findings and studies (`workup`), care tried
before (`care_first`), and numbers; they are constants of the module that cites them.
"""

from services.evaluator.core import bodily
from services.evaluator.core.criteria import (
    Applies,
    at_least,
    quoting,
    shown_by_record,
)
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.levels import spine_asked
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.sides import is_of_the_other
from services.evaluator.core.words import plural
from shared.facts import Fact

_SERIES = Pattern(
    r"\b(?:series of|x ?[2-9]\b(?! ?levels?)"
    r"|(?:two|three|2|3) (?:\w{1,16} ){0,4}injections)"
)

PERCENT_OF_BLOCK, PERCENT_OF_ABLATION, WEEKS_OF_ABLATION = 70, 50, 12
"""ODG Low Back, Facet joint radiofrequency neurotomy; unverified."""


def no_series(*, citation: Citation, applies: Applies = always) -> Criterion:
    """Ask whether one injection is asked for, not a series in advance."""

    def ask(inquiry: Inquiry) -> Reply:
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                "A series of injections is asked for at once; each should rest on the "
                "effect of the one before."
            ),
            evidence=(inquiry.request.evidence(),),
        )

    return Criterion(
        id="no-series",
        question="Is one injection asked for and not a series?",
        shows="one injection is asked for and not a series",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            applies(inquiry) and _SERIES.search(inquiry.request.folded) is not None
        ),
        verified=False,
    )


def had_before(inquiry: Inquiry, *words: str) -> Known | None:
    """Return whether such an injection was had before, with the words that say so."""
    for facts in (inquiry.item.facts, inquiry.case.facts):
        if Fact.INJECTION_TRIED in facts:
            return inquiry.flag(Fact.INJECTION_TRIED)
    had = told_of(inquiry, *words)
    return Known(value=True, evidence=had) if had else None


def told_of(inquiry: Inquiry, *words: str) -> tuple[Evidence, ...]:
    """Return where the record tells of an injection that was had, by such words."""
    regions, text = inquiry.request.regions, inquiry.case.summary
    told = [
        c
        for c in inquiry.record.care
        if c.kind is CareKind.INJECTION
        and not is_of_the_other(c.evidence, regions=regions, text=text)
    ]
    if words:
        told = [c for c in told if any(w in c.near for w in words)]
    return tuple(c.evidence for c in told if c.had and not c.asked)


def is_repeat(*words: str) -> Applies:
    """Return what asks whether an injection was had before."""

    def repeat(inquiry: Inquiry) -> bool:
        known = had_before(inquiry, *words)
        return bool(known and known.value)

    return repeat


def relief_lasted(
    *, percent: int, weeks: int, citation: Citation, applies: Applies
) -> Criterion:
    """Ask whether the injection before relieved enough, and for long enough."""

    def ask(inquiry: Inquiry) -> Reply:
        much, long = (
            inquiry.count(Fact.PERCENT_RELIEF),
            inquiry.count(Fact.WEEKS_OF_RELIEF),
        )
        answers = (at_least(much, least=percent), at_least(long, least=weeks))
        wanted = f"at least {percent}% relief for {plural(weeks, 'week')}"
        evidence = _told_of_relief(inquiry)
        said = quoting(evidence)
        if Answer.NOT_MET in answers:
            reason = f"The injection before did not bring {wanted}{said}."
            return Reply(answer=Answer.NOT_MET, reason=reason, evidence=evidence)
        if Answer.NOT_DOCUMENTED in answers:
            reason = f"It is not documented that the injection before brought {wanted}."
            return Reply(answer=Answer.NOT_DOCUMENTED, reason=reason, evidence=evidence)
        reason = f"The injection before brought {wanted}{said}."
        return Reply(answer=Answer.MET, reason=reason, evidence=evidence)

    return Criterion(
        id="within-relief",
        question=f"Did the injection before bring {percent}% relief for {weeks} weeks?",
        shows=f"the injection before relieved {percent}% for {weeks} weeks",
        citation=citation,
        ask=ask,
        applies=applies,
        verified=False,
    )


def block_relieved(inquiry: Inquiry) -> Known | None:
    """Return whether a block relieved 70 percent, or an ablation half for 12 weeks.

    ODG, Facet joint radiofrequency neurotomy; the numbers are unverified.
    """
    stated = inquiry.flag(Fact.BLOCK_RELIEVED)
    much = inquiry.count(Fact.PERCENT_RELIEF)
    if stated or much is None:
        return stated
    lasted = inquiry.count(Fact.WEEKS_OF_RELIEF) or 0.0
    enough = much >= PERCENT_OF_BLOCK or (
        much >= PERCENT_OF_ABLATION and lasted >= WEEKS_OF_ABLATION
    )
    return Known(value=enough, evidence=_told_of_relief(inquiry))


def gain_from_last(*, citation: Citation, applies: Applies) -> Criterion:
    """Ask whether the injection before brought gain in function or less medication."""
    return shown_by_record(
        id="gain-from-last",
        shows="function improved after the injection before",
        silent=(
            "No gain in function or reduction of medication after the injection before "
            "is documented"
        ),
        known=lambda inquiry: inquiry.flag(Fact.GAIN_AFTER_INJECTION),
        citation=citation,
        applies=applies,
        verified=False,
    )


def corroborated(*, spine: str, citation: Citation) -> Criterion:
    """Ask whether imaging or a nerve test confirms the root's compromise."""

    def known(inquiry: Inquiry) -> Known | None:
        imaging = bodily.shown(
            inquiry,
            frozenset({Shows.NERVE}),
            kinds=(Kind.MRI, Kind.CT),
            region=spine,
            fact=Fact.NERVE_COMPRESSION_SHOWN,
        )
        tested = bodily.shown(
            inquiry,
            frozenset({Shows.NEUROPATHY}),
            kinds=(Kind.ELECTRODIAGNOSTIC,),
            region=spine,
            fact=Fact.ELECTRODIAGNOSTIC_PROOF,
        )
        return tested if tested and tested.value else imaging or tested

    return shown_by_record(
        id="corroborated",
        shows="imaging or a nerve test confirms the compromise of the root",
        silent=(
            "The record holds no imaging or electrodiagnostic report that would "
            "confirm the compromise of the root"
        ),
        known=known,
        citation=citation,
        weight=2.0,
    )


def not_radicular(
    *, citation: Citation, applies: Applies = always, verified: bool = True
) -> Criterion:
    """Ask whether the pain is axial; where nothing is said of radiation it may be.

    Pain counts that radiates from the region asked about: pain in a leg says nothing
    against an injection of the neck.
    """

    def known(inquiry: Inquiry) -> Known | None:
        found = bodily.radiating(inquiry, spine=spine_asked(inquiry))
        return Known(value=not found.value, evidence=found.evidence) if found else None

    return shown_by_record(
        id="not-radicular",
        shows="the pain does not radiate along a nerve",
        denied="The record tells of radiating or radicular pain",
        known=known,
        citation=citation,
        applies=applies,
        silence=Silence.IS_TOLERATED,
        verified=verified,
    )


def _told_of_relief(inquiry: Inquiry) -> tuple[Evidence, ...]:
    known = inquiry.known(Fact.PERCENT_RELIEF) or inquiry.known(Fact.WEEKS_OF_RELIEF)
    return known.evidence if known else ()

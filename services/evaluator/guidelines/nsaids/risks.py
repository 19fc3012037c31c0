"""What speaks against an anti-inflammatory drug, and what celecoxib needs."""

from collections.abc import Callable

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.drug_continued import is_running
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Evidence
from services.evaluator.core.needs import need
from services.evaluator.core.prescriptions import failed, plain, words
from services.evaluator.guidelines.nsaids.ask import (
    PROTECTORS,
    is_celecoxib,
    is_combined,
    nsaids_asked,
    protected,
    second_nsaid,
    sensory_loss,
)
from shared.facts import Fact

STOMACH = any_stated(Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS)
Asking = Callable[[Inquiry], Known | None]
NSAID = frozenset({DrugClass.NSAID})


def risks(
    *, citation: Citation, risk: Citation, celecoxib: Citation
) -> tuple[Rule, ...]:
    """Return the criteria on dangers, doubles, and the choice of the drug."""
    return (
        _no_second(citation),
        _not_nerve_pain(citation),
        _stomach(risk),
        _organ(risk, "kidneys", Fact.KIDNEY_DISEASE),
        _organ(risk, "liver", Fact.LIVER_DISEASE),
        shown_by_record(
            id="celecoxib-needed",
            shows=(
                "the stomach is at risk, or a nonselective anti-inflammatory drug "
                "failed or was not tolerated"
            ),
            known=_celecoxib_need,
            citation=celecoxib,
            applies=is_celecoxib,
            verified=False,
        ),
        need(
            id="heart-spared-celecoxib",
            facts=(),
            known=_turned(any_stated(Fact.HEART_OR_PRESSURE_DISEASE)),
            shows="no disease of heart or pressure speaks against celecoxib",
            silent="The record names no disease of heart or pressure.",
            denied="The record names a disease of heart or pressure, unaddressed.",
            citation=celecoxib,
            tolerated=True,
            applies=is_celecoxib,
        ),
        *_combination(risk),
    )


def _combination(risk: Citation) -> tuple[Rule, ...]:
    return (
        shown_by_record(
            id="combination-needed",
            shows="the stomach is at risk, so that the protecting part is needed",
            known=STOMACH,
            citation=risk,
            applies=is_combined,
            verified=False,
        ),
        shown_by_record(
            id="not-as-separate-drugs",
            shows="a drug that protects the stomach failed or was not borne by itself",
            known=_separate_failed,
            citation=risk,
            applies=is_combined,
            verified=False,
        ),
    )


def _separate_failed(inquiry: Inquiry) -> Known | None:
    tried = words(failed(inquiry, classes=PROTECTORS))
    return Known(value=True, evidence=tried) if tried else None


def _no_second(citation: Citation) -> Criterion:
    return need(
        id="no-second-nsaid",
        facts=(),
        known=_turned(second_nsaid),
        shows="no other anti-inflammatory drug is taken",
        silent="The record lists no other anti-inflammatory drug.",
        denied=(
            "The record lists another anti-inflammatory drug, and gives no reason why "
            "a second one would be needed."
        ),
        citation=citation,
        tolerated=True,
        verified=True,
    )


def _not_nerve_pain(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        if inquiry.holds(Fact.OSTEOARTHRITIS):
            return inquiry.flag(Fact.OSTEOARTHRITIS)
        return _turned(sensory_loss)(inquiry)

    return need(
        id="not-nerve-pain",
        facts=(),
        known=known,
        shows="the pain comes from muscles or joints, not from a nerve",
        silent="The record shows no loss of feeling that would point to a nerve.",
        denied=(
            "An examination found a loss of feeling, which points to pain of a nerve, "
            "for which an anti-inflammatory drug is not meant."
        ),
        citation=citation,
        tolerated=True,
        verified=True,
    )


def _stomach(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        at_risk = inquiry.flag(Fact.GASTROINTESTINAL_RISK)
        intolerant = failed_stomach(inquiry)
        if intolerant:
            return Known(value=False, evidence=intolerant)
        if at_risk and at_risk.value and not (protected(inquiry) or spared(inquiry)):
            return Known(value=False, evidence=at_risk.evidence)
        return None

    return need(
        id="stomach-not-at-risk",
        facts=(),
        known=known,
        shows="no ulcer, bleeding or intolerance speaks against it",
        silent="The record names no ulcer, bleeding or intolerance.",
        denied=(
            "The record names a risk of the stomach, or that such a drug was not "
            "tolerated, and does not address it."
        ),
        citation=citation,
        tolerated=True,
    )


def failed_stomach(inquiry: Inquiry) -> tuple[Evidence, ...]:
    """Return where the record says that such a drug was not tolerated."""
    if spared(inquiry):
        return ()
    found = (m for m in failed(inquiry, classes=NSAID) if m.not_tolerated)
    if is_running(inquiry):
        # That another one is to be avoided says nothing of the one that is borne.
        own = {one.generic for one in nsaids_asked(inquiry)}
        found = (m for m in found if not m.product or plain(m.product) in own)
    return words(found)


def spared(inquiry: Inquiry) -> bool:
    """Return whether the drug asked for is one that spares the stomach."""
    return is_celecoxib(inquiry) or is_combined(inquiry)


def _organ(citation: Citation, organ: str, fact: Fact) -> Criterion:
    return need(
        id=f"{organ}-not-at-risk",
        facts=(),
        known=_turned(any_stated(fact)),
        shows=f"no disease of the {organ} speaks against it",
        silent=f"The record names no disease of the {organ}.",
        denied=f"The record names a disease of the {organ} and does not address it.",
        citation=citation,
        tolerated=True,
    )


def _celecoxib_need(inquiry: Inquiry) -> Known | None:
    tried = words(failed(inquiry, classes=NSAID))
    if tried:
        return Known(value=True, evidence=tried)
    return any_stated(
        Fact.GASTROINTESTINAL_RISK,
        Fact.GASTROINTESTINAL_SYMPTOMS,
        Fact.FIRST_LINE_DRUG_FAILED,
    )(inquiry)


def _turned(asked: Asking) -> Asking:
    """Return what asks for the opposite, so that met speaks for the request."""

    def known(inquiry: Inquiry) -> Known | None:
        said = asked(inquiry)
        return said and Known(value=not said.value, evidence=said.evidence)

    return known

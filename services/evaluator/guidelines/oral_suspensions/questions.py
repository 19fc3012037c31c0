"""What all editions ask about drugs as oral suspensions; passages are their own."""

from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.prescriptions import generics
from shared.facts import Fact

GABAPENTIN = "gabapentin_oral_suspension"
DIPHENHYDRAMINE = "diphenhydramine_oral_suspension"
RANITIDINE = "ranitidine_oral_suspension"
CYCLOBENZAPRINE = "cyclobenzaprine_oral_suspension"
OTHERS = "oral_suspension"
TREATMENTS = {
    GABAPENTIN: ("fanatrex",),
    DIPHENHYDRAMINE: ("dicopanol",),
    RANITIDINE: ("deprizine",),
    CYCLOBENZAPRINE: ("tabradol",),
    OTHERS: ("oral suspension", "synapryn"),
}
INDICATIONS: dict[str, tuple[str, tuple[Fact, ...]]] = {
    "gabapentin": ("nerve pain", (Fact.NEUROPATHIC_DIAGNOSIS, Fact.FIBROMYALGIA)),
    "diphenhydramine": ("insomnia", (Fact.INSOMNIA,)),
    "ranitidine": (
        "a risk or complaints of the stomach",
        (Fact.GASTROINTESTINAL_RISK, Fact.GASTROINTESTINAL_SYMPTOMS),
    ),
    "cyclobenzaprine": ("muscle spasm", (Fact.MUSCLE_SPASM,)),
}
POSITION = (
    "A drug as an oral suspension needs what the drug itself needs and, beside that, a "
    "reason why tablets or capsules cannot be taken"
)


def criteria(main: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        shown_by_record(
            id="tablets-not-possible",
            shows="tablets or capsules cannot be swallowed or taken up",
            known=stated(Fact.TABLETS_NOT_SWALLOWED),
            citation=main,
        ),
        _indication(main),
    )


def _indication(citation: Citation) -> Criterion:
    return Criterion(
        id="indication",
        question="Does the record show what the drug itself is for?",
        shows="the record shows what the drug itself is for",
        citation=citation,
        ask=_ask_indication,
    )


def _ask_indication(inquiry: Inquiry) -> Reply:
    for generic in sorted(generics(inquiry)):
        if generic in INDICATIONS:
            what, facts = INDICATIONS[generic]
            return _reply(any_stated(*facts)(inquiry), generic, what)
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason="The record does not document what the drug is for.",
    )


def _reply(known: Known | None, generic: str, what: str) -> Reply:
    if known is None:
        return Reply(
            answer=Answer.NOT_DOCUMENTED,
            reason=f"The record does not document {what}, which {generic} is for.",
        )
    said = "documents" if known.value else "does not bear out"
    return Reply(
        answer=Answer.MET if known.value else Answer.NOT_MET,
        reason=f"The record {said} {what}, which {generic} is for.",
        evidence=known.evidence,
    )

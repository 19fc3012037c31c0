"""What is asked of a pump in place: its refill, its replacement."""

from services.evaluator.core.criteria import any_stated, shown_by_record
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Rule, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

REFILL, REPLACEMENT = "pump_refill", "pump_replacement"
TREATMENTS = {
    REFILL: (
        "intrathecal pump refill", "pump refill", "pain pump refill",
        "intrathecal pump reprogramming", "pump reprogramming",
        "refill of intrathecal pump", "intrathecal pump refill and reprogramming",
        "pump refill and reprogramming", "intrathecal refill",
    ),
    REPLACEMENT: (
        "pump replacement", "intrathecal pump replacement", "pain pump replacement",
        "replacement of intrathecal pump", "intrathecal pump revision",
    ),
}  # fmt: skip
_IN_PLACE = Pattern(
    r"\b(?:pump (?:is |was |has been |had been |remains )?(?:in place|in situ|implanted"
    r"|placed|refilled|working|empty|nearly empty)"
    r"|(?:implanted|existing|indwelling|present|current) (?:\w{1,12} ){0,2}pump"
    r"|(?:has|have|had|with|via|through) (?:an? |the |his |her )?(?:\w{1,12} )?"
    r"(?:intrathecal|pain|baclofen|morphine|drug) pump"
    r"|(?:implantation|placement) of (?:an? |the )?(?:\w{1,12} )?pump"
    r"|last (?:pump )?refill)\b"
)
_DRUG = Pattern(
    r"\b(?:morphine|hydromorphone|dilaudid|fentanyl|sufentanil|ziconotide|prialt"
    r"|baclofen|lioresal|gablofen|bupivacaine|clonidine)\b"
)
_CONCENTRATION = Pattern(r"\b\d{1,5}(?:\.\d{1,3})? ?(?:mg|mcg) ?(?:/|per) ?(?:ml|cc)\b")
_INTERVAL = Pattern(
    r"\b(?:every|each|q) ?(?:\d{1,3} |one |two |three |four |six |other )?"
    r"(?:days?|weeks?|months?)|\b(?:weekly|monthly|quarterly)\b|\bx ?\d{1,2}\b"
)


def of_refill(inquiry: Inquiry) -> bool:
    """Return whether a refill of a pump is asked for."""
    return REFILL in inquiry.treatments


def of_replacement(inquiry: Inquiry) -> bool:
    """Return whether another pump for one in place is asked for."""
    return REPLACEMENT in inquiry.treatments and not of_refill(inquiry)


def of_first_pump(inquiry: Inquiry) -> bool:
    """Return whether a first pump, or the trial of one, is asked for."""
    return not of_refill(inquiry) and not of_replacement(inquiry)


def of_pump_in_place(citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria on refills and replacements."""
    return (
        shown_by_record(
            id="pump-in-place",
            shows="a pump is in place",
            known=_in_place,
            citation=citation,
            applies=lambda inquiry: not of_first_pump(inquiry),
            verified=False,
        ),
        _named("drug", "the drug", _DRUG, citation),
        _named("concentration", "the concentration", _CONCENTRATION, citation),
        _named("interval", "the interval", _INTERVAL, citation),
        shown_by_record(
            id="pump-helped",
            shows="the pump brought relief or a gain in function",
            known=any_stated(
                Fact.FUNCTION_GAIN_FROM_MEDICATION,
                Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
                Fact.DEVICE_TRIAL_HELPED,
                Fact.RELIEF_FROM_MEDICATION,
            ),
            citation=citation,
            applies=of_replacement,
            verified=False,
        ),
    )


def _named(what: str, called: str, pattern: Pattern, citation: Citation) -> Criterion:
    """Ask that a refill names something; only its drug must be known to decide."""

    def known(inquiry: Inquiry) -> Known | None:
        if pattern.search(inquiry.request.folded):
            return Known(value=True, evidence=(inquiry.request.evidence(),))
        return _said(inquiry.case.summary, pattern)

    tolerated = what != "drug"
    return shown_by_record(
        id=f"{what}-named",
        shows=f"{called} of the refill is named",
        silent=f"Neither the request nor the record names {called} of the refill",
        known=known,
        citation=citation,
        applies=of_refill,
        silence=Silence.IS_TOLERATED if tolerated else Silence.LEAVES_UNPROVEN,
        verified=False,
    )


def _in_place(inquiry: Inquiry) -> Known | None:
    return _said(inquiry.case.summary, _IN_PLACE)


def _said(text: str, pattern: Pattern) -> Known | None:
    found = pattern.search(fold(text))
    if found is None:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=True, evidence=(words,))

"""Builders of determinations, and the forms that tests use."""

from datetime import date
from pathlib import Path
from typing import Any

from services.letters.core.assemble import assemble
from services.letters.core.form import Form
from services.letters.core.form_file import load_form
from services.letters.core.model import (
    Citation,
    ClosedItem,
    ClosedReason,
    Decider,
    Determination,
    DeterminedItem,
    Letter,
    Outcome,
    Reviewer,
)
from services.letters.core.outcome import case_outcome

REPOSITORY = Path(__file__).parents[4]
POSTED_FORM = REPOSITORY / "services/letters/forms/maximus-2015.toml"
SHORT_FORM = Path(__file__).with_name("short-form.toml")
SENTENCES = {
    Outcome.UPHELD: "Therefore, the request is not medically necessary.",
    Outcome.OVERTURNED: "Therefore, the request is medically necessary.",
}


def posted_form() -> Form:
    return load_form(POSTED_FORM)


def short_form() -> Form:
    return load_form(SHORT_FORM)


def an_item(number: str = "1", **fields: Any) -> DeterminedItem:
    outcome = fields.get("outcome", Outcome.UPHELD)
    defaults: dict[str, Any] = {
        "number": number,
        "request": f"Acupuncture, {number} sessions",
        "outcome": outcome,
        "rationale": f"The record gives no exam. {SENTENCES[outcome]}",
        "decided_by": Decider.MACHINE,
        "citations": (Citation(document="Invented Guideline", edition="2016"),),
    }
    return DeterminedItem(**(defaults | fields))


def a_human_item(**fields: Any) -> DeterminedItem:
    return an_item(**({"decided_by": Decider.HUMAN} | fields))


def a_closed_item(number: str = "9") -> ClosedItem:
    return ClosedItem(
        number=number,
        request="Heat pad",
        reason=ClosedReason.TREATMENT_AUTHORIZED,
        closed_on=date(2016, 10, 2),
    )


def a_determination(*items: DeterminedItem, **fields: Any) -> Determination:
    items = items or (an_item(),)
    defaults: dict[str, Any] = {
        "case_number": "CM16-0000001",
        "outcome": case_outcome(item.outcome for item in items),
        "date_of_injury": date(2016, 1, 4),
        "ur_denial_date": date(2016, 9, 1),
        "application_received": date(2016, 9, 15),
        "date_assigned": date(2016, 9, 20),
        "decision_date": date(2016, 10, 15),
        "reviewer": Reviewer(
            licensure=("California", "Texas"), specialties=("Psychology",)
        ),
        "summary": "This 44 year old female reports low back pain.",
        "items": items,
        "form": "maximus-2015",
    }
    return Determination(**(defaults | fields))


def a_letter(*items: DeterminedItem, **fields: Any) -> Letter:
    return assemble(a_determination(*items, **fields), form=posted_form())

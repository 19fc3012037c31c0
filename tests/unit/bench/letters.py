"""Invented published letters, and a guideline that says what a test wants."""

import json
from datetime import date
from typing import Any

from bench.letters import Letter, read_letters
from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation

LOW_BACK = "Decision based on MTUS Low Back Complaints 2004."


def item(request: str, decision: str, guideline: str = LOW_BACK) -> dict[str, str]:
    """Return an item of a letter as it is published."""
    return {
        "item": request,
        "decision": decision,
        "ca_guideline": "Decision based on an invented guideline.",
        "maximus_guideline": guideline,
        "rationale": "The reasons of a reviewer.",
    }


def line(number: int, *items: dict[str, str], **fields: Any) -> str:
    """Return a letter as a line of a file."""
    letter = {
        "case_number": f"CM16-{number:07}",
        "date_assigned": "09/20/2016",
        "date_of_injury": "01/04/2016",
        "decision_date": "10/15/2016",
        "ur_denial_date": "09/01/2016",
        "priority": "Standard",
        "application_received": "09/15/2016",
        "licensure": "Texas,New York",
        "specialty": "Pain Management",
        "summary": "An invented worker reports low back pain.",
        "items": items,
    }
    return json.dumps(letter | fields)


def letters(*lines: str) -> tuple[Letter, ...]:
    """Return the letters of some lines; a bad line fails the test."""

    def fail(bad: object) -> None:
        raise AssertionError(bad)

    return tuple(read_letters(lines, report=fail))


def module(
    treatment: str, answer: Answer, *, criterion: str = "needed"
) -> GuidelineModule:
    """Return a guideline about one treatment whose only criterion has this answer."""

    def ask(inquiry: Inquiry) -> Reply:
        del inquiry
        return Reply(answer=answer, reason="Invented.")

    passage = Passage(
        shape=Shape.MTUS_SECTIONS, document="Low Back Complaints", edition="2004"
    )
    return GuidelineModule(
        id=f"{treatment}@2009-01-01",
        title=treatment,
        in_force_from=date(2009, 1, 1),
        in_force_until=None,
        treatments={treatment: (treatment,)},
        passages=(passage,),
        position="Invented.",
        criteria=(
            Criterion(
                id=criterion,
                question="Is it needed?",
                shows="it is needed",
                citation=Citation(document="MTUS Low Back Complaints", edition="2004"),
                ask=ask,
            ),
        ),
        worked_cases=(),
    )

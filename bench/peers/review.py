"""What the peers in Python make of a case: the same three steps, without any Kafka.

The letter needs the narrative, so the first decision of a case carries the case and the
determination says it again, as the line's own does.
"""

import re
from datetime import date
from typing import Any, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field

from bench.peers.contract import WORDS

UPHELD = "upheld"
OVERTURNED = "overturned"
PARTLY = "partly-overturned"

_WORDS = re.compile("|".join(WORDS))


class Reviewer(BaseModel):
    """A reviewer of record."""

    licensure: tuple[str, ...]
    specialties: tuple[str, ...]


class SubmittedItem(BaseModel):
    """One treatment under dispute."""

    request: str = Field(min_length=1, max_length=4_000)
    claims_administrator_guideline: str | None = None
    ur_rationale: str | None = None


class Submitted(BaseModel):
    """An application as upstream sends it."""

    model_config = ConfigDict(hide_input_in_errors=True)

    case_number: str = Field(min_length=1)
    date_of_injury: date
    ur_denial_date: date
    application_received: date | None = None
    signed: bool
    ur_decision_attached: bool
    priority: Literal["standard", "expedited"] = "standard"
    reviewer: Reviewer | None = None
    summary: str
    items: tuple[SubmittedItem, ...] = Field(min_length=1, max_length=200)


def accept(value: bytes) -> bytes:
    """Return the case of an application; raises ValidationError."""
    submitted = Submitted.model_validate_json(value)
    return submitted.__pydantic_serializer__.to_json(submitted)


def decide(value: bytes) -> list[bytes]:
    """Return a decision of each item of a case; the first carries the case."""
    case: dict[str, Any] = orjson.loads(value)
    items = case.pop("items")
    decisions = []
    for number, item in enumerate(items, start=1):
        found = _WORDS.search(case["summary"])
        decision = {
            "case_number": case["case_number"],
            "item_id": str(number),
            "outcome": OVERTURNED if found else UPHELD,
            "items": len(items),
            "request": item["request"],
        }
        if number == 1:
            decision["case"] = case
        decisions.append(orjson.dumps(decision))
    return decisions


def determine(decisions: dict[str, bytes]) -> bytes:
    """Return the determination of a case from the decisions of all its items."""
    told = [orjson.loads(decisions[item]) for item in sorted(decisions)]
    outcomes = {decision["outcome"] for decision in told}
    case: dict[str, Any] = next((d["case"] for d in told if "case" in d), {})
    return orjson.dumps(
        {
            "case_number": told[0]["case_number"],
            "outcome": PARTLY if len(outcomes) > 1 else outcomes.pop(),
            "summary": case.get("summary", ""),
            "reviewer": case.get("reviewer"),
            "items": [
                {k: d[k] for k in ("item_id", "outcome", "request")} for d in told
            ],
        }
    )

"""From the options of a reviewer's commands to the events that they send."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from services.console.case_events import Told, waits_for_review
from services.console.exits import Exit, Stop

NEEDED = {
    "outcome": "--outcome",
    "rationale": "--rationale",
    "licensure": "--licensure",
    "specialties": "--specialty",
}
MOST_PARTS = 3


def check_options(given: Mapping[str, Any], *, case: str | None) -> None:
    """Raise Stop if options are missing, or given without what they are about."""
    if given["item"] is None or case is None:
        if any(value for value in given.values()):
            raise Stop(
                "To complete a review, CASE and --item are needed.", code=Exit.USAGE
            )
        return
    missing = [option for name, option in NEEDED.items() if not given[name]]
    if missing:
        raise Stop(
            f"To complete item {given['item']}, {', '.join(missing)} "
            f"{'is' if len(missing) == 1 else 'are'} needed too.",
            code=Exit.USAGE,
        )


def completed(given: Mapping[str, Any], *, case_number: str) -> Told:
    """Return the completed review; raises Stop if it cannot be read."""
    return Told(
        kind="review-completed",
        body={
            "case_number": case_number,
            "item": given["item"],
            "outcome": given["outcome"],
            "rationale": _text(given["rationale"]),
            "citations": [_citation(text) for text in given["citations"] or ()],
            "reviewer": _reviewer(given["licensure"], given["specialties"]),
            "completed_on": given["completed_on"],
        },
        may_be_told=waits_for_review(given["item"]),
    )


def assigned(
    case_number: str,
    *,
    licensure: Sequence[str] | None,
    specialties: Sequence[str] | None,
) -> Told:
    """Return the assignment of a reviewer of record; raises Stop if it names none."""
    if not licensure or not specialties:
        raise Stop(
            "Expected at least one --licensure and one --specialty.",
            code=Exit.USAGE,
            advice="A letter names both of its reviewer, and never a name.",
        )
    reviewer = _reviewer(licensure, specialties)
    return Told(
        kind="reviewer-assigned",
        body={"case_number": case_number, "reviewer": reviewer},
    )


def _reviewer(
    licensure: Sequence[str], specialties: Sequence[str]
) -> dict[str, list[str]]:
    return {"licensure": list(licensure), "specialties": list(specialties)}


def _text(given: str) -> str:
    """Return what is given, or what the file (@FILE) or standard input (-) holds."""
    try:
        if given == "-":
            return sys.stdin.read()
        if given.startswith("@"):
            return Path(given[1:]).read_text(encoding="utf-8")
    except OSError as error:
        raise Stop(
            f"Expected the rationale in {given[1:]}: {error.strerror}.", code=Exit.USAGE
        ) from None
    except UnicodeDecodeError:
        raise Stop("Expected a rationale in UTF-8.", code=Exit.USAGE) from None
    return given


def _citation(text: str) -> dict[str, str]:
    parts = [part.strip() for part in text.split("|")]
    if not parts[0] or len(parts) > MOST_PARTS:
        raise Stop(
            "Expected a citation as DOCUMENT|EDITION|LOCATOR (the last two may be "
            f"left out), found {len(parts)} parts.",
            code=Exit.USAGE,
        )
    names = ("document", "edition", "locator")
    return dict(zip(names, parts, strict=False))

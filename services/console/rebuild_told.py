"""What came of a check, in words and in JSON: case numbers, and what is wrong."""

from collections.abc import Iterator, Sequence
from typing import Any

from services.console.kept_findings import Checked, Finding, Wrong
from services.console.screen import say, say_json, say_table

MOST_NAMED = 20
OF_CASES = (Wrong.MISSING, Wrong.EXTRA, Wrong.DIFFERENT)
WORDS = {
    Wrong.MISSING: "missing: must be kept, and is not",
    Wrong.EXTRA: "extra: is kept, and must not be",
    Wrong.DIFFERENT: "different: what is kept is not what the log says",
    Wrong.BEHIND: "behind its output cursor: it is being rebuilt, or no service runs",
    Wrong.BEYOND: "beyond the end of its topic: the topic was replaced or lost records",
}


def tell_checks(checks: Sequence[Checked], *, as_json: bool) -> None:
    """Print what came of the checks."""
    if as_json:
        for checked in checks:
            for finding in checked.findings:
                say_json(finding_json(finding))
            say_json(check_json(checked))
        return
    say_table(
        ("service", "cases compared", *(wrong.value for wrong in OF_CASES)),
        (
            (
                checked.service,
                f"{checked.compared:,}",
                *(f"{checked.count(wrong):,}" for wrong in OF_CASES),
            )
            for checked in checks
        ),
    )
    for checked in checks:
        for line in finding_lines(checked):
            say(line)


def check_json(checked: Checked) -> dict[str, Any]:
    """Return the counts of one service."""
    return {
        "service": checked.service,
        "compared": checked.compared,
        **{wrong.value: checked.count(wrong) for wrong in Wrong},
    }


def finding_json(finding: Finding) -> dict[str, Any]:
    """Return one thing that is wrong."""
    content = {
        "service": finding.service,
        "partition": finding.partition,
        "case_number": finding.case_number,
        "wrong": finding.wrong.value,
    }
    return {name: value for name, value in content.items() if value is not None}


def finding_lines(checked: Checked) -> Iterator[str]:
    """Yield what is wrong, the first cases by name."""
    for wrong in Wrong:
        found = [f for f in checked.findings if f.wrong is wrong]
        if not found:
            continue
        yield f"{checked.service}, {WORDS[wrong]}"
        for finding in found[:MOST_NAMED]:
            place = f"partition {finding.partition}"
            yield f"    {finding.case_number or place}" + (
                f" ({place})" if finding.case_number else ""
            )
        if len(found) > MOST_NAMED:
            yield f"    and {len(found) - MOST_NAMED:,} more (--json names them all)"

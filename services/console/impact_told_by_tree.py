"""Run inside the tree of another revision: decide the cases of a file, and say it.

Copied beside that tree's `services` and `shared`, so it asks only for what any revision
has: the event of a case, the evaluator's core and its guidelines. One event of a case
on each line of the input, one item on each line of the output.
"""

import json
import sys
from pathlib import Path
from typing import Any

from services.evaluator.core.decide import decide
from services.evaluator.core.model import Verdict
from services.evaluator.guidelines import load_modules
from services.evaluator.translation import to_case
from shared.events.case_received import CaseReceived


def main(path: str) -> int:
    """Print one line for each item of the cases in a file; return the exit code."""
    modules = load_modules()
    for line in Path(path).read_bytes().splitlines():
        case = to_case(CaseReceived.model_validate_json(line))
        for verdict in decide(case, modules=modules):
            print(json.dumps(told(case.case_number, verdict)))
    return 0


def told(case_number: str, verdict: Verdict) -> dict[str, Any]:
    """Return what is said of an item, as `services.console.impact.Told` has it."""
    outcome = getattr(verdict, "outcome", None)
    return {
        "case_number": case_number,
        "item": verdict.number,
        "outcome": outcome.value if outcome else type(verdict).__name__.lower(),
        "module": getattr(verdict, "module", None),
        "module_hash": getattr(verdict, "module_hash", None),
        "necessity": getattr(verdict, "necessity", None),
        "answers": {
            finding.criterion: finding.answer.value
            for finding in getattr(verdict, "findings", ())
        },
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))

"""Screening: every reason why an application is not eligible, one file each.

`rules()` looks in this folder, so a reason is added by adding its file. A rule whose
fields are not stated, or could not be read, stays silent: that is another reason.

Not rules, but matters of shape (checked as the application is read): no item, more
items than the line takes, a reviewer without licence or specialty.
Not coded: a previous application for the same treatment under another case number
(8 CCR 9792.10.3(a)(2)), because nothing in the line tells whose cases they are; the ten
days for formulary disputes from 2018 (LC 4610.5(h)(1), source unverified); who signed.
"""

from functools import cache
from importlib import import_module
from pathlib import Path

from services.intake.core.model import Application, Reason
from services.intake.core.screening._rule import ScreeningRule, WorkedCase


@cache
def rules() -> tuple[ScreeningRule, ...]:
    """Return the rules of this folder, sorted by file name."""
    files = sorted(Path(__file__).parent.glob("[a-z]*.py"))
    modules = (import_module(f"{__name__}.{path.stem}") for path in files)
    return tuple(module.RULE for module in modules)


def screen(application: Application) -> tuple[Reason, ...]:
    """Return every reason against the application, in the order of the rules."""
    return tuple(
        [
            rule.reason(message=message)
            for rule in rules()
            if (message := rule.broken_by(application)) is not None
        ]
    )


__all__ = ["ScreeningRule", "WorkedCase", "rules", "screen"]

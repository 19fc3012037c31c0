"""docs/screening.md: every reason why an application is not eligible."""

from importlib import import_module

from docs.generate.markdown import code, page, sentences, table
from docs.generate.places import NOTE
from services.intake.core import screening
from services.intake.core.accept import CONFLICT
from services.intake.core.screening import ScreeningRule, rules

INTRO = """
Why an application is not eligible for review. Each reason is one file in
`services/intake/core/screening/`; a rejection carries every reason that applies, at
once. An application that only deferring reasons speak against is deferred. A body that
is no usable application is answered in the same way, with a reason for each field;
these are matters of shape, not of eligibility, and are not listed here.
"""


def screening_page() -> str:
    """Return the page."""
    return page(
        "# Screening",
        NOTE,
        sentences(INTRO),
        table(
            ("code", "title", "regulation", "field", "effect"),
            [*(_row(rule) for rule in rules()), _conflict()],
        ),
        *(block for rule in rules() for block in _rule(rule)),
        "## What is not screened",
        _not_coded(),
    )


def _row(rule: ScreeningRule) -> tuple[str, ...]:
    effect = rule.disposition
    field = code(rule.field) if rule.field else ""
    return f"[{rule.code}](#{rule.code})", rule.title, rule.regulation, field, effect


def _conflict() -> tuple[str, ...]:
    return (
        CONFLICT.code,
        CONFLICT.message,
        CONFLICT.regulation or "",
        code(CONFLICT.field or ""),
        "rejected",
    )


def _rule(rule: ScreeningRule) -> tuple[str, ...]:
    module = rule.broken_by.__module__
    path = f"{module.replace('.', '/')}.py"
    rows = [
        (case.title, "speaks against it" if case.broken else "silent")
        for case in rule.worked_cases
    ]
    return (
        f"## {rule.code}",
        sentences(import_module(module).__doc__ or ""),
        f"Rests on {rule.regulation}.\nWritten in [{path}](../{path}).",
        table(("worked case", "the rule"), rows),
    )


def _not_coded() -> str:
    told = (screening.__doc__ or "").split("\n\n")[-1]
    return sentences(told)

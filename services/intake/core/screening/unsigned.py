"""The application is not signed.

Covers: applications without the signature of the worker or the representative.
Asks: is it signed?
Not coded: whether who signed may do so (8 CCR 9792.10.1(b)(2)).
"""

from services.intake.core.model import Application
from services.intake.core.screening._rule import (
    ScreeningRule,
    WorkedCase,
    application,
)


def _unsigned(application: Application) -> str | None:
    if application.signed is not False:
        return None
    return "The application is not signed by the worker or a representative."


RULE = ScreeningRule(
    code="unsigned",
    title="Not signed by the worker or a representative",
    regulation="8 CCR 9792.10.1(b)(1)",
    field="signed",
    broken_by=_unsigned,
    worked_cases=(
        WorkedCase("signed", application(signed=True), broken=False),
        WorkedCase("not signed", application(signed=False), broken=True),
        WorkedCase("could not be read", application(signed=None), broken=False),
    ),
)

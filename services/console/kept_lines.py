"""The lines of the services, as the check of what they keep needs them.

They must be set as the services are: what the evaluator keeps depends on its guideline
modules and on EVALUATOR_MACHINE_MAY_DECIDE.
"""

from typing import Any

from services.console.addresses import read_settings
from services.evaluator.guidelines import load_modules
from services.evaluator.handlers import Library
from services.evaluator.line import EvaluatorLine
from services.evaluator.settings import Settings as EvaluatorSettings
from services.intake.line import IntakeLine
from services.letters.core.form_file import load_form
from services.letters.line import LettersLine
from services.letters.settings import Settings as LettersSettings
from shared.messaging.line import Line

SERVICES = ("intake", "evaluator", "letters")
ALL_IMPLIED = frozenset({"intake"})
"""Of what these have published, the output topic implies all that must be kept, and
their input need not be read, nor be there any more."""


def line_of(service: str, *, partitions: int) -> Line[Any]:
    """Return a service's line; raises Stop where a setting is not as it should be."""
    match service:
        case "intake":
            return IntakeLine(partitions=partitions)
        case "evaluator":
            may_decide = read_settings(EvaluatorSettings).machine_may_decide
            return EvaluatorLine(
                library=Library(modules=load_modules(), may_decide=may_decide)
            )
        case _:
            return LettersLine(form=load_form(read_settings(LettersSettings).form))

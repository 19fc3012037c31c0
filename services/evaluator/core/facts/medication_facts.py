"""What the mentions of drugs come to: facts that guideline modules ask about.

Not here: the reading of a mention (`medication`), and questions that depend on which
drug is asked for (`prescribed`).
"""

from collections.abc import Callable

from services.evaluator.core.drugs.product import (
    NSAIDS,
    OPIOIDS,
    SEDATIVES,
    DrugClass,
)
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from shared.facts import Fact

MOST_WORDS = 3
FIRST_LINE = NSAIDS | {DrugClass.ACETAMINOPHEN}
"""What is tried before an opioid or a muscle relaxant."""

STATES = frozenset(
    {
        Fact.FIRST_LINE_DRUG_TRIED,
        Fact.FIRST_LINE_DRUG_FAILED,
        Fact.OPIOID_IN_USE,
        Fact.SEDATIVE_IN_USE,
    }
)
"""The facts that are read here."""


def drug_facts(medication: tuple[Medication, ...]) -> dict[Fact, Known]:
    """Return the facts that mentions of drugs establish; silence stays absent."""
    known = {
        Fact.FIRST_LINE_DRUG_TRIED: _of(
            medication, FIRST_LINE, yes=lambda m: m.had or m.not_tolerated
        ),
        Fact.FIRST_LINE_DRUG_FAILED: _of(
            medication, FIRST_LINE, yes=lambda m: m.failed
        ),
        Fact.OPIOID_IN_USE: _of(
            medication, OPIOIDS, yes=_taken, no=lambda m: m.use is Use.NOT_TAKEN
        ),
        Fact.SEDATIVE_IN_USE: _of(
            medication, SEDATIVES, yes=_taken, no=lambda m: m.use is Use.NOT_TAKEN
        ),
    }
    return {fact: found for fact, found in known.items() if found}


def _taken(mention: Medication) -> bool:
    return mention.use is Use.TAKEN and not mention.not_tolerated


def _of(
    medication: tuple[Medication, ...],
    classes: frozenset[DrugClass],
    *,
    yes: Callable[[Medication], bool],
    no: Callable[[Medication], bool] = lambda _: False,
) -> Known | None:
    alike = [m for m in medication if m.classes & classes]
    for counts, value in ((yes, True), (no, False)):
        words = dict.fromkeys(m.evidence for m in alike if counts(m))
        if words:
            return Known(value=value, evidence=tuple(words)[:MOST_WORDS])
    return None

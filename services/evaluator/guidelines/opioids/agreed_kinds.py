"""Worked cases on which opioid is asked for, and on tests of urine."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.opioids import agreed_long
from services.evaluator.guidelines.opioids.agreed import STABLE
from services.evaluator.guidelines.opioids.agreed_long import CAREFUL
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
MONTHS = Fact.MONTHS_SINCE_URINE_TEST
NORCO = "Norco 10/325mg #60"


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return these and those on long use, on a day on which an edition is in force."""
    return (*agreed_long.worked_cases(day), *_kinds(day), *_tests(day))


def _kinds(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a second short-acting opioid", UPHELD, facts=STABLE, day=day,
            request=NORCO,
            summary="Current medications include Norco and Percocet.",
        ),
        worked(
            "a second long-acting opioid", UPHELD, facts=STABLE, day=day,
            request="OxyContin 10mg twice a day #60",
            summary="Current medications include OxyContin and MS Contin.",
        ),
        worked(
            "one of each kind", OVERTURNED, facts=STABLE, day=day, request=NORCO,
            summary=(
                "Current medications include Norco and OxyContin 10 mg twice a day."
            ),
        ),
        worked(
            "morphine equivalents are no second opioid", OVERTURNED, facts=STABLE,
            day=day, request=NORCO,
            summary="Current medications include Norco, morphine equivalent 20 mg.",
        ),
        worked(
            "a trial of a long-acting opioid after a short-acting one", OVERTURNED,
            facts=CAREFUL, day=day, request="OxyContin 10mg twice a day #60",
            summary="He takes Norco, which does not last.",
        ),
        worked(
            "a trial of a long-acting opioid at once", UPHELD, facts=CAREFUL, day=day,
            request="OxyContin 10mg twice a day #60",
        ),
        worked(
            "fentanyl through the mouth", UPHELD, facts=STABLE, day=day,
            request="Actiq 200mcg #30",
        ),
    )  # fmt: skip


def _tests(day: date) -> tuple[WorkedCase, ...]:
    untested: dict[Fact, FactValue] = {
        f: v for f, v in STABLE.items() if f is not Fact.URINE_TEST_CONSISTENT
    }
    return (
        worked(
            "the state's program was checked, but no urine", UPHELD, request=NORCO,
            day=day, facts=untested,
        ),
        worked(
            "urine tested six months before", OVERTURNED, request=NORCO, day=day,
            facts={**STABLE, MONTHS: 6},
        ),
        worked(
            "urine tested seven months before", UPHELD, request=NORCO, day=day,
            facts={**STABLE, MONTHS: 7},
        ),
    )  # fmt: skip

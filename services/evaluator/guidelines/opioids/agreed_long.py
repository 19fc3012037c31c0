"""Worked cases on opioids for chronic pain: the start, the maintenance, the taper."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.opioids.agreed import STABLE
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
RELIEF = Fact.PERCENT_RELIEF_FROM_MEDICATION
BASELINE = Fact.ACTIVITIES_LIMITED
NORCO = "Norco 10/325mg #60"
WEANING = "Norco 10/325mg #60 for weaning"
FIRST: dict[Fact, FactValue] = {
    Fact.DRUG_TAKEN_BEFORE: False,
    Fact.FIRST_LINE_DRUG_FAILED: True,
    Fact.ACTIVE_CARE_FAILED: True,
    Fact.ACTIVITIES_LIMITED: True,
}
CAREFUL: dict[Fact, FactValue] = {
    **FIRST,
    Fact.OPIOID_RISK_SCREENED: True,
    Fact.PRESCRIPTION_MONITORING_CHECKED: True,
}


def _without(*facts: Fact) -> dict[Fact, FactValue]:
    return {fact: value for fact, value in STABLE.items() if fact not in facts}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which an edition is in force."""
    return (
        *_start(day),
        *_start_without(day),
        *_maintenance(day),
        *_monitoring(day),
        *_taper(day),
    )


def _start(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a careful trial after other drugs failed", OVERTURNED, facts=CAREFUL,
            request=NORCO, day=day,
        ),
        worked(
            "a trial of 60 days", OVERTURNED, facts=CAREFUL, day=day,
            request="Norco 5/325mg #60 for 60 days",
        ),
        worked(
            "a trial of 61 days", UPHELD, facts=CAREFUL, day=day,
            request="Norco 5/325mg #60 for 61 days",
        ),
        worked(
            "a trial without a length", UPHELD, facts=CAREFUL, day=day,
            request="Norco 5/325mg #45",
        ),
    )  # fmt: skip


def _start_without(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a trial with an agreement and a urine test only", OVERTURNED, day=day,
            request=NORCO,
            facts={
                **FIRST,
                Fact.OPIOID_AGREEMENT: True,
                Fact.URINE_TEST_CONSISTENT: True,
            },
        ),
        worked(
            "a trial without any precaution", UPHELD, facts=FIRST, request=NORCO,
            day=day,
        ),
        worked(
            "nothing else was tried", UPHELD, request=NORCO, day=day,
            facts={**CAREFUL, Fact.FIRST_LINE_DRUG_FAILED: False},
        ),
        worked(
            "active care was not tried", UPHELD, request=NORCO, day=day,
            facts={**CAREFUL, Fact.ACTIVE_CARE_FAILED: False},
        ),
        worked(
            "no baseline is recorded", UPHELD, request=NORCO, day=day,
            facts={f: v for f, v in CAREFUL.items() if f is not BASELINE},
        ),
        worked("the record is silent", UPHELD, request=NORCO, day=day),
    )  # fmt: skip


def _maintenance(day: date) -> tuple[WorkedCase, ...]:
    tested = f"{day - timedelta(days=60):%m/%d/%Y}"
    return (
        worked(
            "relief, function and monitoring as the record tells them", OVERTURNED,
            request=NORCO, day=day,
            summary=(
                "He takes Norco 10/325 mg twice a day. Pain is 8/10 without medication "
                "and 4/10 with medication. With Norco he is able to walk and work full "
                f"duty. He denies side effects. Urine drug screen dated {tested} was "
                "consistent. CURES was reviewed."
            ),
        ),
        worked(
            "30 percent of relief", OVERTURNED, request=NORCO, day=day,
            facts={**STABLE, RELIEF: 30},
        ),
        worked(
            "29 percent of relief", UPHELD, request=NORCO, day=day,
            facts={**STABLE, RELIEF: 29},
        ),
        worked(
            "that it helps is no measure", UPHELD, request=NORCO, day=day,
            facts=_without(RELIEF), summary="Norco helps.",
        ),
        worked(
            "pain is unchanged", UPHELD, request=NORCO, day=day,
            facts={**_without(RELIEF), Fact.RELIEF_FROM_MEDICATION: False},
        ),
        worked(
            "no function is named", UPHELD, request=NORCO, day=day,
            facts=_without(Fact.FUNCTION_GAIN_FROM_MEDICATION),
        ),
    )  # fmt: skip


def _monitoring(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no monitoring is named", UPHELD, request=NORCO, day=day,
            facts=_without(
                Fact.URINE_TEST_CONSISTENT, Fact.PRESCRIPTION_MONITORING_CHECKED
            ),
        ),
        worked(
            "the urine test was inconsistent", UPHELD, request=NORCO, day=day,
            facts={**STABLE, Fact.URINE_TEST_CONSISTENT: False},
        ),
        worked(
            "side effects were not asked about", OVERTURNED, request=NORCO, day=day,
            facts=_without(Fact.SIDE_EFFECTS),
        ),
        worked(
            "the rest of a modified request is maintenance", UPHELD, day=day,
            request=NORCO, authorized="Norco 10/325mg #45",
        ),
    )  # fmt: skip


def _taper(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a taper by a schedule", OVERTURNED, day=day,
            facts={Fact.TAPER_SCHEDULED: True},
            request="Norco 10/325mg #45 for weaning, reduce by one tablet per week",
        ),
        worked(
            "a taper without a schedule", UPHELD, day=day,
            request=WEANING,
        ),
        worked(
            "a taper without a schedule, read as a refill that helps", OVERTURNED,
            day=day, request=WEANING, facts=STABLE,
        ),
        worked(
            "a taper of which the record says that it has no schedule", UPHELD, day=day,
            request=WEANING, facts={**STABLE, Fact.TAPER_SCHEDULED: False},
        ),
        worked(
            "a taper by a schedule after aberrant behaviour", OVERTURNED, day=day,
            request=WEANING,
            facts={Fact.TAPER_SCHEDULED: True, Fact.ABERRANT_BEHAVIOR: True},
        ),
        worked(
            "a taper in pregnancy", UPHELD, day=day, request=WEANING,
            facts={Fact.TAPER_SCHEDULED: True, Fact.PREGNANCY: True},
        ),
    )  # fmt: skip

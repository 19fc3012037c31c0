"""Worked cases that hold in every edition of the guideline on chiropractic care."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import Row, worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
NO_GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: False}


def _after(visits: int) -> dict[Fact, int]:
    return {Fact.SESSIONS_COMPLETED: visits}


PARTS: tuple[Row, ...] = (
    ("a trial of 6 for the neck", OVERTURNED, "Chiropractic, 6 visits, neck", {}),
    ("7 at first for the neck", UPHELD, "Chiropractic, 7 visits, neck", {}),
    (
        "18 in all for the neck",
        OVERTURNED,
        "Chiropractic, 12 visits, neck",
        {**GAIN, **_after(6)},
    ),
    (
        "19 in all for the neck",
        UPHELD,
        "Chiropractic, 13 visits, neck",
        {**GAIN, **_after(6)},
    ),
    (
        "9 in all for a shoulder",
        OVERTURNED,
        "Chiropractic, 3 visits, shoulder",
        {**GAIN, **_after(6)},
    ),
    (
        "10 in all for a shoulder",
        UPHELD,
        "Chiropractic, 4 visits, shoulder",
        {**GAIN, **_after(6)},
    ),
    ("6 for a shoulder", OVERTURNED, "Chiropractic, 6 visits, shoulder", {}),
    ("7 for a shoulder", UPHELD, "Chiropractic, 7 visits, shoulder", {}),
)  # fmt: skip
STRAINED: tuple[Row, ...] = (
    ("10 for a severe neck", OVERTURNED, "Chiropractic, 10 visits, neck", {}),
    ("11 for a severe neck", UPHELD, "Chiropractic, 11 visits, neck", {}),
    (
        "25 in all for a severe neck",
        OVERTURNED,
        "Chiropractic, 15 visits, neck",
        {**GAIN, **_after(10)},
    ),
    (
        "26 in all for a severe neck",
        UPHELD,
        "Chiropractic, 16 visits, neck",
        {**GAIN, **_after(10)},
    ),
    (
        "a severe neck over 26 weeks",
        OVERTURNED,
        "Chiropractic, 10 visits over 26 weeks, neck",
        {},
    ),
)  # fmt: skip


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_first(day), *_parts(day), *_against(day), *_going_on(day), *_flares(day))


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a trial of 6 for the low back", OVERTURNED,
            request="Chiropractic 2x3 lumbar spine", day=day,
            summary="Lumbar strain. No prior chiropractic care.",
        ),
        worked(
            "7 are more than a trial", UPHELD,
            request="Chiropractic, 7 visits, lumbar spine", day=day,
        ),
        worked(
            "the number of visits is not stated", UPHELD,
            request="Chiropractic care for the low back", day=day,
        ),
        worked(
            "as needed", UPHELD,
            request="Chiropractic care as needed", day=day,
        ),
        worked(
            "redundant with approved visits", UPHELD,
            request="Chiropractic, 6 visits", day=day,
            already_authorized=("6 chiropractic visits",),
        ),
        worked(
            "one evaluation at first", OVERTURNED,
            request="Chiropractic evaluation, lumbar spine", day=day,
        ),
        worked(
            "two more visits are no trial once six were authorized", UPHELD,
            request="Chiropractic, 8 visits, low back", authorized="6 visits", day=day,
        ),
    )  # fmt: skip


def _against(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the knee is not supported", UPHELD,
            request="Chiropractic, 6 visits, left knee", day=day,
        ),
        worked(
            "physical therapy is running", UPHELD,
            request="Chiropractic, 6 visits, low back", day=day,
            summary="He is currently attending physical therapy.",
        ),
        worked(
            "physical therapy is known not to run", OVERTURNED,
            request="Chiropractic, 6 visits, low back", day=day,
            facts={Fact.PHYSICAL_THERAPY_RUNNING: False},
        ),
        worked(
            "a compression fracture", UPHELD,
            request="Chiropractic, 6 visits, low back", day=day,
            summary="X-ray shows a compression fracture.",
        ),
        worked(
            "no instability", OVERTURNED,
            request="Chiropractic, 6 visits, low back", day=day,
            facts={Fact.SPINE_UNSTABLE: False},
        ),
    )  # fmt: skip


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "up to 18 with gain", OVERTURNED,
            request="Chiropractic, 12 visits, low back", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "19 in all are too many", UPHELD,
            request="Chiropractic, 13 visits, low back", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "six more after six with measured gain", OVERTURNED,
            request="Chiropractic care for the low back; six sessions", day=day,
            summary=(
                "He underwent 6 sessions of chiropractic treatment. Notes show "
                "improved range of motion."
            ),
        ),
        worked(
            "earlier visits are not counted", UPHELD,
            request="Chiropractic, 6 visits, low back", day=day, facts=GAIN,
            summary="Treatment to date has included chiropractic care.",
        ),
        worked(
            "gain is not documented", UPHELD,
            request="Additional chiropractic, 6 visits, low back", day=day,
            facts=_after(6),
        ),
        worked(
            "earlier visits brought nothing", UPHELD,
            request="Additional chiropractic, 6 visits, low back", day=day,
            facts={**NO_GAIN, **_after(6)},
        ),
    )  # fmt: skip


def _parts(day: date) -> tuple[WorkedCase, ...]:
    severe = "Diagnosis: severe cervical strain."
    return (
        *(
            worked(title, outcome, request=request, day=day, facts=facts)
            for title, outcome, request, facts in PARTS
        ),
        *(
            worked(
                title, outcome, request=request, day=day, facts=facts, summary=severe
            )
            for title, outcome, request, facts in STRAINED
        ),
    )


def _flares(day: date) -> tuple[WorkedCase, ...]:
    at_work = {Fact.FLARE_UP: True, Fact.WORKING: True, **_after(18)}
    return (
        worked(
            "2 visits for a flare-up at work", OVERTURNED,
            request="Chiropractic, 2 visits, low back", day=day, facts=at_work,
        ),
        worked(
            "3 visits for a flare-up at work", UPHELD,
            request="Chiropractic, 3 visits, low back", day=day, facts=at_work,
        ),
        worked(
            "2 visits for a flare-up off work", UPHELD,
            request="Chiropractic, 2 visits, low back", day=day,
            facts={**at_work, Fact.WORKING: False},
        ),
        worked(
            "maintenance care", UPHELD,
            request="Chiropractic maintenance care, 6 visits, low back", day=day,
        ),
        worked(
            "over 8 weeks", OVERTURNED,
            request="Chiropractic, 6 visits over 8 weeks, low back", day=day,
        ),
        worked(
            "over 9 weeks", UPHELD,
            request="Chiropractic, 6 visits over 9 weeks, low back", day=day,
        ),
        worked(
            "nerves have lost function", UPHELD,
            request="Chiropractic, 6 visits, low back", day=day,
            facts={Fact.NEUROLOGIC_DEFICIT: True},
        ),
    )  # fmt: skip

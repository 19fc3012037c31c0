"""Worked cases on therapy after surgery."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
DONE = {Fact.SURGERY_AUTHORIZED: True}
GAIN = {**DONE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
MENISCECTOMY = "Status post right knee meniscectomy."
CUFF = "He underwent arthroscopic rotator cuff repair."
PT = "Postoperative physical therapy"


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which the guideline is in force."""
    return (
        *_first(day),
        *_rows(day),
        *_rare_rows(day),
        *_going_on(day),
        *_periods(day),
    )


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "6 after a meniscectomy", OVERTURNED, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits, right knee", day=day, facts=DONE,
        ),
        worked(
            "7 after a meniscectomy are more than half", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 7 visits, right knee", day=day, facts=DONE,
        ),
        worked(
            "the number of visits is not stated", UPHELD, summary=MENISCECTOMY,
            request=PT, day=day, facts=DONE,
        ),
        worked(
            "twice a week without an end", UPHELD, summary=MENISCECTOMY,
            request=f"{PT} twice a week", day=day, facts=DONE,
        ),
        worked(
            "redundant with approved visits", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits", day=day, facts=DONE,
            already_authorized=("12 postoperative physical therapy visits",),
        ),
        worked(
            "no surgery is named", UPHELD, request=f"{PT}, 6 visits, right knee",
            day=day,
        ),
        worked(
            "the record says that nothing is lost", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits, right knee", day=day,
            facts={**DONE, Fact.FUNCTIONAL_DEFICIT: False},
        ),
    )  # fmt: skip


def _rows(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "12 after a repair of the rotator cuff", OVERTURNED, summary=CUFF,
            request=f"{PT}, 12 visits, left shoulder", day=day, facts=DONE,
        ),
        worked(
            "24 at once after a repair of the rotator cuff", UPHELD, summary=CUFF,
            request=f"{PT}, 24 visits, left shoulder", day=day, facts=DONE,
        ),
        worked(
            "12 after a fracture of the neck of the femur", OVERTURNED, facts=DONE,
            summary="Status post fixation of a left femoral neck fracture.",
            request=f"{PT}, 12 visits, left hip", day=day,
        ),
        worked(
            "13 after a fracture of the neck of the femur", UPHELD, facts=DONE,
            summary="Status post fixation of a left femoral neck fracture.",
            request=f"{PT}, 13 visits, left hip", day=day,
        ),
        worked(
            "10 after a procedure without a row", OVERTURNED,
            request=f"{PT}, 10 visits", day=day, facts=DONE,
        ),
        worked(
            "11 after a procedure without a row", UPHELD,
            request=f"{PT}, 11 visits", day=day, facts=DONE,
        ),
    )  # fmt: skip


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    after = {Fact.SESSIONS_COMPLETED: 6, Fact.DAYS_SINCE_SURGERY: 60}
    return (
        worked(
            "6 more after 6 that helped", OVERTURNED, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits", day=day, facts={**GAIN, **after},
        ),
        worked(
            "7 more after 6 are too many", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 7 visits", day=day, facts={**GAIN, **after},
        ),
        worked(
            "improvement is not documented", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits", day=day, facts={**DONE, **after},
        ),
        worked(
            "earlier visits are not counted", UPHELD, summary=MENISCECTOMY,
            request=f"Additional {PT.lower()}, 6 visits", day=day, facts=GAIN,
        ),
    )  # fmt: skip


def _periods(day: date) -> tuple[WorkedCase, ...]:
    def since(days: int) -> dict[Fact, bool | int]:
        had = {Fact.SESSIONS_COMPLETED: 6, Fact.DAYS_SINCE_SURGERY: days}
        return {**GAIN, **had}

    return (
        worked(
            "the last day of six months", OVERTURNED, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits", day=day, facts=since(182),
        ),
        worked(
            "the day after six months", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits", day=day, facts=since(183),
        ),
        worked(
            "after the period, within the limit without surgery", OVERTURNED,
            request=f"{PT}, 4 visits", day=day, facts=since(183),
            summary=MENISCECTOMY,
        ),
        worked(
            "three months after a carpal tunnel release", UPHELD,
            request=f"{PT}, 6 visits", day=day, facts=since(92),
            summary="Status post right carpal tunnel release.",
        ),
        worked(
            "the operation is not dated", UPHELD, summary=MENISCECTOMY,
            request=f"{PT}, 6 visits", day=day,
            facts={**GAIN, Fact.SESSIONS_COMPLETED: 6},
        ),
    )  # fmt: skip


def _rare_rows(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "24 after a decompression with myelopathy", OVERTURNED, facts=DONE,
            summary="Cervical laminectomy for stenosis with myelopathy was done.",
            request=f"{PT}, 24 visits, neck", day=day,
        ),
        worked(
            "25 after a decompression with myelopathy", UPHELD, facts=DONE,
            summary="Cervical laminectomy for stenosis with myelopathy was done.",
            request=f"{PT}, 25 visits, neck", day=day,
        ),
        worked(
            "18 after a finger was replanted", OVERTURNED, facts=DONE,
            summary="Status post replantation of the finger.",
            request="Postoperative hand therapy, 18 visits", day=day,
        ),
        worked(
            "19 after a finger was replanted", UPHELD, facts=DONE,
            summary="Status post replantation of the finger.",
            request="Postoperative hand therapy, 19 visits", day=day,
        ),
    )  # fmt: skip

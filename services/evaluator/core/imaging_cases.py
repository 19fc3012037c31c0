"""Worked cases of the guidelines on imaging: the same questions, region by region."""

from collections.abc import Mapping
from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
Facts = Mapping[Fact, FactValue]
FAILED: Facts = {Fact.ACTIVE_CARE_FAILED: True}
FINDING: Facts = {Fact.NEUROLOGIC_DEFICIT: True, **FAILED}
RADICULAR: Facts = {Fact.ROOT_TENSION_SIGN: True, Fact.RADIATING_PAIN: True}
SIGN: Facts = {Fact.PROVOCATIVE_TEST_POSITIVE: True, Fact.PLAIN_FILMS_DONE: True}
LESION: Facts = {Fact.SUSPECTED_LESION: True, Fact.PLAIN_FILMS_DONE: True}


def spine_cases(
    *, place: str, weeks: int, radicular: int, day: date, surgery: bool
) -> tuple[WorkedCase, ...]:
    """Return cases of imaging of a region of the spine.

    `radicular`: weeks of care in vain after which radicular pain is a reason.
    """
    scan, film = f"MRI of the {place} without contrast", f"X-rays of the {place}"
    return (
        *_found(scan, weeks, day),
        *_care(scan, day, UPHELD if surgery else OVERTURNED),
        *_radicular(scan, day, radicular),
        *_others(scan, film, place, day),
    )


def _found(scan: str, weeks: int, day: date) -> tuple[WorkedCase, ...]:
    enough = {Fact.CONSERVATIVE_CARE_WEEKS: weeks}
    return (
        worked(
            "a deficit, and just enough weeks of care in vain", OVERTURNED,
            request=scan, day=day, facts={**FINDING, **enough},
        ),
        worked(
            "a deficit, a week of care too few", UPHELD,
            request=scan, day=day,
            facts={**FINDING, Fact.CONSERVATIVE_CARE_WEEKS: weeks - 1},
        ),
        worked("a red flag", OVERTURNED, request=scan, day=day,
               facts={Fact.RED_FLAG: True}),
        worked("a silent record", UPHELD, request=scan, day=day),
        worked(
            "a normal examination", UPHELD, request=scan, day=day,
            facts={**FAILED, Fact.NEUROLOGIC_DEFICIT: False},
        ),
        worked(
            "no examination, but a nerve test that proves it", OVERTURNED,
            request=scan, day=day,
            facts={**FAILED, Fact.ELECTRODIAGNOSTIC_PROOF: True},
        ),
        worked(
            "a nerve test that is normal", UPHELD, request=scan, day=day,
            facts={**FAILED, Fact.ELECTRODIAGNOSTIC_PROOF: False},
        ),
    )  # fmt: skip


def _care(scan: str, day: date, no_option: Outcome) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a deficit while care helps", UPHELD, request=scan, day=day,
            facts={Fact.NEUROLOGIC_DEFICIT: True, Fact.ACTIVE_CARE_FAILED: False},
        ),
        worked(
            "a deficit with drugs alone", UPHELD, request=scan, day=day,
            facts={Fact.NEUROLOGIC_DEFICIT: True},
            summary="Treatment has included medications.",
        ),
        worked(
            "a deficit, but surgery is no option", no_option,
            request=scan, day=day,
            facts={**FINDING, Fact.SURGERY_CONSIDERED: False},
        ),
        worked(
            "radicular pain with root tension after care in vain", OVERTURNED,
            request=scan, day=day, facts={**RADICULAR, **FAILED},
        ),
        worked(
            "radicular pain with root tension, no word of care", UPHELD,
            request=scan, day=day, facts=RADICULAR,
        ),
        worked(
            "root tension without radicular pain", UPHELD, request=scan, day=day,
            facts={**RADICULAR, **FAILED, Fact.RADIATING_PAIN: False},
        ),
        worked(
            "radicular pain without root tension", UPHELD, request=scan, day=day,
            facts={**RADICULAR, **FAILED, Fact.ROOT_TENSION_SIGN: False},
        ),
    )  # fmt: skip


def _radicular(scan: str, day: date, weeks: int) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "radicular pain after a month of care in vain", OVERTURNED,
            request=scan, day=day,
            facts={**RADICULAR, **FAILED, Fact.CONSERVATIVE_CARE_WEEKS: weeks},
        ),
        worked(
            "radicular pain a week before the month is over", UPHELD,
            request=scan, day=day,
            facts={**RADICULAR, **FAILED, Fact.CONSERVATIVE_CARE_WEEKS: weeks - 1},
        ),
    )  # fmt: skip


def _others(scan: str, film: str, place: str, day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a repeat", UPHELD, request=scan, day=day,
            facts={**FINDING, Fact.SAME_STUDY_DONE: True},
        ),
        worked(
            "a repeat after a change", OVERTURNED, request=scan, day=day,
            facts={
                **FINDING, Fact.SAME_STUDY_DONE: True, Fact.WORSE_OR_NEW_SINCE: True,
            },
        ),
        worked(
            "contrast without a reason", UPHELD,
            request=f"MRI of the {place} with and without contrast", day=day,
            facts=FINDING,
        ),
        worked(
            "contrast after an earlier surgery", OVERTURNED,
            request=f"MRI of the {place} with and without contrast", day=day,
            facts={**FINDING, Fact.SPINE_SURGERY_DONE: True},
        ),
        worked(
            "ultrasound of the spine", UPHELD,
            request=f"Diagnostic ultrasound of the {place}", day=day, facts=FINDING,
        ),
        worked("films without a reason", UPHELD, request=film, day=day),
        worked(
            "films where the bone is at risk", OVERTURNED, request=film, day=day,
            facts={Fact.BONE_LOSS_RISK: True},
        ),
    )  # fmt: skip


def joint_cases(
    *,
    place: str,
    weeks: int,
    day: date,
    by_name: bool,
    by_sign: bool,
) -> tuple[WorkedCase, ...]:
    """Return cases of imaging of a joint; `by_name`: a named suspicion is enough."""
    scan, film = f"MRI of the {place}", f"X-rays of the {place}"
    proof = SIGN if by_sign else LESION
    enough = {Fact.CONSERVATIVE_CARE_WEEKS: weeks}
    either = (
        worked(
            "a lesion suspected by name", OVERTURNED, request=scan, day=day,
            facts={**LESION, **FAILED},
        ),
        worked(
            "a sign alone", OVERTURNED, request=scan, day=day,
            facts={**SIGN, **FAILED},
        ),
    )  # fmt: skip
    return (
        *(either if by_name and by_sign else ()),
        worked(
            "proof of a suspicion, and just enough weeks of care", OVERTURNED,
            request=scan, day=day, facts={**proof, **FAILED, **enough},
        ),
        worked(
            "proof of a suspicion, a week of care too few", UPHELD,
            request=scan, day=day,
            facts={**proof, **FAILED, Fact.CONSERVATIVE_CARE_WEEKS: weeks - 1},
        ),
        worked("a silent record", UPHELD, request=scan, day=day),
        worked("no proof of a suspicion", UPHELD, request=scan, day=day,
               facts={**FAILED, Fact.PLAIN_FILMS_DONE: True}),
        worked("care that helps", UPHELD, request=scan, day=day,
               facts={**proof, Fact.ACTIVE_CARE_FAILED: False}),
        *_films(scan, film, proof, day),
    )  # fmt: skip


def _films(scan: str, film: str, proof: Facts, day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("an infection is suspected", OVERTURNED, request=scan, day=day,
               facts={Fact.RED_FLAG: True}),
        worked("a repeat", UPHELD, request=scan, day=day,
               facts={**proof, **FAILED, Fact.SAME_STUDY_DONE: True}),
        worked("films without a reason", UPHELD, request=film, day=day),
        worked("films of a joint with signs", OVERTURNED, request=film, day=day,
               facts={Fact.PROVOCATIVE_TEST_POSITIVE: True}),
        worked("films for a fracture", OVERTURNED, request=film, day=day,
               facts={Fact.SUSPECTED_LESION: True}),
    )  # fmt: skip

"""Requests that were once misread: signs, tablets beside visits, other treatments."""

import pytest

from services.evaluator.core.library import compiled
from services.evaluator.core.model import DisputedItem
from services.evaluator.core.request import Request, read_request
from services.evaluator.guidelines import load_modules

LEXICON = compiled(load_modules()).lexicon


def _read(request: str, authorized: str | None = None) -> Request:
    item = DisputedItem(number="1", request=request, authorized=authorized)
    return read_request(item, lexicon=LEXICON)


@pytest.mark.parametrize(
    ("request_text", "count"),
    [
        ("Physical therapy -4 sessions", None),
        ("Physical therapy - 4 sessions", 4.0),
        ("Naproxen 500mg #60 and physical therapy 6 sessions", 6.0),
        ("Acupuncture sessions #6", 6.0),
        ("Naproxen 500mg #60", 60.0),
        ("Tylenol #3 one by mouth twice daily #60", 60.0),
        ("Tylenol with codeine #3", None),
        ("Tylenol with codeine #60", 60.0),
        ("Tizanidine 4mg, 90 count", 90.0),
        ("CT of L4-5", None),
        ("Norco 10/325mg Qty 60 refills 0", 60.0),
        ("Naproxen 550mg #60 refill x1", 120.0),
        ("Norco 2 refills #60", 180.0),
        ("Zolpidem 5mg at bedtime as needed, thirty tablets", 30.0),
        ("Ibuprofen 600mg one three times a day, dispense 90", 90.0),
        ("Lidocaine patches, 1 box of 30", 30.0),
        ("Chiropractic once every other week for 4 weeks", 2.0),
        ("Physical therapy 2x week x 6", 12.0),
        ("Physical therapy 2x week x 6 visits", 6.0),
        ("Lumbar epidural steroid injection L5-S1 #2", None),
    ],
)
def test_a_count_is_that_of_the_visits_and_never_negative(
    request_text: str, count: float | None
) -> None:
    assert _read(request_text).count == count


def test_another_treatment_authorized_leaves_the_whole_request() -> None:
    read = _read("Physical therapy 12 sessions", "Acupuncture 6 sessions")

    assert (read.count, read.authorized_count) == (12.0, None)


def test_the_same_treatment_authorized_leaves_the_rest() -> None:
    read = _read("Physical therapy 12 sessions", "Physical therapy 6 sessions")

    assert (read.count, read.authorized_count) == (6.0, 6.0)


@pytest.mark.parametrize(
    ("request_text", "treatments"),
    [
        ("Left hip arthroscopy with labral repair", ("hip_surgery",)),
        ("Hip labral repair", ("hip_surgery",)),
        ("Labral repair, right shoulder", ("shoulder_surgery",)),
        ("Injection, left knee", ("knee_joint_injection",)),
        ("Injection to the right elbow", ("elbow_joint_injection",)),
        ("Orthovisc injection right knee", ("viscosupplementation",)),
        ("PRP injection left shoulder", ("prp_injection",)),
        (
            "Cortisone injection left knee and Toradol 30mg IM",
            ("knee_joint_injection", "nsaid"),
        ),
        ("Ultrasound guided injection left shoulder", ("shoulder_joint_injection",)),
        ("Left shoulder injection under ultrasound", ("shoulder_joint_injection",)),
        ("Ultrasound guidance, left shoulder", ("image_guidance",)),
        ("Ultrasound of the left shoulder", ("shoulder_diagnostic_ultrasound",)),
        ("Ultrasound 1 times 6", ("therapeutic_ultrasound",)),
        ("Discogram L4-5", ("discography",)),
        ("4 month aftercare program", ("functional_restoration_program",)),
        ("Lawn care weekly", ("home_health",)),
        (
            "Physical therapy x 6 following right knee arthroscopy",
            ("physical_therapy",),
        ),
        ("Trial of an intrathecal baclofen pump", ("intrathecal_pump",)),
        ("Lumbar compression belt", ("lumbar_brace",)),
        ("TLSO brace", ("lumbar_brace",)),
        ("Liver and kidney function tests", ("laboratory_test",)),
        ("Cardiac clearance", ("preoperative_clearance",)),
        ("Intraoperative monitoring", ("associated_surgical_service",)),
        ("Manipulation under anesthesia, knee", ("manipulation_under_anesthesia",)),
        ("Acupuncture with electrical stimulation and infrared x 4", ("acupuncture",)),
        ("Chiropractic 2x3 with traction and myofascial release", ("chiropractic",)),
        ("Physical therapy; traction", ("physical_therapy", "traction")),
        (
            "Physical therapy with home traction unit",
            ("physical_therapy", "traction"),
        ),
        ("RFTC C4-5, C5-6", ("radiofrequency_ablation",)),
        ("Vascular surgery consult", ("specialist_referral",)),
        ("LC/MS confirmation", ("urine_drug_test",)),
        ("ROM and muscle testing", ("unsupported_nerve_test",)),
    ],
)
def test_what_is_asked_for_is_read_and_nothing_beside_it(
    request_text: str, treatments: tuple[str, ...]
) -> None:
    assert _read(request_text).treatments == treatments

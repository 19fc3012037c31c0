"""Tests of the heart and lungs, by the ODG.

Covers: tests of the heart and lungs.
Asks: does the record show what is listed below.
Not coded: diseases of the lung; which test for which sign; a disease that is no part of
the claim.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "cardiac_test": (
        "ekg", "ecg", "electrocardiogram", "echocardiogram", "stress test",
        "holter monitor", "treadmill test", "cardiac stress test",
        "pulmonary function test", "spirometry", "carotid ultrasound",
        "cardio respiratory testing", "cardiac testing", "2d echo", "abi",
        "nuclear stress test", "cardiorespiratory diagnostic testing",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="cardiac_test",
    title="Tests of the heart and lungs",
    treatments=TREATMENTS,
    position=(
        "Tests of the heart and lungs are for a named sign or disease that is in "
        "question, not as a routine"
    ),
    request="Echocardiogram",
    unverified=(
        "tests that no surgery calls for; the topic speaks of those before one",
    ),
    asks=(
        told(
            "heart-in-question",
            Fact.CARDIAC_RISK,
            "a sign or disease of the heart is documented",
            silent="No sign or disease of the heart or lungs is documented",
            verified=False,
        ),
    ),
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Low Back", "Preoperative testing, general"),)
)

"""Surgery of the hip, by the ODG.

Covers: surgery of the hip.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: age and body mass index; relief from an injection; fractures of the femoral
neck, which need not wait.
"""

from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.facts.studies import Shows
from services.evaluator.core.indicated import FILMS, Procedure, edition, seen, told
from shared.facts import Fact

TREATMENTS = {
    "hip_surgery": (
        "hip replacement", "total hip replacement", "total hip arthroplasty",
        "hip arthroplasty", "hip arthroscopy", "hip surgery", "tha", "27130",
        "femoroacetabular", "labral repair hip", "hip resurfacing",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # ODG Hip & Pelvis: three months for arthroscopy. Unverified

PROCEDURE = Procedure(
    name="hip_surgery",
    title="Surgery of the hip",
    treatments=TREATMENTS,
    position=(
        "Replacement of the hip is for arthritis, osteonecrosis or fracture on films "
        "with loss of motion and function after care and an injection failed; "
        "arthroscopy for a labral tear with a positive impingement test"
    ),
    request="Right total hip arthroplasty",
    asks=(
        seen(
            frozenset({Shows.DEGENERATION, Shows.FRACTURE, Shows.TEAR}),
            "hip",
            "a study shows the lesion of the hip",
            kinds=FILMS,
        ),
        told(
            "limits-life",
            Fact.ACTIVITIES_LIMITED,
            "pain at night or limited activity is recorded",
            known=any_stated(
                Fact.ACTIVITIES_LIMITED, Fact.NIGHT_PAIN, Fact.FUNCTIONAL_DEFICIT
            ),
            tolerated=True,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Hip & Pelvis", "Indications for Surgery"),)
)

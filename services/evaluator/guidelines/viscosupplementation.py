"""Viscosupplementation of the knee, by the ODG.

Covers: viscosupplementation of the knee.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: signs of arthritis by the ODG; age over 50; the benefit of an earlier series;
other joints, which are not supported.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.facts.studies import Shows
from services.evaluator.core.indicated import FILMS, Procedure, edition, injected, seen

TREATMENTS = {
    "viscosupplementation": (
        "viscosupplementation", "synvisc", "synvisc one", "orthovisc", "supartz",
        "euflexxa", "hyalgan", "monovisc", "hyaluronic acid injection",
        "hyaluronic acid", "hyaluronate", "gel one", "visco supplementation",
        "viscosupplementation injection", "hyaluronan", "durolane", "gelsyn",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # ODG Knee, Hyaluronic acid injections: three months. Unverified

PROCEDURE = Procedure(
    name="viscosupplementation",
    title="Viscosupplementation of the knee",
    treatments=TREATMENTS,
    position=(
        "Hyaluronic acid injections are for significantly symptomatic osteoarthritis "
        "of the knee that did not respond to exercise, drugs and a steroid injection "
        "over at least three months; not for other joints or for meniscal or cartilage "
        "injuries without arthritis"
    ),
    request="Orthovisc injections to the right knee, series of 3",
    asks=(
        seen(
            frozenset({Shows.DEGENERATION}),
            "knee",
            "a study shows arthritis of the knee",
            kinds=FILMS,
        ),
        injected(
            "a steroid injection was tried before", "steroid", "cortisone", "knee"
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Knee & Leg", "Hyaluronic acid injections"),)
)

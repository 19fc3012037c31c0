"""Surgery of fractures, by the ODG.

Covers: surgery of fractures.
Asks: does the record show what is listed below.
Not coded: the topics of other bones; millimetres and angles.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "fracture_surgery": (
        "open reduction internal fixation", "orif", "open reduction",
        "fracture fixation", "percutaneous pinning",
        "open reduction and internal fixation", "closed reduction percutaneous pinning",
        "nonunion repair", "fracture repair", "internal fixation", "closed reduction",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="fracture_surgery",
    title="Surgery of fractures",
    treatments=TREATMENTS,
    position=(
        "Fixation is for fractures that are displaced, unstable, open, within a joint "
        "or not united; no period of care is asked for"
    ),
    request="Open reduction internal fixation of the right distal radius",
    asks=(
        told(
            "displaced",
            Fact.DISPLACED_FRACTURE,
            "the fracture is displaced, unstable, open, within a joint or not united",
            silent="No displacement, instability or failure to unite is documented",
            verified=False,
        ),
    ),
)

MODULE = edition(
    PROCEDURE,
    days=ALWAYS,
    passages=(
        odg("Forearm, Wrist, & Hand", "Open reduction internal fixation (ORIF)"),
    ),
)

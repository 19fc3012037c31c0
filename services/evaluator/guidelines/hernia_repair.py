"""Hernia repair, by the ODG.

Covers: hernia repair.
Asks: does the record show what is listed below.
Not coded: open against laparoscopic repair; watchful waiting; sports hernia.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "hernia_repair": (
        "hernia repair", "herniorrhaphy", "inguinal hernia repair",
        "umbilical hernia repair", "ventral hernia repair",
        "laparoscopic hernia repair", "incisional hernia repair", "hernioplasty",
        "49505", "49650",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="hernia_repair",
    title="Hernia repair",
    treatments=TREATMENTS,
    position=(
        "Repair is recommended for symptomatic hernias that are felt on examination or "
        "shown by imaging"
    ),
    request="Right inguinal hernia repair",
    asks=(
        told(
            "hernia-found",
            Fact.HERNIA_FOUND,
            "a hernia was found",
            silent="No finding of a hernia is documented",
            verified=False,
        ),
    ),
)

MODULE = edition(PROCEDURE, days=ALWAYS, passages=(odg("Hernia", "Surgery"),))

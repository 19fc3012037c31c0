"""Names of surgeries, and of the services that go with one.

Not here: their words; those are said by the guideline modules.
"""

from services.evaluator.core.drugs.product import DrugClass, family_of

SURGERY = "surgery"
"""The name of any surgery; where the same words name one, it has no region."""

SURGICAL = (
    SURGERY, "knee_surgery", "shoulder_surgery", "knee_replacement", "hand_surgery",
    "elbow_surgery", "hip_surgery", "foot_surgery", "fracture_surgery",
    "spine_decompression", "spine_fusion", "hernia_repair", "hardware_removal",
    "manipulation_under_anesthesia", "other_surgery", "carpal_tunnel_release",
    "lumbar_spine_decompression", "cervical_spine_decompression",
    "lumbar_spine_fusion", "cervical_spine_fusion", "sacroiliac_fusion",
)  # fmt: skip
COMPANIONS = frozenset(
    {
        "associated_surgical_service", "surgical_assistant", "preoperative_clearance",
        "preoperative_test", "postsurgical_therapy",
    }
)  # fmt: skip
"""Services that go with a surgery: a heading that begins with one asks for it alone."""


_AT_A_JOINT = frozenset(
    {
        "knee_surgery", "shoulder_surgery", "knee_replacement", "hand_surgery",
        "elbow_surgery", "hip_surgery", "foot_surgery",
    }
)  # fmt: skip
PUMP_REFILL = "pump_refill"
"""The refill of an implanted pump; the drugs in it are not asked for by mouth."""
_DRUGS = frozenset(family_of(drug_class) for drug_class in DrugClass)


def asked_alone(names: list[str]) -> list[str]:
    """Return the names without what goes with another: a surgery, the drugs of a pump.

    A companion goes before its surgery; the drugs of a refill stand anywhere.
    """
    if PUMP_REFILL in names:
        return [name for name in names if not _is_drug(name)]
    for index, name in enumerate(names):
        if name in COMPANIONS:
            return [*names[:index], *(n for n in names[index:] if n not in SURGICAL)]
    return names


def of_the_joint(names: list[str], regions: tuple[str, ...]) -> list[str]:
    """Return the names without surgeries of joints that the request does not name.

    Many joints have a labrum: "hip arthroscopy with labral repair" is of the hip alone.
    """
    there = [name for name in names if name in _AT_A_JOINT and _joint(name) in regions]
    if not there:
        return names
    return [name for name in names if name in there or name not in _AT_A_JOINT]


def _joint(name: str) -> str:
    return name.partition("_")[0]


def _is_drug(name: str) -> bool:
    parts = name.split("_")
    return any("_".join(parts[start:]) in _DRUGS for start in range(len(parts)))

"""Names of surgeries, and of the services that go with one.

Not here: their words; those are said by the guideline modules.
"""

SURGERY = "surgery"
"""The name of any surgery; where the same words name one, it has no region."""

SURGICAL = (
    SURGERY, "knee_surgery", "shoulder_surgery", "knee_replacement", "hand_surgery",
    "elbow_surgery", "hip_surgery", "foot_surgery", "fracture_surgery",
    "spine_decompression", "spine_fusion", "hernia_repair", "hardware_removal",
    "manipulation_under_anesthesia", "other_surgery", "carpal_tunnel_release",
    "lumbar_spine_decompression", "cervical_spine_decompression",
    "lumbar_spine_fusion", "cervical_spine_fusion",
)  # fmt: skip
COMPANIONS = frozenset(
    {
        "associated_surgical_service", "surgical_assistant", "preoperative_clearance",
        "preoperative_test", "postsurgical_therapy",
    }
)  # fmt: skip
"""Services that go with a surgery: a heading that begins with one asks for it alone."""


def asked_alone(names: list[str]) -> list[str]:
    """Return the names without the surgery that a companion before them goes with."""
    for index, name in enumerate(names):
        if name in COMPANIONS:
            return [*names[:index], *(n for n in names[index:] if n not in SURGICAL)]
    return names

"""What all editions ask about surgery of the wrist and hand."""

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Ask, Procedure, edition, sign
from shared.facts import Fact

TREATMENTS = {
    "hand_surgery": (
        "trigger finger release", "de quervain release", "dequervain release",
        "first dorsal compartment release", "ganglion excision", "tfcc repair",
        "wrist arthroscopy", "cmc arthroplasty", "tendon repair",
        "flexor tendon repair", "extensor tendon repair", "tenolysis", "hand surgery",
        "wrist surgery", "trigger thumb release", "dupuytren", "a1 pulley release",
        "carpometacarpal arthroplasty", "26055", "tfcc debridement",
        "digital nerve repair", "tenosynovectomy", "trigger release",
        "trigger digit release", "release of trigger finger", "finger trigger release",
        "thumb trigger release", "ring trigger finger release",
        "release of the a1 pulley",
        "trigger finger surgery", "release of the first dorsal",
        "first extensor compartment release", "ganglionectomy", "excision of ganglion",
        "de quervain's release", "dequervain's release", "thumb arthroplasty",
        "basal joint arthroplasty", "trapeziectomy", "fasciectomy",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # Surgical Considerations: no response to care. Weeks unverified

PROCEDURE = Procedure(
    name="hand_surgery",
    title="Surgery of the wrist and hand",
    treatments=TREATMENTS,
    position=(
        "Surgery of the hand is for red flags, or for a clear lesion that agrees with "
        "the examination and did not respond to care including changed activity; "
        "lacerated or ruptured tendons need not wait"
    ),
    request="Right trigger finger release",
    asks=(
        sign(
            frozenset({Sign.TRIGGER_DIGIT, Sign.TENDON_SHEATH, Sign.MEDIAN_NERVE}),
            "hand",
            "an examination found signs of the lesion",
        ),
    ),
    weeks=WEEKS_OF_CARE,
    also=frozenset({CareKind.SUPPORT, CareKind.INJECTION}),
    urgent=Ask(
        id="tendon-or-infection",
        fact=Fact.SUSPECTED_LESION,
        shows="a tendon is ruptured or an infection is present",
        silent="No ruptured tendon and no infection is documented",
        known=lambda inquiry: bodily.suspected(
            inquiry,
            frozenset({Lesion.TENDON_RUPTURE, Lesion.INFECTION}),
            region="hand",
        ),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)

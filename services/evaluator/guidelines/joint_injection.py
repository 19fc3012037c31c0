"""Joint, bursa and tendon injections, by the ODG.

Covers: joint, bursa and tendon injections.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: the numbers of injections in a joint; guidance by ultrasound; the effect of
the injection before.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.facts.exam_terms import SYMPTOMS, Sign
from services.evaluator.core.indicated import Procedure, edition, sign
from shared.facts import Fact

TREATMENTS = {
    "joint_injection": (
        "joint injection", "corticosteroid injection", "cortisone injection",
        "steroid injection", "subacromial injection", "bursa injection",
        "knee injection", "shoulder injection", "intra articular injection",
        "tendon sheath injection", "kenalog injection", "subacromial steroid injection",
        "depo medrol injection", "intraarticular injection", "carpal tunnel injection",
        "trochanteric bursa injection", "cortisone shot", "arthrocentesis", "20610",
        "20605", "20600", "glenohumeral injection", "trigger finger injection",
        "ac joint injection", "acromioclavicular injection", "plantar fascia injection",
        "lidocaine injection", "hip injection", "elbow injection", "wrist injection",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # ACOEM Shoulder: two to three weeks; ODG: three months. Unverified

PROCEDURE = Procedure(
    name="joint_injection",
    title="Joint, bursa and tendon injections",
    treatments=TREATMENTS,
    position=(
        "A steroid injection into a joint, bursa or tendon sheath is an option for a "
        "named condition that limits function and has not responded to therapy and "
        "drugs; a repeat needs lasting benefit from the one before"
    ),
    request="Right shoulder subacromial steroid injection",
    asks=(
        sign(
            frozenset(Sign) - SYMPTOMS,
            "as_asked",
            "an examination found signs at the joint",
        ),
    ),
    weeks=WEEKS_OF_CARE,
    urgent=sign(
        frozenset({Sign.TRIGGER_DIGIT, Sign.TENDON_SHEATH}),
        "hand",
        "a digit triggers or a tendon sheath is inflamed, for which an injection is "
        "among the first treatments",
        id="digit-triggers",  # ACOEM Hand, pages 265 and 271
        fact=Fact.SUSPECTED_LESION,
    ),
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Shoulder", "Steroid injections"),)
)

"""What records are read by without a source, for the page on guidelines.

Not here: what guidelines say; that is marked in their modules.
"""

from services.evaluator.core.facts.exam_nerves import WIDE_MM
from services.evaluator.core.facts.person import OBESE_FROM, SLEEPY_FROM
from services.evaluator.core.facts.psychology_phrases import CUTOFFS

READINGS = (
    f"two point discrimination from {WIDE_MM} mm is a loss of sensation",
    f"a body mass index from {OBESE_FROM:g} is obesity",
    f"sleepiness counts from {SLEEPY_FROM} points of the Epworth scale",
    (
        "a questionnaire tells of depression or anxiety from its cutoff: "
        f"BDI {CUTOFFS['bdi']}, PHQ-9 {CUTOFFS['phq']}, GAD-7 {CUTOFFS['gad']}, "
        f"BAI {CUTOFFS['bai']} points"
    ),
    "strength lost, a lesion on a study or a sign of the brain asks for a specialist",
)
"""Rules of common teaching and judgement; check each before relying on it."""

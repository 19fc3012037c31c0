"""Whether the complaint goes on, and the words that say so.

Care that was had and a complaint that goes on say together that care did not resolve
it. Not here: what came of a single treatment (`care_words`).
"""

from itertools import product

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_COMPLAINT = (
    "pain", "symptoms", "complaints", "numbness", "back pain", "neck pain", "leg pain",
    "knee pain", "shoulder pain", "hand pain", "wrist pain", "night pain", "arm pain",
    "ankle pain", "foot pain", "hip pain", "elbow pain", "leg symptoms", "headaches",
    "tingling", "swelling", "weakness", "stiffness", "leg sx", "sx",
)  # fmt: skip
_BEFORE = (
    "persistent", "ongoing", "continued", "continuing", "residual", "unresolved",
    "unchanged", "constant", "refractory", "recalcitrant", "unrelenting", "lingering",
    "unremitting", "worsening", "increasing", "continues to have", "still has",
    "continues to complain of", "continued to complain of", "still complains of",
    "continues to report", "continued to report", "still reports", "still having",
    "continued to have", "continues with", "remains with", "left with",
    "continues to experience", "continued to experience",
)  # fmt: skip
_AFTER = (
    "persists", "persist", "persisted", "continues", "continue", "continued", "remains",
    "remain", "remained", "unchanged", "is unchanged", "are unchanged", "is the same",
    "are the same", "is not better", "not better", "is no better", "no better",
    "has not improved", "have not improved", "had not improved", "has not resolved",
    "have not resolved", "did not resolve", "has not changed", "have not changed",
    "is worse", "are worse", "has worsened", "have worsened", "worsened", "recurred",
    "returned", "is ongoing", "are ongoing", "is still present", "is constant",
    "fails to resolve", "failed to resolve", "failed to improve", "not resolving",
    "not improving", "is not improving", "are not improving", "plateaued",
)  # fmt: skip

CUES = (
    Cue(
        fact=Fact.COMPLAINT_PERSISTS,
        terms=(
            *(f"{how} {what}" for how, what in product(_BEFORE, _COMPLAINT)),
            *(f"{what} {how}" for what, how in product(_COMPLAINT, _AFTER)),
            "remains symptomatic", "still symptomatic", "continues to be symptomatic",
            "no better", "not getting better", "no improvement", "without improvement",
            "not improved", "has not improved", "failed to improve", "plateaued",
            "has plateaued", "plateau", "little change", "without change",
            "still cannot",
            "still can't", "still unable", "still limited", "remains unable",
            "despite treatment", "despite care", "despite therapy",
            "despite conservative",
            "not resolved", "has not resolved", "persistence of", "symptoms unchanged",
        ),
        lasting=True,
    ),
    Cue(
        fact=Fact.COMPLAINT_PERSISTS,
        terms=(
            "pain free", "symptom free", "asymptomatic", "symptoms have resolved",
            "pain has resolved", "symptoms resolved", "pain resolved",
            "fully recovered",
            "resolved completely", "completely resolved",
        ),
        denies=True,
    ),
)  # fmt: skip

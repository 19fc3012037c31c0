"""Reasons for therapy, devices and help at home, told by two kinds of words together.

"The home program has not been enough", "naproxen upset her stomach", "flexion is
limited". Not here: whole phrases (`therapy`, `function`, `need`), and gains (`gains`).
"""

import re
from collections.abc import Iterator

from services.evaluator.core.facts.composed import Composer, Pair
from services.evaluator.core.facts.context import stance
from services.evaluator.core.facts.record import Statement
from services.evaluator.core.model import Evidence
from shared.facts import Fact

_MOTION = (
    "range of motion", "rom", "motion", "flexion", "extension", "abduction", "rotation",
    "movement", "movements", "mobility", "strength", "grip", "grip strength",
)  # fmt: skip
_LESS = (
    "decreased", "limited", "restricted", "reduced", "diminished", "loss", "lacks",
    "impaired", "weak", "restriction", "guarded", "stiff", "lost", "lacking",
)  # fmt: skip
_FULL = re.compile(r"\b(?:full|normal|within|pain(?! free)|sensation|light touch)\b")
_DRUG = (
    "medication", "medications", "nsaid", "nsaids", "ibuprofen", "naproxen", "naprosyn",
    "motrin", "meloxicam", "mobic", "diclofenac", "tramadol", "norco", "pills", "aleve",
    "gabapentin", "anti inflammatories", "tablets", "advil", "relafen", "etodolac",
    "anti inflammatory", "opioids", "cyclobenzaprine", "flexeril", "nabumetone",
)  # fmt: skip
_NOT_BORNE = (
    "did not tolerate", "could not tolerate", "cannot take", "unable to take",
    "upset", "heartburn", "gastritis", "nausea", "stomach upset", "groggy",
    "dizziness", "intolerant", "intolerance", "allergy", "allergic", "rash",
    "stomach pain", "gi bleeding", "reflux", "dyspepsia", "cut down", "tapering",
    "weaning", "not tolerated", "does not tolerate", "unable to tolerate", "avoid",
    "bothers his stomach", "bothers her stomach",
)  # fmt: skip
_CURES = re.compile(r"\b(?:for|protect\w*|prevent\w*|omeprazole|prilosec|treat\w*)\b")
_HOME = (
    "home exercise", "home exercises", "home exercise program", "hep", "home program",
    "self directed exercise", "exercises at home", "exercises on his own",
    "exercises on her own",
)  # fmt: skip
_NOT_ENOUGH = (
    "not enough", "not been enough", "insufficient", "inadequate", "not sufficient",
    "plateaued", "stalled", "failed", "ineffective", "not effective", "did not help",
    "without improvement", "not been effective", "did not restore", "cannot do",
    "unable to do", "cannot perform", "unable to perform", "despite",
)  # fmt: skip
_LAND = (
    "land therapy", "land based", "exercise on land", "exercises on land",
    "weight bearing", "weight bearing exercise", "land exercise",
)  # fmt: skip
_TOO_MUCH = (
    "could not do", "cannot tolerate", "not tolerated", "too painful", "cannot",
    "could not tolerate", "unable to tolerate", "made worse", "worse", "cannot do",
    "reduced", "intolerant",
)  # fmt: skip
_DEVICE = (
    "tens", "tens unit", "h wave", "interferential", "interferential unit",
    "trial of the unit", "home trial",
)  # fmt: skip
_OF_USE = (
    "relief", "helped", "helpful", "good results", "success", "successful", "cut",
    "beneficial", "benefit", "lowered pain", "reduced pain", "decreased pain",
    "fewer pills", "improved", "effective",
)  # fmt: skip
_ASKED = re.compile(r"\b(?:request\w*|recommend\w*|may|will|to|if|should|would)\b")
_SELF = (
    "bathe", "bathing", "dress himself", "dress herself", "toileting", "hygiene",
    "feeding", "transfer", "bathe and dress", "wash or dress", "toilet",
)  # fmt: skip
_HELP = (
    "needs help", "requires assistance", "requires help", "has to help", "needs assist",
    "needs assistance", "depends on others", "dependent on", "cannot", "can not",
    "needs help with", "requires assistance with", "assisted with",
)  # fmt: skip
_WITHOUT_CAR = ("drive", "operate a car", "use the bus", "take the bus", "driving")
_MAY_NOT = (
    "not cleared to", "cannot", "unable to", "may not", "not allowed to", "should not",
    "prohibited", "not safe to", "not able to",
)  # fmt: skip

COMPOSER = Composer(
    (
        Pair(fact=Fact.FUNCTIONAL_DEFICIT, one=_LESS, other=_MOTION, gap=30, bar=_FULL),
        Pair(fact=Fact.MEDICATION_NOT_TOLERATED, one=_NOT_BORNE, other=_DRUG, gap=36,
             bar=_CURES),
        Pair(fact=Fact.HOME_EXERCISE_INSUFFICIENT, one=_HOME, other=_NOT_ENOUGH,
             gap=36),
        Pair(fact=Fact.LAND_THERAPY_NOT_TOLERATED, one=_LAND, other=_TOO_MUCH, gap=30),
        Pair(fact=Fact.DEVICE_TRIAL_HELPED, one=_DEVICE, other=_OF_USE, gap=40,
             event=True, bar=_ASKED),
        Pair(fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED, one=_HELP, other=_SELF, gap=24,
             either=False),
        Pair(fact=Fact.CANNOT_TRAVEL_ALONE, one=_MAY_NOT, other=_WITHOUT_CAR, gap=12),
    )
)  # fmt: skip

_MOST = 20
_NUMBERS = re.compile(
    r"\b(?:flexion|extension|rotation|abduction|rom|bending)(?: \w{1,10}){0,2}? "
    r"(?P<part>\d{1,3})/(?P<whole>\d{2,3})(?![\d/])"
    r"|\bgrip(?: \w{1,10}){0,2}? (?P<one>\d{1,3}) ?(?:kg|lbs?)? ?(?:r|l|right|left)?\b"
    r"[^.;\d]{0,24}(?P<two>\d{1,3}) ?(?:kg|lbs?)? ?(?:r|l|right|left|on)?\b(?![/\d])"
    r"|\b(?P<percent>\d{1,2}) ?(?:%|percent) of normal"
    r"|\blacks? \d{1,2} ?(?:°|degrees?)|\bfingertips? to (?:the )?(?:mid|knees?|thighs?)"
    r"|\bcannot make a (?:full )?fist|\bunable to (?:fully )?(?:flex|extend|bend|straighten)"
    r"|\bis half of normal"
)
SIDES_DIFFER = 0.85
"""A grip of less than this share of the other side is a loss; an assumption."""


def measured_loss(text: str, folded: str, *, source: str) -> Iterator[Statement]:
    """Yield the losses of function on examination that a text gives in numbers."""
    for index, found in enumerate(_NUMBERS.finditer(folded)):
        if index < _MOST and _lost(found):
            start, end = found.span()
            yield Statement(
                fact=Fact.FUNCTIONAL_DEFICIT,
                stance=stance(folded, start=start, end=end),
                evidence=Evidence(
                    text=text[start:end], source=source, start=start, end=end
                ),
            )


def _lost(found: re.Match[str]) -> bool:
    if found["part"]:
        return int(found["part"]) < int(found["whole"])
    if found["one"]:
        low, high = sorted((int(found["one"]), int(found["two"])))
        return low < high * SIDES_DIFFER
    return True

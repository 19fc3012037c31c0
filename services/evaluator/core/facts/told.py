"""Reasons for therapy, devices and help at home, told by two kinds of words together.

"The home program has not been enough", "naproxen upset her stomach", "flexion is
limited". Not here: whole phrases (`therapy`, `function`, `need`), and gains (`gains`).
"""

from services.evaluator.core.facts.composed import Composer, Pair
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_MOTION = (
    "range of motion", "rom", "motion", "flexion", "extension", "abduction", "rotation",
    "movement", "movements", "elevation", "mobility", "strength", "grip",
    "grip strength",
)  # fmt: skip
_LESS = (
    "decreased", "limited", "restricted", "reduced", "diminished", "loss", "lacks",
    "impaired", "weak", "restriction", "guarded", "stiff", "lost", "lacking",
)  # fmt: skip
_FULL = Pattern(r"\b(?:full|normal|within|pain(?! free)|sensation|light touch)\b")
_ARC = ("range of motion", "rom", "motion", "movement")
_WHOLE = ("full", "normal", "unrestricted", "within normal limits", "wnl")
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
    "weaning", "not tolerated", "nauseated", "side effects limit",
    "reaction", "does not tolerate", "unable to tolerate", "avoid",
    "bothers his stomach", "bothers her stomach",
)  # fmt: skip
_CURES = Pattern(r"\b(?:for|protect\w*|prevent\w*|omeprazole|prilosec|treat\w*)\b")
_HOME = (
    "home exercise", "home exercises", "home exercise program", "hep", "home program",
    "self directed exercise", "exercises at home", "exercises on his own",
    "exercises on her own",
)  # fmt: skip
_NOT_ENOUGH = (
    "not enough", "not been enough", "insufficient", "inadequate", "not sufficient",
    "plateaued", "stalled", "failed", "ineffective", "not effective", "did not help",
    "without improvement", "not been effective", "did not restore", "cannot do",
    "unable to do", "cannot perform", "unable to perform", "despite", "w/o relief",
    "without relief", "without benefit", "w/o benefit", "no benefit", "no relief",
)  # fmt: skip
_LAND = (
    "land therapy", "land based", "exercise on land", "exercises on land",
    "weight bearing", "weight bearing exercise", "land exercise",
)  # fmt: skip
_TOO_MUCH = (
    "could not do", "cannot tolerate", "not tolerated", "too painful", "cannot",
    "could not tolerate", "unable to tolerate", "made worse", "worse", "cannot do",
    "reduced", "intolerant", "aggravated", "aggravates", "aggravate", "flared",
    "increased his pain", "increased her pain", "exacerbated",
)  # fmt: skip
_DEVICE = (
    "tens", "tens unit", "h wave", "interferential", "interferential unit",
    "trial of the unit", "home trial",
)  # fmt: skip
_OF_USE = (
    "relief", "helped", "helpful", "good results", "success", "successful", "cut",
    "beneficial", "benefited", "with benefit", "lowered pain", "w/ benefit",
    "w/ relief", "w/ good relief", "benefits from",
    "reduced pain", "decreased pain",
    "fewer pills", "improved", "effective",
)  # fmt: skip
_ASKED = Pattern(r"\b(?:request\w*|recommend\w*|may|will|to|if|should|would)\b")
_SELF = (
    "bathe", "bathing", "dress himself", "dress herself", "toileting", "hygiene",
    "feeding", "transfer", "bathe and dress", "wash or dress", "toilet", "wash",
    "shower", "get out of bed", "change the dressing", "change his dressing",
    "change her dressing", "reach his feet", "dress his", "dress her",
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
_NURSE = ("nurse", "nursing", "home nurse", "visiting nurse", "picc line")
_NURSED = (
    "wound", "dressing", "dressings", "injections", "iv", "antibiotics", "catheter",
    "infusion", "feeding tube",
)  # fmt: skip
_WALKS = ("walks with", "ambulates", "walking with", "gets around", "ambulating")
_AIDS = ("cane", "canes", "walker", "crutches", "wheelchair", "knee scooter")
_LOADS = ("put weight", "bear weight", "stand unaided", "walk unaided", "use stairs")
_OUT = (
    "get out of the house", "leave the house", "leave home", "leave his home",
    "leave her home", "go outside",
)  # fmt: skip
_DIET = (
    "dieted", "diet", "calorie counting", "lose weight", "weight watchers", "dieting",
    "low calorie diet", "calorie restriction",
)  # fmt: skip
_IN_VAIN = (
    "without success", "unsuccessful", "failed", "did not lose", "to no avail",
    "no success", "without weight loss", "could not lose",
)  # fmt: skip
_SUDDEN = ("recent", "acute", "sudden", "new", "symptoms", "pain", "back", "suffered")
_WORSE = ("flare", "flared", "flared up", "setback")
_TENS = ("tens", "tens unit", "tens trial", "tens therapy")
_NO_USE = (
    "did not respond to", "no response to", "failed to respond to",
    "no effect", "without relief", "without benefit", "nothing", "unsuccessful",
    "of no use", "was no help", "no longer effective", "no longer helps",
    "no longer works", "no benefit", "stopped working", "no relief", "w/o relief",
    "w/o benefit", "no longer helpful", "w/o success", "without success",
    "makes his pain worse", "makes her pain worse", "made his pain worse",
    "made her pain worse", "made it worse", "aggravated", "did not help",
    "did nothing", "not effective",
    "ineffective",
)  # fmt: skip
_AIMS = ("aim of", "goals", "goal", "objectives", "target", "objective")
_AIMED = (
    "lift", "return to work", "full duty", "independent", "overhead", "sleep", "walk",
    "range of motion", "rom", "reach", "strength", "adls", "sit", "stand",
)  # fmt: skip

COMPOSER = Composer(
    (
        Pair(fact=Fact.FUNCTIONAL_DEFICIT, one=_LESS, other=_MOTION, gap=30, bar=_FULL),
        Pair(fact=Fact.FUNCTIONAL_DEFICIT, one=_ARC, other=_WHOLE, gap=12, denies=True),
        Pair(fact=Fact.MEDICATION_NOT_TOLERATED, one=_NOT_BORNE, other=_DRUG, gap=36,
             bar=_CURES),
        Pair(fact=Fact.HOME_EXERCISE_INSUFFICIENT, one=_HOME, other=_NOT_ENOUGH,
             gap=56),
        Pair(fact=Fact.LAND_THERAPY_NOT_TOLERATED, one=_LAND, other=_TOO_MUCH, gap=30),
        Pair(fact=Fact.DEVICE_TRIAL_HELPED, one=_DEVICE, other=_OF_USE, gap=40,
             event=True, bar=_ASKED),
        Pair(fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED, one=_HELP, other=_SELF, gap=24,
             either=False),
        Pair(fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED, one=_NURSE, other=_NURSED,
             gap=24, event=True),
        Pair(fact=Fact.MOBILITY_LIMITED, one=_WALKS, other=_AIDS, gap=24,
             either=False),
        Pair(fact=Fact.MOBILITY_LIMITED, one=_MAY_NOT, other=_LOADS, gap=12,
             either=False),
        Pair(fact=Fact.HOMEBOUND, one=_MAY_NOT, other=_OUT, gap=12, either=False),
        Pair(fact=Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED, one=_DIET, other=_IN_VAIN,
             gap=40),
        Pair(fact=Fact.FLARE_UP, one=_SUDDEN, other=_WORSE, gap=20, event=True,
             either=False),
        Pair(fact=Fact.TENS_FAILED, one=_TENS, other=_NO_USE, gap=24, event=True,
             bar=_ASKED),
        Pair(fact=Fact.DEVICE_TRIAL_HELPED, one=_DEVICE, other=_NO_USE, gap=24,
             event=True, denies=True, bar=_ASKED),
        Pair(fact=Fact.TREATMENT_GOALS_STATED, one=_AIMS, other=_AIMED, gap=30,
             either=False),
        Pair(fact=Fact.CANNOT_TRAVEL_ALONE, one=_MAY_NOT, other=_WITHOUT_CAR, gap=12),
    )
)  # fmt: skip

"""What is left to offer, what a person wants, leave of an examiner, joints worn.

Told by two kinds of words together: "the surgeon has nothing to offer", "wants to go
back to work", "the psychologist found no reason against it". Not here: whole phrases
(`program`, `surgery`, `need`), and care that failed (`care`).
"""

from services.evaluator.core.facts.composed import Composer, Pair
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

_OFFERED = (
    "surgeon", "surgery", "surgical", "operation", "operative", "injection",
    "injections", "podiatrist", "orthopedist", "surgeons", "neurosurgeon",
    "interventional", "nonsurgical options", "treatment options", "other options",
)  # fmt: skip
_NONE_LEFT = (
    "nothing to offer", "nothing more to offer", "nothing further to offer",
    "nothing else to offer", "no surgical lesion", "offers no", "offered no",
    "no operation", "no further surgery", "no further operation", "nothing more",
    "nothing surgical", "did not recommend surgery", "does not recommend surgery",
    "advised against surgery", "recommended against surgery", "not surgical",
    "not recommended", "not indicated", "would not help", "has no further", "ruled out",
    "no further treatment", "no further injections", "not an option", "are exhausted",
    "no more to offer", "have been exhausted", "has been exhausted", "not advised",
    "advises against", "advised against", "is not a candidate", "not a candidate",
    "no surgical indication", "inoperable", "withdrew the suggestion",
)  # fmt: skip
_WAYS = (
    "avenues", "options", "alternatives", "modalities", "all other treatment",
    "all treatment", "conservative care", "treatments", "measures", "therapies",
    "every treatment", "everything", "avenues of treatment",
)  # fmt: skip
_SPENT = (
    "exhausted", "been tried without success", "been tried and failed", "nothing left",
    "all failed", "have failed", "has failed", "been tried in vain", "no avail",
    "run their course", "run its course",
)  # fmt: skip
_WISH = (
    "wants to", "would like to", "wishes to", "ready to", "eager to", "determined to",
    "committed to", "willing to", "keen to", "intends to", "anxious to", "hopes to",
    "asks to", "his goal is to", "her goal is to", "desires to", "prepared to",
    "agrees to", "agreed to",
)  # fmt: skip
_CHANGE = (
    "work", "job", "be off", "stop opioids", "stop the opioids", "give up", "taper",
    "reduce", "come off", "get off", "participate", "retrain", "train for", "school",
    "attend", "be off it", "wean", "exercise", "lose the", "improve", "self manage",
    "stop norco", "off medication", "off opioids", "productive", "employment",
    "gainful", "active life", "get better", "get well", "self care",
)  # fmt: skip
_EXAMINER = (
    "psychologist", "psychologic", "psychological", "psychiatrist", "psychology",
    "psychosocial", "psychological evaluation", "psychological report",
)  # fmt: skip
_LEAVE = (
    "no contraindication", "cleared", "clears", "good candidate",
    "suitable candidate", "appropriate candidate", "realistic expectations",
    "no reason against", "gave clearance", "found suitable", "found him suitable",
    "found her suitable", "finds him suitable", "finds her suitable",
    "favorable", "acceptable candidate", "clearance was given", "recommends proceeding",
    "no psychological barrier", "no psychological barriers", "found no barrier",
)  # fmt: skip
_LEAVES = (
    "leaves the house only", "leaves home only", "goes out only", "leaves only",
    "leaves the home only", "only leaves the house", "only leaves home",
    "has not left the house", "rarely leaves the house", "rarely leaves home",
)  # fmt: skip
_FOR_CARE = (
    "medical", "doctor", "appointments", "visits", "help", "assistance", "ambulance",
    "wheelchair", "appts", "appt", "dr", "assist", "therapy", "great effort",
    "effort", "since", "hospital",
)  # fmt: skip

_WORN = (
    "osteoarthritis", "arthritis", "oa", "arthrosis", "osteoarthrosis", "djd",
    "degenerative joint disease", "tendinitis", "tendonitis", "tendinosis",
    "tendinopathy", "sprain", "arthropathy", "degenerative arthritis",
    "post traumatic arthritis", "posttraumatic arthritis", "tenosynovitis",
)  # fmt: skip
_NEAR_SKIN = (
    "knee", "hand", "wrist", "thumb", "finger", "cmc", "dip", "pip", "mcp", "ankle",
    "foot", "feet", "toe", "elbow", "basal joint", "carpometacarpal",
    "interphalangeal", "patellofemoral", "achilles", "patellar", "first mtp",
)  # fmt: skip
_DEEP = Pattern(
    r"\b(?:spine|spinal|lumbar|cervical|back|neck|hips?|shoulders?|facet|rotator|disc)\b"
)

_SURGEON = ("surgeon", "orthopedist", "neurosurgeon", "orthopaedist", "orthopedics")
_PROPOSES = (
    "recommends surgery", "proposes", "recommends a", "recommends an", "plans surgery",
    "plans a", "suggests surgery", "advises surgery", "offered surgery",
    "offers surgery",
    "wants to operate", "would operate", "recommended surgery", "recommended a",
    "discussed surgery", "is considering surgery", "intends to operate",
    "recommended an", "would like to operate", "planning surgery", "awaits the mri",
)  # fmt: skip
_REJECTS = (
    "declines", "refuses", "does not want", "not interested in", "wishes to avoid",
    "would rather not have", "rejects", "afraid of", "declined", "refused",
    "prefers not to have", "does not wish", "unwilling to have", "wants no",
    "opposed to", "not ready for", "prefers to avoid",
)  # fmt: skip
_OPERATION = (
    "surgery", "operation", "operative treatment", "surgical treatment", "replacement",
    "surgical intervention", "arthroscopy", "fusion", "any procedure",
)  # fmt: skip
_HARD = (
    "trouble", "difficulty", "problems", "unable to", "hard to", "cannot",
    "struggles to",
    "poor", "inability to", "wakes and cannot",
)  # fmt: skip
_SLEEP = (
    "sleep", "sleeping", "falling asleep", "staying asleep", "fall asleep",
    "stay asleep", "getting to sleep", "initiating sleep", "maintaining sleep",
    "get to sleep", "go back to sleep",
)  # fmt: skip
_POSITION = Pattern(r"\b(?:on|lying|side)\b")
_OWN = (
    "own exercises", "exercises alone", "home exercises alone", "home program alone",
    "exercise on his own", "exercise on her own", "home exercise", "home exercises",
    "home program", "hep", "exercises at home",
)  # fmt: skip
_TOO_LITTLE = (
    "no longer enough", "not enough", "no longer suffice", "do not suffice",
    "does not suffice", "insufficient", "has not been enough", "have not been enough",
    "not sufficient", "not holding", "cannot maintain", "has not prevented",
    "have not prevented", "not adequate",
)  # fmt: skip
_NOBODY = ("no one to help", "nobody to help", "no one to assist", "no help to",
           "no family to help", "has no one", "nobody at home", "help to", "helps him",
           "helps her", "aide to")  # fmt: skip
_SELF_CARE = (
    "bathe", "bathing", "dress", "dressing", "toilet", "toileting", "transfer",
    "transfers", "wash", "shower", "get out of bed", "feed",
)  # fmt: skip

_PREDICTORS = (
    "negative predictors", "predictors", "depression", "fear of movement", "smoking",
    "litigation", "psychosocial", "fear avoidance", "distress", "opioid use",
    "negative outlook", "secondary gain", "barriers to recovery", "barriers",
)  # fmt: skip
_ADDRESSED = (
    "were addressed", "are addressed", "have been addressed", "addressed with",
    "taken up", "were discussed", "was discussed", "dealt with", "counseled",
    "were reviewed", "were considered", "have been reviewed", "was addressed",
    "is being treated", "are being treated", "has been addressed", "talked over",
)  # fmt: skip
_INDEPENDENCE = (
    "independence", "independent function", "independently", "ability to function",
    "ability to care for", "self care", "most activities", "hobbies", "household",
)  # fmt: skip
_GONE = (
    "lost", "loss of", "lost the", "given up", "gave up", "no longer", "unable to",
    "cannot", "can no longer", "has stopped", "relies on", "depends on",
    "dependent on",
)  # fmt: skip
_OTHERS_DO = (
    "wife dresses", "husband dresses", "wife helps", "husband helps", "relies on",
    "depends on", "daughter helps", "son helps", "mother helps", "family helps",
    "wife does", "husband does", "needs help with", "help with", "has to be helped",
    "must be helped", "is helped with",
)  # fmt: skip
_DAILY = (
    "shoes", "socks", "dressing", "dress", "waist", "bathing", "cooking", "cleaning",
    "shopping", "laundry", "housework", "chores", "shops", "the house", "self care",
    "shoes and socks", "putting on",
)  # fmt: skip
_NO_MORE = ("no longer", "can no longer", "does not", "has given up", "gave up",
            "had to give up", "has stopped", "unable to", "cannot",
            "can not")  # fmt: skip
_LIFE = (
    "drives", "drive", "shops", "shop", "cook", "cooks", "coaching", "coach", "garden",
    "gardens", "clean", "cleans", "play", "plays", "work", "dress", "bathe", "fish",
    "hunt", "stairs", "carry", "sit", "stand", "walk", "sports", "sleep", "lift",
    "manage stairs", "do housework", "household chores", "run", "kneel", "squat",
)  # fmt: skip

_ALLOWED = ("authorized", "approved", "certified")
_NAMED_OPERATION = (
    "surgery", "fusion", "arthroscopy", "discectomy", "laminectomy", "replacement",
    "arthroplasty", "release", "reconstruction", "repair", "decompression", "operation",
    "acdf", "meniscectomy", "microdiscectomy", "surgical procedure",
)  # fmt: skip
_BESIDE = Pattern(
    r"\b(?:not|non|therapy|visits?|consult\w*|evaluation|referral|mri|for|and|but|or"
    r"|medication|injection|clearance|denied|visit|was|were|is|request\w*)\b|[,;:]"
)

COMPOSER = Composer(
    (
        Pair(fact=Fact.OPTIONS_EXHAUSTED, one=_OFFERED, other=_NONE_LEFT, gap=44),
        Pair(fact=Fact.OPTIONS_EXHAUSTED, one=_WAYS, other=_SPENT, gap=44,
             either=False),
        Pair(fact=Fact.SURGERY_AUTHORIZED, one=_ALLOWED, other=_NAMED_OPERATION,
             gap=20, bar=_BESIDE),
        Pair(fact=Fact.SURGERY_CONSIDERED, one=_SURGEON, other=_PROPOSES, gap=40,
             either=False, event=False),
        Pair(fact=Fact.SURGERY_CONSIDERED, one=_REJECTS, other=_OPERATION, gap=24,
             either=False, denies=True),
        Pair(fact=Fact.INSOMNIA, one=_HARD, other=_SLEEP, gap=16, either=False,
             bar=_POSITION),
        Pair(fact=Fact.HOME_EXERCISE_INSUFFICIENT, one=_OWN, other=_TOO_LITTLE, gap=30,
             either=False),
        Pair(fact=Fact.PERSONAL_OR_SKILLED_CARE_NEED, one=_NOBODY, other=_SELF_CARE,
             gap=24, either=False),
        Pair(fact=Fact.NEGATIVE_PREDICTORS_ADDRESSED, one=_PREDICTORS,
             other=_ADDRESSED, gap=44, either=False, event=True),
        Pair(fact=Fact.ACTIVITIES_LIMITED, one=_GONE, other=_INDEPENDENCE, gap=30,
             either=False),
        Pair(fact=Fact.ACTIVITIES_LIMITED, one=_OTHERS_DO, other=_DAILY, gap=30,
             either=False),
        Pair(fact=Fact.ACTIVITIES_LIMITED, one=_NO_MORE, other=_LIFE, gap=20,
             either=False),
        Pair(fact=Fact.MOTIVATED_TO_CHANGE, one=_WISH, other=_CHANGE, gap=36,
             either=False),
        Pair(fact=Fact.PSYCHOLOGICAL_CLEARANCE, one=_EXAMINER, other=_LEAVE, gap=60,
             event=True),
        Pair(fact=Fact.JOINT_FIT_FOR_TOPICALS, one=_WORN, other=_NEAR_SKIN, gap=26,
             bar=_DEEP),
        Pair(fact=Fact.HOMEBOUND, one=_LEAVES, other=_FOR_CARE, gap=30, either=False),
    )
)  # fmt: skip

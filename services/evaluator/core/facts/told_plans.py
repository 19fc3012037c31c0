"""What is left to offer, what a person wants, leave of an examiner, joints worn.

Told by two kinds of words together: "the surgeon has nothing to offer", "wants to go
back to work", "the psychologist found no reason against it". Not here: whole phrases
(`program`, `surgery`, `need`), and care that failed (`care`).
"""

import re

from services.evaluator.core.facts.composed import Composer, Pair
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
    "stop norco", "off medication", "off opioids", "productive",
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
    "wheelchair", "great effort", "effort", "since", "hospital",
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
_DEEP = re.compile(
    r"\b(?:spine|spinal|lumbar|cervical|back|neck|hips?|shoulders?|facet|rotator|disc)\b"
)

COMPOSER = Composer(
    (
        Pair(fact=Fact.OPTIONS_EXHAUSTED, one=_OFFERED, other=_NONE_LEFT, gap=44),
        Pair(fact=Fact.MOTIVATED_TO_CHANGE, one=_WISH, other=_CHANGE, gap=36,
             either=False),
        Pair(fact=Fact.PSYCHOLOGICAL_CLEARANCE, one=_EXAMINER, other=_LEAVE, gap=60,
             event=True),
        Pair(fact=Fact.JOINT_FIT_FOR_TOPICALS, one=_WORN, other=_NEAR_SKIN, gap=26,
             bar=_DEEP),
        Pair(fact=Fact.HOMEBOUND, one=_LEAVES, other=_FOR_CARE, gap=30, either=False),
    )
)  # fmt: skip

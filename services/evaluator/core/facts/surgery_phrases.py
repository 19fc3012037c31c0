"""More ways to tell of surgery to come, approved or refused, and of risks around it.

Built from the words that notes join: a verb, and an operation or a surgeon. Not here:
the phrases in full (`surgery`).
"""

from collections.abc import Iterable
from itertools import product

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_TO = (
    "referral to", "referred to", "refer to", "refer him to", "refer her to", "sent to",
    "send to", "send him to", "send her to", "consult with", "sent him to",
    "sent her to", "see", "seen by", "evaluation by", "appointment with", "refer to an",
    "referral to an", "referred to an", "consultation with", "referral to a",
    "awaiting", "pending", "refer patient to", "referral to the",
)  # fmt: skip
_SURGEONS = (
    "ortho", "orthopedics", "orthopedic", "neurosurgery", "spine", "spine surgery",
    "hand surgery", "hand surgeon", "the surgeon", "a surgeon", "surgeon",
    "orthopedist", "orthopaedics", "surgery", "shoulder surgeon", "knee surgeon",
    "spine consult", "ortho consult", "surgical opinion",
)  # fmt: skip
_OPERATIONS = (
    "surgery", "arthroscopy", "an arthroscopy", "microdiscectomy", "a microdiscectomy",
    "discectomy", "decompression", "fusion", "a fusion", "laminectomy", "an operation",
    "release", "carpal tunnel release", "scope", "a scope", "repair", "injection",
    "rotator cuff repair", "acdf", "meniscectomy", "an injection", "esi", "an esi",
    "epidural", "an epidural", "epidural injection", "an epidural injection",
    "an epidural steroid injection", "epidural steroid injection", "operation",
    "operative intervention", "arthroscopic surgery", "partial meniscectomy",
    "lumbar epidural", "cervical epidural", "reconstruction", "operative treatment",
    "surgical repair", "surgical decompression", "surgical release", "the surgery",
    "surgical intervention",
)  # fmt: skip
_WANTED = (
    "considering", "consider", "recommends", "recommend", "recommended", "proceed to",
    "proceed with", "candidate for", "discussed", "prior to considering", "plan for",
    "planning", "planning for", "scheduled for", "for possible", "possible", "prior to",
    "before", "for a", "may need", "may require", "will need", "would need", "proposes",
    "offered", "wants", "requests", "contemplating", "ready for", "versus", "vs", "for",
)  # fmt: skip
_REFUSED = (
    "not interested in", "does not want", "does not wish", "refuses", "declines",
    "declined", "refused", "not a candidate for", "no plan for", "no plans for", "no",
    "wishes to avoid", "not contemplating", "not considering",
)  # fmt: skip
_REFUSED_WHAT = ("an operation", "operation", "operative treatment", "any surgery",
                 "having surgery", "surgical treatment", "surgery planned",
                 "surgery is contemplated", "surgery contemplated",
                 "surgery is planned", "surgery is being considered",
                 "surgery is anticipated")  # fmt: skip
_NAMED = (
    "surgery", "arthroscopy", "carpal tunnel release", "fusion", "discectomy", "repair",
    "microdiscectomy", "decompression", "procedure", "operation", "meniscectomy",
    "laminectomy", "release", "rotator cuff repair", "hernia repair", "reconstruction",
    "knee replacement", "arthroplasty", "acdf",
)  # fmt: skip
_GIVEN = ("authorized", "certified", "approved")


def _joined(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{one} {other}" for one, other in product(first, second))


_BE = ("was", "is", "has been", "were", "had been")
CUES = (
    Cue(
        fact=Fact.SURGERY_CONSIDERED,
        terms=(
            *_joined(_TO, _SURGEONS), *_joined(_WANTED, _OPERATIONS), "spine referral",
            "ortho referral", "surgeon requests", "surgeon recommends", "ortho opinion",
            "surgeon's opinion", "would operate", "surgery is set", "surgery set for",
            "surgery scheduled", "surgery is scheduled", "surgery is planned",
            "surgery is anticipated", "surgery is contemplated", "surgical opinion",
            "injection versus arthroscopy", "operate if", "surgery if",
            "before surgery", "pre surgical planning", "presurgical planning",
            "operative planning", "to plan surgery", "to plan the injection",
            "surgery is recommended", "surgery has been recommended", "surgery date",
        ),
    ),
    Cue(
        fact=Fact.SURGERY_CONSIDERED,
        terms=_joined(_REFUSED, _REFUSED_WHAT),
        denies=True,
    ),
    Cue(
        fact=Fact.SURGERY_AUTHORIZED,
        terms=(
            *_joined(_joined(_NAMED, _BE), _GIVEN), *_joined(_NAMED, _GIVEN),
            *_joined(_joined(_GIVEN, ("the",)), _NAMED), *_joined(_GIVEN, _NAMED),
        ),
    ),
    Cue(
        fact=Fact.SURGERY_AUTHORIZED,
        terms=(
            *_joined(_joined(_NAMED, _BE), ("denied", "not certified", "non certified",
                                            "not authorized", "not approved")),
            *_joined(("denied the",), _NAMED),
        ),
        denies=True,
    ),
    Cue(
        fact=Fact.WORSE_OR_NEW_SINCE,
        terms=(
            *_joined(("new", "increasing", "progressive", "worsening", "increased"),
                     ("leg weakness", "arm weakness", "weakness", "foot drop",
                      "deficit", "neurologic deficit", "neurological deficits",
                      "radicular symptoms", "leg pain", "arm pain", "leg symptoms",
                      "numbness", "injury", "fall")),
            *_joined(("has gotten", "have gotten", "has become", "became", "is getting",
                      "has grown", "got"), ("worse", "much worse", "weaker",
                                            "significantly worse")),
            "since then has worsened", "re injured", "reinjured", "reherniation",
            "re herniation", "significantly worse since", "symptoms have progressed",
            "has deteriorated", "since the fall", "fell again", "changed markedly",
        ),
    ),
    Cue(
        fact=Fact.NIGHT_PAIN,
        terms=(
            *_joined(("keeps him", "keeps her", "keeps the patient", "wakes him",
                      "wakes her", "awakens him", "awakens her", "waking him",
                      "waking her", "woken"),
                     ("up at night", "awake", "awake at night", "at night", "up",
                      "from sleep", "most nights", "nightly", "every night")),
            "wakes from sleep", "cannot sleep on", "unable to sleep on", "night waking",
            "pain interrupts sleep", "nightly waking", "wakes up with pain",
            "night symptoms", "nocturnal symptoms", "awakens from sleep",
        ),
    ),
    Cue(
        fact=Fact.NICOTINE_FREE,
        terms=(
            "quit tobacco", "quit cigarettes", "ex smoker", "denies cigarettes",
            "no nicotine", "cotinine negative", "negative cotinine", "tobacco free",
            "denies nicotine", "former smoker", "does not use tobacco",
            "gave up smoking", "smoke free",
        ),
    ),
    Cue(
        fact=Fact.NICOTINE_FREE,
        terms=("ppd", "pack a week", "vapes", "chews tobacco", "smoking half a pack",
               "packs a day", "active smoker", "half a pack daily", "pack daily"),
        denies=True,
    ),
    Cue(
        fact=Fact.CARDIAC_RISK,
        terms=(
            "cad", "chf", "cardiac stent", "coronary stent", "afib", "a fib", "tia",
            "heart disease", "heart attack", "pacemaker", "cardiomyopathy", "cva",
            "cardiac history", "cardiac hx", "cardiac problems", "angina",
            "prior mi", "creatinine of 2",
            "valvular disease", "coronary bypass", "cabg", "cardiac disease",
        ),
    ),
    Cue(
        fact=Fact.BLEEDING_RISK,
        terms=("clopidogrel", "rivaroxaban", "apixaban", "blood thinner", "anemic",
               "blood thinners", "von willebrand", "low platelets", "dabigatran",
               "thrombocytopenia"),
    ),
    Cue(
        fact=Fact.RECURRENT_DISLOCATION,
        terms=("third dislocation", "fourth dislocation", "dislocated again",
               "redislocated", "redislocation", "dislocated three times",
               "repeated dislocations", "several dislocations",
               "two dislocations", "three dislocations", "re dislocation"),
    ),
    Cue(
        fact=Fact.DISPLACED_FRACTURE,
        terms=("angulated", "shortened", "malrotated", "displaced fragment", "step off",
               "rotational deformity", "non union", "intraarticular fracture",
               "dorsally angulated", "lost reduction", "loss of reduction"),
    ),
    Cue(
        fact=Fact.HERNIA_FOUND,
        terms=("bulge with cough", "bulge on cough", "bulge on valsalva",
               "groin bulge", "bulge in the groin", "cough impulse", "bulge at the",
               "bulge with valsalva", "palpable bulge", "reducible bulge"),
    ),
    Cue(
        fact=Fact.SPINE_SURGERY_DONE,
        terms=("instrumented fusion", "prior fusion", "previous fusion",
               "previous laminectomy", "previous discectomy", "s/p laminectomy",
               "s/p fusion", "s/p discectomy", "s/p microdiscectomy", "s/p acdf",
               "had a fusion", "had a discectomy", "had a laminectomy",
               "posterior fusion",
               "s/p lumbar", "s/p cervical", "prior microdiscectomy",
               "had back surgery",
               "underwent microdiscectomy", "underwent laminectomy",
               "underwent discectomy", "earlier fusion", "solid fusion"),
        event=True,
    ),
    Cue(
        fact=Fact.BONE_LOSS_RISK,
        terms=("osteoporotic", "osteopenic", "alendronate", "chronic prednisone",
               "fragility fractures", "bisphosphonate", "long term prednisone"),
    ),
)  # fmt: skip

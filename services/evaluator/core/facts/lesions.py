"""Lesions that the record names, as found or only as suspected, and where.

"Rule out a labral tear" names a suspicion: the question that a study would answer. Not
here: what a study showed (`studies`), signs (`exam`), a tunnel that is only a place.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.general import in_general
from services.evaluator.core.facts.lesion_phrases import ONLY_AT, PHRASES
from services.evaluator.core.facts.places import (
    Place,
    Sentence,
    clause,
    place_of,
    sentence_at,
)
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon, fold
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern

SUMMARY, MOST_LESIONS = "summary", 100
"""Mentions read for one case; a record that says it oftener says nothing new."""


class Lesion(StrEnum):
    """A lesion or disease that decides what a guideline recommends."""

    FRACTURE = "fracture"
    OCCULT_FRACTURE = "occult_fracture"
    DISLOCATION = "dislocation"
    TUMOR = "tumor"
    INFECTION = "infection"
    CORD = "cord"
    CUFF_TEAR = "cuff_tear"
    LABRAL_TEAR = "labral_tear"
    MENISCAL_TEAR = "meniscal_tear"
    LIGAMENT_TEAR = "ligament_tear"
    TENDON_RUPTURE = "tendon_rupture"
    OSTEONECROSIS = "osteonecrosis"
    OSTEOCHONDRAL = "osteochondral"
    CARTILAGE_COMPLEX = "cartilage_complex"
    NERVE_MASS = "nerve_mass"
    ENTRAPMENT = "entrapment"
    RADICULOPATHY = "radiculopathy"
    NEUROPATHY = "neuropathy"
    ARTHRITIS = "arthritis"
    AT_SHOULDER = "at_shoulder"
    AT_ELBOW = "at_elbow"
    SPONDYLITIS = "spondylitis"
    TENDON_OR_BURSA = "tendon_or_bursa"
    BRAIN_SIGN = "brain_sign"
    BRAIN_TRAUMA_SIGN = "brain_trauma_sign"


_TERMS = {
    Lesion.FRACTURE: ("fracture", "fractured", "nondisplaced fracture"),
    Lesion.OCCULT_FRACTURE: (
        "occult fracture", "stress fracture", "scaphoid fracture", "stress reaction",
        "femoral neck fracture", "lisfranc injury", "navicular fracture",
    ),
    Lesion.DISLOCATION: ("dislocation", "dislocated", "subluxed"),
    Lesion.TUMOR: (
        "tumor", "tumour", "cancer", "malignancy", "neoplasm", "metastasis",
        "history of cancer", "metastatic disease", "lytic lesion", "metastases",
    ),
    Lesion.INFECTION: (
        "infection", "osteomyelitis", "septic arthritis", "septic joint", "abscess",
        "discitis", "fever", "iv drug use", "intravenous drug use", "epidural abscess",
    ),
    Lesion.CORD: (
        "cauda equina", "cauda equina syndrome", "saddle anesthesia", "myelopathy",
        "urinary retention", "bowel incontinence", "bladder incontinence",
        "bowel or bladder incontinence", "cord compression", "urinary incontinence",
        "loss of bladder control", "loss of bowel control", "progressive weakness",
        "progressive neurologic deficit", "progressive neurological deficit",
        "bowel and bladder incontinence", "foot drop", "progressive motor weakness",
        "progressive motor loss",
    ),
    Lesion.CUFF_TEAR: (
        "rotator cuff tear", "cuff tear", "supraspinatus tear",
        "tear of the rotator cuff", "rotator cuff injury", "tear of the supraspinatus",
        "rotator cuff pathology",
    ),
    Lesion.LABRAL_TEAR: (
        "labral tear", "slap tear", "slap lesion", "tear of the labrum", "bankart",
        "labral pathology", "labrum tear", "superior labral tear", "labral injury",
    ),
    Lesion.MENISCAL_TEAR: (
        "meniscal tear", "meniscus tear", "tear of the meniscus", "meniscal injury",
        "medial meniscus tear", "lateral meniscus tear", "internal derangement",
        "meniscal pathology", "medial meniscal tear", "lateral meniscal tear",
        "tear of the medial meniscus", "tear of the lateral meniscus",
    ),
    Lesion.LIGAMENT_TEAR: (
        "ligament tear", "acl tear", "acl rupture", "anterior cruciate ligament tear",
        "ulnar collateral ligament tear", "ligament rupture", "ucl tear", "mcl tear",
        "collateral ligament tear", "ligament injury", "torn ligament", "pcl tear",
        "scapholunate ligament", "scapholunate dissociation", "ligamentous injury",
        "tear of the anterior cruciate ligament",
        "partial anterior cruciate ligament tear", "gamekeeper's thumb",
    ),
    Lesion.TENDON_RUPTURE: (
        "tendon rupture", "tendon tear", "biceps rupture", "achilles rupture",
        "achilles tear", "torn tendon", "ruptured tendon", "biceps tendon tear",
        "quadriceps tear", "peroneal tear", "posterior tibial tendon tear",
        "achilles tendon rupture", "achilles tendon tear", "peroneal tendon tear",
    ),
    Lesion.OSTEONECROSIS: (
        "osteonecrosis", "avascular necrosis", "avn", "kienbock", "kienbock's disease",
    ),
    Lesion.OSTEOCHONDRAL: (
        "osteochondral", "loose body", "loose bodies", "osteochondral lesion",
        "osteochondral defect", "osteochondral injury", "cartilage lesion",
        "chondral defect", "osteochondritis dissecans",
    ),
    Lesion.CARTILAGE_COMPLEX: (
        "tfcc", "tfcc tear", "triangular fibrocartilage", "tfcc injury",
        "triangular fibrocartilage complex tear",
    ),
    Lesion.NERVE_MASS: (
        "morton's neuroma", "morton neuroma", "neuroma", "ganglion", "tarsal tunnel",
        "plantar fascia tear", "tarsal tunnel syndrome", "ganglion cyst",
    ),
    Lesion.ENTRAPMENT: (
        "carpal tunnel", "carpal tunnel syndrome", "cts", "cubital tunnel",
        "cubital tunnel syndrome", "ulnar neuropathy", "median neuropathy",
        "nerve entrapment", "entrapment neuropathy", "compression neuropathy",
        "peripheral entrapment",
    ),
    Lesion.RADICULOPATHY: (
        "radiculopathy", "radiculitis", "cervical radiculopathy", "sciatica",
        "lumbar radiculopathy", "nerve root compression", "radicular syndrome",
    ),
    Lesion.NEUROPATHY: (
        "peripheral neuropathy", "polyneuropathy", "diabetic neuropathy",
        "peroneal neuropathy", "peroneal nerve entrapment", "peroneal nerve injury",
    ),
    Lesion.ARTHRITIS: (
        "osteoarthritis", "degenerative joint disease", "arthritis", "osteoarthrosis",
        "osteoarthritic", "djd", "tricompartmental osteoarthritis",
    ),
    Lesion.AT_SHOULDER: ("shoulder tendinitis", "shoulder tendonitis"),
    Lesion.SPONDYLITIS: ("ankylosing spondylitis", "inflammatory sacroiliitis"),
    Lesion.AT_ELBOW: ("elbow tendinitis", "elbow bursitis"),
    Lesion.TENDON_OR_BURSA: ("tendinitis", "bursitis"),
    Lesion.BRAIN_SIGN: (
        "altered mental status", "abnormal mental status", "seizure", "hemiparesis",
        "disorientation", "focal neurologic deficit", "focal neurological deficit",
        "altered consciousness", "impaired consciousness", "worsening headache",
        "progressive headache", "deterioration", "slurred speech",
        "cranial nerve palsy", "glasgow coma scale of 14", "confusion",
        "memory worsening", "vomiting",
    ),
    Lesion.BRAIN_TRAUMA_SIGN: (
        "loss of consciousness", "lost consciousness", "amnesia", "unconscious",
        "skull fracture", "basilar skull fracture", "raccoon eyes", "battle sign",
        "intoxicated", "scalp laceration", "facial laceration", "head laceration",
        "knocked out", "blacked out", "hemotympanum",
    ),
}  # fmt: skip
_LEXICON = Lexicon(
    {
        lesion.value: (*terms, *PHRASES.get(lesion.value, ()))
        for lesion, terms in _TERMS.items()
    },
    within=RECORD,
)
_SUSPECTED = Pattern(
    r"\b(?:rule[sd]? out|ruling out|r/o|suspect\w{0,3}|suspicion|possible|possibly"
    r"|probable|presum\w{1,5}|worr(?:y|ied|isome) (?:about|for|of)|fear\w{0,3}"
    r"|apprehen\w{1,4}|think\w{0,3} (?:of|that)|concern(?:s|ed|ing)? (?:for|of|about"
    r"|is|that)|questions? (?:of|is|whether)|looking for|look for|to see if|in case of"
    r"|evaluate for|assess for|exclude|(?:may|might|could) (?:be|have)"
    r"|question(?:able)?|query|versus|vs|likely|differential|suggest\w{0,3})\b"
    r"[^;:.]{0,45}$|\? ?(?:\w{1,10} ){0,2}$"
)
_SUSPECTED_AFTER = Pattern(
    r"[^,.;]{0,50}\b(?:(?:is|was|are|were|remains?) (?:also )?(?:suspected|possible|a "
    r"(?:concern|possibility)|considered|in question)|(?:could|can) ?not be excluded"
    r"|(?<!not )suspected|to be (?:ruled out|excluded))\b"
)
_DOUBTED = Pattern(r"\b(?:no|not|without|denie[sd])\b(?: \w{1,20}){0,4} ?$")
_OF_THE_REVIEW = Pattern(
    r"\b(?:utilization review|(?:prior|previous) (?:review|determination|denial)"
    r"|denial|claims administrator|non certif\w{1,12}|not medically necessary"
    r"|previously (?:reviewed|denied|deemed))\b"
)
_PLACE = Pattern(r"\b(?:at|over|across|along) (?:(?:the|his|her|left|right) )*$")
_OLD = Pattern(r"\b(?:old|healed|remote|prior|previous|childhood)\b(?: \w{1,16})? ?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A lesion as the record names it. Neither present nor suspected: it is denied."""

    lesion: Lesion
    present: bool
    suspected: bool
    place: Place
    evidence: Evidence


@lru_cache(maxsize=8)
def read_lesions(text: str) -> tuple[Named, ...]:
    """Return the lesions that a narrative names, in order."""
    folded = fold(text)
    hits = _LEXICON.find(folded)[:MOST_LESIONS]
    return tuple(one for hit in hits if (one := _named(text, folded, hit)))


def _named(text: str, folded: str, hit: Hit) -> Named | None:
    within = sentence_at(folded, hit.start, hit.end)
    before = folded[max(within.start, hit.start - 60) : hit.start]
    if in_general(folded[within.start : hit.start]):
        return None
    reviewed = _OF_THE_REVIEW.search(folded, within.start, within.end)
    in_a_tunnel = "tunnel" in folded[hit.end - 7 : hit.end] and _PLACE.search(before)
    if reviewed or _OLD.search(before) or in_a_tunnel:
        return None
    meant = stance(folded, start=hit.start, end=hit.end)
    suspected = _is_suspected(folded, hit, before, within)
    if not suspected and meant not in {Stance.AFFIRMED, Stance.DENIED}:
        return None
    place = place_of(folded, start=hit.start, end=hit.end, within=within)
    return Named(
        lesion=Lesion(hit.label),
        present=meant is Stance.AFFIRMED and not suspected,
        suspected=suspected,
        place=_own(Lesion(hit.label), place),
        evidence=clause(text, hit.start, hit.end, within, source=SUMMARY),
    )


def _own(lesion: Lesion, place: Place) -> Place:
    """Return the place of a lesion that has only one, whatever else is named near."""
    own = ONLY_AT.get(lesion.value)
    if own is None or place.parts & own:
        return place
    return Place(parts=own, side=place.side)


def _is_suspected(folded: str, hit: Hit, before: str, within: Sentence) -> bool:
    if _DOUBTED.search(before):
        return False
    after = _SUSPECTED_AFTER.match(folded, hit.end, within.end)
    return after is not None or _SUSPECTED.search(before) is not None

"""The kinds of care that a record tells of, and the words for each.

Not here: the treatments under dispute; their words come from the guideline modules.
"""

from collections.abc import Mapping
from enum import StrEnum


class CareKind(StrEnum):
    """A kind of care that may have been tried."""

    CONSERVATIVE = "conservative"
    PHYSICAL_THERAPY = "physical_therapy"
    CHIROPRACTIC = "chiropractic"
    ACUPUNCTURE = "acupuncture"
    MASSAGE = "massage"
    HOME_EXERCISE = "home_exercise"
    MEDICATION = "medication"
    INJECTION = "injection"
    ACTIVITY_CHANGE = "activity_change"
    SUPPORT = "support"
    HOT_OR_COLD = "hot_or_cold"
    STIMULATION = "stimulation"
    PSYCHOTHERAPY = "psychotherapy"
    SURGERY = "surgery"


IN_CAPITALS = frozenset({"pt", "ot", "esi"})
"""Terms that mean care only in capitals: "pt" is also a patient."""

ACTIVE = frozenset(
    {CareKind.PHYSICAL_THERAPY, CareKind.CHIROPRACTIC, CareKind.HOME_EXERCISE}
)
"""Care that moves the body; medication and rest alone are not a course of care."""

CONSERVATIVE = frozenset(CareKind) - {CareKind.SURGERY, CareKind.PSYCHOTHERAPY}
"""Care short of surgery."""

_SHORT_OF_SURGERY = tuple(
    f"{how} {what}"
    for how in (
        "conservative", "nonoperative", "non operative", "nonsurgical", "non surgical",
    )
    for what in (
        "care", "treatment", "therapy", "management", "measure", "modality",
        "modalities", "effort", "option", "means", "program", "regimen", "approach",
    )
)  # fmt: skip
NOT_OF_THE_BODY = frozenset(
    {
        "drug", "opioid", "cognitive", "behavioral", "speech", "vision", "radiation",
        "hormone", "replacement", "wave", "light", "laser", "infrared", "oxygen",
        "group", "individual", "family", "marital", "aversion", "sedative", "medical",
        "pharmacologic", "nerve", "compression", "prolotherapy", "cell", "plasma",
        "steroid", "antibiotic", "anticoagulation", "vestibular", "talk", "exposure",
        "psycho", "desensitization", "line", "combination", "maintenance", "injection",
        "music", "art", "stimulation", "sleep", "dialectical", "couples", "chelation",
        "insulin", "iron", "antiviral", "heparin", "intravenous", "iv", "topical",
    }
)  # fmt: skip
"""Words before "therapy" that make it another kind of care than exercise."""

TERMS: Mapping[CareKind, tuple[str, ...]] = {
    CareKind.CONSERVATIVE: (
        *_SHORT_OF_SURGERY,
        "conservative care", "conservative treatment", "conservative therapy",
        "conservative management", "conservative measure", "conservative therapies",
        "nonoperative treatment", "non operative treatment", "nonsurgical treatment",
        "conservative modality", "conservative modalities", "non surgical treatment",
        "conservative medical treatment", "non operative management",
    ),
    CareKind.PHYSICAL_THERAPY: (
        "physical therapy", "physiotherapy", "physio therapy", "occupational therapy",
        "hand therapy", "therapeutic exercise", "aquatic therapy", "aqua therapy",
        "pool therapy", "physical medicine", "pt session", "pt visit", "physical rehab",
        "pt", "ot", "formal therapy", "supervised therapy", "therapy visit",
        "therapy session", "therapy", "physical therapies", "physical therapy session",
        "physical therapy visit", "course of therapy", "rehab",
        "rehabilitation", "physical rehabilitation",
    ),
    CareKind.CHIROPRACTIC: (
        "chiropractic", "chiropractor", "chiropractic care", "chiropractic treatment",
        "chiropractic therapy", "chiropractic manipulation", "chirophysio",
        "spinal manipulation", "manual therapy", "chiropractic session",
        "chiropractic visit", "manipulation therapy", "chiro", "chiropractics",
        "osteopathic manipulation", "chiropractic adjustment",
    ),
    CareKind.ACUPUNCTURE: (
        "acupuncture", "electroacupuncture", "acupuncture session",
        "acupuncture treatment", "acupuncture therapy", "acupuncture visit",
    ),
    CareKind.MASSAGE: ("massage", "massage therapy", "myofascial release"),
    CareKind.HOME_EXERCISE: (
        "home exercise", "home exercise program", "hep", "home exercises", "exercise",
        "home stretching", "stretching", "home based exercise", "stretching exercise",
        "home physical therapy", "exercise program", "self directed exercise",
        "independent exercise program", "range of motion exercise",
    ),
    CareKind.MEDICATION: (
        "medication", "pain medication", "oral medication", "medication management",
        "medication regimen", "medication therapy", "medications", "analgesic",
        "anti inflammatory", "anti inflammatories", "anti inflammatory medication",
        "nsaid", "muscle relaxant", "ibuprofen", "naproxen", "nabumetone", "etodolac",
        "meloxicam", "diclofenac", "cyclobenzaprine", "flexeril", "motrin", "tylenol",
        "acetaminophen", "tramadol", "norco", "hydrocodone", "gabapentin",
        "prescription medication", "drug therapy", "pharmacotherapy", "naprosyn",
        "topical medication", "medrol dosepak", "prednisone", "advil", "aleve",
        "tizanidine", "methocarbamol", "ultram", "mobic", "orphenadrine",
        "pain reliever", "oral steroid", "toradol", "opioid", "narcotic",
    ),
    CareKind.INJECTION: (
        "injection", "cortisone injection", "steroid injection", "cortisone shot",
        "corticosteroid injection", "epidural steroid injection", "epidural injection",
        "trigger point injection", "intramuscular injection", "cortisone",
        "nerve block", "toradol injection", "subacromial injection", "knee injection",
        "steroid shot", "shot", "corticosteroid shot", "intra articular injection",
        "shoulder injection", "medial branch block", "facet injection", "esi",
        "epidural", "stellate ganglion block", "sympathetic block", "stellate block",
        "lumbar sympathetic block", "ganglion block", "occipital nerve block",
        "occipital block", "facet block", "selective nerve root block", "snrb",
        "orthovisc", "synvisc", "synvisc one", "euflexxa", "supartz", "hyalgan",
        "monovisc", "viscosupplementation", "hyaluronic acid",
        "was injected", "were injected", "been injected", "injected with",
    ),
    CareKind.ACTIVITY_CHANGE: (
        "activity modification", "activity modifications", "work restriction",
        "modified work", "modified duty", "light duty", "rest", "off work",
        "work modification", "restricted duty", "bed rest", "activity restriction",
        "modified activity", "modified activities", "time off work", "job modification",
    ),
    CareKind.SUPPORT: (
        "brace", "bracing", "splint", "splinting", "wrist splint", "back brace",
        "lumbar support", "sling", "orthotic", "knee brace", "cast", "casting",
        "walking boot", "cam boot", "cam walker", "ankle brace", "wrist brace",
        "immobilization", "crutches", "thumb spica", "cervical collar", "immobilizer",
        "boot", "orthosis", "ace wrap", "compression wrap", "elbow strap",
        "splinted", "braced", "immobilized",
    ),
    CareKind.HOT_OR_COLD: (
        "ice", "icing", "ice therapy", "heat", "heat therapy", "hot packs",
        "cold packs", "ice pack", "heating pad", "hot and cold therapy", "cold therapy",
        "cryotherapy", "heat and ice", "ice and heat", "hot/cold packs",
        "hot/cold therapy",
    ),
    CareKind.STIMULATION: (
        "tens", "tens unit", "electrical stimulation",
        "transcutaneous electrical nerve stimulation",
        "transcutaneous nerve stimulator unit", "h wave", "interferential",
        "therapeutic ultrasound", "traction", "e stim",
    ),
    CareKind.PSYCHOTHERAPY: (
        "psychotherapy", "cognitive behavioral therapy", "counseling",
        "psychological treatment",
    ),
    CareKind.SURGERY: (
        "surgery", "arthroscopy", "arthroscopic surgery", "discectomy", "laminectomy",
        "lumbar fusion", "cervical fusion", "carpal tunnel release", "operative repair",
        "meniscectomy", "rotator cuff repair", "open reduction internal fixation",
        "acl reconstruction", "ligament reconstruction", "knee replacement",
        "knee arthroplasty", "hip replacement", "hip arthroplasty", "acdf", "tka",
        "tkr",
        "microdiscectomy", "spinal fusion", "fusion", "bankart repair", "labral repair",
        "meniscal repair", "meniscus repair", "tendon repair", "trigger finger release",
        "trigger release", "ulnar nerve transposition", "cubital tunnel release",
        "subacromial decompression", "decompression and fusion", "hernia repair",
        "ankle fusion", "achilles repair", "tendon transfer", "hardware removal",
        "orif", "surgical intervention", "surgical repair",
    ),
}  # fmt: skip

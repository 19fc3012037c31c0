"""Signs and symptoms of an examination, and the words for each.

A *measure* is loss or normal by the words around it (sensation, strength, reflexes); a
*test* is positive or negative by such words; a *sign* is there unless it is negated.
Not here: the reading of those words (`exam`), and results of studies (`studies`).
"""

from collections.abc import Mapping
from enum import StrEnum


class Sign(StrEnum):
    """A kind of finding. Symptoms are what the injured worker tells."""

    MOTOR = "motor"
    SENSORY = "sensory"
    REFLEX = "reflex"
    ROOT_TENSION = "root_tension"
    CORD = "cord"
    NUMBNESS = "numbness"
    RADIATING_PAIN = "radiating_pain"
    FACET = "facet"
    SACROILIAC = "sacroiliac"
    TRIGGER_POINT = "trigger_point"
    IMPINGEMENT = "impingement"
    LABRUM_OR_BICEPS = "labrum_or_biceps"
    SHOULDER_INSTABILITY = "shoulder_instability"
    ACROMIOCLAVICULAR = "acromioclavicular"
    MENISCUS = "meniscus"
    LIGAMENT = "ligament"
    EFFUSION = "effusion"
    MECHANICAL = "mechanical"
    JOINT_LINE = "joint_line"
    MEDIAN_NERVE = "median_nerve"
    ULNAR_NERVE = "ulnar_nerve"
    TENDON_SHEATH = "tendon_sheath"
    TRIGGER_DIGIT = "trigger_digit"
    ANKLE_INSTABILITY = "ankle_instability"
    HIP_IMPINGEMENT = "hip_impingement"
    REGIONAL_PAIN = "regional_pain"


NEUROLOGIC = frozenset({Sign.MOTOR, Sign.SENSORY, Sign.REFLEX, Sign.CORD})
"""Objective findings of a nerve's compromise; root tension only supports them."""
SYMPTOMS = frozenset({Sign.NUMBNESS, Sign.RADIATING_PAIN, Sign.MECHANICAL})

MEASURES: Mapping[Sign, tuple[str, ...]] = {
    Sign.MOTOR: (
        "strength", "muscle strength", "motor strength", "motor", "motor function",
        "myotome", "manual muscle testing", "grip strength", "motor examination",
        "motor exam", "motor testing", "motor power",
    ),
    Sign.SENSORY: (
        "sensation", "sensory", "light touch", "pinprick", "pin prick", "dermatome",
        "dermatomal", "sensory examination", "dermatomal distribution",
        "dermatomal sensation", "dermatome sensation", "two point discrimination",
        "sensation to light touch", "sensation to pinprick", "sensation to pin prick",
    ),
    Sign.REFLEX: (
        "reflex", "reflexes", "deep tendon reflex", "deep tendon reflexes", "dtr",
        "ankle jerk", "knee jerk", "achilles reflex", "biceps reflex", "triceps reflex",
        "patellar reflex", "brachioradialis reflex",
    ),
}  # fmt: skip
TESTS: Mapping[Sign, tuple[str, ...]] = {
    Sign.ROOT_TENSION: (
        "straight leg raise", "straight leg raising", "slr", "straight leg raise test",
        "straight leg raising test", "seated straight leg raise", "lasegue",
        "seated straight leg raise test", "supine straight leg raise", "spurling",
        "spurling's", "spurling test", "spurling's test", "spurling maneuver",
        "crossed straight leg raise", "slump test", "bragard", "braggard", "lasegue's",
        "braggard's", "bragard's", "straight leg", "femoral stretch", "leg raise",
        "single straight leg raise", "bowstring", "cervical compression test",
        "cervical compression", "foraminal compression", "bilateral straight leg raise",
        "cervical distraction", "straight leg test", "straight leg raises",
        "sitting root test", "sitting root", "seated root test", "crossed slr",
        "axial compression", "tension sign", "nerve tension sign", "root tension sign",
        "well leg raise", "reverse straight leg raise", "foraminal closure",
        "foraminal compression test", "slump", "femoral nerve stretch",
    ),
    Sign.CORD: ("hoffmann", "hoffman", "hoffmann's", "hoffman's", "babinski"),
    Sign.FACET: ("facet loading", "lumbar facet loading", "facet loading maneuver"),
    Sign.SACROILIAC: (
        "faber", "patrick", "patrick's", "gaenslen", "gaenslen's", "thigh thrust",
        "fortin finger", "fortin", "yeoman", "yeoman's", "gillet", "sacral compression",
        "sacroiliac compression", "pelvic compression", "sacroiliac distraction",
    ),
    Sign.IMPINGEMENT: (
        "neer", "neer's", "hawkins", "hawkins'", "hawkins's", "hawkin's", "hawkin",
        "impingement", "impingement sign", "impingement test", "impingement testing",
        "empty can", "empty can test", "jobe", "jobe's", "drop arm", "drop arm sign",
        "drop arm test", "belly press", "belly press test", "lift off",
        "hawkins kennedy", "supraspinatus test", "neer and hawkins", "lift off test",
        "shoulder impingement", "neer's and hawkins", "impingement signs",
    ),
    Sign.LABRUM_OR_BICEPS: (
        "o'brien", "o'brien's", "obrien", "obrien's", "speed", "speed's", "crank",
        "yergason", "yergason's", "o'brien's test", "speed's test", "labral test",
        "biceps load", "crank test", "clunk test",
    ),
    Sign.SHOULDER_INSTABILITY: (
        "apprehension", "apprehension test", "relocation test", "sulcus", "sulcus sign",
        "apprehension testing", "load and shift", "relocation",
    ),
    Sign.ACROMIOCLAVICULAR: (
        "cross arm", "cross body", "cross arm test", "cross body adduction",
        "crossover", "cross over", "across arms", "cross arm adduction",
        "short arm crossover test",
    ),
    Sign.MENISCUS: (
        "mcmurray", "mcmurray's", "mcmurray sign", "mcmurray test", "mcmurray's test",
        "mcmurray testing", "apley", "apley's", "apley grind", "thessaly", "mcmurrays",
        "mcmurray's testing", "steinmann", "bounce home", "medial mcmurray",
        "mcmurray's sign",
    ),
    Sign.LIGAMENT: (
        "lachman", "lachman's", "pivot shift", "anterior drawer", "posterior drawer",
        "valgus stress", "varus stress", "drawer", "drawer test", "lachman test",
        "varus/valgus stress", "lachman's test", "valgus stress test",
    ),
    Sign.MEDIAN_NERVE: (
        "phalen", "phalen's", "durkan", "durkan's", "carpal compression", "tinel",
        "carpal compression test", "median nerve compression", "tinel's", "tinel sign",
        "phalen's test", "tinel's sign", "tinels", "phalens", "katz",
        "tapping over the carpal tunnel", "tapping over the median nerve",
        "compression over the carpal tunnel", "wrist flexion test",
        "phalen and tinel", "phalen's and tinel's", "tinel's and phalen's",
    ),
    Sign.ULNAR_NERVE: (
        "elbow flexion test", "cubital tinel", "tinel's at elbow", "froment",
        "tinel's at the elbow", "tinel's over the cubital tunnel", "froment's",
        "tinel sign at the elbow", "tinel's sign at the elbow",
    ),
    Sign.TENDON_SHEATH: ("finkelstein", "finkelstein's", "finkelstein test"),
    Sign.ANKLE_INSTABILITY: (
        "talar tilt", "ankle anterior drawer", "anterior drawer of the ankle",
        "anterior drawer at the ankle", "anterior drawer of the left ankle",
        "anterior drawer of the right ankle", "squeeze test", "thompson test",
        "thompson's test", "external rotation stress",
    ),
    Sign.HIP_IMPINGEMENT: (
        "fadir", "log roll", "hip impingement", "hip impingement test", "scour test",
        "hip scour",
    ),
}  # fmt: skip
SIGNS: Mapping[Sign, tuple[str, ...]] = {
    Sign.MOTOR: (
        "weakness", "foot drop", "wrist drop", "atrophy", "muscle atrophy", "weak",
        "thenar atrophy", "thenar weakness", "muscle weakness", "motor weakness",
        "motor deficit", "loss of strength", "unable to heel walk", "motor loss",
        "unable to toe walk", "difficulty heel walking", "difficulty toe walking",
        "weakness of ehl", "focal weakness", "motor deficits", "give way weakness",
    ),
    Sign.SENSORY: (
        "hypoesthesia", "hypesthesia", "sensory deficit", "sensory loss", "hypalgesia",
        "sensory deficits", "sensory change",
    ),
    Sign.CORD: (
        "clonus", "hyperreflexia", "hyperreflexive", "saddle anesthesia", "myelopathy",
        "wide based gait", "urinary retention", "bowel incontinence", "cauda equina",
        "bladder incontinence", "bowel or bladder incontinence", "spastic gait",
        "bowel and bladder incontinence", "loss of bowel control", "cord compression",
        "loss of bladder control", "cauda equina syndrome", "urinary incontinence",
        "spinal cord compression", "bowel or bladder dysfunction",
    ),
    Sign.NUMBNESS: (
        "numbness", "tingling", "paresthesia", "numbness and tingling", "numb",
        "paraesthesia", "pins and needles", "burning sensation",
    ),
    Sign.RADIATING_PAIN: (
        "radiating", "radiates", "radiated", "radiation", "radicular", "radiculopathy",
        "radiculitis", "sciatica", "radicular pain", "shooting down", "radiate",
        "lumbar radiculopathy", "cervical radiculopathy", "radicular symptoms",
    ),
    Sign.FACET: (
        "facet tenderness", "tenderness over the facet", "pain with facet loading",
        "tenderness over the facet joints", "facet joint tenderness",
        "pain with extension and rotation", "pain on extension and rotation",
        "tenderness over the lumbar facets", "tenderness over the cervical facets",
    ),
    Sign.TRIGGER_POINT: (
        "twitch response", "local twitch response", "taut band", "local twitch",
        "with a twitch", "twitch and referred pain", "jump sign", "twitch sign",
        "referred pain pattern", "twitch response and referred pain",
        "palpable taut band", "circumscribed trigger point",
    ),
    Sign.SHOULDER_INSTABILITY: (
        "shoulder dislocation", "recurrent dislocation", "shoulder instability",
        "shoulder subluxation",
    ),
    Sign.ACROMIOCLAVICULAR: (
        "tenderness at the acromial clavicular joint", "ac joint tenderness",
        "acromioclavicular joint tenderness",
        "tenderness of the acromioclavicular joint",
    ),
    Sign.LIGAMENT: (
        "instability", "laxity", "gross laxity",
    ),
    Sign.EFFUSION: ("effusion", "joint effusion", "knee effusion", "hemarthrosis"),
    Sign.MECHANICAL: (
        "giving way", "gives way", "gave way", "buckling", "buckles",
        "locking", "catching", "locking/catching", "locked knee", "locks", "locked",
        "block to extension", "unable to fully extend", "locking and catching",
        "clicking", "popping",
    ),
    Sign.JOINT_LINE: (
        "joint line", "medial joint line", "lateral joint line",
        "joint line tenderness", "medial joint line tenderness", "joint line pain",
        "lateral joint line tenderness", "jlt", "mjlt", "ljlt",
    ),
    Sign.TRIGGER_DIGIT: (
        "triggering", "trigger finger", "locking of the finger", "trigger thumb",
        "triggering of the finger", "a1 pulley", "trigger digit",
    ),
    Sign.ANKLE_INSTABILITY: ("ankle instability", "unable to bear weight"),
    Sign.REGIONAL_PAIN: (
        "allodynia", "temperature asymmetry", "skin color change", "color changes",
        "hyperalgesia", "sudomotor", "trophic change", "crps",
        "complex regional pain syndrome", "asymmetric sweating",
    ),
}  # fmt: skip
ONLY_AT: Mapping[Sign, frozenset[str]] = {
    Sign.FACET: frozenset({"cervical_spine", "thoracic_spine", "lumbar_spine"}),
    Sign.SACROILIAC: frozenset({"pelvis", "lumbar_spine"}),
    Sign.IMPINGEMENT: frozenset({"shoulder"}),
    Sign.LABRUM_OR_BICEPS: frozenset({"shoulder"}),
    Sign.SHOULDER_INSTABILITY: frozenset({"shoulder"}),
    Sign.ACROMIOCLAVICULAR: frozenset({"shoulder"}),
    Sign.MENISCUS: frozenset({"knee"}),
    Sign.JOINT_LINE: frozenset({"knee"}),
    Sign.MEDIAN_NERVE: frozenset({"wrist", "hand"}),
    Sign.ULNAR_NERVE: frozenset({"elbow"}),
    Sign.TENDON_SHEATH: frozenset({"wrist", "hand"}),
    Sign.TRIGGER_DIGIT: frozenset({"hand"}),
    Sign.ANKLE_INSTABILITY: frozenset({"ankle", "foot"}),
    Sign.HIP_IMPINGEMENT: frozenset({"hip"}),
}
"""Signs that belong to one place, whatever else the sentence names."""
IF_NOWHERE: Mapping[Sign, frozenset[str]] = {
    Sign.LIGAMENT: frozenset({"knee"}),
    Sign.EFFUSION: frozenset({"knee"}),
}
"""Where a sign is taken to be if the record names no part near it."""
CERVICAL_TESTS = frozenset({"spurling", "cervical", "foraminal", "axial"})
"""First words of root tension tests of the neck; the others are of the low back."""

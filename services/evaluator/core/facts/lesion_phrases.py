"""More names of lesions: as notes abbreviate them, and in plain words.

Not here: the names in full, and how they are read (`lesions`).
"""

from collections.abc import Mapping
from itertools import product

from services.evaluator.core.facts.exam_phrases import CORD_PHRASES

FRACTURES = (
    "fx", "compression fracture", "compression fx", "burst fracture", "fx line",
    "acute fracture", "displaced fracture", "avulsion fracture", "fracture line",
)  # fmt: skip
HIDDEN = (
    "femoral neck fx", "occult fx", "scaphoid fx", "stress fx", "hip fx",
    "hip fracture",
    "occult hip fracture", "occult scaphoid fracture", "navicular fx", "lisfranc",
    "occult femoral neck fracture", "occult femoral neck fx", "occult scaphoid fx",
    "occult hip fx", "insufficiency fracture", "occult wrist fracture",
    "lisfranc sprain",
    "femoral stress fracture", "metatarsal stress fracture", "tibial stress fracture",
    "radiographically occult fracture", "hidden fracture", "osteoporotic hip fracture",
)  # fmt: skip
_HAD = ("h/o", "hx of", "history of")
_CANCERS = (
    "lymphoma",
    "melanoma",
    "leukemia",
    "breast cancer",
    "prostate cancer",
    "colon cancer",
    "lung cancer",
    "thyroid cancer",
    "malignancy",
    "myeloma",
)
CORD = (
    "b/b incontinence", "bowel/bladder incontinence", "bowel/bladder dysfunction",
    "b/b dysfunction", "bowel or bladder dysfunction", "saddle numbness",
    "loss of bowel or bladder control",
)  # fmt: skip
TUMORS = (
    *(f"{had} {cancer}" for had, cancer in product(_HAD, _CANCERS)),
    "history of prostate cancer", "history of breast cancer", "history of lymphoma",
    "past history of prostate cancer", "past history of cancer", "lymphoma", "myeloma",
    "prostate cancer", "breast cancer", "lung cancer", "history of lung cancer",
    "history of malignancy", "unexplained weight loss", "osteosarcoma", "sarcoma",
    "breast ca", "prostate ca", "lung ca", "colon ca", "thyroid ca", "h/o ca",
    "hx of ca", "history of ca", "h/o cancer", "hx of cancer", "colon cancer",
    "unexplained wt loss", "metastatic", "multiple myeloma", "history of melanoma",
)  # fmt: skip
INFECTIONS = (
    "osteomyelitis", "septic", "septic knee", "purulent drainage", "cellulitis",
    "flexor tenosynovitis infectious", "septic bursitis", "spinal infection",
    "septic hip", "infected", "pyogenic", "night sweats", "febrile",
)  # fmt: skip
BRAIN = (
    "pronator drift", "field cut", "hemianopia", "visual field cut", "facial droop",
    "slow to answer", "slowed mentation", "lethargy", "lethargic", "somnolent",
    "aphasia", "unequal pupils", "anisocoria", "hemiparetic", "new focal deficit",
    "papilledema", "ataxia", "worsening confusion", "convulsion", "convulsions",
    "altered mentation", "disoriented", "confused", "gcs of 14", "gcs 14", "gcs 13",
    "worst on rising", "projectile vomiting", "morning vomiting", "hemisensory loss",
)  # fmt: skip
BRAIN_TRAUMA = (
    "loc", "lost awareness", "passed out", "retrograde amnesia",
    "posttraumatic amnesia",
    "post traumatic amnesia", "no memory of the event", "scalp hematoma", "black out",
    "does not recall the accident", "laceration of the scalp", "knocked unconscious",
    "facial fracture", "laceration of the forehead", "forehead laceration",
)  # fmt: skip
CUFF = (
    "torn rotator cuff", "rotator cuff rupture", "full thickness rotator cuff tear",
    "rct", "subscapularis tear", "infraspinatus tear", "torn supraspinatus",
    "torn cuff", "full thickness cuff tear", "rotator cuff tearing",
    "massive cuff tear", "rtc tear", "rc tear", "rtct", "rtc pathology",
    "full thickness rtc tear", "partial thickness rtc tear", "cuff pathology",
    "partial thickness rotator cuff tear", "rotator cuff disruption",
)  # fmt: skip
LABRUM = (
    "slap", "bankart lesion", "torn labrum", "labral lesion", "labral detachment",
    "bankart tear", "hill sachs", "labral disruption", "acetabular labral tear",
)  # fmt: skip
MENISCUS = (
    "bucket handle tear", "bucket handle", "torn meniscus", "torn medial meniscus",
    "torn lateral meniscus", "medial meniscus injury", "meniscus injury", "mmt",
    "flap tear", "posterior horn tear", "displaced medial meniscus tear", "root tear",
    "displaced meniscal tear", "internal derangement of the knee", "meniscus pathology",
    "displaced meniscus tear", "medial meniscal injury", "meniscal root tear",
    "lateral meniscal injury", "lateral meniscus injury", "horizontal tear",
)  # fmt: skip
LIGAMENTS = (
    "acl injury", "acl sprain", "torn acl", "acl disruption", "pcl injury",
    "mcl injury",
    "lcl tear", "ucl injury", "ulnar collateral ligament injury", "atfl tear",
    "torn mcl",
    "acl deficiency", "anterior cruciate ligament injury", "ligament disruption",
    "anterior cruciate ligament rupture", "skier's thumb", "ligamentous tear",
    "scapholunate ligament injury", "scapholunate injury", "scapholunate ligament tear",
    "lunotriquetral ligament tear", "cruciate tear", "cruciate ligament tear",
    "ligament instability", "syndesmotic injury", "syndesmosis injury",
)  # fmt: skip
TENDONS = (
    "ruptured achilles", "torn achilles", "distal biceps tear", "distal biceps rupture",
    "quadriceps rupture", "patellar tendon rupture", "patellar tendon tear",
    "quadriceps tendon rupture", "quad tendon tear", "tendon disruption",
    "extensor tendon rupture", "flexor tendon rupture", "peroneal tendon injury",
    "extensor mechanism disruption", "posterior tibial tendon dysfunction",
)  # fmt: skip
OSTEOCHONDRAL = (
    "ocd lesion", "ocd", "oclt", "talar dome lesion", "osteochondral fracture",
    "osteochondral lesion of the talus", "osteochondral fragment", "chondral injury",
    "chondral lesion", "cartilage injury", "intra articular body",
    "chondral loose body",
)  # fmt: skip
TRAPPED = (
    "r cts", "l cts", "bilateral cts", "carpal tunnel syndromes", "median nerve palsy",
    "median nerve entrapment", "ulnar nerve entrapment", "ulnar entrapment", "cuts",
    "ulnar neuritis", "median neuropathy at the wrist", "pronator syndrome",
    "guyon's canal syndrome", "radial tunnel syndrome", "median nerve compression",
    "ulnar nerve compression", "double crush",
)  # fmt: skip
ROOTS = (
    "radicular pain", "l5 radiculopathy", "s1 radiculopathy", "l4 radiculopathy",
    "c5 radiculopathy", "c6 radiculopathy", "c7 radiculopathy", "c8 radiculopathy",
    "radiculopathies", "lumbosacral radiculopathy", "radiculopathic",
    "lumbar radiculitis",
    "cervical radiculitis", "root irritation", "nerve root irritation",
    "pinched nerve", "s1 radiculitis", "l5 radiculitis",
)  # fmt: skip
AT_SHOULDER = (
    "impingement syndrome", "subacromial impingement", "shoulder impingement",
    "rotator cuff tendinitis", "rotator cuff tendonitis", "rotator cuff tendinosis",
    "rotator cuff tendinopathy", "supraspinatus tendinitis", "supraspinatus tendinosis",
    "supraspinatus tendinopathy", "supraspinatus tendonitis", "subacromial bursitis",
    "adhesive capsulitis", "frozen shoulder", "subdeltoid bursitis",
    "acromioclavicular arthritis", "ac joint arthritis", "ac arthritis",
    "acromioclavicular joint arthritis", "calcific tendinitis", "shoulder bursitis",
)  # fmt: skip
AT_ELBOW = (
    "epicondylitis", "lateral epicondylitis", "medial epicondylitis", "tennis elbow",
    "golfer's elbow", "olecranon bursitis", "lateral epicondylosis", "epicondylosis",
)  # fmt: skip
TENDON_OR_BURSA = (
    "tendonitis", "tendinosis", "tendinopathy", "tenosynovitis", "synovitis",
    "de quervain", "de quervain's", "dequervain's", "dequervain",
    "de quervain's tenosynovitis", "de quervain tenosynovitis",
    "stenosing tenosynovitis",
    "trigger finger", "trigger thumb", "trigger digit", "plantar fasciitis",
    "trochanteric bursitis", "greater trochanteric bursitis", "prepatellar bursitis",
    "pes anserine bursitis", "pes bursitis", "retrocalcaneal bursitis",
    "greater trochanteric pain syndrome",
)  # fmt: skip
SPONDYLITIS = (
    "spondyloarthropathy", "spondyloarthritis", "axial spondyloarthritis",
    "inflammatory spondyloarthropathy", "seronegative spondyloarthropathy",
    "psoriatic arthritis", "reactive arthritis", "enteropathic arthritis",
    "inflammatory arthritis", "sacroiliac erosions",
)  # fmt: skip

PHRASES: Mapping[str, tuple[str, ...]] = {
    "fracture": FRACTURES, "occult_fracture": HIDDEN, "tumor": TUMORS,
    "infection": INFECTIONS, "cord": (*CORD_PHRASES, *CORD), "brain_sign": BRAIN,
    "brain_trauma_sign": BRAIN_TRAUMA, "cuff_tear": CUFF, "labral_tear": LABRUM,
    "meniscal_tear": MENISCUS, "ligament_tear": LIGAMENTS, "tendon_rupture": TENDONS,
    "osteochondral": OSTEOCHONDRAL, "entrapment": TRAPPED, "radiculopathy": ROOTS,
    "osteonecrosis": ("osteonecrotic", "bone death", "femoral head collapse",
                      "kienboeck's", "kienboeck", "preiser's disease"),
    "cartilage_complex": ("tfc tear", "tfcc lesion", "tfcc pathology",
                          "triangular fibrocartilage complex injury"),
    "neuropathy": ("peroneal nerve palsy", "peroneal palsy", "fibular neuropathy",
                   "alcoholic neuropathy", "common peroneal neuropathy"),
    "arthritis": ("oa", "bone on bone", "degenerative arthritis", "arthritic",
                  "posttraumatic arthritis", "post traumatic arthritis"),
    "at_shoulder": AT_SHOULDER, "at_elbow": AT_ELBOW,
    "spondylitis": SPONDYLITIS,
    "tendon_or_bursa": TENDON_OR_BURSA,
    "dislocation": ("subluxation", "perilunate dislocation", "dislocating"),
}  # fmt: skip
ONLY_AT: Mapping[str, frozenset[str]] = {
    "cuff_tear": frozenset({"shoulder"}),
    "at_shoulder": frozenset({"shoulder"}),
    "at_elbow": frozenset({"elbow"}),
    "spondylitis": frozenset({"pelvis"}),
    "meniscal_tear": frozenset({"knee"}),
    "cartilage_complex": frozenset({"wrist"}),
}
"""Lesions that have one place, whatever else is named near them."""

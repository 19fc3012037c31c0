"""Lesions that decide what a guideline recommends, and the words for each.

Not here: how a record means a lesion, and where it is (`lesions`).
"""

from collections.abc import Mapping
from enum import StrEnum


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
    BRAIN_SIGN = "brain_sign"
    BRAIN_TRAUMA_SIGN = "brain_trauma_sign"


TERMS: Mapping[Lesion, tuple[str, ...]] = {
    Lesion.FRACTURE: (
        "fracture", "fractured", "nondisplaced fracture", "fx", "pseudarthrosis",
        "nonunion", "hardware loosening", "hardware failure", "loose hardware",
    ),
    Lesion.OCCULT_FRACTURE: (
        "occult fracture", "stress fracture", "scaphoid fracture", "stress reaction",
        "femoral neck fracture", "lisfranc injury", "navicular fracture",
        "occult fx", "stress fx", "scaphoid fx", "femoral neck fx", "occult scaphoid",
        "occult scaphoid fx", "occult scaphoid fracture", "occult femoral neck fx",
        "occult femoral neck fracture", "occult hip fracture", "occult hip fx",
        "insufficiency fracture", "occult bony injury", "hidden fracture",
        "navicular fx", "lisfranc", "tibial plateau fracture",
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
        "progressive motor loss", "trouble starting", "difficulty voiding",
        "unable to void", "difficulty urinating", "unable to urinate",
        "difficulty with urination", "difficulty initiating urination",
        "urinary hesitancy", "post void residual", "post void", "perianal",
        "perineal numbness", "saddle numbness", "numbness in the groin",
        "groin numbness", "saddle paresthesia", "decreased rectal tone",
        "lax rectal tone", "diminished rectal tone", "incontinent", "incontinence",
        "bladder dysfunction", "bowel dysfunction", "bowel or bladder dysfunction",
        "bowel/bladder dysfunction", "rapidly progressive weakness",
        "worsening weakness", "conus medullaris",
    ),
    Lesion.CUFF_TEAR: (
        "rotator cuff tear", "cuff tear", "supraspinatus tear",
        "tear of the rotator cuff", "rotator cuff injury", "tear of the supraspinatus",
        "rotator cuff pathology", "torn rotator cuff", "cuff rupture", "rtc tear",
        "rotator cuff rupture", "full thickness cuff tear", "torn cuff", "rct",
        "cuff disruption", "supraspinatus rupture", "rotator cuff disruption",
        "cuff pathology", "supraspinatus pathology",
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
        "torn meniscus", "torn medial meniscus", "torn lateral meniscus", "mmt", "lmt",
        "bucket handle", "bucket handle tear", "meniscus injury", "meniscal lesion",
        "meniscal derangement", "posterior horn tear", "meniscal root tear",
        "cartilage tear",
    ),
    Lesion.LIGAMENT_TEAR: (
        "ligament tear", "acl tear", "acl rupture", "anterior cruciate ligament tear",
        "ulnar collateral ligament tear", "ligament rupture", "ucl tear", "mcl tear",
        "collateral ligament tear", "ligament injury", "torn ligament", "pcl tear",
        "scapholunate ligament", "scapholunate dissociation", "ligamentous injury",
        "tear of the anterior cruciate ligament", "torn acl", "acl injury",
        "acl insufficiency", "acl deficiency", "ucl injury", "ligament disruption",
        "cruciate ligament tear", "mcl injury", "pcl injury", "syndesmotic injury",
        "lateral ligament tear", "skier's thumb",
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
    Lesion.BRAIN_SIGN: (
        "altered mental status", "abnormal mental status", "seizure", "hemiparesis",
        "disorientation", "focal neurologic deficit", "focal neurological deficit",
        "altered consciousness", "impaired consciousness", "worsening headache",
        "progressive headache", "deterioration", "slurred speech",
        "cranial nerve palsy", "glasgow coma scale of 14", "confusion",
        "memory worsening", "vomiting", "worsening headaches", "pronator drift",
        "field cut", "visual field cut", "hemianopia", "hemianopsia", "papilledema",
        "unequal pupils", "anisocoria", "drowsiness", "lethargy", "slow to answer",
        "difficulty finding words", "word finding difficulty", "facial droop",
        "headaches are worse", "headache is worse", "increasing headache",
        "increasing headaches", "disoriented", "convulsion",
    ),
    Lesion.BRAIN_TRAUMA_SIGN: (
        "loss of consciousness", "lost consciousness", "amnesia", "unconscious",
        "skull fracture", "basilar skull fracture", "raccoon eyes", "battle sign",
        "intoxicated", "scalp laceration", "facial laceration", "head laceration",
        "knocked out", "blacked out", "hemotympanum",
    ),
}  # fmt: skip

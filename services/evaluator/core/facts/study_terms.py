"""The kinds of studies and what they may show, with the words for each.

Not here: whether one was done, and the reading (`studies`).
"""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """A kind of study."""

    MRI = "mri"
    CT = "ct"
    XRAY = "xray"
    ELECTRODIAGNOSTIC = "electrodiagnostic"
    BONE_SCAN = "bone_scan"
    ULTRASOUND = "ultrasound"


class Shows(StrEnum):
    """What a study may show."""

    NERVE = "nerve"
    TEAR = "tear"
    FRACTURE = "fracture"
    DEGENERATION = "degeneration"
    INSTABILITY = "instability"
    NEUROPATHY = "neuropathy"
    NORMAL = "normal"


KINDS: Mapping[Kind, tuple[str, ...]] = {
    Kind.MRI: (
        "mri", "mri scan", "magnetic resonance imaging", "magnetic resonance", "mra",
        "mr imaging", "mr arthrogram", "mri arthrogram", "mri c spine", "mri l spine",
    ),
    Kind.CT: (
        "ct", "ct scan", "cat scan", "computed tomography", "ct myelogram",
        "computer tomography", "computerized tomography", "computed tomography scan",
    ),
    Kind.XRAY: (
        "x ray", "x  ray", "xray", "radiograph", "plain film", "plain radiograph",
        "films", "weight bearing x ray", "radiographic imaging", "plain x ray",
        "standing film", "film", "weight bearing film", "flexion extension views",
        "flexion/extension views", "flexion and extension views", "standing views",
        "weight bearing views", "stress views",
    ),
    Kind.ELECTRODIAGNOSTIC: (
        "emg", "ncs", "ncv", "emg/ncv", "emg/ncs", "electromyography",
        "nerve conduction study", "nerve conduction studies",
        "electrodiagnostic study", "nerve conduction velocity",
        "electrodiagnostic testing", "electromyogram", "nerve conduction",
        "electrodiagnostic", "emg ncv", "emg ncs", "eds", "edx", "nerve test",
        "nerve testing", "electrodiagnostics", "conduction study", "nerve study",
        "conduction studies", "needle study", "nerve studies", "edx study",
    ),
    Kind.BONE_SCAN: ("bone scan", "bone scintigraphy"),
    Kind.ULTRASOUND: (
        "diagnostic ultrasound", "ultrasound study", "duplex", "diagnostic us",
        "musculoskeletal ultrasound", "msk ultrasound",
    ),
}  # fmt: skip
SHOWN: Mapping[Shows, tuple[str, ...]] = {
    Shows.NERVE: (
        "nerve root", "impingement", "impinging", "compression", "compresses",
        "herniation", "herniated", "extrusion", "extruded", "contacting", "contacts",
        "abutting", "abuts", "moderate stenosis", "severe stenosis", "effacement",
        "foraminal stenosis", "foraminal narrowing", "lumbar stenosis",
        "cervical stenosis", "central stenosis", "stenosis, severe",
        "stenosis, moderate", "neural foraminal narrowing",
        "lateral recess stenosis", "canal stenosis", "spinal stenosis", "protrusion",
        "cord compression", "displaces", "disc herniation", "hnp", "displacement of",
        "neuroforaminal narrowing", "neuroforaminal stenosis", "displacing",
        "compressing", "deforming", "deforms", "root contact", "root compression",
        "narrowing of the foramen", "foraminal encroachment", "nerve encroachment",
        "touching", "touches", "sequestered", "effacing", "encroaching",
        "nerve root contact", "cord contact",
    ),
    Shows.TEAR: (
        "tear", "tearing", "torn", "rupture", "ruptured", "full thickness tear",
        "partial thickness tear", "labral tear", "meniscal tear", "meniscus tear",
    ),
    Shows.FRACTURE: ("fracture", "fractured", "fx"),
    Shows.DEGENERATION: (
        "degenerative", "degeneration", "arthritis", "osteoarthritis", "joint space",
        "osteoarthrosis", "spondylosis", "chondromalacia", "arthrosis", "osteophyte",
        "arthropathy", "joint space narrowing", "disc space narrowing", "spurring",
        "bone on bone", "loss of joint space", "arthritic", "spur", "joint narrowing",
        "kellgren lawrence", "kellgren", "kl grade", "loss of the joint space",
        "medial narrowing", "lateral narrowing", "joint space loss", "grade iv changes",
        "tricompartmental", "eaton stage", "eburnation", "subchondral sclerosis",
        "varus deformity", "collapsed joint space", "no remaining joint space",
    ),
    Shows.INSTABILITY: (
        "instability", "spondylolisthesis", "anterolisthesis", "retrolisthesis",
        "translation", "listhesis",
    ),
    Shows.NEUROPATHY: (
        "neuropathy", "carpal tunnel syndrome", "radiculopathy", "denervation",
        "cubital tunnel syndrome", "median neuropathy", "ulnar neuropathy", "latency",
        "latencies", "prolonged", "slowing", "slowed", "conduction block", "cts",
        "carpal tunnel", "entrapment", "reduced amplitude", "fibrillations",
        "positive sharp waves", "polyphasic", "active denervation", "axonal loss",
        "reinnervation", "demyelinating",
        "nerve root irritation",
    ),
    Shows.NORMAL: (
        "normal", "unremarkable", "negative", "within normal limits", "no acute",
        "no fracture", "no abnormality", "no bony abnormality", "no acute injury",
        "neg", "wnl", "no fx", "no acute fx",
    ),
}  # fmt: skip

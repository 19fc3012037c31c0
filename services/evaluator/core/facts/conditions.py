"""Conditions for which a support or a device is meant; the words that state them."""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

_SEVERE_NECK = tuple(
    words
    for part in ("neck", "cervical")
    for hurt in ("strain", "sprain", "sprain/strain", "strain/sprain")
    for words in (
        f"severe {part} {hurt}", f"grade 3 {part} {hurt}", f"grade iii {part} {hurt}",
        f"{part} {hurt}, grade 3", f"{part} {hurt} grade 3", f"{part} {hurt}, severe",
        f"{part} {hurt} grade iii", f"{part} {hurt} (grade 3)",
    )
)  # fmt: skip
CUES = (
    Cue(
        fact=Fact.SPINE_UNSTABLE,
        terms=(
            "spondylolisthesis", "spinal instability", "segmental instability",
            "vertebral fracture", "compression fracture", "burst fracture",
            "lumbar fracture", "lumbar instability", "cervical instability",
            "instability on flexion", "cervical fracture",
            "vertebral compression fracture", "transverse process fracture",
            "pars fracture", "pars defect", "grade 2 slip", "grade 1 slip",
            "odontoid fracture", "anterolisthesis", "listhesis",
            "retrolisthesis", "spondylolysis", "compression fx", "burst fx",
        ),
    ),
    Cue(
        fact=Fact.SEVERE_NECK_STRAIN,
        terms=(
            "whiplash grade 3", "grade 3 whiplash", "grade iii whiplash",
            *_SEVERE_NECK,
        ),
    ),
    Cue(
        fact=Fact.WRIST_SPLINT_CONDITION,
        terms=(
            "carpal tunnel", "carpal tunnel syndrome", "cts", "wrist fx", "scaphoid fx",
            "distal radius fx", "boxer's fracture", "stenosing tenosynovitis",
            "de quervain", "de quervain's",
            "dequervain", "dequervain's", "wrist fracture", "distal radius fracture",
            "scaphoid fracture", "wrist sprain", "sprain of wrist", "thumb sprain",
            "finger fracture", "metacarpal fracture", "hand fracture", "mallet finger",
            "wrist tendinitis", "tfcc tear", "wrist tenosynovitis",
            "radial styloid tenosynovitis", "thumb arthritis", "trigger finger",
            "gamekeeper's thumb", "phalanx fracture", "ulnar collateral ligament",
            "radius fracture",
        ),
    ),
    Cue(
        fact=Fact.ELBOW_SUPPORT_CONDITION,
        terms=(
            "lateral epicondylitis", "medial epicondylitis", "epicondylitis",
            "tennis elbow", "golfer's elbow", "cubital tunnel", "ulnar neuropathy",
            "elbow fracture", "elbow dislocation", "cubital tunnel syndrome",
        ),
    ),
    Cue(
        fact=Fact.KNEE_BRACE_CONDITION,
        terms=(
            "knee instability", "acl tear", "anterior cruciate ligament tear",
            "mcl tear", "medial collateral ligament tear", "pcl tear", "ligament tear",
            "patellar instability", "patellar dislocation", "ligament insufficiency",
            "acl reconstruction", "meniscal repair", "meniscus repair",
            "avascular necrosis", "knee osteoarthritis", "osteoarthritis of the knee",
            "unicompartmental osteoarthritis", "tibial plateau fracture",
            "positive lachman", "lachman test was positive", "lachman's was positive",
            "giving way", "gives way", "gave way", "buckling",
            "partial anterior cruciate ligament tear",
            "partial medial collateral ligament tear",
            "tricompartmental osteoarthritis", "collateral ligament sprain",
            "high tibial osteotomy", "knee djd", "knee oa", "djd of the knee",
            "oa of the knee", "tricompartmental djd", "tricompartmental oa",
            "meniscal cartilage repair",
            "patellar fracture", "patella fracture", "articular defect",
        ),
    ),
    Cue(
        fact=Fact.FOOT_SUPPORT_CONDITION,
        terms=(
            "ankle sprain", "sprain of ankle", "plantar fasciitis", "metatarsalgia",
            "foot drop", "ankle fracture", "foot fracture", "metatarsal fracture",
            "ankle instability", "achilles tendinitis", "achilles tear",
            "achilles rupture", "posterior tibial tendinitis",
            "posterior tibial tendon dysfunction", "pttd", "pes planus",
            "flat feet", "calcaneal fracture", "malleolar fracture", "ankle strain",
            "fracture of the fifth metatarsal", "toe fracture", "lisfranc",
            "ankle arthritis", "hallux", "fibula fracture",
            "sprain of unspecified ligament of left ankle",
            "sprain of unspecified ligament of right ankle",
        ),
    ),
    Cue(
        fact=Fact.SHOULDER_SUPPORT_CONDITION,
        terms=(
            "massive rotator cuff tear", "large rotator cuff tear",
            "shoulder dislocation", "dislocated shoulder", "shoulder fracture",
            "clavicle fracture", "humerus fracture", "ac separation",
            "acromioclavicular separation", "proximal humerus fracture",
            "full thickness rotator cuff tear",
        ),
    ),
    Cue(
        fact=Fact.NONUNION_RISK,
        terms=(
            "nonunion", "non union", "delayed union", "failed fusion", "pseudarthrosis",
            "pseudoarthrosis", "multilevel fusion", "multi level fusion",
            "grade iii spondylolisthesis", "two level fusion", "three level fusion",
        ),
    ),
    Cue(
        fact=Fact.NEUROPATHIC_PAIN,
        terms=(
            "neuropathic pain", "neuropathy", "diabetic neuropathy", "crps",
            "complex regional pain syndrome", "phantom limb pain", "phantom pain",
            "phn", "spasticity", "multiple sclerosis", "postherpetic neuralgia",
            "causalgia",
            "reflex sympathetic dystrophy",
        ),
    ),
    Cue(
        fact=Fact.CALCIFIC_TENDINITIS,
        terms=(
            "calcific tendinitis", "calcifying tendinitis", "calcific tendonitis",
            "calcifying tendonitis", "calcific tendinopathy", "calcium deposit",
            "calcification of the rotator cuff", "calcific deposit",
            "calcium deposits", "calcific bursitis",
            "calcification of the supraspinatus",
            "calcification in the supraspinatus", "calcifications of the supraspinatus",
        ),
    ),
    Cue(
        fact=Fact.HEAD_INJURY,
        terms=(
            "head injury", "closed head injury", "traumatic brain injury", "tbi",
            "mild traumatic brain injury", "concussion", "post concussive syndrome",
            "post concussion syndrome", "postconcussive syndrome", "brain injury",
            "postconcussion syndrome", "head trauma", "head contusion", "mtbi",
            "post concussional syndrome", "loss of consciousness", "skull fracture",
            "subdural hematoma", "intracranial hemorrhage", "brain contusion",
            "cerebral concussion", "contusion of the head", "blow to the head",
        ),
    ),
    Cue(
        fact=Fact.COGNITIVE_COMPLAINT,
        terms=(
            "memory loss", "memory problems", "memory impairment", "memory deficit",
            "memory difficulty", "memory difficulties", "short term memory loss",
            "poor memory", "forgetful", "forgetfulness", "impaired memory",
            "memory complaints", "difficulty with memory", "trouble with memory",
            "loss of memory", "cognitive deficit", "cognitive deficits",
            "cognitive impairment", "cognitive complaints", "cognitive difficulties",
            "cognitive problems", "cognitive decline", "cognitive dysfunction",
            "cognitive symptoms", "cognitive changes", "difficulty concentrating",
            "trouble concentrating", "poor concentration", "impaired concentration",
            "decreased concentration", "difficulty with concentration",
            "concentration problems", "concentration difficulties", "slowed thinking",
            "slow thinking", "mental fog", "brain fog", "word finding difficulty",
            "word finding difficulties", "difficulty finding words", "inattention",
            "executive dysfunction", "difficulty multitasking", "confusion",
            "poor attention", "attention deficit", "cannot concentrate",
            "unable to concentrate", "memory and concentration",
        ),
    ),
    Cue(
        fact=Fact.DISUSE_ATROPHY,
        terms=(
            "disuse atrophy", "quadriceps atrophy", "muscle atrophy", "vmo atrophy",
            "quadriceps weakness", "after a stroke", "hemiparesis", "muscle wasting",
        ),
    ),
)  # fmt: skip

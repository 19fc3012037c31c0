"""What drugs are for, and what speaks for one: the words that state it.

Not here: drugs in use and their effect (`medication`), findings that diagnostics rest
on (`exam`), and ailments of the body at large (`ailments`).
"""

from services.evaluator.core.facts.record import Cue
from shared.facts import Fact

PAIN_AND_MUSCLE = (
    Cue(
        fact=Fact.MUSCLE_SPASM,
        terms=(
            "spasm", "muscle spasm", "spasms", "muscle spasms", "paraspinal spasm",
            "paravertebral spasm", "hypertonicity", "increased tone", "hypertonic",
            "spasticity", "increased muscle tone", "muscular spasm", "spasming",
            "paraspinal muscle spasm", "paravertebral muscle spasm",
        ),
    ),
    Cue(
        fact=Fact.SPASTICITY,
        terms=(
            "spasticity", "multiple sclerosis", "spinal cord injury", "cerebral palsy",
            "spastic", "hemiplegia", "paraplegia", "quadriplegia", "tetraplegia",
            "lancinating", "trigeminal neuralgia", "upper motor neuron",
        ),
    ),
    Cue(
        fact=Fact.NEUROPATHIC_DIAGNOSIS,
        terms=(
            "neuropathic pain", "neuropathic", "neuropathy", "peripheral neuropathy",
            "diabetic neuropathy", "ulnar neuropathy", "median neuropathy", "crps",
            "complex regional pain syndrome", "reflex sympathetic dystrophy",
            "postherpetic neuralgia", "post herpetic neuralgia", "neuralgia",
            "occipital neuralgia", "trigeminal neuralgia", "causalgia", "neuritis",
            "radiculopathy", "cervical radiculopathy", "lumbar radiculopathy",
            "radiculitis", "lumbar radiculitis", "cervical radiculitis",
            "carpal tunnel syndrome", "cubital tunnel syndrome", "nerve injury",
            "nerve entrapment", "nerve damage", "nerve laceration", "phantom limb pain",
            "phantom pain", "allodynia", "polyneuropathy", "lumbosacral radiculopathy",
            "polyradiculopathy", "nerve pain", "meralgia paresthetica",
            "tarsal tunnel syndrome", "thoracic outlet syndrome",
        ),
    ),
    Cue(fact=Fact.FIBROMYALGIA, terms=("fibromyalgia", "fibromyalgia syndrome", "fms")),
    Cue(
        fact=Fact.ACUTE_RADICULOPATHY,
        terms=(
            "acute radiculopathy", "acute lumbar radiculopathy", "acute sciatica",
            "acute cervical radiculopathy", "acute lumbosacral radiculopathy",
            "acute radicular pain", "acute disc herniation",
        ),
    ),
    Cue(
        fact=Fact.JOINT_FIT_FOR_TOPICALS,
        terms=(
            "knee osteoarthritis", "osteoarthritis of the knee", "knee arthritis",
            "osteoarthritis of the left knee", "osteoarthritis of the right knee",
            "hand osteoarthritis", "osteoarthritis of the hand", "epicondylitis",
            "lateral epicondylitis", "medial epicondylitis", "de quervain",
            "de quervain's", "dequervain", "wrist tendinitis", "wrist tendonitis",
            "achilles tendinitis", "achilles tendonitis", "patellar tendinitis",
            "ankle osteoarthritis", "tricompartmental osteoarthritis",
            "tricompartmental osteoarthrosis", "basal joint arthritis",
            "carpometacarpal arthritis", "thumb arthritis", "ankle sprain",
            "sprain of ankle", "wrist sprain", "sprain of wrist", "knee sprain",
            "elbow tendinitis", "elbow tendonitis", "patellofemoral arthritis",
            "elbow sprain", "sprain of knee", "foot sprain", "bilateral knee arthritis",
            "degenerative joint disease of the knee", "peroneal tendinitis",
        ),
    ),
    Cue(
        fact=Fact.OSTEOARTHRITIS,
        terms=(
            "osteoarthritis", "osteoarthrosis", "degenerative joint disease",
            "knee osteoarthritis", "osteoarthritis of the knee", "knee arthritis",
            "tricompartmental osteoarthritis", "tricompartmental osteoarthrosis",
            "osteoarthritis of the left knee", "osteoarthritis of the right knee",
            "degenerative joint disease of the knee", "hand osteoarthritis",
        ),
    ),
    Cue(
        fact=Fact.TABLETS_NOT_SWALLOWED,
        terms=(
            "dysphagia", "difficulty swallowing", "difficulty swallowing pills",
            "difficulty swallowing tablets", "unable to swallow",
            "unable to swallow pills", "unable to swallow tablets", "cannot swallow",
            "cannot swallow tablets", "cannot swallow pills", "feeding tube",
            "gastrostomy", "unable to take tablets", "cannot take tablets",
            "malabsorption", "gastric bypass", "unable to tolerate tablets",
            "unable to take pills", "trouble swallowing pills",
        ),
    ),
    Cue(
        fact=Fact.MIGRAINE,
        terms=("migraine", "migraine headache", "migraines", "chronic migraine",
               "migrainous", "migraine with aura", "migraine without aura"),
    ),
)  # fmt: skip

MIND_AND_SLEEP = (
    Cue(
        fact=Fact.DEPRESSIVE_DISORDER,
        terms=(
            "depression", "depressive disorder", "major depressive disorder",
            "major depression", "severe depression", "dysthymia", "depressed mood",
            "major depressive disorder, severe", "major depressive episode",
            "major depressive disorder, recurrent", "severe major depression",
            "recurrent severe major depressive disorder", "mood disorder", "depressed",
            "mdd", "depressive d/o", "major depressive d/o", "dysthymic disorder",
            "adjustment disorder with depressed mood",
        ),
    ),
    Cue(
        fact=Fact.ANXIETY_DISORDER,
        terms=(
            "anxiety disorder", "generalized anxiety", "generalized anxiety disorder",
            "panic disorder", "panic attack", "ptsd", "post traumatic stress disorder",
            "posttraumatic stress disorder", "acute stress disorder",
            "obsessive compulsive disorder", "severe anxiety", "acute anxiety",
            "anxiety d/o", "ocd", "panic d/o",
        ),
    ),
    Cue(
        fact=Fact.PSYCHOTIC_OR_BIPOLAR_DISORDER,
        terms=(
            "bipolar disorder", "schizophrenia", "schizoaffective disorder",
            "psychosis", "psychotic features", "psychotic disorder", "mania", "manic",
            "bipolar d/o", "bipolar", "hallucination", "auditory hallucination",
            "visual hallucination", "auditory and visual hallucination", "hears voices",
            "hearing voices", "sees things that are not there", "psychotic",
            "psychotic episode", "psychotic symptoms", "delusional",
            "paranoid delusion",
        ),
    ),
    Cue(
        fact=Fact.INSOMNIA,
        terms=(
            "insomnia", "difficulty sleeping", "trouble sleeping", "sleep disturbance",
            "sleep difficulty", "sleep difficulties", "difficulty falling asleep",
            "difficulty staying asleep", "poor sleep", "sleep problem", "sleeplessness",
            "sleep deprivation", "sleep disorder", "unable to sleep", "disturbed sleep",
            "sleep onset insomnia", "chronic insomnia", "sleep maintenance insomnia",
        ),
    ),
    Cue(
        fact=Fact.SLEEP_HYGIENE_TRIED,
        terms=(
            "sleep hygiene", "cognitive behavioral therapy for insomnia",
            "behavioral sleep", "sleep restriction", "stimulus control",
            "over the counter sleep aid", "otc sleep aid", "failed melatonin",
            "sleep hygiene techniques", "good sleep hygiene", "sleep hygiene measures",
        ),
        event=True,
    ),
    Cue(
        fact=Fact.PROCEDURE_ANXIETY,
        terms=(
            "claustrophobia", "claustrophobic", "premedication", "anxiety before mri",
            "prior to mri", "before the mri", "anxiety for mri", "prior to procedure",
            "before the procedure", "procedural anxiety", "pre procedure anxiety",
        ),
    ),
)  # fmt: skip

CUES = (*PAIN_AND_MUSCLE, *MIND_AND_SLEEP)

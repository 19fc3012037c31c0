"""The treatment families by which quality is told apart: a closed list of names.

A guideline module names its treatments after them, with a region before the name where
it speaks of one region only (`lumbar_mri` is of the family `mri`).
"""

from collections.abc import Iterable

FAMILIES = frozenset(
    """
    mri mr_arthrogram ct xray emg ncs diagnostic_ultrasound bone_scan evoked_potentials
    laboratory_test urine_drug_test bone_density_test sleep_study cardiac_test

    epidural_injection facet_injection radiofrequency_ablation sacroiliac_injection
    trigger_point_injection joint_injection viscosupplementation prp_injection
    botulinum_toxin sympathetic_block neurolytic_injection adhesiolysis nerve_block
    image_guidance inpatient_stay
    spinal_cord_stimulator intrathecal_pump

    knee_surgery shoulder_surgery knee_replacement hand_surgery carpal_tunnel_release
    elbow_surgery hip_surgery foot_surgery fracture_surgery spine_decompression
    spine_fusion sacroiliac_fusion hernia_repair hardware_removal
    manipulation_under_anesthesia
    other_surgery surgical_assistant preoperative_clearance preoperative_test
    postsurgical_therapy cold_therapy brace

    physical_therapy chiropractic acupuncture aquatic_therapy massage traction shockwave
    electrical_stimulation therapeutic_ultrasound infrared_therapy home_exercise_kit

    psychotherapy psychological_evaluation psychological_testing biofeedback hypnosis
    relaxation_training neuropsychological_testing
    psychiatric_medication_management partial_hospitalization progress_report

    work_conditioning functional_restoration_program detoxification gym_membership
    functional_capacity_evaluation weight_loss_program

    tens interferential_unit neuromuscular_stimulator bone_growth_stimulator pillow
    workstation mobility_aid home_equipment hospital_bed lift_chair
    compression_pump

    home_health transportation office_visit specialist_referral case_management

    nsaid opioid muscle_relaxant topical oral_suspension ppi h2_blocker antidepressant
    antiepileptic benzodiazepine sleep_aid acetaminophen erectile_drug antiemetic
    laxative systemic_steroid medical_food testosterone ketamine naloxone antibiotic
    other_drug
    """.split()  # noqa: SIM905 -- ninety names read better as words than as a list
)

MARKS = frozenset({"associated_surgical_service", "surgery"})
"""Names that say how or beside what an item is asked, not what is asked."""


def families_of(treatments: Iterable[str]) -> frozenset[str]:
    """Return the families of the treatments that a request names."""
    return frozenset(family_of(name) for name in treatments if name not in MARKS)


def family_of(treatment: str) -> str:
    """Return the family of a treatment; a name outside the list is its own family."""
    parts = treatment.split("_")
    for start in range(len(parts)):
        name = "_".join(parts[start:])
        if name in FAMILIES:
            return name
    return treatment

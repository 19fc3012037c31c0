"""The closed set of facts an application may state about a case or an item.

A name outside this set is refused, because a misspelt fact would read as silence.
"""

from enum import StrEnum


class Fact(StrEnum):
    """One fact of the record. Numbers are counts unless the name says the unit."""

    AGE_YEARS = "age_years"
    WEEKS_SINCE_INJURY = "weeks_since_injury"
    SESSIONS_COMPLETED = "sessions_completed"
    SESSIONS_AUTHORIZED = "sessions_authorized"
    OBJECTIVE_FUNCTIONAL_IMPROVEMENT = "objective_functional_improvement"
    PSYCHOLOGICAL_DIAGNOSIS = "psychological_diagnosis"
    COMPLEX_MENTAL_DISORDER = "complex_mental_disorder"
    PSYCHOLOGICAL_EVALUATION_DONE = "psychological_evaluation_done"
    SUICIDAL_IDEATION = "suicidal_ideation"
    PART_OF_COGNITIVE_BEHAVIORAL_THERAPY = "part_of_cognitive_behavioral_therapy"
    TESTS_NAMED = "tests_named"
    CHRONIC_PAIN = "chronic_pain"
    PAIN = "pain"
    IMPLANT_OR_FUSION_PLANNED = "implant_or_fusion_planned"
    SEPARATE_REPORT_REASON = "separate_report_reason"
    PAIN_COPING_PROBLEM = "pain_coping_problem"

    # Care tried before, and what came of it.
    CONSERVATIVE_CARE_TRIED = "conservative_care_tried"
    CONSERVATIVE_CARE_FAILED = "conservative_care_failed"
    CONSERVATIVE_CARE_WEEKS = "conservative_care_weeks"
    ACTIVE_CARE_TRIED = "active_care_tried"
    ACTIVE_CARE_FAILED = "active_care_failed"
    PHYSICAL_THERAPY_TRIED = "physical_therapy_tried"
    PHYSICAL_THERAPY_RUNNING = "physical_therapy_running"
    HOME_EXERCISE_PROGRAM = "home_exercise_program"
    MEDICATION_TRIED = "medication_tried"

    # Function, work, and reasons for or against therapy.
    FUNCTIONAL_DEFICIT = "functional_deficit"
    ACTIVITIES_LIMITED = "activities_limited"
    WORKING = "working"
    RETURN_TO_WORK_FAILED = "return_to_work_failed"
    NEAR_MAXIMUM_IMPROVEMENT = "near_maximum_improvement"
    JOB_TO_RETURN_TO = "job_to_return_to"
    HOME_EXERCISE_INSUFFICIENT = "home_exercise_insufficient"
    FLARE_UP = "flare_up"
    LAND_THERAPY_NOT_TOLERATED = "land_therapy_not_tolerated"
    MEDICATION_NOT_TOLERATED = "medication_not_tolerated"
    TREATMENT_GOALS_STATED = "treatment_goals_stated"
    DEVICE_TRIAL_HELPED = "device_trial_helped"

    # What a person cannot do alone, and what else burdens them.
    HOMEBOUND = "homebound"
    PERSONAL_OR_SKILLED_CARE_NEED = "personal_or_skilled_care_need"
    MOBILITY_LIMITED = "mobility_limited"
    CANNOT_TRAVEL_ALONE = "cannot_travel_alone"
    PRESSURE_OR_CORD_INJURY = "pressure_or_cord_injury"
    CLOT_RISK = "clot_risk"
    OBESITY = "obesity"
    BODY_MASS_INDEX = "body_mass_index"
    SELF_DIRECTED_WEIGHT_LOSS_FAILED = "self_directed_weight_loss_failed"
    LANGUAGE_BARRIER = "language_barrier"
    COMPLEX_CARE_NEED = "complex_care_need"
    COMORBIDITY = "comorbidity"

    # Programs and intensive psychiatric care.
    TEAM_EVALUATION_DONE = "team_evaluation_done"
    OPTIONS_EXHAUSTED = "options_exhausted"
    MOTIVATED_TO_CHANGE = "motivated_to_change"
    NEGATIVE_PREDICTORS_ADDRESSED = "negative_predictors_addressed"
    WITHDRAWAL_NEED = "withdrawal_need"
    SEVERE_MENTAL_STATE = "severe_mental_state"
    PSYCHOTROPIC_DRUG_IN_USE = "psychotropic_drug_in_use"

    # Conditions for which a support or a device is meant.
    SPINE_UNSTABLE = "spine_unstable"
    WRIST_SPLINT_CONDITION = "wrist_splint_condition"
    ELBOW_SUPPORT_CONDITION = "elbow_support_condition"
    KNEE_BRACE_CONDITION = "knee_brace_condition"
    FOOT_SUPPORT_CONDITION = "foot_support_condition"
    SHOULDER_SUPPORT_CONDITION = "shoulder_support_condition"
    NONUNION_RISK = "nonunion_risk"
    NEUROPATHIC_PAIN = "neuropathic_pain"
    CALCIFIC_TENDINITIS = "calcific_tendinitis"

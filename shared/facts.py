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

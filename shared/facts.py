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
    TREATMENT_PLAN_WITH_GOALS = "treatment_plan_with_goals"
    IMPLANT_OR_FUSION_PLANNED = "implant_or_fusion_planned"
    SEPARATE_REPORT_REASON = "separate_report_reason"

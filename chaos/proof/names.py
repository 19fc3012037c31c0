"""The names that the line promises to those outside: topics, groups, keys in Valkey."""

APPLICATIONS = "imr.applications.v1"
REJECTIONS = "imr.rejections.v1"
CASES = "imr.cases.v1"
DECISIONS = "imr.decisions.v1"
DETERMINATIONS = "imr.determinations.v1"
INTAKE_DLQ = "intake.accept-applications.dlq"
EVALUATOR_DLQ = "evaluator.decide-items.dlq"
LETTERS_DLQ = "letters.assemble.dlq"

INNER = (CASES, DECISIONS, DETERMINATIONS)
OUTPUTS = (*INNER, REJECTIONS, INTAKE_DLQ, EVALUATOR_DLQ, LETTERS_DLQ)

READS = {
    "intake.accept-applications": APPLICATIONS,
    "evaluator.decide-items": CASES,
    "letters.assemble": DECISIONS,
}
"""Which topic each group reads."""

SUBMITTED = "imr.application-submitted.v1"
WITHDRAWN = "imr.application-withdrawn.v1"
AUTHORIZED = "imr.treatment-authorized.v1"
REVIEWED = "imr.review-completed.v1"
ASSIGNED = "imr.reviewer-assigned.v1"

CASE_KEY = "letters:{{{partition}}}:case:{case}"
"""Where letters keeps a case; the braces are part of the key."""

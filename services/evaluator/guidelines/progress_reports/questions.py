"""What all editions ask about progress reports; passages are the editions' own."""

from services.evaluator.core.criteria import Wording, documented, stated
from services.evaluator.core.guideline import Rule
from services.evaluator.core.model import Citation
from services.evaluator.core.quality import end_stated, quantity_stated
from shared.facts import Fact

TREATMENTS = {
    "progress_report": (
        "progress report", "psychological progress report",
        "psychotherapy progress report", "psych progress report",
        "psychology progress report", "progress note", "treatment progress report",
        "psychological report", "psychotherapy report", "treatment plan report",
        "psychological narrative report",
    ),
}  # fmt: skip
REPORT = "progress report"


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit=REPORT, citation=citation),
        quantity_stated(unit=REPORT, citation=citation),
        documented(
            id="not-part-of-session",
            known=stated(Fact.SEPARATE_REPORT_REASON),
            question="Is there a reason for a report apart from the treatment session?",
            shows="there is a special reason for reporting apart from the session",
            citation=citation,
            wording=Wording(
                met="The record gives a special reason for a separate report.",
                not_met=(
                    "The record shows no special reason for a separate report; notes "
                    "on progress are a normal part of each treatment session."
                ),
                not_documented=(
                    "Writing notes on progress is essential to psychological "
                    "treatment, but it is a normal part of the treatment session "
                    "rather than a service of its own, and no reason for a separate "
                    "report is documented."
                ),
            ),
        ),
    )

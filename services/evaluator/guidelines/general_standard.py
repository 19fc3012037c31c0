"""The general standard of medical necessity, for what no guideline module covers.

Covers: any treatment, when a machine may decide everything.
Asks: has the request an end; does evidence on record prove it necessary.
Not coded: weighing such evidence. No machine reads it here, so it is never found, and
an unproven request stays upheld. A reviewer decides these items unless told otherwise.
"""

from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.guideline import Criterion, GuidelineModule, Kind, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.quality import end_stated
from services.evaluator.core.worked import worked

STANDARD = Passage(
    shape=Shape.OUTSIDE,
    document="California Labor Code",
    headings=("section 4610.5(c)(2)",),
)


def _necessity(inquiry: Inquiry) -> Reply:
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=(
            "No guideline that is coded here speaks about the treatment, and the "
            "application cites no other evidence that was weighed; necessity is not "
            "shown."
        ),
        evidence=(inquiry.request.evidence(),),
    )


MODULE = GuidelineModule(
    id="general_standard@2013-01-01",
    title="General standard of medical necessity",
    # Independent medical review began in 2013; what it reviews may be older, so the
    # standard is not chosen by the day of the request.
    in_force_from=date(2013, 1, 1),
    in_force_until=None,
    kind=Kind.GENERAL_STANDARD,
    treatments={},
    passages=(STANDARD,),
    position=(
        "Treatment is medically necessary if it is reasonably required to cure or "
        "relieve the injury, shown by the MTUS, else by scientific evidence, "
        "professional standards, expert opinion or accepted practice, in this order"
    ),
    criteria=(
        end_stated(unit="service", citation=STANDARD.citation()),
        Criterion(
            id="necessity-shown",
            question="Does evidence on record show that the treatment is necessary?",
            shows="evidence weighed under the Labor Code supports the treatment",
            citation=STANDARD.citation(),
            ask=_necessity,
        ),
    ),
    worked_cases=(
        worked(
            "what no module covers is not proven",
            Outcome.UPHELD,
            request="Thermal spring cure",
            day=date(2016, 12, 1),
        ),
        worked(
            "without an end",
            Outcome.UPHELD,
            request="Thermal spring cure as needed",
            day=date(2016, 12, 1),
        ),
    ),
)

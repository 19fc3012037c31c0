"""Discography, by the ACOEM practice guidelines of 2004 and the ODG.

Covers: discography of the neck and the back, with the scan that follows it.
Asks: nothing that a record could show; it is not recommended, to choose the level of a
fusion neither.
Not coded: the case that the ODG discusses where a discogram is done all the same.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.guideline import Criterion, GuidelineModule, Kind, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.worked import worked

PASSAGE = odg("Low Back", "Discography")
CITATION = PASSAGE.citation()


def _ask(inquiry: Inquiry) -> Reply:
    return Reply(
        answer=Answer.NOT_MET,
        reason=(
            "The test is not recommended, because it does not tell reliably where pain "
            "comes from, and nothing exceptional in this case is documented."
        ),
        evidence=(inquiry.request.evidence(),),
    )


MODULE = GuidelineModule(
    id=f"discography@{ALWAYS.first}",
    title="Discography",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    kind=Kind.GATE,
    treatments={
        "discography": (
            "discography", "discogram", "provocative discography", "discogram study",
            "provocation discography", "ct discogram", "post discogram ct",
            "provocative discogram", "discography with post ct", "62290", "62291",
        ),
    },
    passages=(PASSAGE,),
    position=(
        "Discography is not recommended, neither to find the source of pain nor to "
        "choose the level of a fusion"
    ),
    criteria=(
        Criterion(
            id="recommended",
            question="Is the test recommended?",
            shows="the guideline recommends the test",
            citation=CITATION,
            ask=_ask,
            verified=False,
        ),
    ),
    worked_cases=(
        worked("a discogram before a fusion", Outcome.UPHELD,
               request="Discogram L3-4, L4-5, L5-S1", day=ALWAYS.example),
    ),
    unverified=("the passage itself: neither text was at hand",),
)  # fmt: skip

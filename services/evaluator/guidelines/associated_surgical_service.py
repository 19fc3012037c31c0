"""Services that go with a surgery: when it is not done, they are not needed.

Covers: items headed as associated surgical service, and care before or after an
operation that is disputed in the same case.
Asks: is the surgery that they go with necessary or authorized?
Not coded: what each service must show once the surgery stands; then its own module
speaks, or a reviewer.
"""

from datetime import date

from services.evaluator.core.guideline import Criterion, GuidelineModule, Kind, Reply
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.surgeries import COMPANIONS
from services.evaluator.core.surgical import POSTSURGICAL_THERAPY, SURGERIES
from services.evaluator.core.worked import worked

SURGERY = "surgery"
# 30 of 30 published items that went with a denied surgery were denied with it, and cite
# no guideline; the Labor Code's definition of necessity is the ground.
NECESSITY = Citation(document="California Labor Code", locator="section 4610.5(c)(2)")


def _surgeries(inquiry: Inquiry) -> tuple[Sibling, ...]:
    return tuple(
        s
        for s in inquiry.siblings
        if not SURGERIES.keys().isdisjoint(s.request.treatments)
        and (s.outcome or s.authorized)
    )


def _surgery_stands(inquiry: Inquiry) -> Reply:
    surgeries = _surgeries(inquiry)
    evidence = tuple(s.request.evidence() for s in surgeries)
    named = "; ".join(s.named for s in surgeries)
    if all(s.outcome is Outcome.UPHELD for s in surgeries):
        return Reply(
            answer=Answer.NOT_MET,
            reason=(
                f"The surgery that this goes with ({named}) is not found medically "
                "necessary, so none of the associated services are."
            ),
            evidence=evidence,
        )
    return Reply(
        answer=Answer.MET,
        reason=f"The surgery that this goes with ({named}) stands.",
        evidence=evidence,
    )


MODULE = GuidelineModule(
    id="associated_surgical_service@2009-07-18",
    title="Associated surgical services",
    in_force_from=date(2009, 7, 18),
    in_force_until=None,
    kind=Kind.GATE,
    treatments={
        "associated_surgical_service": (
            "associated surgical service", "post operative", "postoperative", "post op",
            "post surgical", "postsurgical", "pre operative", "preoperative", "pre op",
            "assistant surgeon", "surgical assistant", "pa assist", "facility fee",
            "surgical facility", "outpatient surgical facility", "neuromonitoring",
            "intraoperative neuromonitoring", "intraoperative monitoring",
            "anesthesia services",
            *POSTSURGICAL_THERAPY,
        ),
        **dict.fromkeys(sorted(COMPANIONS - {"associated_surgical_service"}), ()),
    },
    follows={
        **SURGERIES,
        SURGERY: (
            "surgery", "arthroscopy", "arthroscopic", "fusion", "discectomy",
            "microdiscectomy", "laminectomy", "meniscectomy", "arthroplasty",
            "decompression", "reconstruction", "rotator cuff repair", "osteotomy",
            "carpal tunnel release", "tendon repair", "hernia repair",
            "open reduction internal fixation", "spinal cord stimulator implant",
            "joint replacement", "knee replacement", "hip replacement",
        ),
    },
    passages=(),
    position=(
        "A service that goes with a surgery is needed only where the surgery itself is"
    ),
    criteria=(
        Criterion(
            id="surgery-stands",
            question="Is the surgery that this goes with necessary or authorized?",
            shows="the surgery that this goes with is necessary or authorized",
            citation=NECESSITY,
            ask=_surgery_stands,
            applies=lambda inquiry: bool(_surgeries(inquiry)),
        ),
    ),
    worked_cases=(
        worked(
            "the surgery in the same case is not necessary",
            Outcome.UPHELD,
            request="Associated surgical service: cold therapy unit, 7 days",
            day=date(2016, 12, 1),
            siblings=("Right shoulder arthroscopy",),
        ),
        worked(
            "no surgery in the case",
            None,
            request="Associated surgical service: thermal spring cure",
            day=date(2016, 12, 1),
        ),
    ),
)  # fmt: skip

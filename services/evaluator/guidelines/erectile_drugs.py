"""Drugs for erectile dysfunction, and testosterone.

Covers: sildenafil, tadalafil, vardenafil; testosterone in any form.
Asks: is the amount stated; is the dysfunction, or for testosterone a low level,
documented; was a cause that goes back to the injury looked for.
Not coded: nitrates and heart disease, the effect of earlier use.
"""

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.documents import ALWAYS, about, unverified
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
ERECTILE, TESTOSTERONE = "erectile_drug", "testosterone"
# A published letter of December 2016 decides sildenafil by this label text.
LABEL = Passage(
    shape=Shape.OUTSIDE,
    document="UpToDate",
    headings=("Sildenafil: Drug information",),
)
PASSAGES = (
    about(LABEL, ERECTILE),
    about(
        Passage(
            shape=Shape.OUTSIDE,
            document="UpToDate",
            headings=("Testosterone: Drug information",),
            verified=False,
        ),
        TESTOSTERONE,
    ),
)
CITATION = LABEL.citation()
DAY = ALWAYS.example
DYSFUNCTION = "Diagnoses include erectile dysfunction."
CAUSE = {Fact.SEXUAL_OR_HORMONE_CAUSE: True}


def _testosterone(inquiry: Inquiry) -> bool:
    return TESTOSTERONE in inquiry.treatments


MODULE = GuidelineModule(
    id="erectile_drugs@2009-07-18",
    title="Erectile drugs and testosterone",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    treatments={
        ERECTILE: words_of(DrugClass.ERECTILE),
        TESTOSTERONE: words_of(DrugClass.TESTOSTERONE),
    },
    passages=PASSAGES,
    position=(
        "The MTUS does not speak of drugs for erectile dysfunction; they need a stated "
        "amount, a work-up and a cause that goes back to the injury"
    ),
    positions={
        TESTOSTERONE: (
            "Testosterone is an option where a low level was measured and a cause that "
            "goes back to the injury, such as lasting use of opioids, was found"
        ),
    },
    criteria=(
        amount_stated(CITATION),
        shown_by_record(
            id="dysfunction",
            shows="there is erectile dysfunction",
            known=stated(Fact.ERECTILE_DYSFUNCTION),
            citation=CITATION,
            applies=lambda inquiry: not _testosterone(inquiry),
        ),
        shown_by_record(
            id="low-testosterone",
            shows="a low testosterone was measured",
            known=stated(Fact.LOW_TESTOSTERONE),
            citation=CITATION,
            applies=_testosterone,
            verified=False,
        ),
        shown_by_record(
            id="cause-of-the-injury",
            shows="a work-up found a cause that goes back to the injury",
            known=stated(Fact.SEXUAL_OR_HORMONE_CAUSE),
            citation=CITATION,
            verified=False,
        ),
    ),
    worked_cases=(
        worked(
            "after an injury of the spinal cord", OVERTURNED,
            request="Viagra 50mg #10", day=DAY, summary=DYSFUNCTION, facts=CAUSE,
        ),
        worked(
            "of a cause that nobody looked for", UPHELD,
            request="Viagra 50mg #10", day=DAY, summary=DYSFUNCTION,
        ),
        worked(
            "no dysfunction on record", UPHELD,
            request="Viagra 50mg #10", day=DAY, facts=CAUSE,
        ),
        worked(
            "coverage without a number", UPHELD,
            request="Coverage of Viagra 50mg", day=DAY, summary=DYSFUNCTION,
            facts=CAUSE,
        ),
        worked(
            "testosterone for a measured lack under opioids", OVERTURNED,
            request="Testosterone cypionate 200mg #4", day=DAY,
            summary="A low testosterone was measured.", facts=CAUSE,
        ),
        worked(
            "testosterone without a level", UPHELD,
            request="Testosterone cypionate 200mg #4", day=DAY, facts=CAUSE,
        ),
    ),
    unverified=(*unverified(PASSAGES), "that the cause must go back to the injury"),
)  # fmt: skip

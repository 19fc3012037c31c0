"""What all editions ask about erectile drugs and testosterone."""

from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.documents import Days, about, unverified
from services.evaluator.core.drug_criteria import amount_stated
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import DrugClass
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    GuidelineModule,
    Rule,
    Silence,
    WorkedCase,
)
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, Evidence, Outcome
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.prescriptions import words_for
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
ERECTILE, TESTOSTERONE = "erectile_drug", "testosterone"
TADALAFIL, VARDENAFIL = "tadalafil_erectile_drug", "vardenafil_erectile_drug"
# A published letter of December 2016 decides sildenafil by this label text.
LABEL = about(
    Passage(
        shape=Shape.OUTSIDE,
        document="UpToDate",
        headings=("Sildenafil: Drug information",),
    ),
    ERECTILE,
)
DYSFUNCTION = "Diagnoses include erectile dysfunction."
CAUSE = {Fact.SEXUAL_OR_HORMONE_CAUSE: True}
_NITRATE = Pattern(
    r"(?P<none>\b(?:no|not|denies|without|never)\b(?: \w{1,12}){0,4} )?"
    r"\b(?:nitroglycerin|isosorbide|nitrates?)\b"
)


def label(drug: str, of: str) -> Passage:
    """Return the label text of a drug that no letter at hand cites."""
    return about(
        Passage(
            shape=Shape.OUTSIDE,
            document="UpToDate",
            headings=(f"{drug}: Drug information",),
            verified=False,
        ),
        of,
    )


LABELS = (LABEL, label("Tadalafil", TADALAFIL), label("Vardenafil", VARDENAFIL))


def _testosterone(inquiry: Inquiry) -> bool:
    return TESTOSTERONE in inquiry.treatments


def _no_nitrates(inquiry: Inquiry) -> Known | None:
    text = inquiry.case.summary
    found = _NITRATE.search(fold(text))
    if found is None:
        return None
    start, end = found.span()
    words = Evidence(text=text[start:end], source="summary", start=start, end=end)
    return Known(value=found["none"] is not None, evidence=(words,))


def criteria(main: Citation, testosterone: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        shown_by_record(
            id="dysfunction",
            shows="there is erectile dysfunction",
            known=stated(Fact.ERECTILE_DYSFUNCTION),
            citation=main,
            applies=lambda inquiry: not _testosterone(inquiry),
        ),
        shown_by_record(
            id="low-testosterone",
            shows="a low testosterone was measured",
            known=stated(Fact.LOW_TESTOSTERONE),
            citation=testosterone,
            applies=_testosterone,
            verified=False,
        ),
        shown_by_record(
            id="cause-of-the-injury",
            shows="a work-up found a cause that goes back to the injury",
            known=stated(Fact.SEXUAL_OR_HORMONE_CAUSE),
            citation=main,
            verified=False,
        ),
        shown_by_record(
            id="no-nitrates",
            shows="no nitrates are taken, with which the drug is dangerous",
            known=_no_nitrates,
            citation=main,
            applies=lambda inquiry: not _testosterone(inquiry),
            silence=Silence.IS_TOLERATED,
            verified=False,
        ),
    )


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_erectile(day), *_of_testosterone(day))


def _erectile(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "after an injury of the spinal cord", OVERTURNED,
            request="Viagra 50mg #10", day=day, summary=DYSFUNCTION, facts=CAUSE,
        ),
        worked(
            "another drug of the kind", OVERTURNED,
            request="Cialis 10mg #10", day=day, summary=DYSFUNCTION, facts=CAUSE,
        ),
        worked(
            "of a cause that nobody looked for", UPHELD,
            request="Viagra 50mg #10", day=day, summary=DYSFUNCTION,
        ),
        worked(
            "no dysfunction on record", UPHELD,
            request="Viagra 50mg #10", day=day, facts=CAUSE,
        ),
        worked(
            "coverage without a number", UPHELD,
            request="Coverage of Viagra 50mg", day=day, summary=DYSFUNCTION,
            facts=CAUSE,
        ),
        worked(
            "beside nitrates", UPHELD,
            request="Viagra 50mg #10", day=day, facts=CAUSE,
            summary=f"{DYSFUNCTION} He takes isosorbide.",
        ),
        worked(
            "without nitrates", OVERTURNED,
            request="Viagra 50mg #10", day=day, facts=CAUSE,
            summary=f"{DYSFUNCTION} He denies use of nitrates.",
        ),
    )  # fmt: skip


def _of_testosterone(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "testosterone for a measured lack under opioids", OVERTURNED,
            request="Testosterone cypionate 200mg #4", day=day,
            summary="A low testosterone was measured.", facts=CAUSE,
        ),
        worked(
            "testosterone without a level", UPHELD,
            request="Testosterone cypionate 200mg #4", day=day, facts=CAUSE,
        ),
    )  # fmt: skip


def module(*, days: Days, testosterone: Passage) -> GuidelineModule:
    """Return an edition; the places on testosterone are its own."""
    passages = (*LABELS, testosterone)
    return GuidelineModule(
        id=f"erectile_drugs@{days.first.isoformat()}",
        title="Erectile drugs and testosterone",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments={
            ERECTILE: words_for(DrugClass.ERECTILE, "sildenafil"),
            TADALAFIL: words_for(DrugClass.ERECTILE, "tadalafil"),
            VARDENAFIL: words_for(DrugClass.ERECTILE, "vardenafil"),
            TESTOSTERONE: words_of(DrugClass.TESTOSTERONE),
        },
        passages=passages,
        position=(
            "The MTUS does not speak of drugs for erectile dysfunction; they need a "
            "stated amount, a work-up and a cause that goes back to the injury"
        ),
        positions={
            TESTOSTERONE: (
                "Testosterone is an option where a low level was measured and a cause "
                "that goes back to the injury, such as lasting use of opioids, was "
                "found"
            ),
        },
        criteria=criteria(LABEL.citation(), testosterone.citation()),
        worked_cases=worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "that the cause must go back to the injury",
            "that nitrates speak against it",
        ),
    )

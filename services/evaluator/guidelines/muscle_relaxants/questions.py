"""What all editions ask about muscle relaxants; passages and courses are their own."""

from dataclasses import dataclass

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_continued import is_running
from services.evaluator.core.drug_criteria import (
    amount_stated,
    first_line_tried,
    no_refills_ahead,
    strength_stated,
    within_days,
)
from services.evaluator.core.drug_forms import form_needed, slow
from services.evaluator.core.drugs.product import NSAIDS, DrugClass, Product
from services.evaluator.core.guideline import GuidelineModule, Note, Rule
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.guidelines.muscle_relaxants import agreed, agreed_more
from services.evaluator.guidelines.muscle_relaxants.treatments import (
    BACLOFEN,
    CARISOPRODOL,
    CYCLOBENZAPRINE,
    OTHERS,
    POSITIONS,
    RELAXANT,
    TREATMENTS,
    for_spasm,
    for_spasticity,
)
from services.evaluator.guidelines.muscle_relaxants.use import beside, liver, use
from shared.facts import Fact

FIRST_LINE = NSAIDS | {DrugClass.ACETAMINOPHEN, DrugClass.ASPIRIN}
SHORT_COURSE = 21
"""Days: 2 to 3 weeks, as published letters apply it to cyclobenzaprine."""
USUAL = {
    "cyclobenzaprine": 3.0,
    "carisoprodol": 4.0,
    "carisoprodol/aspirin": 4.0,
    "tizanidine": 3.0,
    "methocarbamol": 4.0,
    "metaxalone": 3.0,
    "chlorzoxazone": 3.0,
    "orphenadrine": 2.0,
}
"""Tablets a day by the label, where a request does not say; unverified."""
WEANING = Note(
    text=(
        "This decision speaks of the medical necessity of the drug as it was asked "
        "for. It is no advice to stop a drug that has been taken for some time from "
        "one day to the next; the treating physician decides how it is weaned."
    ),
    applies=lambda inquiry: (
        is_running(inquiry) and bool(inquiry.treatments & {CARISOPRODOL, BACLOFEN})
    ),
)
"""Weaning is advised for these two of the class, if taken; the words are ours."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What is an edition's own: places, days of a course, whether exercise is asked."""

    main: Passage
    cyclobenzaprine: Passage
    carisoprodol: Passage
    course: int = SHORT_COURSE
    other_course: int
    courses_verified: bool = False
    after_exercise: bool = False
    positions: bool = True


def criteria(edition: Edition) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    main = edition.main.citation()
    return (
        amount_stated(main),
        strength_stated(main, classes=frozenset({RELAXANT})),
        no_refills_ahead(main),
        shown_by_record(
            id="acute-spasm",
            shows="there is muscle spasm or an acute flare",
            known=any_stated(Fact.MUSCLE_SPASM, Fact.FLARE_UP),
            citation=main,
            applies=for_spasm,
        ),
        shown_by_record(
            id="spasticity",
            shows="there is spasticity or paroxysmal nerve pain",
            known=stated(Fact.SPASTICITY),
            citation=main,
            applies=for_spasticity,
        ),
        first_line_tried(
            first="an anti-inflammatory drug or acetaminophen",
            classes=FIRST_LINE,
            fact=Fact.FIRST_LINE_DRUG_TRIED,
            citation=main,
            applies=for_spasm,
        ),
        *((_exercise_tried(main),) if edition.after_exercise else ()),
        *_lengths(edition),
        form_needed(
            special=_special,
            plain="plain cyclobenzaprine of 5 or 10 mg",
            names=frozenset({"cyclobenzaprine"}),
            citation=edition.cyclobenzaprine.citation(),
        ),
        *use(main),
        *beside(main),
        liver(main),
    )


def _special(product: Product) -> bool:
    return slow(product) or "fexmid" in product.names


def _exercise_tried(citation: Citation) -> Rule:
    return shown_by_record(
        id="exercise-tried",
        shows="exercise was tried and does not control the lasting pain by itself",
        known=any_stated(
            Fact.ACTIVE_CARE_TRIED,
            Fact.HOME_EXERCISE_PROGRAM,
            Fact.PHYSICAL_THERAPY_TRIED,
        ),
        citation=citation,
        applies=lambda inquiry: for_spasm(inquiry) and _lasting(inquiry),
    )


def _lasting(inquiry: Inquiry) -> bool:
    weeks = (inquiry.day - inquiry.case.date_of_injury).days / 7
    return weeks >= WEEKS_OF_CHRONIC_PAIN


def _lengths(edition: Edition) -> tuple[Rule, ...]:
    return (
        within_days(
            id="cyclobenzaprine",
            limit=edition.course,
            citation=edition.cyclobenzaprine.citation(),
            usual=USUAL,
            applies=lambda inquiry: CYCLOBENZAPRINE in inquiry.treatments,
        ),
        within_days(
            id="carisoprodol",
            limit=edition.course,
            citation=edition.carisoprodol.citation(),
            usual=USUAL,
            applies=lambda inquiry: CARISOPRODOL in inquiry.treatments,
            verified=edition.courses_verified,
        ),
        within_days(
            id="others",
            limit=edition.other_course,
            citation=edition.main.citation(),
            usual=USUAL,
            applies=lambda inquiry: OTHERS in inquiry.treatments and for_spasm(inquiry),
            verified=edition.courses_verified,
        ),
    )


def module(
    *,
    days: Days,
    passages: tuple[Passage, ...],
    edition: Edition,
    position: str = POSITIONS[OTHERS],
    also_unverified: tuple[str, ...] = (),
) -> GuidelineModule:
    """Return the edition in force on these days; `passages` are those printed."""
    return GuidelineModule(
        id=f"muscle_relaxants@{days.first.isoformat()}",
        title="Muscle relaxants",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=position,
        positions=POSITIONS if edition.positions else {BACLOFEN: POSITIONS[BACLOFEN]},
        criteria=criteria(edition),
        worked_cases=(
            *agreed.worked_cases(days.example, edition.course, edition.other_course),
            *agreed_more.worked_cases(days.example),
            *(agreed_more.exercise(days.example) if edition.after_exercise else ()),
        ),
        note_when_upheld=WEANING,
        unverified=(
            *unverified(passages),
            *also_unverified,
            "the usual number of tablets a day",
            "drugs beside it, the liver, and the reason for a brand or a slow form",
            "the words on weaning, which are our own",
        ),
    )

"""What all editions ask about muscle relaxants; passages are their own."""

from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.drug_criteria import (
    amount_stated,
    first_line_tried,
    no_refills_ahead,
    within_days,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.product import NSAIDS, OPIOIDS, DrugClass
from services.evaluator.core.guideline import Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.prescriptions import words_beside, words_for
from shared.facts import Fact

RELAXANT = DrugClass.MUSCLE_RELAXANT
CYCLOBENZAPRINE = "cyclobenzaprine_muscle_relaxant"
CARISOPRODOL = "carisoprodol_muscle_relaxant"
BACLOFEN = "baclofen_muscle_relaxant"
OTHERS = "muscle_relaxant"
TREATMENTS = {
    CYCLOBENZAPRINE: words_for(RELAXANT, "cyclobenzaprine"),
    CARISOPRODOL: words_for(RELAXANT, "carisoprodol", "carisoprodol/aspirin"),
    BACLOFEN: words_for(RELAXANT, "baclofen"),
    OTHERS: (
        *words_beside(
            RELAXANT,
            "cyclobenzaprine",
            "carisoprodol",
            "carisoprodol/aspirin",
            "baclofen",
        ),
        "muscle relaxant", "muscle relaxer", "antispasmodic",
    ),
}  # fmt: skip
BESIDE_CYCLOBENZAPRINE = (OTHERS, CARISOPRODOL, BACLOFEN)
FIRST_LINE = NSAIDS | {DrugClass.ACETAMINOPHEN, DrugClass.ASPIRIN}
SHORT_COURSE = 21
"""Days: 2 to 3 weeks, as published letters apply it to cyclobenzaprine."""
OTHER_COURSE = 28
"""Days, for the others: `short-term`; the number is practice and unverified."""
USUAL = {
    "cyclobenzaprine": 3.0,
    "carisoprodol": 4.0,
    "tizanidine": 3.0,
    "methocarbamol": 4.0,
    "metaxalone": 3.0,
    "chlorzoxazone": 3.0,
    "orphenadrine": 2.0,
}
"""Tablets a day by the label, where a request does not say; unverified."""
POSITIONS = {
    CYCLOBENZAPRINE: (
        "Cyclobenzaprine is an option for a short course in acute spasm, no longer "
        "than 2 to 3 weeks; its effect is greatest in the first days, and it is not "
        "recommended to be added to other agents"
    ),
    CARISOPRODOL: (
        "Carisoprodol is not recommended beyond 2 to 3 weeks: it turns into a drug of "
        "dependence and is abused beside opioids"
    ),
    BACLOFEN: (
        "Baclofen is recommended for spasticity of multiple sclerosis or spinal cord "
        "injury and for paroxysmal nerve pain; as other relaxants it shows no benefit "
        "beyond anti-inflammatory drugs in a strain"
    ),
    OTHERS: (
        "Muscle relaxants are a second-line option for a short course in acute spasm "
        "or a flare of back pain; they show no benefit beyond anti-inflammatory drugs, "
        "and their effect fades"
    ),
}
POSITION = POSITIONS[OTHERS]


def criteria(main: Citation, cyclobenzaprine: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition, by its two passages."""
    return (
        amount_stated(main),
        no_refills_ahead(main),
        shown_by_record(
            id="acute-spasm",
            shows="there is muscle spasm or an acute flare",
            known=any_stated(Fact.MUSCLE_SPASM, Fact.FLARE_UP),
            citation=main,
            applies=lambda inquiry: not _baclofen(inquiry),
        ),
        shown_by_record(
            id="spasticity",
            shows="there is spasticity or paroxysmal nerve pain",
            known=stated(Fact.SPASTICITY),
            citation=main,
            applies=_baclofen,
        ),
        first_line_tried(
            first="an anti-inflammatory drug or acetaminophen",
            classes=FIRST_LINE,
            fact=Fact.FIRST_LINE_DRUG_TRIED,
            citation=main,
            applies=lambda inquiry: not _baclofen(inquiry),
        ),
        *_lengths(main, cyclobenzaprine),
        *_beside(main),
    )


def _beside(main: Citation) -> tuple[Rule, ...]:
    return (
        not_beside(
            id="second-relaxant",
            classes=frozenset({RELAXANT}),
            why="two relaxants together have no stated reason",
            fact=Fact.OTHER_DRUG_OF_CLASS_IN_USE,
            citation=main,
            verified=False,
        ),
        not_beside(
            id="opioid",
            classes=OPIOIDS,
            fact=Fact.OPIOID_IN_USE,
            why="carisoprodol beside an opioid adds to sedation and abuse",
            citation=main,
            applies=lambda inquiry: CARISOPRODOL in inquiry.treatments,
            verified=False,
        ),
    )


def _lengths(main: Citation, cyclobenzaprine: Citation) -> tuple[Rule, ...]:
    return (
        within_days(
            id="cyclobenzaprine",
            limit=SHORT_COURSE,
            citation=cyclobenzaprine,
            usual=USUAL,
            applies=lambda inquiry: CYCLOBENZAPRINE in inquiry.treatments,
        ),
        within_days(
            id="carisoprodol",
            limit=SHORT_COURSE,
            citation=main,
            usual=USUAL,
            applies=lambda inquiry: CARISOPRODOL in inquiry.treatments,
            verified=False,
        ),
        within_days(
            id="others",
            limit=OTHER_COURSE,
            citation=main,
            usual=USUAL,
            applies=lambda inquiry: OTHERS in inquiry.treatments,
            verified=False,
        ),
    )


def _baclofen(inquiry: Inquiry) -> bool:
    return inquiry.treatments == {BACLOFEN}

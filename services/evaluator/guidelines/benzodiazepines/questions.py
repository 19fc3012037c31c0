"""What all editions ask about benzodiazepines; passages are their own."""

import re
from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated, shown_by_record, stated
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_continued import is_running
from services.evaluator.core.drug_criteria import (
    amount_stated,
    no_refills_ahead,
    strength_stated,
    within_days,
)
from services.evaluator.core.drug_pairs import not_beside
from services.evaluator.core.drugs.naming import words_of
from services.evaluator.core.drugs.product import ANTIDEPRESSANTS, OPIOIDS, DrugClass
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, GuidelineModule, Note, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import against
from services.evaluator.core.prescriptions import mentioned, words
from services.evaluator.guidelines.benzodiazepines import agreed, agreed_more
from shared.facts import Fact

NAME = "benzodiazepine"
TREATMENTS = {NAME: words_of(DrugClass.BENZODIAZEPINE)}
LIMIT = 28
"""Days: most guidelines limit the use to 4 weeks; the number is unverified."""
LIMIT_FOR_PROCEDURE = 1
"""Days: one dose, as before a scan; unverified."""
USUAL = {
    "alprazolam": 3.0,
    "lorazepam": 2.0,
    "clonazepam": 2.0,
    "diazepam": 2.0,
    "temazepam": 1.0,
    "triazolam": 1.0,
}
"""Tablets a day by the label, where a request does not say; unverified."""
POSITION = (
    "Benzodiazepines are not recommended for long-term use: their benefit is unproven, "
    "tolerance comes within weeks, and they bring dependence; most guidelines limit "
    "them to 4 weeks. They are no treatment for pain, spasm or lasting sleep problems"
)
WEANING = Note(
    text=(
        "This decision speaks of the medical necessity of the drug as it was asked "
        "for. It is no advice to stop a drug that has been taken for some time from "
        "one day to the next; the treating physician decides how it is weaned."
    ),
    applies=is_running,
)
"""Customary where the drug was taken; the words are ours."""

_TAPER = re.compile(r"\b(?:wean\w{0,4}|taper\w{0,4})\b")


def criteria(main: Citation, weaning: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        amount_stated(main),
        strength_stated(main, classes=frozenset({DrugClass.BENZODIAZEPINE})),
        no_refills_ahead(main),
        shown_by_record(
            id="taper-scheduled",
            shows="a schedule of steps leads to the end of the drug",
            known=stated(Fact.TAPER_SCHEDULED),
            citation=weaning,
            applies=_taper,
            verified=False,
        ),
        shown_by_record(
            id="anxiety-or-procedure",
            shows="it is for an anxiety disorder or to bear a procedure",
            known=any_stated(Fact.ANXIETY_DISORDER, Fact.PROCEDURE_ANXIETY),
            citation=main,
            applies=_no_taper,
            verified=False,
        ),
        _bridge(main),
        *_lengths(main),
        *_dangers(main),
    )


def _bridge(main: Citation) -> Criterion:
    return shown_by_record(
        id="bridge-to-antidepressant",
        shows="it bridges the time until an antidepressant works",
        known=_antidepressant,
        citation=main,
        applies=lambda inquiry: _no_taper(inquiry) and not _procedure(inquiry),
        verified=False,
    )


def _antidepressant(inquiry: Inquiry) -> Known | None:
    found = tuple(
        m
        for m in mentioned(inquiry, classes=ANTIDEPRESSANTS)
        if m.use in {Use.TAKEN, Use.ASKED} and not m.failed
    )
    return Known(value=True, evidence=words(found)) if found else None


def _lengths(main: Citation) -> tuple[Rule, ...]:
    return (
        within_days(
            id=NAME,
            limit=LIMIT,
            citation=main,
            usual=USUAL,
            applies=lambda inquiry: _no_taper(inquiry) and not _procedure(inquiry),
            verified=False,
        ),
        within_days(
            id="procedure",
            limit=LIMIT_FOR_PROCEDURE,
            citation=main,
            usual=USUAL,
            applies=lambda inquiry: _no_taper(inquiry) and _procedure(inquiry),
            verified=False,
        ),
    )


def _dangers(main: Citation) -> tuple[Rule, ...]:
    return (
        not_beside(
            id="opioid",
            classes=OPIOIDS,
            fact=Fact.OPIOID_IN_USE,
            why="together they depress breathing",
            citation=main,
            applies=_no_taper,
            verified=False,
        ),
        replace(
            against(
                id="no-danger-from-breath-or-substances",
                facts=(Fact.BREATHING_RISK, Fact.SUBSTANCE_USE_DISORDER),
                shows="no apnea and no abuse of alcohol or drugs speaks against it",
                found=(
                    "The record names a disease of breathing or a disorder of "
                    "substance use, and does not address it."
                ),
                citation=main,
            ),
            applies=_no_taper,
        ),
    )


def _taper(inquiry: Inquiry) -> bool:
    return _TAPER.search(inquiry.request.folded) is not None


def _no_taper(inquiry: Inquiry) -> bool:
    return not _taper(inquiry)


def _procedure(inquiry: Inquiry) -> bool:
    """Return whether it is to bear a procedure, and no disorder is named."""
    disorder = inquiry.holds(Fact.ANXIETY_DISORDER)
    return inquiry.holds(Fact.PROCEDURE_ANXIETY) and not disorder


def module(
    *, days: Days, main: Passage, weaning: Passage | None = None
) -> GuidelineModule:
    """Return the edition in force on these days."""
    beside = (weaning,) if weaning else ()
    return GuidelineModule(
        id=f"benzodiazepines@{days.first.isoformat()}",
        title="Benzodiazepines",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=(main,),
        beside=beside,
        position=POSITION,
        criteria=criteria(main.citation(), (weaning or main).citation()),
        worked_cases=(
            *agreed.worked_cases(days.example),
            *agreed_more.worked_cases(days.example),
        ),
        note_when_upheld=WEANING,
        unverified=(
            *unverified((main, *beside)),
            "the limit of 4 weeks, and of 1 day before a procedure",
            "the usual number of tablets a day",
            "benzodiazepines beside opioids, in apnea and where substances are abused",
            "that it bridges the time until an antidepressant works",
            "the words on weaning, which are our own",
        ),
    )

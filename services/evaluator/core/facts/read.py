"""Reading the narrative of a case: every family of facts, in one pass.

Not here: facts that an application states in fields; they win, and `inquiry` sees to
it.
"""

from functools import lru_cache

from services.evaluator.core.facts import (
    ailments,
    conditions,
    function,
    improvement,
    indications,
    monitoring,
    need,
    pain,
    program,
    psychology,
    surgery,
    therapy,
)
from services.evaluator.core.facts.care import read_care
from services.evaluator.core.facts.care_facts import facts_of
from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.facts.course import read_courses
from services.evaluator.core.facts.drug_effect import read_effect
from services.evaluator.core.facts.medication import read_medication
from services.evaluator.core.facts.medication_facts import drug_facts
from services.evaluator.core.facts.person import read_person
from services.evaluator.core.facts.places import sentence_at
from services.evaluator.core.facts.record import Cue, Known, Record, Statement
from services.evaluator.core.facts.relief import read_relief
from services.evaluator.core.facts.since_surgery import read_days_since_surgery
from services.evaluator.core.facts.urine_test import read_urine_tests
from services.evaluator.core.lexicon import Hit, Lexicon, fold
from services.evaluator.core.library import Library
from services.evaluator.core.model import Case, Evidence
from shared.facts import Fact

CUES: tuple[Cue, ...] = (
    *psychology.CUES,
    *pain.CUES,
    *improvement.CUES,
    *function.CUES,
    *therapy.CUES,
    *need.CUES,
    *program.CUES,
    *conditions.CUES,
    *surgery.CUES,
    *indications.CUES,
    *ailments.CUES,
    *monitoring.CUES,
)
SUMMARY = "summary"

NEAR = 100
"""Characters on each side of a denied mention that are quoted with it."""
DENIAL_WINS = frozenset({Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT})
"""Where a record says both, the denial stands; elsewhere what is affirmed stands,
because to deny one diagnosis does not deny another."""


def read_record(case: Case, *, library: Library) -> Record:
    """Return what the narrative of a case says, each with its words."""
    text = case.summary
    folded = fold(text)
    statements = tuple(
        _statement(text, folded, hit) for hit in _cue_lexicon().find(folded)
    )
    care = read_care(text, folded, source=SUMMARY)
    medication = read_medication(text, folded, source=SUMMARY)
    return Record(
        stated={
            **facts_of(care),
            **_weigh(statements),
            **read_person(text, folded, source=SUMMARY),
            **read_relief(text, folded, source=SUMMARY),
            **drug_facts(medication),
            **read_effect(text, folded, medication=medication, source=SUMMARY),
            **read_days_since_surgery(care, day=case.governing_date),
            **read_urine_tests(text, folded, day=case.governing_date, source=SUMMARY),
        },
        statements=statements,
        care=care,
        medication=medication,
        courses=read_courses(
            text, folded, treatments=library.countable(folded), source=SUMMARY
        ),
    )


@lru_cache(maxsize=1)
def _cue_lexicon() -> Lexicon:
    return Lexicon({str(index): cue.terms for index, cue in enumerate(CUES)})


def _statement(text: str, folded: str, hit: Hit) -> Statement:
    cue = CUES[int(hit.label)]
    meant = stance(folded, start=hit.start, end=hit.end, event=cue.event)
    if cue.denies:
        meant = Stance.DENIED
    if cue.lasting and meant is Stance.HISTORICAL:
        meant = Stance.AFFIRMED
    start, end = hit.start, hit.end
    if meant is Stance.DENIED:
        start, end = _with_its_denial(folded, start, end)
    return Statement(
        fact=cue.fact,
        stance=meant,
        evidence=Evidence(text=text[start:end], source=SUMMARY, start=start, end=end),
    )


def _with_its_denial(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a denied mention with the words near it that deny it."""
    within = sentence_at(folded, start, end)
    first, last = within.start, within.end
    if start - first > NEAR:
        first = folded.rfind(" ", start - NEAR, start) + 1 or start
    if last - end > NEAR:
        last = max(folded.rfind(" ", end, end + NEAR), end)
    said = folded[first:last]
    return first + len(said) - len(said.lstrip()), first + len(said.rstrip())


def _weigh(statements: tuple[Statement, ...]) -> dict[Fact, Known]:
    """Return what the statements come to, fact by fact. Silence stays absent."""
    known: dict[Fact, Known] = {}
    for fact in dict.fromkeys(statement.fact for statement in statements):
        affirmed = _words(statements, fact, Stance.AFFIRMED)
        denied = _words(statements, fact, Stance.DENIED)
        if denied and (fact in DENIAL_WINS or not affirmed):
            known[fact] = Known(value=False, evidence=denied)
        elif affirmed:
            known[fact] = Known(value=True, evidence=affirmed)
    return known


def _words(
    statements: tuple[Statement, ...], fact: Fact, meant: Stance, most: int = 5
) -> tuple[Evidence, ...]:
    said = [s.evidence for s in statements if s.fact is fact and s.stance is meant]
    return tuple(said[:most])

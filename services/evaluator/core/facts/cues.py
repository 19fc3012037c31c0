"""Facts that a few words state: the cues of all families, and what they come to.

A cue's terms are found in one pass; how each mention is meant (`context`) is worked out
for the facts that are asked for.
"""

from services.evaluator.core.facts import (
    ailment_phrases,
    ailments,
    at_work,
    conditions,
    device_trials,
    function,
    gains,
    improvement,
    indications,
    monitoring,
    need,
    need_phrases,
    pain,
    persisting,
    program,
    psychology,
    psychology_phrases,
    surgery,
    surgery_phrases,
    surgery_wordings,
    therapy,
    therapy_phrases,
    told,
    told_loss,
    told_plans,
    work_phrases,
)
from services.evaluator.core.facts.context import Stance, sentence_start, stance
from services.evaluator.core.facts.legible import legible
from services.evaluator.core.facts.places import sentence_at
from services.evaluator.core.facts.record import Cue, Known, Statement
from services.evaluator.core.lexicon import RECORD, Hit, Lexicon
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact

CUES: tuple[Cue, ...] = (
    *psychology.CUES,
    *pain.CUES,
    *persisting.CUES,
    *improvement.CUES,
    *function.CUES,
    *at_work.CUES,
    *therapy.CUES,
    *need.CUES,
    *program.CUES,
    *conditions.CUES,
    *surgery.CUES,
    *surgery_phrases.CUES,
    *indications.CUES,
    *ailments.CUES,
    *monitoring.CUES,
)
COMPOSERS = (
    told.COMPOSER,
    told_plans.COMPOSER,
    work_phrases.PHRASES,
    need_phrases.PHRASES,
    psychology_phrases.PHRASES,
    psychology_phrases.SCORES,
    surgery_wordings.PHRASES,
    therapy_phrases.PHRASES,
    ailment_phrases.PHRASES,
)
CUED = frozenset(
    {
        *(cue.fact for cue in CUES),
        *(fact for one in COMPOSERS for fact in one.facts),
        gains.FACT,
        Fact.FUNCTIONAL_DEFICIT,
    }
)
_CUE = {str(index): cue for index, cue in enumerate(CUES)}
_LEXICONS = {
    fact: Lexicon(
        {name: cue.terms for name, cue in _CUE.items() if cue.fact is fact},
        within=RECORD,
    )
    for fact in dict.fromkeys(cue.fact for cue in CUES)
}
"""One for each fact: the words of one fact hide no shorter ones of another."""
_OF_TRIALS = frozenset({Fact.DEVICE_TRIAL_HELPED, Fact.TENS_FAILED})
_REVIEW = Pattern(
    r"\b(?:utilization review|deemed not medically necessary|non certif\w{1,12}"
    r"|claims administrator|prior review"
    r"|(?:was|were) (?:previously )?denied (?:due to|because|as|for|since))\b"
)
_OF_HIM = Pattern(r"\b(?:him|her)\b")
_SAYS_NOTHING = frozenset({Stance.OTHER_PERSON, Stance.NOT_RECORDED, Stance.PLANNED})
NEAR = 100
"""Characters on each side of a denied mention that are quoted with it, at least."""
DENIAL_WINS = frozenset({Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT})
"""Where a record says both, the denial stands; elsewhere what is affirmed stands,
because to deny one diagnosis does not deny another."""


def cued(folded: str, *, fact: Fact) -> tuple[Hit, ...]:
    """Return where the terms of a fact's cues stand in a folded text."""
    lexicon = _LEXICONS.get(fact)
    return lexicon.find(folded) if lexicon else ()


def known_by_cues(
    fact: Fact, text: str, folded: str, hits: tuple[Hit, ...], *, source: str
) -> Known | None:
    """Return what the mentions of a fact come to; none where all leave it open.

    To the cues come what is composed of several words, and figures of loss.
    """
    said = [_statement(text, folded, hit, source=source) for hit in hits]
    if fact is not Fact.SURGERY_AUTHORIZED:  # that is for the review to deny
        said = [one for one in said if not _of_the_review(folded, one)]
    if fact is gains.FACT:
        said = [one for one in said if gains.counts(folded, one)]
        said += gains.gains(text, folded, source=source)
    if fact is Fact.FUNCTIONAL_DEFICIT:
        said += told_loss.measured_loss(text, folded, source=source)
    if fact in _OF_TRIALS:
        said += device_trials.device_trials(text, folded, source=source, fact=fact)
    for one in COMPOSERS:
        if fact in one.facts:
            said += one.read(text, folded, source=source, fact=fact)
    return _weigh(fact, said)


def _statement(text: str, folded: str, hit: Hit, *, source: str) -> Statement:
    cue = _CUE[hit.label]
    meant = stance(folded, start=hit.start, end=hit.end, event=cue.event)
    if meant is Stance.OTHER_PERSON and _OF_HIM.search(folded[hit.start : hit.end]):
        meant = Stance.AFFIRMED  # "his son has been driving him" is about him
    if cue.unless and cue.unless.search(_before(folded, hit.start)):
        meant = Stance.PLANNED
    if cue.denies and meant not in _SAYS_NOTHING:
        # "Not off work": to deny a denial leaves the question open.
        turned = meant is Stance.DENIED and hit.start > 0
        meant = Stance.PLANNED if turned else Stance.DENIED
    if cue.lasting and meant is Stance.HISTORICAL:
        meant = Stance.AFFIRMED
    start, end = hit.start, hit.end
    if meant is Stance.DENIED:
        start, end = _with_its_denial(folded, start, end)
    return Statement(
        fact=cue.fact,
        stance=meant,
        evidence=Evidence(text=text[start:end], source=source, start=start, end=end),
    )


def _before(folded: str, start: int) -> str:
    """Return the words of the sentence before a mention, as far as they bear on it."""
    before = folded[max(0, start - NEAR) : start]
    return before[sentence_start(before) :]


def _of_the_review(folded: str, one: Statement) -> bool:
    """Return whether a denial is an argument of the review, and not of the record."""
    if one.stance is not Stance.DENIED:
        return False
    start, end = one.evidence.start or 0, one.evidence.end or 0
    within = sentence_at(folded, start, end)
    return _REVIEW.search(folded, within.start, within.end) is not None


def _with_its_denial(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a denied mention with the words near it that deny it."""
    within = sentence_at(folded, start, end)
    first, last = legible(folded, start=start, end=end, within=within, least=NEAR)
    said = folded[first:last]
    return first + len(said) - len(said.lstrip()), first + len(said.rstrip())


def _weigh(fact: Fact, statements: list[Statement]) -> Known | None:
    """Return what the statements of a fact come to."""
    affirmed = _words(statements, Stance.AFFIRMED)
    denied = _words(statements, Stance.DENIED)
    if denied and (fact in DENIAL_WINS or not affirmed):
        return Known(value=False, evidence=denied)
    return Known(value=True, evidence=affirmed) if affirmed else None


def _words(
    statements: list[Statement], meant: Stance, most: int = 5
) -> tuple[Evidence, ...]:
    kept: list[Evidence] = []
    for one in (s.evidence for s in statements if s.stance is meant):
        if len(kept) < most and not any(_holds(other, one) for other in kept):
            kept.append(one)
    return tuple(kept)


def _holds(one: Evidence, other: Evidence) -> bool:
    """Return whether words lie within others that are quoted already."""
    return (one.start or 0) <= (other.start or 0) and (other.end or 0) <= (one.end or 0)

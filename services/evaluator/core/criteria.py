"""Builders for criteria that recur: documented, never refuted, at most, at least.

Not here: numbers. They are constants of the module that cites them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Evidence
from services.evaluator.core.words import MOST_QUOTED, quoted
from shared.facts import Fact

Applies = Callable[[Inquiry], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What the letter says for each of the three answers; whole sentences."""

    met: str
    not_met: str
    not_documented: str

    def reply(self, answer: Answer, evidence: tuple[Evidence, ...] = ()) -> Reply:
        """Return the answer with its sentence."""
        reason = {
            Answer.MET: self.met,
            Answer.NOT_MET: self.not_met,
            Answer.NOT_DOCUMENTED: self.not_documented,
        }[answer]
        return Reply(answer=answer, reason=reason, evidence=evidence)


def documented(  # noqa: PLR0913 -- a criterion has this many parts, all named
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    known: Callable[[Inquiry], Known | None],
    question: str,
    shows: str,
    citation: Citation,
    wording: Wording,
    applies: Applies = always,
    silence: Silence = Silence.LEAVES_UNPROVEN,
    verified: bool = True,
) -> Criterion:
    """Ask whether the record affirms what is `known` of an inquiry."""

    def ask(inquiry: Inquiry) -> Reply:
        found = known(inquiry)
        if found is None:
            return wording.reply(Answer.NOT_DOCUMENTED)
        answer = Answer.MET if found.value else Answer.NOT_MET
        return wording.reply(answer, found.evidence)

    return Criterion(
        id=id,
        question=question,
        shows=shows,
        citation=citation,
        ask=ask,
        applies=applies,
        silence=silence,
        verified=verified,
    )


def stated(fact: Fact) -> Callable[[Inquiry], Known | None]:
    """Return what asks the record for a yes-or-no fact."""
    return lambda inquiry: inquiry.flag(fact)


def any_stated(*facts: Fact) -> Callable[[Inquiry], Known | None]:
    """Return what asks the record for facts of which one is enough.

    All that affirm speak together; only if none does, those that deny.
    """

    def known(inquiry: Inquiry) -> Known | None:
        found = [flag for fact in facts if (flag := inquiry.flag(fact))]
        for value in (True, False):
            agreed = [flag for flag in found if flag.value is value]
            if agreed:
                words = (words for flag in agreed for words in flag.evidence)
                return Known(value=value, evidence=tuple(dict.fromkeys(words)))
        return None

    return known


def at_most(value: float | None, *, limit: float) -> Answer:
    """Answer whether a number stays within a limit; no number is silence."""
    if value is None:
        return Answer.NOT_DOCUMENTED
    return Answer.MET if value <= limit else Answer.NOT_MET


def at_least(value: float | None, *, least: float) -> Answer:
    """Answer whether a number reaches a limit; no number is silence."""
    if value is None:
        return Answer.NOT_DOCUMENTED
    return Answer.MET if value >= least else Answer.NOT_MET


def quoting(words: tuple[Evidence, ...], *, most: int = MOST_QUOTED) -> str:
    """Return the first words of the record in brackets; a field is not quoted."""
    for one in words:
        if not one.source.endswith("facts"):
            return f' ("{quoted(one.text, most=most)}")'
    return ""


def _telling(words: Evidence) -> bool:
    """Return whether words tell by themselves that something is denied."""
    return " " in words.text.strip()


def shown_by_record(  # noqa: PLR0913 -- a criterion has this many parts, all named
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    shows: str,
    known: Callable[[Inquiry], Known | None],
    citation: Citation,
    silent: str = "",
    denied: str = "",
    applies: Applies = always,
    silence: Silence = Silence.LEAVES_UNPROVEN,
    weight: float = 1.0,
    verified: bool = True,
) -> Criterion:
    """Ask whether the record shows something; sentences not given come from `shows`.

    `silent` is what to say of a silent record, `denied` of one that says otherwise.
    """

    def ask(inquiry: Inquiry) -> Reply:
        found = known(inquiry)
        if found is None:
            reason = silent or f"The record does not document that {shows}"
            return Reply(answer=Answer.NOT_DOCUMENTED, reason=f"{reason}.")
        words = (
            found.evidence if found.value else tuple(filter(_telling, found.evidence))
        )
        said = quoting(words)
        if found.value:
            reason = f"The record shows that {shows}{said}."
            return Reply(answer=Answer.MET, reason=reason, evidence=found.evidence)
        reason = denied or f"The record does not bear out that {shows}"
        return Reply(
            answer=Answer.NOT_MET, reason=f"{reason}{said}.", evidence=found.evidence
        )

    return Criterion(
        id=id,
        question=f"Does the record show that {shows}?",
        shows=shows,
        citation=citation,
        ask=ask,
        applies=applies,
        silence=silence,
        weight=weight,
        verified=verified,
    )

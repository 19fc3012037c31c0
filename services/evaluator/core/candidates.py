"""Who is a candidate for an operation: old enough, and not too heavy.

Silence is tolerated: a record that tells neither leaves them to the surgeon. Not here:
the numbers; they are constants of the module that cites them.
"""

from services.evaluator.core.criteria import Applies, at_least
from services.evaluator.core.guideline import Criterion, Reply, Silence, always
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from shared.facts import Fact


def old_enough(
    *, least: int, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask whether a person has the age from which the operation is supported."""

    def ask(inquiry: Inquiry) -> Reply:
        age = inquiry.count(Fact.AGE_YEARS)
        return _reply(
            inquiry,
            Fact.AGE_YEARS,
            at_least(age, least=least),
            unsaid="The age is not recorded.",
            said=f"The age of {age or 0:g} years is to be held against {least}.",
        )

    return Criterion(
        id="within-age",
        question=f"Is the person at least {least} years old?",
        shows=f"the person is at least {least} years old",
        citation=citation,
        ask=ask,
        applies=applies,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def not_too_heavy(
    *, below: int, citation: Citation, applies: Applies = always
) -> Criterion:
    """Ask whether the body mass index is below the limit of the operation."""

    def ask(inquiry: Inquiry) -> Reply:
        index = inquiry.count(Fact.BODY_MASS_INDEX)
        answer = Answer.NOT_DOCUMENTED
        if index is not None:
            answer = Answer.MET if index < below else Answer.NOT_MET
        return _reply(
            inquiry,
            Fact.BODY_MASS_INDEX,
            answer,
            unsaid="The body mass index is not recorded.",
            said=f"The body mass index of {index or 0:g} is to be below {below}.",
        )

    return Criterion(
        id="within-body-mass",
        question=f"Is the body mass index below {below}?",
        shows=f"the body mass index is below {below}",
        citation=citation,
        ask=ask,
        applies=applies,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def _reply(
    inquiry: Inquiry, fact: Fact, answer: Answer, *, unsaid: str, said: str
) -> Reply:
    known = inquiry.known(fact)
    return Reply(
        answer=answer,
        reason=unsaid if answer is Answer.NOT_DOCUMENTED else said,
        evidence=known.evidence if known else (),
    )

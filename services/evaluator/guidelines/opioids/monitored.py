"""How an opioid that goes on is watched: tests of urine, and side effects.

A check of the state's program (CURES) weighs, but replaces no test.
"""

from services.evaluator.core.criteria import shown_by_record, stated
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import Criterion, Reply, Rule, Silence
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation
from services.evaluator.guidelines.opioids.phases import goes_on
from shared.facts import Fact

MONTHS_BETWEEN_TESTS = 6
"""Twice a year, as the text of 2016 says of tests of urine; of use unverified."""


def monitored(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria on how use is watched."""
    return (
        _tested(citation),
        _within_interval(citation),
        _side_effects(citation),
    )


def _tested(citation: Citation) -> Criterion:
    return shown_by_record(
        id="urine-test-consistent",
        shows="a urine test agreed with what is prescribed",
        known=stated(Fact.URINE_TEST_CONSISTENT),
        citation=citation,
        denied="A urine test was inconsistent, and the record does not explain it",
        applies=goes_on,
        verified=False,
    )


def _within_interval(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        months = inquiry.count(Fact.MONTHS_SINCE_URINE_TEST) or 0.0
        known = inquiry.known(Fact.MONTHS_SINCE_URINE_TEST)
        within = months <= MONTHS_BETWEEN_TESTS
        return Reply(
            answer=Answer.MET if within else Answer.NOT_MET,
            reason=(
                f"The last urine test was {months:g} months before, "
                f"{'within' if within else 'beyond'} the {MONTHS_BETWEEN_TESTS} months "
                "between tests."
            ),
            evidence=known.evidence if known else (),
        )

    return Criterion(
        id="within-test-interval",
        question=f"Was urine tested in the last {MONTHS_BETWEEN_TESTS} months?",
        shows=f"urine was tested in the last {MONTHS_BETWEEN_TESTS} months",
        citation=citation,
        ask=ask,
        applies=lambda inquiry: (
            goes_on(inquiry) and inquiry.count(Fact.MONTHS_SINCE_URINE_TEST) is not None
        ),
        verified=False,
    )


def _side_effects(citation: Citation) -> Criterion:
    def known(inquiry: Inquiry) -> Known | None:
        told = inquiry.flag(Fact.SIDE_EFFECTS)
        return Known(value=True, evidence=told.evidence) if told else None

    return shown_by_record(
        id="side-effects-asked",
        shows="side effects were asked about",
        known=known,
        citation=citation,
        applies=goes_on,
        silence=Silence.IS_TOLERATED,
    )

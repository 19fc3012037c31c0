"""The guideline on urine drug testing as all editions have it.

For those who take opioids or are about to: twice a year, oftener where risk or dose
say so, and one test at a time.
"""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import shown_by_record
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.drug_pairs import asks_for
from services.evaluator.core.drugs.naming import drugs_in
from services.evaluator.core.drugs.product import OPIOIDS, DrugClass
from services.evaluator.core.facts.medication_words import Use
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import (
    Criterion,
    GuidelineModule,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.inquiry import WEEKS_OF_CHRONIC_PAIN, Inquiry, Sibling
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.prescriptions import mentioned, plain, words
from services.evaluator.guidelines.urine_drug_testing import agreed
from shared.facts import Fact

MONTHS_BETWEEN = 6  # 3.3.6: at least twice a year (CM17-0001064)
MONTHS_AT_RISK = 3  # 3.3.6: up to four times a year where warranted (CM17-0001064)
HIGH_DOSE = 80  # 3.3.6: especially above 80 mg of morphine a day (CM17-0001064)
WATCHED = OPIOIDS | {DrugClass.BENZODIAZEPINE}
OTHER_CONTROLLED = frozenset({"carisoprodol", "carisoprodol/aspirin", "pregabalin"})
"""What the handbook's table of drugs calls scheduled beside these; unverified."""

TREATMENTS = {
    "urine_drug_test": (
        "urine drug test", "urine drug testing", "urine drug screen", "uds", "udt",
        "urine drug screening", "urine toxicology", "urine toxicology screen",
        "urine toxicology test", "urine toxicology testing", "toxicology screen",
        "urine tox screen", "tox screen", "drug screen", "drug testing",
        "drug screening",
        "urine toxicology screening", "urine screen", "point of care urine drug test",
        "urine drug confirmation", "urine analysis for drugs", "toxicology testing",
        "80101", "80104", "g0431", "g0434", "g0477", "g0478", "g0479", "g0480",
        "g0481", "g0482", "g0483", "82542", "83925", "80300", "80301", "80305",
        "80306", "80307", "drug test", "toxicology", "urine drug panel",
        "gc/ms", "gcms", "lc/ms", "lcms", "gc/ms confirmation", "confirmatory testing",
        "gas chromatography", "mass spectrometry",
    ),
}  # fmt: skip
FOLLOWS: dict[str, tuple[str, ...]] = {"opioid": (), "tramadol_opioid": ()}
POSITION = (
    "The guideline has the urine of those tested who take opioids over long or are "
    "about to start: at least twice a year, and up to four times where risk or dose "
    "warrant it"
)
OF_2016 = (
    "6 and 3 months between tests, and 80 mg of morphine a day: the text of 2016 names "
    "them, that of this edition was not at hand"
)
_CONFIRMING = re.compile(
    r"\b(?:confirm\w*|quantitative|gc ?/? ?ms|lc ?/? ?ms\w*|chromatograph\w*"
    r"|mass spectrometry)\b"
)


def criteria(*, citation: Citation, frequency_read: bool) -> tuple[Rule, ...]:
    """Return the criteria; `frequency_read`: the text that names it was at hand."""
    return (
        shown_by_record(
            id="opioid-in-use",
            shows="an opioid or other controlled drug is taken or about to be started",
            known=watched,
            citation=citation,
        ),
        _due(citation, verified=frequency_read),
        _one_at_a_time(citation),
        shown_by_record(
            id="confirmation-warranted",
            shows="a screening test was inconsistent, so that it must be confirmed",
            known=_inconsistent,
            citation=citation,
            applies=lambda inquiry: bool(_CONFIRMING.search(inquiry.request.folded)),
            verified=False,
        ),
    )


def watched(inquiry: Inquiry) -> Known | None:
    """Return whether a drug is taken, or about to be, for which urine is tested."""
    stated = inquiry.flag(Fact.OPIOID_IN_USE)
    if stated and stated.value:
        return stated
    asked = [s for s in inquiry.siblings if asks_for(s, "opioid")]
    in_doubt = frozenset().union(*(_generics(s) for s in asked))
    use = [
        m
        for m in mentioned(inquiry, classes=WATCHED, names=OTHER_CONTROLLED)
        if m.use in {Use.TAKEN, Use.ASKED}
        if not (asked and (m.product is None or plain(m.product) in in_doubt))
    ]
    stands = [s for s in asked if s.authorized or s.outcome is Outcome.OVERTURNED]
    if stands:
        return Known(value=True, evidence=tuple(s.request.evidence() for s in stands))
    if use:
        return Known(value=True, evidence=words(use))
    if asked:
        return Known(value=False, evidence=tuple(s.request.evidence() for s in asked))
    return stated


def _generics(sibling: Sibling) -> frozenset[str]:
    return frozenset(plain(hit.product) for hit in drugs_in(sibling.request.folded))


def _inconsistent(inquiry: Inquiry) -> Known | None:
    known = inquiry.flag(Fact.URINE_TEST_CONSISTENT)
    return known and Known(value=not known.value, evidence=known.evidence)


def _at_risk(inquiry: Inquiry) -> bool:
    consistent = inquiry.flag(Fact.URINE_TEST_CONSISTENT)
    return (
        inquiry.holds(Fact.HIGH_OPIOID_RISK)
        or inquiry.holds(Fact.ABERRANT_BEHAVIOR)
        or (consistent is not None and not consistent.value)
        or (inquiry.count(Fact.MORPHINE_EQUIVALENT_A_DAY) or 0) > HIGH_DOSE
    )


def _due(citation: Citation, *, verified: bool) -> Criterion:
    """Ask whether a test is due; in the first months it is the baseline."""

    def ask(inquiry: Inquiry) -> Reply:
        months = inquiry.count(Fact.MONTHS_SINCE_URINE_TEST)
        known = inquiry.known(Fact.MONTHS_SINCE_URINE_TEST)
        least = MONTHS_AT_RISK if _at_risk(inquiry) else MONTHS_BETWEEN
        if months is None:
            return _without_date(inquiry)
        due = months >= least
        return Reply(
            answer=Answer.MET if due else Answer.NOT_MET,
            reason=(
                f"The last test was {months:g} months before; at this risk one is due "
                f"after {least} months."
            ),
            evidence=known.evidence if known else (),
        )

    return Criterion(
        id="within-frequency",
        question=(
            f"Is a test due, after {MONTHS_BETWEEN} months, or after {MONTHS_AT_RISK} "
            "at a raised risk?"
        ),
        shows="a test is due",
        citation=citation,
        ask=ask,
        verified=verified,
    )


def _without_date(inquiry: Inquiry) -> Reply:
    weeks = (inquiry.day - inquiry.case.date_of_injury).days / 7
    told = inquiry.flag(Fact.URINE_TEST_CONSISTENT)
    if weeks < WEEKS_OF_CHRONIC_PAIN and told is None:
        return Reply(
            answer=Answer.MET,
            reason="No earlier test is recorded; this would be the first.",
            evidence=(inquiry.request.evidence(),),
        )
    return Reply(
        answer=Answer.NOT_DOCUMENTED,
        reason=(
            "The record does not say when the last test was, so that it cannot be told "
            "whether one is due."
        ),
        evidence=told.evidence if told else (),
    )


def _one_at_a_time(citation: Citation) -> Criterion:
    def ask(inquiry: Inquiry) -> Reply:
        request = inquiry.request
        many = (request.count or 0) > 1 or request.open_end is not None
        if request.count is None and not many:
            return Reply(
                answer=Answer.NOT_DOCUMENTED,
                reason="The number of tests is not stated; one is assumed.",
            )
        return Reply(
            answer=Answer.NOT_MET if many else Answer.MET,
            reason=(
                "More than one test is asked for in advance, although each depends on "
                "the one before."
                if many
                else "One test is asked for."
            ),
            evidence=(request.evidence(),),
        )

    return Criterion(
        id="one-at-a-time",
        question="Is one test asked for at a time?",
        shows="one test is asked for at a time",
        citation=citation,
        ask=ask,
        silence=Silence.IS_TOLERATED,
        verified=False,
    )


def module(
    *, days: Days, passages: tuple[Passage, ...], frequency_read: bool = False
) -> GuidelineModule:
    """Return an edition; `frequency_read`: its text on frequency was at hand."""
    unread = () if frequency_read else (OF_2016,)
    return GuidelineModule(
        id=f"urine_drug_testing@{days.first.isoformat()}",
        title="Urine drug testing",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=FOLLOWS,
        passages=passages,
        position=POSITION,
        criteria=criteria(
            citation=passages[0].citation(), frequency_read=frequency_read
        ),
        worked_cases=agreed.worked_cases(days.example),
        unverified=(
            *unverified(passages),
            "one test at a time, and when a confirmation is warranted",
            "which drugs are controlled beside opioids and benzodiazepines",
            *unread,
        ),
    )

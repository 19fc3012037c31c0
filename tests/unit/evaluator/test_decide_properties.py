"""What must hold of every case, tried on cases made up at random."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.evaluator.core.guideline import AllOf, leaves
from services.evaluator.core.model import (
    Case,
    Decided,
    Held,
    MachineMayDecide,
    Outcome,
    Referred,
    Resolution,
    Verdict,
)
from services.evaluator.core.outcome import holds
from shared.facts import Fact
from tests.unit.evaluator.cases import case, item, library, verdicts

REQUESTS = (
    "Psychotherapy, 4 sessions",
    "Psychotherapy session",
    "Continued CBT, 6 sessions",
    "Group psychotherapy once a week",
    "Biofeedback x4",
    "Biofeedback with psychotherapy x4",
    "Psychological evaluation",
    "Psychological evaluation and biofeedback x4",
    "Psychological testing: MMPI-2, 3 hours",
    "One psychological progress report",
    "Lumbar fusion",
    "Associated surgical service: psychotherapy, 4 sessions",
    "Post-operative psychotherapy, 2 sessions, after surgery",
    "Yoga as needed",
)
SENTENCES = (
    "Diagnoses include major depressive disorder.",
    "He denies suicidal ideation.",
    "He has PTSD.",
    "He completed 6 psychotherapy sessions.",
    "There was objective functional improvement.",
    "No functional improvement was noted.",
    "Six psychotherapy sessions were authorized.",
    "A psychological evaluation was done.",
    "He has chronic pain.",
)
IN_FAVOUR = {
    "psychological-condition": {Fact.PSYCHOLOGICAL_DIAGNOSIS: True},
    "functional-improvement": {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
    "not-part-of-session": {Fact.SEPARATE_REPORT_REASON: True},
    "chronic-pain": {Fact.CHRONIC_PAIN: True},
    "tests-and-units-named": {Fact.TESTS_NAMED: True},
    "within-cognitive-behavioral-therapy": {
        Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY: True
    },
}
RULES = {module.id: AllOf(module.criteria) for module in library()}

outcomes = st.sampled_from([Outcome.UPHELD, Outcome.OVERTURNED, None])
modes = st.sampled_from(list(MachineMayDecide))
facts = st.dictionaries(
    st.sampled_from(list(Fact)),
    st.one_of(st.booleans(), st.integers(0, 60), st.floats(), st.text(max_size=5)),
    max_size=6,
)


@st.composite
def cases(draw: Any) -> Case:
    requests = draw(st.lists(st.sampled_from(REQUESTS), min_size=1, max_size=6))
    items = [
        item(words, number=str(number), facts=draw(facts))
        for number, words in enumerate(requests, start=1)
    ]
    return case(
        *items,
        summary=" ".join(draw(st.lists(st.sampled_from(SENTENCES), max_size=5))),
        already_authorized=tuple(draw(st.lists(st.sampled_from(REQUESTS), max_size=2))),
        facts=draw(facts),
    )


def by_number(found: tuple[Verdict, ...]) -> dict[str, Verdict]:
    return {verdict.number: verdict for verdict in found}


class TestDecide:
    @given(cases(), modes)
    def test_says_the_same_of_the_same_case(
        self, given_: Case, may_decide: MachineMayDecide
    ) -> None:
        again = replace(given_, items=tuple(replace(i) for i in given_.items))

        assert verdicts(given_, may_decide=may_decide) == verdicts(
            again, may_decide=may_decide
        )

    @given(cases(), st.randoms(use_true_random=False))
    def test_does_not_depend_on_the_order_of_the_items(
        self, given_: Case, random: Any
    ) -> None:
        shuffled = list(given_.items)
        random.shuffle(shuffled)

        found = by_number(verdicts(replace(given_, items=tuple(shuffled))))

        for number, verdict in by_number(verdicts(given_)).items():
            other = found[number]
            if isinstance(verdict, Decided):
                assert isinstance(other, Decided)
                assert other.outcome is verdict.outcome
                assert other.necessity == verdict.necessity
            elif isinstance(verdict, Held):
                assert isinstance(other, Held)
                assert set(other.awaits) == set(verdict.awaits)
            else:
                assert other == verdict

    @given(cases())
    def test_evidence_for_a_met_criterion_overturns_nothing_back(
        self, given_: Case
    ) -> None:
        for verdict in verdicts(given_):
            if not isinstance(verdict, Decided) or verdict.outcome is Outcome.UPHELD:
                continue
            met = {f.criterion for f in verdict.findings if f.answer == "met"}
            for criterion in met & IN_FAVOUR.keys():
                more = tuple(
                    replace(i, facts={**i.facts, **IN_FAVOUR[criterion]})
                    if i.number == verdict.number
                    else i
                    for i in given_.items
                )
                found = by_number(verdicts(replace(given_, items=more)))
                after = found[verdict.number]
                assert isinstance(after, Decided)
                assert after.outcome is Outcome.OVERTURNED

    @given(cases(), modes)
    def test_every_finding_cites_and_gives_a_reason(
        self, given_: Case, may_decide: MachineMayDecide
    ) -> None:
        for verdict in verdicts(given_, may_decide=may_decide):
            findings = () if isinstance(verdict, Held) else verdict.findings
            assert all(f.citation.document and f.reason for f in findings)
            if isinstance(verdict, Decided):
                assert findings

    @given(cases())
    def test_evidence_is_the_words_of_its_source(self, given_: Case) -> None:
        for verdict in verdicts(given_):
            findings = () if isinstance(verdict, Held) else verdict.findings
            for evidence in (e for f in findings for e in f.evidence):
                if evidence.source == "summary":
                    said = given_.summary[evidence.start : evidence.end]
                    assert said == evidence.text

    @given(cases())
    def test_what_would_change_it_changes_it(self, given_: Case) -> None:
        for verdict in verdicts(given_):
            if not isinstance(verdict, Decided):
                continue
            rule = RULES[verdict.module]
            answers = {f.criterion: f.answer for f in verdict.findings}
            # What other modules that refuse would need as well is no part of its rule.
            changes = {
                c.criterion: c.answer
                for c in verdict.would_change
                if c.criterion in answers
            }
            assert changes
            flipped = bool(holds(rule, {**answers, **changes}))
            assert flipped is (verdict.outcome is Outcome.UPHELD)

    @given(cases())
    def test_necessity_agrees_with_the_outcome(self, given_: Case) -> None:
        for verdict in verdicts(given_):
            if isinstance(verdict, Decided):
                overturned = verdict.outcome is Outcome.OVERTURNED
                assert (verdict.necessity >= 0.5) is overturned

    @given(cases(), outcomes)
    def test_a_resolution_changes_held_items_only(
        self, given_: Case, outcome: Outcome | None
    ) -> None:
        before = verdicts(given_)
        open_ = [v.number for v in before if isinstance(v, Referred)]
        if not open_:
            return
        resolved = {open_[0]: Resolution(outcome=outcome)}

        after = by_number(verdicts(given_, resolved=resolved))

        assert open_[0] not in after
        for verdict in before:
            if verdict.number != open_[0] and not isinstance(verdict, Held):
                assert after[verdict.number] == verdict

    @given(cases())
    def test_everything_is_resolved_in_the_end(self, given_: Case) -> None:
        resolved: dict[str, Resolution] = {}
        found = verdicts(given_)
        while any(isinstance(v, Referred) for v in found):
            resolved |= {
                v.number: Resolution(outcome=Outcome.UPHELD)
                for v in found
                if isinstance(v, Referred)
            }
            found = verdicts(given_, resolved=resolved)

        assert all(isinstance(v, Decided) for v in found)

    @given(cases())
    def test_nothing_is_referred_if_a_machine_may_decide_all(
        self, given_: Case
    ) -> None:
        found = verdicts(given_, may_decide=MachineMayDecide.ALL)

        assert all(isinstance(v, Decided) for v in found)


class TestCriteria:
    def test_have_ids_of_their_own_within_a_module(self) -> None:
        for rule in RULES.values():
            ids = [criterion.id for criterion in leaves(rule)]
            assert len(ids) == len(set(ids))

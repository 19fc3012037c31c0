from dataclasses import replace
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.evaluator.core.criteria import at_least, at_most
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    Reply,
    Rule,
    Silence,
)
from services.evaluator.core.model import Answer, Citation
from services.evaluator.core.outcome import failing, flip, holds, necessity, weigh

MET, NOT_MET, SILENT = Answer.MET, Answer.NOT_MET, Answer.NOT_DOCUMENTED
ORDER = [NOT_MET, SILENT, MET]


def criterion(name: str, **fields: Any) -> Criterion:
    return Criterion(
        id=name,
        question=f"{name}?",
        shows=name,
        citation=Citation(document="Invented"),
        ask=lambda _: Reply(answer=MET, reason=""),
        **fields,
    )


A, B, C = criterion("a"), criterion("b", weight=3), criterion("c")
TOLERANT = criterion("t", silence=Silence.IS_TOLERATED)
RULE = AllOf((A, AnyOf((B, AllOf((C, TOLERANT))))))

names = st.sampled_from(["a", "b", "c", "t"])
answered = st.dictionaries(names, st.sampled_from(ORDER), max_size=4)


class TestHolds:
    def test_silence_leaves_unproven(self) -> None:
        assert holds(AllOf((A,)), {"a": SILENT}) is False

    def test_silence_is_tolerated_where_a_criterion_says_so(self) -> None:
        assert holds(TOLERANT, {"t": SILENT}) is True
        assert holds(TOLERANT, {"t": NOT_MET}) is False

    def test_one_alternative_is_enough(self) -> None:
        assert holds(RULE, {"a": MET, "b": NOT_MET, "c": MET, "t": SILENT}) is True

    def test_what_does_not_apply_is_left_out(self) -> None:
        assert holds(RULE, {"a": MET}) is True
        assert holds(RULE, {}) is None
        assert holds(AnyOf((A, B)), {}) is None


class TestNecessity:
    @given(answered)
    def test_is_at_least_half_exactly_when_the_rule_holds(
        self, answers: dict[str, Answer]
    ) -> None:
        value = necessity(weigh(RULE, answers))

        assert 0 <= value <= 1
        assert (value >= 0.5) is bool(holds(RULE, answers))

    @given(answered, names)
    def test_no_answer_in_favour_lowers_it(
        self, answers: dict[str, Answer], name: str
    ) -> None:
        if name not in answers:
            return
        better = ORDER[min(ORDER.index(answers[name]) + 1, 2)]

        assert necessity(weigh(RULE, {**answers, name: better})) >= necessity(
            weigh(RULE, answers)
        )

    def test_goes_from_nothing_met_to_everything_met(self) -> None:
        values = [necessity(weigh(A, {"a": answer})) for answer in ORDER]

        assert values == [0.0, 0.125, 1.0]
        assert necessity(weigh(TOLERANT, {"t": SILENT})) == 0.875

    def test_weighs_the_answers(self) -> None:
        rule = AllOf((A, B))

        assert necessity(weigh(rule, {"a": NOT_MET, "b": MET})) == 0.375
        assert necessity(weigh(rule, {"a": MET, "b": NOT_MET})) == 0.125


class TestFlip:
    @given(answered)
    def test_turns_the_outcome_round(self, answers: dict[str, Answer]) -> None:
        changes = flip(weigh(RULE, answers))

        if not answers:
            assert changes == ()
            return
        changed = {**answers, **{c.criterion: c.answer for c in changes}}
        assert bool(holds(RULE, changed)) is not bool(holds(RULE, answers))

    @given(answered)
    def test_is_as_small_as_can_be(self, answers: dict[str, Answer]) -> None:
        size = len(flip(weigh(RULE, answers)))
        before = holds(RULE, answers)

        for tried in product(ORDER, repeat=len(answers)):
            other = dict(zip(answers, tried, strict=True))
            if before is not None and holds(RULE, other) is not before:
                assert sum(answers[n] != other[n] for n in answers) >= size

    def test_says_in_words_what_would_be_needed(self) -> None:
        [change] = flip(weigh(A, {"a": SILENT}))

        assert change.description == "had the record shown that a"
        [change] = flip(weigh(A, {"a": MET}))
        assert change.description == "had the record not shown that a"

    def test_leaves_an_urgent_condition_to_the_last(self) -> None:
        urgent = replace(A, id="u", urgent=True)
        answers = {"a": SILENT, "b": SILENT, "u": SILENT}

        found = flip(weigh(AnyOf((urgent, AllOf((A, B)))), answers))
        alone = flip(weigh(AnyOf((urgent, AllOf((A, urgent)))), answers))

        assert [change.criterion for change in found] == ["a", "b"]
        assert [change.criterion for change in alone] == ["u"]

    def test_denies_what_the_record_told(self) -> None:
        granted = weigh(AllOf((A, B)), {"a": MET, "b": MET})

        [first] = flip(granted)
        [told] = flip(granted, told=frozenset({"b"}))

        assert (first.criterion, told.criterion) == ("a", "b")

    def test_asks_the_request_for_what_the_request_answered(self) -> None:
        [change] = flip(weigh(A, {"a": SILENT}), asked=frozenset({"a"}))

        assert change.description == "had the request shown that a"


class TestFailing:
    def test_names_the_criteria_at_fault(self) -> None:
        answers = {"a": MET, "b": NOT_MET, "c": MET, "t": NOT_MET}

        assert failing(weigh(RULE, answers)) == {"b", "t"}

    def test_names_none_where_the_rule_holds(self) -> None:
        rules: tuple[Rule, ...] = (RULE, A)

        assert [failing(weigh(rule, {"a": MET})) for rule in rules] == [frozenset()] * 2


class TestLimits:
    def test_at_most(self) -> None:
        answers = [at_most(value, limit=4) for value in (4, 4.5, None)]

        assert answers == [MET, NOT_MET, SILENT]

    def test_at_least(self) -> None:
        answers = [at_least(value, least=6) for value in (6, 5.9, None)]

        assert answers == [MET, NOT_MET, SILENT]

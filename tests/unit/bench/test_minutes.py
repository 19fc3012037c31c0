"""Minutes of a soak, and the verdict on all figures of them."""

from bench.scale.drift import Verdict
from bench.scale.minutes import Minute, drifts_of, quantiles_of, verdict_of
from bench.scale.work import KINDS, Work, number_of
from shared.events.application_submitted import ApplicationSubmitted
from stack.local import SERVICES


def _minutes(count: int, *, leak: float = 0.0, slower: float = 0.0) -> list[Minute]:
    return [
        Minute(
            number=number,
            sent=100,
            determined=100,
            waiting=2,
            p50=30.0 + slower * number,
            p99=90.0,
            cost=dict.fromkeys(SERVICES, 0.5),
            memory={**dict.fromkeys(SERVICES, 100.0), "letters": 100 + leak * number},
        )
        for number in range(1, count + 1)
    ]


class TestVerdict:
    def test_is_flat_when_nothing_rises(self) -> None:
        assert verdict_of(drifts_of(_minutes(60))) is Verdict.FLAT

    def test_names_the_service_that_leaks(self) -> None:
        drifts = drifts_of(_minutes(60, leak=0.2))

        found = [d.figure for d in drifts if d.verdict is Verdict.DRIFTS]
        assert found == ["letters, MiB"]
        assert verdict_of(drifts) is Verdict.DRIFTS

    def test_sees_a_latency_that_grows(self) -> None:
        drifts = drifts_of(_minutes(60, slower=0.5))

        found = [d.figure for d in drifts if d.verdict is Verdict.DRIFTS]
        assert found == ["latency p50, ms"]

    def test_is_not_given_after_a_few_minutes(self) -> None:
        assert verdict_of(drifts_of(_minutes(5))) is Verdict.TOO_SHORT


class TestQuantiles:
    def test_are_of_what_came(self) -> None:
        p50, p99 = quantiles_of([float(n) for n in range(101)])

        assert (p50, p99) == (50.0, 99.0)

    def test_are_nought_where_nothing_came(self) -> None:
        assert quantiles_of([]) == (0.0, 0.0)


class TestWork:
    def test_is_applications_that_intake_can_read(self) -> None:
        work = Work()

        for number in range(KINDS):
            key, value, headers = work.application(number)
            application = ApplicationSubmitted.model_validate_json(value)
            assert application.case_number.encode() == key
            assert number_of(key) == number
            assert dict(headers)["ce_subject"] == key

    def test_never_repeats_an_identifier(self) -> None:
        work = Work()

        identifiers = {dict(work.application(n)[2])["ce_id"] for n in range(500)}

        assert len(identifiers) == 500

    def test_has_the_size_of_published_cases(self) -> None:
        values = [Work().application(number)[1] for number in range(KINDS)]

        items = [value.count(b'"request"') for value in values]
        assert 3_300 < sum(map(len, values)) / len(values) < 4_300
        assert 1.6 < sum(items) / len(items) < 2.1

    def test_is_the_same_each_time(self) -> None:
        again = Work()

        assert Work().application(77) == again.application(77)

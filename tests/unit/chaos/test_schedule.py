"""Schedules and histories are a seed's own, and the same each time."""

import pytest

from chaos.proof.history import make_history
from chaos.schedule import FAULTS, NoSuchFault, chosen, make_schedule, what


class TestSchedule:
    def test_has_every_disturbance_once(self) -> None:
        schedule = make_schedule(seed=1, names=tuple(FAULTS), count=None)

        assert sorted(schedule) == sorted(FAULTS)

    @pytest.mark.parametrize("name", FAULTS)
    def test_says_what_each_does(self, name: str) -> None:
        assert what(name).endswith(".")

    def test_is_the_same_for_a_seed_and_another_for_another(self) -> None:
        first, again, other = (
            make_schedule(seed=seed, names=tuple(FAULTS), count=8) for seed in (1, 1, 2)
        )

        assert first == again
        assert first != other

    def test_repeats_what_there_is_when_more_is_asked_for(self) -> None:
        assert make_schedule(seed=1, names=("kill",), count=3) == ("kill",) * 3

    def test_is_chosen_by_how_names_begin(self) -> None:
        assert set(chosen(["crash", "kill"])) == {
            name for name in FAULTS if name.startswith(("crash", "kill"))
        }

    def test_refuses_a_name_that_is_none(self) -> None:
        with pytest.raises(NoSuchFault):
            chosen(["earthquake"])


class TestHistory:
    def test_is_the_same_for_a_seed(self) -> None:
        first, again, other = (
            make_history(seed=seed, cases=60, partitions=4) for seed in (1, 1, 2)
        )

        assert first == again
        assert first.records != other.records

    def test_has_every_case_poison_and_strays(self) -> None:
        history = make_history(seed=1, cases=300, partitions=4)

        assert len(history.cases) == 300
        assert history.determined
        assert history.undetermined
        assert any(r.poison for r in history.records)
        assert any(r.partition is not None and not r.poison for r in history.records)

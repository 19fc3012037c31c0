"""What was seen of a bad day is told as it was."""

from collections import Counter

from chaos.bad_days.page import Seen, page
from chaos.bad_days.watching import Watched


def seen(watched: Watched, *, not_issued: tuple[str, ...] = ()) -> Seen:
    return Seen(
        title="Kafka is away",
        what_mends="nothing: it mends itself",
        watched=watched,
        ends=Counter({"intake 70": 2, "letters 0": 1}),
        mended_in_s=3.21,
        not_issued=not_issued,
    )


class TestWatched:
    def test_tells_from_when_to_when_a_probe_was_not_ok(self) -> None:
        answers = [(0.0, "200"), (1.0, "503"), (2.0, "no answer"), (3.0, "200")]
        watched = Watched(probes={("intake", "ready"): [*answers, (4.0, "503")]})

        assert watched.not_ok("intake", "ready") == [(1.0, 3.0), (4.0, 4.0)]
        assert watched.not_ok("letters", "ready") == []


class TestPage:
    def test_counts_what_was_taken_and_what_was_issued(self) -> None:
        watched = Watched(door=Counter({"202": 2, "503 with Retry-After": 1}))
        watched.taken |= {"a", "b"}

        text = page([seen(watched, not_issued=("b",))])

        assert "202 ×2, 503 with Retry-After ×1" in text
        assert "| 2 | 1 | 3.2 s |" in text

    def test_tells_how_each_service_ended(self) -> None:
        text = page([seen(Watched())])

        assert "exit code 70 ×2" in text

    def test_is_well_only_if_all_that_was_taken_was_issued(self) -> None:
        assert seen(Watched()).is_well
        assert not seen(Watched(), not_issued=("a",)).is_well

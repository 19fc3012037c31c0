from hypothesis import given
from hypothesis import strategies as st

from services.evaluator.core.siblings import in_order, without_rings

edges = st.integers(1, 7).flatmap(
    lambda n: st.lists(
        st.lists(st.integers(0, n - 1), max_size=n, unique=True).map(tuple),
        min_size=n,
        max_size=n,
    ).map(tuple)
)


class TestWithoutRings:
    def test_keeps_a_chain(self) -> None:
        assert without_rings(((1,), (2,), ())) == ((1,), (2,), ())

    def test_drops_a_ring_whole(self) -> None:
        assert without_rings(((1,), (0, 2), ())) == ((), (2,), ())

    @given(edges)
    def test_leaves_an_order_in_which_each_comes_after_what_it_follows(
        self, follows: tuple[tuple[int, ...], ...]
    ) -> None:
        kept = without_rings(follows)

        order = in_order(kept)

        assert sorted(order) == list(range(len(follows)))
        place = {index: position for position, index in enumerate(order)}
        assert all(
            place[other] < place[index]
            for index, others in enumerate(kept)
            for other in others
        )

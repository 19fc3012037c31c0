"""Cases live where Kafka's own producers put their keys."""

from aiokafka.partitioner import murmur2 as as_aiokafka_has_it
from hypothesis import given
from hypothesis import strategies as st

from shared.messaging.partitions import murmur2, partition_of


class TestMurmur2:
    @given(st.binary(max_size=40))
    def test_is_that_of_the_client(self, key: bytes) -> None:
        assert murmur2(key) == as_aiokafka_has_it(key)


class TestPartitionOf:
    def test_is_one_of_them(self) -> None:
        found = {partition_of(f"CM16-{n:07}", partitions=4) for n in range(200)}

        assert found == {0, 1, 2, 3}

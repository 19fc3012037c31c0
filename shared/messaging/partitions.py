"""Which partition a case lives in: the same answer in every service and tool."""

from aiokafka.partitioner import murmur2


def partition_of(case_number: str, *, partitions: int) -> int:
    """Return the partition of a case: murmur2, as Kafka's own producers choose it."""
    return int(murmur2(case_number.encode()) & 0x7FFFFFFF) % partitions

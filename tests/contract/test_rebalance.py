"""Processes join and leave a group while records flow: nothing lost, nothing twice."""

import asyncio

from tests.contract.conftest import PARTITIONS, Bench

CASES = ("a", "b", "c")
ROUNDS = 30
MOST_READ_AGAIN = 12


async def test_a_rebalance_repeats_nothing(bench: Bench) -> None:
    first = await bench.start()
    feeding = asyncio.create_task(_feed(bench))
    await bench.counted(20)
    second = await bench.start()
    await bench.counted(80)
    await bench.stop(first)
    await bench.counted(120)
    third = await bench.start()
    await feeding

    found = await bench.counted(PARTITIONS * len(CASES) * ROUNDS)

    assert {second, third} == set(bench.running)
    assert set(found.values()) == {PARTITIONS}, "each count once on each partition"
    # A batch that was fetched while its partition was being claimed is read again.
    again = len(bench.line.stepped) - sum(found.values())
    assert again <= MOST_READ_AGAIN


async def _feed(bench: Bench) -> None:
    for _ in range(ROUNDS):
        for partition in range(PARTITIONS):
            for case in CASES:
                await bench.send(b"x", key=case.encode(), partition=partition)
        await asyncio.sleep(0.1)

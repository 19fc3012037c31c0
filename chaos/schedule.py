"""Which disturbances there are, and in which order a seed has them."""

import random
from collections.abc import Callable, Sequence
from functools import partial

from chaos.clocks import step_clocks
from chaos.disk import fill_disk
from chaos.faults_around import (
    cut,
    fill_valkey,
    freeze_kafka,
    kill_kafka,
    kill_valkey,
    lose_valkey,
    narrow_topics,
    roll_valkey_back,
    slow,
    stall,
    stop_kafka,
    wipe_valkey,
)
from chaos.faults_of_services import (
    crash,
    freeze,
    freeze_at,
    kill,
    scale,
    twins,
)
from chaos.namesakes import namesakes
from chaos.proof.history import Sent
from chaos.scene import Scene

Fault = Callable[[Scene, Sequence[Sent]], None]


def _named(moments: Sequence[str]) -> str:
    return ",".join(moment.partition(":")[0] for moment in moments)


FAULTS: dict[str, Fault] = {
    **{
        f"crash:{_named(moments)}": partial(crash, moments=moments)
        for moments in (
            # The first time: one that shares its partitions may see no second.
            ("claimed", "read"),
            ("after-state", "after-send"),
            ("after-commit",),
        )
    },
    **{
        f"freeze-at:{_named(moments)}": partial(freeze_at, moments=moments)
        for moments in (
            ("claimed", "read", "after-commit"),
            ("after-state", "after-send"),
        )
    },
    "freeze": freeze,
    "kill": kill,
    "scale": scale,
    "twins": twins,
    "namesakes": namesakes,
    "kafka-stopped": stop_kafka,
    "kafka-killed": kill_kafka,
    "kafka-frozen": freeze_kafka,
    "kafka-cut": partial(cut, which="kafka"),
    "kafka-stalled": partial(stall, which="kafka"),
    "kafka-slow": partial(slow, which="kafka"),
    "topics-narrow": narrow_topics,
    "valkey-killed": kill_valkey,
    "valkey-rolled-back": roll_valkey_back,
    "valkey-lost": lose_valkey,
    "valkey-wiped": wipe_valkey,
    "valkey-full": fill_valkey,
    "valkey-disk-full": fill_disk,
    "valkey-cut": partial(cut, which="valkey"),
    "valkey-stalled": partial(stall, which="valkey"),
    "valkey-slow": partial(slow, which="valkey"),
    "clocks-step": step_clocks,
}


def what(name: str) -> str:
    """Return what a disturbance does, in a line."""
    fault = FAULTS[name]
    told = fault.func if isinstance(fault, partial) else fault
    return (told.__doc__ or "").partition("\n")[0]


class NoSuchFault(Exception):  # noqa: N818 - says what happened
    """A disturbance of that name is not known."""


def chosen(only: Sequence[str]) -> tuple[str, ...]:
    """Return the names that these words begin. May raise NoSuchFault."""
    if not only:
        return tuple(FAULTS)
    for word in only:
        if not any(name.startswith(word) for name in FAULTS):
            raise NoSuchFault(f"{word}: there are {', '.join(FAULTS)}")
    return tuple(n for n in FAULTS if any(n.startswith(word) for word in only))


def make_schedule(
    *, seed: int, names: Sequence[str], count: int | None
) -> tuple[str, ...]:
    """Return disturbances in an order of chance: each once, or so many of them."""
    chance = random.Random(f"schedule {seed}")
    order: list[str] = []
    while len(order) < (count or len(names)):
        order += chance.sample(list(names), len(names))
    return tuple(order[: count or len(names)])

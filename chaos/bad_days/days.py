"""The bad days: what is done to the line, for how long, and what mends it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from chaos.proof.applications import (
    REFERRED,
    application,
    assignment,
    to_bytes,
)
from chaos.proof.history import BEGIN, Sent
from chaos.proof.names import ASSIGNED, SUBMITTED
from chaos.scene import Scene
from stack.local import SERVICES

MEGABYTE = 1_000_000
POISON = 10_000
BRAKE_RAISED = "20000"
BRAKED_S = 15.0
REPEATS = 10_000
ASSIGNMENTS = 1_000
FROZEN_S = 20.0
PULSES_S = 15.0
STOPPED_S, RUNNING_S = 0.4, 0.1
AT_MS = int(BEGIN.timestamp() * 1000)
THROUGH_WITHIN_S = 120.0
LAG_THROUGH_WITHIN_S = 1_800.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lengths:
    """How long and how much, in the short form and in the long one."""

    away_s: float
    lag: int


SHORT = Lengths(away_s=5.0, lag=10_000)
LONG = Lengths(away_s=300.0, lag=100_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A bad day. `begin` does it and returns when the cause is gone."""

    title: str
    begin: Callable[[Scene, Lengths], Sequence[str]]
    """Returns the cases beside the door's that are to be issued."""
    what_mends: str = "nothing: it mends itself"
    within_s: float = THROUGH_WITHIN_S


def _kafka_away(scene: Scene, lengths: Lengths) -> Sequence[str]:
    scene.stack.kill_kafka()
    scene.fleet.for_seconds(lengths.away_s)
    scene.stack.start_kafka()
    return ()


def _kafka_frozen(scene: Scene, _: Lengths) -> Sequence[str]:
    scene.fleet.child("kafka").freeze()
    scene.fleet.for_seconds(FROZEN_S)
    scene.fleet.child("kafka").wake()
    return ()


def _valkey_away(scene: Scene, lengths: Lengths) -> Sequence[str]:
    scene.stack.kill_valkey()
    scene.fleet.for_seconds(lengths.away_s)
    scene.stack.start_valkey()
    return ()


def _slow_disk(scene: Scene, _: Lengths) -> Sequence[str]:
    until = time.monotonic() + PULSES_S
    children = [scene.fleet.child(name) for name in ("kafka", "valkey")]
    while time.monotonic() < until:
        for child in children:
            child.freeze()
        scene.fleet.for_seconds(STOPPED_S)
        for child in children:
            child.wake()
        scene.fleet.for_seconds(RUNNING_S)
    return ()


def _large_case(scene: Scene, _: Lengths) -> Sequence[str]:
    sentence = "The worker reports low back pain and walks without help. "
    summary = sentence * (MEGABYTE // len(sentence))
    case = "CM12-0000001"
    record = _record(case, to_bytes(application(case, summary=summary)))
    scene.flow((record,), over_s=0.0)
    return _when_sent(scene, (case,))


def _poison_flood(scene: Scene, _: Lengths) -> Sequence[str]:
    one = Sent(value=b"{broken", key=None, headers=(), timestamp_ms=AT_MS, partition=0)
    scene.flow([one] * POISON, over_s=0.0)
    scene.all_sent()
    scene.fleet.for_seconds(BRAKED_S)
    # What the runbook says where the records really are unprocessable.
    scene.fleet.restart("intake", KAFKA_DEAD_LETTER_BRAKE=BRAKE_RAISED)
    return ()


def _hot_key(scene: Scene, _: Lengths) -> Sequence[str]:
    once, busy = "CM12-0000002", "CM12-0000003"
    repeat = _record(once, to_bytes(application(once)))
    first = _record(busy, to_bytes(application(busy, REFERRED, reviewer=...)))
    told = _record(busy, to_bytes(assignment(busy)), kind=ASSIGNED)
    scene.flow([repeat] * REPEATS + [first] + [told] * ASSIGNMENTS, over_s=0.0)
    return _when_sent(scene, (once,))


def _lag(scene: Scene, lengths: Lengths) -> Sequence[str]:
    for name in SERVICES:
        scene.fleet.pause(name)
    cases = [f"CM11-{number:07d}" for number in range(lengths.lag)]
    plain = application("CM11-0000000")
    records = [_record(case, to_bytes(plain | {"case_number": case})) for case in cases]
    scene.flow(records, over_s=0.0)
    scene.all_sent()
    for name in SERVICES:
        scene.fleet.start(name)
    return cases


def _record(case: str, value: bytes, *, kind: str = SUBMITTED) -> Sent:
    return Sent(
        value=value,
        key=case.encode(),
        headers=(("ce_type", kind.encode()),),
        timestamp_ms=AT_MS,
    )


def _when_sent(scene: Scene, cases: tuple[str, ...]) -> tuple[str, ...]:
    scene.all_sent()
    return cases


def days(lengths: Lengths) -> dict[str, Day]:
    """Return every bad day by name."""
    away, lag = f"{lengths.away_s:.0f} s", f"{lengths.lag:,}"
    plain = {
        "kafka-away": Day(title=f"Kafka is away for {away}", begin=_kafka_away),
        "kafka-frozen": Day(
            title=f"Kafka does not answer for {FROZEN_S:.0f} s", begin=_kafka_frozen
        ),
        "valkey-away": Day(title=f"Valkey is away for {away}", begin=_valkey_away),
        "slow-disk": Day(
            title=f"Kafka and Valkey stand still four fifths of {PULSES_S:.0f} s",
            begin=_slow_disk,
        ),
        "large-case": Day(title="a case of 1 MB", begin=_large_case),
        "poison-flood": Day(
            title=f"{POISON:,} unreadable records in a row", begin=_poison_flood
        ),
        "hot-key": Day(
            title=f"one case has {REPEATS:,} repeats, another {ASSIGNMENTS:,} events",
            begin=_hot_key,
        ),
        "lag": Day(title=f"a lag of {lag} applications", begin=_lag),
    }
    braked = "a person raises the brake (runbook: brake-stopped)"
    return plain | {
        "poison-flood": replace(plain["poison-flood"], what_mends=braked),
        "lag": replace(
            plain["lag"],
            what_mends="the services are started again",
            within_s=LAG_THROUGH_WITHIN_S,
        ),
    }

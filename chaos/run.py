"""One run: a history through an undisturbed line and a disturbed one, and a verdict."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import pairwise
from pathlib import Path

from chaos.faults_around import NotHere, NotStruck
from chaos.fleet import NotWithin
from chaos.proof.chains import check_chains
from chaos.proof.checker import Flaws, find_flaws
from chaos.proof.history import History, Sent, make_history, make_tail
from chaos.proof.store import check_store
from chaos.proof.topics import Topics
from chaos.scene import PARTITIONS, Scene, make_scene
from chaos.schedule import FAULTS
from chaos.upstream import Upstream
from stack.children import NotReady
from stack.local import SERVICES, LocalStack
from stack.settings import StackSettings

ISSUED_WITHIN_S = 90.0
UNDISTURBED_WITHIN_S = 300.0
TAILS = 2
"""Strays reach the end of another partition late: the second tail is behind them."""
NOT_FENCED = {"broker.session.timeout.ms": "6000"}
"""Longer than Kafka is frozen: one that its controller fences breaks its own word."""

Say = Callable[[str], None]


@dataclass(slots=True, kw_only=True)
class Verdict:
    """How one run came out."""

    seed: int
    cases: int
    schedule: tuple[str, ...]
    flaws: Flaws
    broken: str = ""
    records: int = 0
    ends: dict[str, int] = field(default_factory=dict)
    not_here: tuple[str, ...] = ()
    seconds: float = 0.0
    kept_in: str = ""

    @property
    def is_clean(self) -> bool:
        """Say whether nothing is wrong."""
        return not self.flaws.counts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Undisturbed:
    """A history, and what came of it without any disturbance."""

    seed: int
    history: History
    topics: Topics


@contextmanager
def undisturbed_line(folder: Path) -> Iterator[str]:
    """Run a line that nothing disturbs, and give the address of its Kafka."""
    settings = StackSettings(partitions=PARTITIONS)
    with LocalStack(folder=folder, settings=settings) as stack:
        stack.start_infrastructure()
        stack.provision()
        for name in SERVICES:
            stack.start_service(name, wait=False)
        stack.wait(*SERVICES)
        yield stack.bootstrap_servers


def pass_through(bootstrap_servers: str, *, seed: int, cases: int) -> Undisturbed:
    """Run a history through a line that runs already. May raise TimeoutError."""
    history = make_history(seed=seed, cases=cases, partitions=PARTITIONS)
    topics = asyncio.run(_pass_through(bootstrap_servers, history, seed))
    return Undisturbed(seed=seed, history=history, topics=topics)


async def _pass_through(bootstrap_servers: str, history: History, seed: int) -> Topics:
    upstream = Upstream(bootstrap_servers=bootstrap_servers)
    await upstream.start()
    try:
        await upstream.send(history.records)
        for number in range(TAILS):
            tail = make_tail(seed=seed, number=number, partitions=PARTITIONS)
            await upstream.send(tuple(tail.values()))
            async with asyncio.timeout(UNDISTURBED_WITHIN_S):
                while not upstream.issued.issuperset(tail):  # noqa: ASYNC110 - read on
                    await asyncio.sleep(0.02)
    finally:
        await upstream.stop()
    return await Topics.read(bootstrap_servers)


def run_disturbed(
    undisturbed: Undisturbed,
    *,
    schedule: tuple[str, ...],
    folder: Path,
    say: Say,
    broken: str = "",
) -> Verdict:
    """Run the same history through a line that is disturbed as the schedule says."""
    began = time.monotonic()
    history, seed = undisturbed.history, undisturbed.seed
    flaws, not_here = Flaws(), list[str]()
    make = partial(make_scene, kafka_settings=NOT_FENCED)
    with make(folder=folder, seed=f"scene {seed}", broken=broken) as scene:
        scene.fleet.start_all()
        parts = _parts(history.records, len(schedule))
        for name, part in zip(schedule, parts, strict=True):
            _strike(scene, name, part, flaws=flaws, not_here=not_here, say=say)
        _settle(scene, seed, flaws)
        topics = asyncio.run(Topics.read(scene.stack.bootstrap_servers))
        found = find_flaws(
            topics,
            undisturbed=undisturbed.topics,
            history=history,
            sent=scene.upstream.sent,
            flaws=flaws,
        )
        check_store(
            topics, redis_url=scene.stack.redis_url, history=history, flaws=found
        )
        check_chains(topics, flaws=found)
        for end in scene.fleet.wrong_ends:
            found.note("wrong_ends", where=end)
        ends = dict(sorted(scene.fleet.ends.items()))
    verdict = Verdict(
        seed=seed,
        cases=len(history.cases),
        schedule=schedule,
        flaws=found,
        broken=broken,
        records=len(history.records),
        ends=ends,
        not_here=tuple(not_here),
        seconds=time.monotonic() - began,
    )
    if not verdict.is_clean:
        topics.dump(folder / "topics")
        verdict.kept_in = str(folder)
    return verdict


def _strike(
    scene: Scene,
    name: str,
    part: Sequence[Sent],
    *,
    flaws: Flaws,
    not_here: list[str],
    say: Say,
) -> None:
    began = time.monotonic()
    try:
        FAULTS[name](scene, part)
    except NotHere as absent:
        not_here.append(f"{name}: {absent}")
        scene.flow(part)
    except (NotStruck, NotWithin, NotReady) as failure:
        flaws.note("not_struck", where=f"{name}: {str(failure).splitlines()[0]}")
    finally:
        scene.fleet.calm()
    scene.all_sent()
    say(f"{name}: {len(part)} records, {time.monotonic() - began:.1f} s")


def _settle(scene: Scene, seed: int, flaws: Flaws) -> None:
    try:
        scene.fleet.until(scene.fleet.all_ready, seconds=60, what="all ready again")
        _pass_tails(scene, seed)
    except NotWithin as failure:
        flaws.note("stuck", where=str(failure))


def _pass_tails(scene: Scene, seed: int) -> None:
    """Send good cases through every partition, behind all else. May raise NotWithin."""
    for number in range(TAILS):
        tail = make_tail(seed=seed, number=number, partitions=PARTITIONS)
        scene.flow(tuple(tail.values()), over_s=0.0)
        scene.all_sent()
        scene.fleet.until(
            partial(scene.upstream.issued.issuperset, tail),
            seconds=ISSUED_WITHIN_S,
            what="a good case through every partition",
        )


def _parts(records: Sequence[Sent], count: int) -> list[Sequence[Sent]]:
    bounds = [len(records) * n // count for n in range(count + 1)]
    return [records[a:b] for a, b in pairwise(bounds)]

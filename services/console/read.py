"""What the console shows of a case: where it is, what it waits for, and since when.

Pure views of what the services keep in Valkey, and the few calls that fetch it.
Not here: the topics themselves (`topics`), and how a view is printed.
"""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from services.console.cluster import Cluster
from services.intake.core.model import Known
from services.intake.handlers import read_known
from services.letters.kept import Ended, OpenCase, read_kept
from shared.events.determination_issued import DeterminationIssued
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_decided import ItemDecided
from shared.events.item_referred import ItemReferred
from shared.messaging.partitions import partition_of
from shared.messaging.state import case_key
from shared.messaging.topics import APPLICATIONS

CHUNK = 500
OPEN_PREFIX = b'{"log"'
CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """One item: its outcome, or what it waits for, since when, and why."""

    number: str
    request: str
    outcome: str | None = None
    decided_by: str | None = None
    waits_for: str | None = None
    awaits: tuple[str, ...] = ()
    since: datetime | None = None
    reason: str | None = None
    explanation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """A case as the views of the services show it.

    `stands`: unknown, received (the evaluator has it next), open, withheld (complete,
    but its letter must not be issued), closed (without a determination) or issued.
    """

    case_number: str
    stands: str
    application: str | None = None
    items: tuple[ItemView, ...] = ()
    reviewer_assigned: bool = False
    closed_because: str | None = None
    determination: DeterminationIssued | None = None

    @property
    def for_review(self) -> tuple[ItemView, ...]:
        """Return the items that wait for a reviewer."""
        return tuple(item for item in self.items if item.waits_for == "review")

    @property
    def lacks_reviewer_of_record(self) -> bool:
        """Say whether nothing but a reviewer of record is missing for the letter."""
        waits = any(item.waits_for for item in self.items)
        return self.stands == "open" and not waits and not self.reviewer_assigned


async def known_to_intake(
    cluster: Cluster, cases: Iterable[str]
) -> dict[str, Known | None]:
    """Return what intake knows of each case. Raises RedisError."""
    found = await _kept(cluster, "intake", cases)
    return {case: read_known(value) for case, value in found.items()}


async def kept_by_letters(
    cluster: Cluster, cases: Iterable[str]
) -> dict[str, OpenCase | Ended]:
    """Return what letters keeps of each case. Raises RedisError."""
    found = await _kept(cluster, "letters", cases)
    return {case: read_kept(value) for case, value in found.items()}


async def case_view(cluster: Cluster, case_number: str) -> CaseView:
    """Return where a case is. Raises RedisError."""
    known = (await known_to_intake(cluster, [case_number]))[case_number]
    kept = (await kept_by_letters(cluster, [case_number]))[case_number]
    partition = partition_of(case_number, partitions=cluster.partitions)
    return view_of(case_number, known=known, kept=kept, partition=partition)


async def open_cases(cluster: Cluster) -> AsyncIterator[CaseView]:
    """Yield every case whose letter is still to come. Raises RedisError.

    Goes through all that letters keeps, but fetches only what is open.
    """
    keys: list[bytes] = []
    pattern = case_key(service="letters", partition=0, case_number="*")
    everywhere = pattern.replace("{0}", "{*}")
    async for key in cluster.redis.scan_iter(match=everywhere, count=1_000):
        keys.append(key)
        if len(keys) >= CHUNK:
            for view in await _open_among(cluster, keys):
                yield view
            keys = []
    for view in await _open_among(cluster, keys):
        yield view


async def _open_among(cluster: Cluster, keys: list[bytes]) -> list[CaseView]:
    async with cluster.redis.pipeline(transaction=False) as pipe:
        for key in keys:
            pipe.getrange(key, 0, len(OPEN_PREFIX) - 1)
        starts = await pipe.execute()
    cases = [
        key.decode().rpartition(":")[2]
        for key, start in zip(keys, starts, strict=True)
        if start == OPEN_PREFIX
    ]
    found = await kept_by_letters(cluster, cases)
    return [view_of(case, known=None, kept=kept) for case, kept in found.items()]


def view_of(
    case_number: str,
    *,
    known: Known | None,
    kept: OpenCase | Ended,
    partition: int = 0,
) -> CaseView:
    """Return the view of a case from what intake and letters keep of it."""
    at = None
    if known is not None:
        at = f"{APPLICATIONS}/{partition}/{known.offset}"
    match kept:
        case Ended(value=bytes(value)):
            return _issued(case_number, value, at)
        case Ended(reason=reason):
            return CaseView(
                case_number=case_number,
                stands=CLOSED,
                application=at,
                closed_because=reason,
            )
        case OpenCase(log=()):
            stands = "received" if known else "unknown"
            return CaseView(case_number=case_number, stands=stands, application=at)
        case OpenCase():
            return _open(case_number, kept, at)


def _issued(case_number: str, value: bytes, at: str | None) -> CaseView:
    issued = DeterminationIssued.model_validate_json(value)
    decided = (
        ItemView(
            number=item.number,
            request=item.request,
            outcome=item.outcome,
            decided_by=item.decided_by,
        )
        for item in issued.items
    )
    closed = (
        ItemView(
            number=item.number, request=item.request, outcome=CLOSED, reason=item.reason
        )
        for item in issued.closed_items
    )
    return CaseView(
        case_number=case_number,
        stands="issued",
        application=at,
        items=tuple(sorted((*decided, *closed), key=lambda i: int(i.number))),
        reviewer_assigned=True,
        determination=issued,
    )


def _open(case_number: str, kept: OpenCase, at: str | None) -> CaseView:
    reached = kept.progress()
    return CaseView(
        case_number=case_number,
        stands="withheld" if reached.complete else "open",
        application=at,
        items=items_of(kept),
        reviewer_assigned=reached.reviewer is not None,
    )


def items_of(kept: OpenCase) -> tuple[ItemView, ...]:
    """Return where each item of an open case stands."""
    reached = kept.progress()
    if reached.started is None:
        return ()
    started = cast("EvaluationStarted", kept.at(reached.started))
    waiting = {item.number: item for item in reached.open_items}
    referred = {
        e.event.item: e.event for e in kept.log if isinstance(e.event, ItemReferred)
    }
    views: list[ItemView] = []
    for heading in started.items:
        number, request = heading.number, heading.request
        view = ItemView(number=number, request=request, outcome=CLOSED)
        if number in waiting:
            why = referred.get(number)
            view = ItemView(
                number=number,
                request=request,
                waits_for=waiting[number].waits_for.value,
                awaits=waiting[number].awaits,
                since=waiting[number].since,
                reason=why.reason if why else None,
                explanation=why.explanation if why else None,
            )
        elif number not in reached.closed:
            decided = cast("ItemDecided", kept.at(reached.decided[number]))
            view = ItemView(
                number=number,
                request=request,
                outcome=decided.outcome,
                decided_by=decided.decided_by,
            )
        views.append(view)
    return tuple(views)


async def _kept(
    cluster: Cluster, service: str, cases: Iterable[str]
) -> dict[str, bytes | None]:
    """Return what a service keeps, in one round trip for each five hundred cases."""
    wanted = list(dict.fromkeys(cases))
    found: dict[str, bytes | None] = {}
    for first in range(0, len(wanted), CHUNK):
        chunk = wanted[first : first + CHUNK]
        async with cluster.redis.pipeline(transaction=False) as pipe:
            for case in chunk:
                partition = partition_of(case, partitions=cluster.partitions)
                pipe.get(
                    case_key(service=service, partition=partition, case_number=case)
                )
            found |= dict(zip(chunk, await pipe.execute(), strict=True))
    return found

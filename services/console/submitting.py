"""Files to the applications topic: check each document, send what is fit, follow it.

Goes in chunks, so that neither the size of a file nor the way to Kafka matters.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import islice

from redis.exceptions import RedisError

from services.console.admission import Fit, Refused, screened, understand
from services.console.cluster import Cluster, open_cluster
from services.console.documents import Document, read_documents, size_of
from services.console.exits import Exit
from services.console.following import Following, following
from services.console.progress import Progress, counting
from services.console.pursuit import Outcome, Sent
from services.console.read import known_to_intake
from services.console.screen import say, say_json, warn
from services.console.sending import Sender, open_sender
from services.console.telling import (
    outcome_json,
    outcome_lines,
    refused_json,
    refused_lines,
    sent_json,
)

CHUNK = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was asked of `imr submit`."""

    paths: Sequence[str]
    kind: str | None = None
    wait: bool = False
    seconds: float = 60.0
    as_json: bool = False


@dataclass(slots=True)
class Tally:
    """What came of it so far."""

    refused: int = 0
    sent: int = 0
    answered_no: int = 0
    pending: int = 0
    documents: dict[str, Document] = field(default_factory=dict)

    @property
    def code(self) -> Exit:
        """Return how the command ends."""
        if self.refused or self.answered_no:
            return Exit.NO
        return Exit.LATE if self.pending else Exit.OK


async def submit(order: Order) -> Exit:
    """Send what the files hold; return how it ended. Raises Stop and RedisError."""
    tally = Tally()
    documents = read_documents(order.paths)
    first = next(documents, None)
    async with AsyncExitStack() as stack:
        cluster = await stack.enter_async_context(open_cluster())
        follow = None
        if order.wait:
            follow = await stack.enter_async_context(following(cluster))
        sender = await stack.enter_async_context(open_sender(cluster))
        desk = _Desk(order, tally, cluster, sender, follow)
        with counting(size_of(order.paths)) as progress:
            for chunk in _chunks(first, documents):
                await desk.take(chunk, progress)
        if follow is not None:
            await _follow(order, tally, follow)
    if not order.as_json and tally.sent + tally.refused > 1:
        say(f"{tally.sent} sent, {tally.refused} refused")
    return tally.code


class _Desk:
    def __init__(
        self,
        order: Order,
        tally: Tally,
        cluster: Cluster,
        sender: Sender,
        follow: Following | None,
    ) -> None:
        self._order, self._tally = order, tally
        self._cluster, self._sender, self._follow = cluster, sender, follow

    async def take(self, chunk: Sequence[Document], progress: Progress) -> None:
        """Check a chunk, send what is fit, and tell what is not."""
        now = datetime.now(UTC)
        fit: list[Fit] = []
        for answer in await self._checked(chunk, now.date()):
            if isinstance(answer, Refused):
                self._refuse(answer, progress)
            else:
                fit.append(answer)
        events = [one.event for one in fit]
        if self._follow is not None:
            await self._follow.look([event.case_number for event in events])
        positions = await self._sender.send(events, time=now)
        for one, position in zip(fit, positions, strict=True):
            self._sent(one, position, progress)
        progress.advance(sum(len(document.content) for document in chunk))

    async def _checked(
        self, chunk: Sequence[Document], today: date
    ) -> list[Fit | Refused]:
        read = [understand(d, kind=self._order.kind, received_on=today) for d in chunk]
        cases = [one.event.case_number for one in read if isinstance(one, Fit)]
        try:
            known = await known_to_intake(self._cluster, cases)
        except RedisError:
            # The log settles it in any case: this only lets a conflict be told at once.
            known = dict.fromkeys(cases)
        return [
            screened(one, known=known[one.event.case_number], received_on=today)
            if isinstance(one, Fit)
            else one
            for one in read
        ]

    def _refuse(self, refused: Refused, progress: Progress) -> None:
        self._tally.refused += 1
        if self._order.as_json:
            progress.tell_json(refused_json(refused))
        else:
            progress.tell(*refused_lines(refused))

    def _sent(self, fit: Fit, position: str, progress: Progress) -> None:
        sent = Sent(event=fit.event, position=position, content_hash=fit.content_hash)
        self._tally.sent += 1
        if self._follow is not None:
            self._tally.documents[position] = fit.document
            self._follow.expect(sent)
        elif self._order.as_json:
            progress.tell_json(sent_json(fit.document, sent, outcome="sent"))
        if not self._order.as_json:
            case, place = fit.event.case_number, fit.document.place
            progress.tell(f"{place}: {case} sent, {position}")


async def _follow(order: Order, tally: Tally, follow: Following) -> None:
    async for outcome in follow.outcomes(seconds=order.seconds):
        tally.answered_no += outcome.refused
        tell_outcome(
            outcome, tally.documents[outcome.sent.position], as_json=order.as_json
        )
    for sent in follow.pending:
        tally.pending += 1
        tell_pending(
            sent,
            tally.documents[sent.position],
            seconds=order.seconds,
            as_json=order.as_json,
        )


def tell_outcome(outcome: Outcome, document: Document | None, *, as_json: bool) -> None:
    """Print what became of a record."""
    if as_json:
        say_json(outcome_json(document, outcome))
        return
    for line in outcome_lines(outcome):
        say(line)


def tell_pending(
    sent: Sent, document: Document | None, *, seconds: float, as_json: bool
) -> None:
    """Print that a record has no outcome yet."""
    if as_json:
        say_json(sent_json(document, sent, outcome="pending"))
        return
    case = sent.event.case_number
    warn(f"{case}: no outcome within {seconds:g} s; ask later with imr case {case}")


def _chunks(
    first: Document | None, documents: Iterable[Document]
) -> Iterator[list[Document]]:
    rest = iter(documents)
    if first is not None:
        yield [first, *islice(rest, CHUNK - 1)]
    while chunk := list(islice(rest, CHUNK)):
        yield chunk

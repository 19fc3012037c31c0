"""Working on several partitions at once, and leaving none of them half done."""

import asyncio
from collections.abc import Awaitable, Iterable

from shared.messaging.verdicts import MustStop


async def together(works: Iterable[Awaitable[None]]) -> None:
    """Run all to their ends, then raise what one of them raised, MustStop first.

    Plain `gather` would raise at once and let the others go on unseen: a claim that is
    made then belongs to nobody, and its producer is never closed.
    """
    done = await asyncio.gather(*works, return_exceptions=True)
    failures = [failure for failure in done if isinstance(failure, BaseException)]
    for failure in failures:
        if isinstance(failure, MustStop):
            raise failure
    if failures:
        raise failures[0]

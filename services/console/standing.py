"""Whether a record that wrote nothing had its effect, from what services keep.

A repeat of an accepted application, an event of a case that is decided, a decision that
a case is still waiting with: each wrote nothing and is done all the same.
"""

from redis.exceptions import RedisError

from services.console.cluster import Cluster
from services.console.read import items_of, kept_by_letters, known_to_intake
from services.letters.kept import Ended, OpenCase
from shared.messaging.topics import INTAKE_GROUP, LETTERS_GROUP

UNSEEN = "it was taken and wrote nothing, and nothing is kept of it"
AWAY = "it was taken and wrote nothing; Valkey, which would say more, does not answer"


async def standing_of(
    cluster: Cluster, group: str, case: str, *, offset: int | None
) -> tuple[bool, str]:
    """Return whether an effect is seen in what is kept, and what it is."""
    try:
        if group == INTAKE_GROUP:
            known = (await known_to_intake(cluster, [case]))[case]
            return known is not None, UNSEEN if known is None else "known: a repeat"
        kept = (await kept_by_letters(cluster, [case]))[case]
    except RedisError:
        return False, AWAY
    return in_letters(kept, offset=offset if group == LETTERS_GROUP else None)


def in_letters(kept: OpenCase | Ended, *, offset: int | None) -> tuple[bool, str]:
    """Say what letters has of it; with an offset, of the record at that offset."""
    match kept:
        case Ended(value=bytes()):
            return True, "the determination is issued"
        case Ended():
            return True, "the case is closed"
        case OpenCase(log=()):
            return False, UNSEEN
        case OpenCase() if offset is None:
            return True, "known: a repeat"
        case OpenCase():
            if not any(logged.offset == offset for logged in kept.log):
                return False, UNSEEN
            return True, f"kept; the case waits{_for(kept)}"


def _for(kept: OpenCase) -> str:
    views = items_of(kept)
    if not views:
        return " for its beginning"
    waits = [f"item {v.number} for {v.waits_for}" for v in views if v.waits_for]
    return f": {', '.join(waits)}" if waits else " for a reviewer of record"

"""Which items lean on which: an item follows a sibling whose outcome it asks about.

Items that would follow one another in a ring follow none of the ring, so that the order
in which a case lists its items cannot matter.
"""

from graphlib import TopologicalSorter

Follows = tuple[tuple[int, ...], ...]


def without_rings(follows: Follows) -> Follows:
    """Return the same edges without those that lie on a ring."""
    if not any(follows):
        return follows
    reach = _reach(follows)
    return tuple(
        tuple(other for other in others if not reach[other] >> index & 1)
        for index, others in enumerate(follows)
    )


def in_order(follows: Follows) -> tuple[int, ...]:
    """Return the items so that each comes after those it follows; needs no rings."""
    if not any(follows):
        return tuple(range(len(follows)))
    return tuple(TopologicalSorter(dict(enumerate(follows))).static_order())


def _reach(follows: Follows) -> list[int]:
    """Return for each item, as a bit set, the items it leads to (Warshall)."""
    reach = [sum(1 << other for other in set(others)) for others in follows]
    for through in range(len(reach)):
        for start in range(len(reach)):
            if reach[start] >> through & 1:
                reach[start] |= reach[through]
    return reach

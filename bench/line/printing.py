"""The figures of all peers as tables; every number is least / middle / most of runs."""

from collections.abc import Iterator, Mapping, Sequence

from bench.line.figures import Turn, by_peer, client_cpu, spread
from bench.table import table

COLUMNS = (
    ("cases/s", "cases_per_second", 0),
    ("client CPU", "client_cpu", 2),
    ("Kafka CPU", "kafka_cpu", 2),
    ("Valkey CPU", "valkey_cpu", 2),
    ("MiB", "memory", 0),
)
STEADY_COLUMNS = (
    ("issued p50", "issued_p50", 0),
    ("issued p99", "issued_p99", 0),
    ("visible p50", "visible_p50", 0),
    ("visible p99", "visible_p99", 0),
    ("client CPU", "steady_cpu", 2),
    ("Kafka CPU", "steady_kafka_cpu", 2),
)
NONE = "-"


def report(turns: Sequence[Turn], *, titles: Mapping[str, str]) -> Iterator[str]:
    """Yield every table, a blank line between."""
    if not turns:
        yield "Nothing was measured."
        return
    peers = by_peer(turns)
    yield f"{_most_runs(peers)} runs; least / middle / most; CPU in s per 1,000 cases"
    yield ""
    yield from _measured("draining", COLUMNS, peers, titles)
    if any(turn.steady for turn in turns):
        yield ""
        yield from _measured("steady, ms", STEADY_COLUMNS, peers, titles)
    yield ""
    yield from _processes(peers)
    yield ""
    yield from _checks(peers, titles)
    yield from _ratios(peers)


def _most_runs(peers: Mapping[str, Sequence[Turn]]) -> int:
    return max(len(own) for own in peers.values())


def _measured(
    title: str,
    columns: Sequence[tuple[str, str, int]],
    peers: Mapping[str, Sequence[Turn]],
    titles: Mapping[str, str],
) -> Iterator[str]:
    head = (title, "cases", *(name for name, _, _ in columns))
    rows = (
        (
            titles.get(peer, peer),
            _cases(own, steady=title != "draining"),
            *(_spread(own, measure, digits) for _, measure, digits in columns),
        )
        for peer, own in peers.items()
    )
    yield from table(head, rows)


def _cases(own: Sequence[Turn], *, steady: bool) -> str:
    first = own[0]
    if not steady:
        return f"{first.drained.cases:,}"
    return (
        f"{first.steady.cases:,} at {first.steady.rate:.0f}/s" if first.steady else NONE
    )


def _spread(own: Sequence[Turn], measure: str, digits: int) -> str:
    found = spread(own, measure)
    if found is None:
        return NONE
    numbers = (found.least, found.middle, found.most)
    return " / ".join(f"{number:,.{digits}f}" for number in numbers)


def _processes(peers: Mapping[str, Sequence[Turn]]) -> Iterator[str]:
    rows = []
    for own in peers.values():
        middle = sorted(own, key=lambda t: client_cpu(t.drained.cpu))[len(own) // 2]
        for name, memory in middle.memory.items():
            paced = middle.steady.cpu[name] if middle.steady else None
            rows.append(
                (
                    name,
                    f"{middle.drained.cpu[name]:.3f}",
                    NONE if paced is None else f"{paced:.2f}",
                    f"{memory.peak:.0f}",
                    f"{memory.end:.0f}",
                )
            )
    head = ("process (run of middle CPU)", "draining CPU", "steady CPU")
    yield from table((*head, "peak MiB", "end MiB"), rows)


def _checks(
    peers: Mapping[str, Sequence[Turn]], titles: Mapping[str, str]
) -> Iterator[str]:
    rows = (
        (
            titles.get(peer, peer),
            f"{sum(t.checked.cases for t in own):,}",
            *(
                str(sum(getattr(t.checked, what) for t in own))
                for what in ("missing", "doubled", "wrong")
            ),
        )
        for peer, own in peers.items()
    )
    yield from table(("checked", "cases", "missing", "doubled", "wrong"), rows)


def _ratios(peers: Mapping[str, Sequence[Turn]]) -> Iterator[str]:
    line = peers.get("line")
    if line is None or len(peers) == 1:
        return
    yield ""
    rows = []
    for peer, own in peers.items():
        if peer == "line":
            continue
        rates = _middle(line, "cases_per_second"), _middle(own, "cases_per_second")
        cpus = _middle(line, "client_cpu"), _middle(own, "client_cpu")
        rows.append((peer, f"{rates[0] / rates[1]:.2f}", f"{cpus[0] / cpus[1]:.2f}"))
    yield from table(("the line against", "cases/s x", "client CPU x"), rows)


def _middle(own: Sequence[Turn], measure: str) -> float:
    found = spread(own, measure)
    assert found is not None
    return found.middle

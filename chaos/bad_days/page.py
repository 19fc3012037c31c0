"""What was seen of bad days, as a table for the terminal and for the documents."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from chaos.bad_days.watching import Span, Watched
from stack.local import SERVICES

MOST_LINES = 4
HEAD = Path(__file__).with_name("head.txt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A bad day that is over."""

    title: str
    what_mends: str
    watched: Watched
    ends: Counter[str]
    mended_in_s: float | None
    not_issued: tuple[str, ...]

    @property
    def is_well(self) -> bool:
        """Say whether the line mended and nothing that was taken is missing."""
        return self.mended_in_s is not None and not self.not_issued


def page(days: Sequence[Seen]) -> str:
    """Return the whole document."""
    rows = [_row(day) for day in days]
    names = ("day", "intake's door", "taken", "issued", "mended in", "what mends it")
    parts = [HEAD.read_text(encoding="utf-8") + _table(names, rows)]
    parts += [_section(day) for day in days]
    return "\n".join(parts)


def _row(day: Seen) -> tuple[str, ...]:
    seen = day.watched
    taken = len(seen.taken)
    mended = "never" if day.mended_in_s is None else f"{day.mended_in_s:.1f} s"
    return (
        day.title,
        f"{_counted(seen.door)}; slowest answer {seen.slowest_s:.1f} s",
        str(taken),
        str(taken - len(seen.taken & set(day.not_issued))),
        mended,
        day.what_mends,
    )


def _section(day: Seen) -> str:
    names = ("service", "live", "ready", "its log, above INFO", "ends")
    rows = [
        (
            service,
            _spans(day.watched.not_ok(service, "live")),
            _spans(day.watched.not_ok(service, "ready")),
            _lines(day.watched.said.get(service, Counter())),
            _ends(day.ends, service),
        )
        for service in SERVICES
    ]
    title = day.title[0].upper() + day.title[1:]
    return f"## {title}\n\n{_table(names, rows)}"


def _table(names: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = tuple(names)
    lines = [head, ("---",) * len(head), *map(tuple, rows)]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{what} ×{n:,}" for what, n in sorted(counter.items()))


def _spans(spans: Sequence[Span]) -> str:
    if not spans:
        return "200 throughout"
    told = [f"{begin:.1f}–{end:.1f} s" for begin, end in spans[:MOST_LINES]]
    if len(spans) > MOST_LINES:
        told.append(f"and {len(spans) - MOST_LINES} more, to {spans[-1][1]:.1f} s")
    return f"not 200: {', '.join(told)}"


def _lines(said: Counter[str]) -> str:
    told = [f"{what} ×{n:,}" for what, n in said.most_common(MOST_LINES)]
    if len(said) > MOST_LINES:
        told.append(f"and {len(said) - MOST_LINES} others")
    return "; ".join(told).replace("|", "/") or "nothing"


def _ends(ends: Counter[str], service: str) -> str:
    own = {k.split(" ", 1)[1]: n for k, n in ends.items() if k.startswith(service)}
    return ", ".join(f"exit code {k} ×{n}" for k, n in sorted(own.items())) or "none"

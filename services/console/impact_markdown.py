"""Flips as Markdown, for the summary of a pull request.

Case numbers, outcomes, modules and criteria; no word of a record. Pure.
"""

from collections.abc import Iterator

from services.console.impact import Difference, Flip, Impact, Rate

MOST_FLIPS = 200
"""Rows shown: a summary of a pull request has an end."""


def markdown_of(impact: Impact) -> Iterator[str]:
    """Yield the lines: a heading, the rates before and after, a row for each flip."""
    flips = len(impact.flips)
    yield f"## Impact on past items: {flips} {'flip' if flips == 1 else 'flips'}"
    yield ""
    yield from _table("", "items", "decided", "overturned", "share")
    yield _row("before", *_rate(impact.before))
    yield _row("after", *_rate(impact.after))
    if not impact.flips:
        return
    yield ""
    yield from _table("case", "item", "before", "after", "answers that differ")
    for flip in impact.flips[:MOST_FLIPS]:
        yield _flip(flip)
    if flips > MOST_FLIPS:
        yield ""
        yield f"And {flips - MOST_FLIPS} more."


def _flip(flip: Flip) -> str:
    before, after = flip.before, flip.after
    return _row(
        before.case_number,
        before.item,
        f"{before.outcome} by {before.module or 'nobody'}",
        f"{after.outcome} by {after.module or 'nobody'}",
        "; ".join(map(_difference, flip.differences)),
    )


def _difference(one: Difference) -> str:
    was, now = one.before or "not asked", one.after or "not asked"
    return f"{one.criterion}: {was} → {now}"


def _rate(rate: Rate) -> tuple[str, ...]:
    share = "-" if rate.share is None else f"{rate.share:.1%}"
    return (f"{rate.items}", f"{rate.decided}", f"{rate.overturned}", share)


def _table(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield _row(*("---" for _ in names))


def _row(*cells: str) -> str:
    escaped = (cell.replace("|", "\\|").replace("\n", " ") for cell in cells)
    return f"| {' | '.join(escaped)} |"

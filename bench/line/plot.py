"""Bar charts as SVG, drawn by hand: speed, CPU, and latency at a steady rate."""

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from bench.line.figures import Spread, Turn, by_peer, spread

WIDTH = 760
LABEL = 170
ROW = 26
BAR = 14
HEAD = 34
CHARTS = (
    ("cases a second, draining", "cases_per_second", "#2b6cb0"),
    ("client CPU, s per 1,000 cases, draining", "client_cpu", "#975a16"),
    ("visible p50, ms at a steady rate", "visible_p50", "#2f855a"),
    ("visible p99, ms at a steady rate", "visible_p99", "#9b2c2c"),
)


def write_plot(turns: Sequence[Turn], *, path: Path) -> None:
    """Write the charts to a file; a bar is the middle, its whisker least to most."""
    path.write_text("\n".join(_drawing(turns)) + "\n", encoding="utf-8")


def _drawing(turns: Sequence[Turn]) -> Iterator[str]:
    peers = by_peer(turns)
    height = len(CHARTS) * (HEAD + ROW * len(peers) + 10)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        'font-family="sans-serif" font-size="12">'
    )
    yield f'<rect width="{WIDTH}" height="{height}" fill="white"/>'
    top = 0
    for title, measure, colour in CHARTS:
        found = {peer: spread(own, measure) for peer, own in peers.items()}
        yield f'<text x="8" y="{top + 22}" font-weight="bold">{escape(title)}</text>'
        yield from _bars(found, colour, top + HEAD)
        top += HEAD + ROW * len(peers) + 10
    yield "</svg>"


def _bars(found: dict[str, Spread | None], colour: str, top: int) -> Iterator[str]:
    most = max((s.most for s in found.values() if s is not None), default=1.0) or 1.0
    scale = (WIDTH - LABEL - 90) / most
    for index, (peer, values) in enumerate(found.items()):
        y = top + index * ROW
        yield f'<text x="8" y="{y + BAR - 2}">{escape(peer)}</text>'
        if values is None:
            continue
        middle = values.middle * scale
        least, far = LABEL + values.least * scale, LABEL + values.most * scale
        centre = y + BAR / 2
        yield (
            f'<rect x="{LABEL}" y="{y}" width="{middle:.1f}" height="{BAR}" '
            f'fill="{colour}"/>'
        )
        yield (
            f'<line x1="{least:.1f}" x2="{far:.1f}" y1="{centre}" y2="{centre}" '
            'stroke="black"/>'
        )
        yield (f'<text x="{far + 6:.1f}" y="{y + BAR - 2}">{values.middle:,.4g}</text>')

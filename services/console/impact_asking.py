"""`imr impact`: which past items would flip, with the trace of the difference.

With a revision, from that revision to the working tree; with a module, from the working
tree to the same with that file's module. Not here: the comparison (`impact`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from services.console.deciding import decide_documents
from services.console.documents import read_documents
from services.console.exits import Exit, Stop
from services.console.impact import Flip, Impact, Rate, compare, compare_told, tell
from services.console.impact_markdown import markdown_of
from services.console.impact_revisions import RevisionError, told_by, with_module
from services.console.offline import make_line
from services.console.received import received_by
from services.console.screen import say, say_json, warn
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.translation import to_case
from shared.events.case_received import CaseReceived


def show_impact(
    paths: Sequence[str],
    *,
    module: str | None,
    ref: str | None,
    as_json: bool,
    fail_on_flips: bool,
    as_markdown: bool = False,
) -> Exit:
    """Print the flips among the cases of some files; raises Stop."""
    if (module is None) is (ref is None):
        raise Stop("One of --module FILE and --ref GITREF is needed.", code=Exit.USAGE)
    if not paths:
        raise Stop("Name files with --cases FILE...", code=Exit.USAGE)
    events, modules = _cases(paths)
    try:
        impact = _impact(events, modules, module=module, ref=ref)
    except (RevisionError, OSError, TypeError, ValueError, SyntaxError) as error:
        raise Stop(str(error), code=Exit.USAGE) from None
    if as_json:
        say_json(asdict(impact))
    else:
        for line in markdown_of(impact) if as_markdown else lines_of(impact):
            say(line)
    return Exit.NO if impact.flips and fail_on_flips else Exit.OK


def lines_of(impact: Impact) -> Iterator[str]:
    """Yield the lines of the table: rates, then each flip with its trace."""
    yield f"before: {_rate(impact.before)}"
    yield f"after:  {_rate(impact.after)}"
    yield f"flips:  {len(impact.flips)}"
    for flip in impact.flips:
        yield from _flip(flip)


def _flip(flip: Flip) -> Iterator[str]:
    before, after = flip.before, flip.after
    yield (
        f"  {before.case_number} item {before.item}: "
        f"{before.outcome} by {before.module or 'nobody'} -> "
        f"{after.outcome} by {after.module or 'nobody'}"
    )
    for one in flip.differences:
        was, now = one.before or "not asked", one.after or "not asked"
        yield f"    {one.criterion}: {was} -> {now}"


def _rate(rate: Rate) -> str:
    share = "-" if rate.share is None else f"{rate.share:.1%}"
    return (
        f"{rate.overturned} overturned of {rate.decided} decided ({share}), "
        f"{rate.items} items"
    )


def _impact(
    events: Sequence[CaseReceived],
    modules: tuple[GuidelineModule, ...],
    *,
    module: str | None,
    ref: str | None,
) -> Impact:
    cases = tuple(to_case(event) for event in events)
    if module is not None:
        after = with_module(Path(module), modules=modules)
        return compare(cases, modules_before=modules, modules_after=after)
    before = told_by(ref or "HEAD", events)
    return compare_told(before=before, after=tuple(tell(cases, modules=modules)))


def _cases(
    paths: Sequence[str],
) -> tuple[tuple[CaseReceived, ...], tuple[GuidelineModule, ...]]:
    """Return the cases as intake takes them, and the modules of the working tree."""
    line = make_line()
    documents = read_documents(paths)
    for one in decide_documents(documents, line=line, at=datetime.now(UTC)):
        if one.rejected:
            codes = ", ".join(str(reason.get("code")) for reason in one.rejected)
            warn(f"{one.case_number or 'a document'} is left out: {codes}")
    cases = {case.case_number: case for case in received_by(line)}
    if not cases:
        raise Stop("The files hold no case.", code=Exit.NO)
    return tuple(cases.values()), line.modules

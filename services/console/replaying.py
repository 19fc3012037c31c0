"""`imr replay-case`: the code of then is found, all are asked, and it is told.

Not here: the comparison (`replay`), and how a revision decides (`impact_revisions`).
"""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from services.console.cases import case_number_of
from services.console.checks import verified
from services.console.cluster import open_cluster
from services.console.exits import Exit, Stop
from services.console.exporting import records_of
from services.console.impact import Told
from services.console.impact_revisions import (
    MOST_REVISIONS,
    RevisionError,
    told_by,
    told_in,
    trees_before,
)
from services.console.impact_told_by_tree import told
from services.console.replay import Replayed, recorded_in, replay
from services.console.screen import say, say_json, warn
from services.console.sealed import Sealed, body_of, sealed
from services.console.verify_file import records_in, verify_file
from services.evaluator.core.decide import decide
from services.evaluator.guidelines import load_modules
from services.evaluator.translation import to_case
from shared.code_version import code_version
from shared.events.case_received import CaseReceived
from shared.messaging.records import Record

MOST_ASKED = 60
"""How many revisions are asked to decide where a decision names no code."""
HERE = "the working tree"


def replay_file(path: Path, *, ref: str | None, as_json: bool) -> Exit:
    """Replay the case of an exported file; raises Stop."""
    try:
        export, checks = verify_file(path.read_bytes())
    except OSError as error:
        raise Stop(
            f"Expected a file of imr export at {path}, found {error.strerror}.",
            code=Exit.USAGE,
        ) from None
    if export is None or not verified(checks):
        raise Stop(
            f"{path} is not as it was exported.",
            code=Exit.NO,
            advice=f"See what was changed: imr verify {path}",
        )
    return _replay(export.case_number, records_in(export), ref=ref, as_json=as_json)


async def replay_case(case: str, *, ref: str | None, as_json: bool) -> Exit:
    """Replay a case from the topics; raises Stop."""
    number = case_number_of(case)
    async with open_cluster() as cluster:
        records = await records_of(cluster, number)
    return _replay(number, records, ref=ref, as_json=as_json)


def _replay(
    number: str, records: Sequence[Record], *, ref: str | None, as_json: bool
) -> Exit:
    found = sealed(number, records)
    recorded = recorded_in(found)
    if found.received is None or not recorded:
        raise Stop(
            f"No machine has decided an item of case {number}.",
            code=Exit.NO,
            advice=f"What it waits for: imr case {number}",
        )
    case = CaseReceived.model_validate_json(found.received.value or b"")
    name, then = _then(found, recorded[0][0], case, ref=ref)
    verdicts = decide(to_case(case), modules=load_modules())
    now = {
        one.number: (Told(**told(number, one)), getattr(one, "rationale", ""))
        for one in verdicts
    }
    items = tuple(replay(recorded, then=then, now=now))
    if as_json:
        say_json(
            {"case_number": number, "then": name, "items": list(map(_json, items))}
        )
    else:
        _say(number, name, items)
    return Exit.OK if all(item.comes_out_alike for item in items) else Exit.NO


def _then(
    found: Sealed, first: Told, case: CaseReceived, *, ref: str | None
) -> tuple[str | None, tuple[Told, ...]]:
    """Return the revision that decided then, and what it says again."""
    try:
        if ref is not None:
            return ref, told_by(ref, [case])
        return _found(found, first, case)
    except RevisionError as error:
        if ref is not None:
            raise Stop(str(error), code=Exit.USAGE) from None
        warn(f"imr: the code of then was not found: {error} Name it with --ref.")
        return None, ()


def _found(
    found: Sealed, first: Told, case: CaseReceived
) -> tuple[str | None, tuple[Told, ...]]:
    code = next(found.decided(), {}).get("code")
    if code == code_version("evaluator"):
        modules = load_modules()
        verdicts = decide(to_case(case), modules=modules)
        return HERE, tuple(Told(**told(case.case_number, one)) for one in verdicts)
    decided = next(r for r in found.decisions if body_of(r).get("item") == first.item)
    most = MOST_ASKED if code is None else MOST_REVISIONS
    for revision, tree in trees_before(decided.recorded_at, most=most):
        if code is not None and code_version("evaluator", root=tree) != code:
            continue
        said = told_in(tree, [case], ref=revision)
        if code is not None or any(_same_module(one, first) for one in said):
            return revision, said
    raise RevisionError(f"None of the {most} revisions before it has this code.")


def _same_module(one: Told, recorded: Told) -> bool:
    same = (one.item, one.module_hash) == (recorded.item, recorded.module_hash)
    return same and one.module_hash is not None


def _json(item: Replayed) -> dict[str, object]:
    return {
        "item": item.recorded.item,
        "recorded": asdict(item.recorded),
        "then": asdict(item.then) if item.then else None,
        "now": asdict(item.now),
        "reproduced": item.reproduced,
        "differences": [asdict(one) for one in item.answers],
        "rationale": list(item.rationale),
    }


def _say(number: str, name: str | None, items: Sequence[Replayed]) -> None:
    say(f"Case {number}; code of then: {name or 'not found'}")
    for item in items:
        was, now = item.recorded, item.now
        say(f"item {was.item}: {was.outcome} by {was.module} ({was.necessity:.2f})")
        again = {None: "not asked again", True: "the same", False: "something else"}
        say(f"  then's code says again: {again[item.reproduced]}")
        same = "the same outcome" if item.comes_out_alike else "ANOTHER OUTCOME"
        necessity = "-" if now.necessity is None else f"{now.necessity:.2f}"
        say(f"  now: {now.outcome} by {now.module} ({necessity}): {same}")
        for one in item.answers:
            before, after = one.before or "not asked", one.after or "not asked"
            say(f"    {one.criterion}: {before} -> {after}")
        for line in item.rationale:
            say(f"    {line}")

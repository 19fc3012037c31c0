"""The wall clocks of the services jump, hours and days, while they work."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from chaos.faketime import faked, find_faketime
from chaos.faults_around import NotHere, NotStruck
from chaos.proof.history import Sent
from chaos.scene import Scene
from stack.local import SERVICES

STEPS = ("+3h", "-2d", "+400d", "-5h", "+0")
STEP_S = 1.0
GOES_ON_WITHIN_S = 15.0
ENOUGH = 20
"""Records of which one at least brings something about."""
A_STEP = 60.0
"""Less than any step, and more than any process needs to tell its time."""


def step_clocks(scene: Scene, records: Sequence[Sent]) -> None:
    """Let the services' wall clocks jump, forward and back, while they work."""
    library = find_faketime()
    if library is None:
        raise NotHere("libfaketime is not installed, and was not compiled")
    clock = scene.stack.folder / "clock"
    own = faked(library=library, clock=clock)
    _try(own, clock)
    for name in SERVICES:
        scene.fleet.restart(name, **own)
    scene.fleet.until(scene.fleet.all_ready, seconds=60, what="ready, clocks faked")
    for step, part in zip(STEPS, _parts(records), strict=True):
        clock.write_text(step)
        before = scene.upstream.seen.total()
        scene.flow(part, over_s=STEP_S)
        scene.fleet.for_seconds(STEP_S)
        # Or the next part would overtake this one.
        scene.all_sent()
        if len(part) >= ENOUGH:
            scene.fleet.until(
                partial(_has_more, scene, than=before),
                seconds=GOES_ON_WITHIN_S,
                what=f"the line goes on while clocks say {step}",
            )
    for name in SERVICES:
        if not is_faked(scene, name, library):
            raise NotStruck(f"the clock of {name} is its own")
        scene.fleet.restart(name)


def _parts(records: Sequence[Sent]) -> list[Sequence[Sent]]:
    bounds = [len(records) * n // len(STEPS) for n in range(len(STEPS) + 1)]
    return [records[a:b] for a, b in pairwise(bounds)]


def _has_more(scene: Scene, *, than: int) -> bool:
    return scene.upstream.seen.total() > than


def is_faked(scene: Scene, name: str, library: Path) -> bool:
    """Say whether a process has the library that fakes its clock."""
    maps = scene.fleet.child(name).running.memory_maps()
    return any(part.path == str(library.resolve()) for part in maps)


def _try(own: Mapping[str, str], clock: Path) -> None:
    """Have a process tell the time; raises NotStruck where its clock does not step."""
    for step in STEPS:
        clock.write_text(step)
        said = subprocess.run(
            [sys.executable, "-c", "import time; print(time.time())"],
            env=dict(own),
            capture_output=True,
            text=True,
            check=True,
        )
        is_stepped = abs(float(said.stdout) - time.time()) > A_STEP
        if is_stepped == (step == "+0"):
            raise NotStruck(f"a process whose clock says {step} tells another time")

"""A folder for one run: removed when the run went well, kept until the next if not."""

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNED = "owned"


@contextmanager
def scratch_folder(*, below: Path, name: str) -> Iterator[Path]:
    """Make a folder for as long as the block runs; keep it if the block fails.

    What earlier failures left behind is removed first, unless its owner still runs.
    """
    below.mkdir(parents=True, exist_ok=True)
    with (below / f"{name}.lock").open("w") as one_at_a_time:
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        _sweep(below, name)
        folder = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=below))
        owned = (folder / OWNED).open("w")
        fcntl.flock(owned, fcntl.LOCK_EX)
    with owned:
        yield folder
        shutil.rmtree(folder)


def _sweep(below: Path, name: str) -> None:
    for old in below.glob(f"{name}-*"):
        with (old / OWNED).open("w") as owned:
            try:
                fcntl.flock(owned, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            shutil.rmtree(old)

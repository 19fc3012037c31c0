"""What a stack that outlives its command is made of, written down in one file."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from stack.children import Child
from stack.ports import Ports

FILE = "stack.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A child: its number, and when it started, so that it is not mistaken."""

    name: str
    pid: int
    started: float
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A stack: its mark, its ports, where clients find it, what should run."""

    mark: str
    ports: Ports
    addresses: dict[str, str]
    names: tuple[str, ...]
    children: tuple[Entry, ...]


def entry_of(*, child: Child) -> Entry:
    """Return what to remember of a child."""
    started = child.running.create_time()
    return Entry(name=child.name, pid=child.pid, started=started, port=child.port)


def write_record(*, folder: Path, record: Record) -> None:
    """Write the record, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f"{FILE}.unfinished"
    unfinished.write_text(json.dumps(asdict(record), indent=2), encoding="utf-8")
    unfinished.replace(folder / FILE)


def read_record(*, folder: Path) -> Record | None:
    """Return the record, None if there is none."""
    path = folder / FILE
    if not path.exists():
        return None
    read = json.loads(path.read_text(encoding="utf-8"))
    return Record(
        mark=read["mark"],
        ports=Ports(**read["ports"]),
        addresses=read["addresses"],
        names=tuple(read["names"]),
        children=tuple(Entry(**entry) for entry in read["children"]),
    )


def remove_record(*, folder: Path) -> None:
    """Forget the stack."""
    (folder / FILE).unlink(missing_ok=True)

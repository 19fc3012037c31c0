"""What the parts of a running stack have spent: processor time and memory, by part.

A part is a service, Kafka or Valkey, however many processes it has.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stack.children import Child
from stack.local import INFRASTRUCTURE, SERVICES

MEBIBYTE = 1_048_576
PARTS = (*SERVICES, *INFRASTRUCTURE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """A look at all parts at one moment."""

    processor: Mapping[str, float]
    """Seconds since each started."""
    memory: Mapping[str, float]
    """MiB in use, the largest process of each part."""

    def since(self, before: "Spent") -> dict[str, float]:
        """Return the seconds that each part spent since an earlier look."""
        return {part: s - before.processor[part] for part, s in self.processor.items()}


def look(children: Mapping[str, Child]) -> Spent:
    """Look at all parts. May raise psutil.NoSuchProcess when one has ended."""
    processor = dict.fromkeys(PARTS, 0.0)
    memory = dict.fromkeys(PARTS, 0.0)
    for name, child in children.items():
        part = name.partition("-")[0]
        times = child.running.cpu_times()
        processor[part] += times.user + times.system
        used = child.running.memory_info().rss / MEBIBYTE
        memory[part] = max(memory[part], used)
    return Spent(processor=processor, memory=memory)


def total(seconds: Mapping[str, float], parts: Iterable[str] = SERVICES) -> float:
    """Return the sum over some parts, by default over the services."""
    return sum(seconds[part] for part in parts)

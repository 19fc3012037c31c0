"""Kafka on three nodes, each broker and controller, every topic on all three."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from stack.children import Child, start_child, wait_until_ready
from stack.fetch import prepared_kafka
from stack.kafka import lay_storage, write_properties
from stack.ports import LOOPBACK, free_port
from stack.probes import kafka_answers
from stack.settings import StackSettings

NODES = (1, 2, 3)
SECONDS = 60.0
REPLICATED = {
    "offsets.topic.replication.factor": "3",
    "transaction.state.log.replication.factor": "3",
    "transaction.state.log.min.isr": "2",
    "share.coordinator.state.topic.replication.factor": "3",
    "share.coordinator.state.topic.min.isr": "2",
}
ENVIRONMENT = {"KAFKA_REPLICATION": "3", "KAFKA_SESSION_TIMEOUT_MS": "6000"}


@dataclass(slots=True, kw_only=True)
class Brokers:
    """Three nodes, by number. A dead one is started again on its own files."""

    folder: Path
    mark: str
    ports: Mapping[int, int]
    voters: Mapping[int, int]
    running: dict[int, Child] = field(default_factory=dict)

    @property
    def bootstrap_servers(self) -> str:
        """Return the addresses of all nodes."""
        return ",".join(f"{LOOPBACK}:{port}" for port in self.ports.values())

    def start(self, *nodes: int) -> None:
        """Start nodes side by side and wait until they are in service."""
        home = prepared_kafka(settings=StackSettings())
        for node in nodes:
            folder = self.folder / f"kafka-{node}"
            lay_storage(home=home, folder=folder, node=node)
            properties = write_properties(
                folder=folder,
                port=self.ports[node],
                controller=self.voters[node],
                node=node,
                voters=self.voters,
                settings=REPLICATED,
            )
            self.running[node] = start_child(
                name=f"kafka-{node}",
                command=home.node_command(properties=properties),
                mark=self.mark,
                log=self.folder / "logs" / f"kafka-{node}.log",
                port=self.ports[node],
                answers=kafka_answers,
            )
        wait_until_ready(children=[self.running[n] for n in nodes], seconds=SECONDS)


@contextmanager
def three_brokers(folder: Path, *, mark: str) -> Iterator[Brokers]:
    """Run three nodes for as long as the block runs."""
    chosen: dict[str, int] = {}
    for name in (*(f"kafka-{n}" for n in NODES), *(f"controller-{n}" for n in NODES)):
        chosen[name] = free_port(not_=chosen)
    brokers = Brokers(
        folder=folder,
        mark=mark,
        ports={n: chosen[f"kafka-{n}"] for n in NODES},
        voters={n: chosen[f"controller-{n}"] for n in NODES},
    )
    try:
        brokers.start(*NODES)
        yield brokers
    finally:
        for child in brokers.running.values():
            child.kill()

"""One running stack: Kafka, Valkey and services, for commands and for tests.

    with LocalStack(folder=tmp_path) as stack:
        stack.start_infrastructure()
        stack.provision()
        stack.start_service("intake")

All that it starts is stopped when the block ends, and also when this process is killed.
Not here: stacks that outlive the command which started them (`stack.detached`).
"""

import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from stack.children import Child, start_child, stop_all, wait_until_ready
from stack.fetch import prepared_kafka
from stack.guard import Guard
from stack.kafka import lay_storage, write_properties
from stack.ports import LOOPBACK, Ports, choose_ports, free_port
from stack.probes import kafka_answers, service_answers, valkey_answers
from stack.settings import StackSettings
from stack.topics import create_topics
from stack.valkey import valkey_command

SERVICES = ("intake", "evaluator", "letters")
INFRASTRUCTURE = ("kafka", "valkey")
KAFKA_SECONDS = 60.0
VALKEY_SECONDS = 20.0
SERVICE_SECONDS = 60.0
PATIENCE = 10.0

# A cluster that the shell points at is none of ours.
NOT_INHERITED = ("KAFKA_", "REDIS_")

PROBES = {"kafka": kafka_answers, "valkey": valkey_answers}


def probe_of(name: str) -> Callable[[int], bool]:
    """Return how to ask a part whether it is ready."""
    return PROBES.get(name, service_answers)


class LocalStack:
    """The stack in one folder. What runs is in `children`, by name."""

    def __init__(
        self,
        *,
        folder: Path,
        settings: StackSettings | None = None,
        ports: Ports | None = None,
        mark: str = "",
    ) -> None:
        self.folder = folder.resolve()
        self.settings = settings or StackSettings()
        self.ports = ports or choose_ports(settings=self.settings)
        self.mark = mark or uuid.uuid4().hex
        self.children: dict[str, Child] = {}
        self.kafka_settings: dict[str, str] = {}
        self._guard: Guard | None = None

    def __enter__(self) -> Self:
        """Start the guard, nothing else."""
        self._guard = Guard(mark=self.mark)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop all that runs."""
        self.close()

    @property
    def log_folder(self) -> Path:
        """Return where the logs are, one for each child."""
        return self.folder / "logs"

    @property
    def bootstrap_servers(self) -> str:
        """Return the address of Kafka."""
        return f"{LOOPBACK}:{self.ports.kafka}"

    @property
    def redis_url(self) -> str:
        """Return the address of Valkey."""
        return f"redis://{LOOPBACK}:{self.ports.valkey}/0"

    def url(self, name: str) -> str:
        """Return the address of a service's HTTP door."""
        child = self.children.get(name)
        return f"http://{LOOPBACK}:{child.port if child else self.ports.of(name)}"

    @property
    def environment(self) -> dict[str, str]:
        """Return what a client of this stack needs to find it."""
        return {
            "KAFKA_BOOTSTRAP_SERVERS": self.bootstrap_servers,
            "KAFKA_PARTITIONS": str(self.settings.partitions),
            "REDIS_URL": self.redis_url,
            **{f"{name.upper()}_URL": self.url(name) for name in SERVICES},
        }

    def start_infrastructure(self) -> None:
        """Start Kafka and Valkey side by side. May raise NotReady."""
        self.start_kafka(wait=False)
        self.start_valkey(wait=False)
        self.wait(*INFRASTRUCTURE, seconds=KAFKA_SECONDS)

    def start_kafka(self, *, wait: bool = True) -> Child:
        """Start Kafka on its records, with `kafka_settings`. May raise NotReady."""
        home = prepared_kafka(settings=self.settings)
        folder = self.folder / "kafka"
        lay_storage(home=home, folder=folder)
        properties = write_properties(
            folder=folder,
            port=self.ports.kafka,
            controller=self.ports.controller,
            settings=self.kafka_settings,
        )
        command = home.node_command(
            properties=properties, options=self.settings.kafka_options
        )
        child = self._start("kafka", command, self.ports.kafka)
        if wait:
            self.wait("kafka", seconds=KAFKA_SECONDS)
        return child

    def stop_kafka(self) -> None:
        """Stop Kafka in order."""
        self.children["kafka"].stop()

    def kill_kafka(self) -> None:
        """End Kafka as a crash would."""
        self.children["kafka"].kill()

    def start_valkey(self, *, folder: Path | None = None, wait: bool = True) -> Child:
        """Start Valkey on its folder, or on another. May raise NotReady."""
        command = valkey_command(
            folder=folder or self.folder / "valkey", port=self.ports.valkey
        )
        child = self._start("valkey", command, self.ports.valkey)
        if wait:
            self.wait("valkey", seconds=VALKEY_SECONDS)
        return child

    def stop_valkey(self) -> None:
        """Stop Valkey in order: it writes down all it knows."""
        self.children["valkey"].stop()

    def kill_valkey(self) -> None:
        """End Valkey as a crash would."""
        self.children["valkey"].kill()

    def provision(self, *, partitions: int | None = None) -> None:
        """Create the project's topics."""
        create_topics(
            bootstrap_servers=self.bootstrap_servers,
            partitions=partitions or self.settings.partitions,
        )

    def start_service(
        self,
        name: str,
        *,
        instance: str = "",
        environment: Mapping[str, str] | None = None,
        through: Sequence[str] = (),
        wait: bool = True,
    ) -> Child:
        """Start a service. A second one of the same kind needs an instance name.

        `through` is a module, with its arguments, to run it with. May raise NotReady.
        """
        instance = instance or name
        port = self.ports.of(name) if instance == name else self._port_of(instance)
        prefix = name.upper()
        own = {
            **self.environment,
            f"{prefix}_HTTP_HOST": LOOPBACK,
            f"{prefix}_HTTP_PORT": str(port),
            **(environment or {}),
        }
        command = [sys.executable, "-m", *(through or (f"services.{name}",))]
        child = self._start(instance, command, port, own)
        if wait:
            self.wait(instance, seconds=SERVICE_SECONDS)
        return child

    def wait(self, *names: str, seconds: float = SERVICE_SECONDS) -> None:
        """Wait until these are ready. May raise NotReady."""
        children = [self.children[name] for name in names]
        wait_until_ready(children=children, seconds=seconds)

    def close(self, *, patience: float = PATIENCE) -> None:
        """Stop the services, then Kafka and Valkey; kill what takes too long."""
        below = [self.children[n] for n in INFRASTRUCTURE if n in self.children]
        above = [child for child in self.children.values() if child not in below]
        try:
            stop_all(children=above, patience=patience)
            stop_all(children=below, patience=patience)
        finally:
            # Also when a second Ctrl-C interrupts the orderly way.
            for child in self.children.values():
                child.kill()
            self._release_guard()

    def detach(self) -> None:
        """Let what runs outlive this process and the block it was started in."""
        for child in self.children.values():
            child.let_go()
        self.children = {}
        self._release_guard()

    def _release_guard(self) -> None:
        if self._guard is not None:
            self._guard.release()
            self._guard = None

    def _port_of(self, instance: str) -> int:
        before = self.children.get(instance)
        return before.port if before else free_port()

    def _start(
        self,
        name: str,
        command: list[str],
        port: int,
        environment: Mapping[str, str] | None = None,
    ) -> Child:
        before = self.children.get(name)
        if before is not None and before.is_alive:
            raise RuntimeError(f"{name} runs already, as process {before.pid}")
        self.children[name] = start_child(
            name=name,
            command=command,
            mark=self.mark,
            log=self.log_folder / f"{name}.log",
            port=port,
            answers=probe_of(name),
            environment=environment,
            without=NOT_INHERITED,
        )
        return self.children[name]

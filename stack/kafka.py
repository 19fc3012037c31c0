"""How one Kafka node is set up and started: settings, storage, command line.

A single node that is broker and controller at once (KRaft). Storage is formatted once
for all stacks (`prepare` in `stack.fetch`) and copied, which saves a Java start.
Not here: the running of it (`stack.local`), and topics (`shared.messaging`).
"""

import base64
import re
import shutil
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stack.java import Java
from stack.ports import LOOPBACK

MEBIBYTE = 1_048_576
BLANK = "blank"
JARS = "jars"

SETTINGS = {
    "process.roles": "broker,controller",
    "node.id": "1",
    "controller.listener.names": "CONTROLLER",
    "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    "inter.broker.listener.name": "PLAINTEXT",
    "auto.create.topics.enable": "false",
    "message.max.bytes": str(9 * MEBIBYTE),
    "replica.fetch.max.bytes": str(9 * MEBIBYTE),
    "offsets.topic.num.partitions": "4",
    "offsets.topic.replication.factor": "1",
    "transaction.state.log.num.partitions": "4",
    "transaction.state.log.replication.factor": "1",
    "transaction.state.log.min.isr": "1",
    "share.coordinator.state.topic.replication.factor": "1",
    "share.coordinator.state.topic.min.isr": "1",
    # Nobody else is about to join on one machine: the first consumer need not wait.
    "group.initial.rebalance.delay.ms": "0",
    "group.min.session.timeout.ms": "1000",
    # A node that was killed is back at once; its old session must not keep it out.
    "broker.session.timeout.ms": "2000",
    "broker.heartbeat.interval.ms": "500",
    # The default takes 128 MiB of memory for compaction, which no topic here uses much.
    "log.cleaner.dedupe.buffer.size": str(4 * MEBIBYTE),
    "num.network.threads": "2",
    "num.io.threads": "4",
}

# Small and quick to start: measured 2.7 s without these and the cache, 0.7 s with.
JAVA_OPTIONS = (
    "-Xms64m",
    "-Xmx512m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-Djava.awt.headless=true",
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
    "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
    "-Dorg.slf4j.simpleLogger.showDateTime=true",
    "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
    "-Dorg.slf4j.simpleLogger.showThreadName=false",
)

# Newer Java remarks on what Kafka does and on each miss of the cache, at every start.
QUIET_FROM_25 = ("-Xlog:disable", "--sun-misc-unsafe-memory-access=allow")


@dataclass(frozen=True, slots=True, kw_only=True)
class KafkaHome:
    """What every node shares: jars, blank storage, the cache that quickens starts."""

    folder: Path
    java: Java

    @property
    def cache(self) -> Path:
        """Return where Java keeps what it learnt in the first run."""
        return self.folder / f"java-{self.java.version}.aot"

    def command(self, *, main: str, options: tuple[str, ...] = ()) -> list[str]:
        """Return the command line that runs one of Kafka's programs."""
        jars = sorted((self.folder / JARS).glob("*.jar"))
        return [
            str(self.java.path),
            *JAVA_OPTIONS,
            *options,
            "-cp",
            ":".join(str(jar) for jar in jars),
            main,
        ]

    def node_command(self, *, properties: Path, options: str = "") -> list[str]:
        """Return the command line that runs a node."""
        cache = (f"-XX:AOTCache={self.cache}",) if self.cache.exists() else ()
        quiet = QUIET_FROM_25 if self.java.has_cache else ()
        chosen = (*cache, *quiet, *options.split())
        return [*self.command(main="kafka.Kafka", options=chosen), str(properties)]


def write_properties(
    *,
    folder: Path,
    port: int,
    controller: int,
    node: int = 1,
    voters: Mapping[int, int] | None = None,
    settings: Mapping[str, str] | None = None,
) -> Path:
    """Write the settings of a node whose storage is below the folder.

    `voters` are the controllers' ports by node, where there are several nodes. What
    stands in `settings` goes before all else, such as a second listener.
    """
    listeners = f"PLAINTEXT://{LOOPBACK}:{port},CONTROLLER://{LOOPBACK}:{controller}"
    quorum = (f"{n}@{LOOPBACK}:{p}" for n, p in (voters or {node: controller}).items())
    own = {
        "node.id": str(node),
        "controller.quorum.voters": ",".join(quorum),
        "listeners": listeners,
        "advertised.listeners": f"PLAINTEXT://{LOOPBACK}:{port}",
        "log.dirs": str(folder / "log"),
        **(settings or {}),
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "server.properties"
    lines = [f"{name}={value}" for name, value in (SETTINGS | own).items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def lay_storage(*, home: KafkaHome, folder: Path, node: int = 1) -> None:
    """Give a node its storage, formatted, unless it has one."""
    target = folder / "log"
    if target.exists():
        return
    unfinished = folder / "log.unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    shutil.copytree(home.folder / BLANK, unfinished)
    if node != 1:
        _name_storage(unfinished / "meta.properties", node=node)
    unfinished.rename(target)


def _name_storage(properties: Path, *, node: int) -> None:
    """Make storage that was formatted for the first node that of another one."""
    own = base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")
    text = properties.read_text("utf-8")
    text = re.sub(r"(?m)^node\.id=.*$", f"node.id={node}", text)
    text = re.sub(r"(?m)^directory\.id=.*$", f"directory.id={own}", text)
    properties.write_text(text, "utf-8")

"""Ports on the loopback address: free ones, unless they are set."""

import random
import socket
from dataclasses import dataclass

from stack.settings import StackSettings

LOOPBACK = "127.0.0.1"

# Below the range from which the system takes ports for outgoing connections. A client
# that keeps calling a stopped broker can otherwise be given the broker's own port.
FIRST, LAST = 20_000, 29_999
ATTEMPTS = 200


class PortTaken(Exception):  # noqa: N818 - says what happened
    """A port that was set is in use."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """One port for each thing that listens."""

    kafka: int
    controller: int
    valkey: int
    intake: int
    evaluator: int
    letters: int

    def of(self, name: str) -> int:
        """Return the port of one part of the stack."""
        return int(getattr(self, name))


def choose_ports(*, settings: StackSettings) -> Ports:
    """Choose distinct ports. May raise PortTaken for one that was set."""
    wanted = {
        "kafka": settings.kafka_port,
        "controller": 0,
        "valkey": settings.valkey_port,
        "intake": settings.intake_port,
        "evaluator": settings.evaluator_port,
        "letters": settings.letters_port,
    }
    chosen: dict[str, int] = {}
    for name, port in sorted(wanted.items(), key=lambda pair: pair[1] == 0):
        chosen[name] = _set_port(name, port) if port else free_port(not_=chosen)
    return Ports(**chosen)


def free_port(*, not_: dict[str, int] | None = None) -> int:
    """Return a port that nobody listens on, other than those given."""
    given = frozenset((not_ or {}).values())
    for _ in range(ATTEMPTS):
        port = random.randint(FIRST, LAST)  # noqa: S311 - no secret
        if port not in given and is_free(port):
            return port
    raise PortTaken(f"no free port found between {FIRST} and {LAST}")


def is_free(port: int) -> bool:
    """Say whether a server could listen on this port now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        # As servers do: a port whose last connections are fading away counts as free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
            probe.listen(1)
        except OSError:
            return False
    return True


def _set_port(name: str, port: int) -> int:
    if not is_free(port):
        raise PortTaken(
            f"port {port} is taken: set IMR_{name.upper()}_PORT to another one, "
            "or to 0 for any free port"
        )
    return port

"""Is it there? The smallest question that each part of the stack can answer.

Not here: waiting (`stack.children`).
"""

import http.client
import socket
import struct

from stack.ports import LOOPBACK

SECONDS = 1.0
OK = 200

# Kafka's Metadata request, version 1, for no topic: size, key, version, correlation,
# no client id, an empty list. The answer begins: size, correlation, count of brokers.
ASK_BROKERS = struct.pack(">ihhihi", 14, 3, 1, 1, -1, 0)
ANSWER = struct.Struct(">iii")


def kafka_answers(port: int) -> bool:
    """Say whether the broker is up and in service: a fenced one lists no broker."""
    try:
        with _connect(port) as connection:
            connection.sendall(ASK_BROKERS)
            answer = connection.makefile("rb").read(ANSWER.size)
    except OSError:
        return False
    if len(answer) < ANSWER.size:
        return False
    _, _, brokers = ANSWER.unpack(answer)
    return bool(brokers)


def valkey_answers(port: int) -> bool:
    """Say whether the store is up and has read its files."""
    try:
        with _connect(port) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(64).startswith(b"+PONG")
    except OSError:
        return False


def service_answers(port: int) -> bool:
    """Say whether a service says that it is ready."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=SECONDS)
    try:
        connection.request("GET", "/health/ready")
        return connection.getresponse().status == OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _connect(port: int) -> socket.socket:
    return socket.create_connection((LOOPBACK, port), timeout=SECONDS)

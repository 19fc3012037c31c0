"""The work: the applications of `make bench`, by number, as many as one likes.

Some are made as the harness makes them, and the next ones repeat those: only the number
of the case differs, so that a million of them cost nothing to make.
"""

from bench.line.workload import make_work

NUMBER = "CM16-{:07d}"
KINDS = 200
Headers = list[tuple[str, bytes]]


class Work:
    """Applications by number: the same seed gives the same bytes."""

    def __init__(self, *, seed: int = 1) -> None:
        self._kinds = tuple(make_work(cases=KINDS, seed=seed))

    def application(self, number: int) -> tuple[bytes, bytes, Headers]:
        """Return the key, the value and the headers of one."""
        kind = self._kinds[number % KINDS]
        key = NUMBER.format(number).encode()
        headers = [(n, v.replace(kind.key, key)) for n, v in kind.headers]
        # The number of the case is as good an identifier of its one application.
        headers = [(n, key if n == "ce_id" else v) for n, v in headers]
        return key, kind.value.replace(kind.key, key), headers


def number_of(key: bytes) -> int:
    """Return the number that a key was made from."""
    return int(key.rpartition(b"-")[2])

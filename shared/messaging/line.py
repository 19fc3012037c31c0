"""What a service gives to the ledger: how to read a record, and what it brings about.

The law of `step`: called again with a `kept` that already includes the record, or later
ones, it returns the same outputs. So a repeat is byte-identical, whatever crashed.
"""

from typing import Generic, NamedTuple, Protocol, TypeVar

from shared.messaging.records import Kept, Record, Step

Read = TypeVar("Read")
Read_co = TypeVar("Read_co", covariant=True)


class Incoming(NamedTuple, Generic[Read_co]):
    """A record that was read: its case (None: no state is needed), and what it says."""

    record: Record
    case_number: str | None
    content: Read_co


class Line(Protocol[Read]):
    """One service: one input topic, a pure step, what it keeps of a case."""

    service: str
    group: str
    topic: str
    most_records: int
    restores_from: str | None

    @property
    def writes(self) -> tuple[str, ...]:
        """The topics of its outputs, dead letters apart."""
        ...

    def read(self, record: Record) -> Incoming[Read]:
        """Read one record; raises Unprocessable."""
        ...

    def step(self, incoming: Incoming[Read], kept: Kept | None) -> Step:
        """Return what the record brings about, given what is kept of its case."""
        ...

    def restored(self, record: Record) -> tuple[str, bytes] | None:
        """Return the case and the kept value that a record of the output implies.

        It is final: no record below the output cursor, under the key of such a case,
        may change what is kept. A rebuild passes over them unread.
        """
        ...

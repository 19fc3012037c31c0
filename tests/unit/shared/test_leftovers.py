"""What stays open in the outputs, where a broker does not name all of them."""

from typing import Any

import pytest
from aiokafka import TopicPartition

from shared.messaging import leftovers
from shared.messaging.broker import make_wire
from shared.settings import KafkaSettings

TARGET = TopicPartition("decisions", 0)


async def test_a_partition_that_no_broker_names_yet_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers: list[dict[TopicPartition, int]] = [{TARGET: 5}, {}, {TARGET: 5}]

    async def ends(*_: object, **__: object) -> dict[TopicPartition, int]:
        return answers.pop(0)

    async def know(*_: Any) -> None:
        """Leave out the broker."""

    wire = make_wire(KafkaSettings(), client_id="test")
    monkeypatch.setattr(wire, "know", know)
    monkeypatch.setattr(leftovers, "_ends", ends)

    assert not await leftovers.stay_open(wire, {TARGET.topic}, for_s=5)

    assert answers == []

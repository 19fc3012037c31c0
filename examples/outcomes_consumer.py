"""A downstream system: reads every determination from the beginning, prints outcomes.

Needs nothing of this project but the topic: CloudEvents in headers, JSON as value.
Stands for any consumer: what it did last is its own to remember (here: nothing).
"""

import argparse
import asyncio
import json

from aiokafka import AIOKafkaConsumer

TOPIC = "imr.determinations.v1"


async def print_outcomes(*, servers: str, once: bool) -> None:
    """Print one line for each item of each determination, as they are issued."""
    consumer = AIOKafkaConsumer(
        TOPIC,
        bootstrap_servers=servers,
        # A determination is written in a transaction: only committed ones count.
        isolation_level="read_committed",
        auto_offset_reset="earliest",
        enable_auto_commit=False,
    )
    await consumer.start()
    try:
        ends = await consumer.end_offsets(consumer.assignment())
        while True:
            for records in (await consumer.getmany(timeout_ms=500)).values():
                for record in records:
                    _print(record.headers, json.loads(record.value))
            positions = [await consumer.position(p) >= end for p, end in ends.items()]
            if once and all(positions):
                return
    finally:
        await consumer.stop()


def _print(headers: list[tuple[str, bytes]], determination: dict[str, object]) -> None:
    # Readers of a stream pass over types they do not know, and fields they do not need.
    if dict(headers).get("ce_type") != b"imr.determination-issued.v1":
        return
    items = determination["items"]
    for item in items if isinstance(items, list) else ():
        number, outcome = item["number"], item["outcome"]
        print(determination["case_number"], f"item {number}", outcome, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--servers", default="127.0.0.1:9092", help="where Kafka is")
    parser.add_argument("--once", action="store_true", help="stop at the end")
    arguments = parser.parse_args()
    asyncio.run(print_outcomes(servers=arguments.servers, once=arguments.once))

"""The topics: names, retention, and which partition a case lives in."""

import re

import pytest
from aiokafka.partitioner import DefaultPartitioner
from hypothesis import given
from hypothesis import strategies as st

from shared.events import all_events
from shared.messaging.partitions import partition_of
from shared.messaging.provision import _new_topic
from shared.messaging.topics import (
    DETERMINATIONS,
    FOR_EVER,
    GROUPS,
    STREAMS,
    TOPICS,
    Topic,
    dead_letter_topic,
)


class TestTopics:
    @pytest.mark.parametrize("topic", TOPICS, ids=lambda t: str(t.name))
    def test_have_legal_names(self, topic: Topic) -> None:
        stream = r"imr\.[a-z]+\.v\d+"
        dead = r"[a-z]+\.[a-z-]+\.dlq"

        assert re.fullmatch(f"{stream}|{dead}", topic.name)
        assert "_" not in topic.name

    def test_are_the_streams_and_a_dead_letter_topic_for_each_group(self) -> None:
        expected = {*STREAMS, *(dead_letter_topic(group) for group in GROUPS)}

        assert {topic.name for topic in TOPICS} == expected
        assert {event.topic for event in all_events()} == set(STREAMS)

    @pytest.mark.parametrize("topic", TOPICS, ids=lambda t: str(t.name))
    def test_are_never_compacted(self, topic: Topic) -> None:
        made = _new_topic(topic, partitions=3, replication=2)

        assert made.topic_configs["cleanup.policy"] == "delete"
        assert made.topic_configs["retention.bytes"] == "-1"
        assert (made.num_partitions, made.replication_factor) == (3, 2)

    def test_keep_the_legal_record_and_what_rebuilds_it_for_ever(self) -> None:
        kept = {t.name for t in TOPICS if t.retention_ms == FOR_EVER}

        assert kept == {"imr.cases.v1", "imr.decisions.v1", DETERMINATIONS}

    def test_take_a_dead_letter_larger_than_any_record(self) -> None:
        sizes = {t.name.endswith(".dlq"): t.max_record_bytes for t in TOPICS}

        assert sizes[True] > sizes[False]


class TestThePartitionOfACase:
    @given(st.from_regex(r"[A-Z]{2}\d{2}-\d{7}", fullmatch=True), st.integers(1, 60))
    def test_is_the_one_that_kafkas_clients_choose(
        self, case: str, partitions: int
    ) -> None:
        every = list(range(partitions))

        chosen = DefaultPartitioner()(case.encode(), every, every)

        assert partition_of(case, partitions=partitions) == chosen

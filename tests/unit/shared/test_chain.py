"""The chain of a case: by hand once, and what it does and does not tell apart."""

import hashlib
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shared.chain import digest_of, links
from shared.messaging.records import Record
from tests.support.records import record

CASE = "CM16-0000001"

headers = st.tuples(st.binary(max_size=6), st.binary(max_size=6))
bodies = st.binary(max_size=12)


def told(kind: bytes, time: bytes, body: bytes | None) -> Record:
    stated = (("ce_id", b"1"), ("ce_type", kind), ("ce_time", time))
    return record(body, topic="t", key=CASE.encode(), headers=stated)


def sized(part: bytes) -> bytes:
    return len(part).to_bytes(8, "big") + part


class TestChain:
    def test_is_what_the_page_says(self) -> None:
        one, other = told(b"a", b"b", b"{}"), told(b"", b"bb", None)

        found = links(CASE, [digest_of(one), digest_of(other)])

        sha = hashlib.sha256
        first = sha(b"imr.record.v1\n" + sized(b"a") + sized(b"b") + sized(b"{}"))
        second = sha(b"imr.record.v1\n" + sized(b"") + sized(b"bb") + sized(b""))
        start = sha(b"imr.chain.v1\n" + sized(CASE.encode())).digest()
        link = sha(start + first.digest()).digest()
        assert found == (link, sha(link + second.digest()).digest())

    def test_is_of_one_case(self) -> None:
        digest = digest_of(told(b"a", b"b", b"c"))

        assert links(CASE, [digest]) != links("CM16-0000002", [digest])

    @given(st.lists(bodies, max_size=5), st.lists(bodies, max_size=5))
    def test_ends_alike_only_for_the_same_records_in_order(
        self, ours: list[bytes], theirs: list[bytes]
    ) -> None:
        ends = [
            links(CASE, [digest_of(told(b"k", b"t", body)) for body in bodies])[-1:]
            for bodies in (ours, theirs)
        ]

        assert (ends[0] == ends[1]) == (ours == theirs)


class TestDigest:
    @given(headers, headers, bodies, bodies)
    def test_tells_apart_what_joins_alike(
        self,
        one: tuple[bytes, bytes],
        other: tuple[bytes, bytes],
        body: bytes,
        another: bytes,
    ) -> None:
        ours, theirs = told(*one, body), told(*other, another)

        same = (*one, body) == (*other, another)
        assert (digest_of(ours) == digest_of(theirs)) == same

    def test_is_of_the_first_header_of_a_name_as_readers_take_it(self) -> None:
        once = told(b"a", b"b", b"c")
        doubled = replace(once, headers=(*once.headers, ("ce_type", b"other")))
        empty = replace(once, headers=(("ce_type", None), *once.headers))

        assert digest_of(once) == digest_of(doubled) == digest_of(empty)

    def test_does_not_ask_where_a_record_stands(self) -> None:
        once = told(b"a", b"b", b"c")
        moved = replace(once, topic="u", partition=3, offset=9, timestamp_ms=1)

        assert digest_of(once) == digest_of(moved)

"""Records of any kind, as hypothesis may think of them."""

from hypothesis import strategies as st

from shared.messaging.records import Record

ANY_BYTES = st.one_of(st.none(), st.binary(max_size=40))
NAMES = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ("ce_id", "ce_type", "ce_subject", "ce_time", "traceparent", "ce_causationid")
    ),
)
VALUES = st.one_of(
    ANY_BYTES,
    st.text(max_size=40).map(str.encode),
    st.sampled_from((b"imr.case-received.v1", b"9999-12-31T23:59:59-23:59", b"1e9999")),
)


@st.composite
def any_records(draw: st.DrawFn) -> Record:
    """Return a record that no client of ours would write."""
    return Record(
        topic=draw(st.sampled_from(("imr.cases.v1", "imr.decisions.v1", "other"))),
        partition=draw(st.integers(0, 5)),
        offset=draw(st.integers(0, 2**62)),
        timestamp_ms=draw(st.integers(-1, 2**63 - 1)),
        key=draw(ANY_BYTES),
        value=draw(st.one_of(ANY_BYTES, st.just(b'{"case_number": "CM16-0000001"}'))),
        headers=tuple(draw(st.lists(st.tuples(NAMES, VALUES), max_size=8))),
    )

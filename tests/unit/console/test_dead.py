"""What is read off a dead letter, and when it may be sent again."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from services.console.dead import (
    BY,
    DEEPEST,
    ID,
    OF,
    OF_A_REDRIVE,
    WHY,
    DeadLetter,
    digest_of,
    read_dead,
    redriven,
    shape_of,
)
from services.console.sent_again import places
from shared.messaging.dead_letters import REDRIVEN, dead_letter
from shared.messaging.records import Record
from shared.messaging.topics import APPLICATIONS, INTAKE_GROUP, dead_letter_topic

BROKEN = b'{"summary": "low mood"'


def poison(value: bytes = BROKEN, **changes: object) -> Record:
    record = Record(
        topic=APPLICATIONS,
        partition=2,
        offset=7,
        timestamp_ms=1_480_000_000_000,
        key=b"CM16-0000001",
        value=value,
        headers=(("ce_type", b"imr.application-submitted.v1"), ("odd", None)),
    )
    return replace(record, **changes)  # type: ignore[arg-type]


def put_aside(record: Record, *, code: str = "not-json") -> DeadLetter:
    output = dead_letter(record, group=INTAKE_GROUP, code=code)
    kept = replace(
        record,
        topic=dead_letter_topic(INTAKE_GROUP),
        offset=0,
        value=output.value,
        headers=output.headers,
    )
    found = read_dead(kept)
    assert found is not None
    return found


def sent_again(letter: DeadLetter, mended: bytes | None = None) -> Record:
    output = redriven(letter, mended=mended)
    return poison(value=output.value or b"", headers=output.headers, offset=9)


class TestReadDead:
    def test_says_where_from_and_why(self) -> None:
        letter = put_aside(poison())

        assert letter.origin == "imr.applications.v1/2/7"
        assert (letter.code, letter.attempt) == ("not-json", 1)
        assert letter.fingerprint == put_aside(poison(b"other")).fingerprint
        assert letter.fingerprint != put_aside(poison(), code="too-large").fingerprint

    def test_is_none_for_what_is_no_dead_letter(self) -> None:
        assert read_dead(poison()) is None
        assert read_dead(poison(topic=dead_letter_topic(INTAKE_GROUP))) is None


class TestWhatWasSentAgain:
    def test_is_told_by_the_record_that_was_sent_first(self) -> None:
        letter = put_aside(poison())
        sent = poison(headers=redriven(letter, mended=None).headers, offset=11)
        moved = poison(headers=sent.headers, offset=40)

        found = places([poison(offset=10), sent, moved])

        assert found == {letter.record.position: sent.position}


class TestRedriven:
    def test_goes_back_as_it_came(self) -> None:
        output = redriven(put_aside(poison()), mended=None)

        assert (output.topic, output.partition) == (APPLICATIONS, 2)
        assert (output.key, output.value) == (poison().key, BROKEN)
        assert output.headers[:2] == poison().headers
        assert {n for n, _ in output.headers[2:]} == {*OF_A_REDRIVE} - {BY, WHY}

    def test_says_who_sent_it_and_why_until_it_is_sent_again(self) -> None:
        output = redriven(put_aside(poison()), mended=b"{}", by="ops", why="OPS-1")
        again = put_aside(poison(headers=output.headers, offset=9))
        last = dict(redriven(again, mended=None).headers)

        said = dict(output.headers)
        assert (said[BY], said[WHY]) == (b"ops", b"OPS-1")
        assert (again.of_redrive(BY), again.of_redrive(WHY)) == ("ops", "OPS-1")
        assert last.keys().isdisjoint({BY, WHY})
        assert last[OF] == again.record.position.encode()

    def test_has_an_id_of_the_dead_letter_and_its_bytes(self) -> None:
        letter = put_aside(poison())

        ids = [
            dict(redriven(letter, mended=value).headers)[ID]
            for value in (None, BROKEN, b"{}")
        ]

        assert ids[0] == ids[1] != ids[2]

    def test_shows_no_sentence_that_somebody_wrote_into_its_headers(self) -> None:
        letter = put_aside(poison(headers=((WHY, b"Jane has pain"), (BY, b"Jane D"))))

        assert (letter.of_redrive(WHY), letter.of_redrive(BY)) == (None, None)

    def test_says_since_when_it_fails(self) -> None:
        once = put_aside(poison())
        later = 1_490_000_000_000
        twice = put_aside(
            poison(headers=redriven(once, mended=None).headers, timestamp_ms=later)
        )

        first, last = twice.failed
        assert (first.timestamp(), last.timestamp()) == (1_480_000_000, 1_490_000_000)

    def test_counts_its_failures(self) -> None:
        once = put_aside(poison())
        twice = put_aside(sent_again(once))
        thrice = put_aside(sent_again(twice))

        assert [d.attempt for d in (once, twice, thrice)] == [1, 2, 3]
        names = [name for name, _ in redriven(thrice, mended=None).headers]
        assert len(names) == len(set(names))

    @given(st.binary(max_size=8))
    def test_takes_any_count_for_a_count_or_none(self, said: bytes) -> None:
        headers = ((REDRIVEN, said),)

        attempt = put_aside(poison(headers=headers)).attempt

        assert 1 <= attempt <= 1_000


class TestShape:
    def test_names_fields_and_never_a_value(self) -> None:
        body = b'{"summary": "low mood", "items": [1], "age": 44, "x y": null}'

        shape = dict(shape_of(body))

        assert shape["summary"] == "text of 8 characters"
        assert (shape["items"], shape["items[]"]) == ("list of 1", "number")
        assert shape["age"] == "number"
        assert "(a field)" in shape
        assert "low mood" not in str(shape)

    def test_says_no_name_that_may_be_somebodys(self) -> None:
        shape = str(dict(shape_of(b'{"Jane_Invented": {"CM16": 1}, "jane doe": 2}')))

        assert "ane" not in shape
        assert "CM16" not in shape

    def test_goes_only_so_deep(self) -> None:
        nest = b'{"a":' * 900 + b"1" + b"}" * 900

        assert len(list(shape_of(nest))) == DEEPEST + 1

    def test_says_what_is_no_json(self) -> None:
        assert dict(shape_of(BROKEN)) == {"(the body)": "no JSON, 22 bytes"}
        assert dict(shape_of(None)) == {"(the body)": "no JSON, 0 bytes"}

    def test_tells_bytes_apart_by_their_hash(self) -> None:
        assert digest_of(b"a") != digest_of(b"b")
        assert digest_of(None) == digest_of(b"")

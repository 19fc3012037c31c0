"""What is done the quick way says the same as the plain way that it stands for."""

import hashlib
import json
import re
from uuid import uuid5

from hypothesis import example, given
from hypothesis import strategies as st

from services.intake.core.normalise import content_hash, normalise_text
from services.letters.core.typography import clean, has_control, is_blank, wrap
from shared.ids import NAMESPACE, computed_id
from shared.plain import LONG, is_plain, is_printable

ODD = st.sampled_from(['"', "\\", "\x7f", "\n", "\t", " ", "  ", "\x00", "é", "a", "{"])
TEXTS = st.one_of(st.text(max_size=40), st.lists(ODD, max_size=12).map("".join))
LONG_TEXTS = TEXTS.map(lambda text: "word " * (LONG // 5) + text)
CONTENT = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        TEXTS,
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)
    ),
    max_leaves=12,
)


class TestIsPrintable:
    @given(st.one_of(TEXTS, LONG_TEXTS))
    @example("word " * LONG + '"\\')
    @example("word " * LONG + "\n")
    @example("word " * LONG + "\x7f")
    def test_says_what_python_says(self, text: str) -> None:
        assert is_printable(text) == (text.isascii() and text.isprintable())

    @given(st.one_of(TEXTS, LONG_TEXTS))
    def test_is_plain_where_words_are_printed_with_single_spaces(
        self, text: str
    ) -> None:
        printed = text.isascii() and text.isprintable()

        assert is_plain(text) == (printed and " ".join(text.split()) == text)


class TestTexts:
    @given(st.one_of(TEXTS, LONG_TEXTS))
    def test_of_a_letter_are_clean_however_long(self, text: str) -> None:
        cleaned = clean(text)

        assert clean(cleaned) == cleaned
        assert not has_control(cleaned)
        assert is_blank(text) == (not cleaned.strip())
        assert " ".join(wrap(text, width=20)) == cleaned

    @given(st.one_of(TEXTS, LONG_TEXTS))
    def test_of_an_application_are_normalised_however_long(self, text: str) -> None:
        once = normalise_text(text)

        assert normalise_text(once) == once
        assert not re.search(r"[\x00-\x1f\x7f]|  |^ | $", once)


class TestContentHash:
    @given(st.dictionaries(TEXTS, CONTENT, max_size=5))
    @example({"a": 1e16, "b": 1.5e-7})
    @example({"a": 10**30})
    @example({"a": "\x7f", "b": "\ud800"})
    def test_is_that_of_the_json_that_python_writes(self, content: dict) -> None:  # type: ignore[type-arg]
        written = json.dumps(content, sort_keys=True, separators=(",", ":"))

        assert content_hash(content) == hashlib.sha256(written.encode()).hexdigest()


class TestComputedId:
    @given(st.text(st.characters(codec="utf-8")), st.text("abc/1"))
    def test_is_a_uuid_of_version_five(self, cause: str, what: str) -> None:
        expected = str(uuid5(NAMESPACE, f"{cause}\x1f{what}"))

        assert computed_id(cause=cause, what=what) == expected

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.letters.core.assemble import assemble
from services.letters.core.check import check
from services.letters.core.form_file import load_form, parse_form
from services.letters.core.form_table import FormError
from services.letters.core.model import Outcome
from services.letters.core.render import render_text
from tests.unit.letters.core.letters import (
    POSTED_FORM,
    SHORT_FORM,
    a_closed_item,
    a_determination,
    an_item,
    posted_form,
    short_form,
)


def content() -> dict[str, Any]:
    """Return the content of the posted form, to be broken."""
    return tomllib.loads(POSTED_FORM.read_text(encoding="utf-8"))


def refusal(broken: dict[str, Any]) -> str:
    """Return what the loader says of a broken form."""
    with pytest.raises(FormError) as raised:
        parse_form(broken, file="f.toml")
    return str(raised.value)


def patched(path: str, value: object) -> dict[str, Any]:
    """Return the posted form with one value replaced; `None` takes it out."""
    form = content()
    *way, last = path.split(".")
    table: Any = form
    for key in way:
        table = table[int(key) if isinstance(table, list) else key]
    if value is None:
        del table[last]
    else:
        table[int(last) if isinstance(table, list) else last] = value
    return form


class TestLoadForm:
    def test_reads_the_posted_form(self) -> None:
        form = posted_form()

        assert form.name == POSTED_FORM.stem
        assert form.organisation == "MAXIMUS Federal Services"
        assert form.source

    def test_reads_another_form_which_gives_another_letter(self) -> None:
        determination = a_determination(
            an_item(
                "1", request="Brace", original="Two braces", authorized="one brace"
            ),
            an_item("2", outcome=Outcome.OVERTURNED, citations=()),
            closed_items=(a_closed_item(),),
            date_assigned=None,
        )

        letter = assemble(determination, form=short_form())

        expected = SHORT_FORM.with_name("short-letter.txt").read_text(encoding="utf-8")
        assert render_text(letter) == expected
        assert [p.code for p in check(determination, letter)] == ["no-citation"]

    def test_says_that_there_is_no_file(self, tmp_path: Path) -> None:
        with pytest.raises(FormError, match=r"absent\.toml: expected a form file"):
            load_form(tmp_path / "absent.toml")

    @pytest.mark.parametrize("text", [b"name = ", b"\xff\xfe"])
    def test_says_that_it_is_not_toml(self, tmp_path: Path, text: bytes) -> None:
        path = tmp_path / "broken.toml"
        path.write_bytes(text)

        with pytest.raises(FormError, match="expected TOML in UTF-8"):
            load_form(path)


class TestParseForm:
    @pytest.mark.parametrize(
        ("path", "value", "expected"),
        [
            ("name", None, "`name`: expected a text, found nothing"),
            ("name", 3, "`name`: expected a text, found 3"),
            ("organisation", " ", "`organisation`: expected a text, found an empty"),
            ("colour", "red", "`colour`: expected one of closed_item, item"),
            ("width", 20, "`width`: expected a whole number from 40 to 200, found 20"),
            ("width", True, "expected a whole number from 40 to 200, found true"),
            ("name", {}, "`name`: expected a text, found a table"),
            ("name", [1], "`name`: expected a text, found a list"),
            ("name", date(2016, 1, 1), "expected a text, found a date or time"),
            (
                "width",
                "x",
                "expected a whole number from 40 to 200, found a text",
            ),
            ("words", [], "`words`: expected a table, found an empty list"),
            ("words.upheld", "Overturned", "expected two different words, found one"),
            ("words.urgent", "x", "[words], `urgent`: expected one of"),
            ("item.plain", "{outcome}: {request}", "the outcome as the last word"),
            ("item.plain", "This: {outcome}", "expected `{request}` to be printed"),
            ("item.plain", "{patient} {outcome}", "outcome, request, found {patient}"),
            ("item.not_cited", "{x}", "expected no placeholder, found {x}"),
            ("item.paragraphs", ["A {rationale}"], "expected `{claims_administrator_"),
            ("item.paragraphs", [], "a list with entries, found an empty list"),
            ("item.paragraphs.0.label", "{rationale}", "`label`: expected no place"),
            ("item.paragraphs.0.colour", "x", "`colour`: expected one of label, text"),
            ("item.paragraphs.0", 3, "expected a text or { label, text }, found 3"),
            (
                "closed_item.treatment-authorized",
                None,
                "`treatment-authorized`: expected a text, found nothing",
            ),
            ("closed_item.gone", "x", "[closed_item], `gone`: expected one of"),
            ("sections", [3], "`sections`: expected a table, found 3"),
            ("sections.0.heading", None, "[sections 1], `heading`: expected a text"),
            ("sections.2.paragraphs.1", "x", "expected `{summary}` to be printed"),
            (
                "sections.3.paragraphs.1",
                "x",
                "expected `{items}` once, found it 0 times",
            ),
            ("sections.3.paragraphs.0", "{items}", "`{items}` once, found it 2 times"),
            ("sections.3.paragraphs.2", "x", "expected `{closed_items}` once"),
            ("sections.3.paragraphs.1", "See {items}", "found {items}; mend the form"),
            ("organisation", "[Insert name]", "that every letter may say, found `[Ins"),
            ("item.not_cited", "See {{ x.", "every letter may say, found `{{`"),
            ("item.paragraphs.0.label", "Lorem ipsum", "`label`: expected words that"),
        ],
    )
    def test_says_what_to_mend(self, path: str, value: object, expected: str) -> None:
        message = refusal(patched(path, value))

        assert message.startswith("f.toml")
        assert expected in message
        assert message.endswith("; mend the form file")

"""Our form against the seed's letter and the published letters, word for word."""

import re

import pytest

from services.letters.core.assemble import assemble
from services.letters.core.check import check
from services.letters.core.form import Form, ParagraphForm
from services.letters.core.model import Role
from services.letters.core.render import render_text
from tests.unit.letters.core.letters import posted_form
from tests.unit.letters.core.published import (
    RECORDS,
    SEED,
    TEXTS,
    collapse,
    item_labels,
    need_shared,
    read_page,
    records,
    to_determination,
)

PUBLISHED = 74
# The others differ only in the space after a comma between licences or specialties
# ("Texas,New York" in some, "New Jersey, New York" in others): we always print one.
EQUAL_IN_WHOLE = 47


def fixed_sentences(form: Form) -> list[tuple[str, str]]:
    """Return heading and text of the fixed paragraphs under each heading."""
    return [
        (
            section.heading,
            paragraph.lines[0].text.format(organisation=form.organisation),
        )
        for section in form.sections
        for paragraph in section.paragraphs
        if isinstance(paragraph, ParagraphForm)
        and section.heading
        and paragraph.role is Role.FIXED
        for fixed in (paragraph.lines[0].text,)
    ]


def credential_labels(form: Form) -> list[str]:
    """Return what stands before the licences and the specialties."""
    credentials = form.sections[1].paragraphs[-1]
    assert isinstance(credentials, ParagraphForm)
    lead, *labelled = credentials.lines
    return [lead.text, *(line.label for line in labelled)]


def assert_same_form(text: str, form: Form) -> None:
    """Compare headings, fixed sentences and labels of a published text with a form."""
    page = read_page(text)
    bodies = dict(page.sections)
    lead, licensure, specialty = credential_labels(form)
    how = bodies[form.sections[1].heading]
    items = bodies[form.sections[3].heading]
    labels = item_labels(items)
    ours = tuple(p.lines[0].label for p in form.item.paragraphs)

    assert [h for h, _ in page.sections] == [s.heading for s in form.sections[1:]]
    assert f" {lead} {licensure} " in how
    assert f" {specialty} " in how
    assert [heading for heading, _ in fixed_sentences(form)] == list(bodies)
    for heading, sentence in fixed_sentences(form):
        assert bodies[heading].startswith(f"{sentence} ")
    assert labels == ours * (len(labels) // len(ours))
    assert labels


def one_space_after_commas(text: str) -> str:
    """Return a letter with one space after each comma of the credentials."""
    head, mark, rest = text.partition("CLINICAL CASE SUMMARY")
    return re.sub(r",\s*", ", ", head) + mark + rest


class TestSeed:
    def test_has_our_headings_labels_and_fixed_sentences(self) -> None:
        need_shared(SEED)

        assert_same_form(SEED.read_text(encoding="utf-8"), posted_form())


class TestPublishedLetters:
    def test_are_all_there(self) -> None:
        need_shared(RECORDS)

        assert len(records()) == PUBLISHED
        assert len(list(TEXTS.glob("*.txt"))) == PUBLISHED

    def test_have_our_headings_labels_and_fixed_sentences(self) -> None:
        need_shared(TEXTS)
        form = posted_form()

        for path in sorted(TEXTS.glob("*.txt")):
            assert_same_form(path.read_text(encoding="utf-8"), form)

    def test_have_our_header(self) -> None:
        need_shared(RECORDS)
        form = posted_form()

        for record in records():
            determination = to_determination(record)
            page = read_page(published_text(determination.case_number))
            lines = assemble(determination, form=form).paragraphs[0].lines
            assert page.header == tuple((line.label, line.text) for line in lines)

    def test_are_what_we_render(self) -> None:
        need_shared(RECORDS)
        form = posted_form()
        pairs = []
        for record in records():
            determination = to_determination(record)
            ours = collapse(render_text(assemble(determination, form=form)))
            pairs.append((ours, collapse(published_text(determination.case_number))))

        assert sum(ours == theirs for ours, theirs in pairs) == EQUAL_IN_WHOLE
        for ours, theirs in pairs:
            assert ours == one_space_after_commas(theirs)

    def test_would_all_have_been_issued(self) -> None:
        need_shared(RECORDS)
        form = posted_form()

        for record in records():
            determination = to_determination(record)
            assert check(determination, assemble(determination, form=form)) == ()


class TestNeedShared:
    def test_skips_on_a_machine_without_the_letters(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("CI", raising=False)

        with pytest.raises(pytest.skip.Exception, match="not found"):
            need_shared(RECORDS / "absent")

    def test_fails_in_ci(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CI", "true")

        with pytest.raises(pytest.fail.Exception, match="not found"):
            need_shared(RECORDS / "absent")


def published_text(case_number: str) -> str:
    """Return the text of a published letter."""
    return (TEXTS / f"{case_number}.txt").read_text(encoding="utf-8")

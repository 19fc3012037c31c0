from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage, Shape, guideline_line
from services.evaluator.core.model import Citation

PAGED = Passage(
    shape=Shape.MTUS_PAGES,
    document="Invented Guidelines",
    edition="2009",
    part="Part Two",
    headings=("A", "B"),
    pages=("1-2", "7"),
    by_section="Invented Treatment",
)
SECTION = Passage(
    shape=Shape.MTUS_SECTIONS, document="Pain", edition="2016", headings=("A", "B")
)
OUTSIDE = Passage(
    shape=Shape.OUTSIDE, document="ODG", part="Chapter", headings=("Topic",)
)
IN_2015, IN_2016 = date(2015, 12, 31), date(2016, 1, 1)


class TestGuidelineLine:
    def test_cites_by_page_through_2015(self) -> None:
        line = guideline_line((PAGED,), on=IN_2015)

        assert line == (
            "Decision based on MTUS Invented Guidelines Part Two, A, and B, "
            "Pages 1-2; 7."
        )

    def test_puts_a_reference_before_the_pages(self) -> None:
        line = guideline_line((replace(PAGED, see_also="C"),), on=IN_2015)

        assert line.endswith("Part Two, A, and B; see also C. Pages 1-2; 7.")

    def test_cites_the_same_by_section_from_2016(self) -> None:
        line = guideline_line((PAGED,), on=IN_2016)

        assert line == (
            "Decision based on MTUS Invented Treatment 2009, Section(s): A, B."
        )

    def test_joins_two_documents(self) -> None:
        other = Passage(shape=Shape.MTUS_SECTIONS, document="Neck", edition="2004")

        line = guideline_line((SECTION, other), on=IN_2016)

        assert line == (
            "Decision based on MTUS Pain 2016, Section(s): A, B, and Neck 2004."
        )

    def test_adds_what_stands_outside(self) -> None:
        line = guideline_line((SECTION, OUTSIDE), on=IN_2016)

        assert line.endswith(" Decision based on Non-MTUS Citation ODG Chapter, Topic.")

    def test_says_so_when_all_stands_outside(self) -> None:
        assert guideline_line((OUTSIDE,), on=IN_2015) == (
            "The Expert Reviewer did not base their decision on the MTUS. "
            "Decision based on Non-MTUS Citation ODG Chapter, Topic."
        )
        assert guideline_line((OUTSIDE,), on=IN_2016).startswith(
            "The Expert Reviewer based their decision on recommendation(s) outside of "
            "the MTUS Guidelines."
        )

    def test_says_so_when_nothing_is_cited(self) -> None:
        assert guideline_line((), on=IN_2016) == (
            "The Expert Reviewer did not cite any medical evidence for its decision."
        )

    def test_brackets_an_acoem_date(self) -> None:
        dated = replace(SECTION, edition="ACOEM May 15, 2017")

        assert "Pain (ACOEM May 15, 2017), Section(s)" in guideline_line(
            (dated,), on=IN_2016
        )


class TestCitation:
    def test_says_where_in_which_document(self) -> None:
        assert PAGED.citation() == Citation(
            document="MTUS Invented Guidelines",
            edition="2009",
            locator="Part Two, A, and B, Pages 1-2; 7",
        )
        assert SECTION.citation() == Citation(
            document="MTUS Pain", edition="2016", locator="A, B"
        )
        assert OUTSIDE.citation() == Citation(document="ODG", locator="Chapter, Topic")

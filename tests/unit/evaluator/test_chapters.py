"""Which chapter of the body is cited: that of the part, first in acute pain."""

from datetime import date, timedelta

from services.evaluator.core.model import Decided, Outcome
from services.evaluator.core.worked import worked
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import verdicts

MODULES = load_modules()
IN_2015, IN_2016, IN_2018 = date(2015, 6, 1), date(2016, 12, 1), date(2018, 2, 1)
TWELVE_WEEKS, THIRTEEN_WEEKS = timedelta(weeks=12), timedelta(weeks=13)


def cited(request: str, *, day: date, injured: timedelta = timedelta(weeks=6)) -> str:
    """Return the line that a letter would print on a request of that day."""
    case = worked("a case", Outcome.UPHELD, request=request, day=day, injured=injured)
    found = verdicts(case.case, modules=MODULES)[0]
    assert isinstance(found, Decided)
    return found.guideline_line


class TestAcutePain:
    def test_is_cited_by_the_chapter_first_and_the_chronic_guideline_after(
        self,
    ) -> None:
        line = cited("Physical therapy, 6 visits, neck", day=IN_2016)

        assert line == (
            "Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): "
            "Initial Care, and Chronic Pain Medical Treatment 2016, Section(s): "
            "Physical medicine treatment."
        )

    def test_is_cited_by_page_before_2016(self) -> None:
        line = cited("Chiropractic, 6 visits, low back", day=IN_2015)

        assert line.startswith(
            "Decision based on MTUS ACOEM Practice Guidelines Chapter 12 Low Back "
            "Complaints, Initial Care, and Physical Methods, Pages 298-300. "
            "Decision based on MTUS Chronic Pain Treatment Guidelines Part Two, "
        )

    def test_has_the_guideline_of_its_part_from_2017(self) -> None:
        line = cited("Acupuncture, 6 visits, right knee", day=IN_2018)

        assert line.startswith("Decision based on MTUS Knee Disorders Guideline ")

    def test_of_several_parts_names_each_chapter(self) -> None:
        line = cited("Physical therapy, 6 visits, left shoulder, knee", day=IN_2016)

        assert "Shoulder Complaints 2004" in line
        assert "Knee Complaints 2004" in line

    def test_of_a_part_not_named_has_no_chapter(self) -> None:
        line = cited("Physical therapy, 6 visits", day=IN_2016)

        assert "Complaints" not in line


class TestChronicPain:
    def test_begins_at_thirteen_weeks(self) -> None:
        request = "Physical therapy, 6 visits, neck"
        before = cited(request, day=IN_2016, injured=TWELVE_WEEKS)
        from_then_on = cited(request, day=IN_2016, injured=THIRTEEN_WEEKS)

        assert "Neck and Upper Back Complaints" in before
        assert "Neck and Upper Back Complaints" not in from_then_on


class TestPart:
    def test_chooses_the_chapter_where_each_speaks(self) -> None:
        neck = cited("Traction unit for the neck", day=IN_2016)
        back = cited("Traction unit for the low back", day=IN_2016)

        assert "Neck and Upper Back Complaints 2004, Section(s): Physical Met" in neck
        assert "Low Back" not in neck
        assert "Low Back Complaints 2004, Section(s): Physical Methods" in back

    def test_that_is_not_named_leaves_the_first_chapter(self) -> None:
        line = cited("Traction unit", day=IN_2016)

        assert line.startswith("Decision based on MTUS Low Back Complaints 2004")
        assert "Neck" not in line

    def test_chooses_the_table_for_a_device(self) -> None:
        line = cited("TENS unit, 30 day rental, neck", day=IN_2016)

        assert line.startswith(
            "Decision based on MTUS Neck and Upper Back Complaints 2004, Section(s): "
            "Summary, and Chronic Pain Medical Treatment 2016"
        )


class TestFacets:
    def test_of_the_neck_are_cited_by_the_neck(self) -> None:
        line = cited("Radiofrequency ablation C4-5, C5-6", day=IN_2015)

        assert "Chapter 8 Neck and Upper Back Complaints" in line
        assert "(ODG) Neck & Upper Back, Facet joint radiofrequency" in line
        assert "Low Back" not in line

    def test_of_the_back_are_cited_by_the_back(self) -> None:
        line = cited("Medial branch block L4-5", day=IN_2015)

        assert "Chapter 12 Low Back Complaints" in line
        assert "Neck" not in line

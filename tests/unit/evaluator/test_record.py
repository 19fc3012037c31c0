import pytest

from services.evaluator.core.facts.read import read_record
from services.evaluator.core.facts.record import CourseKind, Record
from services.evaluator.core.library import compiled
from shared.facts import Fact
from tests.unit.evaluator.cases import case, library


def read(summary: str) -> Record:
    return read_record(case(summary=summary), countable=compiled(library()).countable)


class TestReadRecord:
    @pytest.mark.parametrize(
        ("summary", "fact", "value"),
        [
            ("Diagnoses: PTSD.", Fact.PSYCHOLOGICAL_DIAGNOSIS, True),
            ("Diagnoses: PTSD.", Fact.COMPLEX_MENTAL_DISORDER, True),
            ("He denies anxiety and depression.", Fact.PSYCHOLOGICAL_DIAGNOSIS, False),
            ("He denies anxiety. He has PTSD.", Fact.PSYCHOLOGICAL_DIAGNOSIS, True),
            ("She reported suicidal ideation.", Fact.SUICIDAL_IDEATION, True),
            ("She denies suicidal ideation.", Fact.SUICIDAL_IDEATION, False),
            ("He has chronic low back pain.", Fact.CHRONIC_PAIN, True),
            (
                "There was objective functional improvement.",
                Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
                True,
            ),
            (
                "There was minimal improvement.",
                Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
                False,
            ),
            (
                "Functional improvement at first, then no functional improvement.",
                Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
                False,
            ),
            (
                "The psychological evaluation of 3/4/15 was reviewed.",
                Fact.PSYCHOLOGICAL_EVALUATION_DONE,
                True,
            ),
        ],
    )
    def test_reads_a_fact(self, summary: str, fact: Fact, value: object) -> None:
        assert read(summary).stated[fact].value is value

    @pytest.mark.parametrize(
        ("summary", "fact"),
        [
            ("", Fact.PSYCHOLOGICAL_DIAGNOSIS),
            ("History of depression.", Fact.PSYCHOLOGICAL_DIAGNOSIS),
            ("He feels better.", Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT),
            (
                "There is no documentation of functional improvement.",
                Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT,
            ),
            (
                "A psychological evaluation was requested.",
                Fact.PSYCHOLOGICAL_EVALUATION_DONE,
            ),
            ("Major depressive disorder, mild.", Fact.COMPLEX_MENTAL_DISORDER),
        ],
    )
    def test_takes_silence_for_silence(self, summary: str, fact: Fact) -> None:
        assert fact not in read(summary).stated

    def test_evidence_is_the_words_at_their_place(self) -> None:
        summary = "İ. Pain since 2014. He was diagnosed with Adjustment Disorder."

        [evidence] = read(summary).stated[Fact.PSYCHOLOGICAL_DIAGNOSIS].evidence

        assert evidence.text == "Adjustment Disorder"
        assert summary[evidence.start : evidence.end] == evidence.text


class TestReadCourses:
    @pytest.mark.parametrize(
        ("summary", "kind", "count"),
        [
            ("He completed 6 psychotherapy sessions.", CourseKind.COMPLETED, 6),
            ("He has completed 8 of 12 sessions of CBT.", CourseKind.COMPLETED, 8),
            ("He attended 4/6 sessions of CBT.", CourseKind.COMPLETED, 4),
            ("Ten psychotherapy sessions were completed.", CourseKind.COMPLETED, 10),
            ("She has had no prior psychotherapy.", CourseKind.COMPLETED, 0),
            ("She has not received psychotherapy.", CourseKind.COMPLETED, 0),
            ("6 psychotherapy sessions were approved.", CourseKind.AUTHORIZED, 6),
            ("UR authorized 6 psychotherapy sessions.", CourseKind.AUTHORIZED, 6),
            ("Care to date includes psychotherapy.", CourseKind.MENTIONED, None),
            (
                "He completed 12 sessions of physical therapy and had psychotherapy.",
                CourseKind.MENTIONED,
                None,
            ),
        ],
    )
    def test_reads_a_course(
        self, summary: str, kind: CourseKind, count: float | None
    ) -> None:
        [course] = read(summary).courses

        assert (course.kind, course.count) == (kind, count)
        assert "psychotherapy" in course.treatments

    @pytest.mark.parametrize(
        "summary",
        [
            "A request for 6 psychotherapy sessions was made.",
            "6 psychotherapy sessions were requested and not authorized.",
            "He completed 12 sessions of physical therapy.",
            "",
        ],
    )
    def test_reads_no_course_from_a_plan(self, summary: str) -> None:
        told = read(summary).courses

        assert [c for c in told if "psychotherapy" in c.treatments] == []

    def test_reads_no_more_than_it_must(self) -> None:
        summary = "He had psychotherapy. " * 1_000

        assert len(read(summary).courses) == 200

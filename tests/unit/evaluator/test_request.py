import pytest

from services.evaluator.core.decide import heading
from services.evaluator.core.library import compiled
from services.evaluator.core.model import Quantity
from services.evaluator.core.request import Request, read_request
from tests.unit.evaluator.cases import item, library

MODIFIED = (
    "Cyclobenzaprine 7.5mg #90 was the original request. Cyclobenzaprine 7.5mg #63 was "
    "authorized by the Claims Administrator. The remaining IMR eligible portion of the "
    "original request, Cyclobenzaprine 7.5mg #27 is"
)
SUBSTITUTED = (
    "Day treatment was the original request. The Claims Administrator authorized an "
    "Evaluation only, leaving the original request IMR eligible. The original request, "
    "Day treatment is"
)


def read(request: str, **fields: object) -> Request:
    return read_request(item(request, **fields), lexicon=compiled(library()).lexicon)


class TestReadRequest:
    @pytest.mark.parametrize(
        ("words", "treatment"),
        [
            ("Psychotherapy session", "psychotherapy"),
            ("CBT x 4", "psychotherapy"),
            ("Psych Treatment", "psychotherapy"),
            ("Psychological progress report once per month", "progress_report"),
            ("Psychotherapy progress reports", "progress_report"),
            ("Psych consult", "psychological_evaluation"),
            ("Psychological testing", "psychological_testing"),
            ("EEG biofeedback", "neurofeedback"),
            ("Biofeedback x6", "biofeedback"),
        ],
    )
    def test_names_the_treatment(self, words: str, treatment: str) -> None:
        assert read(words).treatments == (treatment,)

    def test_a_word_inside_another_names_nothing(self) -> None:
        assert read("Hypnopsychotherapyx").treatments == ()

    def test_names_every_treatment_in_the_order_of_the_words(self) -> None:
        request = read("Biofeedback with psychotherapy")

        assert request.treatments == ("biofeedback", "psychotherapy")

    def test_the_structured_treatment_wins(self) -> None:
        assert read("See attached", treatment="psychotherapy").treatments == (
            "psychotherapy",
        )
        assert read("Psychotherapy", treatment="Thermal cure").treatments == ()

    def test_the_structured_quantity_wins(self) -> None:
        request = read("Psychotherapy, 4 sessions", quantity=Quantity(count=9))

        assert request.count == 9

    def test_an_empty_structured_quantity_says_nothing(self) -> None:
        assert read("Psychotherapy, 4 sessions", quantity=Quantity()).count == 4

    def test_a_structured_frequency_alone_has_no_end(self) -> None:
        request = read("Psychotherapy", quantity=Quantity(per_week=1))

        assert request.open_end is not None
        assert request.open_end.text == "1 a week"

    def test_reads_region_and_side(self) -> None:
        request = read("MRI of the left knee")

        assert (request.body_part, request.side) == ("knee", "left")

    def test_the_structured_region_wins(self) -> None:
        assert read("MRI of the left knee", body_part="hip").body_part == "hip"

    @pytest.mark.parametrize(
        "words", ["Additional psychotherapy", "Continued CBT", "6 more sessions"]
    )
    def test_knows_that_care_goes_on(self, words: str) -> None:
        assert read(words).continued is not None

    def test_the_form_of_a_heading_does_not_say_that_care_goes_on(self) -> None:
        assert read(MODIFIED).continued is None

    def test_knows_a_first_request(self) -> None:
        assert read("Initial psychotherapy").initial is not None

    def test_knows_an_associated_surgical_service(self) -> None:
        assert read("Associated surgical service: sling").associated

    def test_knows_a_retrospective_request(self) -> None:
        assert read("Retrospective: psychotherapy").retrospective
        assert not read("Psychotherapy").retrospective

    def test_evidence_is_the_words_at_their_place(self) -> None:
        words = "Psychological progress report once per month"

        found = read(words).open_end

        assert found is not None
        assert words[found.start : found.end] == found.text == "once per month"


class TestModifiedRequests:
    def test_reads_what_remains(self) -> None:
        request = read(MODIFIED)

        assert request.disputed == "Cyclobenzaprine 7.5mg #27"
        assert (request.count, request.authorized_count) == (27, 63)

    def test_works_out_what_remains(self) -> None:
        request = read("Psychotherapy, 12 sessions", authorized="6 sessions")

        assert request.disputed == "Psychotherapy, 6 sessions"
        assert (request.count, request.authorized_count) == (6, 6)

    def test_says_in_words_what_remains_of_a_schedule(self) -> None:
        request = read("Therapy 2 times a week for 6 weeks", authorized="8 sessions")

        assert request.count == 4
        assert request.disputed.startswith("4 sessions of the original request")

    def test_puts_the_number_that_remains_in_each_place(self) -> None:
        request = read("Eight (8) psychotherapy sessions", authorized="6 sessions")

        assert request.disputed == "2 (2) psychotherapy sessions"

    def test_a_remainder_with_its_own_number_keeps_it(self) -> None:
        request = read(
            "Therapy was the original request. An evaluation was authorized by the "
            "Claims Administrator. The remaining IMR eligible portion of the original "
            "request, 3 visits of therapy is"
        )

        assert request.count == 3

    def test_says_when_nothing_remains(self) -> None:
        request = read("Psychotherapy, 6 sessions", authorized="6 sessions")

        assert request.count == 0
        assert request.disputed.startswith("nothing of the original request")

    def test_keeps_the_whole_request_where_something_else_was_authorized(self) -> None:
        request = read(SUBSTITUTED)

        assert request.disputed == "Day treatment"
        assert request.authorized_count is None

    def test_keeps_what_cannot_be_subtracted(self) -> None:
        request = read("Psychotherapy", authorized="an evaluation")

        assert request.disputed == "Psychotherapy"

    def test_refills_remain_when_the_drug_was_authorized(self) -> None:
        request = read(
            "Drug 600mg #90 with 2 refills was the original request. Drug 600mg #90 "
            "was authorized by the Claims Administrator. The remaining IMR eligible "
            "portion of the original request, two refills is"
        )

        assert request.disputed == "two refills"
        assert request.quantity == Quantity(count=180, refills=2)

    def test_a_heading_that_breaks_off_keeps_the_original(self) -> None:
        request = read("Therapy x 4 was the original request. Nothing more is said")

        assert request.disputed == "Therapy x 4"

    def test_a_heading_without_a_remainder_works_it_out(self) -> None:
        request = read(
            "Therapy x 6 was the original request. Therapy x 4 was authorized by the "
            "Claims Administrator."
        )

        assert request.disputed == "Therapy x 2"

    def test_a_remainder_without_a_number_keeps_the_amount(self) -> None:
        request = read(
            "Therapy x 6 was the original request. An evaluation was authorized by the "
            "Claims Administrator. The remaining IMR eligible portion of the original "
            "request, the therapy is"
        )

        assert (request.disputed, request.count) == ("the therapy", 6)


class TestHeading:
    def test_a_plain_request_is_printed_as_it_came(self) -> None:
        shown = heading(item("Psychotherapy session"))

        assert shown.request == "Psychotherapy session"
        assert shown.original is None

    def test_a_modified_request_shows_its_three_parts(self) -> None:
        shown = heading(item("Psychotherapy, 12 sessions", authorized="6 sessions"))

        assert shown.original == "Psychotherapy, 12 sessions"
        assert shown.authorized == "6 sessions"
        assert shown.remainder == "Psychotherapy, 6 sessions"

    def test_a_structured_quantity_is_subtracted_from(self) -> None:
        shown = heading(
            item("Psychotherapy", authorized="6 visits", quantity=Quantity(count=8))
        )

        assert shown.remainder == "2 visits of the original request, Psychotherapy"

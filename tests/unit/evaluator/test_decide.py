from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from services.evaluator.core.decide import HUMAN_DECIDES, NO_EDITION, NOT_COVERED
from services.evaluator.core.model import (
    Answer,
    Decided,
    Held,
    MachineMayDecide,
    Outcome,
    Quantity,
    Referred,
    Resolution,
)
from shared.facts import Fact
from tests.unit.evaluator.cases import answers, case, decided, item, seed_case, verdicts

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
ARTHROSCOPY = "Right shoulder arthroscopy"
SLING = "Associated surgical service: sling"
AFTER_SURGERY = "Associated surgical service: psychotherapy, 4 sessions"


class TestTheSeedsCase:
    def test_both_items_are_upheld(self) -> None:
        found = verdicts(seed_case())

        assert [v.outcome for v in found if isinstance(v, Decided)] == [UPHELD, UPHELD]

    def test_the_session_is_redundant_and_its_quantity_not_stated(self) -> None:
        found = answers(decided(seed_case(), "1"))

        assert found["quantity-stated"] == Answer.NOT_DOCUMENTED
        assert found["not-already-authorized"] == Answer.NOT_MET

    def test_the_session_cites_what_the_seed_cites(self) -> None:
        assert decided(seed_case(), "1").guideline_line == (
            "Decision based on MTUS Chronic Pain Treatment Guidelines Part Two, "
            "Behavioral Interventions, and Psychological Treatment; see also ODG "
            "Cognitive Behavioral Therapy Guidelines for Chronic Pain. Pages 101-102; "
            "23-24. Decision based on Non-MTUS Citation Official Disability Guidelines "
            "(ODG) Chapter Mental Illness and Stress, Topic: Cognitive Behavioral "
            "Therapy, Psychotherapy Guidelines March 2015 update."
        )

    def test_the_report_is_open_ended_and_part_of_the_session(self) -> None:
        found = answers(decided(seed_case(), "2"))

        assert found == {
            "end-stated": Answer.NOT_MET,
            "not-part-of-session": Answer.NOT_DOCUMENTED,
        }

    def test_the_report_cites_what_the_seed_cites(self) -> None:
        assert decided(seed_case(), "2").guideline_line == (
            "Decision based on MTUS Chronic Pain Treatment Guidelines Part Two: "
            "Behavioral Interventions, Psychological Evaluation, Pages 100-101."
        )

    def test_each_rationale_ends_with_the_sentence_that_fits(self) -> None:
        for number in ("1", "2"):
            assert decided(seed_case(), number).rationale.endswith(
                "Therefore, the request is not medically necessary."
            )

    @pytest.mark.parametrize(
        ("request_", "outcome"),
        [
            ("Psychotherapy, 4 sessions", OVERTURNED),
            ("Psychotherapy, 6 sessions", OVERTURNED),
            ("Psychotherapy, 7 sessions", UPHELD),
            ("Psychotherapy session", UPHELD),
        ],
    )
    def test_follows_the_guideline_when_nothing_is_authorized(
        self, request_: str, outcome: Outcome
    ) -> None:
        changed = seed_case(already_authorized=[], items=[{"request": request_}])

        assert decided(changed).outcome is outcome


class TestWhatIsAuthorizedAlready:
    @pytest.mark.parametrize(
        "fields",
        [
            {"already_authorized": ("6 psychotherapy sessions",)},
            {"already_authorized": ("psychotherapy",)},
            {"summary": "PTSD. Six psychotherapy sessions were approved."},
        ],
    )
    def test_makes_the_same_request_redundant(self, fields: dict[str, object]) -> None:
        found = decided(case(**fields))

        assert answers(found)["not-already-authorized"] == Answer.NOT_MET
        assert found.outcome is UPHELD

    @pytest.mark.parametrize(
        "fields",
        [
            {"facts": {Fact.SESSIONS_AUTHORIZED: 6}},
            {"ur_rationale": "The 6 psychotherapy sessions were authorized."},
        ],
    )
    def test_is_read_from_the_item_too(self, fields: dict[str, Any]) -> None:
        found = decided(case(item(**fields)))

        assert answers(found)["not-already-authorized"] == Answer.NOT_MET

    @pytest.mark.parametrize("value", [0, True, "six"])
    def test_is_no_number_that_says_nothing(self, value: object) -> None:
        found = decided(case(item(facts={Fact.SESSIONS_AUTHORIZED: value})))

        assert answers(found)["not-already-authorized"] == Answer.MET

    def test_of_another_treatment_does_not_matter(self) -> None:
        found = decided(case(already_authorized=("Biofeedback x 6",)))

        assert found.outcome is OVERTURNED

    def test_the_part_of_the_request_itself_is_not_counted_twice(self) -> None:
        given = item("Psychotherapy, 6 sessions", authorized="4 sessions")

        found = decided(case(given, already_authorized=("4 psychotherapy sessions",)))

        assert found.outcome is OVERTURNED

    def test_may_leave_nothing_to_decide(self) -> None:
        given = item("Psychotherapy, 6 sessions", authorized="6 sessions")

        assert decided(case(given)).outcome is UPHELD


class TestFacts:
    def test_of_the_item_win_over_those_of_the_case(self) -> None:
        given = item(facts={Fact.PSYCHOLOGICAL_DIAGNOSIS: True})

        found = decided(case(given, facts={Fact.PSYCHOLOGICAL_DIAGNOSIS: False}))

        assert answers(found)["psychological-condition"] == Answer.MET

    def test_of_the_case_win_over_the_narrative(self) -> None:
        found = decided(case(facts={Fact.PSYCHOLOGICAL_DIAGNOSIS: False}))

        assert answers(found)["psychological-condition"] == Answer.NOT_MET

    @pytest.mark.parametrize("value", ["yes", 1])
    def test_of_another_type_are_silence(self, value: object) -> None:
        found = decided(case(facts={Fact.PSYCHOLOGICAL_DIAGNOSIS: value}))

        assert answers(found)["psychological-condition"] == Answer.NOT_DOCUMENTED

    @pytest.mark.parametrize("value", [True, "four", float("inf"), float("nan")])
    def test_that_are_no_numbers_are_silence(self, value: object) -> None:
        given = item(
            "Continued psychotherapy, 4 sessions",
            facts={Fact.SESSIONS_COMPLETED: value},
        )

        found = decided(case(given))

        assert answers(found)["sessions-counted"] == Answer.NOT_DOCUMENTED

    def test_a_structured_quantity_is_enough(self) -> None:
        given = item("See attached", treatment="psychotherapy")

        assert decided(case(given)).outcome is UPHELD
        stated = replace(given, quantity=Quantity(count=4))
        assert decided(case(stated)).outcome is OVERTURNED


class TestChronicPain:
    @pytest.mark.parametrize(
        ("injury", "outcome"),
        [(date(2015, 3, 2), OVERTURNED), (date(2015, 3, 3), UPHELD)],
    )
    def test_is_pain_for_three_months(self, injury: date, outcome: Outcome) -> None:
        given = case(
            "Psychological evaluation", summary="He has pain.", date_of_injury=injury
        )

        assert decided(given).outcome is outcome

    def test_is_no_pain_that_is_denied(self) -> None:
        given = case("Psychological evaluation", summary="He denies pain.")

        assert decided(given).outcome is UPHELD


class TestCompoundRequests:
    def test_are_decided_on_their_worst_part(self) -> None:
        found = decided(case("Psychological evaluation and psychotherapy session"))

        assert found.module == "psychotherapy@2009-07-18"
        assert found.outcome is UPHELD


class TestReferral:
    def test_of_what_no_module_covers(self) -> None:
        [found] = verdicts(case("Sit-stand workstation as needed"))

        assert isinstance(found, Referred)
        assert found.reason == NOT_COVERED
        assert "end-stated" in {f.criterion for f in found.findings}

    def test_of_what_no_edition_covers_on_the_day(self) -> None:
        [found] = verdicts(case(governing_date=date(2009, 7, 17)))

        assert isinstance(found, Referred)
        assert found.reason == NO_EDITION

    def test_of_everything_with_the_findings_if_no_machine_may_decide(self) -> None:
        found = verdicts(
            case("Psychotherapy, 4 sessions", "Biofeedback, 4 sessions", "Yoga"),
            may_decide=MachineMayDecide.NONE,
        )

        reasons = [v.reason for v in found if isinstance(v, Referred)]
        assert reasons == [HUMAN_DECIDES, HUMAN_DECIDES, NOT_COVERED]
        assert isinstance(found[0], Referred)
        assert found[0].module == "psychotherapy@2009-07-18"
        assert found[0].findings

    def test_of_nothing_if_a_machine_may_decide_everything(self) -> None:
        found = decided(case("Yoga"), may_decide=MachineMayDecide.ALL)

        assert found.outcome is UPHELD
        assert found.module.startswith("general_standard@")

    def test_of_everything_without_modules(self) -> None:
        [found] = verdicts(case("Yoga"), modules=(), may_decide=MachineMayDecide.ALL)

        assert isinstance(found, Referred)
        assert found.findings == ()


class TestSiblings:
    def test_a_service_waits_for_its_surgery(self) -> None:
        found = verdicts(case(SLING, ARTHROSCOPY))

        assert found[0] == Held(number="1", awaits=("2",))
        assert isinstance(found[1], Referred)

    def test_a_service_falls_with_its_surgery(self) -> None:
        found = decided(
            case(SLING, ARTHROSCOPY), resolved={"2": Resolution(outcome=UPHELD)}
        )

        assert found.outcome is UPHELD
        assert ARTHROSCOPY in found.rationale
        assert found.guideline_line.startswith("The Expert Reviewer did not cite")

    @pytest.mark.parametrize("outcome", [OVERTURNED, None])
    def test_a_service_is_tested_by_itself_when_its_surgery_stands(
        self, outcome: Outcome | None
    ) -> None:
        given = case(SLING, ARTHROSCOPY, AFTER_SURGERY)

        found = verdicts(given, resolved={"2": Resolution(outcome=outcome)})

        assert isinstance(found[0], Referred)
        assert isinstance(found[1], Decided)
        assert found[1].outcome is OVERTURNED

    def test_services_do_not_wait_for_one_another(self) -> None:
        found = verdicts(case("Postoperative surgical assistant, surgery", SLING))

        assert all(isinstance(v, Referred) for v in found)

    def test_a_chain_is_held_to_its_end(self) -> None:
        given = case("Biofeedback, 4 sessions", AFTER_SURGERY, ARTHROSCOPY)

        found = verdicts(given)

        assert found[0] == Held(number="1", awaits=("2",))
        assert found[1] == Held(number="2", awaits=("3",))

    def test_a_chain_follows_when_its_end_is_resolved(self) -> None:
        given = case("Biofeedback, 4 sessions", AFTER_SURGERY, ARTHROSCOPY)

        found = verdicts(given, resolved={"3": Resolution(outcome=OVERTURNED)})

        assert [v.outcome for v in found if isinstance(v, Decided)] == [OVERTURNED] * 2

    def test_biofeedback_follows_therapy_that_was_authorized(self) -> None:
        given = case("Biofeedback, 4 sessions", "Psychotherapy session")

        assert decided(given).outcome is UPHELD
        resolved = {"2": Resolution(outcome=None)}
        assert decided(given, resolved=resolved).outcome is OVERTURNED

    def test_a_resolved_item_is_not_decided_again(self) -> None:
        found = verdicts(
            case("Psychotherapy, 4 sessions", "Yoga"),
            resolved={"1": Resolution(outcome=OVERTURNED)},
        )

        assert [v.number for v in found] == ["2"]

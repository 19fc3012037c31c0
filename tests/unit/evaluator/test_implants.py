"""A trial of an implant is told from that of a drug, and from one that fell short."""

import pytest

from services.evaluator.core.library import compiled
from services.evaluator.core.model import Answer, Decided
from services.evaluator.core.request import read_request
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case, item, verdicts

MODULES = load_modules()
REQUEST = "Permanent spinal cord stimulator implant"


def answer(summary: str) -> Answer:
    """Return whether the record shows a trial that relieved half the pain."""
    (verdict,) = verdicts(case(REQUEST, summary=summary), modules=MODULES)
    assert isinstance(verdict, Decided)
    (found,) = (f for f in verdict.findings if f.criterion == "within-trial")
    return found.answer


class TestATrial:
    @pytest.mark.parametrize(
        ("summary", "found"),
        [
            ("The SCS trial gave 70% relief.", Answer.MET),
            ("She had 50 percent relief with the stimulator trial.", Answer.MET),
            ("The stimulator trial brought 40% relief.", Answer.NOT_MET),
            ("The SCS trial gave less than 50% relief.", Answer.NOT_MET),
            (
                "A trial of gabapentin gave 20% relief. The SCS trial gave 70%.",
                Answer.MET,
            ),
            ("A trial of gabapentin gave 70% relief.", Answer.NOT_DOCUMENTED),
            ("A stimulator trial is planned.", Answer.NOT_DOCUMENTED),
        ],
    )
    def test_counts_by_its_own_relief(self, summary: str, found: Answer) -> None:
        assert answer(summary) is found


class TestRefills:
    @pytest.mark.parametrize(
        "words",
        [
            "Intrathecal pump refill, morphine 10 mg/ml",
            "Pump refill with baclofen",
        ],
    )
    def test_ask_for_no_drug_by_mouth(self, words: str) -> None:
        named = read_request(item(words), lexicon=compiled(MODULES).lexicon)

        assert named.treatments == ("pump_refill",)

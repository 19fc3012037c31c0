"""How many days in hospital go with which operation."""

import pytest

from services.evaluator.core.model import Answer
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case, decided

MODULES = load_modules()


def answer(days: int, surgery: str) -> Answer:
    """Return the answer to whether days are usual after a surgery of the case."""
    found = decided(case(f"Inpatient stay, {days} days", surgery), "1", modules=MODULES)
    return next(f.answer for f in found.findings if f.criterion == "within-usual-days")


class TestUsualDays:
    @pytest.mark.parametrize(
        ("surgery", "most"),
        [
            ("Lumbar laminectomy L4-5", 2),
            ("Lumbar microdiscectomy L5-S1", 1),
            ("Lumbar fusion L4-5", 3),
            ("Anterior cervical discectomy and fusion C5-6", 2),
            ("Right hip arthroscopy", 1),
            ("Right total hip replacement", 3),
            ("Right total knee replacement", 3),
            ("Left reverse total shoulder arthroplasty", 2),
            ("Left shoulder arthroscopy", 1),
        ],
    )
    def test_end_where_those_of_the_operation_do(self, surgery: str, most: int) -> None:
        within, beyond = answer(most, surgery), answer(most + 1, surgery)

        assert (within, beyond) == (Answer.MET, Answer.NOT_MET)

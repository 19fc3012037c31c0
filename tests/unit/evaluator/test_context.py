import pytest

from services.evaluator.core.facts.context import Stance, stance
from services.evaluator.core.lexicon import fold

STATES = [
    ("He reports depression.", Stance.AFFIRMED),
    ("He denies depression.", Stance.DENIED),
    ("He denies pain, anxiety, and depression.", Stance.DENIED),
    ("No fever. Depression is present.", Stance.AFFIRMED),
    ("There was no weakness but depression was noted.", Stance.AFFIRMED),
    ("Without relief, he has depression.", Stance.AFFIRMED),
    ("Not only pain but depression.", Stance.AFFIRMED),
    ("There is no documentation of depression.", Stance.NOT_RECORDED),
    ("Depression is not documented.", Stance.NOT_RECORDED),
    ("It is unclear whether depression exists.", Stance.NOT_RECORDED),
    ("Depression was ruled out.", Stance.DENIED),
    ("Depression was not present.", Stance.DENIED),
    ("History of depression.", Stance.HISTORICAL),
    ("Family history of depression.", Stance.OTHER_PERSON),
    ("His mother had depression.", Stance.OTHER_PERSON),
    ("A request for therapy for depression was made.", Stance.AFFIRMED),
    ("Family history: diabetes, depression.", Stance.OTHER_PERSON),
    ("The guidelines recommend therapy for depression.", Stance.NOT_RECORDED),
    ("Drugs of this class are indicated for depression.", Stance.NOT_RECORDED),
    ("MTUS supports care, but the patient has depression.", Stance.AFFIRMED),
    ("The records do not show depression.", Stance.NOT_RECORDED),
    ("It is not stated whether depression exists.", Stance.NOT_RECORDED),
    ("Anxiety w/o depression.", Stance.DENIED),
    ("MRI of the brain w/o contrast, depression.", Stance.AFFIRMED),
    ("R/O depression.", Stance.DENIED),
]
EVENTS = [
    ("An evaluation was done.", Stance.AFFIRMED),
    ("A request for an evaluation was made.", Stance.PLANNED),
    ("The evaluation is pending.", Stance.PLANNED),
    ("He was referred for an evaluation.", Stance.PLANNED),
    ("No evaluation was done.", Stance.DENIED),
    ("He will undergo an evaluation.", Stance.PLANNED),
    ("It is anticipated that an evaluation follows.", Stance.PLANNED),
]


class TestStance:
    @pytest.mark.parametrize(("text", "meant"), STATES)
    def test_tells_how_a_state_is_meant(self, text: str, meant: Stance) -> None:
        folded = fold(text)
        start = folded.index("depression")

        assert stance(folded, start=start, end=start + 10) is meant

    @pytest.mark.parametrize(("text", "meant"), EVENTS)
    def test_tells_how_an_event_is_meant(self, text: str, meant: Stance) -> None:
        folded = fold(text)
        start = folded.index("evaluation")

        found = stance(folded, start=start, end=start + 10, event=True)

        assert found is meant

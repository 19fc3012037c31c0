"""Cold and heat units, Official Disability Guidelines.

Covers: continuous-flow cryotherapy, ice machines, contrast and compression units, and
their pads.
Asks: was a surgery done or does it stand; is the unit asked for at most seven days; is
it not bought, and not for spine, hand or foot.
Not coded: combined heat or compression; the joint where the request names none.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import Applies
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import Criterion, GuidelineModule, Reply, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Citation, Outcome
from services.evaluator.core.needs import at_most_days
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "cold_therapy": (
        "cold therapy unit", "cold therapy", "cryotherapy unit", "cryotherapy",
        "continuous flow cryotherapy", "polar care", "polar care unit", "game ready",
        "game ready unit", "vascutherm", "vascutherm unit", "ice machine",
        "cold therapy machine", "hot/cold unit", "hot/cold therapy unit",
        "hot/cold circulating unit", "cold circulating unit",
        "hot cold contrast unit", "contrast unit", "cold compression unit",
        "cold therapy system", "cold unit", "thermacool", "thermophore", "heating pad",
        "cold pack", "hot/cold contrast unit", "cold therapy wrap",
        "iceless cold therapy", "micro cool", "q tech cold therapy",
        "aqua relief system", "hot and cold unit", "ice unit", "cold therapy pad",
        "cryo unit", "cold compression therapy", "hot/cold pack", "cold/heat unit",
        "thermal compression unit", "cryocuff", "thermacure",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
DAYS = 7  # seven days after surgery, counted in published letters
NOT_SUPPORTED = frozenset(
    {
        "lumbar_spine", "cervical_spine", "thoracic_spine", "spine", "back", "hand",
        "wrist", "foot",
    }
)  # fmt: skip
CASES: tuple[Row, ...] = (
    (
        "7 days after a surgery that is authorized",
        OVERTURNED,
        "Cold therapy unit, 7 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "8 days are too many",
        UPHELD,
        "Cold therapy unit, 8 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    ("no time is stated", UPHELD, "Cold therapy unit", {Fact.SURGERY_AUTHORIZED: True}),
    (
        "bought",
        UPHELD,
        "Cold therapy unit purchase, 7 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "for the back",
        UPHELD,
        "Cold therapy unit for the lumbar spine, 7 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    ("no surgery", UPHELD, "Cold therapy unit, 7 days", {}),
)


def _rented(citation: Citation) -> Criterion:
    """Ask whether a unit is rented, for the days of its use are few."""
    return _of_request(
        id="not-bought",
        question="Is the unit rented, and not bought?",
        shows="the unit is rented and not bought",
        refused="A purchase is asked for, and a rental for some days would do.",
        citation=citation,
        applies=lambda inquiry: "purchase" in inquiry.request.folded,
    )


def _joint(citation: Citation) -> Criterion:
    """Ask whether the unit is for a shoulder or a knee, not for spine, hand or foot."""
    return _of_request(
        id="joint-supported",
        question="Is the unit for a joint such as the shoulder or the knee?",
        shows="the unit is for a joint such as the shoulder or the knee",
        refused="The unit is asked for a part for which it is not supported.",
        citation=citation,
        applies=lambda inquiry: (
            bool(inquiry.request.parts) and inquiry.request.parts <= NOT_SUPPORTED
        ),
    )


def _of_request(
    *,
    id: str,  # noqa: A002 -- the name a criterion carries
    question: str,
    shows: str,
    refused: str,
    citation: Citation,
    applies: Applies,
) -> Criterion:
    """Return a criterion that the words of the request alone fail."""

    def ask(inquiry: Inquiry) -> Reply:
        words = (inquiry.request.evidence(),)
        return Reply(answer=Answer.NOT_MET, reason=refused, evidence=words)

    return Criterion(
        id=id,
        question=question,
        shows=shows,
        citation=citation,
        ask=ask,
        applies=applies,
    )


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        surgery_stands(what="the unit", citation=citation),
        _rented(citation),
        _joint(citation),
        at_most_days(
            most=DAYS, what="the unit", citation=citation, rented=True, verified=True
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"cold_therapy@{days.first}",
        title="Cold and heat units",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Continuous-flow cryotherapy is an option after surgery for up to seven "
            "days, including use at home, and not for care without surgery"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Knee & Leg", "Continuous-flow cryotherapy"),)
)

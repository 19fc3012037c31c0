"""Weight loss programs, Official Disability Guidelines.

Covers: weight loss programs, dieticians and nutrition counseling.
Asks: is obesity recorded; did diet and exercise on one's own fail; is the time stated.
Not coded: why weight blocks the treatment of the injury.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import at_most_days, need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "weight_loss_program": (
        "weight loss program", "weight loss", "lindora", "jenny craig",
        "weight watchers", "nutrition consult", "nutritional consultation",
        "dietician", "dietitian", "medically supervised weight loss program",
        "lindora weight loss program", "nutrition counseling",
        "weight reduction program", "weight management program", "nutritionist",
        "bariatric evaluation", "supervised weight loss program",
        "weight loss consultation", "optifast",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "10 weeks after a failed effort",
        OVERTURNED,
        "Weight loss program for 10 weeks",
        {Fact.OBESITY: True, Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED: True},
    ),
    (
        "a year",
        UPHELD,
        "Weight loss program for 12 months",
        {Fact.OBESITY: True, Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED: True},
    ),
    (
        "no time",
        UPHELD,
        "Weight loss program",
        {Fact.OBESITY: True, Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED: True},
    ),
    (
        "no effort of one's own",
        UPHELD,
        "Weight loss program for 10 weeks",
        {Fact.OBESITY: True},
    ),
    (
        "weight is not recorded",
        UPHELD,
        "Weight loss program for 10 weeks",
        {Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="obesity-recorded",
            facts=(Fact.OBESITY,),
            shows="obesity is recorded",
            silent="Height, weight and body mass index are not recorded.",
            citation=citation,
        ),
        need(
            id="own-effort-failed",
            facts=(Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED,),
            shows="diet and exercise on one's own failed",
            silent="No earlier effort of diet and exercise is documented.",
            citation=citation,
        ),
        at_most_days(most=186, what="the program", citation=citation),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"weight_loss_program@{days.first}",
        title="Weight loss programs",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "A weight loss program needs obesity on record, a failed effort of diet "
            "and exercise, and a program with a stated length; guidelines for the "
            "injury do not address it otherwise"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS,
    passages=(odg("Diabetes", "Lifestyle (diet & exercise) modifications"),),
)

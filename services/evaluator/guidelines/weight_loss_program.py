"""Weight loss programs, Official Disability Guidelines.

Covers: weight loss programs, dieticians and nutrition counseling.
Asks: is obesity recorded, or a body mass index of 27 with an illness; did diet and
exercise on one's own fail; does weight bear on the injury or its treatment; is the time
of a program stated and at most six months.
Not coded: when diet and exercise were tried; which program is chosen.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, FactValue, Outcome
from services.evaluator.core.needs import at_most_days, need
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.therapies import only_if
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
INDEX_WITH_ILLNESS = 27.0  # the usual line where an illness is added. Unverified
MOST_DAYS = 184  # six months, an assumption: a program needs an end. Unverified
ALL = {
    Fact.OBESITY: True,
    Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED: True,
    Fact.WEIGHT_BEARS_ON_INJURY: True,
}


def _without(fact: Fact) -> dict[Fact, FactValue]:
    return {one: said for one, said in ALL.items() if one is not fact}


WEEKS = "Weight loss program for 10 weeks"
CASES: tuple[Row, ...] = (
    ("10 weeks after a failed effort", OVERTURNED, WEEKS, ALL),
    ("6 months", OVERTURNED, "Weight loss program for 6 months", ALL),
    ("7 months", UPHELD, "Weight loss program for 7 months", ALL),
    ("no time", UPHELD, "Weight loss program", ALL),
    (
        "no effort of one's own",
        UPHELD,
        WEEKS,
        _without(Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED),
    ),
    ("weight is not recorded", UPHELD, WEEKS, _without(Fact.OBESITY)),
    (
        "weight has no bearing on the injury",
        UPHELD,
        WEEKS,
        _without(Fact.WEIGHT_BEARS_ON_INJURY),
    ),
    (
        "an index of 27 with diabetes",
        OVERTURNED,
        WEEKS,
        {
            **_without(Fact.OBESITY),
            Fact.BODY_MASS_INDEX: 27.0,
            Fact.COMORBIDITY: True,
        },
    ),
    (
        "an index of 26.9 with diabetes",
        UPHELD,
        WEEKS,
        {
            **_without(Fact.OBESITY),
            Fact.BODY_MASS_INDEX: 26.9,
            Fact.COMORBIDITY: True,
        },
    ),
    (
        "an index of 27 without an illness",
        UPHELD,
        WEEKS,
        {**_without(Fact.OBESITY), Fact.BODY_MASS_INDEX: 27.0},
    ),
    ("one consultation needs no weeks", OVERTURNED, "Nutrition consult", ALL),
)
_ONCE = Pattern(r"\b(?:consult\w*|evaluation)\b")


def _heavy(inquiry: Inquiry) -> Known | None:
    """Return whether there is obesity, or weight in excess with an illness."""
    told = inquiry.flag(Fact.OBESITY)
    index = inquiry.count(Fact.BODY_MASS_INDEX)
    ill = inquiry.flag(Fact.COMORBIDITY)
    if (told and told.value) or index is None or not ill or not ill.value:
        return told
    known = inquiry.known(Fact.BODY_MASS_INDEX)
    words = (*(known.evidence if known else ()), *ill.evidence)
    return Known(value=index >= INDEX_WITH_ILLNESS, evidence=words)


def _is_program(inquiry: Inquiry) -> bool:
    return not _ONCE.search(inquiry.request.folded)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="obesity-recorded",
            facts=(),
            known=_heavy,
            shows=(
                "there is obesity, or a body mass index of "
                f"{INDEX_WITH_ILLNESS:g} with an illness"
            ),
            silent="Height, weight and body mass index are not recorded.",
            denied="The weight recorded is not one that calls for a program.",
            citation=citation,
        ),
        need(
            id="own-effort-failed",
            facts=(Fact.SELF_DIRECTED_WEIGHT_LOSS_FAILED,),
            shows="diet and exercise on one's own failed",
            silent="No earlier effort of diet and exercise is documented.",
            citation=citation,
        ),
        need(
            id="weight-bears-on-injury",
            facts=(Fact.WEIGHT_BEARS_ON_INJURY,),
            shows="weight was gained through the injury or bars its treatment",
            silent=(
                "It is not documented that weight was gained through the injury or "
                "stands in the way of its treatment."
            ),
            citation=citation,
        ),
        only_if(
            at_most_days(most=MOST_DAYS, what="the program", citation=citation),
            _is_program,
        ),
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
            "and exercise, a bearing on the injury or its treatment, and a stated "
            "length; guidelines for the injury do not address it otherwise"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS,
    passages=(odg("Diabetes", "Lifestyle (diet & exercise) modifications"),),
)
